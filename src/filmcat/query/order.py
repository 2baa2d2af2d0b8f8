"""In which order films come: one or more fields, each up or down."""

from filmcat.errors import UnknownWord, UsageError

# What a list can be sorted by, in its user's words, and the field it means.
SORTS = {
    "title": "title", "original_title": "original_title", "year": "year", "runtime": "runtime", "age": "age",
    "age_rating": "age", "rating": "rating", "director": "directors", "directors": "directors",
    "country": "countries", "countries": "countries", "language": "languages", "languages": "languages",
    "form": "form", "colour": "colour", "color": "colour", "genre": "genres", "genres": "genres", "id": "id",
    "random": "random",
}  # fmt: skip


class SortKey:
    """One field to sort by, and whether it falls."""

    __slots__ = ("falling", "field")

    def __init__(self, field: str, *, falling: bool) -> None:
        self.field = field
        self.falling = falling


def read_order(text: str, *, reverse: bool) -> list[SortKey]:
    """Read ``"year,-runtime"``; ``reverse`` turns every field about. An empty text is the catalogue's order.

    Raises UnknownWord for a field that nothing can be sorted by.
    """
    keys = [_read_key(part.strip(), reverse=reverse) for part in text.split(",")] if text.strip() else []
    return keys or [SortKey("catalogue", falling=reverse)]


def _read_key(text: str, *, reverse: bool) -> SortKey:
    word = text.removeprefix("-").casefold()
    if not word:
        raise UsageError("A field to sort by is empty.", "write --sort year,-runtime")
    if word not in SORTS:
        from difflib import get_close_matches

        raise UnknownWord(
            "field to sort by", word, get_close_matches(word, SORTS, 3), f"write one of {', '.join(SORTS)}"
        )
    return SortKey(SORTS[word], falling=text.startswith("-") != reverse)
