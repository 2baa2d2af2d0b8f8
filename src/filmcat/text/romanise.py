"""Latin letters for every script, loosened so that different romanisations of one name meet."""

import re

from anyascii import anyascii

from filmcat.text.fold import fold

# Spellings that romanisation tables disagree on, brought to one: kh/h, y/i/j, w/v, zh/z, double letters.
_LOOSE = (
    (re.compile("shch|sch|šč"), "s"),
    (re.compile("kh|ch|gh"), "h"),
    (re.compile("zh|sh|ts|tz"), lambda found: found[0][0]),
    (re.compile("[yj]"), "i"),
    (re.compile("w"), "v"),
    (re.compile(r"(\w)\1+"), r"\1"),
)


def romanised(text: str) -> str:
    """A loose Latin key, the same for most romanisations of a name.

    ``romanised("Ми не згаснемо")`` equals ``romanised("My ne zgasnemo")``.
    """
    key = fold(anyascii(text))
    for pattern, replacement in _LOOSE:
        key = pattern.sub(replacement, key)
    return key
