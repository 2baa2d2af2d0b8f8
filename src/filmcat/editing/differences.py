"""Where two records differ, field by field."""

from collections.abc import Iterator
from typing import cast

from filmcat.editing.kinds import PARTED
from filmcat.editing.merge_values import ASIDE, Statements
from filmcat.editing.statements import film_statements, person_statements
from filmcat.model.plan import Difference
from filmcat.model.record import FilmRecord, PersonRecord


def between(
    before: FilmRecord | PersonRecord, after: FilmRecord | PersonRecord, *, is_film: bool
) -> tuple[Difference, ...]:
    """What an edit changed of a record, field by field: of lists and tables only the entries that came and went."""
    if is_film:
        kept, stated = film_statements(cast("FilmRecord", before)), film_statements(cast("FilmRecord", after))
    else:
        kept, stated = person_statements(cast("PersonRecord", before)), person_statements(cast("PersonRecord", after))
    return tuple(one for found in differences(kept, stated) for one in _by_entry(found))


def written(
    before: FilmRecord | PersonRecord,
    after: FilmRecord | PersonRecord,
    found: tuple[Difference, ...],
    *,
    is_film: bool,
) -> tuple[Difference, ...]:
    """What was ``found`` to differ, and what is written besides of where a record is from and what was not understood.

    Neither makes a record another one, but both are written where something else is.
    """
    aside = [one for one in between(before, after, is_film=is_film) if one.field in ASIDE]
    fields = {one.field for one in aside}
    return (*(one for one in found if one.field not in fields), *aside)


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


def _by_entry(found: Difference) -> Iterator[Difference]:
    """A difference of two lists or tables as those of their entries; of lists in another order as a whole."""
    field, _, kept, stated = found
    if isinstance(kept, dict) and isinstance(stated, dict):
        inner = differences(kept, stated)
        yield from (deep for one in inner for deep in _by_entry(one._replace(field=f"{field}.{one.field}")))
    elif isinstance(kept, list) and isinstance(stated, list) and _is_in_order(kept, stated):
        gone, new = [one for one in kept if one not in stated], [one for one in stated if one not in kept]
        if gone:
            yield Difference(field, "removed", gone, None)
        if new:
            yield Difference(field, "added", None, new)
    else:
        yield found


def _is_in_order(kept: list[object], stated: list[object]) -> bool:
    """Whether what two lists share stands in the same order in both, each entry once."""
    return [one for one in kept if one in stated] == [one for one in stated if one in kept]
