"""The films that one may be, found without a look at every other: by year, and of one director by what titles say."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import chain
from operator import itemgetter
from typing import Generic, TypeVar

from filmcat.importing.planning.matching import CLOSE, Traits, Years, numbers_in, script_of, years_apart

MOST = 100  # films of one director, with titles that may be misspellings of another, that a film is compared with
_MOST_YEARS = 30  # of one film

_Film = TypeVar("_Film")


class ByYear(Generic[_Film]):
    """Films, by each of their years; those of none, or of very many, may be near any."""

    def __init__(self) -> None:
        self._of: dict[int | None, list[tuple[int, Years, _Film]]] = defaultdict(list)
        self._count = 0

    def add(self, years: Years, film: _Film) -> None:
        """Take a film."""
        self._count += 1
        for year in _each(years):
            self._of[year].append((self._count, years, film))

    def near(self, years: Years) -> list[_Film]:
        """Those whose years do not make them other films than one of these years, in the order they came."""
        wanted = {near for year in _each(years) for near in _near_years(year)}
        there = self._of.keys() if None in wanted else (wanted | {None}) & self._of.keys()
        found = {count: (others, film) for year in there for count, others, film in self._of[year]}
        return [film for _, (others, film) in sorted(found.items(), key=itemgetter(0)) if are_near(years, others)]


class OfDirector(Generic[_Film]):
    """The films of one director: a title that is no other's may be a misspelling, or be written in other letters."""

    def __init__(self) -> None:
        self._by_numbers: dict[tuple[str, ...], ByYear[_Film]] = defaultdict(ByYear)
        self._by_scripts: dict[frozenset[str], ByYear[_Film]] = defaultdict(ByYear)

    def add(self, years: Years, titles: Collection[str], film: _Film) -> None:
        """Take a film of these folded titles."""
        for numbers in set(map(numbers_in, titles)):
            self._by_numbers[numbers].add(years, film)
        self._by_scripts[frozenset(map(script_of, titles))].add(years, film)

    def near(self, source: Traits) -> tuple[Iterator[_Film], bool]:
        """Those that a film of this director may be; and whether it may be more, of which the last are taken."""
        numbers = {numbers_in(title) for title in source.bare} & self._by_numbers.keys()
        alike = [film for one in numbers for film in self._by_numbers[one].near(source.years)]
        scripts = set(map(script_of, source.titles))
        others = [films for of, films in self._by_scripts.items() if not of & scripts]
        written_otherwise = [film for films in others for film in films.near(source.years)]
        is_cut = len(alike) > MOST or len(written_otherwise) > MOST
        return chain(alike[-MOST:], written_otherwise[-MOST:]), is_cut


def are_near(years: Years, others: Years) -> bool:
    """Whether years do not make two films of two records."""
    apart = years_apart(years, others)
    return apart is None or apart <= CLOSE


def _each(years: Years) -> Sequence[int | None]:
    """Each year of a film; None for one that has none, or so many that it is near to nearly any."""
    first, last = years
    if first is None or last is None or not 0 <= last - first < _MOST_YEARS:
        return (None,)
    return range(first, last + 1)


def _near_years(year: int | None) -> Iterable[int | None]:
    return (None,) if year is None else range(year - CLOSE, year + CLOSE + 1)
