"""JSON: objects that the index holds ready to print, one a line, in an array or alone."""

from collections.abc import Iterable, Iterator, Mapping
from json import dumps

from filmcat.text.escape import json_safe


def array(objects: Iterable[str]) -> Iterator[str]:
    """An array of encoded objects, one a line."""
    before = "["
    for encoded in objects:
        yield f"{before}\n{encoded}"
        before = ","
    yield "[]\n" if before == "[" else "\n]\n"


def lines(objects: Iterable[str]) -> Iterator[str]:
    """JSON Lines: an encoded object a line."""
    for encoded in objects:
        yield f"{encoded}\n"


def with_id(id_: str, record: str) -> str:
    """The encoded record of a film with its id put first: ``with_id("mutt-2023", '{"title":"Mutt"}')``."""
    return f'{{"id":{encode(id_)},{record[1:]}'


def encode(value: object) -> str:
    """Any JSON value in one line, safe on a terminal."""
    return json_safe(dumps(value, ensure_ascii=False, separators=(",", ":")))


def indented(value: Mapping[str, object]) -> str:
    """One object for reading, indented by two."""
    return json_safe(dumps(value, ensure_ascii=False, indent=2)) + "\n"
