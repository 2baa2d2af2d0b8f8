"""Looking up, many at a time, the films and persons of a catalogue that an import may state again.

Every look-up goes along an index of the database, for a whole batch in one statement.
"""

from collections import defaultdict
from collections.abc import Iterable
from json import dumps, loads
from sqlite3 import Connection
from typing import NamedTuple, cast

from filmcat.index.columns import KNOWN_BITS, TERM_FIELDS, completed
from filmcat.model.record import FilmRecord, PersonRecord
from filmcat.text.escape import uncell
from filmcat.text.fold import fold
from filmcat.text.ids import id_key

_TITLE, _PERSON = TERM_FIELDS["title"], TERM_FIELDS["person"]


class KeptFilm(NamedTuple):
    """A film of the catalogue: its number in the index, its id, its record."""

    number: int
    id: str
    film: FilmRecord


class KeptPerson(NamedTuple):
    """A person's record in the catalogue, with its number in the index."""

    number: int
    person: PersonRecord


class Dated(NamedTuple):
    """A film that was asked for, before its record is read: its number in the index, its first and last year.

    ``titles`` are folded; they are only told of the films of a director.
    """

    number: int
    years: tuple[int | None, int | None]
    titles: tuple[str, ...] = ()


class Duplicates:
    """Asks the index of one catalogue."""

    def __init__(self, index: Connection) -> None:
        self._index = index
        self._ids: dict[tuple[str, str], list[int]] | None = None

    def of_titles(self, keys: Iterable[str]) -> dict[str, list[Dated]]:
        """The films that have each of these folded titles, with or without their articles; absent where none."""
        asked = _json(keys)
        sql = """
            SELECT asked.value, film.number, year, coalesce(year_to, year) FROM json_each(?1) AS asked
            CROSS JOIN term ON term.field = ?2 AND term.key = asked.value
            CROSS JOIN link ON link.term = term.number CROSS JOIN film ON film.number = link.film
            UNION ALL SELECT asked.value, film.number, year, coalesce(year_to, year) FROM json_each(?1) AS asked
            CROSS JOIN term ON term.bare = asked.value
            CROSS JOIN link ON link.term = term.number CROSS JOIN film ON film.number = link.film
        """
        found: dict[str, list[Dated]] = defaultdict(list)
        for key, number, *years in self._index.execute(sql, (asked, _TITLE)):
            found[key].append(Dated(number, (years[0], years[1])))
        return found

    def of_directors(self, names: Iterable[str]) -> dict[str, list[Dated]]:
        """The films of the directors with each of these folded names; absent where none."""
        sql = """
            SELECT asked.value, film.number, year, coalesce(year_to, year), line FROM json_each(?1) AS asked
            CROSS JOIN term ON term.field = ?2 AND term.key = asked.value
            CROSS JOIN link ON link.term = term.number AND link.role = (SELECT number FROM role WHERE key = 'director')
            CROSS JOIN film ON film.number = link.film
        """
        found: dict[str, list[Dated]] = defaultdict(list)
        for name, number, year, last, line in self._index.execute(sql, (_json(names), _PERSON)):
            titles = tuple(fold(title) for title in map(uncell, line.split("\t")[:2]) if title)
            found[name].append(Dated(number, (year, last), titles))
        return found

    def of_ids(self, ids: Iterable[tuple[str, str]]) -> dict[tuple[str, str], list[int]]:
        """The films with each of these ids (authority, and the value as ``id_key`` has it); absent where none.

        The films that have ids are read once, when the first is asked for.
        """
        asked = list(ids)
        if asked and self._ids is None:
            self._ids = self._all_ids()
        return {pair: self._ids[pair] for pair in asked if pair in self._ids} if self._ids else {}

    def films(self, numbers: Iterable[int]) -> dict[int, KeptFilm]:
        """The films of these numbers."""
        sql = (
            "SELECT film.number, film.id, record.json, film.known FROM json_each(?) AS asked "
            "CROSS JOIN film ON film.number = asked.value CROSS JOIN record ON record.number = film.number"
        )
        return {
            number: KeptFilm(number, id_, cast("FilmRecord", loads(completed(json, known))))
            for number, id_, json, known in self._index.execute(sql, (_json(numbers),))
        }

    def persons(self, names: Iterable[str]) -> dict[tuple[str, str], list[KeptPerson]]:
        """The records of persons by each of these folded names and disambiguator; absent where none."""
        sql = """
            SELECT asked.value, term.disambiguator, person.number, person.json FROM json_each(?) AS asked
            CROSS JOIN term ON term.field = ? AND term.key = asked.value
            CROSS JOIN alias ON alias.term = term.number CROSS JOIN person ON person.number = alias.person
        """
        found: dict[tuple[str, str], list[KeptPerson]] = defaultdict(list)
        for key, disambiguator, number, json in self._index.execute(sql, (_json(names), _PERSON)):
            known = found[key, disambiguator]
            if all(person.number != number for person in known):
                known.append(KeptPerson(number, cast("PersonRecord", loads(json))))
        return found

    def taken(self, ids: Iterable[str]) -> set[str]:
        """Those of some ids that a film has, or would have were it the only one of its title and year."""
        asked = _json(ids)
        sql = """
            SELECT id FROM film WHERE id IN (SELECT value FROM json_each(?1))
            UNION SELECT base FROM film WHERE base IN (SELECT value FROM json_each(?1))
        """
        return {row[0] for row in self._index.execute(sql, (asked,))}

    def _all_ids(self) -> dict[tuple[str, str], list[int]]:
        sql = (
            "SELECT film.number, json_extract(record.json, '$.ids') FROM film CROSS JOIN record USING (number) "
            "WHERE film.known IN (SELECT bits FROM known_set WHERE bits & ?)"
        )
        found: dict[tuple[str, str], list[int]] = defaultdict(list)
        for number, json in self._index.execute(sql, (KNOWN_BITS["ids"],)):
            for authority, value in loads(json).items():
                found[authority, id_key(authority, str(value))].append(number)
        return found


def _json(values: Iterable[object]) -> str:
    return dumps(list(values))
