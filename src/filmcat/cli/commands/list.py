"""``filmcat list``: films as a table."""

from __future__ import annotations

from filmcat.cli import options
from filmcat.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from filmcat.cli import declarations as declared

EXAMPLES = (
    "filmcat list country:ukraine year:2015.. age:14",
    "filmcat list not:language:russian premiere:world",
    "filmcat list director:kovalenko --fields title,year",
)


def command(
    typed: options.Typed,
    query: declared.QueryArgument = None,
    or_: declared.OrOption = False,  # noqa: ARG001 - it stands among the words of the query
    format: declared.FormatOption = None,
    json: declared.JsonOption = False,
    fields: declared.FieldsOption = None,
    sort: declared.SortOption = "",
    reverse: declared.ReverseOption = False,
    limit: declared.LimitOption = None,
    exit_status: declared.ExitStatusOption = False,
    lang: declared.LangOption = None,
    names: declared.NamesOption = None,
    color: declared.ColorOption = "auto",
    catalogue: declared.CatalogueOption = None,
) -> int:
    """List films: all, or those that every QUERY fits.

    A query is a word of a title or a name, or FIELD:VALUE:
    country:ukraine year:2015.. --or festival:berlinale section:forum not:age:14
    """
    from filmcat.cli.actions.list import Listing, answer
    from filmcat.cli.output import Output

    return answer(
        options.asked_catalogue(typed, catalogue),
        options.read_query(query),
        Listing(fields, sort, options.read_limit(limit), reverse=reverse, exit_status=exit_status),
        Output(format, color, json=json, lang=lang, names=names),
    )
