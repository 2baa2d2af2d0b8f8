"""What is to be written to a catalogue, in one step: records that appear, change and go."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from typing import NamedTuple, cast

from filmcat.model.record import FilmRecord, PersonRecord

SCHEMA_LINE = "#:schema films.schema.json"  # by which editors of TOML find the schema of a file


class Stored(NamedTuple):
    """A record as it stands, or is to stand, in a catalogue; ``id`` where a film's is fixed by hand.

    ``text`` is that of a new record that was typed, and is written as it is.
    """

    record: FilmRecord | PersonRecord
    id: str | None = None
    is_film: bool = True
    text: str = ""

    @property
    def name(self) -> str:
        """The title of a film, the name of a person."""
        return str(cast("Mapping[str, object]", self.record)["title" if self.is_film else "name"])


class RecordSource(NamedTuple):
    """The own text of a record: the path of its file, its first line there, its text with LF at the end of each line.

    ``stored`` is what it is read as; None where it cannot be read.
    """

    path: str
    line: int
    text: str
    stored: Stored | None


class Edit(NamedTuple):
    """Bytes from ``start`` to ``end`` of a text that become others."""

    start: int
    end: int
    text: bytes


def edited(raw: bytes, edits: Iterable[Edit]) -> bytes:
    """A text with every edit; those at one place in their order."""
    parts: list[bytes] = []
    place = 0
    for edit in sorted(edits, key=lambda edit: (edit.start, edit.end)):
        parts += [raw[place : edit.start], edit.text]
        place = max(place, edit.end)
    return b"".join([*parts, raw[place:]])


class Change(NamedTuple):
    """What becomes of one record: of what stands there when it is written is made what is to stand there.

    ``is_anew`` where its text is to be written anew as a whole, rather than where it differs; ``text`` where that was
    typed, and stays so, even in the place of a record that cannot be read; ``respelt`` where just its spelling changes,
    and how follows from its bytes.
    """

    made: Callable[[Stored], Stored]
    is_anew: bool = False
    text: str | None = None
    respelt: Callable[[bytes], bytes] | None = None


class Changes(NamedTuple):
    """Records that change or go, by the numbers of films and persons in the index, and those that appear.

    A record that goes takes with it what stands between its header and the next, and the comments above its header.
    ``to`` is the file of a folder that takes in those that appear; where it is empty, that follows from the other
    files, and is ``otherwise`` where these hold several records each. ``rating_scale`` is what the catalogue is to say
    of its ratings from now on (None: as it is); ``names_schema`` where a catalogue that is made begins with the line
    that names its schema.
    """

    changed: Mapping[int, Change] = {}
    removed: Collection[int] = ()
    added: Sequence[Stored] = ()
    to: str = ""
    otherwise: str = "added.toml"
    rating_scale: int | None = None
    names_schema: bool = False

    @property
    def size(self) -> int:
        """How many records there are of them."""
        return len(self.changed) + len(self.removed) + len(self.added)


class Written(NamedTuple):
    """What a write did: the files that were written, and those that went with their last record.

    ``irrevocable`` says in a few words why it cannot be undone, and is empty where it can; ``notes`` are further
    sentences worth saying.
    """

    files: tuple[str, ...]
    removed: tuple[str, ...] = ()
    irrevocable: str = ""
    notes: tuple[str, ...] = ()


class Step(NamedTuple):
    """One write that can be taken back: its number, when (ISO 8601, UTC), by which command, of which records."""

    number: int
    when: str
    command: str
    records: tuple[str, ...]
    is_undone: bool = False


class Reversal(NamedTuple):
    """What taking back a step, or writing it again, makes of each of its records: of the old the new, or none."""

    step: Step
    records: tuple[tuple[Stored | None, Stored | None], ...]
    is_redo: bool = False
