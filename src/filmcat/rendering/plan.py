"""The plan of a command that writes, for reading: a line for each record, below it what is new or differs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from filmcat.text.escape import legible
from filmcat.views.plan import difference_text, doubt_text, doubts

if TYPE_CHECKING:
    from collections.abc import Iterator

    from filmcat.model.plan import Entry
    from filmcat.views.plan import PlanAnswer

_LONGEST = 160  # characters of a value


def plan_lines(plan: PlanAnswer) -> Iterator[str]:
    """The lines of a plan: its entries, what was not understood, and how many of what there are."""
    for entry in plan.shown():
        yield _heading(entry)
        yield from (f"    {legible(name)}: {_short(text)}" for name, text in plan.known(entry))
        if entry.status != "same":
            yield from (f"  = {legible(like.id)}: {legible(like.reason)}" for like in entry.like)
            yield from (f"  {legible(difference_text(one, _short))}" for one in entry.differences)
            yield from (f"  {legible(doubt_text(one, _short))}" for one in doubts(entry))
    yield from (f"{status:8} … and {count:,} more" for status, count in plan.hidden())
    yield from map(legible, plan.remarks())
    if len(plan.entries) > 1 or any(entry.source for entry in plan.entries):
        yield f"{plan.counted()}."


def _heading(entry: Entry) -> str:
    year = f" ({entry.year})" if entry.year else ""
    parts = (
        f"{entry.status:8} {entry.name or '(no title)'}{year}",
        f"{entry.id_before} -> {entry.id}" if entry.id_before else entry.id if entry.is_film else "",
        f"{entry.source}:{entry.line}" if entry.source else "",
    )
    return legible("  ".join(part for part in parts if part))


def _short(text: str) -> str:
    line = " ".join(legible(text).split())
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1]}…"
