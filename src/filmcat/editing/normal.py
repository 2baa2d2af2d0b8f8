"""Values as somebody typed them, in the form in which records state them; what a field cannot hold is refused."""

from collections.abc import Mapping

from filmcat.editing.merge_values import Statements
from filmcat.editing.refusal import Refusal
from filmcat.editing.statements import film_statements, person_statements
from filmcat.errors import UsageError
from filmcat.model.rules import RULES
from filmcat.records import decode

_ANY_NAME = "?"


def normal(field: str, value: object, *, is_film: bool) -> Statements:
    """What a value states for its field; a few fields state something for another, too (``credits.cast``).

    Raises BadValue, or UsageError, where the field cannot hold it.
    """
    key = name_key(is_film=is_film)
    source = {key: _ANY_NAME} | ({} if value is None else {field: value})
    if field == key and (value is None or not str(value).strip()):
        raise UsageError(f"{nameless(is_film=is_film)}.", f"write {key}=… with something in it")
    stated = _stated(source, is_film=is_film)
    return {name: entry for name, entry in stated.items() if name != key or field == key}


def explicit_id(value: object) -> str | None:
    """An id that is to be fixed by hand. Raises BadValue where it is not one word."""
    return decode.explicit_id({"id": value}, Refusal())


def name_key(*, is_film: bool) -> str:
    """The field that every record has."""
    return "title" if is_film else "name"


def nameless(*, is_film: bool) -> str:
    """That a record lacks that field, as a sentence without its full stop."""
    said = RULES["no-title"](kind="film" if is_film else "person", key=name_key(is_film=is_film))
    return f"{said[:1].upper()}{said[1:]}"


def _stated(source: Mapping[str, object], *, is_film: bool) -> Statements:
    if is_film:
        film = decode.film(source, Refusal())
        return film_statements(film) if film else {}
    person = decode.person(source, Refusal())
    return person_statements(person) if person else {}
