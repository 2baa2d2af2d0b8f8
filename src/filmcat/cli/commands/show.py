"""``filmcat show``: everything the catalogue knows of one film."""

from __future__ import annotations

from filmcat.cli import options
from filmcat.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from filmcat.cli import declarations as declared

EXAMPLES = (
    "filmcat show We Will Not Fade Away",
    "filmcat show zgasnemo -f json",
    "filmcat list country:ukraine -f ids | filmcat show -",
)


def command(
    typed: options.Typed,
    title: declared.TitleArgument,
    format: declared.FormatOption = None,
    json: declared.JsonOption = False,
    fields: declared.FieldsOption = None,
    with_title: declared.WithTitleOption = False,
    lang: declared.LangOption = None,
    names: declared.NamesOption = None,
    heading_level: declared.HeadingLevelOption = None,
    color: declared.ColorOption = "auto",
    catalogue: declared.CatalogueOption = None,
) -> int:
    """Show one film, found by any of its titles or its id.

    The first reading with hits decides: id, exact title, without accents, without
    article, title and year, beginnings of words, transliterated.
    """
    from filmcat.cli.actions.show import answer
    from filmcat.cli.output import Output

    output = Output(format, color, json=json, lang=lang, names=names, heading_level=heading_level)
    return answer(options.asked_catalogue(typed, catalogue), title, output, fields=fields, with_title=with_title)
