"""A word as it stands in the line of a shell, perhaps in quotes that are still open, and what may take its place.

What may stand in a text is listed, not what may not; the rules hold for bash, zsh and fish at once and are narrower
than those of each.
"""

import re

from filmcat.text.escape import legible

_LETTERS = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789")
# Signs of ASCII that stay themselves in the quotes that are open, or once a backslash is put before them. `!` within
# quotes and `"` anywhere are not among them, because the history of bash misreads them, nor are those whose backslash
# is lost within backquotes. No sign beyond ASCII means anything to a shell.
_HARMLESS = {
    quotes: _LETTERS.union(signs)
    for quotes, signs in (("", " !#%&'()+,-./:?_"), ('"', " #%&'()+,-./:?_"), ("'", " #%&()+,-./:?_"))
}
_ACTING = frozenset("\\'\"`$")
# One piece of a word: quoted, escaped, or a plain sign. A substitution is none.
_PIECE = (
    r"""(?s)'(?P<hard>[^']*)(?P<hard_end>'|$)|"(?P<soft>(?:[^\\"`$]|\\.)*)(?P<soft_end>"|$)"""
    r"""|\\(?P<sign>.)|(?P<plain>[^\\'"`$])"""
)
_ESCAPED = r"(?s)\\(.)"


class ShellWord:
    """What a word says so far, and the quotes that are open at its end: ``"``, ``'`` or none.

    ``is_matched`` where the shell itself drops what does not contain the word, or begins with a dot that it lacks.
    """

    __slots__ = ("is_matched", "quotes", "text")

    def __init__(self, text: str, quotes: str, *, is_matched: bool = False) -> None:
        self.text = text
        self.quotes = quotes
        self.is_matched = is_matched

    def behind(self, head: str) -> "ShellWord":
        """What is left of it behind its beginning."""
        return ShellWord(self.text[len(head) :], self.quotes, is_matched=self.is_matched)

    def may_become(self, text: str) -> bool:
        """Whether a shell hands this text to a program as it is, in the place of the word, and as no option."""
        return not text.startswith("-") and self.may_hold(text) and (not self.is_matched or self._is_in(text))

    def may_hold(self, text: str) -> bool:
        """Whether a shell hands this text to a program as it is, behind the beginning of a word."""
        if not text or legible(text) != text:
            return False
        return {sign for sign in text if sign.isascii()} <= _HARMLESS[self.quotes]

    def _is_in(self, text: str) -> bool:
        return self.text.casefold() in text.casefold() and (text[0] != "." or self.text.startswith("."))


def shell_word(raw: str) -> ShellWord | None:
    r"""Read an unfinished word: ``shell_word('"It') == ShellWord("It", '"')``, ``It\'s`` is ``It's`` without quotes.

    None where it cannot be known what it says: it holds a substitution such as ``$(``, or ends within an escape.
    """
    if _ACTING.isdisjoint(raw):
        return ShellWord(raw, "")
    text, at, quotes = "", 0, ""
    while at < len(raw):
        found = re.compile(_PIECE).match(raw, at)
        if found is None:
            return None
        if found["hard"] is not None:
            text += found["hard"]
            quotes = "" if found["hard_end"] else "'"
        elif found["soft"] is not None:
            text += re.sub(_ESCAPED, r"\1", found["soft"])
            quotes = "" if found["soft_end"] else '"'
        else:
            text += found["sign"] or found["plain"]
        at = found.end()
    return ShellWord(text, quotes)


def whole_word(raw: str) -> ShellWord | None:
    """The same, for a shell that takes the quotes of a whole word only: None where they do not begin it, or end."""
    word = shell_word(raw)
    if word is None or _ACTING.isdisjoint(raw):
        return word
    quotes = raw[0] if raw[0] in {'"', "'"} else ""
    has_others = not quotes and not {"'", '"'}.isdisjoint(re.sub(_ESCAPED, "", raw))
    return word if word.quotes == quotes and not has_others else None
