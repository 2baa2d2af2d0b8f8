"""What the records of a catalogue say of each other, asked of the index: nothing of it is held as a whole.

Joins begin with what few records have, and say so (CROSS JOIN): the other way about they look at all by all.
"""

from collections import Counter
from collections.abc import Iterator
from sqlite3 import Connection
from typing import NamedTuple

from filmcat.index.columns import TERM_FIELDS
from filmcat.index.lookup.similar_names import Pair, similar_names
from filmcat.text.fold import fold
from filmcat.text.ids import id_key
from filmcat.text.slug import film_slug

_TITLE = TERM_FIELDS["title"]


class Shared(NamedTuple):
    """A film that shares something with one before it: its number, what it shares, and the id of the other."""

    number: int
    what: str
    other: str
    authority: str = ""
    is_fixed: bool = False


class Spelling(NamedTuple):
    """One way in which a country or language is printed: its key, the text, how many records have it."""

    key: str
    text: str
    times: int


class Stated(NamedTuple):
    """A year that a record states of a film, and that of the film itself: the record's number, and where it says so."""

    number: int
    where: str
    title: str
    year: int
    of: int


class Life(NamedTuple):
    """A film of a person with a record: the record's number, the name, the year of birth, the film, and the role."""

    number: int
    name: str
    born: int
    title: str
    year: int
    role: str


class Comparison:
    """Asks the index of one catalogue."""

    def __init__(self, index: Connection) -> None:
        self._index = index

    def usual_languages(self) -> list[str]:
        """The languages in which more than half of the films with a synopsis by language have one."""
        sql = """
            WITH told AS (SELECT json_extract(json, '$.texts.synopsis') AS texts FROM record)
            SELECT key FROM told, json_each(told.texts) WHERE texts IS NOT NULL
            GROUP BY key HAVING count(*) * 2 > (SELECT count(*) FROM told WHERE texts IS NOT NULL)
        """
        return [str(row[0]) for row in self._index.execute(sql)]

    def duplicates(self) -> Iterator[Shared]:
        """Films with a title of one before them and of the same year, that other directors do not tell apart.

        A year next to it is enough where they share a director.
        """
        sql = """
            WITH shared AS (SELECT key FROM term WHERE field = ?1 GROUP BY key HAVING count(*) > 1 UNION
              SELECT key FROM term JOIN link ON link.term = term.number WHERE field = ?1 GROUP BY key
              HAVING count(DISTINCT film) > 1),
            held AS (
              SELECT DISTINCT shared.key, film.number, film.rank, film.id, film.year FROM shared
              CROSS JOIN term ON term.field = ?1 AND term.key = shared.key CROSS JOIN link ON link.term = term.number
              CROSS JOIN film ON film.number = link.film WHERE film.year IS NOT NULL
            ),
            pair AS MATERIALIZED (
              SELECT held.number, held.rank, earlier.number AS other, earlier.id, earlier.year = held.year AS is_same
              FROM held JOIN held AS earlier
              ON earlier.key = held.key AND earlier.year BETWEEN held.year - 1 AND held.year + 1
              AND earlier.rank < held.rank
            ),
            director AS MATERIALIZED (
              SELECT DISTINCT link.film, term.field, term.key FROM link JOIN term ON term.number = link.term
              WHERE link.role = (SELECT number FROM role WHERE key = 'director')
              AND link.film IN (SELECT number FROM pair UNION SELECT other FROM pair)
            ),
            shared_director AS MATERIALIZED (
              SELECT pair.number, pair.other FROM pair JOIN director AS one ON one.film = pair.number
              JOIN director AS two ON two.film = pair.other AND two.field = one.field AND two.key = one.key
            ),
            undirected AS MATERIALIZED (SELECT number FROM film WHERE directors_key IS NULL)
            SELECT number, min(id) FROM pair WHERE (number, other) IN shared_director
            OR is_same AND (number IN undirected OR other IN undirected) GROUP BY number ORDER BY rank
        """
        return (Shared(number, "", other) for number, other in self._index.execute(sql, (_TITLE,)))

    def ids(self) -> Iterator[Shared]:
        """Films whose id is that of one before them; ``is_fixed`` where it is fixed by hand."""
        sql = """
            SELECT film.number, film.base, first.id, json_extract(record.json, '$.title'), film.year
            FROM film JOIN record USING (number)
            JOIN film AS first ON first.number = (SELECT number FROM film AS one WHERE one.base = film.base
              ORDER BY rank LIMIT 1)
            WHERE film.base IN (SELECT base FROM film GROUP BY base HAVING count(*) > 1) AND first.number <> film.number
            ORDER BY film.rank
        """
        for number, base, other, title, year in self._index.execute(sql):
            yield Shared(number, base, other, is_fixed=base != film_slug(title, year))

    def external_ids(self) -> Iterator[Shared]:
        """Films with an id of another authority that one before them has."""
        self._index.create_function("id_key", 2, id_key, deterministic=True)
        sql = """
            WITH held AS (
              SELECT film.number, film.rank, film.id, ids.key AS authority, ids.value,
                id_key(ids.key, ids.value) AS form
              FROM film JOIN record USING (number) JOIN json_each(record.json, '$.ids') AS ids
            ),
            several AS (
              SELECT authority, form, min(rank) AS first FROM held GROUP BY authority, form HAVING count(*) > 1
            )
            SELECT held.number, held.value, film.id, held.authority FROM several
            JOIN held USING (authority, form) JOIN film ON film.rank = several.first
            WHERE held.rank > several.first ORDER BY held.rank
        """
        return (Shared(*row) for row in self._index.execute(sql))

    def spellings(self, field: str, keys: str) -> list[Spelling]:
        """How what is printed in a field is spelt, where one thing is spelt in several ways.

        Counted as they go by: SQLite would sort the records themselves, which for 100,000 films are 300 MB.
        """
        sql = f"""
            SELECT json_extract(record.json, '$.{keys}[' || named.key || ']'), named.value
            FROM record, json_each(record.json, '$.{field}') AS named
        """
        times = Counter((meant, text) for meant, text in self._index.execute(sql) if meant is not None)
        several = {meant for meant, number in Counter(meant for meant, _ in times).items() if number > 1}
        found = [Spelling(meant, text, number) for (meant, text), number in times.items() if meant in several]
        return sorted(found, key=lambda one: (one.key, -one.times, one.text))

    def spelt(self, field: str, text: str) -> Iterator[tuple[int, int]]:
        """The films that print just this in a field, and at which place of it, from 1."""
        sql = f"""
            SELECT record.number, named.key + 1 FROM record, json_each(record.json, '$.{field}') AS named
            WHERE named.value = ?
        """
        return self._index.execute(sql, (text,))

    def stated_years(self) -> Iterator[Stated]:
        """The years that filmographies, and parts of something, state of films otherwise than those do themselves."""
        self._index.create_function("fold", 1, _folded, deterministic=True)
        filmographies = """
            SELECT person.number, 'filmography[' || (told.key + 1) || ']', told.value ->> 'title',
              told.value ->> 'year', film.year, coalesce(film.year_to, film.year)
            FROM person CROSS JOIN json_each(person.json, '$.filmography') AS told
            CROSS JOIN term ON term.field = ?1 AND term.key = fold(told.value ->> 'title')
            CROSS JOIN link ON link.term = term.number CROSS JOIN film ON film.number = link.film
            WHERE EXISTS (
              SELECT 1 FROM alias JOIN term AS name ON name.number = alias.term
              JOIN term AS alike ON alike.field = name.field AND alike.key = name.key
              JOIN link AS credit ON credit.term = alike.number AND credit.film = film.number
              WHERE alias.person = person.number
            )
        """
        parts = """
            WITH told AS MATERIALIZED (
              SELECT number, json_extract(json, '$.part_of.title') AS title FROM record
              WHERE json_extract(json, '$.part_of.title') IS NOT NULL
            )
            SELECT part.number, 'part_of', told.title, part.year, whole.year, coalesce(whole.year_to, whole.year)
            FROM told CROSS JOIN film AS part ON part.number = told.number
            CROSS JOIN term ON term.field = ?1 AND term.key = fold(told.title)
            CROSS JOIN link ON link.term = term.number CROSS JOIN film AS whole ON whole.number = link.film
            WHERE whole.number <> part.number AND part.year > whole.year
        """
        for sql in (filmographies, parts):
            for number, where, title, year, first, last in self._index.execute(sql, (_TITLE,)):
                if year is not None and first is not None and not first - 1 <= year <= last + 1:
                    yield Stated(number, where, title, year, first)

    def uncredited(self) -> Iterator[tuple[int, str]]:
        """The records of persons whom no film names, with their names."""
        sql = """
            SELECT person.number, json_extract(person.json, '$.name') FROM person WHERE NOT EXISTS (
              SELECT 1 FROM alias JOIN term ON term.number = alias.term
              JOIN term AS alike ON alike.field = term.field AND alike.key = term.key
                AND alike.disambiguator = term.disambiguator
              JOIN link ON link.term = alike.number WHERE alias.person = person.number
            )
        """
        return self._index.execute(sql)

    def lives(self) -> Iterator[Life]:
        """Every film of every person whose year of birth is known, once for each role."""
        sql = """
            SELECT DISTINCT person.number, json_extract(person.json, '$.name'),
              CAST(substr(json_extract(person.json, '$.born'), 1, 4) AS INTEGER) AS born,
              json_extract(record.json, '$.title'), coalesce(film.year_to, film.year), role.key
            FROM person CROSS JOIN alias ON alias.person = person.number CROSS JOIN term ON term.number = alias.term
            CROSS JOIN term AS alike ON alike.field = term.field AND alike.key = term.key
              AND alike.disambiguator = term.disambiguator
            CROSS JOIN link ON link.term = alike.number CROSS JOIN role ON role.number = link.role
            CROSS JOIN film ON film.number = link.film CROSS JOIN record ON record.number = film.number
            WHERE born > 1000 AND film.year IS NOT NULL
        """
        return (Life(*row) for row in self._index.execute(sql))

    def similar_names(self) -> Iterator[Pair]:
        """Names in credits that may be of one person."""
        return similar_names(self._index)


def _folded(text: str | None) -> str | None:
    return None if text is None else fold(text)
