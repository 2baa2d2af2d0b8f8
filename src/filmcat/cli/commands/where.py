"""``filmcat where``: which catalogue is used, and why."""

from filmcat.cli import options


def command(
    context: options.Context,
    json: options.JsonOption = False,
    catalogue: options.CatalogueOption = None,
) -> int:
    """Say which catalogue is used and why, its files and what they hold, its
    index and journal, and what in it is broken.
    """  # noqa: D205 - as the help is printed
    from filmcat.cli.actions.where import answer
    from filmcat.cli.output import Output

    return answer(
        options.asked_catalogue(context, catalogue), Output(None, "never", json=json, is_read=True), json=json
    )
