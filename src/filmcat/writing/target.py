"""Which file takes in what is added, and whether a catalogue is to be written to at all."""

import os
from collections.abc import Iterator
from itertools import count

from filmcat.disk.paths import bundled
from filmcat.errors import CatalogueNotWritten, UsageError
from filmcat.index.snapshot import State
from filmcat.model.change import Changes, Stored
from filmcat.records.foreign import Foreign, foreign
from filmcat.text.slug import film_id, slug

ADDED = "added.toml"  # the file of a folder that takes in what is added
_OWN = "filmcat add TITLE begins a catalogue of your own; filmcat add --from-bundled TITLE copies a film to it"
_SUFFIX = ".toml"
_LONGEST_NAME = 200  # bytes of a file name; most file systems allow 255


def check_writable(path: str, to: str = "") -> None:
    """Raise CatalogueNotWritten where nothing is to be added.

    That is the catalogue that ships with filmcat, and a file that is none (see ``foreign``).
    """
    ours = bundled()
    if os.path.exists(path) and os.path.exists(ours) and os.path.samefile(path, ours):
        raise CatalogueNotWritten(path, "it ships with filmcat and is read-only", _OWN)
    target = file_for_additions(path, to)
    if os.path.isfile(target) and (other := _foreign(target)):
        raise CatalogueNotWritten(target, *other)


def file_for_additions(path: str, to: str = "") -> str:
    """The file that takes in what is added: the catalogue itself, or ``to`` in a folder of files.

    Raises UsageError where ``to`` names no file of the folder.
    """
    if not os.path.isdir(path):
        return path
    target = os.path.join(path, to or ADDED)
    name = os.path.basename(target)
    is_below = os.path.realpath(os.path.dirname(target)) == os.path.realpath(path)
    if not is_below or name.startswith(".") or not name.endswith(_SUFFIX):
        reason = "its folder is another" if not is_below else f"a file of a folder ends with {_SUFFIX}"
        raise UsageError(f"--to {to} is not possible: {reason}.", f"name a file of {path}: --to {ADDED}")
    return target


def additions_by_file(path: str, state: State | None, changes: Changes) -> dict[str, list[Stored]]:
    """What is added to each file.

    Of a folder where at least two files hold one record each every record gets a file of its own, named by its id.
    """
    if not changes.added:
        return {}
    if changes.to or not os.path.isdir(path) or state is None or not state.is_of_single_records():
        return {file_for_additions(path, changes.to or changes.otherwise): list(changes.added)}
    files: dict[str, list[Stored]] = {}
    for added in changes.added:
        free = (
            file
            for file in _names(path, film_id(added) if added.is_film else slug(added.name))
            if file not in files and not os.path.lexists(file)
        )
        files[next(free)] = [added]
    return files


def _names(folder: str, id: str) -> Iterator[str]:
    """The files that a record of this id may have, in the order they are tried."""
    raw = id.replace("/", "-").lstrip(".").encode()[:_LONGEST_NAME]
    name = raw.decode("utf-8", "ignore") or "untitled"
    yield os.path.join(folder, f"{name}{_SUFFIX}")
    yield from (os.path.join(folder, f"{name}-{number}{_SUFFIX}") for number in count(2))


def _foreign(path: str) -> Foreign | None:
    try:
        with open(path, "rb") as file:
            return foreign(file.read)
    except OSError:
        return None  # whoever opens the catalogue says why it cannot be read
