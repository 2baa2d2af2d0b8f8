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
    with_title: options.WithTitleOption = False,
    lang: options.LangOption = None,
    names: options.NamesOption = None,
    heading_level: options.HeadingLevelOption = None,
    color: options.ColorOption = "auto",
    catalogue: options.CatalogueOption = None,
) -> int:
    """Print the credits of one film in billing order, then cast and companies."""
    from filmcat.cli.actions.credits import answer
    from filmcat.cli.output import Output

    output = Output(format, color, json=json, lang=lang, names=names, heading_level=heading_level)
    return answer(options.asked_catalogue(context, catalogue), title, role or [], output, with_title=with_title)
