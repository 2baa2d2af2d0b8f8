"""What a reader makes of a source: drafts of films, notes, or a problem, never an exception."""

from collections.abc import Callable, Mapping
from typing import NamedTuple, TypeAlias

from filmcat.model.plan import Stated


class Unread(NamedTuple):
    """A piece of a source that no field took: its line (from 1) and its text; ``file`` as in a draft's ``files``.

    ``is_told`` where a note speaks of all pieces of its kind.
    """

    line: int
    text: str
    file: str = ""
    is_told: bool = False


class Draft(NamedTuple):
    """One film as a source states it, before it is checked and compared with a catalogue.

    ``film`` and each of ``persons`` hold values in the shapes that a catalogue file may hold
    (``{"title": "…", "year": 2023, "credits": {"director": ["…"]}}``); fields the source does not state are absent.
    ``lines`` says where each value stands, by its path: ``title``, ``credits.director``, and for the person at
    position 0 ``persons.0.born``. ``unread`` is what looked like a statement but was not understood. ``files``
    names, by the same paths, the file of an export that a line is counted in, where the source is several files.
    ``guess`` is what its title may be, where nothing proves one: to be asked, never to be taken.
    ``stated`` says of each value how sure it is, paths as in ``lines``, where the reader has to judge that.
    ``scale`` is the best there is of its ratings: 0 where that is not said, None where it is the catalogue's.
    """

    film: Mapping[str, object]
    persons: tuple[Mapping[str, object], ...] = ()
    lines: Mapping[str, int] = {}
    unread: tuple[Unread, ...] = ()
    files: Mapping[str, str] = {}
    scale: int | None = None
    guess: str = ""
    stated: tuple[Stated, ...] = ()


class Refusal(NamedTuple):
    """Why a source, or what is left of it from ``line`` (from 1) on, was not read: one sentence for a person.

    ``is_damage`` where something there could not be read: then nothing of the import is written, unless somebody
    wants it so.
    """

    line: int
    message: str
    file: str = ""
    is_damage: bool = False


class Note(NamedTuple):
    """What a reader left out on purpose, and is no fault: one sentence for a person, about ``line`` (from 1) on."""

    line: int
    message: str
    file: str = ""


class OtherTitle(NamedTuple):
    """What a list holds beside films: its kind, as ``title_kinds`` has it, and the word that says so in the source.

    ``made`` reads it as if it were a film, for those who want such titles too.
    """

    line: int
    kind: str
    said: str
    made: Callable[[], Draft | Refusal]
    file: str = ""


Read: TypeAlias = Draft | Refusal | Note
Item: TypeAlias = Read | OtherTitle
