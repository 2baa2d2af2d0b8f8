"""Readers of the tables within a record: festivals, companies, versions, viewings, filmographies."""

import re
from collections.abc import Mapping
from typing import cast

from filmcat.model.record import Company, Festival, Part, Title, Version, Viewing
from filmcat.records import values
from filmcat.records.credits import cast_list
from filmcat.records.values import Faults, Reader, nameless, shaped
from filmcat.text.names import split_last_parenthesis
from filmcat.text.years import read_year

_COMPANY_ROLES = {
    "production": "production",
    "co-production": "co-production",
    "coproduction": "co-production",
    "world sales": "world sales",
    "distribution": "distribution",
    "support": "support",
}
COMPANY: dict[str, Reader] = {"name": values.text, "role": values.text, "places": values.texts}
FESTIVAL: dict[str, Reader] = {
    "name": values.text, "year": values.whole_year, "section": values.text, "premiere": values.text,
    "awards": values.texts, "dates": values.days, "version": values.text,
}  # fmt: skip
VERSION: dict[str, Reader] = {
    "name": values.text, "year": values.whole_year, "runtime": values.runtime, "metres": values.number,
    "format": values.text, "languages": values.texts, "subtitles": values.texts,
    "intertitles": values.texts, "cast": cast_list, "holder": values.text, "note": values.text,
}  # fmt: skip
VIEWING: dict[str, Reader] = {
    "date": values.day, "rating": values.number, "rewatch": values.flag, "note": values.text,
}  # fmt: skip
_ENTRY = re.compile(r"^(?P<year>\d{4}(?:\s?[-/–]\s?(?:\d{4}|\d{2}))?)[\s,:]\s*(?P<title>\S.*)$", re.DOTALL)


def companies(value: object, where: str, faults: Faults) -> list[Company] | None:
    """Companies; a text such as ``"HAKA Films (Warsaw)"`` is a production company."""
    read = [_company(entry, path, faults) for path, entry in _entries(value, where, faults)]
    return [company for company in read if company is not None] or None


def festivals(value: object, where: str, faults: Faults) -> list[Festival] | None:
    """Showings at festivals; a text is the festival's name."""
    return cast("list[Festival] | None", _tables(value, FESTIVAL, where, faults))


def versions(value: object, where: str, faults: Faults) -> list[Version] | None:
    """Restorations, dubs and copies; a text is the version's name."""
    return cast("list[Version] | None", _tables(value, VERSION, where, faults))


def viewings(value: object, where: str, faults: Faults) -> list[Viewing] | None:
    """The owner's viewings; dates in ISO 8601."""
    return cast("list[Viewing] | None", _tables(value, VIEWING, where, faults, text_key="date"))


def part(value: object, where: str, faults: Faults) -> Part | None:
    """The series or omnibus that the film is part of; a text is its title."""
    read = _tables([value] if isinstance(value, dict) else value, PART, where, faults, text_key="title")
    return cast("Part", read[0]) if read else None


def filmography(value: object, where: str, faults: Faults) -> list[Title] | None:
    """Films in order; ``"2014 Sestra Zo (Sister Zo)"`` is year, title and translated title."""
    read = [_title(entry, path, faults) for path, entry in _entries(value, where, faults)]
    return [title for title in read if title is not None] or None


def _company(value: object, where: str, faults: Faults) -> Company | None:
    if isinstance(value, str):
        name, place = split_last_parenthesis(value)
        places = [part.strip() for part in place.split(",") if part.strip()] if place else None
        return {"name": name, "role": "production", "places": places} if name else None
    if not isinstance(value, dict):
        faults.wrong(where, value, "{ name, role, places }")
        return None
    read = shaped(value, COMPANY, where, faults)
    if not read["name"]:
        nameless(value, "name", where, faults)
        return None
    role = str(read["role"] or "production")
    read["role"] = _COMPANY_ROLES.get(role.casefold().replace("_", " ").replace("co production", "co-production"), role)
    return cast("Company", read)


def _title(value: object, where: str, faults: Faults) -> Title | None:
    if isinstance(value, str):
        return _title_in_text(value.strip())
    if not isinstance(value, dict):
        faults.wrong(where, value, '"2014 Sestra Zo (Sister Zo)" or { year, title, translated_title }')
        return None
    read = shaped(value, TITLE, where, faults)
    title, translated = read["title"], read["translated_title"]
    year = read_year(read["year"])
    if not isinstance(title, str):
        nameless(value, "title", where, faults)
        return None
    if year is None and read["year"] is not None:
        faults.wrong(f"{where}.year", read["year"], "a year of four digits")
    entry = _entry(title, translated if isinstance(translated, str) else None, read["year"])
    return cast("Title", entry | ({"other": read["other"]} if "other" in read else {}))


def _title_in_text(text: str) -> Title | None:
    parted = _ENTRY.match(text)
    title, translated = split_last_parenthesis(parted["title"] if parted else text)
    return _entry(title, translated, parted["year"] if parted else None) if title else None


def _entry(title: str, translated: str | None, printed_year: object) -> Title:
    year = read_year(printed_year)
    if year is None and isinstance(printed_year, str) and printed_year.isdecimal():
        year = read_year(int(printed_year))
    return {
        "year": year.first if year else None,
        "year_text": year.text if year else None,
        "title": title,
        "translated_title": translated,
    }


def _tables(
    value: object, shape: Mapping[str, Reader], where: str, faults: Faults, text_key: str = "name"
) -> list[dict[str, object]] | None:
    read: list[dict[str, object]] = []
    for path, entry in _entries(value, where, faults):
        if isinstance(entry, dict):
            read.append(shaped(entry, shape, path, faults))
        elif isinstance(entry, str) and entry.strip():
            read.append(dict.fromkeys(shape) | {text_key: shape[text_key](entry, path, faults)})
        else:
            faults.wrong(path, entry, f"{{ {', '.join(shape)} }}")
    return read or None


def _entries(value: object, where: str, faults: Faults) -> list[tuple[str, object]]:
    """The entries of a list with their paths; one table or text stands for a list of one."""
    if isinstance(value, (dict, str)):
        return [(where, value)]
    if isinstance(value, list):
        return [(f"{where}[{place}]", entry) for place, entry in enumerate(value, 1)]
    faults.wrong(where, value, "a list")
    return []


def _kept(value: object, _where: str, _faults: Faults) -> object:
    return value


def _part_number(value: object, where: str, faults: Faults) -> float | str | None:
    return values.text(value, where, faults) if isinstance(value, str) else values.number(value, where, faults)


PART: dict[str, Reader] = {"title": values.text, "number": _part_number}
TITLE: dict[str, Reader] = {"year": _kept, "title": values.text, "translated_title": values.text}
