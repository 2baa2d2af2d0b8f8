"""``filmcat list``: films as a table."""

from filmcat.cli import options

EXAMPLES = (
    "filmcat list country:ukraine year:2015.. age:14",
    "filmcat list not:language:russian premiere:world",
    "filmcat list director:kovalenko --fields title,year",
)


def command(
    context: options.Context,
    query: options.QueryArgument = None,
    or_: options.OrOption = False,  # noqa: ARG001 - it stands among the words of the query
    format: options.FormatOption = None,
    json: options.JsonOption = False,
    fields: options.FieldsOption = None,
    sort: options.SortOption = "",
    reverse: options.ReverseOption = False,
    limit: options.LimitOption = None,
    exit_status: options.ExitStatusOption = False,
    lang: options.LangOption = None,
    names: options.NamesOption = None,
    color: options.ColorOption = "auto",
    catalogue: options.CatalogueOption = None,
) -> int:
    """List films: all, or those that every QUERY fits.

    A query is a word of a title or a name, or FIELD:VALUE:
    country:ukraine year:2015.. --or festival:berlinale section:forum not:age:14
    """
    from filmcat.cli.actions.list import Listing, answer
    from filmcat.cli.output import Output

    return answer(
        options.asked_catalogue(context, catalogue),
        options.read_query(query),
        Listing(fields, sort, options.read_limit(limit), reverse=reverse, exit_status=exit_status),
        Output(format, color, json=json, lang=lang, names=names),
    )
