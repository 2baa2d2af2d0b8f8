"""Taking back a step, or writing it again: each of its records is found in the files as they are now, and replaced."""

from filmcat.disk.copying import Splice
from filmcat.errors import CatalogueNotWritten, quoted
from filmcat.writing.edit import check_catalogue, check_closed, closing_of, end_of, exactly, line_end_of
from filmcat.writing.entry import FileEntry, RecordEntry, core_digest
from filmcat.writing.layout import Layout
from filmcat.writing.locate import Places
from filmcat.writing.patch import Ahead, Expected, Patch


class Reverse:
    """What makes the records of one file, that are what they were ``before`` in their entries, what is ``after`` there.

    Made again is a file that went with its last record.
    """

    def __init__(self, path: str, layout: Layout, places: Places, file: FileEntry, *, is_redo: bool) -> None:
        self._is_redo = is_redo
        self._path = path
        self._layout = layout
        self._places = places
        self._file = file
        self._line_end = line_end_of(layout)
        self._patches: list[Patch] = []
        self._cut_off = 0  # bytes of line breaks cut off what stands before the records at the end that go
        self._tail: bytes | None = None  # the last record that was put at the end
        self._first_behind = layout.count  # the place behind which no record stays

    def patches(self) -> list[Patch]:
        """The patches, in order.

        Raises CatalogueNotWritten, by its name, where a record is not what it was, NotEdited where the file is none.
        """
        if self._layout.handle < 0:
            rest = self._file.rest or b""
            self._patches.append(Patch(0, 1, Splice(0, 0, rest), (exactly(rest),)))
        else:
            check_catalogue(self._layout)
        standing = [(record, self._place(record)) for record in self._file.records if record.before is not None]
        self._remove({place: record for record, place in standing if record.after is None})
        for record, place in standing:
            if record.after is not None:
                self._change(record, place)
        for record in sorted((one for one in self._file.records if one.before is None), key=lambda one: one.new):
            self._insert(record)
        return sorted(self._patches, key=lambda patch: (patch.place, patch.behind))

    def _place(self, record: RecordEntry) -> int:
        place = self._places.take(record.before or b"", record.old)
        if place is None:
            name = "what stands before its first record" if record.is_preamble else quoted(record.name)
            hint = "filmcat edit changes it as it is now"
            raise CatalogueNotWritten(self._path, f"{name} has changed since, or is gone", hint)
        return place

    def _remove(self, gone: dict[int, RecordEntry]) -> None:
        """Cut records out; those at the end with the line breaks that were put before the first of them."""
        while self._first_behind - 1 in gone:
            self._first_behind -= 1
        cut = self._cut(gone.get(self._first_behind))
        for place in gone:
            start, end = self._layout.starts[place], self._layout.starts[place + 1]
            is_first = place == self._first_behind
            self._patches.append(Patch(place, place + 1, Splice(start - len(cut) * is_first, end, b"")))
        if cut:
            before = self._first_behind - 1
            ahead = Ahead(before, self._layout.raw(before)[: -len(cut)])
            self._patches = [patch._replace(ahead=ahead) for patch in self._patches]
            self._cut_off = len(cut)

    def _cut(self, first: RecordEntry | None) -> bytes:
        """The line breaks that were put before the first record at the end that goes, if they are still there."""
        closing = first.closing if first else b""
        return closing if self._layout.raw(self._first_behind - 1).endswith(closing) else b""

    def _change(self, record: RecordEntry, place: int) -> None:
        before, after = record.before or b"", record.after or b""
        start = self._layout.starts[place]
        is_last = place == self._first_behind - 1
        end = self._layout.starts[place + 1] - self._cut_off * is_last
        raw = self._layout.raw(place)[: end - start]
        tail = raw[len(before) :] if raw.startswith(before) else None
        text = after + tail if tail is not None and not tail.strip() else None
        if text is None or not (text.endswith(b"\n") or is_last or record.is_preamble):
            text = after.rstrip() + raw[len(raw.rstrip()) :]
        self._patches.append(Patch(place, place + 1, Splice(start, end, text), (_core(after, record.name),)))

    def _insert(self, record: RecordEntry) -> None:
        text = record.after or b""
        place = self._places.put(record, self._layout.count)
        expected = (_core(text, record.name),)
        if place < self._first_behind:
            start = self._layout.starts[place]
            self._patches.append(Patch(place, place, Splice(start, start, self._closed(text, record)), expected))
            return
        closing, ahead = self._closing(is_parted=self._is_redo or bool(record.next))
        splice = Splice(self._layout.size, self._layout.size, closing + text)
        self._patches.append(Patch(self._layout.count, self._layout.count, splice, expected, ahead))
        self._tail = text

    def _closing(self, *, is_parted: bool) -> tuple[bytes, Ahead | None]:
        """The line breaks to put before a record at the end, and what that makes of the one before it."""
        end = end_of(self._layout, self._patches)
        if end.is_untouched:
            end = end._replace(text=end.text[: len(end.text) - self._cut_off])
        text = end.text if self._tail is None else self._tail
        closing = closing_of(text, self._line_end) if is_parted or not text.endswith(b"\n") else b""
        return closing, check_closed(end, closing) if self._tail is None else None

    def _closed(self, text: bytes, record: RecordEntry) -> bytes:
        """The text of a record that others come behind, where it was the last."""
        if record.next:
            return text
        return text + closing_of(text, self._line_end)


def _core(text: bytes, name: str) -> Expected:
    digest = core_digest(text)
    return Expected(lambda raw: core_digest(raw) == digest, name)
