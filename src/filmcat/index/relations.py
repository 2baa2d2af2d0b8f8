"""The catalogue as tables: what ``sql`` asks, and what an exported database holds. It follows from the table of fields.

A relation is a table of films or persons, or of one field of theirs with many values; its SELECT reads it out of the
records of an index. A view joins relations for people. Their names and columns are a contract: they are only added to.
"""

from collections.abc import Callable, Iterator
from typing import NamedTuple, get_args, get_type_hints

from filmcat.model import record
from filmcat.model.fields import FILM_FIELDS, PERSON_FIELDS, Field
from filmcat.model.kinds import KINDS

SCHEMA = 1  # of the relations and views; raised where one of them goes or changes
_TYPES = {str: "TEXT", int: "INTEGER", bool: "INTEGER", float: "REAL"}
_WHOLE, _REAL = {"year", "last_year", "age", "flag"}, {"number", "runtime", "rating"}
_AS_JSON = {"table", "other"}
_WITHIN = {"keys", "credit_notes"}  # kinds that stand in the relation of another field
_TEXTS = {"texts", "lines", "addresses", "countries", "languages"}
_KEYS = {"countries": ("code", "country_codes"), "languages": ("tag", "language_tags")}
_SCALARS = {"title", "name", "namesake", "text", "form", "ratio", "prose", "date", "year_text", *_WHOLE, *_REAL}
_PARTED = "'; '"  # between the values of a list in one cell


class Column(NamedTuple):
    """A column: its name, its SQLite type, and the expression that reads it out of a record."""

    name: str
    type: str
    sql: str


class Relation(NamedTuple):
    """A relation: its name, its columns, what it is read from, and what tells its films or persons apart."""

    name: str
    columns: tuple[Column, ...]
    source: str
    is_of_films: bool

    @property
    def key(self) -> str:
        """The column of the film or person."""
        return self.columns[0].name

    @property
    def is_main(self) -> bool:
        """Whether it has a row for each film or person, and is no field of theirs."""
        return not self.key.endswith("_id")

    def select(self, of: str = "", where: str = "") -> str:
        """The statement that reads it; ``of`` is a table that it is joined to, ``where`` how."""
        columns = ", ".join(f'{column.sql} AS "{column.name}"' for column in self.columns)
        return f"SELECT {columns} FROM {of}{self.source}{where}"


class View(NamedTuple):
    """A view: its name, what it is for, and its statement."""

    name: str
    help: str
    sql: str


_FILM = "main.film AS film CROSS JOIN main.record AS record ON record.number = film.number"
_PERSON = "main.person AS record CROSS JOIN main.span AS span ON span.number = record.number"


def relations() -> Iterator[Relation]:
    """All relations: films, then what they have many of; persons, then the same."""
    yield from _of("film", FILM_FIELDS)
    yield from _of("person", PERSON_FIELDS)


def views() -> tuple[View, ...]:
    """The views, for people to ask."""
    plain = [row.name for row in FILM_FIELDS if row.kind in _SCALARS]
    lists = [row.name for row in FILM_FIELDS if row.kind in _TEXTS]
    joined = ", ".join(f"{_joined(f'film_{name}', 'value')} AS {name}" for name in lists)
    directors = _joined("film_credits", "name", "AND role = 'director'")
    about = "film.id AS film_id, film.title AS title, film.year AS year"
    credited = "one.position, one.name, one.namesake, one.credited_as"
    return (
        View("films", "a row for each film, its lists as texts",
             f"SELECT film.id, film.rank, {', '.join(f'film.{name}' for name in plain)}, {joined}, "
             f"{directors} AS directors FROM film"),
        View("credits", "a row for each name in each role, actors too",
             f"SELECT {about}, one.role, {credited}, NULL AS character, one.note "
             "FROM film_credits AS one JOIN film ON film.id = one.film_id "
             f"UNION ALL SELECT {about}, 'cast', {credited}, one.character, one.note "
             "FROM film_cast AS one JOIN film ON film.id = one.film_id"),
        View("people", "a row for each name, with how many films there are, how many credits, and the person's record",
             "SELECT counted.name, counted.namesake, counted.films, counted.credits, counted.first_year, "
             "counted.last_year, person.born, person.died, person.birthplace, person.biography FROM ("
             "SELECT name, namesake, count(DISTINCT film_id) AS films, count(*) AS credits, min(year) AS first_year, "
             "max(year) AS last_year FROM credits GROUP BY name, namesake) AS counted "
             "LEFT JOIN person ON person.name = counted.name "
             "AND coalesce(person.namesake, '') = coalesce(counted.namesake, '') "
             "UNION ALL SELECT name, namesake, 0, 0, NULL, NULL, born, died, birthplace, biography FROM person "
             "WHERE NOT EXISTS (SELECT 1 FROM credits WHERE credits.name = person.name "
             "AND coalesce(credits.namesake, '') = coalesce(person.namesake, ''))"),
        View("companies", "a row for each company of each film",
             f"SELECT {about}, one.position, one.name, one.role, one.places "
             "FROM film_companies AS one JOIN film ON film.id = one.film_id"),
        View("festivals", "a row for each showing of each film",
             f"SELECT {about}, one.position, one.name, one.year AS festival_year, one.section, one.premiere, "
             "one.awards, one.dates, one.version FROM film_festivals AS one JOIN film ON film.id = one.film_id"),
    )  # fmt: skip


def _joined(relation: str, column: str, more: str = "") -> str:
    """The values that a film has in a relation, as one text."""
    values = f"SELECT {column} FROM {relation} WHERE film_id = film.id {more} ORDER BY position"
    return f"(SELECT group_concat({column}, {_PARTED}) FROM ({values}))"


def _of(owner: str, fields: tuple[Field, ...]) -> Iterator[Relation]:
    """The relation of all films, or of all persons, and those of the fields with many values."""
    is_film = owner == "film"
    key = [Column("id", "TEXT", "film.id"), Column("rank", "INTEGER", "film.rank")]
    source = _FILM if is_film else _PERSON
    if not is_film:
        key = [Column("number", "INTEGER", "record.number"), Column("rank", "INTEGER", "span.rank")]
    own = (_scalar(row) for row in fields if row.kind in _SCALARS | _AS_JSON)
    yield Relation(owner, (*key, *own, Column("json", "TEXT", "record.json")), source, is_film)
    first = Column(f"{owner}_id", key[0].type, key[0].sql)
    for row in fields:
        if row.kind not in _SCALARS | _AS_JSON | _WITHIN:
            columns, joins = _MANY.get(row.kind, _entries)(row)
            yield Relation(f"{owner}_{row.name}", (first, *columns), f"{source} {joins}", is_film)


def _scalar(row: Field) -> Column:
    path = f"'$.\"{row.name}\"'"
    if row.kind in _AS_JSON:
        return Column(row.name, "TEXT", f"record.json -> {path}")
    type = "INTEGER" if row.kind in _WHOLE else "REAL" if row.kind in _REAL else "TEXT"
    return Column(row.name, type, f"CAST(record.json ->> {path} AS {type})")


_Many = tuple[tuple[Column, ...], str]
_POSITION = Column("position", "INTEGER", "entry.key + 1")
_VALUE = Column("value", "TEXT", "entry.value")


def _each(row: Field, name: str = "entry", of: str = "record.json") -> str:
    path = f", '$.\"{row.name}\"'" if of == "record.json" else ""
    return f"CROSS JOIN json_each({of}{path}) AS {name} ON {name}.key IS NOT NULL"  # of an unknown value it is


def _texts(row: Field) -> _Many:
    columns: tuple[Column, ...] = (_POSITION, _VALUE)
    if row.kind in _KEYS:
        name, field = _KEYS[row.kind]
        columns += (Column(name, "TEXT", f"record.json ->> ('$.{field}[' || entry.key || ']')"),)
    return columns, _each(row)


def _by_language(row: Field) -> _Many:
    return (
        (Column("language", "TEXT", "tag.key"), _POSITION, _VALUE),
        f"{_each(row, 'tag')} {_each(row, of='tag.value')}",
    )


def _by_authority(row: Field) -> _Many:
    return (Column("authority", "TEXT", "entry.key"), Column("value", "TEXT", "CAST(entry.value AS TEXT)")), _each(row)


def _texts_by_language(row: Field) -> _Many:
    columns = (Column("field", "TEXT", "tag.key"), Column("language", "TEXT", "entry.key"), _VALUE)
    return columns, f"{_each(row, 'tag')} {_each(row, of='tag.value')}"


def _credits(row: Field) -> _Many:
    """The names of each role, with what the notes on credits say of each."""
    told = ("namesake", "credited_as", "note")
    notes = next(note.name for note in FILM_FIELDS if note.kind == "credit_notes")
    columns = (
        Column("role", "TEXT", "role.key"),
        _POSITION,
        Column("name", "TEXT", "entry.value"),
        *(Column(name, "TEXT", f"note.value ->> '$.{name}'") for name in told),
    )
    joins = (
        f"{_each(row, 'role')} {_each(row, of='role.value')} LEFT JOIN json_each(record.json, '$.\"{notes}\"') AS note "
        "ON note.value ->> '$.role' = role.key AND note.value ->> '$.position' = entry.key + 1"
    )
    return columns, joins


def _entries(row: Field) -> _Many:
    """A list of tables, or one table, by the keys that an entry has."""
    *_, name = KINDS[row.kind].annotation.removesuffix("]").split("[")
    keys = {key: type for key, type in get_type_hints(getattr(record, name)).items() if key != "other"}
    is_list = KINDS[row.kind].annotation != name
    entry = "entry.value" if is_list else f"(record.json -> '$.\"{row.name}\"')"
    columns = tuple(_key(entry, key, list(get_args(type) or (type,))) for key, type in keys.items())
    source = _each(row) if is_list else f"CROSS JOIN (SELECT 1) AS entry ON {entry} IS NOT NULL"
    return (_POSITION, *columns) if is_list else columns, source


def _key(entry: str, key: str, types: list[object]) -> Column:
    """A key of an entry: lists as JSON, and text where there may be a number too."""
    known = [_TYPES.get(one) for one in types if one is not type(None) and isinstance(one, type)]
    if len(known) == 1 and known[0]:
        return Column(key, known[0], f"CAST({entry} ->> '$.{key}' AS {known[0]})")
    if all(known) and len(known) == len([one for one in types if one is not type(None)]):
        return Column(key, "TEXT", f"CAST({entry} ->> '$.{key}' AS TEXT)")
    return Column(key, "TEXT", f"nullif({entry} -> '$.{key}', 'null')")


_MANY: dict[str, Callable[[Field], _Many]] = {
    **dict.fromkeys(_TEXTS, _texts),
    "names": _by_language,
    **dict.fromkeys(("ids", "labels"), _by_authority),
    "texts_by_language": _texts_by_language,
    "credits": _credits,
}
