"""With whom somebody worked: how often, in which roles, in which films; of two people their films."""

from __future__ import annotations

from filmcat.text.names import join_namesake
from filmcat.typed import TYPE_CHECKING
from filmcat.views.text import PARTED

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from filmcat.catalogue import Companion, SharedFilm
    from filmcat.views.wording import Wording


class Together:
    """The people who made films with somebody, those of the most films first."""

    columns = ("name", "films", "roles", "titles")

    def __init__(self, companions: Sequence[Companion], wording: Wording | None = None) -> None:
        self._companions = companions
        self.wording = wording

    def labels(self, words: Wording) -> list[str]:
        """What people read above the cells of a row."""
        return [words.label(label) for label in ("Name", "Films", "Roles", "Titles")]

    def rows(self) -> Iterator[list[str]]:
        """The cells of each person."""
        return (self._row(companion, self.wording.role if self.wording else str) for companion in self._companions)

    def read_rows(self, words: Wording) -> Iterator[list[str]]:
        """The cells as people read them, roles by their headings."""
        return (self._row(companion, words.role) for companion in self._companions)

    def objects(self) -> Iterator[dict[str, object]]:
        """Each person with the films, and the roles of both in each."""
        return (
            {
                "name": companion.name,
                "namesake": companion.disambiguator or None,
                "films": [_object(shared) for shared in companion.films],
            }
            for companion in self._companions
        )

    def ids(self) -> Iterator[str]:
        """The id of each film, once."""
        shared = (shared.film.id for companion in self._companions for shared in companion.films)
        return iter(dict.fromkeys(shared))

    def _row(self, companion: Companion, say: Callable[[str], str]) -> list[str]:
        roles = dict.fromkeys(role for shared in companion.films for role in shared.roles)
        titles = PARTED.join(shared.film.title for shared in companion.films)
        name = join_namesake(companion.name, companion.disambiguator)
        return [name, str(len(companion.films)), PARTED.join(map(say, roles)), titles]


class TwoTogether:
    """The films that two people made, by year, with the roles of both."""

    columns = ("id", "title", "year", "roles", "their_roles")

    def __init__(self, names: tuple[str, str], films: Sequence[SharedFilm], wording: Wording | None = None) -> None:
        self._names = names
        self._films = films
        self.wording = wording

    def labels(self, words: Wording) -> list[str]:
        """What people read above the cells of a row: above the roles the names of both."""
        return [*(words.label(label) for label in ("Id", "Title", "Year")), *self._names]

    def rows(self) -> Iterator[list[str]]:
        """The cells of each film."""
        return (_row(shared, self.wording.role if self.wording else str) for shared in self._films)

    def read_rows(self, words: Wording) -> Iterator[list[str]]:
        """The cells as people read them, roles by their headings."""
        return (_row(shared, words.role) for shared in self._films)

    def objects(self) -> Iterator[dict[str, object]]:
        """Each film with the roles of both."""
        return map(_object, self._films)

    def ids(self) -> Iterator[str]:
        """The id of each film."""
        return (shared.film.id for shared in self._films)


def _row(shared: SharedFilm, say: Callable[[str], str]) -> list[str]:
    film = shared.film
    own, theirs = (PARTED.join(map(say, roles)) for roles in (shared.own, shared.roles))
    return [film.id, film.title, film.year_text, own, theirs]


def _object(shared: SharedFilm) -> dict[str, object]:
    film = shared.film
    about = {"id": film.id, "title": film.title, "year": film.year}
    return {**about, "roles": [*shared.own], "their_roles": [*shared.roles]}
