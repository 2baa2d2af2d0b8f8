"""Values as cells of tables state them, in the shapes of a catalogue; None where they are of another kind."""

import re
from collections.abc import Iterator

from filmcat.importing import json_values
from filmcat.model.ages import read_label
from filmcat.text.countries import country_key
from filmcat.text.languages import language_tag
from filmcat.text.names import split_last_parenthesis

_YES = frozenset({"yes", "true", "1", "x", "y", "ja", "oui", "si", "sì", "tak", "так", "✓", "✔"})
_NO = frozenset({"no", "false", "0", "n", "nein", "non", "nie", "ні"})
_ENTRY = re.compile(r"^([^\s:]{1,40}): (.*)$", re.DOTALL)
_SHOWING = re.compile(r"^(?P<name>.*\S) (?P<year>(?:18|19|2\d)\d{2})$", re.DOTALL)
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


def names(text: str) -> list[str]:
    """Names of people: parted at commas only where each part looks whole, which ``Kovalenko, Alisa`` does not."""
    found = parts(text)
    if "," in text and not any(sign in text for sign in ";|\n") and not all(" " in name for name in found):
        return [text.strip()]
    return found


def places(text: str) -> list[str]:
    """Countries or languages: parted at commas only where the whole is not itself a name (``Korea, South``)."""
    return [text.strip()] if country_key(text) or language_tag(text) else parts(text)


def flag(text: object) -> bool | None:
    """Yes or no, in the words of several languages."""
    word = str(text).strip().casefold()
    return True if word in _YES else False if word in _NO else None


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
    first, _, rest = text.partition(", ")
    found = _SHOWING.match(first)
    showing: dict[str, object] = {"name": found["name"], "year": int(found["year"])} if found else {"name": first}
    awards: list[str] = []
    for part in rest.split(", ") if rest else ():
        place = "premiere" if "premiere" in part.casefold() else "section"
        if showing.setdefault(place, part) != part:
            awards.append(part)
    return showing | ({"awards": awards} if awards else {})


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
