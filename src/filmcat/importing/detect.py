"""Which reader a source is for, from its first bytes and only in doubt from its name."""

import re
from io import BytesIO

from filmcat.importing.beginning import Beginning
from filmcat.importing.readers import READERS, Reader, reader_of
from filmcat.importing.sources.eight_bit import guessed
from filmcat.importing.sources.lines import encoding_of
from filmcat.importing.sources.source import Fault, Source

_HEAD = 64 << 10  # bytes
_MAGIC = {
    b"%PDF": "a PDF: save its text",
    b"\x89PNG": "a picture",
    b"\xff\xd8\xff": "a picture",
    b"GIF8": "a picture",
    b"\x1f\x8b": "packed twice",
    b"PK\x03\x04": "an archive within an archive",
    b"SQLite format 3": "a database",
    b"\xd0\xcf\x11\xe0": "an office document: save it as CSV or text",
}
_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f]")


def recognised(source: Source) -> Reader:
    """The reader of a source; raises Fault where it is empty or no text."""
    if source.export_of:
        return READERS[source.export_of]
    with source.opened() as stream:
        head = stream.read(_HEAD)
    return recognised_by(head, source.name, source.encoding)


def recognised_by(head: bytes, name: str, encoding: str = "") -> Reader:
    """The reader of what begins so: ``recognised_by(b"<movie>", "-").name == "nfo"``; any other text is a page."""
    binary = (reader for reader in READERS.values() if reader.is_head and reader.is_head(head))
    if reader := next(binary, None):
        return reader
    beginning = Beginning(_text(head, encoding), name)
    if not beginning.text:
        raise Fault(1, "It is empty.")
    return reader_of(beginning)


def _text(head: bytes, encoding: str) -> str:
    magic = next((kind for magic, kind in _MAGIC.items() if head.startswith(magic)), None)
    if magic:
        raise Fault(1, f"It is {magic}.")
    text = head.decode(encoding or _encoding(head), "replace")
    if len(_CONTROLS.findall(text)) * 100 > len(text):
        raise Fault(1, "It is no text.")
    return text


def _encoding(head: bytes) -> str:
    """The encoding of a beginning: as its marks say, UTF-8, or an 8-bit one by its letters."""
    announced = encoding_of(head)
    if announced != "utf-8" or "\ufffd" not in head.decode(announced, "replace"):
        return announced
    guess = guessed(BytesIO(head))
    return guess.encoding if guess else announced
