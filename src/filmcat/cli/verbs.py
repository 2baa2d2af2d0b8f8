"""The table of commands, and which of them a command line names."""

from __future__ import annotations

import sys

from filmcat.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from types import ModuleType

COMMANDS = {
    "list": "Films as a table.",
    "filter": "Films by country, year, age and more.",
    "show": "Everything about one film.",
    "credits": "Who did what in one film.",
    "person": "One person and every film.",
    "search": "Films by words of any text, best first.",
    "together": "With whom somebody worked.",
    "stats": "How many films of which country, decade, ...",
    "browse": "Films in a full screen.",
    "add": "A new film.",
    "edit": "Change a film, a person, or many films.",
    "remove": "Take a film out.",
    "unite": "Two records of one film become one.",
    "seen": "Note a viewing.",
    "export": "Films for another program.",
    "sql": "The catalogue asked in SQL.",
    "undo": "Take back the last write.",
    "redo": "Write again what was taken back.",
    "check": "Every problem, with its place; --fix mends.",
    "import": "Films from festival pages, tables, JSON, NFO.",
    "fields": "Every field, and what can be done with it.",
    "schema": "The JSON Schema of a catalogue, for editors.",
    "where": "Which catalogue is used, and why.",
    "help": "What a command does, with examples.",
}
_MODULES = {"import": "import_"}  # a word of Python cannot name a module
BEFORE = ("-C PATH", "--completion SHELL", "-V, --version", "-h, --help")  # the options that stand before a command
HELP_NAMES = ("-h", "--help")
_WITH_VALUE = ("-C", "--catalogue", "--completion")


def module_of(verb: str) -> ModuleType:
    """The module of a command: ``command`` is what it does, ``EXAMPLES`` are three lines of a shell."""
    name = f"filmcat.cli.commands.{_MODULES.get(verb, verb)}"
    __import__(name)  # as importlib does, whose own import takes half a millisecond
    return sys.modules[name]


def named_verb(argv: list[str]) -> str:
    """The first argument that is neither an option nor an option's value; empty where none, or help, comes first."""
    arguments = iter(argv)
    for argument in arguments:
        if argument in _WITH_VALUE:
            next(arguments, None)
        elif argument in HELP_NAMES:
            return ""
        elif not argument.startswith("-"):
            return argument
    return ""


def with_names(help: str) -> str:
    """The help of an option, in which the formats, readers or exports are named that their table has."""
    if "{formats}" in help:
        from filmcat.exporting.formats import listed

        return help.replace("{formats}", listed())
    if "{exports}" in help:
        from filmcat.exporting.programs.exports import EXPORTS

        return help.replace("{exports}", ", ".join(EXPORTS))
    if "{readers}" in help:
        from filmcat.importing.readers import READERS

        named = (reader.name for reader in READERS.values() if reader.help != "the same")
        return help.replace("{readers}", ", ".join(named))
    return help
