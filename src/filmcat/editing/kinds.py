"""What editing knows of the kinds of values: what a record states for them, and how two statements are merged.

A statement is a value in its fullest form: a year as printed, a name with what tells namesakes apart.
"""

from collections.abc import Callable, Mapping
from functools import partial
from typing import NamedTuple, cast

from filmcat.editing import equality, merge_values, shapes, text_forms
from filmcat.editing.merge_values import Key, Merge, Statements
from filmcat.editing.shapes import Shape
from filmcat.model.fields import FILM_FIELDS, PERSON_FIELDS
from filmcat.records import tables
from filmcat.records.values import unshaped
from filmcat.text.names import join_namesake

Statement = Callable[[Mapping[str, object], str], object]


def _state_as_it_is(record: Mapping[str, object], name: str) -> object:
    return record[name]


class Kind(NamedTuple):
    """What editing knows of one kind.

    ``merge`` makes one statement of those of a catalogue and a source, under a path that differences bear.
    ``statement`` is what a record states for a field; ``needs_value`` unless it may state something without a value.
    ``is_parted`` where differences are told entry by entry: role by role. ``shape`` is
    what such values are made of, and what a text assigned to one becomes.
    """

    merge: Merge
    statement: Statement = _state_as_it_is
    needs_value: bool = True
    is_parted: bool = False
    shape: Shape = shapes.VALUE


def _state_person_name(record: Mapping[str, object], name: str) -> object:
    return join_namesake(str(record[name]), cast("str | None", record["namesake"]))


def _state_prose(record: Mapping[str, object], name: str) -> object:
    texts = record["texts"]
    return dict(texts[name]) if isinstance(texts, dict) and name in texts else record[name]


def _state_year(record: Mapping[str, object], name: str) -> object:
    return record["year_text"] or record[name]


def _state_age(record: Mapping[str, object], name: str) -> object:
    ratings = cast("Mapping[str, object] | None", record["age_ratings"])
    return dict(ratings) if ratings else record[name]


def _state_entry(record: Mapping[str, object], name: str) -> object:
    return _unshaped(cast("Mapping[str, object]", record[name]))


def _state_entries(record: Mapping[str, object], name: str) -> object:
    return [_unshaped(entry) for entry in cast("list[Mapping[str, object]]", record[name])]


def _unshaped(entry: Mapping[str, object]) -> Statements:
    known = unshaped(entry)
    if "cast" in known:
        known["cast"] = _state_cast_members(known, "cast")
    return known


def _state_cast_members(record: Mapping[str, object], name: str) -> object:
    return [_named(member) for member in cast("list[Mapping[str, object]]", record[name])]


def _named(member: Mapping[str, object]) -> Statements:
    known = unshaped(member)
    name = join_namesake(str(known["name"]), cast("str | None", member["namesake"]))
    other = member.get("other")
    if not (isinstance(other, dict) and "namesake" in other):
        known.pop("namesake", None)
    return known | {"name": name}


def _state_filmography(record: Mapping[str, object], name: str) -> object:
    return [_title(title) for title in cast("list[Mapping[str, object]]", record[name])]


def _title(title: Mapping[str, object]) -> Statements:
    known = unshaped({key: value for key, value in title.items() if key not in {"year", "year_text"}})
    year = title["year_text"] or title["year"]
    return ({"year": year} if year else {}) | known


def _state_credits(record: Mapping[str, object], name: str) -> object:
    listed_notes = cast("list[Mapping[str, object]]", record["credit_notes"] or ())
    notes = {(note["role"], note["position"]): note for note in listed_notes}
    return {
        role: [_credit(credited, notes.get((role, position))) for position, credited in enumerate(names, 1)]
        for role, names in cast("Mapping[str, list[str]]", record[name]).items()
    }


def _credit(name: str, note: Mapping[str, object] | None) -> Statements:
    if note is None:
        return {"name": name}
    said = unshaped({"credited_as": note["credited_as"], "note": note["note"], "other": note.get("other")})
    return {"name": join_namesake(name, cast("str | None", note["namesake"]))} | said


def _listing(key: Key, words: shapes.Words | None = None, *, has_commas: bool = False) -> Kind:
    shape = shapes.TEXTS._replace(words=words, has_commas=has_commas)
    return Kind(partial(merge_values.joined, key=key), shape=shape)


def _tables(shape: Shape, *keys: str, statement: Statement = _state_entries) -> Kind:
    return Kind(partial(merge_values.entries, keys=keys), statement, shape=shape)


def _table(of: Shape) -> Kind:
    return Kind(merge_values.table, shape=Shape("table", of, merge=merge_values.table))


_TEXT = Shape(forms=text_forms.text_alone)
_DATE = Shape(forms=text_forms.date_form, expected="a year or a date, as 1987 or 1987-05-12")
_VIEWINGS = shapes.entries(tables.VIEWING, "date", forms=shapes.DAY.forms)._replace(
    expected=shapes.DAY.expected, may_repeat=True
)
# Every kind of a field that a record states.
KINDS = {
    "title": Kind(merge_values.scalar, shape=_TEXT),
    "name": Kind(merge_values.scalar, _state_person_name, shape=_TEXT),
    "text": Kind(merge_values.scalar, shape=_TEXT),
    "form": Kind(merge_values.scalar_by(equality.form_key), shape=_TEXT),
    "ratio": Kind(merge_values.scalar_by(equality.ratio_key), shape=_TEXT),
    "prose": Kind(merge_values.prose, _state_prose, shape=shapes.by_language(_TEXT)),
    "texts": _listing(equality.text_key),
    "lines": _listing(equality.text_key, has_commas=True),
    "addresses": _listing(equality.exact_key, has_commas=True),
    "countries": _listing(equality.country_name_key, shapes.COUNTRIES),
    "languages": _listing(equality.language_name_key, shapes.LANGUAGES),
    "names": Kind(merge_values.table, shape=shapes.by_language(shapes.TEXTS)),
    "number": Kind(merge_values.scalar),
    "runtime": Kind(merge_values.scalar),
    "flag": Kind(merge_values.scalar),
    "date": Kind(merge_values.scalar, shape=_DATE),
    "ids": _table(_TEXT)._replace(merge=merge_values.ids),
    "table": _table(shapes.ANYTHING),
    "year": Kind(merge_values.year, _state_year, needs_value=False),
    "age": Kind(merge_values.ages, _state_age, needs_value=False, shape=Shape("table", shapes.VALUE)),
    "festivals": _tables(shapes.entries(tables.FESTIVAL, "name", "year", forms=text_forms.showing_form), "name"),
    "credits": Kind(merge_values.by_role, _state_credits, is_parted=True, shape=shapes.credited()),
    "cast": Kind(merge_values.entries, _state_cast_members, shape=shapes.CAST),
    "companies": _tables(shapes.entries(tables.COMPANY, "name", "places"), "name"),
    "versions": _tables(shapes.entries(tables.VERSION, "name", "year"), "name", "year", "runtime", "format"),
    "part": Kind(
        merge_values.table, _state_entry, shape=shapes.table(tables.PART)._replace(forms=text_forms.part_form)
    ),
    "rating": Kind(merge_values.scalar),
    "viewings": _tables(_VIEWINGS, "date"),
    "filmography": _tables(shapes.entries(tables.TITLE, "title", "year"), "title", statement=_state_filmography),
}
FILM_KINDS = {row.name: KINDS[row.kind] for row in FILM_FIELDS if not row.derived_from}
PERSON_KINDS = {row.name: KINDS[row.kind] for row in PERSON_FIELDS if not row.derived_from}
PARTED = frozenset(name for name, kind in (FILM_KINDS | PERSON_KINDS).items() if kind.is_parted)
