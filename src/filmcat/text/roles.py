"""Credit roles: what a label means, in any of its languages, and how a role is headed."""

from collections.abc import Container
from functools import lru_cache

from filmcat.text import vocabulary
from filmcat.text.fold import fold
from filmcat.typed import NamedTuple


class AskedRoles(NamedTuple):
    """Roles that are asked for, by their keys and by their families; all of them where none is named."""

    keys: frozenset[str] = frozenset()
    families: frozenset[str] = frozenset()

    @property
    def are_all(self) -> bool:
        """Whether none is named."""
        return not self.keys and not self.families

    def hold(self, key: str) -> bool:
        """Whether a role is among them."""
        return self.are_all or key in self.keys or (bool(self.families) and role_family(key) in self.families)


@lru_cache(maxsize=1024)
def role_key(label: str) -> str | None:
    """The role that a label or key means: ``role_key("Regie:") == "director"``; None for an unknown one.

    English decides first, then the order of the roles: French "Régie", a location manager, reads as
    German "Regie" here. ``role_labels`` knows the labels of one language.
    """
    keys = vocabulary.keys_of(_vocabulary(), fold(label))
    return keys[0] if keys else None


def free_role_key(label: str) -> str:
    """The key of a role that no vocabulary knows: ``free_role_key("Zither-Player") == "zither_player"``."""
    return fold(label).replace(" ", "_")


def any_role_key(label: str) -> str:
    """The key of a role in any of its labels, or of one that no vocabulary knows."""
    return role_key(label) or free_role_key(label)


def role_label(key: str) -> str:
    """The English heading of a role: ``"Co-Producers"``; a free role in words: ``"Zither player"``."""
    words = key.replace("_", " ")
    return vocabulary.name_of(_vocabulary(), key) or words[:1].upper() + words[1:]


def family_roles(name: str) -> frozenset[str]:
    """The roles of the family of this name: ``family_roles("music")``; none where it is no family's."""
    from filmcat.text.role_names import FAMILIES

    return frozenset(FAMILIES.get(name, ()))


def role_family(key: str) -> str:
    """The family of a role: ``role_family("sound_mix") == "sound"``; empty where it has none.

    A role that no vocabulary knows is of the family that its name begins with: ``"sound_assistant"``.
    """
    family = _families().get(key)
    if family is not None or role_key(key) is not None:
        return family or ""
    first = key.partition("_")[0]
    return first if family_roles(first) else ""


def role_labels(language: str) -> dict[str, str]:
    """The folded labels of one language with their roles; ``{}`` for a language without labels."""
    from filmcat.text.role_names import BY_LANGUAGE

    return vocabulary.meanings(BY_LANGUAGE[language]) if language in BY_LANGUAGE else {}


def role_rank(key: str) -> int:
    """The place of a role in the order of credits, 0 for the director; free roles stand after all."""
    order = _order()
    return order.get(key, len(order))


def is_company_role(key: str) -> bool:
    """Whether companies fill a role, not persons: ``production``, ``world_sales``."""
    from filmcat.text.role_names import COMPANY_ROLES

    return key in COMPANY_ROLES


def roles_begun(text: str, keys: Container[str] | None = None) -> list[str]:
    """The keys of roles of which a label begins with a text: of these, or of all."""
    return vocabulary.begun(_vocabulary(), fold(text) if text else "", keys)


def near_roles(text: str) -> list[str]:
    """Up to three English headings of roles that a misspelt label may mean, the nearest first."""
    return vocabulary.nearest(_vocabulary(), fold(text))


def _vocabulary() -> str:
    from filmcat.text.role_names import VOCABULARY

    return VOCABULARY


@lru_cache(maxsize=1)
def _families() -> dict[str, str]:
    from filmcat.text.role_names import FAMILIES

    return {role: family for family, roles in FAMILIES.items() for role in roles}


@lru_cache(maxsize=1)
def _order() -> dict[str, int]:
    """The roles in the order of credits, which is that of the lines."""
    lines = _vocabulary().strip().split("\n")
    return {line.partition("=")[0]: rank for rank, line in enumerate(lines)}
