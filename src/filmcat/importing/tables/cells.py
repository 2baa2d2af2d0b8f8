"""The text of one cell as the value of its field."""

import re
from collections.abc import Callable
from functools import lru_cache

from filmcat.importing import json_values
from filmcat.importing.builder import Builder
from filmcat.model.ages import read_label
from filmcat.text.countries import country_key
from filmcat.text.languages import language_tag
from filmcat.text.names import split_last_parenthesis

_YES = frozenset({"yes", "true", "1", "x", "y", "ja", "oui", "si", "sì", "tak", "так", "✓", "✔"})
_NO = frozenset({"no", "false", "0", "n", "nein", "non", "nie", "ні"})
_ENTRY = re.compile(r"^([^\s:]{1,40}): (.*)$", re.DOTALL)
_SHOWING = re.compile(r"^(?P<name>.*\S) (?P<year>(?:18|19|2\d)\d{2})$", re.DOTALL)
_VIEWING = re.compile(r"^(?P<date>\d{4}-\d{2}-\d{2})(?:, (?P<rating>\d+(?:\.\d+)?))?(?P<again>, again)?$")

Split = Callable[[str], list[str]]


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


def put(builder: Builder, field: str, text: str, header: str, *, own: bool) -> None:
    """Put the text of a cell where its field has it; what cannot be read is unread, under its header."""
    table, _, entry = field.partition(".")
    reader = _readers(own=own).get(table) if not entry else _entry_reader(table, entry, own=own)
    if reader is None:
        builder.unread(text, header)
    elif entry and table in {"viewings", "festivals"}:
        _put_within(builder, table, entry, reader(text), header)
    elif entry and table == "companies":
        builder.put_read(table, text, reader, header)
    elif not entry and table in _KEYED and own:
        _put_keyed(builder, table, text, header)
    else:
        builder.put_read(field, text, reader, header)


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


_KEYED = frozenset({"credits", "titles", "ids", "companies"})


@lru_cache(maxsize=2)
def _readers(*, own: bool) -> dict[str, Callable[[object], object]]:
    """The readers of whole fields, by field."""
    listed = {"genres": parts, "tags": parts, "quotes": own_parts, "sources": _addresses, "countries": places,
              "languages": places, "cast": names, "companies": names}  # fmt: skip
    readers: dict[str, Callable[[object], object]] = {
        field: _list_reader(own_parts if own else split) for field, split in listed.items()
    }
    texts = ("title", "original_title", "colour", "form", "tagline", "synopsis", "notes")
    readers |= dict.fromkeys(texts, json_values.text)
    return readers | {
        "year": json_values.year, "runtime": json_values.minutes, "rating": json_values.number,
        "debut": flag, "age_rating": age,
        "festivals": _showings, "viewings": _viewings, "part_of": _part, "credits": json_values.text,
        "titles": json_values.text, "ids": json_values.text,
    }  # fmt: skip


def _list_reader(split: Split) -> Callable[[object], object]:
    return lambda text: split(str(text)) or None


def _entry_reader(table: str, entry: str, *, own: bool) -> Callable[[object], object] | None:
    if table == "credits":
        return _list_reader(own_parts if own else names)
    if table == "companies":
        role = entry.replace("co_", "co-").replace("_", " ")
        return lambda text: [_company(part, role) for part in (own_parts if own else parts)(str(text))] or None
    if table == "titles":
        return lambda text: [str(text).strip()]
    within = {"viewings.date": json_values.text, "viewings.rating": json_values.number, "viewings.rewatch": flag,
              "festivals.year": json_values.number}  # fmt: skip
    return within.get(f"{table}.{entry}", json_values.text)


def _put_within(builder: Builder, table: str, entry: str, value: object, header: str) -> None:
    """Put a value into the one entry of a list of tables that a row of cells makes."""
    if value is None or value is False:
        return
    known = builder.film.get(table)
    if isinstance(known, list) and known and isinstance(known[0], dict):
        known[0].setdefault(entry, value)
    else:
        builder.put(table, [{entry: value}], header)


def _put_keyed(builder: Builder, table: str, text: str, header: str) -> None:
    """Put ``director: A; B; editing: C``, the entries of a table in one cell."""
    key = ""
    for part in own_parts(text):
        found = _ENTRY.match(part)
        key, value = (found[1], found[2]) if found else (key, part)
        if not key:
            builder.put(table, [part], header) if table == "companies" else builder.unread(part, header)
        elif table == "companies":
            builder.put(table, [_company(value, key)], header)
        else:
            builder.put(f"{table}.{key}", value if table == "ids" else [value], header)


def _company(text: str, role: str) -> dict[str, object]:
    name, place = split_last_parenthesis(text)
    places_named: dict[str, object] = {"places": [part.strip() for part in place.split(",")]} if place else {}
    return {"name": name, "role": role} | places_named


def _addresses(text: str) -> list[str]:
    return text.split()


def _showings(text: object) -> list[dict[str, object]] | None:
    """Festivals as filmcat prints them: ``Berlinale 2023, Generation, World premiere``."""
    return [_showing(part) for part in own_parts(str(text))] or None


def _showing(text: str) -> dict[str, object]:
    first, _, rest = text.partition(", ")
    found = _SHOWING.match(first)
    showing: dict[str, object] = {"name": found["name"], "year": int(found["year"])} if found else {"name": first}
    for part in rest.split(", ") if rest else ():
        showing.setdefault("premiere" if "premiere" in part.casefold() else "section", part)
    return showing


def _viewings(text: object) -> list[dict[str, object]] | None:
    found = [_VIEWING.match(part) for part in own_parts(str(text))]
    if not found or not all(found):
        return None
    return [
        {"date": viewing["date"]}
        | ({"rating": json_values.number(viewing["rating"])} if viewing["rating"] else {})
        | ({"rewatch": True} if viewing["again"] else {})
        for viewing in found
        if viewing
    ]


def _part(text: object) -> dict[str, object]:
    title, number = split_last_parenthesis(str(text))
    return {"title": title} | ({"number": json_values.number(number) or number} if number else {})
