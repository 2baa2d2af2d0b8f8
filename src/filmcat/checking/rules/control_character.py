r"""A text holds no control characters.

They show nothing, and move the cursor or ring the bell of a terminal; tabs and line breaks are none. TOML allows them
in a text as escapes only.

Bad:

    [[film]]
    title = "Solaris\u0007"
    year = 1972

Good:

    [[film]]
    title = "Solaris"
    year = 1972
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from filmcat.checking.subject import Found

if TYPE_CHECKING:
    from collections.abc import Iterator

    from filmcat.checking.subject import Subject

# As an escape, or raw where TOML allows it: those behind U+0080.
_SUSPECT = re.compile(rb"\\(?:[bfre]|u00|U000000|x)|\xc2[\x80-\x9f]")
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")


def problems(subject: Subject) -> Iterator[Found]:
    """Each text with such a character, of which the first is named."""
    if not _SUSPECT.search(subject.raw):
        return
    for token in subject.tokens:
        if token.is_comment or not _SUSPECT.search(token.raw):
            continue
        if found := _CONTROL.search(token.value):
            yield Found(token.start, {"sign": f"U+{ord(found[0]):04X}"})
