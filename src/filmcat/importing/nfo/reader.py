"""NFO files of Kodi and Jellyfin: a film, or several, as XML, perhaps with an address behind it."""

import re
from collections.abc import Iterator

from filmcat.importing.draft import Item, Refusal
from filmcat.importing.nfo.movie import draft
from filmcat.importing.nfo.xml import Element, parsed
from filmcat.importing.sources.source import Fault, Source

_MOST = 4 << 20  # bytes
_ADDRESS = re.compile(rb"https?://[^\s<>\"]{1,500}")
_NO_FILMS = {
    "tvshow": "a series", "season": "a season of a series", "episodedetails": "an episode of a series",
    "musicvideo": "a music video", "artist": "an artist", "album": "an album", "set": "a collection of films",
    "html": "a web page", "rss": "a news feed", "opml": "a list of feeds", "person": "a person",
}  # fmt: skip


def read(source: Source) -> Iterator[Item]:
    """The film of an NFO file; an address that stands behind the XML is one of its sources."""
    with source.opened() as stream:
        content = stream.read(_MOST + 1)
    if len(content) > _MOST:
        raise Fault(1, f"It is larger than {_MOST >> 20} MB, which no NFO is.")
    start = _start(content)
    if start < 0:
        raise Fault(1, _without_xml(content))
    above = content.count(b"\n", 0, start)
    root, behind = parsed(content[start:])
    addresses = [address.decode("ascii", "replace") for address in _ADDRESS.findall(behind[:10_000])]
    found = list(root.children) if root.name in {"movies", "videodb", "films"} else [root]
    for element in found:
        yield _film(element, above, addresses if element is root else [])


def _film(element: Element, above: int, addresses: list[str]) -> Item:
    line = element.line + above
    if element.name != "movie":
        kind = _NO_FILMS.get(element.name.casefold(), f"<{element.name[:40]}>")
        return Refusal(line, f"Line {line}: it describes {kind}, not a film (<movie>).")
    made = draft(element, above, addresses)
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
    address = _ADDRESS.search(content[:1_000_000])
    if address:
        return f"It holds but the address {address[0].decode('ascii', 'replace')}, which filmcat does not fetch."
    return "It is an NFO without XML: no film is described in it."
