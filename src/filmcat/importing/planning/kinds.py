"""What planning knows of the kinds of values: what a record states for them, and how two statements are merged."""

from collections.abc import Callable, Mapping
from functools import partial

from filmcat.importing.planning import equality, full_form, merge_values
from filmcat.importing.planning.merge_values import Key, Merge
from filmcat.model.fields import FILM_FIELDS, PERSON_FIELDS, Field

Statement = Callable[[Mapping[str, object], str], object]


class Kind:
    """What planning knows of one kind.

    ``merge`` makes one statement of those of a catalogue and a source, under a path that differences bear.
    ``statement`` is what a record states for a field, where that is not its value as it is; ``needs_value`` unless
    it may state something without. ``is_parted`` where differences are told entry by entry: role by role.
    """

    __slots__ = ("is_parted", "merge", "needs_value", "statement")

    def __init__(
        self, merge: Merge, statement: Statement | None = None, *, needs_value: bool = True, is_parted: bool = False
    ) -> None:
        self.merge = merge
        self.statement = statement or full_form.as_it_is
        self.needs_value = needs_value
        self.is_parted = is_parted


def _listing(key: Key) -> Kind:
    return Kind(partial(merge_values.joined, key=key))


def _tables(*keys: str, statement: Statement = full_form.entries) -> Kind:
    return Kind(partial(merge_values.entries, keys=keys), statement)


# Every kind of a field that a record states.
KINDS = {
    "title": Kind(merge_values.scalar),
    "name": Kind(merge_values.scalar, full_form.person_name),
    "text": Kind(merge_values.scalar),
    "prose": Kind(merge_values.prose, full_form.prose),
    "texts": _listing(equality.text_key),
    "countries": _listing(equality.country_name_key),
    "languages": _listing(equality.language_name_key),
    "names": Kind(merge_values.table),
    "number": Kind(merge_values.scalar),
    "runtime": Kind(merge_values.scalar),
    "flag": Kind(merge_values.scalar),
    "date": Kind(merge_values.scalar),
    "ids": Kind(merge_values.table),
    "table": Kind(merge_values.table),
    "year": Kind(merge_values.year, full_form.year, needs_value=False),
    "age": Kind(merge_values.ages, full_form.age, needs_value=False),
    "festivals": _tables("name"),
    "credits": Kind(merge_values.by_role, full_form.credits, is_parted=True),
    "cast": Kind(merge_values.entries, full_form.cast_members),
    "companies": _tables("name"),
    "versions": _tables("name", "year", "runtime", "format"),
    "part": Kind(merge_values.table, full_form.entry),
    "viewings": _tables("date"),
    "filmography": _tables("title", statement=full_form.filmography),
}
_SOURCES = _listing(equality.exact_key)  # addresses differ by every sign


def _of_field(row: Field) -> Kind:
    return _SOURCES if row.name == "sources" else KINDS[row.kind]


FILM_KINDS = {row.name: _of_field(row) for row in FILM_FIELDS if not row.derived_from}
PERSON_KINDS = {row.name: _of_field(row) for row in PERSON_FIELDS if not row.derived_from}
PARTED = frozenset(name for name, kind in (FILM_KINDS | PERSON_KINDS).items() if kind.is_parted)
