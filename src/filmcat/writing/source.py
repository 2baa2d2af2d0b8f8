"""The own text of records, as it stands in the files of a catalogue."""

import os
from collections.abc import Sequence
from contextlib import ExitStack

from filmcat.errors import UsageError
from filmcat.index.snapshot import State
from filmcat.model.change import RecordSource
from filmcat.records.span import decode_span
from filmcat.writing.layout import Layout, laid_out
from filmcat.writing.open_files import OpenFiles, still
from filmcat.writing.record_text import stored

_LONGEST_LINE = 16  # digits of the number of a line; no file has so many


def sources(path: str, state: State, numbers: Sequence[int]) -> list[RecordSource]:
    """The texts of these records, in their order. Raises CatalogueNotWritten where the catalogue has changed."""
    with ExitStack() as held:
        stamps = still(path, state)
        places = state.places(numbers)
        opened = OpenFiles(path, stamps, state.sound_digests().__contains__, held)
        layouts: dict[str, Layout] = {}
        found: list[RecordSource] = []
        for number in numbers:
            file = stamps[places[number].file].path
            if file not in layouts:
                layouts[file] = _layout(opened, file)
            raw = layouts[file].raw(places[number].place)
            text = raw.decode("utf-8", "surrogateescape").replace("\r\n", "\n")
            found.append(RecordSource(file, state.line(number), text, stored(decode_span(raw))))
        return found


def number_at(path: str, state: State, place: str) -> int:
    """The record at ``120`` or, in a folder, at ``berlinale.toml:120``. Raises UsageError where there is none."""
    file, _, line = place.rpartition(":")
    stamps = still(path, state)
    wanted = os.path.realpath(os.path.join(path, file) if file and os.path.isdir(path) else file or path)
    numbers = [number for number, stamp in enumerate(stamps) if os.path.realpath(stamp.path) == wanted]
    if not (line.isascii() and line.isdecimal()) or (os.path.isdir(path) and not file):
        raise UsageError(f"--line {place} names no line.", "--line 120; of a folder, --line FILE.toml:120")
    is_short = len(line.lstrip("0")) <= _LONGEST_LINE
    found = state.number_at(numbers[0], int(line)) if numbers and is_short else None
    if found is None:
        raise UsageError(f"There is no record at {place}.", "filmcat list names what is broken, with its line")
    return found


def _layout(opened: OpenFiles, path: str) -> Layout:
    handle = opened.handle(path)
    if handle is None:
        raise AssertionError(path)  # it was stamped
    return laid_out(handle, os.fstat(handle).st_size, opened.is_sound)
