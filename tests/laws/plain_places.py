"""Countries and languages, plainly: which of a film's places a name finds."""

from collections.abc import Callable, Mapping
from typing import cast

from filmcat.model.fields import FILM_FIELDS, Field
from filmcat.model.record import FilmRecord
from filmcat.query.criteria import Criterion
from filmcat.text.countries import countries_asked, finders
from filmcat.text.languages import language_finders, language_tag
from laws.folded import fold

_UNDERSTOOD = {row.derived_from: row.name for row in FILM_FIELDS if row.kind == "keys"}


class Refused(Exception):
    """A word that neither filmcat nor the catalogue knows."""


class _Places:
    """The countries, or the languages, of films: each with every key that finds it, its own first."""

    def __init__(self, row: Field) -> None:
        self._row = row
        self._is_country = row.kind == "countries"

    def of(self, film: FilmRecord) -> list[list[str]]:
        values = cast("Mapping[str, object]", film)
        names = cast("list[str]", values[self._row.name] or [])
        keys = cast("list[str | None]", values[_UNDERSTOOD[self._row.name]] or [])
        wider = finders if self._is_country else language_finders
        return [list(wider(key)) if key else [_as_printed(name)] for name, key in zip(names, keys, strict=True)]

    def asked(self, name: str) -> list[str]:
        """The keys that a name may mean."""
        if self._is_country:
            return [*countries_asked(name), _as_printed(name)]
        tag = language_tag(name)
        return [*([tag] if tag else []), _as_printed(name)]


def _as_printed(name: str) -> str:
    return f"as printed: {fold(name)}"


def place_test(criterion: Criterion, row: Field, films: list[FilmRecord]) -> Callable[[FilmRecord], bool]:
    """Whether a film is from a place: the value whole, where that is one, else any of its parts; ``+`` asks for all.

    What is part of a state, or was, is found by its name too, unless that is asked for exactly. Raises Refused.
    """
    places = _Places(row)
    printed = {key for film in films for keys in places.of(film) for key in keys if key.startswith("as printed")}

    def known(name: str) -> set[str]:
        return {key for key in places.asked(name) if key in printed or not key.startswith("as printed")}

    def has(film: FilmRecord, keys: set[str]) -> bool:
        return any(keys & set(own[:1] if criterion.exact else own) for own in places.of(film))

    wanted = [[known(criterion.value)]]
    if not wanted[0][0]:
        parts = [[name.strip() for name in value.split("+") if name.strip()] for value in criterion.values]
        wanted = [[known(name) for name in names] for names in parts]
    if not wanted or any(not names or not all(names) for names in wanted):
        raise Refused(criterion.value)
    return lambda film: any(all(has(film, keys) for keys in names) for names in wanted)
