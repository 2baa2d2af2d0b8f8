"""``filmcat check``: every problem of a catalogue."""

from typing import Annotated

import typer

from filmcat.cli import options

EXAMPLES = (
    "filmcat check",
    "filmcat check --select programme --count",
    "filmcat check --fix --dry-run",
)

_PathsArgument = Annotated[
    list[str] | None,
    typer.Argument(metavar="[PATH]...", hidden=True, show_default=False),
]
_ListOption = Annotated[bool, typer.Option("--list", help="Only name the rules.")]
_ExplainOption = Annotated[str | None, typer.Option("--explain", metavar="RULE", help="Only tell what a rule is.")]
_SelectOption = Annotated[
    list[str] | None, typer.Option("--select", metavar="RULE,...", help="Only these rules, or groups of them.")
]
_IgnoreOption = Annotated[
    list[str] | None, typer.Option("--ignore", metavar="RULE,...", help="All but these rules, or groups.")
]
_StrictOption = Annotated[bool, typer.Option("--strict", help="Exit 3 on warnings, too.")]
_CountOption = Annotated[bool, typer.Option("--count", help="Only count, by rule.")]
_FixOption = Annotated[bool, typer.Option("--fix", help="Mend what is certain.")]
_MaxOption = Annotated[
    list[str] | None, typer.Option("--max", metavar="FIELD=N", help="The most characters of a text.")
]
_FormatOption = Annotated[
    str | None, typer.Option("-f", "--format", metavar="FORMAT", help="text, json, github or sarif.")
]


def command(
    context: options.Context,
    path: _PathsArgument = None,
    list: _ListOption = False,
    explain: _ExplainOption = None,
    select: _SelectOption = None,
    ignore: _IgnoreOption = None,
    strict: _StrictOption = False,
    count: _CountOption = False,
    max: _MaxOption = None,
    fix: _FixOption = False,
    dry_run: options.DryRunOption = False,
    yes: options.YesOption = False,
    format: _FormatOption = None,
    json: options.JsonOption = False,
    color: options.ColorOption = "auto",
    catalogue: options.CatalogueOption = None,
) -> int:
    """Name every problem of PATH... (-: standard input) with line and column.

    The group programme goes by --select; # filmcat: ignore RULE in a record.
    """
    if list or explain is not None:
        from filmcat.cli.actions.check.rules import answer as answer_rules

        return answer_rules(explain)
    from filmcat.cli.actions.check.report import Asked, Wanted, format_name, paths, tell

    name = format_name(format, json=json)
    asked = Asked(select or [], ignore or [], max or [], strict=strict, is_counted=count)
    wanted = Wanted(name, color)
    wanted_paths = paths(
        options.asked_catalogue(context, catalogue), [options.as_path(options.word(one)) for one in path or []]
    )
    if not fix:
        options.check_none(
            [flag for flag, is_set in (("--dry-run", dry_run), ("--yes", yes)) if is_set], "it goes with --fix"
        )
        return tell(wanted_paths, asked, wanted)
    from filmcat.cli.actions.check.mend import How, answer

    way = options.way(context, catalogue, path or [], output=wanted.output, yes=yes, dry_run=dry_run)
    return answer(wanted_paths, asked, wanted, How(way.command, yes, dry_run, as_json=wanted.is_json))
