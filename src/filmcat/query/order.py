"""In which order films come: one or more fields, each up or down."""

from filmcat.errors import UnknownWord, UsageError
from filmcat.model.fields import ASKED_FIELDS, FILM_FIELDS

_SORTED = [row for row in (*FILM_FIELDS, *ASKED_FIELDS) if row.has_order]
# What a list can be sorted by, in its user's words, and the field it means: what a field is called in questions. The
# director is a role there, and a field only here.
SORTS = {
    **{word: row.asked for row in _SORTED for word in (*row.queries, row.name)},
    "director": "directors",
    "random": "random",
}
SORT_NAMES = (*(row.name for row in _SORTED), "random")


class SortKey:
    """One field to sort by, and whether it falls."""

    __slots__ = ("falling", "field")

    def __init__(self, field: str, *, falling: bool) -> None:
        self.field = field
        self.falling = falling


def read_order(text: str, *, reverse: bool) -> list[SortKey]:
    """Read ``"year,-runtime"``; ``reverse`` turns every field about. An empty text is the catalogue's order.

    A field that comes again decides nothing any more, and is left out.

    Raises UnknownWord for a field that nothing can be sorted by.
    """
    keys = [_read_key(part.strip(), reverse=reverse) for part in text.split(",")] if text.strip() else []
    first: dict[str, SortKey] = {}
    for key in keys:
        first.setdefault(key.field, key)
    return list(first.values()) or [SortKey("catalogue", falling=reverse)]


def _read_key(text: str, *, reverse: bool) -> SortKey:
    word = text.removeprefix("-").casefold()
    if not word:
        raise UsageError("A field to sort by is empty.", "write --sort year,-runtime")
    return SortKey(SORTS.get(word) or _field_named(word), falling=text.startswith("-") != reverse)


def _field_named(word: str) -> str:
    """What the field of another word is called in questions. Raises UnknownWord where nothing is sorted by it."""
    from filmcat.text.field_words import named

    found = named(word)
    if found is not None and not found.key and found.row.has_order:
        return SORTS[found.row.name]
    from difflib import get_close_matches

    near = get_close_matches(word, {*SORT_NAMES, *SORTS.values()}, 3)
    raise UnknownWord("field to sort by", word, near, f"write one of {', '.join(SORT_NAMES)}")
