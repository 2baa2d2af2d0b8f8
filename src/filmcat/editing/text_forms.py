"""What the text of an assignment may mean, in the order in which it is tried: what a field can hold first counts."""

import re

from filmcat.text.dates import day_span
from filmcat.text.names import split_last_parenthesis

_NUMBER = re.compile(r"[+-]?\d{1,15}(?P<fraction>[.,]\d{1,20})?(?P<exponent>[eE][+-]?\d{1,3})?")
_FLAGS = {"yes": True, "true": True, "no": False, "false": False}
_SHOWING = re.compile(r"(?s)(?P<name>.*\S)\s+(?P<year>(?:18|19|2\d)\d{2})")
_LIKE_A_DATE = re.compile(r"\d{4}-\d")


def any_form(text: str) -> tuple[object, ...]:
    """A number, yes or no, else text: ``any_form("7,5") == (7.5, "7,5")``."""
    plain = text.strip()
    forms: list[object] = []
    if found := _NUMBER.fullmatch(plain):
        is_whole = not (found["fraction"] or found["exponent"])
        forms.append(int(plain) if is_whole else float(plain.replace(",", ".")))
    if (flag := _FLAGS.get(plain.casefold())) is not None:
        forms.append(flag)
    return (*forms, text)


def text_alone(text: str) -> tuple[object, ...]:
    """Text, whatever it looks like."""
    return (text,)


def date_form(text: str) -> tuple[object, ...]:
    """A year, a date, or a text such as "c. 1931"; nothing where it looks like a date and is on no calendar."""
    return () if _LIKE_A_DATE.match(text.strip()) and day_span(text) is None else any_form(text)


def viewing_form(text: str) -> tuple[object, ...]:
    """The date of a viewing, which may lack its day or its month."""
    return (text.strip(),) if day_span(text) else ()


def showing_form(text: str) -> tuple[object, ...]:
    """A festival and its year: ``showing_form("Berlinale 2023") == ({"name": "Berlinale", "year": 2023},)``."""
    found = _SHOWING.fullmatch(text.strip())
    return ({"name": found["name"], "year": int(found["year"])},) if found else (text,)


def part_form(text: str) -> tuple[object, ...]:
    """A series and the number in it: ``part_form("Dekalog (2)") == ({"title": "Dekalog", "number": 2},)``."""
    title, number = split_last_parenthesis(text)
    return ({"title": title, "number": int(number)},) if number and number.isdecimal() else (text,)
