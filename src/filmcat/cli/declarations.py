"""What the options and arguments of the commands are, as Typer takes them; several commands share most."""

from __future__ import annotations

import sys
from inspect import Parameter, Signature, signature
from typing import TYPE_CHECKING, Annotated

import typer

from filmcat.cli import options
from filmcat.model.fields import ASKED_FIELDS, FILM_FIELDS

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import ModuleType

    from filmcat.model.fields import Field

FieldOptions = list[str] | None  # what a command takes that has an option for each field that may have one

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
BrowseIdsOption = Annotated[bool, typer.Option("--print-ids", help="Afterwards print the ids of what was marked.")]
ExportArgument = Annotated[str, typer.Argument(metavar="PROGRAM", help="{exports}.")]
ExportFileArgument = Annotated[str, typer.Argument(metavar="FILE", help="The file, or folder, that is made.")]
ExportForceOption = Annotated[bool, typer.Option("--force", help="Write over what is there.")]
SqlArgument = Annotated[str | None, typer.Argument(metavar="[SQL]", help="A SELECT.", show_default=False)]
SearchWordsArgument = Annotated[
    list[str], typer.Argument(metavar="WORDS...", help="Words, phrases in quotes, or FIELD:VALUE.")
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
MinScoreOption = Annotated[
    str | None, typer.Option("--min-score", metavar="N", hidden=True, help="Take no value less sure than that: 0 to 1.")
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

AddAnotherOption = Annotated[bool, typer.Option("--another", help="Add it although the catalogue has it.")]
AddFromBundledOption = Annotated[
    str | None, typer.Option("--from-bundled", metavar="FILM", help="A film that ships with filmcat.")
]
AddSchemaOption = Annotated[bool, typer.Option("--schema", help="A new catalogue names its schema; see schema --help.")]
CheckPathsArgument = Annotated[
    list[str] | None,
    typer.Argument(metavar="[PATH]...", hidden=True, show_default=False),
]
CheckListOption = Annotated[bool, typer.Option("--list", help="Only name the rules.")]
CheckExplainOption = Annotated[str | None, typer.Option("--explain", metavar="RULE", help="Only tell what a rule is.")]
CheckSelectOption = Annotated[
    list[str] | None, typer.Option("--select", metavar="RULE,...", help="Only these rules, or groups of them.")
]
CheckIgnoreOption = Annotated[
    list[str] | None, typer.Option("--ignore", metavar="RULE,...", help="All but these rules, or groups.")
]
CheckStrictOption = Annotated[bool, typer.Option("--strict", help="Exit 3 on warnings, too.")]
CheckCountOption = Annotated[bool, typer.Option("--count", help="Only count, by rule.")]
CheckFixOption = Annotated[bool, typer.Option("--fix", help="Mend what is certain.")]
CheckMaxOption = Annotated[
    list[str] | None, typer.Option("--max", metavar="FIELD=N", help="The most characters of a text.")
]
CheckFormatOption = Annotated[
    str | None, typer.Option("-f", "--format", metavar="FORMAT", help="text, json, github or sarif.")
]
EditLineOption = Annotated[
    str | None, typer.Option("--line", metavar="N", help="The record at this line, even broken, to edit.")
]
FieldsNameArgument = Annotated[str | None, typer.Argument(metavar="[NAME]", help="A field in any of its words.")]
FieldsFormatOption = Annotated[
    str | None, typer.Option("-f", "--format", metavar="FORMAT", help="table, tsv, json, or ids: names alone.")
]
HelpVerbArgument = Annotated[str | None, typer.Argument(metavar="[VERB]", help="A command.", show_default=False)]
ImportReaderOption = Annotated[str | None, typer.Option("--from", metavar="SHAPE", help="{readers}.")]
SeenOnOption = Annotated[str | None, typer.Option("--on", metavar="DATE", help="2024-03-02, 2024-03, 2024, yesterday.")]
SeenRatingOption = Annotated[
    str | None, typer.Option("--rating", metavar="N", help="On the scale of the catalogue, or 9/10.")
]
SeenAgainOption = Annotated[bool, typer.Option("--again", help="It was seen before.")]
SeenNoteOption = Annotated[str | None, typer.Option("--note", metavar="TEXT", help="What to remember of it.")]
StatsByOption = Annotated[
    str | None, typer.Option("--by", metavar="FIELD,FIELD", help="What to count by: country,decade.")
]
StatsSumOption = Annotated[str | None, typer.Option("--sum", metavar="FIELD", help="Added up: runtime or rating.")]
StatsMeanOption = Annotated[str | None, typer.Option("--mean", metavar="FIELD", help="Or its mean.")]
StatsTopOption = Annotated[str | None, typer.Option("--top", metavar="N", help="The first N values, the rest as one.")]
TogetherWithOption = Annotated[str | None, typer.Option("--with", metavar="NAME", help="Only with this person.")]
UndoListOption = Annotated[bool, typer.Option("--list", help="Only list what was written.")]
UniteFirstArgument = Annotated[str, typer.Argument(metavar="TITLE", help="The record that stays, by title or id.")]
UniteSecondArgument = Annotated[str, typer.Argument(metavar="TITLE", help="The record that goes into it.")]
UniteKeepOption = Annotated[
    str | None, typer.Option("--keep", metavar="WHICH", help="first or second: whose word counts where they differ.")
]


def typed_command(module: ModuleType) -> Callable[[typer.Context], int]:
    """The command of a module as Typer takes it: what was typed comes with Typer's context."""

    def run(context: typer.Context, **values: object) -> int:
        return int(module.command(context.obj, **values))

    context, _ = signature(run, eval_str=True).parameters.values()
    _, *parameters = signature(module.command, globals=_NAMESPACE, eval_str=True).parameters.values()
    run.__dict__["__signature__"] = Signature([context, *_with_field_options(parameters)])
    run.__doc__ = module.command.__doc__
    return run


def _with_field_options(parameters: list[Parameter]) -> list[Parameter]:
    """The parameters of a command; where it takes any others, with an option for each field that has one.

    These stand behind the first, and the role behind that of the person.
    """
    if not parameters or parameters[-1].kind != Parameter.VAR_KEYWORD:
        return parameters
    query, role, *others, _ = parameters
    rows = [row for row in (*FILM_FIELDS, *ASKED_FIELDS) if row.option]
    rows.sort(key=lambda row: row.option.place if row.option else 0)
    asked = [_of_field(row) for row in rows]
    place = [row.asked for row in rows].index("person") + 1
    return [query, *asked[:place], role, *asked[place:], *others]


def _of_field(row: Field) -> Parameter:
    option = row.option
    info = typer.Option(*option.flags, metavar=option.metavar, help=option.help) if option else None
    return Parameter(row.asked, Parameter.POSITIONAL_OR_KEYWORD, default=None, annotation=Annotated[FieldOptions, info])


_NAMESPACE = {"declared": sys.modules[__name__], "options": options}  # the names in signatures, for Typer
