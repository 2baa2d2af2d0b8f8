"""Values as cells of tables state them, in the shapes of a catalogue; None where they are of another kind."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from filmcat.importing import json_values
from filmcat.importing.conventions import Convention
from filmcat.model.ages import read_label
from filmcat.text.dates import day_span
from filmcat.text.days import day_of_seconds, read_day, year_of_day
from filmcat.text.names import split_last_parenthesis
from filmcat.views.values import MARKS

_YES = frozenset({"yes", "true", "1", "x", "y", "ja", "oui", "si", "sì", "tak", "так", "✓", "✔"})
_NO = frozenset({"no", "false", "0", "n", "nein", "non", "nie", "ні"})
_ENTRY = re.compile(r"^([^\s:]{1,40}): (.*)$", re.DOTALL)
_SHOWING = re.compile(r"^(?P<name>.*\S) (?P<year>(?:18|19|2\d)\d{2})$", re.DOTALL)
_FLOAT = re.compile(r"^(\d+)[.,]0*$")
_THOUSANDS = re.compile(r"^\d{1,3}(?:[,.  ’']\d{3})+$")
_IN_BRACKETS = re.compile(r"^[(\[](.*)[)\]]$")
_OF_NAMESAKES = re.compile(r"^\(?[IVX]{1,5}\)?\s+(?=\(?\d{4}\)?$)")  # IMDb's number of films of one title and year
_OF = re.compile(r"^(\d+(?:[.,]\d+)?)\s*(?:/|out of|of|von|sur|su|de|z|з|из)\s*(\d{1,3})$", re.IGNORECASE)
_NUMBER = re.compile(r"^\d+(?:[.,]\d+)?$")
_FULL, _EMPTY = "★⭐*", "☆"
_VIEWING = re.compile(
    r"^(?P<date>\d{4}(?:-\d{2}){0,2})(?:, (?P<rating>\d+(?:\.\d+)?))?(?P<again>, again)?(?: \((?P<note>.+)\))?$",
    re.DOTALL,
)


def own_parts(text: str) -> list[str]:
    """The entries of a list as filmcat joins them: by ``; ``."""
    return [part for part in text.split("; ") if part.strip()]


def parts(text: str) -> list[str]:
    """The entries of a list as anybody joins them: by semicolons, bars, or else by commas."""
    for delimiter in (";", "|", " / ", "\n", ","):
        if delimiter in text:
            return [part.strip() for part in text.split(delimiter) if part.strip()]
    return [text.strip()]


def flag(text: object) -> bool | None:
    """Yes or no, in the words of several languages."""
    word = str(text).strip().casefold()
    return True if word in _YES else False if word in _NO else None


def number_of(text: str) -> str:
    """The whole number that a text begins with: ``number_of("0 min") == "0"``, ``number_of("tt000") == "0"``."""
    digits = text.removeprefix("tt").partition(" ")[0]
    return (
        str(int(digits))
        if digits.isdecimal()
        else (found[1].lstrip("0") or "0")
        if (found := _FLOAT.match(digits))
        else ""
    )


def year(text: object) -> int | str | None:
    """A year, from itself or a day: ``year("Jun 12 1998") == 1998``, ``year("2001.0") == 2001``, ``year("(1983)")``."""
    plain = _OF_NAMESAKES.sub("", str(text).strip())
    if found := _IN_BRACKETS.match(plain) or _FLOAT.match(plain):
        plain = found[1].strip()
    known = json_values.year(plain)
    if known is None:
        known = year_of_day(plain) or year_of_day(split_last_parenthesis(plain)[0])
    return known


def minutes(text: object) -> float | int | None:
    """A running time; a sign before three figures parts thousands: ``minutes("1,047") == 1047``."""
    plain = str(text).strip()
    number, blank, unit = plain.partition(" ")
    return json_values.minutes(re.sub(r"\D", "", number) + blank + unit if _THOUSANDS.match(number) else plain)


def day(text: str, how: Convention) -> str | None:
    """A day in ISO 8601, as far as it is said; None where it is none, or the order of its figures is unknown."""
    return (day_of_seconds(text) if how.is_seconds else None) or read_day(text, how.order)


class Rating(NamedTuple):
    """A rating, and the best there is on its scale (0: unknown)."""

    value: float | int
    scale: int


def rating(text: str) -> Rating | None:
    """A rating as people write it: ``rating("8.1/10") == (8.1, 10)``, ``rating("★★★½") == (3.5, 5)``."""
    plain = text.strip()
    if found := _OF.match(plain):
        return Rating(json_values.number(found[1]) or 0, int(found[2]))
    if plain.endswith("%") and _NUMBER.match(plain[:-1].strip()):
        return Rating(json_values.number(plain[:-1]) or 0, 100)
    if _NUMBER.match(plain):
        return Rating(json_values.number(plain) or 0, 0)
    full, empty = sum(map(plain.count, _FULL)), plain.count(_EMPTY)
    if (full or "½" in plain) and not plain.strip(f"{_FULL}{_EMPTY}½ \ufe0f"):
        best = 5 if full + empty <= 5 else 10
        return Rating(json_values.number(str(full + 0.5 * plain.count("½"))) or 0, best)
    return None


def score(text: str) -> float | int | None:
    """A score or a count of votes: ``score("150,000") == 150000``, ``score("93/100") == 93``."""
    plain = text.strip()
    if _THOUSANDS.match(plain):
        return json_values.number(re.sub(r"\D", "", plain))
    found = rating(plain)
    return found.value if found else None


def age(text: object) -> int | dict[str, int | str] | None:
    """An age rating: ``age("FSK 12") == {"FSK": "12"}``, ``age("14") == 14``."""
    parted = read_label(str(text))
    if parted is None:
        return None
    return int(parted[1]) if parted[0] == "age" and parted[1].isdecimal() else {parted[0]: parted[1]}


def own_label(text: object) -> int | str:
    """A label of an age rating as filmcat prints it: one that is an age is a number."""
    return int(str(text)) if str(text).isdecimal() else str(text)


def keyed(text: str) -> Iterator[tuple[str, str]]:
    """The entries of ``director: A; B; editing: C``, each with its key; empty before the first."""
    key = ""
    for part in own_parts(text):
        found = _ENTRY.match(part)
        key, value = (found[1], found[2]) if found else (key, part)
        yield key, value


def company(text: str, role: str) -> dict[str, object]:
    """A company in a role, its places in a parenthesis behind it."""
    name, place = split_last_parenthesis(text)
    places_named: dict[str, object] = {"places": [part.strip() for part in place.split(",")]} if place else {}
    return {"name": name, "role": role} | places_named


def showings(text: object) -> list[dict[str, object]] | None:
    """Festivals as filmcat prints them: ``Berlinale 2023, Generation, World premiere``."""
    return [_showing(part) for part in own_parts(str(text))] or None


def _showing(text: str) -> dict[str, object]:
    """One festival: its name up to a year, its section, then parts that say what they are; each may hold commas."""
    parts = text.split(", ")
    end = next((place for place, part in enumerate(parts) if place and _said(part)), len(parts))
    named = next((place for place, part in enumerate(parts[:end], 1) if _SHOWING.match(part)), end)
    name, section = ", ".join(parts[:named]), ", ".join(parts[named:end])
    found = _SHOWING.match(name)
    showing: dict[str, object] = {"name": found["name"], "year": int(found["year"])} if found else {"name": name}
    said: list[tuple[str, str]] = [("section", section)] if section else []
    for part in parts[end:]:
        if begun := _said(part):
            said.append(begun)
        else:
            key, before = said.pop()
            said.append((key, f"{before}, {part}"))
    for key in dict.fromkeys(key for key, _ in said):
        values = [value for other, value in said if other == key]
        is_list = key == "awards" or (key == "dates" and len(values) > 1)
        showing[key] = values if is_list else ", ".join(values)
    return showing


def _said(part: str) -> tuple[str, str] | None:
    """What a part of a showing says, and of what; None for a name, or more of the part before it."""
    for mark, key in zip(MARKS, ("section", "awards", "dates", "version"), strict=True):
        if part.startswith(mark):
            return key, part.removeprefix(mark)
    if "premiere" in part.casefold():
        return "premiere", part
    return ("dates", part) if day_span(part) and not part.isdecimal() else None


def viewings(text: object) -> list[dict[str, object]] | None:
    """Viewings as filmcat prints them: ``2024-03-02, 4.5, again (In the open air)``."""
    found = [_VIEWING.match(part) for part in own_parts(str(text))]
    if not found or not all(found):
        return None
    return [
        {"date": viewing["date"]}
        | ({"rating": json_values.number(viewing["rating"])} if viewing["rating"] else {})
        | ({"rewatch": True} if viewing["again"] else {})
        | ({"note": viewing["note"]} if viewing["note"] else {})
        for viewing in found
        if viewing
    ]


def part_of(text: object) -> dict[str, object]:
    """The series of a film, with its number in it: ``Three Colours (2)``."""
    title, number = split_last_parenthesis(str(text))
    return {"title": title} | ({"number": json_values.number(number) or number} if number else {})
