"""What can be done with each field of a film: the one vocabulary, as ``fields`` tells it."""

from typing import NamedTuple

from filmcat.model.fields import ASKED_FIELDS, FILM_FIELDS, Field
from filmcat.model.kinds import KINDS as HELD
from filmcat.query.criteria import RANGES, RECORDED
from filmcat.query.order import SORTS
from filmcat.text.field_words import parts_of
from filmcat.views.columns import PRINTABLE

_WORDS = "words"
_ONLY_LACK = "none alone"


class FieldUse(NamedTuple):
    """A field, the other words for it (each in its other number, too), what a catalogue may hold for it, its parts.

    ``asked`` is how a question asks for it: by words, or as one of the forms of a range; ``none`` asks for each.
    ``is_sorted`` and ``is_printed`` say whether ``--sort`` and ``--fields`` take it, ``is_stated`` whether a record has
    it, or a part of an entry does; not what is only made of others, as the id.
    """

    name: str
    words: tuple[str, ...]
    holds: str
    parts: tuple[str, ...]
    asked: str
    is_sorted: bool
    is_printed: bool
    is_stated: bool
    example: str
    doc: str


def field_uses() -> list[FieldUse]:
    """Every field of a film, parts of entries behind their fields, in the order of the format."""
    parts = [row for row in ASKED_FIELDS if "." in row.name]
    rows = [*FILM_FIELDS, *(row for row in ASKED_FIELDS if "." not in row.name)]
    return [_use(one) for row in rows for one in (row, *(part for part in parts if part.derived_from == row.name))]


def field_use(row: Field) -> FieldUse:
    """What can be done with one field."""
    return _use(row)


def _use(row: Field) -> FieldUse:
    words = tuple(word for word in row.queries if word != row.name)
    is_printed = row.name in PRINTABLE or "." in row.name
    return FieldUse(
        row.name, words, HELD[row.kind].holds if row.kind in HELD else "", tuple(parts_of(row)), _asked(row),
        row.name in SORTS, is_printed, row in FILM_FIELDS or "." in row.name, row.example, row.doc,
    )  # fmt: skip


def _asked(row: Field) -> str:
    if row.queries:
        return RANGES.get(row.asked, _WORDS)
    return _WORDS if row.kind in RECORDED else _ONLY_LACK
