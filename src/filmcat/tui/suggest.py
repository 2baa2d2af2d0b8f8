"""How a query may go on: a field, or a value that films of the catalogue have."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.suggester import Suggester

from filmcat.errors import FilmcatError

if TYPE_CHECKING:
    from collections.abc import Callable

    from filmcat.catalogue import Beginnings

_NOT = "not:"


class QuerySuggester(Suggester):
    """Suggests how the last word of a query goes on."""

    def __init__(self, beginnings: Callable[[], Beginnings]) -> None:
        super().__init__(use_cache=False, case_sensitive=True)
        self._beginnings = beginnings

    async def get_suggestion(self, value: str) -> str | None:
        """The query with its last word whole; None where nothing begins so."""
        before, blank, word = value.rpartition(" ")
        negated = _NOT if word.startswith(_NOT) else ""
        try:
            found = _continued(word.removeprefix(negated), self._beginnings())
        except FilmcatError:
            return None
        return f"{before}{blank}{negated}{found}" if found else None


def _continued(word: str, known: Beginnings) -> str | None:
    """One word gone on with; what was typed of it stays as it is."""
    field, colon, text = word.partition(":")
    if not word or (colon and not text):
        return None
    if not colon:
        return next((f"{name}:" for name in known.fields() if name.startswith(word.casefold())), None)
    head, comma, last = text.rpartition(",")
    if not last:
        return None
    begun = (value for value in known.values_of(field, last) if value.casefold().startswith(last.casefold()))
    value = next((value for value in begun if " " not in value), None)  # the line is parted at blanks
    return f"{field}:{head}{comma}{last}{value[len(last) :]}" if value else None
