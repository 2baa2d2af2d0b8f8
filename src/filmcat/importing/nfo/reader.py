"""NFO files of Kodi and Jellyfin: a film, or several, as XML, perhaps with an address behind it."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from filmcat.importing.draft import Item, Note, Refusal
from filmcat.importing.nfo.encoding import decoded
from filmcat.importing.nfo.movie import draft
from filmcat.importing.nfo.xml import Element, roots
from filmcat.importing.sources.source import Fault, Source

_MOST = 4 << 20  # bytes
_ADDRESS = re.compile(r"https?://[^\s<>\"]{1,500}")
_NO_FILMS = {
    "tvshow": "a series", "season": "a season of a series", "episodedetails": "an episode of a series",
    "musicvideo": "a music video", "artist": "an artist", "album": "an album", "set": "a collection of films",
    "html": "a web page", "rss": "a news feed", "opml": "a list of feeds", "person": "a person",
}  # fmt: skip


def read(source: Source) -> Iterator[Item]:
    """The films of an NFO file; an address that stands behind the XML is one of the sources of its only film."""
    document = document_of(source)
    if document.said:
        yield Note(1, document.said)
    addresses = _ADDRESS.findall(document.behind[:10_000])
    found = [element for root in document.roots for element in _films(root)]
    for element in found:
        yield _film(element, addresses if len(found) == 1 else [])


class Document(NamedTuple):
    """The roots of an XML file with their lines, what follows them, and what is to be said of its encoding."""

    roots: list[Element]
    behind: str
    said: str


def document_of(source: Source, most: int = _MOST, kind: str = "NFO") -> Document:
    """The XML of a source. Raises Fault where there is none, or it has more than the ``most`` bytes of such a file."""
    with source.opened() as stream:
        content = stream.read(most + 1)
    if len(content) > most:
        raise Fault(1, f"It is larger than {most >> 20} MB, which no {kind} is.")
    if _start(content) < 0:
        raise Fault(1, _without_xml(content))
    text, said = decoded(content, source.encoding)
    return Document(*roots(text), said)


def _films(root: Element) -> list[Element]:
    return root.children if root.name in {"movies", "videodb", "films"} else [root]


def _film(element: Element, addresses: list[str]) -> Item:
    line = element.line
    if element.name != "movie":
        kind = _NO_FILMS.get(element.name.casefold(), f"<{element.name[:40]}>")
        return Refusal(line, f"Line {line}: it describes {kind}, not a film (<movie>).")
    made = draft(element, addresses)
    return made or Refusal(line, f"Line {line}: a film without a title.")


def _start(content: bytes) -> int:
    """Where the XML begins: with its first sign, or behind blanks, which XML does not allow before a declaration."""
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return 0
    plain = content.removeprefix(b"\xef\xbb\xbf").lstrip()
    return len(content) - len(plain) if plain.startswith(b"<") else -1


def _without_xml(content: bytes) -> str:
    if not content.strip():
        return "It is empty."
    address = _ADDRESS.search(content[:1_000_000].decode("utf-8", "replace"))
    if address:
        return f"It holds but the address {address[0]}, which filmcat does not fetch."
    return "It is an NFO without XML: no film is described in it."
