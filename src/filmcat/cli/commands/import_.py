"""``filmcat import``: films from what others print."""

from __future__ import annotations

from filmcat.cli import options
from filmcat.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from filmcat.cli import declarations as declared

EXAMPLES = (
    "filmcat import solaris.txt --dry-run",
    "filmcat import films.csv --map Werk=title --yes",
    "cat solaris.txt | filmcat import - --source https://example.org --yes",
)


def command(
    typed: options.Typed,
    source: declared.SourceArgument,
    reader: declared.ImportReaderOption = None,
    columns: declared.MapOption = None,
    settings: declared.SetOption = None,
    included: declared.IncludeOption = None,
    encoding: declared.EncodingOption = None,
    address: declared.AddressOption = None,
    on_duplicate: declared.OnDuplicateOption = "fail",
    to: declared.ToOption = None,
    min_score: declared.MinScoreOption = None,
    keep_going: declared.KeepGoingOption = False,
    dry_run: declared.DryRunOption = False,
    yes: declared.YesOption = False,
    format: declared.PlanFormatOption = None,
    json: declared.JsonOption = False,
    catalogue: declared.CatalogueOption = None,
) -> int:
    """Read files, folders or - (a pipe), show a plan, ask, write all or nothing."""
    from filmcat.cli.actions.import_.action import answer
    from filmcat.cli.actions.import_.request import Request
    from filmcat.cli.output import Output

    output = Output(format, "never", json=json, is_read=True)
    way = options.way(typed, catalogue, source, output=output, yes=yes, dry_run=dry_run)
    paths = list(map(options.as_path, source))
    shape = (reader, columns or [], settings or [], included or [], address, on_duplicate, to)
    return answer(way, Request(paths, *shape, encoding, keep_going, min_score))
