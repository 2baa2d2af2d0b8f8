"""Where things are: which catalogue is meant, and where its index lives. XDG folders, by hand."""

import os
import re
from collections.abc import Mapping

from filmcat.typed import NamedTuple

_PREAMBLE = 1 << 16  # bytes of a file in which it has to say that it is a catalogue
_LONGEST_NAME = 200  # characters of a file name; most file systems allow 255 bytes


class Choice(NamedTuple):
    """A catalogue that is meant, and why it is: in words that follow "because it is"."""

    path: str
    reason: str


def catalogue_path(asked: str | None, environment: Mapping[str, str], folder: str) -> str:
    """The catalogue to use.

    The one asked for, else the environment's, else the nearest above ``folder``, else the user's own, else the
    one that ships with filmcat.
    """
    return chosen(asked, environment, folder).path


def chosen(asked: str | None, environment: Mapping[str, str], folder: str) -> Choice:
    """The catalogue to use, with the reason (see ``catalogue_path``)."""
    if asked:
        return Choice(_named(asked, folder), "named with -C")
    if named := environment.get("FILMCAT_CATALOGUE"):
        return Choice(_named(named, folder), "named by $FILMCAT_CATALOGUE")
    if nearest := _nearest(folder, environment.get("HOME", "")):
        return Choice(nearest, "the nearest, in this folder or above it")
    if os.path.isfile(own := own_path(environment)):
        return Choice(own, "your own; no folder from here up holds one")
    return Choice(bundled(), "the one that ships with filmcat; there is no other")


def writable_path(asked: str | None, environment: Mapping[str, str], folder: str) -> str:
    """The catalogue to write to: as ``catalogue_path``, but the user's own, there or not, for the one that ships."""
    named = asked or environment.get("FILMCAT_CATALOGUE")
    if named:
        return _named(named, folder)
    return _nearest(folder, environment.get("HOME", "")) or own_path(environment)


def own_path(environment: Mapping[str, str]) -> str:
    """Where the user's own catalogue is, or will be."""
    return os.path.join(_base(environment, "XDG_DATA_HOME", ".local/share"), "films.toml")


def bundled() -> str:
    """The catalogue that ships with filmcat: inside the package when installed, else in the checkout."""
    package = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    installed = os.path.join(package, "data", "films.toml")
    return installed if os.path.isfile(installed) else os.path.join(package, "..", "..", "data", "films.toml")


def index_path(catalogue: str, environment: Mapping[str, str]) -> str:
    """The index of a catalogue, in the user's cache folder, named by the catalogue's resolved path."""
    return os.path.join(_base(environment, "XDG_CACHE_HOME", ".cache"), f"{_name(catalogue)}.index")


def journal_path(catalogue: str, environment: Mapping[str, str]) -> str:
    """The journal of what was written to a catalogue, in the user's state folder, named as its index is."""
    return os.path.join(_base(environment, "XDG_STATE_HOME", ".local/state"), f"{_name(catalogue)}.journal")


def drafts_folder(environment: Mapping[str, str]) -> str:
    """Where drafts of records lie while they are edited, and stay where they cannot be written."""
    return os.path.join(_base(environment, "XDG_STATE_HOME", ".local/state"), "drafts")


def catalogue_of_index(name: str) -> str | None:
    """The catalogue that an index of this name is of; None where the name is none of ours, or was cut short."""
    return _catalogue_of(name, ".index")


def catalogue_of_journal(name: str) -> str | None:
    """The catalogue that a journal of this name is of; None as for an index."""
    return _catalogue_of(name, ".journal")


def _name(catalogue: str) -> str:
    """The resolved path of a catalogue as the name of a file; a long one is cut, and told apart by its digest."""
    name = os.path.realpath(catalogue).replace("%", "%25").replace("!", "%21").replace("/", "!")
    raw = os.fsencode(name)
    if len(raw) > _LONGEST_NAME or not _is_text(name):
        from hashlib import blake2b

        cut = "…".encode() + raw[-40:].decode("ascii", "ignore").encode()
        name = f"{os.fsdecode(cut)}!{blake2b(raw, digest_size=16).hexdigest()}"
    return name


def _catalogue_of(name: str, suffix: str) -> str | None:
    if not name.endswith(suffix) or not name.startswith("!"):
        return None
    return name.removesuffix(suffix).replace("!", "/").replace("%21", "!").replace("%25", "%")


def _is_text(name: str) -> bool:
    """Whether the bytes of a name are UTF-8."""
    try:
        name.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True


def _base(environment: Mapping[str, str], variable: str, below_home: str) -> str:
    """A folder of the XDG base directories, which count only when absolute, with ours in it."""
    given = environment.get(variable, "")
    base = (
        given if os.path.isabs(given) else os.path.join(environment.get("HOME") or os.path.expanduser("~"), below_home)
    )
    return os.path.join(base, "filmcat")


def _named(named: str, folder: str) -> str:
    return os.path.join(folder, os.path.expanduser(named))


def _nearest(folder: str, home: str) -> str | None:
    """The catalogue in a folder or above it: ``films.toml``, or a folder of files one of which says that it is one."""
    while True:
        for name in ("films.toml", os.path.join("data", "films.toml")):
            path = os.path.join(folder, name)
            if os.path.isfile(path):
                return path
        if _says_catalogue(folder):
            return folder
        above = os.path.dirname(folder)
        if folder in {above, home}:
            return None
        folder = above


def _says_catalogue(folder: str) -> bool:
    """Whether a file of a folder says ``schema = 1`` before its first record."""
    try:
        with os.scandir(folder) as entries:
            names = sorted(entry.name for entry in entries if entry.name.endswith(".toml") and entry.name[0] != ".")
    except OSError:
        return False
    return any(_says_schema(os.path.join(folder, name)) for name in names)


def _says_schema(path: str) -> bool:
    try:
        if not os.path.isfile(path):
            return False
        with open(path, "rb") as file:
            preamble = re.split(rb"^[ \t]*\[", file.read(_PREAMBLE), maxsplit=1, flags=re.MULTILINE)[0]
    except OSError:
        return False
    return (
        re.search(rb"^(?:\xef\xbb\xbf)?[ \t]*schema[ \t]*=[ \t]*1[ \t]*(?:#.*)?\r?$", preamble, re.MULTILINE)
        is not None
    )
