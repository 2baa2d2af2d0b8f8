"""What depends on the kind of a value stands in two tables of imports, and in no list of fields."""

from filmcat.editing import kinds as planned_kinds
from filmcat.importing import kinds as read_kinds
from filmcat.model.fields import FILM_FIELDS, PERSON_FIELDS
from filmcat.model.kinds import KINDS

HELD = {row.kind for row in (*FILM_FIELDS, *PERSON_FIELDS) if not row.derived_from}
FREE = {kind.name for kind in KINDS.values() if kind.is_free}


def test_every_kind_that_a_catalogue_holds_is_read_from_tables_and_json() -> None:
    assert (HELD | FREE) - read_kinds.KINDS.keys() == set()


def test_every_kind_that_a_catalogue_holds_is_stated_and_merged() -> None:
    assert (HELD | FREE) - planned_kinds.KINDS.keys() == set()


def test_every_field_of_a_film_may_be_a_column_of_a_table_that_filmcat_wrote() -> None:
    assert {row.kind for row in FILM_FIELDS} - read_kinds.KINDS.keys() == set()
