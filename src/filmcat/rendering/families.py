"""Roles as labels, those of a family below its heading."""

from collections.abc import Iterable, Iterator

from filmcat.views.wording import Wording

_INDENT = "  "


def in_families(roles: Iterable[tuple[str, str]], words: Wording) -> Iterator[tuple[str, str]]:
    """The label and key of each of some roles, which come with their families (see ``views.credits.by_family``).

    Before the first of a family stands its heading, without a key; its roles are indented.
    """
    before = ""
    for family, key in roles:
        if family and family != before:
            yield words.label(family.capitalize()), ""
        before = family
        yield f"{_INDENT if family else ''}{words.role(key)}", key
