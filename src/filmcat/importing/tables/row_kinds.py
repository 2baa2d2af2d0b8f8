"""Which rows of a table, and objects of JSON, are no films: what their cells say of their kind."""

import re
from collections.abc import Iterable
from typing import NamedTuple

from filmcat.importing.cell_text import is_nothing
from filmcat.importing.title_kinds import FILM, kind_of
from filmcat.text.ids import is_of_person

TYPE = "type"  # the column that says of which kind a title is
# Columns that only series and episodes fill in, with a number or a day.
OF_SERIES, OF_EPISODES = "type.series", "type.episodes"
OF_PERSONS = "type.persons"  # one that only persons fill in, with anything
SAYING = frozenset({TYPE, OF_SERIES, OF_EPISODES, OF_PERSONS})  # what is of the kind alone, and no fact of a film
_SEASONS = re.compile(
    r"^\d+ (?:seasons?|staffeln?|saisons?|temporadas?|stagion[ei]|sezon\w*|сезон\w*|episodes?)$", re.IGNORECASE
)
_OF_EPISODE = re.compile(
    r": (?:(?:season|staffel|saison|temporada|stagione|sezon|сезон|series) \d+"
    r"|limited series|miniseries|miniserie)(?:: .)",
    re.IGNORECASE,
)
_LOOKED_AT = SAYING | {"title", "runtime", "ids.imdb"}


class RowKind(NamedTuple):
    """A kind of title that is no film, and the word of the source that says so."""

    kind: str
    said: str


def row_kind(cells: Iterable[tuple[str | None, str]]) -> RowKind | None:
    """The kind of a row, from its fields and their cells; None where nothing says that it is no film."""
    found = None
    for field, text in cells:
        if field in _LOOKED_AT and text:
            found = _kind_by(field, text.strip())
            if found is not None:
                return found
    return found


def _kind_by(field: str | None, text: str) -> RowKind | None:
    if field == TYPE:
        kind = kind_of(text)
        return RowKind(kind, text) if kind not in {None, FILM} else None
    if field in SAYING:
        kind = str(field).partition(".")[2]
        is_said = not is_nothing(text) if field == OF_PERSONS else text[:1].isdecimal() and text.strip("0.")
        return RowKind(kind, kind) if is_said else None
    if field == "ids.imdb":
        return RowKind("persons", "persons") if is_of_person(text) else None
    if field == "runtime":
        return RowKind("series", "series") if _SEASONS.match(text) else None
    return RowKind("episodes", "episodes") if _OF_EPISODE.search(text) else None
