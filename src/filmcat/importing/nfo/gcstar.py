"""Collections of films of GCstar: an ``<item>`` each, its facts as attributes and as elements."""

from collections.abc import Iterator

from filmcat.importing import json_values
from filmcat.importing.builder import Builder
from filmcat.importing.draft import Draft, Item, Note, Refusal
from filmcat.importing.kinds import put_json
from filmcat.importing.nfo.reader import document_of
from filmcat.importing.nfo.xml import Element
from filmcat.importing.sources.source import Fault, Source

MOST = 256 << 20  # bytes
_OF_FILMS = "GCfilms"
_FIELDS = {
    "title": "title", "original": "original_title", "date": "year", "time": "runtime", "country": "countries",
    "genre": "genres", "director": "credits.director", "actors": "cast", "synopsis": "synopsis", "comment": "notes",
    "tags": "tags", "rating": "rating", "webPage": "sources", "serie": "part_of",
}  # fmt: skip
# What is of the copy on a shelf, of the program, or of others' opinion.
_PASSED_OVER = frozenset({
    "id", "gcsautoid", "number", "image", "backpic", "added", "borrower", "lendDate", "history", "favourite", "video",
    "format", "place", "location", "identifier", "rank", "seen", "trailer", "ratingpress", "audio", "subt",
    "borrowings", "region", "age",
})  # fmt: skip
_LOWEST_AGE = 3  # of the numbers that GCstar has for ages those below stand for "not known" and "none"
_KNOWN_NOTHING = frozenset({"", "0", "none", "unknown"})


def read(source: Source) -> Iterator[Item]:
    """The films of a collection. Raises Fault where it is one of other things."""
    document = document_of(source, MOST, "collection")
    if document.said:
        yield Note(1, document.said)
    root = document.roots[0]
    kind = root.attributes.get("type", "")
    if kind != _OF_FILMS:
        raise Fault(root.line, f"It is a collection of {kind.removeprefix('GC') or 'something else'}, not of films.")
    yield from (_film(item) for item in root.all("item"))


def _film(item: Element) -> Draft | Refusal:
    builder = Builder(item.line)
    for name, text in item.attributes.items():
        if text.strip().casefold() not in _KNOWN_NOTHING:
            _put(builder, name, [text.strip()])
    for element in item.children:
        builder.at(element.line)
        if element.name == "actors":
            _put_actors(builder, element)
        elif found := [*_listed(element)]:
            _put(builder, element.name, found)
    builder.at(item.line)
    return builder.titled_draft()


def _put(builder: Builder, name: str, texts: list[str]) -> None:
    """Put what an attribute or element of this name holds."""
    field = _FIELDS.get(name)
    if name == "age" and texts[0].isdecimal() and int(texts[0]) >= _LOWEST_AGE:
        put_json(builder, "age_rating", texts[0], name)
    elif field:
        put_json(builder, field, texts[0] if len(texts) == 1 else texts, name)
    elif name not in _PASSED_OVER:
        builder.unread("; ".join(texts), name)


def _put_actors(builder: Builder, element: Element) -> None:
    """Put the cast: a line for each, with name and character in columns of it; or all names in one text."""
    for line in element.all("line"):
        name, character, *_ = [*(column.text for column in line.all("col")), "", ""]
        if name:
            builder.put("cast", [json_values.actor({"name": name, "character": character})], "actors")
    if element.text:
        put_json(builder, "cast", element.text, "actors")


def _listed(element: Element) -> Iterator[str]:
    """The entries of a list, each in the first column of a line; or the text."""
    for line in element.all("line"):
        first = line.child("col")
        if first is not None and first.text:
            yield first.text
    if element.text.casefold() not in _KNOWN_NOTHING:
        yield element.text
