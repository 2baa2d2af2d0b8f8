"""Collections of films of Tellico: an ``<entry>`` each, its facts as elements, lists within their plurals."""

from collections.abc import Iterator

from filmcat.importing import json_values
from filmcat.importing.builder import Builder
from filmcat.importing.draft import Draft, Item, Note, Refusal
from filmcat.importing.kinds import put_json
from filmcat.importing.nfo.gcstar import MOST
from filmcat.importing.nfo.reader import document_of
from filmcat.importing.nfo.xml import Element
from filmcat.importing.sources.source import Fault, Source
from filmcat.text.names import split_last_parenthesis

_OF_FILMS = "3"  # the type of a collection of videos
_FIELDS = {
    "title": "title", "origtitle": "original_title", "year": "year", "running-time": "runtime",
    "nationality": "countries", "genre": "genres", "director": "credits.director", "producer": "credits.producers",
    "writer": "credits.screenplay", "composer": "credits.music", "studio": "companies", "language": "languages",
    "plot": "synopsis", "comments": "notes", "rating": "rating", "keyword": "tags", "color": "colour",
    "imdb": "ids.imdb", "tmdb": "ids.tmdb", "letterboxd": "ids.letterboxd", "alttitle": "titles.und",
    "aspect-ratio": "aspect_ratio", "url": "sources",
}  # fmt: skip
# What is of the copy on a shelf, and of the program.
_PASSED_OVER = frozenset({
    "id", "medium", "cover", "cdate", "mdate", "loaned", "gift", "pur_date", "pur_price", "format", "region",
    "widescreen", "directors-cut", "audio-track", "subtitle", "certification", "loan", "condition", "location", "cast",
    "number", "borrower",
})  # fmt: skip


def read(source: Source) -> Iterator[Item]:
    """The films of a collection; one of other things is refused."""
    document = document_of(source, MOST, "collection")
    if document.said:
        yield Note(1, document.said)
    collections = [*document.roots[0].all("collection")]
    films = [one for one in collections if one.attributes.get("type") == _OF_FILMS]
    if not films:
        raise Fault(1, "It is a collection of Tellico, but not of videos.")
    for collection in films:
        scale = _scale(collection)
        yield from (_film(entry, scale) for entry in collection.all("entry"))


def _scale(collection: Element) -> int:
    """The best rating there is, as the collection says of its field; 0 where it does not."""
    fields = (field for part in collection.all("fields") for field in part.all("field"))
    rating = next((field for field in fields if field.attributes.get("name") == "rating"), None)
    most = (prop.text for prop in rating.all("prop") if prop.attributes.get("name") == "maximum") if rating else ()
    found = next(iter(most), "")
    return int(found) if found.isdecimal() else 0


def _film(entry: Element, scale: int) -> Draft | Refusal:
    builder = Builder(entry.line)
    for element in entry.children:
        builder.at(element.line)
        if element.name == "casts":
            _put_cast(builder, element)
        elif element.name == "certification" and element.text:
            label, country = split_last_parenthesis(element.text)
            put_json(builder, "age_rating", f"{country} {label}" if country else label, element.name)
        else:
            _put(builder, element)
    if builder.scale == 0:
        builder.scale = scale
    builder.at(entry.line)
    return builder.titled_draft()


def _put(builder: Builder, element: Element) -> None:
    """Put an element, or those in it where it is the plural of theirs."""
    inner = [child for child in element.children if element.name.startswith(child.name)]
    name = inner[0].name if inner else element.name
    texts = [text for part in inner or [element] if (text := _text(part))]
    if not texts or name in _PASSED_OVER:
        return
    if name in _FIELDS:
        put_json(builder, _FIELDS[name], texts if inner else texts[0], name)
    else:
        builder.unread("; ".join(texts), name)


def _put_cast(builder: Builder, element: Element) -> None:
    for line in element.all("cast"):
        name, character, *_ = [*(column.text for column in line.all("column")), "", ""]
        if name := name or line.text:
            builder.put("cast", [json_values.actor({"name": name, "character": character})], "cast")


def _text(element: Element) -> str:
    """The text of an element, or of its first column."""
    column = element.child("column")
    return column.text if column is not None else element.text
