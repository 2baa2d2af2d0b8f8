"""The shape of a source, from its first bytes and only in doubt from its name."""

import re

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
_ELEMENT = re.compile(r"<\s*([A-Za-z_][\w.:-]*)")
_RECORD = re.compile(r"^[ \t]*\[\[[ \t]*(?:film|person)[ \t]*\]\][ \t]*(?:#.*)?\r?$", re.MULTILINE)
_ADDRESS = re.compile(r"\s*https?://\S+\s*")
_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_DELIMITERS = ",;\t|"


def recognised(source: Source) -> str:
    """The name of the reader for a source (see ``readers.READERS``); raises Fault where it is empty or no text."""
    if source.parts:
        return "letterboxd"
    with source.opened() as stream:
        head = stream.read(_HEAD)
    return shape_of(head, source.name)


def shape_of(head: bytes, name: str) -> str:
    """The shape of what begins so: ``shape_of(b"<movie>", "-") == "nfo"``; text without any other is a page."""
    text = _text(head)
    begun = text.lstrip("\ufeff \t\r\n")
    if not begun:
        raise Fault(1, "It is empty.")
    if _RECORD.search(begun):
        return "toml"
    ending = name.casefold().removesuffix(".gz").rpartition(".")[2]
    if begun[0] in "[{" and (shape := _json_shape(begun, ending)):
        return shape
    if begun[0] == "<" and (shape := _markup_shape(begun)):
        return shape
    if ending == "nfo" or _ADDRESS.fullmatch(begun):
        return "nfo"
    return _table_shape(text.lstrip("\ufeff"), ending) or "page"


def _text(head: bytes) -> str:
    magic = next((kind for magic, kind in _MAGIC.items() if head.startswith(magic)), None)
    if magic:
        raise Fault(1, f"It is {magic}.")
    text = head.decode(encoding_of(head), "replace")
    if len(_CONTROLS.findall(text)) * 100 > len(text):
        raise Fault(1, "It is no text.")
    return text


def _json_shape(begun: str, ending: str) -> str | None:
    """JSON, where a list or a table begins as JSON does; a page may begin with a bracket too."""
    if re.match(r"\[\s*([\[{\"\]]|$)|\{\s*([\"}]|$)", begun):
        return "json"
    return "json" if ending in {"json", "jsonl", "ndjson", "jsonld"} else None


def _markup_shape(begun: str) -> str | None:
    """A page where the text is HTML, an NFO where it is any other XML."""
    if re.match(r"<!doctype\s+html|<html", begun, re.IGNORECASE) or re.search(r"<html[\s>]", begun, re.IGNORECASE):
        return "page"
    if begun.startswith(("<?xml", "<!DOCTYPE", "<!ENTITY")):
        return "nfo"
    element = _ELEMENT.match(begun)
    return "nfo" if element and element[1] in {"movie", "tvshow", "episodedetails", "musicvideo", "artist"} else "page"


def _table_shape(text: str, ending: str) -> str | None:
    """A table, where the first line has a delimiter and names a column of titles, or the name says so."""
    first = text.partition("\n")[0].strip("\r")
    if first.startswith("Letterboxd list export"):
        return "letterboxd"
    if first.startswith("tconst\t"):
        return "imdb"
    if ending in {"csv", "tsv"}:
        return _of_header(first) or ending
    if first.startswith("sep="):
        return "csv"
    if any(delimiter in first for delimiter in _DELIMITERS):
        from filmcat.importing.tables.columns import names_title

        return _of_header(first) or ("csv" if names_title(first) else None)
    return None


def _of_header(first: str) -> str | None:
    """Letterboxd's own tables: their films are told by name, year and address."""
    return "letterboxd" if "Name,Year,Letterboxd URI" in first else None
