"""``filmcat check``: every problem of a catalogue."""

from __future__ import annotations

from filmcat.cli import options
from filmcat.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from filmcat.cli import declarations as declared

EXAMPLES = (
    "filmcat check",
    "filmcat check --select programme --count",
    "filmcat check --fix --dry-run",
)


def command(
    typed: options.Typed,
    path: declared.CheckPathsArgument = None,
    list: declared.CheckListOption = False,
    explain: declared.CheckExplainOption = None,
    select: declared.CheckSelectOption = None,
    ignore: declared.CheckIgnoreOption = None,
    strict: declared.CheckStrictOption = False,
    count: declared.CheckCountOption = False,
    max: declared.CheckMaxOption = None,
    fix: declared.CheckFixOption = False,
    dry_run: declared.DryRunOption = False,
    yes: declared.YesOption = False,
    format: declared.CheckFormatOption = None,
    json: declared.JsonOption = False,
    color: declared.ColorOption = "auto",
    catalogue: declared.CatalogueOption = None,
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
        options.asked_catalogue(typed, catalogue), [options.as_path(options.word(one)) for one in path or []]
    )
    if not fix:
        options.check_none(
            [flag for flag, is_set in (("--dry-run", dry_run), ("--yes", yes)) if is_set], "it goes with --fix"
        )
        return tell(wanted_paths, asked, wanted)
    from filmcat.cli.actions.check.mend import How, answer

    way = options.way(typed, catalogue, path or [], output=wanted.output, yes=yes, dry_run=dry_run)
    return answer(wanted_paths, asked, wanted, How(way.command, yes, dry_run, as_json=wanted.is_json))
