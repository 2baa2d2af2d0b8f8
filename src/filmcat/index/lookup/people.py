"""Finding one person, in any order of the name's words and any spelling that folds together; and their films.

A person is a folded name with its disambiguator, or a record with all of its names.
"""

from collections.abc import Callable
from sqlite3 import Connection

from filmcat.index.columns import TERM_FIELDS
from filmcat.index.lookup.person_records import record_json
from filmcat.index.lookup.words import Reading, as_written, in_another_script, spelt_otherwise, terms_called, terms_of
from filmcat.text.fold import fold
from filmcat.text.names import split_namesake, straight
from filmcat.typed import NamedTuple

_PERSON, _CREDITED = TERM_FIELDS["person"], TERM_FIELDS["credited"]
_FIELDS = ("person", "credited")


class Person(NamedTuple):
    """Somebody the catalogue names: the name, the disambiguator of a namesake, every term, the number of a record."""

    name: str
    disambiguator: str
    terms: tuple[int, ...]
    record: int | None


class PersonFilm(NamedTuple):
    """One film of a person in one role; ``year_text`` is the year as printed."""

    number: int
    role: str
    id: str
    title: str
    year: int | None
    year_text: str


def find_people(index: Connection, words: str) -> list[Person]:
    """The people that a name finds, by the first step with hits; empty where none."""
    name, disambiguator = split_namesake(words)
    for step in _STEPS:
        people = _people(index, step(index, name))
        if disambiguator is not None:
            people = [person for person in people if person.disambiguator == disambiguator]
        if people:
            return people
    return []


def near_names(index: Connection, words: str, most: int = 5) -> list[str]:
    """Names that look like the words, nearest first; never an answer, only a suggestion."""
    from filmcat.index.lookup.suggest import nearest

    return nearest(index, words, ("person",), most)


def films_of(index: Connection, person: Person) -> list[PersonFilm]:
    """Every film of a person, once for each role: by role in the order of credits, then by year."""
    from filmcat.text.escape import uncell
    from filmcat.text.roles import role_rank

    marks = ", ".join("?" * len(person.terms))
    sql = f"""
        SELECT DISTINCT film.number, role.key, film.id, film.line, film.year, film.rank
        FROM link JOIN role ON role.number = link.role JOIN film ON film.number = link.film
        WHERE link.term IN ({marks}) ORDER BY film.year NULLS LAST, film.rank
    """
    rows = index.execute(sql, person.terms)
    films = [
        PersonFilm(number, role, id_, uncell(cells[0]), year, uncell(cells[2]))
        for number, role, id_, line, year, _ in rows
        for cells in (line.split("\t", 3),)
    ]
    return sorted(films, key=lambda film: (role_rank(film.role), film.role))


def _people(index: Connection, terms: list[int]) -> list[Person]:
    """The people behind some terms, each once, in the order of the terms."""
    people: dict[tuple[object, ...], Person] = {}
    for term in terms:
        for person in _behind(index, term):
            people.setdefault(
                (person.record,) if person.record is not None else (fold(person.name), person.disambiguator), person
            )
    return list(people.values())


def _behind(index: Connection, term: int) -> list[Person]:
    field, text, key, disambiguator = index.execute(
        "SELECT field, text, key, disambiguator FROM term WHERE number = ?", (term,)
    ).fetchone()
    if field == _CREDITED:
        text, proper_disambiguator = split_namesake(disambiguator)
        key, disambiguator = fold(text), proper_disambiguator or ""
    sql = "SELECT number FROM term WHERE field = ? AND key = ? AND disambiguator = ?"
    alike = _numbers(index, sql, (_PERSON, key, disambiguator))
    marks = ", ".join("?" * len(alike))
    records = _numbers(
        index, f"SELECT DISTINCT person FROM alias WHERE term IN ({marks}) ORDER BY person", tuple(alike)
    )
    if not records:
        return [Person(text, disambiguator, tuple(alike), None)] if alike else []
    return [_of_record(index, record) for record in records]


def _of_record(index: Connection, record: int) -> Person:
    rows = index.execute(
        "SELECT same.number, own.text, own.disambiguator FROM alias JOIN term AS own ON own.number = alias.term "
        "JOIN term AS same ON same.field = own.field AND same.key = own.key "
        "AND same.disambiguator = own.disambiguator "
        "WHERE alias.person = ?",
        (record,),
    ).fetchall()
    from json import loads

    content: dict[str, object] = loads(record_json(index, record))
    name, disambiguator = str(content["name"]), str(content["namesake"] or "")
    return Person(name, disambiguator, tuple(dict.fromkeys(row[0] for row in rows)), record)


def _by_exact_name(index: Connection, name: str) -> list[int]:
    return _numbers(
        index,
        f"SELECT number FROM term WHERE field IN ({_PERSON}, {_CREDITED}) AND key = ? AND text = ?",
        (fold(name), name),
    )


def _by_folded_name(index: Connection, name: str) -> list[int]:
    keys = (fold(name), fold(straight(name)))
    return _numbers(index, f"SELECT number FROM term WHERE field IN ({_PERSON}, {_CREDITED}) AND key IN (?, ?)", keys)


def _by_words_in_any_order(index: Connection, name: str) -> list[int]:
    found = _with_all(index, as_written(index, name), whole=True)
    count = len(set(fold(name).split(" ")))
    return [term for term in found if _word_count(index, term) == count]


def _by_beginnings(index: Connection, name: str) -> list[int]:
    return _with_all(index, as_written(index, name), whole=False)


def _by_other_spelling(index: Connection, name: str) -> list[int]:
    return _by_reading(index, spelt_otherwise(index, name))


def _by_another_script(index: Connection, name: str) -> list[int]:
    return _by_reading(index, in_another_script(index, name))


def _by_reading(index: Connection, reading: Reading | None) -> list[int]:
    """By words read in a looser way: those of a whole name, in any order, else beginnings of words."""
    if reading is None or reading.is_long:
        return []
    called = terms_called(reading, _FIELDS)
    return _numbers(index, called.sql, called.values) or _with_all(index, reading, whole=False)


def _by_romanised_name(index: Connection, name: str) -> list[int]:
    from filmcat.text.romanise import romanised

    roman = romanised(name)
    if not roman:
        return []
    alike = "roman = ?1 OR (roman IS NULL AND key = ?1)"
    sql = f"SELECT number FROM term WHERE field IN ({_PERSON}, {_CREDITED}) AND ({alike})"
    return _numbers(index, sql, (roman,))


def _with_all(index: Connection, reading: Reading, *, whole: bool) -> list[int]:
    """Terms of people that hold all of the words, as whole words or as beginnings."""
    found: list[int] = []
    for field in _FIELDS if not reading.is_long else ():
        terms = terms_of(reading, (field,), whole=whole)
        found += _numbers(index, f"{terms.sql} LIMIT 500", terms.values)
    return found


def _word_count(index: Connection, term: int) -> int:
    key = str(index.execute("SELECT key FROM term WHERE number = ?", (term,)).fetchone()[0])
    return len(set(key.split(" ")))


def _numbers(index: Connection, sql: str, values: tuple[object, ...]) -> list[int]:
    return [row[0] for row in index.execute(sql, values)]


_STEPS: tuple[Callable[[Connection, str], list[int]], ...] = (
    _by_exact_name,
    _by_folded_name,
    _by_words_in_any_order,
    _by_beginnings,
    _by_other_spelling,
    _by_romanised_name,
    _by_another_script,
)
