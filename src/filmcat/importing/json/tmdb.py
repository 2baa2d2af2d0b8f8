"""Films of The Movie Database: ``/movie/{id}``, with what ``append_to_response`` adds, and entries of its lists."""

from collections.abc import Iterator, Mapping

from filmcat.importing import json_values
from filmcat.importing.builder import Builder
from filmcat.importing.draft import Item, Refusal
from filmcat.importing.json import tmdb_appended
from filmcat.importing.json.entries import Entry, read_entries
from filmcat.importing.sources.source import Source

_PAGES = "https://www.themoviedb.org/movie/"
# Facts of the site, not of the film.
_PASSED_OVER = frozenset({
    "adult", "backdrop_path", "poster_path", "popularity", "vote_average", "vote_count", "video", "softcore", "images",
    "videos", "similar", "recommendations", "reviews", "lists", "changes", "watch/providers", "account_states",
    "media_type", "genre_ids", "status",
})  # fmt: skip

_ENOUGH = 3  # keys of its own, which no other site has so many of


def read(source: Source) -> Iterator[Item]:
    """The films of answers of The Movie Database."""
    return read_entries(source, films)


def is_tmdb(value: Mapping[str, object]) -> bool:
    """Whether an object is a film of The Movie Database, whole or an entry of a list: it has enough of its keys.

    The title and one more key are anybody's.
    """
    return "title" in value and "id" in value and ("genre_ids" in value or len(_KEYS & value.keys()) >= _ENOUGH)


def films(entry: Entry) -> Iterator[Item]:
    """The film of one answer."""
    value = entry.value
    title = json_values.text(value.get("title")) or json_values.text(value.get("original_title"))
    if title is None:
        yield Refusal(entry.line, f"Line {entry.line}: {_without_title(value)}")
        return
    builder = Builder(entry.line, entry.lines(frozenset({"credits", "external_ids"})))
    builder.put("title", title, "title")
    for key, part in value.items():
        if key not in _PASSED_OVER and key != "title" and part not in (None, "", [], {}, 0):
            _put(builder, key, part, title)
    if "languages" not in builder.film:
        builder.put_read("languages", value.get("original_language"), json_values.texts, "original_language")
    yield builder.draft()


def _without_title(value: Mapping[str, object]) -> str:
    return "a series, not a film." if "first_air_date" in value or "name" in value else "a film without a title."


def _put(builder: Builder, key: str, part: object, title: str) -> None:
    """Put what a key of an answer holds."""
    if key == "original_title":
        if part != title:
            builder.put_read(key, part, json_values.text, key)
    elif key == "id":
        builder.put_read("ids.tmdb", part, json_values.text, key)
        builder.put_read("sources", part, lambda id_: [f"{_PAGES}{json_values.text(id_)}"], key)
    elif key in _PLAIN:
        field, reader = _PLAIN[key]
        builder.put_read(field, part, reader, key)
    elif key in tmdb_appended.PARTS:
        tmdb_appended.put(builder, key, part)
    elif key != "original_language":
        builder.unread(part, key)


def _companies(value: object) -> list[object] | None:
    """Companies, each from one country: a production company every one."""
    entries = value if isinstance(value, list) else [value]
    found: list[object] = []
    for entry in entries:
        name = json_values.name_of(entry)
        if name is None:
            return None
        place = json_values.text(entry.get("origin_country")) if isinstance(entry, dict) else None
        found.append({"name": name, "role": "production"} | ({"places": [place]} if place else {}))
    return found


def _languages(value: object) -> list[str] | None:
    """Languages by their English names; "No Language" is a film without words."""
    entries = value if isinstance(value, list) else [value]
    named = [
        entry.get("english_name") or entry.get("name") or entry.get("iso_639_1") if isinstance(entry, dict) else entry
        for entry in entries
    ]
    return json_values.texts(["no dialogue" if name == "No Language" else name for name in named])


def _collection(value: object) -> Mapping[str, object] | None:
    name = json_values.name_of(value)
    return {"title": name} if name else None


def _address(value: object) -> list[str] | None:
    found = json_values.text(value)
    return [found] if found else None


_PLAIN = {
    "imdb_id": ("ids.imdb", json_values.text),
    "release_date": ("year", json_values.year),
    "runtime": ("runtime", json_values.minutes),
    "genres": ("genres", json_values.texts),
    "production_countries": ("countries", json_values.texts),
    "spoken_languages": ("languages", _languages),
    "production_companies": ("companies", _companies),
    "origin_country": ("extra.origin_country", json_values.texts),
    "tagline": ("tagline", json_values.text),
    "overview": ("synopsis", json_values.text),
    "homepage": ("sources", _address),
    "belongs_to_collection": ("part_of", _collection),
    "budget": ("extra.budget", json_values.number),
    "revenue": ("extra.revenue", json_values.number),
}
# The keys that are known by their names here alone; "title", "id", "genres" and the like are everybody's.
_KEYS = frozenset({"original_title", "original_language", *tmdb_appended.PARTS, *_PASSED_OVER, *_PLAIN}) - {
    "genres",
    "runtime",
    "status",
    "images",
    "videos",
    "reviews",
    "lists",
    "tagline",
    "homepage",
    "credits",
    "keywords",
}
