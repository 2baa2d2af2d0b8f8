"""Credits in billing order: crew, then cast, then companies; pure text."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from filmcat.text.roles import any_role_key
from filmcat.views import values

if TYPE_CHECKING:
    from collections.abc import Iterator

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

    def in_roles(self, roles: set[str]) -> Credits:
        """Those in some roles; all of them where none is named."""
        if not roles:
            return self
        return Credits(*([credit for credit in part if any_role_key(credit.role) in roles] for part in self))


class CreditedFilm(NamedTuple):
    """A film with those of its credits that are wanted."""

    id: str
    film: FilmRecord
    credits: Credits

    @property
    def heading(self) -> str:
        """The title and year: ``Mutt (2023)``."""
        year = values.year_text(self.film)
        return f"{self.film['title']} ({year})" if year else self.film["title"]


class CreditsAnswer:
    """The credits of the films that were asked for, in some ``roles`` or, where none is named, in all."""

    columns = Credit._fields
    is_list = True

    def __init__(self, films: Iterator[tuple[str, FilmRecord]], roles: set[str]) -> None:
        self.films = (CreditedFilm(id_, film, credits_of(film).in_roles(roles)) for id_, film in films)
        self.roles = roles

    def rows(self) -> Iterator[Credit]:
        """The credits of each film, in billing order."""
        return (credit for film in self.films for credit in film.credits.rows())

    def objects(self) -> Iterator[dict[str, object]]:
        """Each credit with the id of its film."""
        return (
            {"role": credit.role, "name": credit.name, "note": credit.note or None, "film": film.id}
            for film in self.films
            for credit in film.credits.rows()
        )

    def ids(self) -> Iterator[str]:
        """The id of each film."""
        return (film.id for film in self.films)


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
