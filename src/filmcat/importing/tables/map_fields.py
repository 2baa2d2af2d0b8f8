"""The fields that somebody may say a column holds: those of the format, roles, and entries within fields."""

from difflib import get_close_matches

from filmcat.editing.field_names import field_named, is_field, near_fields
from filmcat.editing.kinds import FILM_KINDS
from filmcat.errors import UnknownWord, UsageError, quoted
from filmcat.importing.kinds import WITH_ENTRIES
from filmcat.importing.tables.header_names import role_field
from filmcat.importing.tables.header_words import IGNORED
from filmcat.model.fields import FILM_FIELDS
from filmcat.model.kinds import KINDS
from filmcat.text.field_words import named

_NAMES = [row.name for row in FILM_FIELDS if not row.derived_from]


def checked_field(text: str) -> str:
    """A field that ``--map`` names: one of the format, a role, or an entry such as ``ids.imdb``, ``festivals.section``.

    ``-`` is a column to be left out. Raises UnknownWord, with the nearest, or UsageError for any other.
    """
    plain = text.strip()
    if plain in {IGNORED, ""}:
        return IGNORED
    meant = named(plain)
    if meant and KINDS[meant.row.kind].is_part:
        return meant.row.name
    word, _, entry = plain.partition(".")
    role = None if is_field(word, is_film=True) else role_field(plain)
    if role:
        return role
    try:
        row, of_role = field_named(word, is_film=True)
    except UnknownWord:
        raise UnknownWord(
            "field", plain, near_fields(word, is_film=True), f"write one of {', '.join(sorted(_NAMES))}"
        ) from None
    if of_role or (row.kind == "credits" and not entry):
        raise UsageError(f"{quoted(plain)} holds no column.", "a role is a field of its own, as credits.editing")
    return f"{row.name}.{_checked_entry(row.name, entry)}" if entry else row.name


def _checked_entry(field: str, entry: str) -> str:
    """The name of an entry of a field. Raises UnknownWord where it has none of that name."""
    shape = FILM_KINDS[field].shape
    keys = (shape.of.keys if shape.form == "list" and shape.of else shape.keys) or {}
    if entry in keys:
        return entry
    heading = shape.heading(entry) if shape.heading else None
    if heading:
        return heading
    role = role_field(entry) or ""
    if role.startswith(f"{field}."):
        return role.partition(".")[2]
    if field not in WITH_ENTRIES or keys or shape.heading:
        near = get_close_matches(entry, keys, 3)
        raise UnknownWord(f"entry of {field}", entry, near, f"it has {', '.join(keys)}" if keys else "it has none")
    return entry
