"""How a query may go on: a field, or a value that films of the catalogue have."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.suggester import Suggester

from filmcat.errors import FilmcatError
from filmcat.query.criteria import FIELDS
from filmcat.text.roles import any_role_key

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
        fields = (*(row.asked for row in FIELDS.values()), *known.roles())
        return next((f"{name}:" for name in fields if name.startswith(word.casefold())), None)
    head, comma, last = text.rpartition(",")
    if not last:
        return None
    name = field.casefold()
    if name in FIELDS:
        values = known.values(name, last)
    else:
        role = any_role_key(field)
        values = known.texts("person", last, role) if role in known.roles() else []
    begun = (value for value in values if value.casefold().startswith(last.casefold()) and " " not in value)
    value = next(begun, None)
    return f"{field}:{head}{comma}{last}{value[len(last) :]}" if value else None
