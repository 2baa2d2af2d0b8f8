"""Records to TOML: the inverse of decoding, from values."""

from collections.abc import Callable, Mapping

from filmcat.model.fields import FILM_FIELDS, PERSON_FIELDS, Field
from filmcat.model.record import FilmRecord, PersonRecord
from filmcat.records.kinds import KINDS, Writer
from filmcat.records.toml_text import block
from filmcat.text.roles import any_role_key

_Steps = tuple[tuple[str, Writer | None], ...]


def _steps(fields: tuple[Field, ...], *, are_blocks: bool) -> _Steps:
    """How each field is written, in the order of the table: those under a header of their own, or the others."""
    kinds = ((row.name, KINDS[row.kind]) for row in fields if not row.derived_from)
    return tuple((name, kind.write) for name, kind in kinds if kind.is_block == are_blocks)


_FILM, _FILM_BLOCKS = (_steps(FILM_FIELDS, are_blocks=are_blocks) for are_blocks in (False, True))
_PERSON, _PERSON_BLOCKS = (_steps(PERSON_FIELDS, are_blocks=are_blocks) for are_blocks in (False, True))
_KEYS: dict[str, Callable[[str], str]] = {row.name: any_role_key for row in FILM_FIELDS if row.kind == "credits"}
BLOCKS = frozenset(name for name, _ in (*_FILM_BLOCKS, *_PERSON_BLOCKS))


def film_values(film: FilmRecord, explicit_id: str | None = None) -> dict[str, object]:
    """What a catalogue holds of one film, by its fields; nothing of what is unknown."""
    return _known(film, [("id", explicit_id or None), *_values(film, _FILM)], _FILM_BLOCKS)


def person_values(person: PersonRecord) -> dict[str, object]:
    """What a catalogue holds of one person, by its fields; nothing of what is unknown."""
    return _known(person, _values(person, _PERSON), _PERSON_BLOCKS)


def key_in(table: str, key: str) -> str:
    """What a key of a table means, in whatever spelling: ``key_in("credits", "Regie") == "director"``."""
    meant = _KEYS.get(table)
    return meant(key) if meant else key


def film_toml(film: FilmRecord, explicit_id: str | None = None) -> str:
    """One film as ``[[film]]`` with its sub-tables. Decoding it gives the same record."""
    return _toml("film", film, [("id", explicit_id or None), *_values(film, _FILM)], _FILM_BLOCKS)


def person_toml(person: PersonRecord) -> str:
    """One person as ``[[person]]``. Decoding it gives the same record."""
    return _toml("person", person, _values(person, _PERSON), _PERSON_BLOCKS)


def _known(record: Mapping[str, object], plain: list[tuple[str, object]], blocks: _Steps) -> dict[str, object]:
    other = record["other"]
    further = other.items() if isinstance(other, dict) else ()
    values = [*plain, *further, *((name, table or None) for name, table in _values(record, blocks))]
    return {name: value for name, value in values if value is not None}


def _toml(header: str, record: Mapping[str, object], plain: list[tuple[str, object]], block_steps: _Steps) -> str:
    other = record["other"]
    if isinstance(other, dict):
        plain += other.items()
    blocks = [block(f"[[{header}]]", plain)]
    for name, table in _values(record, block_steps):
        if isinstance(table, dict) and table:
            blocks.append(block(f"[{header}.{name}]", table.items()))
    return "\n".join(blocks)


def _values(record: Mapping[str, object], steps: _Steps) -> list[tuple[str, object]]:
    return [(name, write(record, name) if write else record[name]) for name, write in steps]
