"""The films that those of an import are compared with, and where they are found by title, director and id."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from operator import itemgetter
from typing import TYPE_CHECKING

from filmcat.importing.planning.matching import CLOSE, Name, Traits, Years, are_close, directors_of, years_apart
from filmcat.model.record import FilmRecord
from filmcat.text.names import orders_of_name, split_namesake

if TYPE_CHECKING:
    from filmcat.catalogue import Duplicates


_MOST_YEARS = 30  # of one film


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


class _ByYear:
    """Films, by each of their years; those of none, or of too many, may be near any."""

    def __init__(self) -> None:
        self._of: dict[int | None, list[tuple[int, Known]]] = defaultdict(list)
        self._count = 0

    def add(self, known: Known) -> None:
        """Take a film."""
        self._count += 1
        for year in _years(known.traits):
            self._of[year].append((self._count, known))

    def near(self, source: Traits) -> Iterator[Known]:
        """Those whose years may be near those of a source, in the order they came."""
        wanted = {near for year in _years(source) for near in _near_years(year)}
        years = self._of.keys() if None in wanted else wanted & self._of.keys()
        found = {number: known for year in {*years, None} for number, known in self._of.get(year, ())}
        return (known for _, known in sorted(found.items(), key=itemgetter(0)))


class Remembered:
    """The films of this import, and those that it changes, by what they state."""

    def __init__(self) -> None:
        self._by_title: dict[str, _ByYear] = defaultdict(_ByYear)
        self._by_director: dict[Name, _ByYear] = defaultdict(_ByYear)
        self._by_id: dict[tuple[str, str], list[Known]] = defaultdict(list)

    def add(self, known: Known) -> None:
        """Let a film be found by what it states now."""
        for key in known.traits.bare:
            self._by_title[key].add(known)
        for name in known.traits.directors:
            self._by_director[name].add(known)
        for pair in known.traits.ids.items():
            self._by_id[pair].append(known)

    def near(self, source: Traits) -> Iterator[Known]:
        """The films that share a title, a director or an id with another, in years that are not far apart."""
        yield from (known for pair in source.ids.items() for known in self._by_id.get(pair, ()))
        for key in source.bare & self._by_title.keys():
            yield from (known for known in self._by_title[key].near(source) if _are_near(source, known.traits.years))
        for name in source.directors & self._by_director.keys():
            yield from (
                known for known in self._by_director[name].near(source) if _are_near(source, known.traits.years)
            )


def numbers_of(duplicates: "Duplicates", asked: Iterable[tuple[FilmRecord, Traits]]) -> list[set[int]]:
    """The numbers of the films of the catalogue that each of some may be; records are not read for that."""
    films = list(asked)
    names = [_orders(film) for film, _ in films]
    by_title = duplicates.of_titles({key for _, source in films for key in source.bare})
    by_id = duplicates.of_ids({pair for _, source in films for pair in source.ids.items() if pair[0] != "id"})
    by_director = duplicates.of_directors(set().union(*names))
    return [
        {number for pair in source.ids.items() for number in by_id.get(pair, ())}
        | {film.number for key in source.bare for film in by_title.get(key, ()) if _are_near(source, film.years)}
        | {
            film.number
            for name in orders
            for film in by_director.get(name, ())
            if _is_close(source, film.years, film.titles)
        }
        for (_, source), orders in zip(films, names, strict=True)
    ]


def _years(of: Traits) -> Sequence[int | None]:
    """Each year of a film; None for one that has none, or so many that it is near to nearly any."""
    first, last = of.years
    if first is None or last is None or not 0 <= last - first < _MOST_YEARS:
        return (None,)
    return range(first, last + 1)


def _near_years(year: int | None) -> Iterable[int | None]:
    return (None,) if year is None else range(year - CLOSE, year + CLOSE + 1)


def _orders(film: FilmRecord) -> set[str]:
    """The folded names of those who directed a film, in each order."""
    names = directors_of(film)
    return set().union(*(orders_of_name(split_namesake(name)[0]) for name in names)) if names else set()


def _are_near(source: Traits, years: Years) -> bool:
    """Whether years do not make two films of two records; an id is looked up whatever they are."""
    apart = years_apart(source.years, years)
    return apart is None or apart <= CLOSE


def _is_close(source: Traits, years: Years, titles: tuple[str, ...]) -> bool:
    """Whether a film of a director that both have may be the same under another title."""
    if years_apart(source.years, years) == 0:
        return True
    return _are_near(source, years) and any(are_close(title, other) for title in source.bare for other in titles)
