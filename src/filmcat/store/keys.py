"""The fields and keys of terms: what those who write the index and those who ask it agree on."""

from filmcat.text.fold import fold

# The numbers under which the index keeps the fields of terms. Only `keyed` ones are found whole, never by words.
FIELDS = {
    "title": 1, "person": 2, "company": 3, "character": 4, "festival": 5, "premiere": 6, "version": 7,
    "genre": 8, "tag": 9, "form": 10, "colour": 11, "country": 12, "language": 13, "part_of": 14,
    "credited": 15,
}  # fmt: skip
KEYED = frozenset({"country", "language"})
LISTED = ("id", "title", "original_title", "year", "countries", "directors", "runtime", "age_rating")


def printed_place(name: str) -> str:
    """The key of a country or language that no table knows: it can still be asked for as printed."""
    return f"={fold(name)}"


def wider_place(key: str) -> str:
    """The key under which a state of the past, or a part of a state, is found by another's name."""
    return f"~{key}"
