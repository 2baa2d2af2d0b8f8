"""Records as most catalogues hold them, read in half the time that tomli takes.

Such a record has bare keys, texts in double quotes without escapes, prose between three of them, numbers, lists and
inline tables, each with blanks and line breaks as filmcat writes them, and tables such as ``[film.credits]``. Whatever
else a text holds, be it right or wrong, is not read here: then tomli reads it, or says what is wrong. What is read here
is what tomli would read of it; the tests hold that for texts of all kinds.
"""

import re
from collections.abc import Iterator
from json import JSONDecoder

_TEXT = r'"[^"\\\x00-\x1f\x7f]*"'
_NUMBER = r"-?(?:0|[1-9][0-9]{0,17})(?:\.[0-9]{1,15})?"
_SINGLE = rf"(?:{_TEXT}|{_NUMBER}|true|false)"
_KEY = r"[A-Za-z0-9_-]+"
_PAIR = rf"{_KEY} = (?:{_SINGLE}|\[{_TEXT}(?:, {_TEXT})*\])"
_ITEM = rf"(?:{_SINGLE}|\{{ {_PAIR}(?:, {_PAIR})* \}})"
_PROSE = "\0"  # in the place of each text between three quotes
_LINE = re.compile(
    rf"(?P<key>{_KEY}) *= *(?:(?P<text>{_TEXT})|(?P<texts>\[{_TEXT}(?:, {_TEXT})*\])"
    rf"|(?P<value>{_ITEM}|\[(?:{_ITEM}(?:, {_ITEM})*)?\]|\[\n(?: *{_ITEM},\n)+\]|{_PROSE}))\n"
    rf"|\[film\.(?P<table>{_KEY})\]\n|\[\[(?P<record>film|person)\]\]\n|\n|#[^\x00-\x1f\x7f]*\n|(?P<other>.+)",
    re.DOTALL,
)
_KEYS_OR_TEXTS = re.compile(rf"{_TEXT}|(?P<key>{_KEY}) =")


class _Twice(Exception):
    """A key that stands twice in one table."""


def record_of(text: str) -> dict[str, object] | None:
    """What tomli reads of the text of one record: its kind, with a list of one table. None where it may read more."""
    if "\\" in text or _PROSE in text:
        return None
    before, *behind = text.split('"""')
    prose = behind[::2]
    if len(behind) % 2 or not all(map(_is_printable, prose)):
        return None
    try:
        return _read(_PROSE.join([before, *behind[1::2]]), (text.removeprefix("\n") for text in prose))
    except _Twice:
        return None


def _is_printable(prose: str) -> bool:
    return prose.replace("\n", "").isprintable()


def _read(text: str, prose: Iterator[str]) -> dict[str, object] | None:
    """The record of a text with a sign for each of the texts that are its prose. Raises _Twice."""
    kind, record = "", dict[str, object]()
    table = record
    for key, single, texts, value, name, begun, other in _LINE.findall(f"{text}\n"):
        if key and kind and key not in table:
            if single:
                table[key] = single[1:-1]
            elif texts:
                table[key] = texts[2:-2].split('", "')
            else:
                table[key] = next(prose) if value == _PROSE else _value(value)
        elif name and kind == "film" and name not in record:
            record[name] = table = {}
        elif begun and not kind:
            kind = begun
        elif key or name or begun or other:
            return None
    return {kind: [record]} if kind else None


def _value(text: str) -> object:
    """A number, a truth, or a list or an inline table, by way of JSON. Raises _Twice."""
    if text.endswith(",\n]"):
        text = f"{text[:-3]}]"
    return _DECODER.raw_decode(_KEYS_OR_TEXTS.sub(_quoted, text) if "{" in text else text)[0]


def _quoted(found: re.Match[str]) -> str:
    key = found["key"]
    return f'"{key}":' if key else found[0]


def _distinct(pairs: list[tuple[str, object]]) -> dict[str, object]:
    table = dict(pairs)
    if len(table) < len(pairs):
        raise _Twice
    return table


_DECODER = JSONDecoder(object_pairs_hook=_distinct)
