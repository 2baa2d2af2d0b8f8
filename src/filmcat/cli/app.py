"""The Typer application, made from the part of the table of commands that is needed."""

from typing import TYPE_CHECKING, Annotated

import typer
from typer.core import TyperCommand, TyperGroup, TyperOption
from typer.main import get_command

from filmcat.cli.declarations import CatalogueOption, typed_command
from filmcat.cli.options import Typed
from filmcat.cli.usage import print_help
from filmcat.cli.verbs import COMMANDS, HELP_NAMES, module_of, named_verb, with_names
from filmcat.errors import ExitCode, OutputClosed

if TYPE_CHECKING:
    from collections.abc import Container, Iterable

    from typer._click.core import Context
    from typer._click.formatting import HelpFormatter

_HELP = "A film catalogue that is plain TOML: the nearest films.toml, else your own."
_SETTINGS = {"help_option_names": [*HELP_NAMES]}


def answered(argv: list[str]) -> int:
    """The exit code of a run that Typer reads. Raises its errors, and those of the command."""
    command = get_command(new_app(named_verb(argv)))
    if not argv:
        return print_help(command)
    try:
        code = command.main(args=argv, prog_name="filmcat", standalone_mode=False, obj=Typed(argv, named_verb(argv)))
    except SystemExit as left:  # how Typer says that nobody reads its help any more
        raise OutputClosed from left
    return code if isinstance(code, int) else ExitCode.DONE


def new_app(*verbs: str) -> typer.Typer:
    """The application, in which these commands are whole; the others have a name and a line in its help."""
    app = typer.Typer(
        name="filmcat", cls=_Group, help=_HELP, add_completion=False, rich_markup_mode=None,
        pretty_exceptions_enable=False, context_settings=_SETTINGS,
    )  # fmt: skip
    app.callback()(_before)
    for name, told in COMMANDS.items():
        if name not in verbs:
            app.command(name, short_help=told)(_nothing)
            continue
        module = module_of(name)
        app.command(name, cls=_Command, short_help=told, epilog="\n".join(module.EXAMPLES), context_settings=_SETTINGS)(
            typed_command(module)
        )
    return app


def _nothing() -> None:
    """Stand for a command that nobody has called."""


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


def _awaits_value(arg: str, with_value: "Container[str]") -> bool:
    """Whether the next argument is the value of this one: an option, or a cluster of short ones whose last takes it."""
    if arg.startswith("--") or not arg.startswith("-"):
        return arg in with_value
    place = next((place for place, letter in enumerate(arg[1:], 2) if f"-{letter}" in with_value), 0)
    return place == len(arg) > 1


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
        found: list[str] = []
        is_value = False
        for place, arg in enumerate(args):
            if arg == "--" and not is_value:
                return [*found, *args[place:]]
            found.append(OR if arg == "--or" and not is_value else arg)
            is_value = not is_value and _awaits_value(arg, with_value)
        return found

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
                parameter.help = with_names(parameter.help or "")
        super().format_options(ctx, formatter)

    def format_epilog(self, ctx: "Context", formatter: "HelpFormatter") -> None:
        """Write nothing: the examples stand above."""


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
