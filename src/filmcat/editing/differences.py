"""Where two records differ, field by field."""

from filmcat.editing.kinds import PARTED
from filmcat.editing.merge_values import Statements
from filmcat.model.plan import Difference


def differences(catalogue: Statements, source: Statements) -> tuple[Difference, ...]:
    """What it changes to put the second in the place of the first, field by field; credits role by role."""
    kept, stated = _parted(catalogue), _parted(source)
    fields = dict.fromkeys([*kept, *stated])
    return tuple(
        _replaced(field, kept.get(field), stated.get(field))
        for field in fields
        if [kept.get(field)] != [stated.get(field)]  # in lists, for what is not a number is the same as itself there
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
