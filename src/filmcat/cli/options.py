"""The options that several commands share, and how the words of the command line become a question."""

import os
import sys
from typing import TYPE_CHECKING, Annotated

import typer

from filmcat.errors import BadValue, UsageError, quoted

if TYPE_CHECKING:
    from filmcat.cli.output import Output
    from filmcat.cli.way import Way
    from filmcat.query.question import Groups

_LONGEST_LIMIT = 16  # digits; no catalogue holds so many films

Context = typer.Context
CatalogueOption = Annotated[
    str | None,
    typer.Option("-C", "--catalogue", metavar="PATH", help="A TOML file, or a folder of them."),
]
FormatOption = Annotated[str | None, typer.Option("-f", "--format", metavar="FORMAT", help="{formats}.")]
JsonOption = Annotated[bool, typer.Option("--json", hidden=True, help="Short for -f json.")]
ColorOption = Annotated[str, typer.Option("--color", metavar="WHEN", help="auto, always or never.")]
FieldsOption = Annotated[str | None, typer.Option("--fields", metavar="A,B,C", help="Only these fields.")]
SortOption = Annotated[
    str, typer.Option("--sort", metavar="A,-B", help="Falling with -; or random. -r turns all about.")
]
ReverseOption = Annotated[bool, typer.Option("-r", "--reverse", hidden=True, help="Turn the order about.")]
LimitOption = Annotated[
    str | None, typer.Option("-n", "--limit", metavar="N", help="At most N films; with -e, none is exit code 1.")
]
ExitStatusOption = Annotated[
    bool, typer.Option("-e", "--exit-status", hidden=True, help="Exit 1 where no film is found.")
]
QueryArgument = Annotated[
    list[str] | None,
    typer.Argument(metavar="[QUERY]...", help="Words, or FIELD:VALUE; not: before it negates.", show_default=False),
]
FilterQueryArgument = Annotated[list[str] | None, typer.Argument(metavar="[QUERY]...", hidden=True, show_default=False)]
OrOption = Annotated[bool, typer.Option("--or", help="Between terms: begins an alternative.", show_default=False)]
FilterOrOption = Annotated[bool, typer.Option("--or", hidden=True)]
TitleArgument = Annotated[
    list[str], typer.Argument(metavar="TITLE...", help="A title or id; - reads ids from standard input.")
]
NameArgument = Annotated[list[str], typer.Argument(metavar="NAME...", help="A name, in any order of its words.")]
LangOption = Annotated[str | None, typer.Option("--lang", metavar="TAG", help="In this language, where it is known.")]
NamesOption = Annotated[
    str | None, typer.Option("--names", metavar="WHICH", help="Title that leads: original, english, TAG.")
]
# The help of filter fills its screen.
HiddenLangOption = Annotated[str | None, typer.Option("--lang", metavar="TAG", hidden=True)]
HiddenNamesOption = Annotated[str | None, typer.Option("--names", metavar="WHICH", hidden=True)]
HeadingLevelOption = Annotated[
    str | None, typer.Option("--heading-level", metavar="N", help="The first heading of -f md: 1 to 4.")
]
WithTitleOption = Annotated[bool, typer.Option("--with-title", help="Id and title first in each row.")]
RoleOption = Annotated[list[str] | None, typer.Option("--role", metavar="ROLE", help="A role in any of its names.")]

SourceArgument = Annotated[
    list[str], typer.Argument(metavar="SOURCE...", help="A file, a folder, or - for standard input.", hidden=True)
]
MapOption = Annotated[
    list[str] | None, typer.Option("--map", metavar="HEADER=FIELD", help="What a column of a table holds.")
]
SetOption = Annotated[list[str] | None, typer.Option("--set", metavar="FIELD=VALUE", help="What every film is to say.")]
IncludeOption = Annotated[
    list[str] | None, typer.Option("--include", metavar="KIND", help="Beside films: series, episodes, specials, ...")
]
AddressOption = Annotated[str | None, typer.Option("--source", metavar="URL", help="Where it comes from; kept.")]
EncodingOption = Annotated[
    str | None, typer.Option("--encoding", metavar="NAME", help="Of text that is not UTF-8: cp1252, cp1251, ...")
]
KeepGoingOption = Annotated[bool, typer.Option("--keep-going", help="Take what can be read of a damaged file.")]
OnDuplicateOption = Annotated[str, typer.Option("--on-duplicate", metavar="HOW", help="fail, skip, merge or replace.")]
DryRunOption = Annotated[bool, typer.Option("--dry-run", help="Only show the plan.")]
YesOption = Annotated[bool, typer.Option("--yes", help="Write without asking.")]
FilmsArgument = Annotated[
    list[str] | None,
    typer.Argument(metavar="TITLE...", help="A title or id; - reads ids from standard input.", show_default=False),
]
AssignmentsArgument = Annotated[
    list[str] | None,
    typer.Argument(metavar="[TITLE...] [FIELD=VALUE]...", help="FIELD= empties it.", show_default=False),
]
NewFilmArgument = Annotated[
    list[str] | None,
    typer.Argument(metavar="[TITLE] [FIELD=VALUE]...", help="FIELD= empties it.", show_default=False),
]
PersonOption = Annotated[str | None, typer.Option("--person", metavar="NAME", help="A person instead of a film.")]
ForceOption = Annotated[bool, typer.Option("--force", help="Take countries and languages that nobody knows.")]
ToOption = Annotated[str | None, typer.Option("--to", metavar="FILE", help="The file of a folder that takes it in.")]
PlanFormatOption = Annotated[str | None, typer.Option("-f", "--format", metavar="FORMAT", help="As {formats}.")]


def asked_catalogue(context: typer.Context, catalogue: str | None) -> str | None:
    """The catalogue named behind the verb, else the one named before it. Raises UsageError for an empty name."""
    named = catalogue if catalogue is not None else context.obj.catalogue
    if named is not None and not named.strip():
        raise UsageError("The path of the catalogue is empty.", "-C PATH names a TOML file, or a folder of them")
    return named if named is None else as_path(named)


def as_path(text: str) -> str:
    """A path that was typed, as the system knows it: with bytes for letters where it only knows those of ASCII."""
    if sys.getfilesystemencoding() == "ascii":
        return os.fsdecode(text.encode("utf-8", "surrogateescape"))
    return text


def way(  # noqa: PLR0913 - the options of every verb that writes
    context: typer.Context, catalogue: str | None, words: list[str], *, output: "Output", yes: bool, dry_run: bool
) -> "Way":
    """How a command was asked to write."""
    import shlex

    from filmcat.cli.way import Way

    argv = context.obj.argv
    command = shlex.join(map(word, argv[argv.index(context.info_name) :]))
    return Way(asked_catalogue(context, catalogue), command, output, yes, dry_run, is_input_taken="-" in words)


def read_limit(text: str | None) -> int | None:
    """How many films at most: ``read_limit("20") == 20``; None for all. Raises BadValue for no whole number."""
    if text is None:
        return None
    if not (text.isascii() and text.isdecimal()):
        raise BadValue("--limit", text, "a whole number of films, as 20")
    return int(text) if len(text.lstrip("0")) <= _LONGEST_LIMIT else None


def read_query(words: list[str] | None) -> "list[Groups]":
    """The alternatives of a query. Raises UsageError for what cannot be read."""
    from filmcat.query.question import read_alternatives

    return read_alternatives(list(map(word, words or ())))


def word(text: str) -> str:
    """One word of the command line, without the surrogates of bytes that were no UTF-8."""
    return text if text.isascii() else text.encode("utf-8", "replace").decode("utf-8")


def needed(words: list[str], what: str, command: str) -> list[str]:
    """Arguments of which there must be one. Raises UsageError where there is none."""
    if not words:
        raise UsageError(f"{command} needs a {what}.", f"{command} --help")
    return words


def check_none(words: list[str], reason: str) -> None:
    """Raise UsageError where there are arguments that have no place."""
    if words:
        raise UsageError(f"{quoted(joined(words))} has no place here: {reason}.")


def joined(words: list[str]) -> str:
    """The words of a title or name, joined as one."""
    return word(" ".join(words)).strip()
