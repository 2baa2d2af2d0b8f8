"""``filmcat import``: films from what others print."""

from typing import Annotated

import typer

from filmcat.cli import options
from filmcat.importing.readers import READERS

_ReaderOption = Annotated[str | None, typer.Option("--from", metavar="SHAPE", help=f"{', '.join(READERS)}")]


def command(
    context: options.Context,
    source: options.SourceArgument,
    reader: _ReaderOption = None,
    columns: options.MapOption = None,
    settings: options.SetOption = None,
    included: options.IncludeOption = None,
    encoding: options.EncodingOption = None,
    address: options.AddressOption = None,
    on_duplicate: options.OnDuplicateOption = "fail",
    to: options.ToOption = None,
    keep_going: options.KeepGoingOption = False,
    dry_run: options.DryRunOption = False,
    yes: options.YesOption = False,
    format: options.PlanFormatOption = None,
    json: options.JsonOption = False,
    catalogue: options.CatalogueOption = None,
) -> int:
    """Read files, folders or - (standard input), show a plan, ask, and write all or nothing."""
    from filmcat.cli.actions.import_.action import answer
    from filmcat.cli.actions.import_.request import Request
    from filmcat.cli.output import Output

    output = Output(format, "never", json=json, is_read=True)
    way = options.way(context, catalogue, source, output=output, yes=yes, dry_run=dry_run)
    paths = list(map(options.as_path, source))
    shape = (reader, columns or [], settings or [], included or [], address, on_duplicate, to)
    return answer(way, Request(paths, *shape, encoding, keep_going))
