"""What is to be written to a catalogue, in one step: records that appear, change and go."""

from collections.abc import Callable, Collection, Mapping, Sequence
from typing import NamedTuple, cast

from filmcat.model.record import FilmRecord, PersonRecord


class Stored(NamedTuple):
    """A record as it stands, or is to stand, in a catalogue; ``id`` where a film's is fixed by hand."""

    record: FilmRecord | PersonRecord
    id: str | None = None
    is_film: bool = True

    @property
    def name(self) -> str:
        """The title of a film, the name of a person."""
        return str(cast("Mapping[str, object]", self.record)["title" if self.is_film else "name"])


class Change(NamedTuple):
    """What becomes of one record: of what stands there when it is written is made what is to stand there.

    ``is_anew`` where its text is to be written anew as a whole, rather than where it differs.
    """

    made: Callable[[Stored], Stored]
    is_anew: bool = False


class Changes(NamedTuple):
    """Records that change or go, by the numbers of films and persons in the index, and those that appear.

    A record that goes takes with it what stands between its header and the next, and the comments above its header.
    ``rating_scale`` is what the file that takes in what is added is to say of its ratings (None: as it is).
    """

    changed: Mapping[int, Change] = {}
    removed: Collection[int] = ()
    added: Sequence[Stored] = ()
    rating_scale: int | None = None

    @property
    def size(self) -> int:
        """How many records there are of them."""
        return len(self.changed) + len(self.removed) + len(self.added)
