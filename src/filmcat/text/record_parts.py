"""Parts of a value that its keys name: ``titles.de``, ``ids.imdb``, ``age_rating.FSK``, and the texts of any value."""

from collections.abc import Iterator, Mapping

from filmcat.model.fields import FILM_FIELDS, Field
from filmcat.model.kinds import KINDS

_LABELS = {row.derived_from: row.name for row in FILM_FIELDS if row.kind == "labels"}
_TEXTS = next(row.name for row in FILM_FIELDS if row.kind == "texts_by_language")


def table_path(row: Field) -> tuple[str, ...]:
    """Where in a record the table stands whose keys are the parts of a field: ``("texts", "synopsis")``."""
    return (_TEXTS, row.name) if row.kind == "prose" else (_LABELS.get(row.name, row.name),)


def part_of(record: Mapping[str, object], row: Field, key: str) -> object:
    """The part of a field that a key names; None where there is none."""
    value: object = record
    for name in table_path(row):
        value = value.get(name) if isinstance(value, Mapping) else None
    return keyed(value, row, key)


def keyed(table: object, row: Field, key: str) -> object:
    """The value of a table under a key in any case; languages and roles in any of their names."""
    if not isinstance(table, Mapping):
        return None
    wanted = {key.casefold(), _meant(key, KINDS[row.kind].keyed_by).casefold()}
    return next((value for name, value in table.items() if str(name).casefold() in wanted), None)


def texts_in(value: object) -> Iterator[str]:
    """Every text and number of a value, as text."""
    if isinstance(value, Mapping):
        for entry in value.values():
            yield from texts_in(entry)
    elif isinstance(value, list):
        for entry in value:
            yield from texts_in(entry)
    elif value is not None:
        yield str(value)


def _meant(key: str, keyed_by: str) -> str:
    """A key as a record has it."""
    if keyed_by == "TAG":
        from filmcat.text.languages import language_tag

        return language_tag(key) or key
    if keyed_by == "ROLE":
        from filmcat.text.roles import any_role_key

        return any_role_key(key)
    return key
