"""What values are made of: which parts of one can be named, and what a text given for it becomes."""

from collections.abc import Callable, Mapping
from typing import Literal, NamedTuple

from filmcat.editing import merge_values, text_forms
from filmcat.editing.merge_values import Merge
from filmcat.records import values
from filmcat.records.credits import CAST_MEMBER, CREDIT, cast_list
from filmcat.records.values import Reader
from filmcat.text.countries import country_key, near_countries
from filmcat.text.languages import language_tag, near_languages
from filmcat.text.roles import any_role_key, near_roles, role_key

Forms = Callable[[str], tuple[object, ...]]


class Words(NamedTuple):
    """Words that filmcat knows: of what, what one means (None: unknown), and which are near a misspelt one."""

    of: str
    meaning: Callable[[str], str | None]
    near: Callable[[str], list[str]]


class Shape(NamedTuple):
    """What a value is: one value, a list or a table.

    ``of`` is the shape of each entry of a list, and of each value of a table that has any keys; ``keys`` are those of
    a table that has its own. ``forms`` are what text may mean, and ``expected`` names them where there may be none.
    ``told_by`` are the keys that a text takes an entry out by. ``merge`` joins a list, or a table, with another.
    ``words`` are those that a text must be of; ``headings`` those that the keys of a table are of, which ``heading``
    brings into the form of a catalogue. ``has_commas`` where commas part nothing.
    ``names_people`` where each entry is a person;
    ``may_repeat`` where entries of one name may be several: parts of one actor, viewings of one day.
    """

    form: Literal["value", "list", "table", "any"] = "value"
    of: "Shape | None" = None
    keys: "Mapping[str, Shape] | None" = None
    forms: Forms = text_forms.any_form
    expected: str = ""
    told_by: tuple[str, ...] = ()
    merge: Merge = merge_values.joined
    words: Words | None = None
    headings: Words | None = None
    heading: Callable[[str], str | None] | None = None
    has_commas: bool = False
    names_people: bool = False
    may_repeat: bool = False


COUNTRIES = Words("country", country_key, near_countries)
LANGUAGES = Words("language", language_tag, near_languages)
ROLES = Words("role", role_key, near_roles)

VALUE = Shape()
ANYTHING = Shape("any", forms=text_forms.text_alone)
TEXTS = Shape("list", VALUE)


_SHAPES: dict[Reader, Shape] = {values.texts: TEXTS}


def table(readers: Mapping[str, Reader]) -> Shape:
    """A table of its own keys."""
    keys = {key: _SHAPES.get(reader, VALUE) for key, reader in readers.items()}
    return Shape("table", keys=keys, merge=merge_values.table)


def entries(readers: Mapping[str, Reader], *told_by: str, forms: Forms = text_forms.text_alone) -> Shape:
    """A list of tables."""
    return Shape("list", table(readers), forms=forms, told_by=told_by, merge=merge_values.entries)


def by_language(of: Shape) -> Shape:
    """A table by language tag."""
    return Shape("table", of, merge=merge_values.table, headings=LANGUAGES, heading=language_tag)


def by_role(of: Shape) -> Shape:
    """A table by role, of known ones and others."""
    return Shape("table", of, merge=merge_values.by_role, headings=ROLES, heading=any_role_key)


def credited() -> Shape:
    """Names by role, each with what a credit may say beyond it."""
    return by_role(entries(CREDIT, "name")._replace(names_people=True, may_repeat=True))


def shape_of(value: object) -> Shape:
    """The shape of a value that is nobody's field."""
    if isinstance(value, dict):
        return Shape("table", ANYTHING, forms=text_forms.text_alone, merge=merge_values.table)
    if isinstance(value, list):
        return Shape("list", ANYTHING, forms=text_forms.text_alone)
    return ANYTHING


CAST = _SHAPES[cast_list] = entries(CAST_MEMBER, "name", "character")._replace(names_people=True, may_repeat=True)
