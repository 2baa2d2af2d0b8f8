"""Roles that the command line names: in any of their labels, or one that only the catalogue uses."""

from __future__ import annotations

from filmcat.cli.options import word as readable
from filmcat.errors import UnknownWord
from filmcat.text.roles import AskedRoles, any_role_key, family_roles, near_roles, role_key
from filmcat.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from filmcat.catalogue import Catalogue
    from filmcat.query.criteria import Criterion
    from filmcat.views.columns import Column


def known_role(catalogue: Catalogue, typed: str) -> str:
    """The key of the role that a word names. Raises UnknownWord, with the nearest, where there is none."""
    word = readable(typed)
    key = any_role_key(word)
    if role_key(word) is None and not catalogue.is_role(key):
        raise UnknownWord("role", word, near_roles(word))
    return key


def wanted_roles(catalogue: Catalogue, typed: list[str]) -> AskedRoles:
    """The roles that words name, and the families of roles. Raises UnknownWord as ``known_role``."""
    words = [readable(word).strip().casefold() for word in typed]
    families = frozenset(word for word in words if family_roles(word))
    return AskedRoles(frozenset(known_role(catalogue, word) for word in words if word not in families), families)


def with_known_roles(catalogue: Catalogue, groups: list[list[Criterion]]) -> list[list[Criterion]]:
    """The same criteria, the roles of their people as keys. Raises UnknownWord for a role that does not exist."""
    return [
        [asked.in_role(known_role(catalogue, asked.role)) if asked.role else asked for asked in group]
        for group in groups
    ]


def check_fields(catalogue: Catalogue, fields: list[Column] | None) -> None:
    """Raise UnknownWord where a field is of a role that does not exist: ``credits.editin``."""
    for field in fields or ():
        if field.typed_role:
            known_role(catalogue, field.typed_role)
