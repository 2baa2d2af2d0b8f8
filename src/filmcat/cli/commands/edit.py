"""``filmcat edit``: a film, a person, or many films are changed."""

from __future__ import annotations

from filmcat.cli import options
from filmcat.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from filmcat.cli import declarations as declared

EXAMPLES = (
    "filmcat edit mutt runtime=87 tags+=forum",
    "filmcat list festival:berlinale -f ids | filmcat edit - tags+=seen --yes",
    'filmcat edit --person "Alisa Kovalenko" also+="A. Kovalenko"',
)


def command(
    typed: options.Typed,
    words: declared.AssignmentsArgument = None,
    person: declared.PersonOption = None,
    line: declared.EditLineOption = None,
    force: declared.ForceOption = False,
    dry_run: declared.DryRunOption = False,
    yes: declared.YesOption = False,
    format: declared.PlanFormatOption = None,
    json: declared.JsonOption = False,
    catalogue: declared.CatalogueOption = None,
) -> int:
    """Change fields with FIELD=VALUE, FIELD+=VALUE, FIELD-=VALUE; without any the editor opens.

    - instead of a title reads ids from standard input. With --person NAME the
    record of a person is changed or made; name=NEW renames in every credit.
    """
    from filmcat.cli.actions.edit.action import answer
    from filmcat.cli.actions.edit.request import Request
    from filmcat.cli.output import Output

    given = list(map(options.word, words or []))
    output = Output(format, "never", json=json, is_read=True)
    way = options.way(typed, catalogue, given, output=output, yes=yes, dry_run=dry_run)
    return answer(way, Request(given, person and options.joined([person]), line, is_forced=force))
