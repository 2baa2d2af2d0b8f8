"""Films counted by their values in every format: what ``stats`` prints."""

from __future__ import annotations

from filmcat.cli.empty_answer import explain
from filmcat.cli.open_catalogue import opened
from filmcat.cli.options import word
from filmcat.cli.output import say
from filmcat.cli.problems import report_problems
from filmcat.cli.roles import with_known_roles
from filmcat.errors import UsageError
from filmcat.query.counted import overview, read_added, read_counted
from filmcat.query.order import read_order
from filmcat.query.question import Question
from filmcat.typed import TYPE_CHECKING, NamedTuple
from filmcat.views.counts import CountedBy, Overview
from filmcat.views.wording import Wording

if TYPE_CHECKING:
    from filmcat.cli.output import Output
    from filmcat.query.counted import Added
    from filmcat.query.question import Groups

_FIRST = 5  # values of each field of an overview


class Asked(NamedTuple):
    """What was asked for, as it was typed: fields to count by, one to add up, and how many values at most."""

    by: str | None
    sum: str | None
    mean: str | None
    top: int | None


def answer(asked: str | None, alternatives: list[Groups], wanted: Asked, output: Output) -> int:
    """Print the counts; then, on standard error, of how many films, what was left out or could not be read."""
    added = _added(wanted)
    words = output.wording or Wording()
    catalogue = opened(asked)
    groups, *others = [with_known_roles(catalogue, groups) for groups in alternatives]
    selection = catalogue.select(Question(groups, read_order("", reverse=False), None, others))
    counts = catalogue.counts(selection)
    if wanted.by is None:
        parts = [CountedBy(counts, [by], None, wanted.top or _FIRST, words) for by in overview()]
        output.write(output.writer.counts(Overview([part for part in parts if part.is_known]), output))
        say(_films(counts.total))
    else:
        by = read_counted(word(wanted.by), catalogue.is_role)
        counted = CountedBy(counts, by, added, wanted.top, words)
        output.write(output.writer.counts(counted, output))
        say(_footer(counted))
    left_out = selection.left_out() if any(alternatives) else (0, [])
    if left_out[0] or not counts.total:
        explain(catalogue, [group for groups in alternatives for group in groups], left_out, is_empty=not counts.total)
    return report_problems(catalogue)


def _added(wanted: Asked) -> Added | None:
    """What is added up. Raises UsageError where that is two things, or films are counted by nothing."""
    if wanted.sum is not None and wanted.mean is not None:
        raise UsageError("--sum and --mean are asked for at once.", "leave one out")
    name = wanted.sum if wanted.mean is None else wanted.mean
    if name is not None and wanted.by is None:
        raise UsageError(
            "What is added up is told for each value of a field.", f"write --by country --sum {word(name)}"
        )
    return read_added(None if name is None else word(name), is_mean=wanted.mean is not None)


def _footer(counted: CountedBy) -> str:
    """How many films there are; where some stand in several rows, or not in what is added up, that too."""
    told = [_films(counted.films)]
    if counted.is_repeated:
        told.append("one with several values counts once for each")
    if counted.added and counted.unmeasured:
        told.append(f"{counted.unmeasured:,} of unknown {counted.added.row.label.casefold()}")
    return "; ".join(told) + "."


def _films(count: int) -> str:
    return "1 film" if count == 1 else f"{count:,} films"
