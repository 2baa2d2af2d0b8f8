"""The table of commands, and the Typer application made from the part of it that is needed."""

from importlib import import_module
from typing import TYPE_CHECKING, Annotated

import typer
from typer.core import TyperCommand, TyperOption

from filmcat.cli.options import CatalogueOption

if TYPE_CHECKING:
    from typer._click.core import Context
    from typer._click.formatting import HelpFormatter

COMMANDS = {
    "list": "Films as a table.",
    "filter": "Films by country, year, age and more.",
    "show": "Everything about one film.",
    "credits": "Who did what in one film.",
    "person": "One person and every film.",
    "add": "A new film.",
    "edit": "Change a film, a person, or many films.",
    "remove": "Take a film out.",
    "unite": "Two records of one film become one.",
    "seen": "Note a viewing.",
    "undo": "Take back the last write.",
    "redo": "Write again what was taken back.",
    "import": "Films from festival pages, tables, JSON, NFO.",
}
_MODULES = {"import": "import_"}  # a word of Python cannot name a module
_HELP = "A film catalogue that is plain TOML: the nearest films.toml, else your own."
_WITH_VALUE = ("-C", "--catalogue", "--completion")
_SETTINGS = {"help_option_names": ["-h", "--help"]}


def new_app(argv: list[str]) -> typer.Typer:
    """The application for these arguments: with the command that they name, or with all where they name none."""
    app = typer.Typer(
        name="filmcat", help=_HELP, add_completion=False, rich_markup_mode=None, pretty_exceptions_enable=False,
        context_settings=_SETTINGS,
    )  # fmt: skip
    app.callback()(_before)
    verb = named_verb(argv)
    for name in [verb] if verb in COMMANDS else COMMANDS:
        module = import_module(f"filmcat.cli.commands.{_MODULES.get(name, name)}")
        app.command(name, cls=_Command, short_help=COMMANDS[name], context_settings=_SETTINGS)(module.command)
    return app


class Typed:
    """What was typed: all arguments, and the catalogue that was named before the verb."""

    __slots__ = ("argv", "catalogue")

    def __init__(self, argv: list[str]) -> None:
        self.argv = argv
        self.catalogue: str | None = None


def named_verb(argv: list[str]) -> str:
    """The first argument that is neither an option nor an option's value; empty where none, or help, comes first."""
    arguments = iter(argv)
    for argument in arguments:
        if argument in _WITH_VALUE:
            next(arguments, None)
        elif argument in _SETTINGS["help_option_names"]:
            return ""
        elif not argument.startswith("-"):
            return argument
    return ""


class _Command(TyperCommand):
    """A command whose help names the formats of their table, which is only imported then."""

    def format_options(self, ctx: "Context", formatter: "HelpFormatter") -> None:
        """Write the options, the placeholders in their help filled in."""
        for parameter in self.params:
            if isinstance(parameter, TyperOption) and parameter.help:
                parameter.help = with_formats(parameter.help)
        super().format_options(ctx, formatter)


def with_formats(help: str) -> str:
    """The help of an option, in which the formats are named that their table has."""
    from filmcat.exporting.formats import listed

    return help.replace("{formats}", listed())


def _print_version(wanted: bool) -> None:  # noqa: FBT001 - Typer calls it so
    if wanted:
        from filmcat import __version__

        typer.echo(f"filmcat {__version__}")
        raise typer.Exit


def _print_completion(shell: str | None) -> None:
    if shell is not None:
        from filmcat.cli.shells import script

        typer.echo(script(shell), nl=False)
        raise typer.Exit


_CompletionOption = Annotated[
    str | None,
    typer.Option(
        "--completion",
        metavar="SHELL",
        help="Print the completion script for bash, zsh or fish.",
        is_eager=True,
        callback=_print_completion,
    ),
]
_VersionOption = Annotated[
    bool, typer.Option("--version", help="Print the version.", is_eager=True, callback=_print_version)
]


def _before(
    context: typer.Context,
    catalogue: CatalogueOption = None,
    version: _VersionOption = False,  # noqa: ARG001, FBT002 - an option with a callback
    completion: _CompletionOption = None,  # noqa: ARG001 - an option with a callback
) -> None:
    context.obj.catalogue = catalogue
