"""A folder of NFO files, one a film, as Kodi and Jellyfin read them: named by its id."""

from __future__ import annotations

import hashlib
import os
from typing import TYPE_CHECKING
from urllib.parse import quote
from xml.etree import ElementTree as ET

from filmcat.text.escape import legible_lines
from filmcat.views.values import number_text
from filmcat.writable import new_file

if TYPE_CHECKING:
    from collections.abc import Iterator

    from filmcat.exporting.programs.exports import ExportedFilms
    from filmcat.model.record import FilmRecord

_STARS = 10  # the best that Kodi gives
_PRODUCTION = "production"
_LONGEST_NAME = 200  # bytes
_NOT_IN_NAMES = (os.sep, "\0", "%")  # the last would be read as what it begins there
_IDS = ("imdb", "tmdb", "wikidata", "eidr", "letterboxd")
_AUTHORITIES = {"MPA": "US", "FSK": "Germany", "BBFC": "UK", "CNC": "France"}  # as Kodi names them by country


def write(films: ExportedFilms, path: str) -> int:
    """Write a file for each film; how many. A file of that name is overwritten, and no other."""
    count = 0
    for id_, film in films.records():
        with new_file(os.path.join(path, f"{file_name(id_)}.nfo"), is_forced=True) as made:
            ET.ElementTree(_movie(film, films.scale)).write(made, "utf-8", xml_declaration=True)
        count += 1
    return count


def file_name(id_: str) -> str:
    """An id as the name of a file: what cannot stand in one is written as in an address, and a long one is cut."""
    is_plain = not any(sign in id_ for sign in _NOT_IN_NAMES) and not id_.startswith(".")
    name = id_ if is_plain else quote(id_, safe="").replace(".", "%2E")
    raw = name.encode("utf-8", "surrogateescape")
    if len(raw) <= _LONGEST_NAME:
        return name
    digest = hashlib.sha256(raw).hexdigest()[:8]
    return f"{raw[:_LONGEST_NAME].decode('utf-8', 'ignore')}-{digest}"


def _movie(film: FilmRecord, scale: int) -> ET.Element:
    movie = ET.Element("movie")
    for name, text in _texts(film, scale):
        ET.SubElement(movie, name).text = legible_lines(text)
    for site in _IDS:
        if id_ := (film["ids"] or {}).get(site):
            ET.SubElement(movie, "uniqueid", type=site).text = legible_lines(id_)
    for place, member in enumerate(film["cast"] or ()):
        actor = ET.SubElement(movie, "actor")
        ET.SubElement(actor, "name").text = legible_lines(member["name"])
        if member["character"]:
            ET.SubElement(actor, "role").text = legible_lines(member["character"])
        ET.SubElement(actor, "order").text = str(place)
    if film["part_of"] and film["part_of"]["title"]:
        series = ET.SubElement(movie, "set")
        ET.SubElement(series, "name").text = legible_lines(film["part_of"]["title"])
    ET.indent(movie)
    return movie


def _texts(film: FilmRecord, scale: int) -> Iterator[tuple[str, str]]:
    """The names of elements, and their texts."""
    credits = film["credits"] or {}
    yield "title", film["title"]
    single = {
        "originaltitle": film["original_title"],
        "year": number_text(film["year"]),
        "runtime": "" if film["runtime"] is None else str(round(film["runtime"])),
        "plot": film["synopsis"],
        "tagline": film["tagline"],
        "mpaa": _age(film),
        "userrating": "" if film["rating"] is None else str(round(film["rating"] * _STARS / scale)),
    }
    yield from ((name, text) for name, text in single.items() if text)
    several = {
        "country": film["countries"],
        "genre": film["genres"],
        "tag": film["tags"],
        "director": credits.get("director"),
        "credits": credits.get("screenplay"),
        "studio": [company["name"] for company in film["companies"] or () if company["role"] == _PRODUCTION],
    }
    yield from ((name, text) for name, texts in several.items() for text in texts or ())


def _age(film: FilmRecord) -> str:
    """The label of an authority that Kodi knows by its country, as ``Germany:16``; else the age."""
    ratings = film["age_ratings"] or {}
    known = next((f"{country}:{ratings[name]}" for name, country in _AUTHORITIES.items() if name in ratings), "")
    return known or number_text(film["age_rating"])
