"""Criteria to SQL: for each, what films it is true of, and for which it cannot be known."""

from sqlite3 import Connection

from filmcat.errors import UnknownWord
from filmcat.query.criteria import FIELDS as ASKED_FIELDS
from filmcat.query.criteria import KEYS, RANGES, TEXT, Criterion, Range
from filmcat.store.keys import FIELDS as TERM_FIELDS
from filmcat.store.keys import printed_place, wider_place
from filmcat.store.parts import Condition, Part, both, either, negated
from filmcat.text.fold import fold
from filmcat.text.names import straight

_LAST = "\U0010ffff"  # behind every word that begins alike
_PEOPLE = ("person", "credited")
_COLUMNS = {"year": "year", "age": "age", "runtime": "runtime", "rating": "rating"}


def condition(index: Connection, criterion: Criterion) -> Condition:
    """The condition for one criterion on the table ``film``.

    Raises UnknownWord for a field, role, country or language that neither filmcat nor the catalogue knows.
    """
    name, unknown = _name_and_lack(index, criterion)
    if criterion.lacking:
        holds = unknown or Part("0")
        return Condition(negated(holds) if criterion.negated else holds, None, name)
    holds = _holds(index, criterion)
    if criterion.negated:
        holds = negated(holds)
        if unknown is not None:
            holds = both(holds, negated(unknown))
    return Condition(holds, unknown, name)


def _holds(index: Connection, criterion: Criterion) -> Part:
    field = criterion.field
    if field in RANGES:
        return either(*(_within(field, wanted) for wanted in criterion.ranges))
    if field in KEYS:
        return _in_places(index, criterion)
    if field == "id":
        return either(*(Part("film.id = ?", (value,)) for value in [criterion.value, *criterion.values]))
    if field == "debut":
        return Part("film.debut = ?", (criterion.truth,))
    role = _role_number(index, criterion)
    fields = (
        ("title", *_PEOPLE) if field == TEXT else (field,) if field in TERM_FIELDS and field != "person" else _PEOPLE
    )
    wanted = [criterion.value] if _is_found_whole(index, criterion, fields) else criterion.values
    return either(*(_with_text(fields, value, role, criterion) for value in wanted))


def _within(field: str, wanted: Range) -> Part:
    """Numbers within a range; a film of several years is of each of them."""
    column = f"film.{_COLUMNS[field]}"
    low, high = wanted.low, wanted.high
    bounds = [(f"{column} >= ?", low), (f"{column} <= ?", high)]
    known = [(sql, bound) for sql, bound in bounds if bound is not None]
    inside = Part(" AND ".join(sql for sql, _ in known), tuple(bound for _, bound in known))
    if field != "year" or low is None:
        return inside
    return either(inside, Part("film.year < ? AND film.year_to >= ?", (low, low)))


def _in_places(index: Connection, criterion: Criterion) -> Part:
    """Countries and languages by their keys: the value whole, else any of its parts; ``+`` asks for all."""
    whole = _place_keys(index, criterion.field, criterion.value, exact=criterion.exact)
    if whole:
        return _linked(criterion.field, whole)
    alternatives = []
    for value in criterion.values:
        keys = [_known_keys(index, criterion, part.strip()) for part in value.split("+") if part.strip()]
        alternatives.append(both(*(_linked(criterion.field, wanted) for wanted in keys)))
    return either(*alternatives)


def _known_keys(index: Connection, criterion: Criterion, name: str) -> list[str]:
    keys = _place_keys(index, criterion.field, name, exact=criterion.exact)
    if not keys:
        raise UnknownWord(criterion.field, name, _near_places(criterion.field, name))
    return keys


def _place_keys(index: Connection, field: str, name: str, *, exact: bool) -> list[str]:
    """The keys a name stands for; a name that only the catalogue uses stands for itself."""
    printed = printed_place(name)
    known = index.execute("SELECT 1 FROM term WHERE field = ? AND key = ?", (TERM_FIELDS[field], printed)).fetchone()
    own = [printed] if known else []
    if field == "country":
        from filmcat.text.countries import countries_asked

        keys = list(countries_asked(name))
    else:
        from filmcat.text.languages import language_tag

        tag = language_tag(name)
        keys = [tag] if tag else []
    wider = [] if exact else [wider_place(key) for key in keys]
    return [*keys, *wider, *own]


def _near_places(field: str, name: str) -> list[str]:
    if field == "country":
        from filmcat.text.countries import near_countries

        return near_countries(name)
    from filmcat.text.languages import near_languages

    return near_languages(name)


def _linked(field: str, keys: list[str]) -> Part:
    marks = ", ".join("?" * len(keys))
    sql = f"SELECT film FROM link WHERE term IN (SELECT number FROM term WHERE field = ? AND key IN ({marks}))"
    return Part(f"film.number IN ({sql})", (TERM_FIELDS[field], *keys))


def _with_text(fields: tuple[str, ...], value: str, role: int | None, criterion: Criterion) -> Part:
    """Films with a term that holds every word as the beginning of one of its own, or that equals an exact value."""
    if criterion.field == TEXT:
        return both(*(_films_of(_terms_with([word], fields), fields, None) for word in fold(value).split(" ")))
    if criterion.exact:
        return _films_of(_terms_equal(value, fields), fields, role)
    return _films_of(_terms_with(fold(value).split(" "), fields), fields, role)


def _films_of(terms: Part, fields: tuple[str, ...], role: int | None) -> Part:
    aliased = ""
    values = terms.values
    if "person" in fields:
        aliased = (
            " UNION SELECT other.term FROM alias JOIN alias AS other USING (person) WHERE alias.term IN ("
            + terms.sql
            + ")"
        )
        values += terms.values
    in_role = "" if role is None else " AND role = ?"
    sql = f"film.number IN (SELECT film FROM link WHERE term IN ({terms.sql}{aliased}){in_role})"
    return Part(sql, values if role is None else (*values, role))


def _terms_with(words: list[str], fields: tuple[str, ...]) -> Part:
    """Terms of one of the fields that hold all of the words as beginnings; no word finds nothing."""
    one_word = "SELECT term FROM word WHERE field = ? AND word >= ? AND word < ?"
    wanted = [word for word in words if word]
    if not wanted:
        return Part("SELECT 0 WHERE 0")
    alternatives = [
        Part(
            " INTERSECT ".join([one_word] * len(wanted)),
            tuple(value for word in wanted for value in (TERM_FIELDS[field], word, word + _LAST)),
        )
        for field in fields
    ]
    return Part(
        " UNION ".join(f"SELECT term FROM ({part.sql})" for part in alternatives),
        tuple(value for part in alternatives for value in part.values),
    )


def _terms_equal(value: str, fields: tuple[str, ...]) -> Part:
    marks = ", ".join("?" * len(fields))
    return Part(
        f"SELECT number FROM term WHERE field IN ({marks}) AND key = ?",
        (*(TERM_FIELDS[field] for field in fields), fold(value)),
    )


def _is_found_whole(index: Connection, criterion: Criterion, fields: tuple[str, ...]) -> bool:
    """Whether a value with commas is one name: something in the catalogue prints it so, or turns it about."""
    if len(criterion.values) < 2:
        return True
    terms = _terms_with(fold(criterion.value).split(" "), fields)
    rows = index.execute(f"SELECT text FROM term WHERE number IN ({terms.sql}) LIMIT 1000", terms.values)
    turned = fold(straight(criterion.value))
    return any("," in text or fold(text) == turned for (text,) in rows)


def _name_and_lack(index: Connection, criterion: Criterion) -> tuple[str, Part | None]:
    """What the field is called, and when a film lacks it; None where every film has it."""
    field = criterion.field
    if field in {TEXT, "title", "id"}:
        return field, None
    if field in ASKED_FIELDS.values() or field == "director":
        if field == "person" and criterion.role:
            return criterion.role, _lacks_role(index, criterion.role)
        return field, Part("film.number IN (SELECT film FROM lack WHERE field = ?)", (field,))
    if criterion.lacking and (column := _record_field(field)):
        return column, Part(f"film.number IN (SELECT number FROM record WHERE json ->> '$.{column}' IS NULL)")
    role = role_of(index, field)
    return role, _lacks_role(index, role)


def _lacks_role(index: Connection, role: str) -> Part:
    if role == "director":
        return Part("film.number IN (SELECT film FROM lack WHERE field = ?)", (role,))
    number = index.execute("SELECT number FROM role WHERE key = ?", (role,)).fetchone()
    return Part("film.number NOT IN (SELECT film FROM link WHERE role = ?)", number) if number else Part("1")


def _record_field(word: str) -> str | None:
    from filmcat.model.fields import FILM_FIELDS

    return next((row.name for row in FILM_FIELDS if row.name == word.replace("-", "_")), None)


def _role_number(index: Connection, criterion: Criterion) -> int | None:
    """The number of the role that a person is asked for in; None where any will do, -1 where nobody has it."""
    if criterion.role:
        role = criterion.role
    elif criterion.field in TERM_FIELDS or criterion.field == TEXT:
        return None
    else:
        role = role_of(index, criterion.field)
    found = index.execute("SELECT number FROM role WHERE key = ?", (role,)).fetchone()
    return int(found[0]) if found else -1


def role_of(index: Connection, word: str) -> str:
    """The role that a word names: one of the vocabulary, or one that only the catalogue uses.

    Raises UnknownWord, with the nearest fields and roles, where there is none.
    """
    from filmcat.text.roles import free_role_key, near_roles, role_key

    known = role_key(word)
    if known is not None:
        return known
    free = free_role_key(word)
    if index.execute("SELECT 1 FROM role WHERE key = ?", (free,)).fetchone():
        return free
    from difflib import get_close_matches

    own = [row[0] for row in index.execute("SELECT key FROM role WHERE key <> ''")]
    near = get_close_matches(word, [*ASKED_FIELDS, *own], 3)
    raise UnknownWord("field or role", word, near or near_roles(word))
