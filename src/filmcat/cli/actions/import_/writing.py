"""Writing the plan of an import to a catalogue, and saying what was written where."""

from __future__ import annotations

from typing import TYPE_CHECKING

from filmcat.catalogue import create
from filmcat.cli.output import say, shown_path
from filmcat.cli.progress import Progress, writing

if TYPE_CHECKING:
    from filmcat.catalogue import Catalogue
    from filmcat.importing.planning.plan import Plan


def write(path: str, catalogue: Catalogue | None, plan: Plan) -> None:
    """Write the plan to the catalogue, or to a new one. Raises CatalogueNotWritten, and nothing is written."""
    changes = plan.changes
    files: list[str] = []
    progress = Progress(writing)
    try:
        if catalogue is None:
            create(path, changes.added, progress, changes.rating_scale)
        else:
            files = catalogue.change(changes, progress)
    finally:
        progress.clear()
    if catalogue is None:
        say(f"Your own catalogue is made: {path}")
        say("From now on it is asked instead of the one that ships with filmcat.")
        return
    count = changes.size
    say(f"{count:,} {'record' if count == 1 else 'records'} written to {', '.join(map(shown_path, files))}.")
