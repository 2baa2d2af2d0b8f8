"""IMDb's ``title.basics.tsv``: eleven million rows, of which those of films are read."""

from collections import Counter
from collections.abc import Iterator

from filmcat.importing import json_values
from filmcat.importing.draft import Draft, Item, Note, Refusal, Unread
from filmcat.importing.sources.lines import lines, opened_text
from filmcat.importing.sources.source import Fault, Source
from filmcat.importing.title_kinds import FILM_TYPES, KINDS, kind_of, left_out_text

COLUMNS = ("tconst", "titleType", "primaryTitle", "originalTitle", "isAdult", "startYear", "endYear",
           "runtimeMinutes", "genres")  # fmt: skip
_MOST_FAULTS = 20  # until the rest is given up
_UNKNOWN = r"\N"
_PAGES = "https://www.imdb.com/title/"


def read(source: Source) -> Iterator[Item]:
    """The films of the list, and how many rows of other types were left out."""
    left_out: Counter[str] = Counter()
    faults = 0
    with opened_text(source) as text:
        rows = enumerate(lines(text), 1)
        _, header = next(rows, (1, ""))
        if tuple(header.rstrip("\r\n").split("\t")) != COLUMNS:
            raise Fault(1, f"It is not IMDb's title.basics.tsv, whose columns are {', '.join(COLUMNS)}.")
        for line, row in rows:
            cells = row.rstrip("\r\n").split("\t")
            if len(cells) != len(COLUMNS):
                faults += 1
                if faults == _MOST_FAULTS:
                    raise Fault(line, f"Line {line} too has {len(cells)} cells, not {len(COLUMNS)}.", is_damage=True)
                yield Refusal(line, f"Line {line} has {len(cells)} cells, not {len(COLUMNS)}.", is_damage=True)
            elif cells[1] in FILM_TYPES:
                yield _film(line, cells)
            elif source.included and (kind := kind_of(cells[1])) in source.included:
                yield _film(line, cells, KINDS[str(kind)].form)
            else:
                left_out[cells[1]] += 1
    if left_out:
        yield Note(1, left_out_text(left_out))


def _film(line: int, cells: list[str], form: str = "") -> Item:
    id_, _, title, original_title, _, year, _, runtime, genres = (cell.strip() for cell in cells)
    if title in {"", _UNKNOWN}:
        return Refusal(line, f"Line {line}: a film without a title.")
    film: dict[str, object] = {"title": title}
    if form:
        film["form"] = form
    unread: list[Unread] = []
    if original_title not in {title, "", _UNKNOWN}:
        film["original_title"] = original_title
    for field, cell, reader in (("year", year, json_values.year), ("runtime", runtime, json_values.minutes)):
        value = reader(cell) if cell != _UNKNOWN else None
        if value is not None:
            film[field] = value
        elif cell not in {"", _UNKNOWN}:
            unread.append(Unread(line, f"{field}: {cell}"))
    if genres not in {"", _UNKNOWN}:
        film["genres"] = genres.split(",")
    film["ids"] = {"imdb": id_}
    film["sources"] = [f"{_PAGES}{id_}/"]
    return Draft(film, (), dict.fromkeys(film, line), tuple(unread))
