"""The films that those of an import are compared with, and where they are found by title, director and id."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, NamedTuple

from filmcat.importing.planning.candidates import ByYear, OfDirector, are_near
from filmcat.importing.planning.matching import Name, Traits, directors_of
from filmcat.model.record import FilmRecord
from filmcat.text.names import orders_of_name, split_namesake

if TYPE_CHECKING:
    from filmcat.catalogue import Duplicates


class Known:
    """A film that others are compared with: of the catalogue, by number, or of this import, by place.

    ``source`` is what the import read it from, and ``line`` (from 1) where it stands there.
    """

    __slots__ = ("film", "id", "line", "number", "place", "source", "traits")

    def __init__(  # noqa: PLR0913 - it is either of a catalogue or of an import
        self,
        id: str,
        film: FilmRecord,
        found_by: Traits,
        *,
        number: int = -1,
        place: int = -1,
        source: str = "",
        line: int = 0,
    ) -> None:
        self.id = id
        self.film = film
        self.traits = found_by
        self.number = number
        self.place = place
        self.source = source
        self.line = line


class Remembered:
    """The films of this import, and those that it changes, by what they state.

    ``is_cut`` once a film was not compared with all that it may be, since its director made very many.
    """

    def __init__(self) -> None:
        self._by_title: dict[str, ByYear[Known]] = defaultdict(ByYear)
        self._by_director: dict[Name, dict[str, OfDirector[Known]]] = defaultdict(lambda: defaultdict(OfDirector))
        self._by_id: dict[tuple[str, str], list[Known]] = defaultdict(list)
        self.is_cut = False

    def add(self, known: Known) -> None:
        """Let a film be found by what it states now."""
        of = known.traits
        for key in of.bare:
            self._by_title[key].add(of.years, known)
        for name in of.directors:
            self._by_director[name][known.source].add(of.years, of.bare, known)
        for pair in of.ids.items():
            self._by_id[pair].append(known)

    def near(self, source: Traits, origin: str) -> Iterator[Known]:
        """The films that share an id or a title with another, in years that are not far apart; or a director.

        Those of a director are of other sources than the ``origin`` of the film: one list names no film twice by
        titles that are not the same.
        """
        yield from (known for pair in source.ids.items() for known in self._by_id.get(pair, ()))
        for key in source.bare & self._by_title.keys():
            yield from self._by_title[key].near(source.years)
        for name in source.directors & self._by_director.keys():
            for of, films in self._by_director[name].items():
                if of != origin:
                    found, is_cut = films.near(source)
                    self.is_cut |= is_cut
                    yield from found


class Looked(NamedTuple):
    """The numbers of the films of the catalogue that each of some may be, and whether these may be not all."""

    numbers: list[set[int]]
    is_cut: bool


def looked_up(duplicates: "Duplicates", asked: Iterable[tuple[FilmRecord, Traits]]) -> Looked:
    """Look up the films of the catalogue that each of some may be; records are not read for that."""
    films = list(asked)
    names = [_orders(film) for film, _ in films]
    by_title = duplicates.of_titles({key for _, source in films for key in source.bare})
    by_id = duplicates.of_ids({pair for _, source in films for pair in source.ids.items() if pair[0] != "id"})
    by_director: dict[str, OfDirector[int]] = defaultdict(OfDirector)
    for name, dated in duplicates.of_directors(set().union(*names)).items():
        for one in dated:
            by_director[name].add(one.years, one.titles, one.number)
    numbers: list[set[int]] = []
    is_any_cut = False
    for (_, source), orders in zip(films, names, strict=True):
        found = {number for pair in source.ids.items() for number in by_id.get(pair, ())}
        for key in source.bare:
            found |= {one.number for one in by_title.get(key, ()) if are_near(source.years, one.years)}
        for name in orders & by_director.keys():
            more, is_cut = by_director[name].near(source)
            found.update(more)
            is_any_cut |= is_cut
        numbers.append(found)
    return Looked(numbers, is_any_cut)


def _orders(film: FilmRecord) -> set[str]:
    """The folded names of those who directed a film, in each order."""
    names = directors_of(film)
    return set().union(*(orders_of_name(split_namesake(name)[0]) for name in names)) if names else set()
