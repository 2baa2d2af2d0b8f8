"""Patches of a file: bytes between two places that become others, and what must then be read there."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import zip_longest
from typing import NamedTuple

from filmcat.disk.copying import Splice, read_at, reader
from filmcat.disk.spans import cuts, digest_of, spans
from filmcat.errors import quoted
from filmcat.records.foreign import WHAT_IS_BROKEN
from filmcat.writing.entry import RecordEntry
from filmcat.writing.layout import IsSound, Layout, joined


class NotEdited(Exception):
    """A file that cannot be changed so: why, in a few words, and a hint."""

    def __init__(self, reason: str, hint: str = WHAT_IS_BROKEN) -> None:
        super().__init__(reason)
        self.hint = hint


class Expected(NamedTuple):
    """What a span must be: ``name`` is that of a new record, empty of one that was there."""

    is_met: Callable[[bytes], bool]
    name: str = ""


class Ahead(NamedTuple):
    """What an untouched span before a patch becomes, because line breaks at its end come or go."""

    place: int
    text: bytes


class Patch(NamedTuple):
    """What becomes of the spans from ``place`` up to ``behind``: none of them where something is put before one."""

    place: int
    behind: int
    splice: Splice
    expected: tuple[Expected, ...] = ()
    ahead: Ahead | None = None
    entry: RecordEntry | None = None


class New(NamedTuple):
    """What is to take the place of a file: open, of so many bytes.

    ``is_sound`` tells the digests of spans that need not be decoded; ``read`` is told of each new record.
    """

    handle: int
    size: int
    is_sound: IsSound
    read: Callable[[], None] = lambda: None


def check(layout: Layout, patches: Sequence[Patch], new: New) -> None:
    """Read what is new in a file, and what stands beside it. Raises NotEdited where it is not as it is meant, or was.

    The patches are in order. Where spans run on, or will, all of the file is read.
    """
    if layout.is_joined or any(len(cuts(patch.splice.text)) > 1 for patch in patches):
        found = [raw for raw, _ in joined(read_at(new.handle, 0, new.size), new.is_sound)]
        wanted = list(_expected(layout, patches, 0, layout.count))
        if len(found) != len(wanted):
            raise NotEdited("it would not be read as it is meant")
        _compare(found, wanted, new.read)
        return
    shift = 0
    for group in _groups(patches):
        first, last = max(0, group[0].place - 1), min(layout.count, group[-1].behind + 1)
        start = layout.starts[first] + shift
        shift += sum(len(splice.text) - (splice.end - splice.start) for _, _, splice, *_ in group)
        found_here = spans(reader(new.handle, start, layout.starts[last] + shift))
        if first and next(found_here):
            raise NotEdited("a record that is there would be read otherwise")
        _compare(found_here, _expected(layout, group, first, last), new.read)


def _compare(found: Iterable[bytes], wanted: Iterable[Expected], read: Callable[[], None]) -> None:
    for raw, expected in zip_longest(found, wanted):
        if raw is None or expected is None:
            raise NotEdited("it would not be read as it is meant")
        if not expected.is_met(raw):
            told = f"{quoted(expected.name)} would not be read as it is meant"
            raise NotEdited(told if expected.name else "a record that is there would be read otherwise")
        if expected.name:
            read()


def _groups(patches: Sequence[Patch]) -> Iterator[list[Patch]]:
    """Patches in groups with at least one span between two of them that stays to its last byte."""
    group: list[Patch] = []
    for patch in patches:
        first = patch.ahead.place if patch.ahead else patch.place
        if group and first > group[-1].behind:
            yield group
            group = []
        group.append(patch)
    if group:
        yield group


def _expected(layout: Layout, patches: Sequence[Patch], first: int, last: int) -> Iterator[Expected]:
    """What must stand in the place of the spans from ``first`` up to ``last``."""
    ahead = {patch.ahead.place: patch.ahead.text for patch in patches if patch.ahead}
    left = list(reversed(patches))
    place = first
    while place < last or left:
        if left and left[-1].place == place:
            patch = left.pop()
            yield from patch.expected
            place = max(place, patch.behind)
        else:
            yield _untouched(place, layout.digests[place], ahead.get(place))
            place += 1


def _untouched(place: int, digest: bytes, closed: bytes | None) -> Expected:
    """The expectation of a span that stays, but perhaps for the line breaks at its end."""
    wanted = digest if closed is None else digest_of(closed, is_preamble=place == 0)
    return Expected(lambda raw: digest_of(raw, is_preamble=place == 0) == wanted)
