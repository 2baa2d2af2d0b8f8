"""Latin letters for every script, loosened so that different romanisations of one name meet."""

import re

from anyascii import anyascii

from filmcat.text.fold import fold

# Spellings that romanisation tables disagree on, brought to one, in this order; each only where it occurs. г is g of a
# Russian name, h of a Ukrainian one.
_LOOSE = (
    ("shch", "s"), ("sch", "s"), ("kh", "h"), ("ch", "h"), ("gh", "h"), ("zh", "z"), ("sh", "s"), ("ts", "t"),
    ("tz", "t"), ("y", "i"), ("j", "i"), ("w", "v"), ("g", "h"),
)  # fmt: skip
_DOUBLED = re.compile(r"(\w)\1+")


def romanised(text: str, folded: str | None = None) -> str:
    """A loose Latin key, the same for most romanisations of a name.

    ``romanised("Ми не згаснемо")`` equals ``romanised("My ne zgasnemo")``. ``folded`` is the folded text, where
    that is known already.
    """
    key = folded if folded is not None and folded.isascii() else fold(anyascii(text))
    for spelling, loose in _LOOSE:
        if spelling in key:
            key = key.replace(spelling, loose)
    return _DOUBLED.sub(r"\1", key) if _DOUBLED.search(key) else key
