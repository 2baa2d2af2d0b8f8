"""``filmcat show``: everything the catalogue knows of one film."""

from filmcat.cli import options

EXAMPLES = (
    "filmcat show We Will Not Fade Away",
    "filmcat show zgasnemo -f json",
    "filmcat list country:ukraine -f ids | filmcat show -",
)


def command(
    context: options.Context,
    title: options.TitleArgument,
    format: options.FormatOption = None,
    json: options.JsonOption = False,
    fields: options.FieldsOption = None,
    with_title: options.WithTitleOption = False,
    lang: options.LangOption = None,
    names: options.NamesOption = None,
    heading_level: options.HeadingLevelOption = None,
    color: options.ColorOption = "auto",
    catalogue: options.CatalogueOption = None,
) -> int:
    """Show one film, found by any of its titles or its id.

    The first reading with hits decides: id, exact title, without accents, without
    article, title and year, beginnings of words, transliterated.
    """
    from filmcat.cli.actions.show import answer
    from filmcat.cli.output import Output

    output = Output(format, color, json=json, lang=lang, names=names, heading_level=heading_level)
    return answer(options.asked_catalogue(context, catalogue), title, output, fields=fields, with_title=with_title)
