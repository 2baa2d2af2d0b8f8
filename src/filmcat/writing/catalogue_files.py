"""The files that an open catalogue is read from: whether they are still the same, and what stands in them."""

from collections.abc import Sequence

from filmcat.disk import files
from filmcat.disk.files import Changed
from filmcat.errors import CatalogueUnreadable
from filmcat.index.snapshot import State
from filmcat.model.change import Changes, RecordSource
from filmcat.records.preamble import DEFAULT_SCALE, scale_said


class CatalogueFiles:
    """The file of a catalogue, or those of a folder, as they were when its index was made."""

    def __init__(self, path: str, state: State) -> None:
        self._path = path
        self._state = state

    def are_current(self) -> bool:
        """Whether the files are still as they were when the catalogue was opened."""
        try:
            self._state.stamps(self._path)
        except (Changed, CatalogueUnreadable):
            return False
        return True

    def hold(self, path: str) -> bool:
        """Whether a path, by whatever name, is that of one of them."""
        return files.is_any_of(path, files.stamps(self._path))

    def sources(self, numbers: Sequence[int]) -> list[RecordSource]:
        """The own texts of records, by their numbers. Raises CatalogueNotWritten where the catalogue has changed."""
        from filmcat.writing.source import sources  # what writes weighs too much for who only asks how ratings count

        return sources(self._path, self._state, numbers)

    def number_at(self, place: str) -> int:
        """The number of the record at a line, broken or not: ``120``, or ``berlinale.toml:120`` of a folder.

        Raises UsageError where there is none.
        """
        from filmcat.writing.source import number_at

        return number_at(self._path, self._state, place)

    def targets(self, changes: Changes) -> list[str]:
        """The files that take in what is added."""
        from filmcat.writing.target import additions_by_file

        return list(additions_by_file(self._path, self._state, changes))

    def rating_scale(self) -> int | None:
        """The best of its ratings: what a file of it says, 5 where it has some and none says it, None without any."""
        try:
            said = scale_said(self._state.stamps(self._path))
        except Changed:
            said = None  # then nothing will be written to it either
        if said is not None:
            return said
        return DEFAULT_SCALE if self._state.has_ratings() else None
