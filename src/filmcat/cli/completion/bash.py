"""The line of bash: its words, and how a text is to stand in it.

Bash parts the words that it completes at signs such as ``:`` and ``=`` too, and replaces only what stands behind the
last; filmcat reads the line itself, and answers what is to stand behind.
"""

import re

from filmcat.cli.completion.beginning import goes_on, shared_beginning
from filmcat.cli.completion.shell_word import shell_word

_WORD = r"""(?s)(?:[^\s\\"']|\\(?:.|$)|"(?:[^\\"]|\\.)*(?:"|\\?$)|'[^']*(?:'|$))+"""
_ASSIGNMENT = r"[A-Za-z_]\w*=.*"
_REDIRECTION = r"(?:\d*|&)[<>]+[|&]?"
_ESCAPED = {"": r"(?=[\x00-\x7f])[^\w./:,+%@=-]", '"': r'[\\"$`]', "'": r"(?!)"}
_OPEN = (":", "=")  # what ends a word that is not whole yet
_BLANK = " "  # shares no beginning with anything


def words_of(line: str) -> list[str]:
    """The words of a line as typed: its command before all, and at last, perhaps empty, the unfinished one."""
    found = list(re.finditer(_WORD, line))
    words = [word[0] for word in found]
    while words and re.fullmatch(_ASSIGNMENT, words[0]):  # of a variable, for this command alone
        del words[0]
    is_unfinished = len(words) > 1 and found[-1].end() == len(line)
    return words if is_unfinished else [*(words or [""]), ""]


def without_redirections(words: list[str]) -> list[str]:
    """The words that a program gets; without a last one where that is where its output goes, or its input is from."""
    kept: list[str] = []
    is_target = False
    for word in words:
        operator = re.match(_REDIRECTION, word)
        if not is_target and operator is None:
            kept.append(word)
        is_target = not is_target and operator is not None and operator[0] == word
    return kept


def plain_word(raw: str) -> str:
    """What a whole word says; a word with a substitution in it stays as it was typed."""
    word = shell_word(raw)
    return raw if word is None else word.text


def entries(raw: str, replaced: str, texts: list[str]) -> list[str]:
    """What is to stand behind the part of a typed word that stays, for each text of the whole word.

    Bash puts in what all of them share. Where that is nothing that was typed, or would end within an escape, there is
    one more: blank, so that they share nothing, or of what they share up to there.
    """
    stays = raw[: len(raw) - len(replaced)]
    head = shell_word(stays)
    if not raw.endswith(replaced) or head is None:
        return []
    start = len(head.text)
    rests = [text[start:] for text in texts if text[:start].casefold() == head.text.casefold()]
    found = [_escaped(rest, head.quotes) for rest in rests]
    if len(found) == 1 and head.quotes and found[0].endswith(_OPEN):
        return [*found, found[0] + _BLANK]  # or bash would close the quotes
    return [*found, *_parting(found, head.quotes, (shell_word(replaced) or head).text)]


def _parting(found: list[str], quotes: str, typed: str) -> list[str]:
    shared = shared_beginning(found) if len(found) > 1 else ""
    whole = re.sub(r"\\$", "", shared) if quotes == "" and _ends_in_escape(shared) else shared
    if whole == shared and (not shared or goes_on(_plain(shared), typed)):
        return []
    return [whole + _BLANK if whole and goes_on(_plain(whole), typed) else _BLANK]


def _ends_in_escape(text: str) -> bool:
    return (len(text) - len(text.rstrip("\\"))) % 2 == 1


def _plain(escaped: str) -> str:
    return re.sub(r"(?s)\\(.)", r"\1", escaped)


def _escaped(text: str, quotes: str) -> str:
    return re.sub(_ESCAPED[quotes], r"\\\g<0>", text)
