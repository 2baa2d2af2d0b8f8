"""The table of commands, and the Typer application made from the part of it that is needed."""

from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING, Annotated

import typer
from typer.core import TyperCommand, TyperGroup, TyperOption

from filmcat.cli.options import CatalogueOption

if TYPE_CHECKING:
    from collections.abc import Iterable

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
    "check": "Every problem, with its place; --fix mends.",
    "import": "Films from festival pages, tables, JSON, NFO.",
    "fields": "Every field, and what can be done with it.",
    "schema": "The JSON Schema of a catalogue, for editors.",
    "where": "Which catalogue is used, and why.",
    "help": "What a command does, with examples.",
}
_MODULES = {"import": "import_"}  # a word of Python cannot name a module
_HELP = "A film catalogue that is plain TOML: the nearest films.toml, else your own."
BEFORE = ("-C PATH", "--completion SHELL", "-V, --version", "-h, --help")  # the options that stand before a command
_WITH_VALUE = ("-C", "--catalogue", "--completion")
_SETTINGS = {"help_option_names": ["-h", "--help"]}


def new_app(argv: list[str]) -> typer.Typer:
    """The application for these arguments: with the command that they name, or with all where they name none."""
    app = typer.Typer(
        name="filmcat", cls=_Group, help=_HELP, add_completion=False, rich_markup_mode=None,
        pretty_exceptions_enable=False, context_settings=_SETTINGS,
    )  # fmt: skip
    app.callback()(_before)
    verb = named_verb(argv)
    for name in [verb] if verb in COMMANDS else COMMANDS:
        module = module_of(name)
        app.command(
            name, cls=_Command, short_help=COMMANDS[name], epilog="\n".join(module.EXAMPLES), context_settings=_SETTINGS
        )(module.command)
    return app


def module_of(verb: str) -> ModuleType:
    """The module of a command: ``command`` is what it does, ``EXAMPLES`` are three lines of a shell."""
    return import_module(f"filmcat.cli.commands.{_MODULES.get(verb, verb)}")


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


class _Group(TyperGroup):
    """The program as a whole, whose help is one screen."""

    def format_options(self, ctx: "Context", formatter: "HelpFormatter") -> None:
        """Write the options but for --help, and the commands."""
        _hide_help(self.get_params(ctx))
        super().format_options(ctx, formatter)


def _hide_help(parameters: "Iterable[object]") -> None:
    for parameter in parameters:
        if isinstance(parameter, TyperOption) and parameter.name == "help":
            parameter.hidden = True


class _Command(TyperCommand):
    """A command whose help is one screen: what it does, examples, options.

    It names the formats of their table, which is only imported then, and takes --or in its place.
    """

    def parse_args(self, ctx: "Context", args: list[str]) -> list[str]:
        """Parse arguments, among which --or keeps its place between the terms of a query."""
        if "--or" in args and any("--or" in param.opts for param in self.params):
            args = self._with_alternatives(args)
        return super().parse_args(ctx, args)

    def _with_alternatives(self, args: list[str]) -> list[str]:
        """The same arguments, --or as a word of the query; not where it is an option's value, or text behind --."""
        from filmcat.query.question import OR

        with_value = {name for param in self.params if not getattr(param, "is_flag", True) for name in param.opts}
        end = args.index("--") if "--" in args else len(args)
        return [
            OR if arg == "--or" and place < end and (not place or args[place - 1] not in with_value) else arg
            for place, arg in enumerate(args)
        ]

    def format_help_text(self, ctx: "Context", formatter: "HelpFormatter") -> None:
        """Write what the command does, and the examples."""
        super().format_help_text(ctx, formatter)
        formatter.write_paragraph()
        for example in (self.epilog or "").splitlines():
            formatter.write(f"  {example}\n")

    def format_options(self, ctx: "Context", formatter: "HelpFormatter") -> None:
        """Write the options but for --help, the placeholders in their help filled in."""
        _hide_help(self.get_params(ctx))
        for parameter in self.params:
            if isinstance(parameter, TyperOption):
                parameter.help = with_formats(parameter.help or "")
        super().format_options(ctx, formatter)

    def format_epilog(self, ctx: "Context", formatter: "HelpFormatter") -> None:
        """Write nothing: the examples stand above."""


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
    bool, typer.Option("-V", "--version", help="Print the version.", is_eager=True, callback=_print_version)
]


def _before(
    context: typer.Context,
    catalogue: CatalogueOption = None,
    version: _VersionOption = False,  # noqa: ARG001, FBT002 - an option with a callback
    completion: _CompletionOption = None,  # noqa: ARG001 - an option with a callback
) -> None:
    context.obj.catalogue = catalogue
