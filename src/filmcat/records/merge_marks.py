"""The marks that git leaves in a file whose merge is not finished."""

import re

_MARK = re.compile(rb"^(?:<{7}|={7}|>{7}|\|{7})(?=[ \r\n]|\Z)", re.MULTILINE)
_BEGIN, _MIDDLE, _END = b"<<<<<<<", b"=======", b">>>>>>>"


def beginnings(raw: bytes) -> list[int]:
    """Where merges begin in a text, in bytes."""
    return [found.start() for found in _MARK.finditer(raw) if found[0] == _BEGIN]


def is_mark(line: bytes) -> bool:
    """Whether a line is such a mark."""
    return bool(_MARK.match(line))


def has_whole_merge(raw: bytes) -> bool:
    """Whether a text holds all the marks of a merge in order, be it within a text of several lines."""
    if _BEGIN not in raw or _END not in raw:
        return False
    marks = [found[0] for found in _MARK.finditer(raw)]
    begun = marks[marks.index(_BEGIN) :] if _BEGIN in marks else []
    parted = begun[begun.index(_MIDDLE) :] if _MIDDLE in begun else []
    return _END in parted
