"""How many films have each value of a field, or of two: counted of the index, no record is read."""

from __future__ import annotations

from collections import Counter
from itertools import chain
from json import loads
from math import fsum

from filmcat.index.columns import MOST_ROLES
from filmcat.index.lookup.dimensions import counted_column, films_by_key, is_of_people, meaning, texts
from filmcat.typed import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence
    from sqlite3 import Connection

    from filmcat.index.lookup.sql import Part
    from filmcat.query.counted import Added, By

    Key = str | int | float | None
    Groups = dict[Key, Collection[int]]


_MOST_CODES = 256  # values that a byte tells apart


class Count(NamedTuple):
    """Films of one group: how many, what is added up of them, and how many of them have that number."""

    films: int
    sum: float
    known: int


class Counts:
    """Counts of the films of which ``where``, a condition on the table ``film``, is true."""

    def __init__(self, index: Connection, where: Part) -> None:
        self._index = index
        self._where = where
        self._held: set[int] | None = None
        self.total: int = index.execute(f"SELECT count(*) FROM film WHERE {where.sql}", where.values).fetchone()[0]
        self._is_all = self.total == index.execute("SELECT count(*) FROM film").fetchone()[0]
        index.create_function("meaning", 2, meaning, deterministic=True)

    @property
    def films(self) -> set[int]:
        """The numbers of the films."""
        if self._held is None:
            sql = f"SELECT json_group_array(film.number) FROM film WHERE {self._where.sql}"
            self._held = set(loads(self._index.execute(sql, self._where.values).fetchone()[0]))
        return self._held

    def groups(self, by: By) -> Groups:
        """The films of each value of a field that occurs, each once; under None those that lack it."""
        is_of_roles = by.row.kind == "credits" and not is_of_people(by)
        found: Groups = {}
        for key, films in self._by_roles() if is_of_roles else self._by_keys(films_by_key(by)):
            if key is not None:
                found[key] = {*found[key], *films} if key in found else films
        groups = found
        if not self._is_all:
            groups = {key: self.films.intersection(films) for key, films in found.items()}
        return {key: films for key, films in (*groups.items(), (None, self._lacking(by, groups))) if films}

    def _lacking(self, by: By, groups: Groups) -> Collection[int]:
        """The films that are in none of the groups; where each is in one at most, their number tells it all."""
        if counted_column(by) and sum(map(len, groups.values())) == self.total:
            return ()
        told = set(chain.from_iterable(groups.values()))
        return self.films - told if len(told) < self.total else ()

    def counted(self, groups: Sequence[Groups], added: Added | None) -> dict[tuple[Key, ...], Count]:
        """How many films each value has, or each pair of values that any has, and what is added up of them."""
        if added is None:
            first, *second = groups
            alone: dict[tuple[Key, ...], int] = {(key,): len(films) for key, films in first.items()}
            counts = crossed(first, second[0], self.total) if second else alone
            return {keys: Count(films, 0, 0) for keys, films in counts.items()}
        numbers = self._numbers(added)
        first, *second = groups
        if not second:
            return {(key,): _added(films, numbers) for key, films in first.items()}
        shared = (
            ((key, other), {*films}.intersection(beside))
            for key, films in first.items()
            for other, beside in second[0].items()
        )
        return {keys: _added(films, numbers) for keys, films in shared if films}

    def _numbers(self, added: Added) -> dict[int, float]:
        """The number of each film that has one."""
        column = f'film."{added.row.name}"'
        sql = f"SELECT number, {column} FROM film WHERE {column} IS NOT NULL"
        return dict(self._index.execute(sql).fetchall())

    def unmeasured(self, added: Added) -> int:
        """How many of the films lack the number that is added up."""
        return len(self.films.difference(self._numbers(added)))

    def texts(self, by: By) -> dict[Key, str]:
        """What the keys of values read as, where they are no texts themselves."""
        found = texts(by)
        return dict(self._index.execute(found.sql, found.values).fetchall()) if found else {}

    def _by_keys(self, found: Part) -> Iterator[tuple[Key, list[int]]]:
        return ((key, loads(films)) for key, films in self._index.execute(found.sql, found.values))

    def _by_roles(self) -> Iterator[tuple[Key, list[int]]]:
        """Films by the keys of roles: of the bits of a film, and of the links of roles that have none."""
        sql = "SELECT roles, json_group_array(number) FROM film GROUP BY roles"
        by_bits = [(bits, loads(films)) for bits, films in self._index.execute(sql)]
        for number, key in self._index.execute("SELECT number, key FROM role").fetchall():
            if number <= MOST_ROLES:
                yield key, list(chain.from_iterable(films for bits, films in by_bits if bits >> number & 1))
            else:
                films = self._index.execute(
                    "SELECT json_group_array(DISTINCT film) FROM link WHERE role = ?", (number,)
                )
                yield key, loads(films.fetchone()[0])


def crossed(first: Groups, second: Groups, total: int) -> dict[tuple[Key, ...], int]:
    """How many films two groups share, for each pair that shares any; each of all ``total`` films is in both."""
    if len(second) <= _MOST_CODES and sum(map(len, second.values())) == total:
        return _crossed_by_codes(first, second)
    keys: dict[int, list[Key]] = {}
    for key, films in second.items():
        for film in films:
            keys.setdefault(film, []).append(key)
    counts = {key: Counter(chain.from_iterable(map(keys.__getitem__, films))) for key, films in first.items()}
    return {(key, other): count for key, counted in counts.items() for other, count in counted.items()}


def _crossed_by_codes(first: Groups, second: Groups) -> dict[tuple[Key, ...], int]:
    """The same where each film has one value of the second: a byte a film, which are quickly looked up and counted."""
    codes = bytearray(max(map(max, second.values()), default=0) + 1)
    for code, films in enumerate(second.values()):
        for film in films:
            codes[film] = code
    counts: dict[tuple[Key, ...], int] = {}
    for key, films in first.items():
        told = bytes(map(codes.__getitem__, films))
        counts |= {(key, other): count for code, other in enumerate(second) if (count := told.count(code))}
    return counts


def _added(films: Collection[int], numbers: dict[int, float]) -> Count:
    known = [numbers[film] for film in films if film in numbers]
    return Count(len(films), fsum(known), len(known))
