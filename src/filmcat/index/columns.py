"""The fields and keys of terms: what those who write the index and those who ask it agree on."""

from collections.abc import Iterable
from functools import lru_cache

from filmcat.text.fold import fold

# The numbers under which the index keeps the fields of terms. Only `keyed` ones are found whole, never by words.
FIELDS = {
    "title": 1, "person": 2, "company": 3, "character": 4, "festival": 5, "premiere": 6, "version": 7,
    "genre": 8, "tag": 9, "form": 10, "colour": 11, "country": 12, "language": 13, "part_of": 14,
    "credited": 15,
}  # fmt: skip
# What of a film is known, one bit each: the fields of its record in their order, then what a question may ask beyond.
KNOWN = (
    "title", "original_title", "titles", "year", "year_to", "year_text", "countries", "country_codes", "languages",
    "language_tags", "runtime", "colour", "form", "genres", "tags", "debut", "age_rating", "age_ratings", "festivals",
    "tagline", "synopsis", "notes", "texts", "quotes", "credits", "credit_notes", "cast", "companies", "versions",
    "part_of", "rating", "viewings", "ids", "sources", "extra", "other",
    "person", "character", "premiere", "director",
)  # fmt: skip
_RECORD_FIELDS = {
    "country": "countries", "language": "languages", "genre": "genres", "tag": "tags", "company": "companies",
    "festival": "festivals", "version": "versions", "age": "age_rating",
}  # fmt: skip
_BITS = {name: 1 << place for place, name in enumerate(KNOWN)}
_FIELDS = KNOWN[: KNOWN.index("other") + 1]
MOST_ROLES = 62  # roles that have a bit of their own; SQLite's numbers have 63 to spare
KEYED = frozenset({"country", "language"})


def printed_place(name: str) -> str:
    """The key of a country or language that no table knows: it can still be asked for as printed."""
    return f"={fold(name)}"


def wider_place(key: str) -> str:
    """The key under which a state of the past, or a part of a state, is found by another's name."""
    return f"~{key}"


def known_bit(field: str) -> int:
    """The bit of a field of the format, or of a question: that of "country" is that of "countries"."""
    return 1 << KNOWN.index(_RECORD_FIELDS.get(field, field))


def bits_of(fields: Iterable[str]) -> int:
    """A number with the bit of each of these fields (see ``KNOWN``)."""
    return sum(_BITS[field] for field in fields)


def completed(json: str, known: int) -> str:
    """The stored record of a film with every field that is not among the ``known`` ones as ``null``."""
    return json[:-1] + _nulls(known)


@lru_cache(maxsize=4096)
def _nulls(known: int) -> str:
    return "".join(f',"{name}":null' for name in _FIELDS if not known & _BITS[name]) + "}"
