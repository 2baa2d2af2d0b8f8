"""``filmcat credits``: who did what in one film."""

from filmcat.cli import options

EXAMPLES = (
    "filmcat credits mutt",
    "filmcat credits mutt --role editing",
    'filmcat credits "We Will Not Fade Away" -f csv',
)


def command(
    context: options.Context,
    title: options.TitleArgument,
    role: options.RoleOption = None,
    format: options.FormatOption = None,
    json: options.JsonOption = False,
    color: options.ColorOption = "auto",
    catalogue: options.CatalogueOption = None,
) -> int:
    """Print the credits of one film in billing order, then cast and companies."""
    from filmcat.cli.actions.credits import answer
    from filmcat.cli.output import Output

    return answer(options.asked_catalogue(context, catalogue), title, role or [], Output(format, color, json=json))
