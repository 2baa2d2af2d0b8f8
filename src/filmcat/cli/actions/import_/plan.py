"""From the sources that a user names to a plan, and the plan on the screen or in a pipe."""

from __future__ import annotations

import io
import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING, BinaryIO

from filmcat.cli.output import Output, say
from filmcat.cli.progress import Progress, planning
from filmcat.errors import ExitCode, UsageError, quoted
from filmcat.importing.discover import sources
from filmcat.importing.draft import Draft, Refusal
from filmcat.importing.planning.plan import Plan
from filmcat.importing.planning.validate import Validated, name_of, validated
from filmcat.importing.rating_scale import RatingScale
from filmcat.importing.read_source import drafts
from filmcat.importing.readers import Reader, reader_named
from filmcat.importing.sources.eight_bit import encoding_named
from filmcat.importing.title_kinds import included_kinds
from filmcat.model.plan import Note
from filmcat.rendering.import_plan import plan_lines
from filmcat.text.escape import legible
from filmcat.views.import_plan import PlanAnswer, note_text

if TYPE_CHECKING:
    from filmcat.catalogue import Catalogue
    from filmcat.cli.actions.import_.request import Request
    from filmcat.importing.planning.on_duplicate import OnDuplicate
    from filmcat.importing.sources.source import Source

_MOST = 20  # entries of each status, and notes, that are shown before a question


def planned(request: Request, catalogue: Catalogue | None, how: OnDuplicate) -> Plan:
    """The plan of an import. Raises UsageError for what cannot be understood of the request."""
    reader = None if request.reader is None else reader_named(request.reader)
    columns = dict(map(_column, request.columns))
    included = included_kinds(request.included)
    if sys.stdin is None and request.is_input_taken:
        raise UsageError("Standard input is closed.", "name a file instead of -")
    plan = Plan(catalogue.duplicates() if catalogue else None, how)
    scale = RatingScale(lambda: catalogue.rating_scale() if catalogue else None)
    encoding = _encoding(request.encoding)
    for source in sources(request.sources, _standard_input(), request.address, columns):
        wanted = _read_so(source._replace(included=included), encoding, keep_going=request.keep_going)
        _take(plan, wanted, reader, scale)
    if told := scale.told():
        plan.note(Note(", ".join(request.sources), 1, "noted", told))
    plan.rating_scale = scale.decided
    return plan


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


def _take(plan: Plan, source: Source, reader: Reader | None, scale: RatingScale) -> None:
    """Take the films of a source into a plan, with a bar where that takes long."""
    streams: list[BinaryIO] = []

    def opened() -> BinaryIO:
        streams.append(source.opened())
        return streams[-1]

    so_far = 0
    progress = Progress(lambda read, whole, seconds: planning(so_far, read, whole, seconds))
    try:
        for so_far in plan.take(_validated(plan, source._replace(opened=opened), reader, scale)):  # noqa: B007 - the bar reads it
            progress(*_read_of(source, streams))
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


def answered(plan: Plan, request: Request, output: Output) -> int:
    """Show a plan: as data of a dry run, else as talk before a question; BROKEN where a source was refused."""
    if request.dry_run:
        output.write(output.writer.plan(PlanAnswer(plan.entries, plan.notes), output))
    elif not (output.is_asked and request.yes):
        for line in plan_lines(PlanAnswer(plan.entries, plan.notes, _MOST)):
            say(line)
    refused = [note for note in plan.notes if note.kind == "refused"]
    for note in refused:
        say(legible(note_text(note)))
    return ExitCode.BROKEN if refused else ExitCode.DONE


def _validated(plan: Plan, source: Source, reader: Reader | None, scale: RatingScale) -> Iterator[Validated]:
    """The checked drafts of a source; what it refuses is noted in the plan."""
    for item in drafts(source, reader):
        if isinstance(item, Draft):
            yield validated(scale.converted(item), source)
        else:
            name = name_of(source, item.file)
            plan.is_damaged |= isinstance(item, Refusal) and item.is_damage and not source.keep_going
            plan.note(Note(name, item.line, "refused" if isinstance(item, Refusal) else "noted", item.message))


def _column(text: str) -> tuple[str, str]:
    header, equals, field = text.rpartition("=")
    if not equals or not header.strip() or not field.strip():
        raise UsageError(f"--map {quoted(text)} names no column and field.", "--map 'Original title=original_title'")
    return header, field
