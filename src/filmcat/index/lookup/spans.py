"""Every span of a catalogue, in its order, with its bytes and the record that the index holds of it."""

from collections.abc import Iterator
from os import fsdecode
from sqlite3 import Connection

from filmcat.disk import files
from filmcat.disk.opened import opened as opened_file
from filmcat.disk.spans import digest_of, spans
from filmcat.errors import CatalogueUnsettled
from filmcat.index.lookup.problems import by_span
from filmcat.index.snapshot import State
from filmcat.model.span_text import SpanText

_OF_FILE = """
SELECT span.number, digest, film.id, coalesce(record.json, person.json)
FROM span LEFT JOIN film ON film.number = span.number LEFT JOIN record ON record.number = span.number
LEFT JOIN person ON person.number = span.number WHERE span.file = ? ORDER BY span.rank
"""


def span_texts(index: Connection, path: str) -> Iterator[SpanText]:
    """Each span of the catalogue at this path; keys without a value are absent in a film's JSON.

    Files are read in pieces. Raises CatalogueUnsettled where they are not as they were when the index was made.
    """
    try:
        yield from _span_texts(index, path)
    except files.Changed:
        raise CatalogueUnsettled(f"The catalogue {path} changes while it is read.", "try again") from None


def _span_texts(index: Connection, path: str) -> Iterator[SpanText]:
    found = by_span(index)
    names = [fsdecode(name) for (name,) in index.execute("SELECT path FROM file ORDER BY number")]
    for file, stamp in enumerate(State(index).stamps(path)):
        line = 1
        with opened_file(stamp) as opened:
            raws = spans(opened.read)
            is_preamble = True
            for number, digest, id_, json in index.execute(_OF_FILE, (file,)):
                raw = _raw(raws, digest, is_preamble=is_preamble)
                problems = tuple(found.pop(number, ()))
                yield SpanText(number, names[file], line, raw, id_ is not None, id_ or "", json, problems)
                line += raw.count(b"\n")
                is_preamble = False


def _raw(raws: Iterator[bytes], digest: bytes | None, *, is_preamble: bool) -> bytes:
    """The bytes of the next span; of one that runs on, of all that it takes in. Raises Changed."""
    raw = next(raws, b"")
    while digest is not None and digest_of(raw, is_preamble=is_preamble) != digest:
        following = next(raws, b"")
        if not following:
            raise files.Changed
        raw += following
    return raw
