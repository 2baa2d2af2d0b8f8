"""Mends that several rules make: edits of a record's text, and none where that is not as it was found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from filmcat.model.change import Edit
from filmcat.records.toml_text import inline_text
from filmcat.records.toml_value import NotToml, read_value

if TYPE_CHECKING:
    from collections.abc import Callable

    from filmcat.checking.subject import Mend, Subject
    from filmcat.records.strings import Token


def rewritten(where: str, before: object, after: object) -> Mend:
    """The value at a path written as another, where it is still what it was."""

    def mend(subject: Subject) -> list[Edit]:
        place = subject.places.get(where) or subject.places.get(where.removesuffix("[1]"))
        if place is None or not _says(subject.raw[place.start : place.end], before):
            return []
        return [Edit(place.start, place.end, inline_text(after).encode())]

    return mend


def parted(where: str, before: str, after: list[str]) -> Mend:
    """One text of a list as several; a text that stands for a list becomes one."""

    def mend(subject: Subject) -> list[Edit]:
        place = subject.places.get(where)
        texts = ", ".join(map(inline_text, after))
        if place is None and where.endswith("[1]"):
            place, texts = subject.places.get(where.removesuffix("[1]")), f"[{texts}]"
        if place is None or not _says(subject.raw[place.start : place.end], before):
            return []
        return [Edit(place.start, place.end, texts.encode())]

    return mend


def respelt(token: Token, spelling: Callable[[str], str]) -> Mend:
    """What stands between the quotes of a text spelt otherwise; a text that needs escapes for that is written anew."""

    def mend(subject: Subject) -> list[Edit]:
        start = token.start + len(token.quotes)
        if subject.raw[token.start : token.start + len(token.raw)] != token.raw:
            return []
        inner = token.inner.decode()
        after = spelling(inner)
        if after != inner:
            return [Edit(start, start + len(token.inner), after.encode())]
        if token.has_escapes and not token.is_of_lines:
            return [Edit(token.start, token.start + len(token.raw), inline_text(spelling(token.value)).encode())]
        return []

    return mend


def _says(text: bytes, value: object) -> bool:
    try:
        said = read_value(text.decode())
    except (NotToml, UnicodeDecodeError):
        return False
    return type(said) is type(value) and (said.strip() if isinstance(said, str) else said) == value
