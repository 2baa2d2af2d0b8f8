"""``filmcat filter``: the films of a country, a year, an age."""

from inspect import Parameter, Signature, signature
from typing import Annotated

import typer

from filmcat.cli import options
from filmcat.errors import UsageError
from filmcat.model.fields import ASKED_FIELDS, FILM_FIELDS, Field
from filmcat.query.criteria import Criterion, check_signs

EXAMPLES = (
    "filmcat filter -c ukraine -c poland -y 2015..",
    "filmcat filter --age 14 --runtime ..60",
    "filmcat filter -p kovalenko --role director",
)


def command(
    context: options.Context,
    query: options.FilterQueryArgument = None,
    role: options.RoleOption = None,
    or_: options.FilterOrOption = False,  # noqa: ARG001 - it stands among the words of the query
    format: options.FormatOption = None,
    json: options.JsonOption = False,
    fields: options.FieldsOption = None,
    sort: options.SortOption = "",
    reverse: options.ReverseOption = False,
    limit: options.LimitOption = None,
    exit_status: options.ExitStatusOption = False,
    lang: options.HiddenLangOption = None,
    names: options.HiddenNamesOption = None,
    color: options.ColorOption = "auto",
    catalogue: options.CatalogueOption = None,
    **asked: list[str] | None,
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
        options.asked_catalogue(context, catalogue),
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


def _parameters() -> list[Parameter]:
    """The parameters of the command as Typer is to see them: an option for each field that has one."""
    context, query, role, *others, _ = signature(command).parameters.values()
    rows = [row for row in (*FILM_FIELDS, *ASKED_FIELDS) if row.option]
    rows.sort(key=lambda row: row.option.place if row.option else 0)
    asked = [_parameter(row) for row in rows]
    place = [row.asked for row in rows].index("person") + 1
    return [context, query, *asked[:place], role, *asked[place:], *others]


def _parameter(row: Field) -> Parameter:
    option = row.option
    info = typer.Option(*option.flags, metavar=option.metavar, help=option.help) if option else None
    return Parameter(
        row.asked, Parameter.POSITIONAL_OR_KEYWORD, default=None, annotation=Annotated[list[str] | None, info]
    )


command.__dict__["__signature__"] = Signature(_parameters())
