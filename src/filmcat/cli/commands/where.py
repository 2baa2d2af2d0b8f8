"""``filmcat where``: which catalogue is used, and why."""

from filmcat.cli import options

EXAMPLES = (
    "filmcat where",
    "filmcat where --json",
    "filmcat where -C films.toml",
)


def command(
    context: options.Context,
    json: options.JsonOption = False,
    catalogue: options.CatalogueOption = None,
) -> int:
    """Which catalogue is used and why, its files, index and journal, what is broken."""
    from filmcat.cli.actions.where import answer
    from filmcat.cli.output import Output

    return answer(
        options.asked_catalogue(context, catalogue), Output(None, "never", json=json, is_read=True), json=json
    )
