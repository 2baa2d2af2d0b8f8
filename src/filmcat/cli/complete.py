"""Completion for shells: the words that may stand where the cursor is, one a line, as data and never as code.

The scripts in ``shells`` call filmcat with ``FILMCAT_COMPLETE`` set and the words up to the cursor, the last perhaps
empty or unfinished, and just as it was typed: with its quotes.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from importlib import import_module
from typing import TYPE_CHECKING, cast

from filmcat.cli.app import COMMANDS, named_verb
from filmcat.cli.options import as_path
from filmcat.cli.output import folder
from filmcat.cli.shell_word import ShellWord, shell_word
from filmcat.query.criteria import FIELDS

if TYPE_CHECKING:
    from filmcat.catalogue import Catalogue

_MOST = 100  # candidates
_NOT_OURS = frozenset({"-C", "--catalogue", "--source", "--map"})
# The options whose values are known, and the module and name of these.
_VALUES = {
    "-f": ("exporting.formats", "FORMATS"),
    "--format": ("exporting.formats", "FORMATS"),
    "--fields": ("views.columns", "PRINTABLE"),
    "--sort": ("query.order", "SORT_NAMES"),
    "--color": ("cli.output", "COLORS"),
    "--from": ("importing.readers", "READERS"),
    "--on-duplicate": ("importing.planning.on_duplicate", "ON_DUPLICATE"),
}
_NAMED = {"show": "title", "credits": "title", "person": "person"}


def candidates(words: list[str]) -> Iterator[str]:
    """What the last of the words may become: nothing that a shell would not hand over as it is."""
    *before, raw = words or [""]
    word = shell_word(raw)
    if word is None:
        return
    current = word.text
    verb = named_verb(before)
    if before and before[-1] in _VALUES:
        yield from _begun(_values_of(before[-1], current), current)
    elif (before and before[-1] in _NOT_OURS) or (verb == "import" and not current.startswith("-")):
        return  # the shell completes paths
    elif not verb:
        yield from _begun(COMMANDS, current)
    elif current.startswith("-"):
        yield from _begun(_options(verb), current)
    else:
        yield from dict.fromkeys(text for text in _names(verb, before, word) if word.may_become(text))


def print_candidates(words: list[str]) -> int:
    """Print what the last of the words may become, each on a line."""
    from filmcat.cli.output import Output

    Output("ids", "never").write(f"{text}\n" for text in candidates(words))
    return 0


def _values_of(option: str, current: str) -> Iterable[str]:
    """The values of an option; of ``--fields`` behind those that are named: ``title,ye`` may become ``title,year``."""
    module, name = _VALUES[option]
    known = cast("Iterable[str]", getattr(import_module(f"filmcat.{module}"), name))
    if option != "--fields":
        return known
    before, comma, _ = current.rpartition(",")
    return (f"{before}{comma}{field}" for field in known if field not in before.split(","))


def _begun(known: Iterable[str], current: str) -> Iterator[str]:
    return (word for word in known if word.startswith(current))


def _options(verb: str) -> Iterator[str]:
    from typer.main import get_command

    from filmcat.cli.app import new_app

    command = getattr(get_command(new_app([verb])), "commands", {}).get(verb)
    for parameter in getattr(command, "params", ()):
        yield from (name for name in parameter.opts if name.startswith("--"))


def _names(verb: str, before: list[str], word: ShellWord) -> Iterator[str]:
    """Titles and names that begin with the words typed so far; of a query the values of its field."""
    from filmcat.catalogue import Catalogue

    catalogue = Catalogue.open(_asked(before), os.environ, folder())
    if verb in _NAMED:
        typed = [argument for argument in before[before.index(verb) + 1 :] if not argument.startswith("-")]
        for text in catalogue.beginning(_NAMED[verb], " ".join([*typed, word.text]), _MOST):
            yield from _completions(catalogue, _NAMED[verb], text, typed, word)
        return
    field, colon, value = word.text.partition(":")
    if colon:
        yield from (f"{field}:{text}" for text in _values(catalogue, field, value))
    else:
        yield from _begun((f"{field}:" for field in dict.fromkeys(row.asked for row in FIELDS.values())), word.text)
        yield from catalogue.beginning("title", word.text, _MOST) if word.text else ()


def _completions(catalogue: Catalogue, field: str, text: str, typed: list[str], word: ShellWord) -> Iterable[str]:
    """The rest of a title or name behind the words typed; the ids of a title that cannot stand there."""
    if field == "title" and not typed and not word.may_become(text):
        return (film.id for film in catalogue.find(text))
    return (" ".join(text.split(" ")[len(typed) :]),)


def _values(catalogue: Catalogue, field: str, value: str) -> Iterator[str]:
    return iter(catalogue.values(FIELDS[field].asked if field in FIELDS else "person", value, _MOST))


def _asked(before: list[str]) -> str | None:
    """The catalogue that the words name."""
    for option in ("-C", "--catalogue"):
        if option in before[:-1]:
            return as_path(before[before.index(option) + 1])
    return None
