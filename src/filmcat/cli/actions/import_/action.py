"""What ``import`` does: the sources are read once, and what they state is planned, shown, asked about and written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from filmcat.cli.actions.import_.ask_title import title_asker
from filmcat.cli.actions.import_.reading import Read, read_sources
from filmcat.cli.writing.carry_out import Planned, carry_out, check_target
from filmcat.errors import ExitCode, FilmcatError, UnknownWord
from filmcat.importing.planning.plan import Plan
from filmcat.importing.planning.rating_scale import RatingScale

if TYPE_CHECKING:
    from filmcat.catalogue import Catalogue
    from filmcat.cli.actions.import_.request import Request
    from filmcat.cli.way import Way
    from filmcat.importing.planning.on_duplicate import OnDuplicate
    from filmcat.model.change import Changes

_IMPORTED = "imported.toml"  # the file of a folder that takes in what is imported


class ImportStopped(FilmcatError):
    """An import of which nothing is written, since the catalogue has, or may have, some of its records."""

    exit_code = ExitCode.BROKEN

    def __init__(self, count: int) -> None:
        records = "1 record is" if count == 1 else f"{count:,} records are"
        super().__init__(
            f"Nothing is written: {records} in the catalogue already, or may be.",
            "--on-duplicate skip leaves them out, merge fills what is empty, replace takes the new ones",
        )


class LeftOut(FilmcatError):
    """An import of which nothing is written, since all that is new in it may be in the catalogue already."""

    exit_code = ExitCode.BROKEN

    def __init__(self, count: int) -> None:
        records = "1 record is" if count == 1 else f"{count:,} records are"
        super().__init__(f"{records} left out: perhaps in the catalogue already, but not surely.")


class Incomplete(FilmcatError):
    """An import of which nothing is written, since a source, or the rest of one, could not be read."""

    exit_code = ExitCode.BROKEN

    def __init__(self) -> None:
        super().__init__("Nothing is written: not all of it could be read.", "--keep-going takes what can be read")


def answer(way: Way, request: Request) -> int:
    """Read the sources, and carry out what they state."""
    how = _checked_way(request.on_duplicate)
    check_target(way, request.to)
    read = read_sources(request, title_asker(way))

    def planned(catalogue: Catalogue | None) -> Planned:
        plan = Plan(catalogue.duplicates() if catalogue is not None else None, how)
        scale = RatingScale(lambda: catalogue.files.rating_scale() if catalogue is not None else None)
        read.put_into(plan, scale)
        changes = plan.changes._replace(to=request.to or "", otherwise=_IMPORTED, rating_scale=scale.decided)
        return _planned(plan, changes, _refusal(read, plan))

    return carry_out(way, planned)


def _planned(plan: Plan, changes: Changes, refusal: FilmcatError | None) -> Planned:
    """What the command would write."""
    is_refused = any(note.kind == "refused" for note in plan.notes) and not plan.is_writing
    return Planned(
        plan.entries, changes, plan.notes, must_ask=True,
        nothing="There is nothing to write.", refusal=refusal,
        code=ExitCode.BROKEN if is_refused or isinstance(refusal, Incomplete) else ExitCode.DONE,
    )  # fmt: skip


def _refusal(read: Read, plan: Plan) -> FilmcatError | None:
    """Why nothing of a plan is written; None where it is, or there is nothing to write."""
    if read.is_damaged or (read.is_incomplete and plan.is_writing):
        return Incomplete()
    if plan.is_stopped:
        return ImportStopped(sum(entry.status in {"changed", "suspect"} for entry in plan.entries))
    doubtful = sum(entry.status == "suspect" and entry.action == "leave" for entry in plan.entries)
    return LeftOut(doubtful) if doubtful and not plan.is_writing and plan.on_duplicate != "skip" else None


def _checked_way(word: str) -> OnDuplicate:
    """The word of ``--on-duplicate``. Raises UnknownWord for any other."""
    from filmcat.importing.planning.on_duplicate import ON_DUPLICATE

    for known in ON_DUPLICATE:
        if word == known:
            return known
    from difflib import get_close_matches

    near = get_close_matches(word, ON_DUPLICATE, 2)
    raise UnknownWord("way with duplicates", word, near, f"write one of {', '.join(ON_DUPLICATE)}")
