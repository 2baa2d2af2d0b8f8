"""The open wikipedia-movie-data arrays: title, year, cast, genres, and the page of the film."""

from collections.abc import Iterator, Mapping

from filmcat.importing import json_values
from filmcat.importing.builder import Builder
from filmcat.importing.draft import Item, Refusal
from filmcat.importing.json.entries import Entry, read_entries
from filmcat.importing.sources.source import Source

_PICTURE = ("thumbnail", "thumbnail_width", "thumbnail_height")
_KEYS = frozenset({"title", "year", "cast", "genres", "href", "extract", *_PICTURE})
_PAGES = "https://en.wikipedia.org/wiki/"


def read(source: Source) -> Iterator[Item]:
    """The films of such an array."""
    return read_entries(source, films)


def is_wikipedia(value: Mapping[str, object]) -> bool:
    """Whether an object is of this shape: these keys and no others, among them title, year, and page or extract."""
    return "title" in value and "year" in value and ("href" in value or "extract" in value) and value.keys() <= _KEYS


def films(entry: Entry) -> Iterator[Item]:
    """The film of one entry; ``href`` is the name of its page, as it stands in the address."""
    value = entry.value
    title = json_values.text(value.get("title"))
    if title is None:
        yield Refusal(entry.line, f"Line {entry.line}: a film without a title.")
        return
    builder = Builder(entry.line, entry.lines())
    builder.put("title", title, "title")
    builder.put_read("year", value.get("year"), json_values.year, "year")
    builder.put_read("cast", value.get("cast"), json_values.actors, "cast")
    builder.put_read("genres", value.get("genres"), json_values.texts, "genres")
    builder.put_read("synopsis", value.get("extract"), json_values.text, "extract")
    builder.put_read("sources", value.get("href"), _page, "href")
    for key in _PICTURE:
        builder.put(f"extra.{key}", value.get(key), key)
    for key in value.keys() - _KEYS:
        builder.unread(value[key], key)
    yield builder.draft()


def _page(name: object) -> list[str] | None:
    found = json_values.text(name)
    return [_PAGES + found] if found else None
