"""What the journal keeps of a write: per file its splices, as the texts of whole records, and where these stood."""

import json
from collections.abc import Iterator, Mapping
from typing import NamedTuple, cast

from filmcat.disk.atomic import Identity
from filmcat.disk.spans import digest_of
from filmcat.model.change import Stored
from filmcat.text.slug import film_id


class RecordEntry(NamedTuple):
    """One record: its text ``before`` and ``after``, and its ``old`` and ``new`` place among the spans of its file.

    ``previous`` and ``next`` are the digests of the untouched neighbours it had, empty where there are none;
    ``closing`` the line breaks that were put before it. At place 0 it is what stands before the first record, and has
    no name. Else ``name`` is its title or name, and ``key`` what must not be
    there again when it is brought back, but ``others`` times.
    """

    before: bytes | None
    after: bytes | None
    old: int
    new: int
    previous: str = ""
    next: str = ""
    closing: bytes = b""
    others: int = 0
    name: str = ""
    key: str = ""

    @property
    def is_preamble(self) -> bool:
        """Whether it is what stands before the first record."""
        return self.old == self.new == 0


class FileEntry(NamedTuple):
    """One file: its name below a folder, empty for the catalogue itself; what it was and is; and its records.

    ``kept`` is where what was there can be found until the step is confirmed, ``rest`` what a file that was made, or
    is gone, holds besides its records; None of any other.
    """

    name: str
    before: Identity | None
    after: Identity | None
    kept: str
    rest: bytes | None
    records: tuple[RecordEntry, ...]


def core_digest(raw: bytes) -> str:
    """What tells a record from every other, whatever blank lines stand below it."""
    return digest_of(raw.rstrip()).hex()


def key_of(stored: Stored) -> str:
    """Which film or person a record is of: ``film mutt-2023``, ``person Larisa Shepitko``."""
    if not stored.is_film:
        return f"person {stored.name}"
    return f"film {film_id(stored)}"


def encoded(file: FileEntry) -> Iterator[str]:
    """A file as JSON, in pieces."""
    head = json.dumps({
        "name": file.name, "before": file.before, "after": file.after, "kept": file.kept, "rest": _text(file.rest),
    })  # fmt: skip
    yield head.removesuffix("}") + ', "records": ['
    for place, record in enumerate(file.records):
        texts = {"before": _text(record.before), "after": _text(record.after), "closing": _text(record.closing)}
        yield (", " if place else "") + json.dumps(record._asdict() | texts)
    yield "]}"


def decoded(value: object) -> FileEntry:
    """A file of a step that was read. Raises ValueError, KeyError or TypeError where it is none."""
    source = cast("Mapping[str, object]", value)
    records = tuple(_record(record) for record in cast("list[Mapping[str, object]]", source["records"]))
    return FileEntry(
        str(source["name"]), _identity(source["before"]), _identity(source["after"]), str(source["kept"]),
        _bytes(source["rest"]), records,
    )  # fmt: skip


def _record(source: Mapping[str, object]) -> RecordEntry:
    return RecordEntry(
        _bytes(source["before"]), _bytes(source["after"]), _number(source["old"]), _number(source["new"]),
        str(source["previous"]), str(source["next"]), _bytes(source["closing"]) or b"", _number(source["others"]),
        str(source["name"]), str(source["key"]),
    )  # fmt: skip


def _identity(value: object) -> Identity | None:
    return None if value is None else Identity(*map(_number, cast("list[object]", value)))


def _number(value: object) -> int:
    if not isinstance(value, int):
        raise TypeError(value)
    return value


def _text(raw: bytes | None) -> str | None:
    return None if raw is None else raw.decode("utf-8", "surrogateescape")


def _bytes(value: object) -> bytes | None:
    return None if value is None else str(value).encode("utf-8", "surrogateescape")
