"""A list of films: what ``list`` and ``filter`` share."""

from __future__ import annotations

from filmcat.cli.open_catalogue import opened
from filmcat.cli.output import say
from filmcat.cli.problems import report_problems
from filmcat.errors import ExitCode
from filmcat.query.order import read_order
from filmcat.query.question import Question
from filmcat.typed import TYPE_CHECKING
from filmcat.views.listing import Films

if TYPE_CHECKING:
    from filmcat.catalogue import Catalogue
    from filmcat.cli.output import Output
    from filmcat.query.question import Groups
    from filmcat.views.columns import Column


class Listing:
    """How a list is wanted: which fields, in which order, how many, and whether an empty one is a failure."""

    __slots__ = ("exit_status", "fields", "limit", "reverse", "sort")

    def __init__(self, fields: str | None, sort: str, limit: int | None, *, reverse: bool, exit_status: bool) -> None:
        self.fields = fields
        self.sort = sort
        self.limit = limit
        self.reverse = reverse
        self.exit_status = exit_status


def answer(asked: str | None, alternatives: list[Groups], listing: Listing, output: Output) -> int:
    """Print the films of any of the alternatives; then, on standard error, what was left out or could not be read."""
    order = read_order(listing.sort, reverse=listing.reverse)
    fields = _wanted(listing.fields)
    wording = output.wording
    catalogue = opened(asked)
    groups, *others = _resolved(catalogue, alternatives, fields)
    selection = catalogue.select(Question(groups, order, listing.limit, others))
    films = Films(selection, fields, wording)
    # What a pipe gets by default needs no module of its own: start-up is the product's speed.
    is_plain = output.is_plain and fields is None
    output.write(films.plain_lines() if is_plain else output.writer.films(films, output))
    if output.is_terminal and output.is_drawn:
        say(films.footer())
    if films.dropped:
        shown = ",".join(["title", *films.dropped])
        say(f"Too narrow for {', '.join(films.dropped)}; --fields {shown} shows them.")
    left_out = selection.left_out() if any(alternatives) else (0, [])
    if left_out[0] or not films.count:
        from filmcat.cli.empty_answer import explain

        explain(catalogue, [group for groups in alternatives for group in groups], left_out, is_empty=not films.count)
    code = report_problems(catalogue)
    return ExitCode.NOT_FOUND if listing.exit_status and not films.count and code == ExitCode.DONE else code


def _wanted(fields: str | None) -> list[Column] | None:
    if fields is None:
        return None
    from filmcat.views.columns import columns_of

    return columns_of(fields)


def _resolved(catalogue: Catalogue, alternatives: list[Groups], fields: list[Column] | None) -> list[Groups]:
    """The criteria with their roles as keys; fields and roles checked against the catalogue."""
    if not fields and not any(asked.role for groups in alternatives for group in groups for asked in group):
        return alternatives
    from filmcat.cli.roles import check_fields, with_known_roles

    check_fields(catalogue, fields)
    return [with_known_roles(catalogue, groups) for groups in alternatives]
