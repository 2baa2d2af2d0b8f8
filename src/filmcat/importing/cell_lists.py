"""Lists within a cell: entries, names of people, countries and languages, parted as their column parts them."""

import ast
import json
import re
from collections.abc import Callable, Iterable
from functools import lru_cache

from filmcat.importing.cell_text import is_nothing
from filmcat.importing.conventions import AND, BARS, Convention, is_suffix, is_turned
from filmcat.text.countries import country_key
from filmcat.text.languages import language_tag
from filmcat.text.names import straight

_COMPANY = re.compile(
    r",\s*(?=(?:inc|ltd|llc|l\.l\.c|gmbh|s\.?a|co|corp|b\.?v|s\.?r\.?l|plc|a\.?g)\b\.?)", re.IGNORECASE
)
_LONGEST_NAME = 4  # parts at commas that may be one country: "Korea, Democratic People's Republic of"


def held(text: str) -> object:
    """The value that a cell of JSON, or of Python, holds: ``held("['a', 'b']") == ["a", "b"]``; None for other text."""
    if not (text.startswith("[") and text.endswith("]")) and not (text.startswith("{") and text.endswith("}")):
        return None
    try:
        value: object = json.loads(text)
    except (ValueError, RecursionError):
        try:
            value = ast.literal_eval(text)
        except (ValueError, SyntaxError, RecursionError, MemoryError):
            return None
    return value if isinstance(value, (list, dict)) else None


def entries(text: str, how: Convention) -> list[str]:
    """The entries of a plain list."""
    if how.separator and how.separator in text:
        return _kept(text.split(how.separator))
    if how.separator in BARS:
        parts = _kept(text.split(","))
        return parts if any(part in how.entries for part in parts) else _kept([text])
    sign = "" if how.separator else _sign(text, (*BARS, ","))
    return _kept(text.split(sign) if sign else [text])


def names(text: str, how: Convention) -> list[str]:
    """Names of people, the usual way round: ``Wachowski, Lana; Wachowski, Lilly`` are Lana and Lilly Wachowski."""
    bar = how.separator if how.separator in text else ""
    bar = bar or _sign(text, BARS)
    if bar:
        parts = _kept(text.split(bar))
        turns = how.is_turned or all(is_turned(part) for part in parts if "," in part and not _has_suffix(part))
        return [name for part in parts for name in _both(straight(part) if turns and is_turned(part) else part)]
    if how.is_turned:
        return [straight(part) if is_turned(part) else part for part in _both(text)]
    return [name for part in _at_commas(text) for name in _both(part)]


def companies(text: str, how: Convention) -> list[str]:
    """Companies: ``Studio One, Inc., Studio Two`` are two."""
    bar = how.separator if how.separator in text else _sign(text, BARS)
    if bar:
        return _kept(text.split(bar))
    whole = _COMPANY.sub("\N{NULL}", text)
    return _kept(part.replace("\N{NULL}", ", ") for part in re.split(r",(?![^(]*\))", whole))


def countries(text: str, how: Convention) -> list[str]:
    """Countries: ``Denmark, Korea, Republic of, Norway`` are three, ``Guinea-Bissau`` one, ``Algeria-Italy`` two."""
    return _places(text, how.separator, country_key)


def languages(text: str, how: Convention) -> list[str]:
    """Languages, as ``countries``."""
    return _places(text, how.separator, language_tag)


@lru_cache(maxsize=4096)
def _place_parts(text: str, meaning: Callable[[str], str | None]) -> tuple[str, ...]:
    """The places of a text without a separator that parts everywhere."""
    if meaning(text):
        return (text,)
    for sign in (",", "/", "+", "-", "–", "&"):
        parts = _joined([part.strip() for part in text.split(sign)], f"{sign} " if sign == "," else sign, meaning)
        if len(parts) > 1 and (sign == "," or all(map(meaning, parts))):
            return tuple(
                place for part in parts for place in ((part,) if part == text else _place_parts(part, meaning))
            )
    parts = AND.split(text)
    return tuple(parts) if len(parts) > 1 and all(map(meaning, parts)) else (text,)


def _places(text: str, separator: str, meaning: Callable[[str], str | None]) -> list[str]:
    if meaning(text):
        return [text]
    bar = separator if separator in BARS and separator in text else _sign(text, BARS)
    parts = _kept(text.split(bar)) if bar else [text]
    return _kept(place for part in parts for place in _place_parts(part, meaning))


def _joined(parts: list[str], glue: str, meaning: Callable[[str], str | None]) -> list[str]:
    """Parts, those together that make one name: ``["Korea", "South"]`` are ``["Korea, South"]``."""
    found: list[str] = []
    at = 0
    while at < len(parts):
        longest = min(_LONGEST_NAME, len(parts) - at)
        size = next((size for size in range(longest, 1, -1) if meaning(glue.join(parts[at : at + size]))), 1)
        found.append(glue.join(parts[at : at + size]))
        at += size
    return [part for part in found if part]


def _at_commas(text: str) -> list[str]:
    """Names parted at commas, where they look whole: three of them, or each of two words."""
    parts: list[str] = []
    for part in re.split(r",(?![^(]*\))", text):
        if parts and is_suffix(part):
            parts[-1] = f"{parts[-1]},{part}"
        else:
            parts.append(part)
    whole = _kept(parts)
    is_list = len(whole) > 2 or all(" " in part for part in whole)
    return whole if is_list else [text]


def _both(text: str) -> list[str]:
    """The names on both sides of an "and", where each is one: two directors, but one band of two first names.

    ``_both("Kelly, Gene & Stanley Donen")`` are two, the first turned.
    """
    parts = _kept(AND.split(text))
    if len(parts) < 2 or not all(_is_whole(part) for part in parts):
        slashed = _kept(text.split("/"))
        return slashed if len(slashed) > 1 and all(_is_whole(part) for part in slashed) else [text]
    return [straight(part) if is_turned(part) else part for part in parts]


def _is_whole(name: str) -> bool:
    first, _, rest = name.partition(" ")
    return bool(rest) and first[:1].isupper() and first.casefold() not in {"the", "his", "her", "die", "les", "los"}


def _has_suffix(name: str) -> bool:
    return is_suffix(name.rpartition(",")[2])


def _sign(text: str, signs: tuple[str, ...]) -> str:
    return next((sign for sign in signs if sign in text), "")


def _kept(parts: Iterable[str]) -> list[str]:
    """Parts without blanks and quotes around them, and without those that say nothing."""
    plain = (part.strip() for part in parts)
    return [part for part in map(_unquoted, plain) if not is_nothing(part)]


def _unquoted(text: str) -> str:
    if len(text) > 2 and text[0] == text[-1] and text[0] in "'\"" and text[0] not in text[1:-1]:
        return text[1:-1].strip()
    return text
