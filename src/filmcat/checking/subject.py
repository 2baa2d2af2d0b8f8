"""What a rule looks at: one record with its text, and what follows from them, worked out when it is first asked for."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cached_property
from json import loads
from operator import attrgetter
from typing import TYPE_CHECKING, NamedTuple, cast

from filmcat.checking.kinds import Leaf, is_own, leaves
from filmcat.editing.viewing import SCALE

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
    from datetime import date

    from filmcat.model.change import Edit
    from filmcat.model.span_text import SpanText
    from filmcat.records.positions import Lines, Statement
    from filmcat.records.strings import Token
    from filmcat.records.value_places import Place

    Mend = Callable[["Subject"], Sequence[Edit]]
    Where = str | int | Callable[["Subject"], str]

_IGNORE = re.compile(rb"#[ \t]*filmcat:[ \t]*ignore\b[ \t]*(?P<codes>[^\n]*)")
_CODE = re.compile(rb"[^\s,]+")
_TITLE = re.compile(r"^[ \t]*(?:title|name)[ \t]*=[ \t]*\"([^\"\\\n]+)\"", re.MULTILINE)


class Found(NamedTuple):
    """What a rule found: ``where`` is a path below the record, or a byte of its text; ``parts`` those of its sentence.

    ``hint`` says what may be done by hand; ``mend`` makes edits of the text, and none where it is not certain.
    """

    where: Where
    parts: Mapping[str, object] = {}
    hint: str = ""
    mend: Mend | None = None


class Ignore(NamedTuple):
    """A rule that a comment of a record tells to ignore: its code, and the byte where that stands."""

    code: str
    place: int


class Terms(NamedTuple):
    """What a check was told: the day it is, the rules that are asked, the most characters of a field.

    ``languages`` are those in which most films have a synopsis, ``best`` is the best rating of the catalogue.
    """

    today: date
    codes: Collection[str] = ()
    maxima: Mapping[str, int] = {}
    languages: Sequence[str] = ()
    best: int = SCALE


class Subject:
    """One record, or what precedes the first; ``silenced`` are the rules that its comments made ignore something."""

    def __init__(self, span: SpanText, terms: Terms) -> None:
        self.raw = span.raw
        self.is_film = span.is_film
        self.is_record = span.json is not None
        self.terms = terms
        self.silenced: set[str] = set()
        self._json = span.json

    @cached_property
    def record(self) -> Mapping[str, object]:
        """The record; empty where there is none. What is unknown may be absent."""
        return cast("Mapping[str, object]", loads(self._json)) if self._json is not None else {}

    @cached_property
    def title(self) -> str:
        """The title of the film or the name of the person; of one that cannot be read, what stands there."""
        if known := self.record.get("title" if self.is_film else "name"):
            return str(known)
        found = _TITLE.search(self.raw.decode("utf-8", "replace"))
        return found[1] if found else ""

    @cached_property
    def leaves(self) -> Mapping[str, list[Leaf]]:
        """The values of the record by what they mean (see ``checking.kinds``)."""
        return leaves(self.record, is_film=self.is_film)

    @cached_property
    def credited(self) -> Mapping[str, str]:
        """The path at which a name is credited first: in its credits, else in its cast."""
        credits = cast("Mapping[str, list[str]]", self.record.get("credits") or {})
        members = cast("list[Mapping[str, str]]", self.record.get("cast") or [])
        paths: dict[str, str] = {}
        for role, names in credits.items():
            for place, name in enumerate(names, 1):
                paths.setdefault(name, f"credits.{role}[{place}]")
        for place, member in enumerate(members, 1):
            paths.setdefault(member["name"], f"cast[{place}]")
        return paths

    def meaning(self, meaning: str) -> list[Leaf]:
        """The path and the value of everything that means this: ``meaning("year")``."""
        return self.leaves.get(meaning, [])

    @cached_property
    def tokens(self) -> list[Token]:
        """The texts and comments of the record, but for those of a field that is the owner's own."""
        from filmcat.records.strings import tokens

        return [token for token in tokens(self.raw) if token.is_comment or not self._is_own(token.start)]

    @cached_property
    def places(self) -> Mapping[str, Place]:
        """Where each value stands, by its path."""
        from filmcat.records.value_places import value_places

        return value_places(self.raw)

    @cached_property
    def statements(self) -> list[Statement]:
        """The headers and keys of the text."""
        from filmcat.records.positions import statements

        return list(statements(self.raw))

    @cached_property
    def ignores(self) -> list[Ignore]:
        """The rules that comments of the record tell to ignore."""
        if b"filmcat:" not in self.raw:
            return []
        return list(self._ignores())

    def position(self, where: Where) -> tuple[int, int]:
        """The line and the column, within the record, at which something stands."""
        return self._lines.position(self.place(where))

    @cached_property
    def _lines(self) -> Lines:
        from filmcat.records.positions import Lines

        return Lines(self.raw)

    def place(self, where: Where) -> int:
        """The byte at which something stands: a value, else what holds it, else the header of the record."""
        if isinstance(where, int):
            return where
        from filmcat.records.positions import outwards

        path = where if isinstance(where, str) else where(self)
        for outer in outwards(path):
            if outer in self.places:
                return self.places[outer].start if "[" in outer else self.places[outer].key
        return next((part.start for part in self.statements if part.is_header), 0)

    def _ignores(self) -> Iterator[Ignore]:
        from filmcat.records.strings import tokens

        for token in tokens(self.raw):
            found = _IGNORE.match(token.raw) if token.is_comment else None
            if found:
                start = token.start + found.start("codes")
                codes = list(_CODE.finditer(found["codes"]))
                yield from (Ignore(code[0].decode("utf-8", "replace"), start + code.start()) for code in codes)
                if not codes:
                    yield Ignore("", token.start)

    def _is_own(self, place: int) -> bool:
        """Whether a byte is within a field that is the owner's own."""
        before = bisect_right(self.statements, place, key=attrgetter("start"))
        names = self.statements[before - 1].names if before else ()
        return is_own(names[1] if len(names) > 1 else "")
