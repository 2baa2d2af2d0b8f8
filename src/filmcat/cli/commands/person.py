"""``filmcat person``: one person and every film, in every role."""

from filmcat.cli import options

EXAMPLES = (
    "filmcat person Alisa Kovalenko",
    'filmcat person "kovalenko, alisa" -f json',
    "filmcat person graton -f ids | filmcat show -",
)


def command(
    context: options.Context,
    name: options.NameArgument,
    format: options.FormatOption = None,
    json: options.JsonOption = False,
    lang: options.LangOption = None,
    names: options.NamesOption = None,
    heading_level: options.HeadingLevelOption = None,
    color: options.ColorOption = "auto",
    catalogue: options.CatalogueOption = None,
) -> int:
    """Show one person: the record if there is one, then every film with its roles.

    The words of the name may come in any order, without accents, or shortened.
    """
    from filmcat.cli.actions.person import answer
    from filmcat.cli.output import Output

    output = Output(format, color, json=json, lang=lang, names=names, heading_level=heading_level)
    return answer(options.asked_catalogue(context, catalogue), name, output)
