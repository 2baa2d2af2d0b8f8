"""With whom somebody worked: the people of the same films, read from the records of these films alone."""

from __future__ import annotations

from json import dumps, loads

from filmcat.index.columns import TERM_FIELDS, completed
from filmcat.index.kinds import KINDS
from filmcat.index.lookup.people import films_of
from filmcat.model.fields import FILM_FIELDS
from filmcat.text.fold import fold
from filmcat.text.roles import role_rank
from filmcat.typed import TYPE_CHECKING, NamedTuple, cast

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from sqlite3 import Connection

    from filmcat.index.lookup.people import Person, PersonFilm
    from filmcat.model.record import FilmRecord

    Identity = int | tuple[str, str]  # the number of a record, or a folded name and its disambiguator

_PERSON = TERM_FIELDS["person"]


class SharedFilm(NamedTuple):
    """A film that two people made: what they are called in it by role, ``own`` those of whom was asked."""

    film: PersonFilm
    own: tuple[str, ...]
    roles: tuple[str, ...]


class Companion(NamedTuple):
    """Somebody who worked on the same films, by year: the name, and what tells it from those of namesakes."""

    name: str
    disambiguator: str
    films: tuple[SharedFilm, ...]


def companions_of(index: Connection, person: Person, beside: Person | None = None) -> list[Companion]:
    """The people of somebody's films, those of the most films first, then by name; or only the one ``beside``.

    The person is not among them, under none of the names.
    """
    own: dict[int, list[PersonFilm]] = {}
    for film in sorted(films_of(index, person), key=lambda film: (film.year is None, film.year or 0)):
        own.setdefault(film.number, []).append(film)
    credited = [
        (number, (fold(name), disambiguator), name, role)
        for number, text in _records(index, own)
        for name, disambiguator, role in _credited(cast("FilmRecord", loads(text)))
    ]
    selves, others = _pairs_of(index, person), _pairs_of(index, beside) if beside else []
    known = _identities(index, {pair[0] for pair in (*selves, *others, *(pair for _, pair, _, _ in credited))})
    excluded = {known.get(pair, pair) for pair in selves}
    wanted = {known.get(pair, pair) for pair in others} if beside else None
    shared: dict[Identity, dict[int, set[str]]] = {}
    names: dict[Identity, tuple[str, str]] = {}
    for number, pair, name, role in credited:
        who = known.get(pair, pair)
        if who not in excluded and (wanted is None or who in wanted):
            names.setdefault(who, (name, pair[1]))
            shared.setdefault(who, {}).setdefault(number, set()).add(role)
    found = [Companion(*_named(index, who, names[who]), tuple(_shared(own, films))) for who, films in shared.items()]
    return sorted(found, key=lambda companion: (-len(companion.films), fold(companion.name), companion.name))


def _shared(own: dict[int, list[PersonFilm]], films: dict[int, set[str]]) -> Iterator[SharedFilm]:
    for number, rows in own.items():
        if number in films:
            roles = sorted(films[number], key=lambda role: (role_rank(role), role))
            yield SharedFilm(rows[0], tuple(film.role for film in rows), tuple(roles))


def _credited(film: FilmRecord) -> Iterator[tuple[str, str, str]]:
    """Name, disambiguator and role of everybody whom a film names, as the index reads its record."""
    values = cast("dict[str, object]", film)
    for row in FILM_FIELDS:
        make = KINDS[row.kind].terms
        if make and values[row.name]:
            for field, name, disambiguator, role in make(values[row.name], row, film):
                if field == "person":
                    yield name, disambiguator, role


def _records(index: Connection, numbers: Iterable[int]) -> Iterator[tuple[int, str]]:
    sql = (
        "SELECT number, record.json, film.known FROM film JOIN record USING (number) "
        "WHERE number IN (SELECT value FROM json_each(?))"
    )
    return ((number, completed(json, known)) for number, json, known in index.execute(sql, (dumps([*numbers]),)))


def _identities(index: Connection, keys: set[str]) -> dict[tuple[str, str], int]:
    """Whose record a folded name, of these, with its disambiguator is one of the names of."""
    sql = (
        "SELECT own.key, own.disambiguator, min(alias.person) FROM term AS own JOIN alias ON alias.term = own.number "
        "WHERE own.field = ? AND own.key IN (SELECT value FROM json_each(?)) GROUP BY own.key, own.disambiguator"
    )
    rows = index.execute(sql, (_PERSON, dumps([*keys])))
    return {(key, disambiguator): person for key, disambiguator, person in rows}


def _pairs_of(index: Connection, person: Person) -> list[tuple[str, str]]:
    sql = "SELECT key, disambiguator FROM term WHERE number IN (SELECT value FROM json_each(?))"
    return index.execute(sql, (dumps(person.terms),)).fetchall()


def _named(index: Connection, who: Identity, printed: tuple[str, str]) -> tuple[str, str]:
    """The name and disambiguator of somebody: those of the record, where there is one."""
    if not isinstance(who, int):
        return printed
    sql = "SELECT json ->> 'name', json ->> 'namesake' FROM person WHERE number = ?"
    name, namesake = index.execute(sql, (who,)).fetchone()
    return str(name), namesake or ""
