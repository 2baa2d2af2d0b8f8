"""From one parsed TOML table to a film or a person in the shape of the format."""

from collections.abc import Mapping
from typing import cast

from filmcat.model.fields import FILM_FIELDS, PERSON_FIELDS, Field
from filmcat.model.record import FilmRecord, PersonRecord
from filmcat.records.kinds import FILM_KEYS, KINDS, Record
from filmcat.records.values import Faults, kept


class _Steps:
    """How the fields of a record are read, in the order of the table.

    What says more than its own field is read last, and not at all of a record without a name; so is what derives.
    """

    __slots__ = ("derivers", "fillers", "readers")

    def __init__(self, fields: tuple[Field, ...]) -> None:
        kinds = [(row.name, KINDS[row.kind]) for row in fields if not row.derived_from]
        self.readers = tuple((name, kind.read) for name, kind in kinds if kind.read)
        self.fillers = tuple((name, kind.fill) for name, kind in kinds if kind.fill)
        self.derivers = tuple((name, kind.derive) for name, kind in kinds if kind.derive)


_FILM, _PERSON = _Steps(FILM_FIELDS), _Steps(PERSON_FIELDS)
_EMPTY_FILM: Record = dict.fromkeys(row.name for row in FILM_FIELDS)
_EMPTY_PERSON: Record = dict.fromkeys(row.name for row in PERSON_FIELDS)
_PERSON_KEYS = frozenset(row.name for row in PERSON_FIELDS if not row.derived_from)


def film(source: Mapping[str, object], faults: Faults) -> FilmRecord | None:
    """The film of a parsed ``[[film]]``; None, and a fault, where it has no title.

    ``id`` is not part of the record: it depends on the other films of the catalogue.
    """
    read = dict(_EMPTY_FILM)
    if not _is_read(source, _FILM, read, "title", faults):
        return None
    read["other"] = _unknown(source, FILM_KEYS)
    return cast("FilmRecord", read)


def person(source: Mapping[str, object], faults: Faults) -> PersonRecord | None:
    """The person of a parsed ``[[person]]``; None, and a fault, where it has no name."""
    read = dict(_EMPTY_PERSON)
    if not _is_read(source, _PERSON, read, "name", faults):
        return None
    read["other"] = _unknown(source, _PERSON_KEYS)
    return cast("PersonRecord", read)


def explicit_id(source: Mapping[str, object], faults: Faults) -> str | None:
    """The id that a record fixes by hand; one word of visible characters."""
    read = KINDS["id"].read
    return cast("str | None", read(source["id"], "id", faults)) if read and "id" in source else None


def _is_read(source: Mapping[str, object], steps: _Steps, read: Record, key: str, faults: Faults) -> bool:
    """Whether a record with its key was read; of one without it only the simple fields are."""
    for name, reader in steps.readers:
        if name in source:
            read[name] = reader(source[name], name, faults)
    if not read[key]:
        return False
    for name, fill in steps.fillers:
        if name in source:
            fill(read, name, source[name], faults)
    for name, derive in steps.derivers:
        if read[name] is not None:
            derive(read, name)
    return True


def _unknown(source: Mapping[str, object], known: frozenset[str]) -> Record | None:
    if source.keys() <= known:
        return None
    return {key: kept(value) for key, value in source.items() if key not in known}
