"""What ``schema`` prints."""

from __future__ import annotations

from json import dumps
from typing import TYPE_CHECKING

from filmcat.errors import ExitCode
from filmcat.exporting.vocabulary.schema import schema

if TYPE_CHECKING:
    from filmcat.cli.output import Output


def answer(output: Output) -> int:
    """Print the JSON Schema of a catalogue."""
    output.write([dumps(schema(), ensure_ascii=False, indent=1, default=str) + "\n"])
    return ExitCode.DONE
