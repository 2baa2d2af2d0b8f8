"""When two values say the same: by their folded text, by the key of a country, by what a year spans."""

from collections.abc import Hashable, Mapping
from datetime import date, time

from filmcat.text.aspect_ratios import aspect_ratio
from filmcat.text.countries import country_key
from filmcat.text.fold import fold
from filmcat.text.forms import form
from filmcat.text.languages import language_tag
from filmcat.text.names import split_namesake, words_of_name
from filmcat.text.years import read_year


def text_key(value: object) -> Hashable:
    """What texts, and values of every other kind, are compared by."""
    if isinstance(value, str):
        return fold(value)
    if isinstance(value, (date, time)):
        return fold(value.isoformat())
    if isinstance(value, Mapping):
        return tuple((key, text_key(entry)) for key, entry in sorted(value.items()))
    if isinstance(value, list):
        return tuple(map(text_key, value))
    is_number = isinstance(value, (int, float)) and value == value  # noqa: PLR0124 - not-a-number differs from itself
    return value if is_number else str(value)


def exact_key(value: object) -> Hashable:
    """What addresses are compared by: every sign."""
    return str(value)


def country_name_key(value: object) -> Hashable:
    """What countries are compared by: ``UA`` and ``Ukraine`` are one."""
    return country_key(str(value), None) or fold(str(value))


def language_name_key(value: object) -> Hashable:
    """What languages are compared by."""
    return language_tag(str(value)) or fold(str(value))


def form_key(value: object) -> Hashable:
    """What forms are compared by: "Spielfilm" and "Feature film" are one."""
    return form(str(value)) or fold(str(value))


def ratio_key(value: object) -> Hashable:
    """What aspect ratios are compared by: "1:1.85" and "1.85:1" are one."""
    return aspect_ratio(str(value)) or fold(str(value))


def name_key(value: object) -> tuple[str, str]:
    """What people are compared by: the words of the name in any order, and what tells namesakes apart."""
    name, disambiguator = split_namesake(str(value))
    return words_of_name(name), disambiguator or ""


def are_same_year(catalogue: object, source: object) -> bool:
    """Whether a source says no other year than the catalogue: 1926 is in ``"1925-1926"``."""
    kept, stated = read_year(catalogue), read_year(source)
    if kept is None or stated is None:
        return text_key(catalogue) == text_key(source)
    return kept.first <= stated.first and stated.last <= kept.last


def are_same_text(catalogue: object, source: object) -> bool:
    """Whether prose says the same: a text, or a table of texts by language of which any is the other."""
    return bool(_texts(catalogue) & _texts(source))


def _texts(value: object) -> set[str]:
    entries = value.values() if isinstance(value, Mapping) else [value]
    return {" ".join(fold(str(entry)).split()) for entry in entries}
