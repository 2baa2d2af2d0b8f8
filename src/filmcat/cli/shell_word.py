"""A word as it stands in the line of a shell, perhaps in quotes that are still open, and what may take its place.

The rules hold for bash, zsh and fish at once and are narrower than those of each: what may stand in a text is listed,
not what may not.
"""

import re
from typing import NamedTuple

from filmcat.text.escape import legible

# Signs of ASCII that stay themselves in the quotes that are open, or once the script has put a backslash before them.
# `!` within quotes and `"` anywhere are not among them, because the history of bash misreads them, nor are those whose
# backslash is lost within backquotes. No sign beyond ASCII means anything to a shell.
_HARMLESS = {"": " !#%&'()+,-./:?_", '"': " #%&'()+,-./:?_", "'": " #%&()+,-./:?_"}
_RAW = {
    "": r"""(?:[^\\'"`$]|\\.)*""",
    '"': r'"(?:[^\\"`$]|\\.)*',
    "'": "'[^']*",
}


class ShellWord(NamedTuple):
    """What a word says so far, and the quotes that it opened: ``"``, ``'`` or none."""

    text: str
    quotes: str

    def may_become(self, text: str) -> bool:
        """Whether a shell hands this text to a program as it is, in the place of the word, and as no option."""
        if not text or text.startswith("-") or legible(text) != text:
            return False
        return all(sign.isalnum() or not sign.isascii() or sign in _HARMLESS[self.quotes] for sign in text)


def shell_word(raw: str) -> ShellWord | None:
    r"""Read an unfinished word: ``shell_word('"It') == ShellWord("It", '"')``, ``It\'s`` is ``It's`` without quotes.

    None where a shell would replace only a part of the word: where its quotes are closed again or open within it, where
    it holds a substitution such as ``$(``, or ends within an escape.
    """
    quotes = raw[:1] if raw[:1] in ('"', "'") else ""
    if not re.fullmatch(_RAW[quotes], raw, re.DOTALL):
        return None
    text = raw[len(quotes) :]
    return ShellWord(text if quotes == "'" else re.sub(r"\\(.)", r"\1", text, flags=re.DOTALL), quotes)
