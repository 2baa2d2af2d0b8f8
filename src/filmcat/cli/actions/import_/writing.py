"""Writing the plan of an import to a catalogue, and saying what was written where."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from filmcat.catalogue import create
from filmcat.cli.output import say, shown_path
from filmcat.cli.progress import Progress, writing

if TYPE_CHECKING:
    from filmcat.catalogue import Catalogue
    from filmcat.importing.planning.plan import Plan

IMPORTED = "imported.toml"  # the file of a folder that takes in what is imported


def write(path: str, catalogue: Catalogue | None, plan: Plan, command: str) -> None:
    """Write the plan to the catalogue, or to a new one. Raises CatalogueNotWritten, and nothing is written."""
    changes = plan.changes
    progress = Progress(writing)
    try:
        if catalogue is None:
            written = create(path, changes.added, command, os.environ, progress)
        else:
            written = catalogue.change(changes._replace(to=IMPORTED), command, os.environ, progress)
    finally:
        progress.clear()
    if catalogue is None:
        say(f"Your own catalogue is made: {path}")
        say("From now on it is asked instead of the one that ships with filmcat.")
    else:
        count = changes.size
        say(
            f"{count:,} {'record' if count == 1 else 'records'} written to {', '.join(map(shown_path, written.files))}."
        )
    for note in written.notes:
        say(note)
    if written.irrevocable:
        say(f"This cannot be undone: {written.irrevocable}.")
