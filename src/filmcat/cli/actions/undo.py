"""What ``undo`` and ``redo`` do: the last step of the journal is taken back, or written again."""

from __future__ import annotations

import os
from json import dumps
from typing import TYPE_CHECKING

from filmcat.catalogue import writable_path
from filmcat.cli.open_catalogue import folder
from filmcat.cli.output import say
from filmcat.cli.writing.carry_out import Planned, carry_out
from filmcat.editing.differences import between
from filmcat.editing.ids import entry_id
from filmcat.errors import ExitCode
from filmcat.history import restore, reversal, steps
from filmcat.model.plan import Entry
from filmcat.text.escape import json_safe, legible

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from filmcat.catalogue import Catalogue
    from filmcat.cli.way import Way
    from filmcat.model.change import Step, Stored, Written

_MOST_NAMES = 3  # records of a step that are named in a list


def step_back(way: Way) -> int:
    """Take back the last step that is not taken back yet."""
    return _step(way, is_redo=False)


def step_forward(way: Way) -> int:
    """Write again the step that was taken back last."""
    return _step(way, is_redo=True)


def _step(way: Way, *, is_redo: bool) -> int:
    path = writable_path(way.asked, os.environ, folder())

    def planned(catalogue: Catalogue | None) -> Planned:
        found = reversal(path, os.environ, is_redo=is_redo)
        if found is None:
            return Planned([], nothing=f"There is nothing to {'write again' if is_redo else 'take back'}.")

        def write() -> Written:
            return catalogue.revert(found, os.environ) if catalogue else restore(path, found, os.environ)

        entries = [_entry(old, new) for old, new in found.records]
        step = found.step
        remark = f"{'Writing again' if is_redo else 'Taking back'} {step.command}, of {step.when}:"
        way_back = "undo takes it back" if is_redo else "redo writes it again"
        return Planned(entries, write=write, remarks=[remark], must_ask=False, way_back=way_back)

    return carry_out(way, planned)


def _entry(old: Stored | None, new: Stored | None) -> Entry:
    """What becomes of one record."""
    meant = new or old
    if meant is None:
        raise AssertionError
    id_ = entry_id(meant)
    if old is None:
        return Entry("new", "append", id_, meant.record, "", 0, is_film=meant.is_film)
    if new is None:
        return Entry("removed", "remove", id_, old.record, "", 0, is_film=old.is_film, before=old.record)
    differences = between(old.record, new.record, is_film=new.is_film)
    return Entry("changed", "edit", id_, new.record, "", 0, (), differences, is_film=new.is_film, before=old.record)


def list_steps(way: Way, *, is_json: bool) -> int:
    """Print what was written, the newest first: number, time, command, records, and whether it is taken back."""
    written = steps(writable_path(way.asked, os.environ, folder()), os.environ)[::-1]
    way.output.write(_objects(written) if is_json else map(_line, written))
    if not written and not is_json:
        say("Nothing was written yet that could be taken back.")
    return ExitCode.DONE


def _objects(steps: Sequence[Step]) -> Iterator[str]:
    keys = ("number", "when", "command", "records", "is_undone")
    objects = [json_safe(dumps({key: getattr(step, key) for key in keys}, ensure_ascii=False)) for step in steps]
    yield f"[{(',' + chr(10)).join(objects)}]\n"


def _line(step: Step) -> str:
    names = "; ".join(step.records[:_MOST_NAMES])
    more = f" and {len(step.records) - _MOST_NAMES:,} more" if len(step.records) > _MOST_NAMES else ""
    cells = (str(step.number), step.when, step.command, f"{names}{more}", "taken back" if step.is_undone else "")
    return "\t".join(map(legible, cells)).rstrip("\t") + "\n"
