"""What becomes of a record that the catalogue has already, or perhaps has."""

from typing import Literal, get_args

from filmcat.importing.planning.kinds import PARTED
from filmcat.importing.planning.merge_values import Statements
from filmcat.model.plan import Action, Difference

OnDuplicate = Literal["fail", "skip", "merge", "replace"]
ON_DUPLICATE: tuple[OnDuplicate, ...] = get_args(OnDuplicate)


def action_on(on_duplicate: OnDuplicate, *, changes: bool) -> Action:
    """What is done to a record that is surely there: ``changes`` says whether merging would change it."""
    if on_duplicate == "merge":
        return "merge" if changes else "leave"
    return "replace" if on_duplicate == "replace" else "leave"


def replacing(catalogue: Statements, source: Statements) -> tuple[Difference, ...]:
    """What a replacement changes, field by field; credits role by role."""
    kept, stated = _parted(catalogue), _parted(source)
    fields = dict.fromkeys([*kept, *stated])
    return tuple(
        _replaced(field, kept.get(field), stated.get(field)) for field in fields if kept.get(field) != stated.get(field)
    )


def _replaced(field: str, kept: object, stated: object) -> Difference:
    if kept is None:
        return Difference(field, "added", None, stated)
    return Difference(field, "removed" if stated is None else "replaced", kept, stated)


def _parted(statements: Statements) -> Statements:
    """Statements with a field for each role of the credits, behind the others."""
    parted = {field: value for field, value in statements.items() if field not in PARTED}
    for field in PARTED & statements.keys():
        entries = statements[field]
        parted |= {f"{field}.{key}": value for key, value in entries.items()} if isinstance(entries, dict) else {}
    return parted
