"""Readers of single values: what TOML holds becomes what the record holds, or a fault and ``None``."""

from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import NamedTuple

from filmcat.model.ages import AGE_FORMS, age_of_label, read_label
from filmcat.model.rules import RULES
from filmcat.text.durations import DURATION_FORMS, read_minutes
from filmcat.text.escape import legible

DEEPEST = 40  # tables and lists within one another
LONGEST_NUMBER = 10_000  # bits of a whole number
_EARLIEST, _LATEST = 1000, 2999  # years that somebody is born, dies or sees a film in
LARGEST = 10**12  # of any number; SQLite and JSON readers agree on whole numbers up to here


class Fault(NamedTuple):
    """One field that could not be read: its dotted path within the record, the code of its rule, and a sentence."""

    where: str
    code: str
    message: str


class Faults:
    """The fields of one record that could not be read, by their dotted path within it."""

    def __init__(self) -> None:
        self.found: list[Fault] = []

    def wrong(self, where: str, value: object, expected: str) -> None:
        """Note a value of the wrong type."""
        self.note("wrong-value", where, value=described(value), expected=expected)

    def note(self, code: str, where: str, **parts: object) -> None:
        """Note a fault by the code of its rule, with the parts of its sentence."""
        self.found.append(Fault(where, code, legible(RULES[code](where=where, **parts))))


Reader = Callable[[object, str, Faults], object]


def text(value: object, where: str, faults: Faults) -> str | None:
    """Text without blanks around it; empty text is nothing known."""
    if isinstance(value, str):
        return value.strip() or None
    faults.wrong(where, value, "text in quotes")
    return None


def texts(value: object, where: str, faults: Faults) -> list[str] | None:
    """A list of text; one text stands for a list of one."""
    entries = [value] if isinstance(value, str) else value
    if not isinstance(entries, list) or not all(isinstance(entry, str) for entry in entries):
        faults.wrong(where, value, "a list of texts in quotes")
        return None
    return [plain for entry in entries if (plain := str(entry).strip())] or None


def one_word(value: object, where: str, faults: Faults) -> str | None:
    """One word of visible characters: an id."""
    found = text(value, where, faults)
    if found is not None and (not found.isprintable() or " " in found):
        faults.wrong(where, found, "one word, as solaris-1972")
        return None
    return found


def prose(value: object, where: str, faults: Faults) -> str | dict[str, str] | None:
    """A text, or a table of texts by language."""
    if not isinstance(value, dict):
        return text(value, where, faults)
    by_language = {str(tag): text(entry, f"{where}.{tag}", faults) for tag, entry in value.items()}
    return {tag: entry for tag, entry in by_language.items() if entry} or None


def number(value: object, where: str, faults: Faults) -> float | int | None:
    """A finite number of reasonable size."""
    if isinstance(value, (int, float)) and not isinstance(value, bool) and abs(value) < LARGEST:
        return value
    faults.wrong(where, value, "a number")
    return None


def whole_year(value: object, where: str, faults: Faults) -> int | None:
    """The plain year of a festival or a version."""
    if isinstance(value, int) and not isinstance(value, bool) and 1800 <= value <= 2999:
        return value
    faults.wrong(where, value, "a year of four digits")
    return None


def flag(value: object, where: str, faults: Faults) -> bool | None:
    """True or false."""
    if isinstance(value, bool):
        return value
    faults.wrong(where, value, "true or false")
    return None


def runtime(value: object, where: str, faults: Faults) -> float | int | None:
    """A running time in minutes, from any of its written forms."""
    minutes = read_minutes(value)
    if minutes is None:
        faults.wrong(where, value, f"minutes, as {DURATION_FORMS}")
    return minutes


def moment(value: object, where: str, faults: Faults) -> int | str | None:
    """A year, a date, or a text such as "c. 1931": a number or ISO 8601 text."""
    if isinstance(value, (date, datetime)):
        return value.isoformat()
    if isinstance(value, str):
        plain = value.strip()
        year = int(plain) if plain.isdecimal() and len(plain) == 4 else 0
        return year if _EARLIEST <= year <= _LATEST else plain or None
    if isinstance(value, int) and not isinstance(value, bool) and _EARLIEST <= value <= _LATEST:
        return value
    faults.wrong(where, value, "a year or a date, as 1987 or 1987-05-12")
    return None


def day(value: object, where: str, faults: Faults) -> str | None:
    """A date, as text in ISO 8601."""
    found = moment(value, where, faults)
    return None if found is None else str(found)


def days(value: object, where: str, faults: Faults) -> str | list[str] | None:
    """A date or text, or a list of them, each as text; several are a list."""
    if isinstance(value, list):
        read = [day(entry, f"{where}[{place}]", faults) for place, entry in enumerate(value, 1)]
        known = [entry for entry in read if entry is not None]
        return known if len(known) > 1 else known[0] if known else None
    return day(value, where, faults)


def ages(value: object, where: str, faults: Faults) -> dict[str, int | str] | None:
    """Age ratings by authority; a bare age stands under ``age``."""
    if isinstance(value, int) and not isinstance(value, bool) and age_of_label("", value) is not None:
        return {"age": value}
    if isinstance(value, str) and (parted := read_label(value)):
        return {parted[0]: parted[1]}
    if isinstance(value, dict) and value and all(_is_label(label) for label in value.values()):
        return {str(authority): label for authority, label in value.items()}
    faults.wrong(where, value, f"an age, as {AGE_FORMS}")
    return None


def text_table(value: object, where: str, faults: Faults) -> dict[str, str] | None:
    """A table of texts or numbers, all as text: ids."""
    if isinstance(value, dict) and all(_is_plain(entry) for entry in value.values()):
        return {str(key): str(entry) for key, entry in value.items()} or None
    faults.wrong(where, value, "a table of texts")
    return None


def names_by_tag(value: object, where: str, faults: Faults) -> dict[str, list[str]] | None:
    """Names by language tag; each a text or a list of texts, always a list in the record."""
    if not isinstance(value, dict):
        faults.wrong(where, value, 'a table by language, as { uk = "Ми не згаснемо" }')
        return None
    read = {str(tag): texts(entry, f"{where}.{tag}", faults) for tag, entry in value.items()}
    return {tag: entries for tag, entries in read.items() if entries} or None


def table(value: object, where: str, faults: Faults) -> dict[str, object] | None:
    """Any table, kept as it is."""
    if isinstance(value, dict):
        return {str(key): kept(entry) for key, entry in value.items()} or None
    faults.wrong(where, value, "a table")
    return None


def shaped(value: Mapping[str, object], shape: Mapping[str, Reader], where: str, faults: Faults) -> dict[str, object]:
    """Read a table of known keys, every one present; keys that are not known are kept under ``other``."""
    read: dict[str, object] = {
        key: reader(value[key], f"{where}.{key}", faults) if key in value else None for key, reader in shape.items()
    }
    if not value.keys() <= shape.keys():
        read["other"] = {key: kept(entry) for key, entry in value.items() if key not in shape}
    return read


def unshaped(table: Mapping[str, object]) -> dict[str, object]:
    """The inverse of ``shaped``: a table without what is unknown, its unknown keys back among the others."""
    known = {key: value for key, value in table.items() if value is not None and key != "other"}
    other = table.get("other")
    return known | other if isinstance(other, dict) else known


def nameless(value: object, key: str, where: str, faults: Faults) -> None:
    """Note that an entry lacks its name; unless what stands there is of a wrong type, which is noted already."""
    if not isinstance(value, Mapping) or isinstance(value.get(key, ""), str):
        faults.note("nameless-entry", where, key=key)


def kept(value: object, depth: int = 0) -> object:
    """A TOML value that is nobody's field, as it is; a number too long to be printed becomes text.

    Raises RecursionError for tables within tables without end.
    """
    if depth > DEEPEST:
        raise RecursionError
    if isinstance(value, dict):
        return {str(key): kept(entry, depth + 1) for key, entry in value.items()}
    if isinstance(value, list):
        return [kept(entry, depth + 1) for entry in value]
    return _number_text(value) if isinstance(value, int) else value


def described(value: object) -> str:
    """A value as an error names it: ``described(True) == "true"``."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, dict):
        return "a table"
    if isinstance(value, list):
        return "a list"
    if isinstance(value, str):
        shown = f"“{legible(value[:60])}”"
    else:
        shown = str(_number_text(value) if isinstance(value, int) else value)
    return shown if len(shown) <= 60 else f"{shown[:59]}…"


def _number_text(value: int) -> int | str:
    """A whole number; one of thousands of digits, which Python refuses to print, as hexadecimal text."""
    return value if value.bit_length() <= LONGEST_NUMBER else hex(value)


def _is_label(value: object) -> bool:
    if isinstance(value, int) and not isinstance(value, bool):
        return age_of_label("", value) is not None
    return isinstance(value, str) and bool(value.strip())


def _is_plain(value: object) -> bool:
    return isinstance(value, str) or (isinstance(value, int) and not isinstance(value, bool))
