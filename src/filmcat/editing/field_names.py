"""What may be named in an assignment: fields in any of their words, and roles of credits in any of their languages."""

from functools import lru_cache

from filmcat.errors import UnknownWord, UsageError
from filmcat.model.fields import ASKED_FIELDS, FILM_FIELDS, PERSON_FIELDS, Field
from filmcat.text.roles import is_company_role, near_roles, role_key

_CREDITS = next(row for row in FILM_FIELDS if row.kind == "credits")
_COMPANIES = next(row for row in FILM_FIELDS if row.kind == "companies")
_WITH_SIGN = 'filmcat edit without an assignment opens the record; a title with = in it is written title="…"'


def field_named(word: str, *, is_film: bool) -> tuple[Field, str]:
    """The field that a word names, and the role where it is one of the credits, else an empty text.

    Raises UnknownWord where there is none, UsageError where it cannot be set.
    """
    row = _words(is_film).get(_plain(word))
    role = role_key(word) if row is None and is_film else None
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
        raise UsageError(f"`{row.name}` follows from `{row.derived_from}`: it is not set.", f"set {row.derived_from}")
    return row, ""


@lru_cache(maxsize=2)
def _words(is_film: bool) -> dict[str, Field]:  # noqa: FBT001 - it is the key of the cache
    """Every word for a field: its name before all, then those that questions use, then its other number."""
    rows = (*FILM_FIELDS, *ASKED_FIELDS) if is_film else PERSON_FIELDS
    found: dict[str, Field] = {row.name: row for row in rows}
    for row in rows:
        for word in row.queries:
            found.setdefault(_plain(word), row)
    for row in rows:
        if not row.derived_from:
            found.setdefault(row.name.removesuffix("s") if row.name.endswith("s") else f"{row.name}s", row)
    return found


def is_field(word: str, *, is_film: bool) -> bool:
    """Whether a word is one for a field, rather than for a role."""
    return _plain(word) in _words(is_film)


def _plain(word: str) -> str:
    return word.casefold().replace("-", "_")


def near_fields(word: str, *, is_film: bool) -> list[str]:
    """The words for fields and roles that are nearest to one that is none."""
    from difflib import get_close_matches

    words = {name: row.name for name, row in _words(is_film).items() if not row.derived_from}
    near = [words[name] for name in get_close_matches(_plain(word), words, 5, 0.7)]
    roles = [label.casefold() for label in near_roles(word)] if is_film else []
    return list(dict.fromkeys([*near, *roles]))[:3]
