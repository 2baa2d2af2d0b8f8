r"""A text is in Unicode's composed form, NFC.

The same letter can be written as one character or as two, a letter and its accent; they look alike, and other programs
do not find the one when asked for the other.

Bad:

    [[film]]
    title = "Caf\u0065\u0301"
    year = 1972

Good:

    [[film]]
    title = "Café"
    year = 1972
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from filmcat.checking.mends import respelt
from filmcat.checking.subject import Found
from filmcat.text.normal import is_composed, normalized

if TYPE_CHECKING:
    from collections.abc import Iterator

    from filmcat.checking.subject import Subject


def problems(subject: Subject) -> Iterator[Found]:
    """Each text that is not so."""
    has_escapes = b"\\u" in subject.raw or b"\\U" in subject.raw
    if subject.raw.isascii() and not has_escapes:
        return
    if not has_escapes and is_composed(subject.raw.decode("utf-8", "replace")):
        return
    for token in subject.tokens:
        if token.is_comment or (token.raw.isascii() and not token.has_escapes):
            continue
        if not is_composed(token.value if token.has_escapes else token.inner.decode("utf-8", "replace")):
            yield Found(token.start, mend=respelt(token, lambda text: normalized("NFC", text)))
