"""What a command would write: an entry for each film and person concerned, and what was not understood."""

from collections.abc import Mapping
from typing import Literal, NamedTuple, cast

from filmcat.model.record import FilmRecord, PersonRecord

Status = Literal["new", "same", "changed", "suspect", "refused", "removed"]
Action = Literal["append", "merge", "replace", "leave", "edit", "remove"]
Kind = Literal["added", "conflict", "replaced", "removed"]


DOUBTFUL = 0.5  # of a score: below, more speaks against a value than for it


class Difference(NamedTuple):
    """Where a source and the catalogue differ: the path of a field, what either states, and what becomes of it.

    ``added`` is what the catalogue lacks, ``conflict`` what it states otherwise and keeps; ``replaced`` and
    ``removed`` are what a replacement takes away.
    """

    field: str
    kind: Kind
    catalogue: object
    source: object


class Like(NamedTuple):
    """A record that an entry is, or may be, the same as: its id or name, and why."""

    id: str
    reason: str


class Stated(NamedTuple):
    """One value of a record as a source states it: where it stands, what speaks for it, and how sure it is.

    ``field`` is its path (``credits.director[1]``, counted from 1), ``text`` what stands in the source. ``line`` and
    ``column`` count from 1, and are 0 where the source has no such place. ``evidence`` are reasons in words, and
    ``score`` is between 0 and 1.
    """

    field: str
    value: object
    text: str
    line: int
    column: int
    evidence: tuple[str, ...]
    score: float

    @property
    def is_doubtful(self) -> bool:
        """Whether as much speaks against a value as for it, so that somebody should look."""
        return self.score < DOUBTFUL


class Entry(NamedTuple):
    """One film or person that is written, edited, removed, or left as it is.

    ``id`` is a film's id in the catalogue, or the one it will get, and a person's name; ``record`` what would be
    written or removed, or what the source states where nothing is; ``line`` (from 1) where it stands in ``source``,
    which is empty where it comes from the command line. ``before`` is the record as it stands, of one that is edited,
    and ``id_before`` the id of a film that gets another. A refused film has no title (``""``): it is shown as far as
    it was read, and never written. ``stated`` says how sure the values of its source are, where its reader tells.
    """

    status: Status
    action: Action
    id: str
    record: FilmRecord | PersonRecord
    source: str
    line: int
    like: tuple[Like, ...] = ()
    differences: tuple[Difference, ...] = ()
    is_film: bool = True
    id_before: str = ""
    before: FilmRecord | PersonRecord | None = None
    stated: tuple[Stated, ...] = ()

    @property
    def name(self) -> str:
        """The title of a film, the name of a person."""
        return str(cast("Mapping[str, object]", self.record)["title" if self.is_film else "name"])

    @property
    def year(self) -> str:
        """The year of a film as printed; empty where it is unknown, and for a person."""
        known = cast("Mapping[str, object]", self.record)
        return str(known.get("year_text") or known.get("year") or "")


class Note(NamedTuple):
    """What a reader of the plan should know of a place in a source (line from 1; 0: of the whole).

    ``refused`` is a source, or a part of one, that was not read; ``unread`` a piece that no field took; ``unclear``
    a value that its field cannot hold; ``noted`` something that was left out on purpose.
    """

    source: str
    line: int
    kind: Literal["refused", "unread", "unclear", "noted"]
    message: str
