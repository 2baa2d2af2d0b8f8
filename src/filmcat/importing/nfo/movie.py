"""The ``<movie>`` element of an NFO file as a draft."""

import re
from collections.abc import Callable, Iterable

from filmcat.importing import cell_values, json_values
from filmcat.importing.builder import Builder
from filmcat.importing.cell_text import said
from filmcat.importing.cell_values import number_of
from filmcat.importing.draft import Draft
from filmcat.importing.kinds import put_json
from filmcat.importing.nfo.xml import Element
from filmcat.text.ids import read_id

_STARS = 10  # the best that Kodi gives
_IDS = {"imdb": "imdb", "tmdb": "tmdb", "wikidata": "wikidata", "letterboxd": "letterboxd", "eidr": "eidr"}
_RATED = re.compile(r"^rated\s+", re.IGNORECASE)
# Facts of the file, of the player, and of the sites it asked.
_PASSED_OVER = frozenset({
    "fileinfo", "thumb", "fanart", "art", "ratings", "rating", "votes", "top250", "epbookmark", "resume", "dateadded",
    "lockdata", "lockedfields", "original_filename", "filenameandpath", "path", "basepath", "file", "trailer",
    "criticrating", "source", "playcount", "lastplayed", "watched", "uniqueid", "id",
    "status", "code", "locked", "generator", "collectionnumber", "tmdbcollectionid",
})  # fmt: skip
_MOST_ACTORS = 1_000_000
_Read = Callable[[object], object]


def draft(movie: Element, addresses: list[str]) -> Draft | None:
    """The film of a ``<movie>``; None where it has no title."""
    builder = Builder(movie.line)
    named = [movie.child("title"), movie.child("originaltitle")]
    title = next((one for one in named if one is not None and _said(one.text, is_title=True)), None)
    if title is None:
        return None
    text = _said(title.text, is_title=True)
    builder.at(title.line).put("title", text, "title")
    for element in _in_billing_order(child for child in movie.children if child is not title):
        _put(builder.at(element.line), element, text)
    _put_viewing(builder, movie)
    builder.at(movie.line)
    for address in addresses:
        put_json(builder, "sources", address, "address")
    return builder.draft()


def _in_billing_order(elements: Iterable[Element]) -> list[Element]:
    """Elements with the actors in the order that they state; those that state none come behind."""
    return sorted(elements, key=lambda element: _place(element) if element.name.casefold() == "actor" else -1)


def _place(actor: Element) -> int:
    """The place of an actor in the billing, from 0."""
    order = actor.child("order")
    return int(order.text) if order is not None and order.text.isdecimal() else _MOST_ACTORS


def _put(builder: Builder, element: Element, title: str) -> None:
    name = element.name.casefold()
    text = _said(element.text, is_title=name in _TITLES)
    if name == "actor":
        _put_actor(builder, element)
    elif name in {"uniqueid", "id", "imdbid", "tmdbid", "imdb_id", "tmdb_id"}:
        _put_id(builder, element, name)
    elif name == "set":
        part = element.child("name")
        builder.put_read("part_of", part.text if part else text, lambda value: {"title": value}, name)
    elif name in _CELLS:
        put_json(builder, _CELLS[name], text or None, name)
    elif name in _FIELDS:
        if text and not (name == "originaltitle" and text == title) and text != "0":
            field, reader = _FIELDS[name]
            builder.put_read(field, text, reader, name)
            if field == "rating":
                builder.scale = _STARS
    elif name not in _PASSED_OVER and (text or element.children):
        builder.unread(text or " ".join(child.text for child in element.children), name)


def _said(text: str, *, is_title: bool = False) -> str:
    """A text without marks of HTML; empty where it only says that nothing is known."""
    return str(said(text, is_title=is_title) or "")


def _put_actor(builder: Builder, element: Element) -> None:
    name, role = element.child("name"), element.child("role")
    if name is None or not name.text:
        if element.children or element.text:
            builder.unread(element.text or " ".join(child.text for child in element.children), "actor")
        return
    kind = element.child("type")
    if kind is not None and kind.text not in {"", "Actor", "GuestStar"}:
        builder.put(f"credits.{kind.text}", [name.text], "actor")
    elif actor := _said(name.text):
        character = _said(role.text) if role else None
        builder.put("cast", [json_values.actor({"name": actor, "character": character})], "actor")


def _put_id(builder: Builder, element: Element, name: str) -> None:
    """Put what a site calls the film; an ``<id>`` alone is that of IMDb, where it looks so."""
    text = _said(element.text)
    kind = element.attributes.get("type", "").casefold() or name.removesuffix("id").rstrip("_")
    if not kind and text.startswith("tt"):
        kind = "imdb"
    if text and kind in _IDS:
        if number_of(text) != "0":
            builder.put_read(f"ids.{_IDS[kind]}", text, lambda id_: read_id(_IDS[kind], str(id_)), name)
    elif text:
        builder.put(f"ids.{kind}", text, name) if kind and kind != "unique" else builder.unread(text, name)


def _put_viewing(builder: Builder, movie: Element) -> None:
    """Put the day of the last viewing, which is all that the file keeps of them."""
    played = movie.child("lastplayed")
    if played is not None and re.match(r"\d{4}-\d{2}-\d{2}", played.text) and not played.text.startswith("0000"):
        builder.at(played.line).put("viewings", [{"date": played.text[:10]}], "lastplayed")


def _listed(text: object) -> list[str]:
    """Entries as Kodi parts them in older files: ``Drama / Comedy``."""
    return [part.strip() for part in str(text).split(" / ") if part.strip()]


def _age(text: object) -> object:
    plain = _RATED.sub("", str(text)).strip()
    country, _, label = plain.partition(":")
    authority = {"us": "MPA", "usa": "MPA", "germany": "FSK", "de": "FSK", "uk": "BBFC", "gb": "BBFC", "france": "CNC",
                 "fr": "CNC"}.get(country.strip().casefold()) if label else None  # fmt: skip
    return {authority: label.strip().upper().removeprefix("FSK").strip()} if authority else cell_values.age(plain)


def _company(text: object) -> list[object]:
    return [{"name": name, "role": "production"} for name in _listed(text)]


_FIELDS: dict[str, tuple[str, _Read]] = {
    "title": ("title", json_values.text), "originaltitle": ("original_title", json_values.text),
    "year": ("year", json_values.year), "premiered": ("year", json_values.year),
    "releasedate": ("year", json_values.year), "runtime": ("runtime", json_values.minutes),
    "plot": ("synopsis", json_values.text), "tagline": ("tagline", json_values.text),
    "outline": ("extra.outline", json_values.text), "sorttitle": ("extra.sort_title", json_values.text),
    "edition": ("extra.edition", json_values.text),
    "mpaa": ("age_rating", _age), "userrating": ("rating", json_values.number),
    "tag": ("tags", _listed), "style": ("extra.styles", _listed),
    "studio": ("companies", _company),
}  # fmt: skip
# What is read as a cell of a table is, as several programs write several entries into one element.
_CELLS = {
    "genre": "genres", "country": "countries", "language": "languages", "languages": "languages",
    "director": "credits.director", "credits": "credits.screenplay", "writer": "credits.screenplay",
    "producer": "credits.producers", "composer": "credits.music",
}  # fmt: skip
_TITLES = frozenset({"title", "originaltitle", "sorttitle"})
