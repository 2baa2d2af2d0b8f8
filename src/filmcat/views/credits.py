"""Credits in billing order: crew, then cast, then companies; pure text."""

from __future__ import annotations

from filmcat.text.roles import AskedRoles, any_role_key, free_role_key, role_family
from filmcat.typed import TYPE_CHECKING, NamedTuple
from filmcat.views import values

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from filmcat.model.record import FilmRecord
    from filmcat.views.wording import Wording


class Credit(NamedTuple):
    """One name in one role: the role's key, the name, and what stands beside it."""

    role: str
    name: str
    note: str

    @property
    def key(self) -> str:
        """The key of the role; of a company's, which stands in words, too."""
        return free_role_key(self.role)


class Credits(NamedTuple):
    """The credits of one film, or some of them."""

    crew: list[Credit]
    cast: list[Credit]
    companies: list[Credit]

    def rows(self) -> list[Credit]:
        """All of them, in billing order."""
        return [*self.crew, *self.cast, *self.companies]

    def crew_families(self) -> list[tuple[str, str]]:
        """The roles of the crew with their families (see ``by_family``)."""
        return [(family, role) for family, roles in by_family(one.key for one in self.crew) for role in roles]

    def grouped(self) -> list[Credit]:
        """All of them, crew of one family together."""
        order = [role for _, role in self.crew_families()]
        return [*sorted(self.crew, key=lambda credit: order.index(credit.key)), *self.cast, *self.companies]

    def in_roles(self, roles: AskedRoles) -> Credits:
        """Those in some roles; all of them where none is named."""
        if roles.are_all:
            return self
        return Credits(*([credit for credit in part if roles.hold(any_role_key(credit.role))] for part in self))


class CreditedFilm(NamedTuple):
    """A film with those of its credits that are wanted, and with all of them."""

    id: str
    film: FilmRecord
    credits: Credits
    all_credits: Credits

    @property
    def heading(self) -> str:
        """The title and year: ``Mutt (2023)``."""
        year = values.year_text(self.film)
        return f"{self.film['title']} ({year})" if year else self.film["title"]


class CreditsAnswer:
    """The credits of the films that were asked for, in some ``roles`` or, where none is named, in all.

    ``start`` names what a row says of its film first: nothing, its id, or its id and title. ``wording`` is in whose
    words it is given, where these are asked for. What was ``lacking`` is known once the films have gone by: those of
    which nobody is credited so.
    """

    is_list = True

    def __init__(
        self,
        films: Iterator[tuple[str, FilmRecord]],
        roles: AskedRoles,
        start: tuple[str, ...] = (),
        wording: Wording | None = None,
    ) -> None:
        self.roles = roles
        self.films = map(self._credited, films)
        self.start = start
        self.wording = wording
        self.count = 0
        self.lacking: list[CreditedFilm] = []

    @property
    def columns(self) -> tuple[str, ...]:
        """The names of the cells of a row."""
        return (*self.start, *Credit._fields)

    def rows(self) -> Iterator[tuple[str, ...]]:
        """The credits of each film, in billing order."""
        for film in self.films:
            said = {"id": film.id, "title": film.film["title"]}
            start = [said[name] for name in self.start]
            for role, name, note in film.credits.rows():
                yield (*start, self.wording.role(free_role_key(role)) if self.wording else role, name, note)

    def objects(self) -> Iterator[dict[str, object]]:
        """Each credit with the id and title of its film."""
        for film in self.films:
            said = {"film": film.id, "title": film.film["title"]}
            for role, name, note in film.credits.rows():
                yield {"role": role, "name": name, "note": note or None, **said}

    def ids(self) -> Iterator[str]:
        """The id of each film."""
        return (film.id for film in self.films)

    def _credited(self, found: tuple[str, FilmRecord]) -> CreditedFilm:
        id_, record = found
        credits = credits_of(record)
        film = CreditedFilm(id_, record, credits.in_roles(self.roles), credits)
        self.count += 1
        if not any(film.credits):
            self.lacking.append(film)
        return film


def by_family(roles: Iterable[str]) -> list[tuple[str, list[str]]]:
    """Roles, each once, in their order, those of a family together where its first stands: ``("sound", [...])``.

    The family of a role that is the only one of its family, or has none, is empty.
    """
    families: dict[str, list[str]] = {}
    for role in dict.fromkeys(roles):
        families.setdefault(role_family(role) or f"={role}", []).append(role)
    return [(family if len(members) > 1 else "", members) for family, members in families.items()]


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
