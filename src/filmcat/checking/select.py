"""Which rules are asked: by their names, those of their groups, or all."""

from collections.abc import Iterable, Sequence
from difflib import get_close_matches

from filmcat.errors import UnknownWord
from filmcat.model.rules import GROUPS, ONLY_IF_ASKED, RULES

_ALL = "all"


def selected(select: Sequence[str], ignore: Sequence[str] = ()) -> tuple[str, ...]:
    """The codes of the rules that are wanted, in the order of their table; of none, those that are not only if asked.

    A word is a rule, a group or ``all``; several stand with commas between them. Raises UnknownWord.
    """
    wanted = {code for word in _words(select) for code in _codes(word)}
    unwanted = {code for word in _words(ignore) for code in _codes(word)}
    usual = {code for code, rule in RULES.items() if rule.group not in ONLY_IF_ASKED}
    return tuple(code for code in RULES if code in (wanted or usual) and code not in unwanted)


def known(word: str) -> str:
    """The code of a rule. Raises UnknownWord, with the nearest."""
    if word not in RULES:
        raise _unknown(word, RULES)
    return word


def _words(given: Sequence[str]) -> list[str]:
    return [word.strip() for part in given for word in part.split(",") if word.strip()]


def _codes(word: str) -> list[str]:
    if word in RULES:
        return [word]
    codes = [code for code, rule in RULES.items() if word in {rule.group, _ALL}]
    if not codes:
        raise _unknown(word, (*RULES, *GROUPS, _ALL))
    return codes


def _unknown(word: str, names: Iterable[str]) -> UnknownWord:
    return UnknownWord("rule", word, get_close_matches(word, list(names), 2), "filmcat check --list names all rules")
