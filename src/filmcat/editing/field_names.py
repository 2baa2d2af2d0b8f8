"""What may be named in an assignment: fields in any of their words, and roles of credits in any of their languages."""

from filmcat.errors import UnknownWord, UsageError
from filmcat.model.fields import FILM_FIELDS, Field
from filmcat.text.field_words import near, row_named
from filmcat.text.roles import is_company_role, near_roles, role_key

_CREDITS = next(row for row in FILM_FIELDS if row.kind == "credits")
_COMPANIES = next(row for row in FILM_FIELDS if row.kind == "companies")
_WITH_SIGN = 'filmcat edit without an assignment opens the record; a title with = in it is written title="…"'


def field_named(word: str, *, is_film: bool) -> tuple[Field, str]:
    """The field that a word names, and the role where it is one of the credits, else an empty text.

    Raises UnknownWord where there is none, UsageError where it cannot be set.
    """
    row = row_named(word, is_film=is_film)
    role = None if is_field(word, is_film=is_film) or not is_film else role_key(word)
    if role and is_company_role(role):
        told = role.replace("co_", "co-").replace("_", " ")
        raise UsageError(
            f"“{word}” is the role of a company.", f'write {_COMPANIES.name}+={{ name = "…", role = "{told}" }}'
        )
    if role:
        return _CREDITS, role
    if row is None:
        raise UnknownWord("field or role" if is_film else "field", word, near_fields(word, is_film=is_film), _WITH_SIGN)
    if row.derived_from:
        raise _not_set(row)
    return row, ""


def is_field(word: str, *, is_film: bool) -> bool:
    """Whether a word is one for a field, rather than for a role, as ``directors`` is too."""
    row = row_named(word, is_film=is_film)
    return row is not None and (row.derived_from != _CREDITS.name or role_key(word) is None)


def _not_set(row: Field) -> UsageError:
    """What is said of a field that is computed from another, or is a part of each of its entries."""
    whole, _, part = row.name.partition(".")
    if part:
        return UsageError(f"`{row.name}` is a part of one entry.", f"name the entry: {whole}[NAME].{part}=…")
    return UsageError(f"`{row.name}` follows from `{row.derived_from}`: it is not set.", f"set {row.derived_from}")


def near_fields(word: str, *, is_film: bool) -> list[str]:
    """The words for fields and roles that are nearest to one that is none."""
    roles = [label.casefold() for label in near_roles(word)] if is_film else []
    return list(dict.fromkeys([*near(word, is_film=is_film, is_set=True), *roles]))[:3]
