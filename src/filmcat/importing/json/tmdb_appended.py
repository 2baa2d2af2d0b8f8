"""What ``append_to_response`` adds to a film of The Movie Database: credits, titles, ages, keywords, other ids."""

import re
from collections.abc import Iterator, Mapping

from filmcat.importing import json_values
from filmcat.importing.builder import Making
from filmcat.importing.json.tmdb_jobs import role_of_job

PARTS = frozenset({"credits", "external_ids", "release_dates", "alternative_titles", "translations", "keywords"})
_AUTHORITIES = {"US": "MPA", "GB": "BBFC", "DE": "FSK", "FR": "CNC"}
_SELF = re.compile(r"^(?:self|himself|herself|themselves)\b[\s\-–—,:]*(?P<note>.*)$", re.IGNORECASE | re.DOTALL)
_NARRATOR = re.compile(r"^narrator(?:\s*\(voice\))?$", re.IGNORECASE)


def put(making: Making, key: str, part: object) -> None:
    """Put one appended part; what in it has no field is unread."""
    if not isinstance(part, dict):
        making.unread(part, key)
    elif key == "credits":
        _put_cast(making, part)
        _put_crew(making, part)
    elif key == "external_ids":
        for name in ("imdb", "wikidata"):
            making.put_read(f"ids.{name}", part.get(f"{name}_id"), json_values.text, f"{key}.{name}_id")
    elif key == "release_dates":
        _put_ages(making, part)
    elif key == "keywords":
        making.put_read("extra.keywords", part.get("keywords"), json_values.texts, key)
    else:
        _put_titles(making, part, key)


def _put_cast(making: Making, part: Mapping[str, object]) -> None:
    """The cast; who plays nobody but themselves is a participant, who narrates a narrator."""
    key = "credits.cast"
    for entry in _tables(part.get("cast")):
        name, character = json_values.text(entry.get("name")), json_values.text(entry.get("character"))
        themselves = _SELF.match(character) if character else None
        if name is None:
            making.unread(entry, key)
        elif themselves:
            note = themselves["note"].strip()
            making.put("credits.participants", [{"name": name, "note": note} if note else name], key)
        elif character and _NARRATOR.match(character):
            making.put("credits.narrator", [name], key)
        else:
            making.put("cast", [json_values.actor(entry)], key)


def _put_crew(making: Making, part: Mapping[str, object]) -> None:
    for entry in _tables(part.get("crew")):
        name, job = json_values.text(entry.get("name")), json_values.text(entry.get("job"))
        if name and job:
            making.put(f"credits.{role_of_job(job)}", [name], "credits.crew")
        else:
            making.unread(entry, "credits.crew")


def _put_ages(making: Making, part: Mapping[str, object]) -> None:
    """Age ratings by authority, by country where the authority is not known; the first that is stated counts."""
    for country in _tables(part.get("results")):
        code = json_values.text(country.get("iso_3166_1"))
        labels = [json_values.text(release.get("certification")) for release in _tables(country.get("release_dates"))]
        label = next(filter(None, labels), None)
        if code and label:
            making.put(f"age_rating.{_AUTHORITIES.get(code, code)}", label, "release_dates")


def _put_titles(making: Making, part: Mapping[str, object], key: str) -> None:
    """Titles by language; alternative ones state only a country: they are of an undetermined language there."""
    for entry in _tables(part.get("translations")):
        tag, data = json_values.text(entry.get("iso_639_1")), entry.get("data")
        title = json_values.text(data.get("title")) if isinstance(data, dict) else None
        if tag and title and title != making.film.get("title"):
            making.put(f"titles.{tag}", [title], key)
    for entry in _tables(part.get("titles")):
        code, title = json_values.text(entry.get("iso_3166_1")), json_values.text(entry.get("title"))
        if code and title:
            making.put(f"titles.und-{code}", [title], key)


def _tables(value: object) -> Iterator[Mapping[str, object]]:
    """The tables of a list; of anything else none."""
    yield from (entry for entry in value if isinstance(entry, dict)) if isinstance(value, list) else ()
