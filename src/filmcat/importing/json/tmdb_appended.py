"""What ``append_to_response`` adds to a film of The Movie Database: credits, titles, ages, keywords, other ids."""

import re
from collections.abc import Iterator, Mapping

from filmcat.importing import json_values
from filmcat.importing.builder import Builder
from filmcat.importing.tmdb_jobs import role_of_entry

PARTS = frozenset({"credits", "external_ids", "release_dates", "alternative_titles", "translations", "keywords"})
_AUTHORITIES = {"US": "MPA", "GB": "BBFC", "DE": "FSK", "FR": "CNC"}
_SELF = re.compile(r"^(?:self|himself|herself|themselves)\b[\s\-–—,:]*(?P<note>.*)$", re.IGNORECASE | re.DOTALL)
_NARRATOR = re.compile(r"^narrator(?:\s*\(voice\))?$", re.IGNORECASE)


def put(builder: Builder, key: str, part: object) -> None:
    """Put one appended part; what in it has no field is unread."""
    if not isinstance(part, dict):
        builder.unread(part, key)
    elif key == "credits":
        _put_cast(builder, part)
        _put_crew(builder, part)
    elif key == "external_ids":
        for name in ("imdb", "wikidata"):
            builder.put_read(f"ids.{name}", part.get(f"{name}_id"), json_values.text, f"{key}.{name}_id")
    elif key == "release_dates":
        _put_ages(builder, part)
    elif key == "keywords":
        builder.put_read("extra.keywords", part.get("keywords"), json_values.texts, key)
    else:
        _put_titles(builder, part, key)


def _put_cast(builder: Builder, part: Mapping[str, object]) -> None:
    """The cast; who plays nobody but themselves is a participant, who narrates a narrator."""
    key = "credits.cast"
    for entry in _tables(part.get("cast")):
        name, character = json_values.text(entry.get("name")), json_values.text(entry.get("character"))
        themselves = _SELF.match(character) if character else None
        if name is None:
            builder.unread(entry, key)
        elif themselves:
            note = themselves["note"].strip()
            builder.put("credits.participants", [{"name": name, "note": note} if note else name], key)
        elif character and _NARRATOR.match(character):
            builder.put("credits.narrator", [name], key)
        else:
            builder.put("cast", [json_values.actor(entry)], key)


def _put_crew(builder: Builder, part: Mapping[str, object]) -> None:
    for entry in _tables(part.get("crew")):
        name, role = json_values.text(entry.get("name")), role_of_entry(entry)
        if name and role:
            builder.put(f"credits.{role}", [name], "credits.crew")
        else:
            builder.unread(entry, "credits.crew")


def _put_ages(builder: Builder, part: Mapping[str, object]) -> None:
    """Age ratings by authority, by country where the authority is not known; the first that is stated counts."""
    for country in _tables(part.get("results")):
        code = json_values.text(country.get("iso_3166_1"))
        labels = [json_values.text(release.get("certification")) for release in _tables(country.get("release_dates"))]
        label = next(filter(None, labels), None)
        if code and label:
            builder.put(f"age_rating.{_AUTHORITIES.get(code, code)}", label, "release_dates")


def _put_titles(builder: Builder, part: Mapping[str, object], key: str) -> None:
    """Titles by language; alternative ones state only a country: they are of an undetermined language there."""
    for entry in _tables(part.get("translations")):
        tag, data = json_values.text(entry.get("iso_639_1")), entry.get("data")
        title = json_values.text(data.get("title")) if isinstance(data, dict) else None
        if tag and title and title != builder.film.get("title"):
            builder.put(f"titles.{tag}", [title], key)
    for entry in _tables(part.get("titles")):
        code, title = json_values.text(entry.get("iso_3166_1")), json_values.text(entry.get("title"))
        if code and title:
            builder.put(f"titles.und-{code}", [title], key)


def _tables(value: object) -> Iterator[Mapping[str, object]]:
    """The tables of a list; of anything else none."""
    yield from (entry for entry in value if isinstance(entry, dict)) if isinstance(value, list) else ()
