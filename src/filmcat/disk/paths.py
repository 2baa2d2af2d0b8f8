"""Where things are: which catalogue is meant, and where its index lives. XDG folders, by hand."""

import os
from collections.abc import Mapping

_LONGEST_NAME = 200  # characters of a file name; most file systems allow 255 bytes


def catalogue_path(asked: str | None, environment: Mapping[str, str], folder: str) -> str:
    """The catalogue to use.

    The one asked for, else the environment's, else the nearest above ``folder``, else the user's own, else the
    one that ships with filmcat.
    """
    meant = writable_path(asked, environment, folder)
    is_named = asked or environment.get("FILMCAT_CATALOGUE")
    return meant if is_named or os.path.isfile(meant) else bundled()


def writable_path(asked: str | None, environment: Mapping[str, str], folder: str) -> str:
    """The catalogue to write to: as ``catalogue_path``, but the user's own, there or not, for the one that ships."""
    named = asked or environment.get("FILMCAT_CATALOGUE")
    if named:
        return os.path.join(folder, os.path.expanduser(named))
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


def _nearest(folder: str, home: str) -> str | None:
    while True:
        for name in ("films.toml", os.path.join("data", "films.toml")):
            path = os.path.join(folder, name)
            if os.path.isfile(path):
                return path
        above = os.path.dirname(folder)
        if folder in {above, home}:
            return None
        folder = above
