"""What other programs write in a query and filmcat does not: told with the right form, and never taken for text.

Only words that hold a sign, or are one, come here: start-up has no time for the others.
"""

import re
from collections.abc import Sequence

from filmcat.errors import UsageError, quoted

_ALONE = frozenset(["=", "==", "!=", "<", ">", "<=", ">=", "|", "||", "&", "&&", "!", "~", "(", ")"])
_WORDS = frozenset({"OR", "AND", "NOT"})
_FOR_TEXT = "for the text itself, leave the sign out"
_COMPARED = r"(?s)^(?P<field>[^\W\d][\w.-]*)(?P<sign>==?|!=|<=?|>=?|~)(?P<value>\S.*)?$"
_SIGNED = r"(?s)^(?P<sign>[!(\"'“«~-]+)(?P<term>(?:not:)?(?P<field>[^\W\d][\w.-]*):(?P<value>\S.*))$"
_SIGNED_VALUE = r"(?s)^(?:[!<>]=?|[~-])\s*(?P<value>\w.*)$"
_CLOSING = "\"'”’»"
_NEGATED = r"(?s)^!(?P<word>\w[^!]*)$"
_BLANK_BEHIND = r"(?s)^(?P<field>[^\W\d][\w.-]*):\s+(?P<value>\S.*)$"
_SECOND = r"\s(?P<term>(?:not:)?(?P<field>[^\W\d][\w.-]*):\S+)"
_NO_VALUE = r"^[^\W\d][\w.-]*:$"
_RANGES = {">": "{value}.. for what is more", "<": "..{value} for what is less"}


def check_text(text: str) -> None:
    """Raise UsageError for a bare word that is meant to be more than text."""
    if text in _ALONE or text in _WORDS:
        raise _no_operator(text)
    if re.match(_NO_VALUE, text):
        raise UsageError(
            f"`{text}` has no value.", f"write it without a blank: {text}VALUE; for text, without the colon"
        )
    if text.startswith(":") and text[1:2].isalnum():
        raise UsageError(f"`{text}` has no field.", f"write it without a blank: FIELD{text}")
    if (found := re.match(_COMPARED, text)) and _is_field(found["field"]):
        raise UsageError(f"There is no {quoted(found['sign'])} in a query.", _compared(**found.groupdict("")))
    if (found := re.match(_SIGNED, text)) and _is_field(found["field"]):
        raise _signed(found["sign"], found["term"])
    if found := re.match(_NEGATED, text):
        raise UsageError("There is no “!” in a query.", f"write {_shell('not:' + found['word'])}; {_FOR_TEXT}")
    if (found := re.match(_BLANK_BEHIND, text)) and _is_field(found["field"]):
        term = _shell(f"{found['field']}:{found['value']}")
        raise UsageError(f"`{found['field']}:` has a blank behind it.", f"write {term}; for text, leave the colon out")
    check_one_term(text)


def check_value(field: str, value: str) -> None:
    """Raise UsageError for a value, or one of several, that begins with a sign of other programs: ``country:!ua``."""
    for part in map(str.strip, value.split(",")):
        if found := re.match(_SIGNED_VALUE, part):
            raise _signed_value(field, part[0], found["value"])
    check_one_term(f"{field}:{value}")


def _signed_value(field: str, sign: str, rest: str) -> UsageError:
    if sign in _RANGES:
        form = _RANGES[sign].format(value=rest)
        return UsageError(f"There is no {quoted(sign)} in a query.", f"write {field}:{form}; both ends are included")
    term = _shell(f"{field}:{rest}")
    if sign == "~":
        return UsageError("There is no “~” in a query.", f"write {term}: words fit by their beginnings")
    return UsageError(
        f"There is no {quoted(sign)} before a value.", f"write {_shell('not:' + field + ':' + rest)}; {_FOR_TEXT}"
    )


def check_one_term(text: str) -> None:
    """Raise UsageError where a second term stands within an argument, which is one."""
    for found in re.finditer(_SECOND, text):
        if _is_field(found["field"]):
            first = text[: found.start()].strip()
            raise UsageError(
                f"{quoted(text)} is one argument, and one argument is one term.",
                f"part them: {_shell(first)} {found['term']}" if first else f"write {found['term']}",
            )


def check_joints(words: Sequence[str]) -> None:
    """Raise UsageError for ``or``, ``and``, ``not`` that join terms of which one has a field."""
    for place, word in enumerate(words):
        behind = words[place + 1 : place + 2]
        beside = [*words[place - 1 : place], *behind] if word != "not" else behind
        is_joint = (word in {"or", "and"} and place and behind) or (word == "not" and behind)
        if is_joint and any(_is_term(other) for other in beside):
            raise _no_operator(word, behind[0])


def _is_term(word: str) -> bool:
    field, colon, value = word.removeprefix("not:").partition(":")
    return bool(colon and value.strip() == value and value and _is_field(field))


def _is_field(word: str) -> bool:
    """Whether a word names a field, a part of one, or a role."""
    from filmcat.text.field_words import named
    from filmcat.text.roles import role_key

    return named(word) is not None or role_key(word) is not None


def _no_operator(word: str, behind: str = "TERM") -> UsageError:
    hints = {
        "or": "write --or between two terms, or several values: country:ukraine,poland",
        "and": "leave it out: terms narrow one another",
        "not": f"write {_shell('not:' + behind)}, without a blank",
        "(": "--or binds weakest: write out each alternative",
    }
    same = {"||": "or", "|": "or", "&&": "and", "&": "and", "!": "not", ")": "("}
    hint = hints.get(same.get(word, word.casefold()), "write FIELD:VALUE, as country:ukraine or year:2015..")
    for_text = f"; for text, title:{word}" if word in _WORDS else ""
    return UsageError(f"There is no {quoted(word)} in a query.", hint + for_text)


def _compared(field: str, sign: str, value: str) -> str:
    value = value or "VALUE"
    if sign[0] in _RANGES:
        return f"write {field}:{_RANGES[sign[0]].format(value=value)}; both ends are included"
    return "write " + _shell(f"{'not:' if sign == '!=' else ''}{field}:{value}")


def _signed(sign: str, term: str) -> UsageError:
    if sign[-1] in "!-~":
        return UsageError(f"There is no {quoted(sign)} in a query.", f"write {_shell('not:' + term)}")
    if sign[-1] == "(":
        return UsageError("There are no brackets in a query.", "--or binds weakest: write out each alternative")
    plain = term.rstrip(_CLOSING)
    return UsageError(f"`{plain}` stands in quotes of its own.", f"write {_shell(plain)}")


def _shell(term: str) -> str:
    """A term as it is typed."""
    return f'"{term}"' if " " in term else term
