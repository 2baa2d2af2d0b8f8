"""Credits in billing order: crew, then cast, then companies; pure text."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from filmcat.views import values

if TYPE_CHECKING:
    from collections.abc import Callable

    from filmcat.model.record import FilmRecord


class Credit(NamedTuple):
    """One name in one role: the role's key, the name, and what stands beside it."""

    role: str
    name: str
    note: str


class Credits(NamedTuple):
    """The credits of one film, or some of them."""

    crew: list[Credit]
    cast: list[Credit]
    companies: list[Credit]

    def rows(self) -> list[Credit]:
        """All of them, in billing order."""
        return [*self.crew, *self.cast, *self.companies]

    def chosen(self, is_wanted: Callable[[str], bool]) -> Credits:
        """Those in roles that are wanted."""
        return Credits(*([credit for credit in part if is_wanted(credit.role)] for part in self))


def credits_of(film: FilmRecord) -> Credits:
    """The credits of a film."""
    notes = {(note["role"], note["position"]): note for note in film["credit_notes"] or ()}
    crew = [
        Credit(role, name, values.credit_note(notes.get((role, position))))
        for role, names in (film["credits"] or {}).items()
        for position, name in enumerate(names, 1)
    ]
    cast = [Credit("cast", member["name"], values.cast_note(member)) for member in film["cast"] or ()]
    companies = [
        Credit(company["role"], company["name"], ", ".join(company["places"] or ()))
        for company in film["companies"] or ()
    ]
    return Credits(crew, cast, companies)
