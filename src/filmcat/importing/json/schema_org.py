"""Films in the vocabulary of schema.org (``Movie``)."""

import re
from collections.abc import Callable, Iterator, Mapping

from filmcat.importing import json_values
from filmcat.importing.builder import Builder
from filmcat.importing.draft import Item, Refusal
from filmcat.importing.json import schema_org_values as values
from filmcat.importing.json.entries import Entry

_Value = Callable[[object], object]
# Properties with their fields; of several that state one thing the first here counts.
_PROPERTIES: dict[str, tuple[str, _Value]] = {
    "name": ("title", values.text), "alternateName": ("titles.und", values.texts),
    "copyrightYear": ("year", json_values.year), "dateCreated": ("year", json_values.year),
    "datePublished": ("year", json_values.year),
    "countryOfOrigin": ("countries", values.texts), "inLanguage": ("languages", values.texts),
    "duration": ("runtime", values.minutes), "timeRequired": ("runtime", values.minutes),
    "genre": ("genres", values.words), "keywords": ("extra.keywords", values.words),
    "contentRating": ("age_rating", values.age), "award": ("festivals", values.awards),
    "awards": ("festivals", values.awards), "description": ("synopsis", values.text),
    "abstract": ("synopsis", values.text), "isPartOf": ("part_of", values.part),
    "director": ("credits.director", values.texts), "author": ("credits.author", values.texts),
    "creator": ("credits.creator", values.texts), "musicBy": ("credits.music", values.texts),
    "editor": ("credits.editing", values.texts), "producer": ("credits.producers", values.texts),
    "contributor": ("credits.contributor", values.texts), "character": ("extra.characters", values.texts),
    "actor": ("cast", values.actors), "actors": ("cast", values.actors),
    "productionCompany": ("companies", values.companies("production")),
    "distributor": ("companies", values.companies("distribution")),
    "publisher": ("companies", values.companies("distribution")),
    "funder": ("companies", values.companies("support")), "sponsor": ("companies", values.companies("support")),
    "titleEIDR": ("ids.eidr", values.text), "url": ("sources", values.addresses),
    "sameAs": ("sources", values.addresses),
}  # fmt: skip
# What a page says about itself, or for its readers.
_PASSED_OVER = frozenset({
    "@context", "@type", "@id", "image", "thumbnailUrl", "thumbnail", "trailer", "aggregateRating", "review",
    "potentialAction", "offers", "mainEntityOfPage", "interactionStatistic", "isAccessibleForFree", "video",
})  # fmt: skip
_IDS = {
    "imdb": re.compile(r"imdb\.com/title/(tt\d+)"),
    "tmdb": re.compile(r"themoviedb\.org/movie/(\d+)"),
    "wikidata": re.compile(r"wikidata\.org/(?:wiki|entity)/(Q\d+)"),
    "letterboxd": re.compile(r"letterboxd\.com/film/([^/?#]+)"),
}


def is_schema_org(value: Mapping[str, object]) -> bool:
    """Whether an object is JSON-LD."""
    return "@type" in value or "@graph" in value or "@context" in value


def films(entry: Entry) -> Iterator[Item]:
    """Every film of one JSON-LD object, wherever in it they stand."""
    nodes = _nodes(entry.value)
    by_id = {id_: node for node in nodes if isinstance(id_ := node.get("@id"), str) and len(node) > 1}
    movies = [node for node in nodes if _is_movie(node)]
    for movie in movies:
        yield _film(entry, movie, by_id)
    if not movies:
        yield Refusal(entry.line, f"Line {entry.line}: an object of schema.org without a Movie in it.")


def _film(entry: Entry, movie: Mapping[str, object], by_id: Mapping[str, Mapping[str, object]]) -> Item:
    builder = Builder(entry.line, entry.lines() if movie is entry.value else None)
    for key, (field, reader) in _PROPERTIES.items():
        if key in movie:
            builder.put_read(field, values.resolved(movie[key], by_id), reader, key)
    for key in movie.keys() - _PROPERTIES.keys() - _PASSED_OVER:
        builder.unread(movie[key], key)
    for address in [*values.addresses(movie.get("sameAs")), *values.addresses(movie.get("url"))]:
        for name, pattern in _IDS.items():
            if found := pattern.search(address):
                builder.put(f"ids.{name}", found[1])
    if "title" not in builder.film:
        return Refusal(entry.line, f"Line {entry.line}: a film without a title.")
    return builder.draft()


def _nodes(value: object) -> list[Mapping[str, object]]:
    """Every table in a value, the outer before the inner; but none of those within a film."""
    found: list[Mapping[str, object]] = []
    waiting: list[object] = [value]
    while waiting:
        held = waiting.pop()
        if isinstance(held, dict):
            found.append(held)
            if not _is_movie(held):
                waiting.extend(reversed(held.values()))
        elif isinstance(held, list):
            waiting.extend(reversed(held))
    return found


def _is_movie(node: Mapping[str, object]) -> bool:
    types = node.get("@type")
    named = types if isinstance(types, list) else [types]
    return any(isinstance(name, str) and name.rpartition("/")[2].removeprefix("schema:") == "Movie" for name in named)
