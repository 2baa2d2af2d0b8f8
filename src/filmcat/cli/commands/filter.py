"""``filmcat filter``: the films of a country, a year, an age."""

from __future__ import annotations

from filmcat.cli import options
from filmcat.errors import UsageError
from filmcat.query.criteria import Criterion, check_signs
from filmcat.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from filmcat.cli import declarations as declared

EXAMPLES = (
    "filmcat filter -c ukraine -c poland -y 2015..",
    "filmcat filter --age 14 --runtime ..60",
    "filmcat filter -p kovalenko --role director",
)


def command(
    typed: options.Typed,
    query: declared.FilterQueryArgument = None,
    role: declared.RoleOption = None,
    or_: declared.FilterOrOption = False,  # noqa: ARG001 - it stands among the words of the query
    format: declared.FormatOption = None,
    json: declared.JsonOption = False,
    fields: declared.FieldsOption = None,
    sort: declared.SortOption = "",
    reverse: declared.ReverseOption = False,
    limit: declared.LimitOption = None,
    exit_status: declared.ExitStatusOption = False,
    lang: declared.HiddenLangOption = None,
    names: declared.HiddenNamesOption = None,
    color: declared.ColorOption = "auto",
    catalogue: declared.CatalogueOption = None,
    **asked: declared.FieldOptions,
) -> int:
    """Values of one option add up, different ones narrow; QUERY as for list."""
    from filmcat.cli.actions.list import Listing, answer
    from filmcat.cli.output import Output

    people = asked.pop("person") or []
    groups = [[_criterion(field, value) for value in values] for field, values in asked.items() if values]
    groups += _people(people, role or [])
    alternatives = [groups + terms for terms in options.read_query(query)]
    if not any(alternatives):
        raise UsageError("filter needs something to filter by.", "filmcat filter --country Ukraine; or filmcat list")
    return answer(
        options.asked_catalogue(typed, catalogue),
        alternatives,
        Listing(fields, sort, options.read_limit(limit), reverse=reverse, exit_status=exit_status),
        Output(format, color, json=json, lang=lang, names=names),
    )


def _criterion(field: str, value: str, role: str = "") -> Criterion:
    if not value.strip():
        raise UsageError(f"--{field} is empty.", f"give it a value: --{field} VALUE")
    check_signs(field, options.word(value))
    return Criterion(field, options.word(value), role=role)


def _people(names: list[str], roles: list[str]) -> list[list[Criterion]]:
    if roles and not names:
        raise UsageError(
            "--role says in which role a --person is meant.", "filmcat filter --person NAME --role editing"
        )
    if not names:
        return []
    if not all(role.strip() for role in roles):
        raise UsageError("--role is empty.", "give it a value: --role editing")
    return [[_criterion("person", name, options.word(role)) for name in names for role in roles or [""]]]
