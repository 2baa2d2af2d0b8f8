"""The sources that a user names, read to the end: what they state, checked, and what could not be read."""

from __future__ import annotations

import io
import sys
from collections import deque
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import TYPE_CHECKING, BinaryIO, cast

from filmcat.cli.progress import Progress, planning
from filmcat.errors import UsageError, quoted
from filmcat.importing.discover import sources
from filmcat.importing.draft import Draft, Refusal
from filmcat.importing.planning.min_score import read_score, without_doubtful
from filmcat.importing.planning.settings import Settings, with_title
from filmcat.importing.planning.validate import Validated, name_of, validated
from filmcat.importing.read_source import drafts
from filmcat.importing.readers import Reader, reader_named
from filmcat.importing.sources.eight_bit import encoding_named
from filmcat.importing.sources.named_columns import NamedColumns
from filmcat.importing.tables.map_fields import checked_field
from filmcat.importing.title_kinds import included_kinds
from filmcat.model.plan import Note

if TYPE_CHECKING:
    from filmcat.cli.actions.import_.ask_title import AskTitle
    from filmcat.cli.actions.import_.request import Request
    from filmcat.importing.draft import Note as LeftOut
    from filmcat.importing.planning.plan import Plan
    from filmcat.importing.planning.rating_scale import RatingScale
    from filmcat.importing.sources.source import Source

_EVERY = 500  # drafts between two looks at the clock


class Read:
    """What was read of all sources, in their order: it can be planned again where the catalogue has changed."""

    def __init__(self, names: Sequence[str], settings: Settings, least_score: float, ask: AskTitle) -> None:
        self._name = ", ".join(names)
        self._settings = settings
        self._least_score = least_score
        self._ask = ask
        self._items: list[Validated | Note] = []
        self.is_damaged = False  # the rest of a source could not be read
        self.is_incomplete = False  # nothing of a whole source could be read

    def take(self, item: Draft | LeftOut | Refusal, source: Source) -> None:
        """Check a draft and take it, or what a source leaves out or refuses."""
        if isinstance(item, Draft):
            draft = self._settings.titled(without_doubtful(item, self._least_score))
            if draft.film and "title" not in draft.film and (title := self._ask(source.name, draft.guess)):
                draft = with_title(draft, title)
            self._items.append(self._settings.put_into(validated(draft, source)))
            return
        self.is_damaged |= isinstance(item, Refusal) and item.is_damage and not source.keep_going
        name = name_of(source, item.file)
        self._items.append(Note(name, item.line, "refused" if isinstance(item, Refusal) else "noted", item.message))

    @property
    def count(self) -> int:
        """How many there are so far."""
        return len(self._items)

    def put_into(self, plan: Plan, scale: RatingScale) -> None:
        """Plan all of it, ratings of the scale of the catalogue."""
        for is_note, items in groupby(self._items, key=lambda item: isinstance(item, Note)):
            if is_note:
                plan.notes += cast("Iterator[Note]", items)
            else:
                deque(plan.take(map(scale.converted, cast("Iterator[Validated]", items))), maxlen=0)
        for told in (self._settings.told(), scale.told()):
            if told:
                plan.notes.append(Note(self._name, 0, "noted", told))


def read_sources(request: Request, ask: AskTitle) -> Read:
    """All that the sources state. Raises UsageError for what cannot be understood of the request."""
    reader = None if request.reader is None else reader_named(request.reader)
    columns = NamedColumns(dict(map(_column, request.columns)))
    included = included_kinds(request.included)
    encoding = _encoding(request.encoding)
    if sys.stdin is None and request.is_input_taken:
        raise UsageError("Standard input is closed.", "name a file instead of -")
    read = Read(request.sources, Settings(request.settings), read_score(request.min_score), ask)
    for source in sources(request.sources, _standard_input(), request.address, columns):
        _take(read, _read_so(source._replace(included=included), encoding, keep_going=request.keep_going), reader)
    columns.check_met()
    return read


def _encoding(name: str | None) -> str:
    """The codec of ``--encoding``; empty where it is not said. Raises UsageError for what names none."""
    if name is None:
        return ""
    found = encoding_named(name)
    if found is None:
        raise UsageError(f"There is no encoding {quoted(name)}.", "--encoding cp1252, or cp1250, cp1251, utf-16")
    return found


def _read_so(source: Source, encoding: str, *, keep_going: bool) -> Source:
    """A source, and those that it consists of, to be read in an encoding, and as far as it goes."""
    parts = tuple(_read_so(part, encoding, keep_going=keep_going) for part in source.parts)
    return source._replace(encoding=encoding, keep_going=keep_going, parts=parts)


def _take(read: Read, source: Source, reader: Reader | None) -> None:
    """Take what a source states, with a bar where that takes long."""
    streams: list[BinaryIO] = []

    def opened() -> BinaryIO:
        streams.append(source.opened())
        return streams[-1]

    is_read = False
    progress = Progress(lambda done, whole, seconds: planning(read.count, done, whole, seconds))
    try:
        for count, item in enumerate(drafts(source._replace(opened=opened), reader)):
            read.take(item, source)
            is_read |= isinstance(item, Draft)
            if count % _EVERY == 0:
                progress(*_read_of(source, streams))
        read.is_incomplete |= not (is_read or source.keep_going)
    finally:
        progress.clear()


def _read_of(source: Source, streams: list[BinaryIO]) -> tuple[int, int]:
    """How many bytes of a source are read, of how many; 0 and 0 where it is packed, or of unknown size."""
    stream = streams[-1] if streams else None
    is_plain = isinstance(stream, io.BufferedReader) and isinstance(stream.raw, io.FileIO)
    if stream is None or stream.closed or not is_plain or not source.size:
        return 0, 0
    return stream.tell(), source.size


def _standard_input() -> BinaryIO:
    """The bytes of standard input; none where it is closed, and not asked for."""
    return sys.stdin.buffer if sys.stdin is not None else io.BytesIO()


def _column(text: str) -> tuple[str, str]:
    header, equals, field = text.rpartition("=")
    if not equals or not header.strip() or not field.strip():
        raise UsageError(f"--map {quoted(text)} names no column and field.", "--map 'Original title=original_title'")
    return header, checked_field(field)
