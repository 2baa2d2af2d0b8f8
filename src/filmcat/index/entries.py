"""Entries of a field, such as showings at festivals: each is one term, whose parts can be asked for together.

The disambiguator of such a term holds the parts, so that two entries of other parts are two terms.
"""

from collections.abc import Iterable, Mapping

from filmcat.model.fields import ASKED_FIELDS, FILM_FIELDS, Field


def part_key(row: Field) -> str:
    """The key of a part within an entry: ``section`` of ``festivals.section``."""
    return row.name.partition(".")[2]


# The rows of the parts of a field's entries, by what the field is called in questions.
PARTS: dict[str, tuple[Field, ...]] = {
    row.asked: parts
    for row in FILM_FIELDS
    if (parts := tuple(part for part in ASKED_FIELDS if "." in part.name and part.derived_from == row.name))
}
_KEYS = {field: tuple(part_key(row) for row in parts) for field, parts in PARTS.items()}
_PART, _TEXT = "\x1f", "\x1e"  # between parts, and between the texts of one; folded they are blanks


def held_parts(field: str, entry: Mapping[str, object]) -> str:
    """The parts of an entry in one text."""
    texts = [_written(entry[key]) for key in _KEYS[field]]
    joined = _PART.join(texts)
    if joined.count(_PART) >= len(texts):
        joined = _PART.join([text.replace(_PART, " ") for text in texts])
    return joined


def parts_of(field: str, held: str) -> Iterable[tuple[Field, list[str]]]:
    """The known parts of an entry, and their texts."""
    for row, texts in zip(PARTS[field], held.split(_PART), strict=True):
        if texts:
            yield row, texts.split(_TEXT)


def _written(value: object) -> str:
    if isinstance(value, str):
        return value
    if isinstance(value, list):
        return _TEXT.join(value)
    return "" if value is None else str(value)
