"""What those who write the index and those who ask it agree on: terms, places, and bits of what is known.

It follows from the table of fields.
"""

from functools import lru_cache

from filmcat.model.fields import ASKED_FIELDS, FILM_FIELDS
from filmcat.text.fold import fold

# The numbers under which the index keeps terms, by what their fields are called in questions. A ``credited`` term is
# the name that a film prints for somebody.
TERM_FIELDS = {
    name: number
    for number, name in enumerate(
        (*(row.asked for row in (*FILM_FIELDS, *ASKED_FIELDS) if row.queries), "credited"), 1
    )
}  # fmt: skip
# What of a film is known, one bit each: the fields of its record in their order, then what can be asked beyond, without
# the parts of entries.
KNOWN_BITS = {
    row.name: 1 << place
    for place, row in enumerate(
        (*FILM_FIELDS, *(row for row in ASKED_FIELDS if row.derived_from and "." not in row.name))
    )
}  # fmt: skip
MOST_ROLES = 62  # roles that have a bit of their own; SQLite's numbers have 63 to spare


def romanised_field(number: int) -> int:
    """The number under which the words that are made of other letters stand, for a field of this number."""
    return -number


def printed_place(name: str) -> str:
    """The key of a country or language that no table knows: it can still be asked for as printed."""
    return f"={fold(name)}"


def wider_place(key: str) -> str:
    """The key under which a state of the past, or a part of a state, is found by another's name."""
    return f"~{key}"


def completed(json: str, known: int) -> str:
    """The stored record of a film with every field that is not among the ``known`` ones as ``null``."""
    return json[:-1] + _nulls(known)


@lru_cache(maxsize=4096)
def _nulls(known: int) -> str:
    return "".join(f',"{row.name}":null' for row in FILM_FIELDS if not known & KNOWN_BITS[row.name]) + "}"
