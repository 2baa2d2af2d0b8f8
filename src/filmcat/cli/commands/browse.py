"""``filmcat browse``: films in a full screen."""

from __future__ import annotations

from filmcat.cli import options
from filmcat.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from filmcat.cli import declarations as declared

EXAMPLES = (
    "filmcat browse",
    "filmcat browse country:ukraine year:2015..",
    "filmcat browse festival:berlinale --print-ids",
)


def command(
    typed: options.Typed,
    query: declared.QueryArgument = None,
    or_: declared.OrOption = False,  # noqa: ARG001 - it stands among the words of the query
    print_ids: declared.BrowseIdsOption = False,
    catalogue: declared.CatalogueOption = None,
) -> int:
    """Browse films beside their pages, and ask while you type.

    ? shows what the keys do: names lead to people and companies, e edits, s notes
    a viewing, t tags, space marks films for that, u undoes, q leaves.
    """
    from filmcat.cli.actions.browse import answer
    from filmcat.cli.output import Output

    return answer(options.asked_catalogue(typed, catalogue), query or [], Output("ids", "auto"), print_ids=print_ids)
