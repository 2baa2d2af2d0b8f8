"""JSON-LD, alone or inside a saved HTML page, in each ``<script type="application/ld+json">`` of it."""

import io
import re
from collections.abc import Iterator

from filmcat.importing.draft import Draft, Item, Refusal
from filmcat.importing.json.entries import Entry, entries, read_entries
from filmcat.importing.json.schema_org import films
from filmcat.importing.sources.encoding import LARGEST, decoded
from filmcat.importing.sources.source import Fault, Source

_TYPE = re.compile(r"application/ld\+json[^<>]{0,300}>", re.IGNORECASE)
_SCRIPT = re.compile(r"<script\s[^<>]{0,300}$", re.IGNORECASE)
_LONGEST_TAG = 320  # characters before the type
_END = re.compile(r"</script", re.IGNORECASE)


def read(source: Source) -> Iterator[Item]:
    """The films of a JSON-LD text, or of a saved page that holds one."""
    embedded = scripts(source)
    return embedded if embedded is not None else read_entries(source, films)


def scripts(source: Source) -> Iterator[Item] | None:
    """The films that the scripts of a page state; None where the source is no page."""
    with source.opened() as stream:
        content = stream.read(LARGEST + 1)
    if not content[:1024].replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n").startswith(b"<"):
        return None
    text = decoded(content)
    return iter((text,)) if isinstance(text, Refusal) else embedded_films(text, source.name)


def embedded_films(page: str, name: str) -> Iterator[Draft]:
    """The films that the scripts of a page's text state; what is no film, or not JSON, is passed over."""
    line, last = 0, 0
    while (type_ := _TYPE.search(page, last)) and (end := _END.search(page, type_.end())):
        if _SCRIPT.search(page[max(last, type_.start() - _LONGEST_TAG) : type_.start()]):
            above = line + page.count("\n", last, type_.end())
            yield from (_moved(draft, above) for draft in _films(page[type_.end() : end.start()], name))
        line += page.count("\n", last, end.end())
        last = end.end()


def _films(text: str, name: str) -> Iterator[Draft]:
    content = text.encode("utf-8", "replace")
    try:
        for entry in entries(Source(name, lambda: io.BytesIO(content))):
            if isinstance(entry, Entry):
                yield from (film for film in films(entry) if isinstance(film, Draft))
    except Fault:  # a page is for reading: what its scripts get wrong, its text may state
        return


def _moved(draft: Draft, lines: int) -> Draft:
    """A draft with its places further down by some lines."""
    return draft._replace(
        lines={path: line + lines for path, line in draft.lines.items()},
        unread=tuple(unread._replace(line=unread.line + lines) for unread in draft.unread),
    )
