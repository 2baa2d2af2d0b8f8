"""What ``check --fix`` does: what is certain is mended, as one step; then what is left is told."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from filmcat.checking.mending import mended
from filmcat.checking.run import Rules
from filmcat.cli.actions.check.report import tell
from filmcat.cli.output import Output, say_error
from filmcat.cli.way import Way
from filmcat.cli.writing.carry_out import Planned, carry_out_in
from filmcat.errors import CatalogueNotWritten, ExitCode
from filmcat.model.change import Changes

if TYPE_CHECKING:
    from collections.abc import Sequence

    from filmcat.catalogue import Catalogue
    from filmcat.cli.actions.check.report import Asked, Wanted


class How(NamedTuple):
    """How to write: as ``command`` was typed; without asking, or only showing what would be mended, ``as_json``."""

    command: str
    yes: bool
    dry_run: bool
    as_json: bool


def answer(paths: Sequence[str | None], asked: Asked, wanted: Wanted, how: How) -> int:
    """Mend each catalogue, and tell what is left. A catalogue that is not written is checked all the same."""
    codes = [_mend(path, asked, wanted, how) for path in paths]
    return next((code for code in codes if code == ExitCode.NOT_WRITTEN), max(codes))


def _mend(path: str | None, asked: Asked, wanted: Wanted, how: How) -> int:
    output = Output("json" if how.as_json and how.dry_run else None, "never", is_read=True)
    way = Way(path, how.command, output, how.yes, how.dry_run)
    before: list[Catalogue] = []

    def planned(catalogue: Catalogue) -> Planned:
        before[:] = [catalogue]
        return _planned(catalogue, asked)

    try:
        code = carry_out_in(way, planned)
    except CatalogueNotWritten as error:
        say_error(error.message, getattr(error, "rows", ()), error.hint)
        tell([path], asked, wanted)
        return error.exit_code
    if how.dry_run:
        return code
    is_written = not before[0].files.are_current()
    before[0].close()  # whoever reads its index keeps the next one waiting
    left = tell([path], asked, wanted)
    return code if is_written else left


def _planned(catalogue: Catalogue, asked: Asked) -> Planned:
    found = list(mended(catalogue, Rules(asked.terms(catalogue), catalogue)))
    changes = Changes({one.number: one.change for one in found})
    return Planned([one.entry for one in found], changes, nothing="There is nothing to mend.")
