"""``filmcat stats``: films counted by their values."""

from __future__ import annotations

from filmcat.cli import options
from filmcat.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from filmcat.cli import declarations as declared

EXAMPLES = (
    "filmcat stats",
    "filmcat stats year:2015.. --by country,decade",
    "filmcat stats --by director --sum runtime --top 10 -f csv",
)


def command(
    typed: options.Typed,
    query: declared.QueryArgument = None,
    or_: declared.OrOption = False,  # noqa: ARG001 - it stands among the words of the query
    by: declared.StatsByOption = None,
    sum: declared.StatsSumOption = None,
    mean: declared.StatsMeanOption = None,
    top: declared.StatsTopOption = None,
    format: declared.FormatOption = None,
    json: declared.JsonOption = False,
    lang: declared.LangOption = None,
    heading_level: declared.HeadingLevelOption = None,
    color: declared.ColorOption = "auto",
    catalogue: declared.CatalogueOption = None,
) -> int:
    """Count films by a field, or by two: country, decade, language, tag, a role.

    A film counts once for each of its values. Without --by it is an overview.
    """
    from filmcat.cli.actions.stats import Asked, answer
    from filmcat.cli.output import Output

    return answer(
        options.asked_catalogue(typed, catalogue),
        options.read_query(query),
        Asked(by, sum, mean, options.read_top(top)),
        Output(format, color, json=json, lang=lang, heading_level=heading_level),
    )
