"""Write what follows from the commands: ``docs/cli.md``, and the manual page ``docs/filmcat.1``.

    python tools/make_cli.py

Run it after a change of a command or an option. It needs filmcat installed (editable); a test compares.
"""

from collections.abc import Iterator
from inspect import cleandoc
from pathlib import Path
from typing import NamedTuple

from manual_tables import ENVIRONMENT, EXIT_STATUS, FILES
from typer.core import TyperGroup, TyperOption
from typer.main import get_command

from filmcat.cli.app import new_app
from filmcat.cli.options import Typed
from filmcat.cli.verbs import COMMANDS, with_names

ROOT = Path(__file__).resolve().parent.parent
PAGE, MANUAL = ROOT / "docs" / "cli.md", ROOT / "docs" / "filmcat.1"
_ABOUT = "Every command with its options, made by `tools/make_cli.py` of what `filmcat VERB --help` prints."


class Verb(NamedTuple):
    """A command: its usage, what it does, its options with what each is for, its examples."""

    name: str
    usage: str
    text: str
    options: list[tuple[str, str]]
    examples: list[str]


def verbs() -> Iterator[Verb]:
    """All commands, in the order of ``filmcat --help``."""
    group = get_command(new_app(*COMMANDS))
    with group.make_context("filmcat", [], resilient_parsing=True, obj=Typed([])) as context:
        for name in COMMANDS:
            command = group.get_command(context, name) if isinstance(group, TyperGroup) else None
            if command is None:
                raise LookupError(name)
            with command.make_context(name, [], parent=context, resilient_parsing=True) as own:
                usage = " ".join(["filmcat", name, *command.collect_usage_pieces(own)])
            options = [_option(parameter) for parameter in command.params if isinstance(parameter, TyperOption)]
            examples = (command.epilog or "").splitlines()
            yield Verb(name, usage, cleandoc(command.help or ""), options, examples)


def _option(option: TyperOption) -> tuple[str, str]:
    value = f" {option.metavar}" if option.metavar else ""
    return f"{', '.join(option.opts)}{value}", with_names(option.help or "")


def made() -> dict[Path, str]:
    """What each file is to hold."""
    known = list(verbs())
    return {
        PAGE: "\n".join(["# The commands\n", f"{_ABOUT}\n", *map(_section, known), *_general_sections()]),
        MANUAL: "\n".join([*_beginning(), *map(_entry, known), *_general_entries()]) + "\n",
    }


def _section(verb: Verb) -> str:
    examples = "\n".join(verb.examples)
    rows = "\n".join(f"| `{flags}` | {text} |" for flags, text in verb.options)
    table = f"\n| option | |\n| --- | --- |\n{rows}\n" if rows else ""
    return f"## {verb.name}\n\n`{verb.usage}`\n\n{verb.text}\n\n```sh\n{examples}\n```\n{table}"


def _general() -> list[tuple[str, str, list[tuple[str, str]]]]:
    """What is said of all commands: a heading, what its first column is, and rows."""
    return [
        ("Exit status", "code", [(str(code), text) for code, text in EXIT_STATUS]),
        ("Environment", "variable", [(", ".join(names), text) for names, text in ENVIRONMENT]),
        ("Files", "file", [(path, text) for path, text in FILES]),
    ]


def _general_sections() -> Iterator[str]:
    for heading, column, rows in _general():
        table = "\n".join(f"| `{name}` | {text} |" for name, text in rows)
        yield f"## {heading}\n\n| {column} | |\n| --- | --- |\n{table}\n"


def _general_entries() -> Iterator[str]:
    for heading, _, rows in _general():
        yield f".SH {heading.upper()}"
        for name, text in rows:
            yield f".TP\n.B {_escaped(name)}\n{_escaped(text.replace('`', ''))}"


def _beginning() -> list[str]:
    summary = "a film catalogue that is plain TOML"
    return [
        ".TH FILMCAT 1", ".SH NAME", f"filmcat \\- {summary}", ".SH SYNOPSIS", ".B filmcat", "COMMAND [ARGS]...",
        ".SH COMMANDS",
    ]  # fmt: skip


def _entry(verb: Verb) -> str:
    lines = [f".SS {_escaped(verb.usage)}", *(_escaped(line) or ".PP" for line in verb.text.splitlines())]
    for flags, text in verb.options:
        lines += [".TP", f".B {_escaped(flags)}", _escaped(text)]
    return "\n".join([*lines, ".PP", "Examples:", ".PP", ".nf", *map(_escaped, verb.examples), ".fi"])


def _escaped(text: str) -> str:
    """A line of text as roff prints it: no sign of it is a request."""
    plain = text.replace("\\", "\\e").replace("-", "\\-")
    return f"\\&{plain}" if plain[:1] in {".", "'"} else plain


if __name__ == "__main__":
    for path, text in made().items():
        path.write_text(text, "utf-8")
