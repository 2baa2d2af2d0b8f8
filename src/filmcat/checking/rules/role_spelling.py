"""A known role stands under its English key.

Labels in other languages are understood; but one key for one role makes a catalogue easier to read and to edit.

Bad:

    [[film]]
    title = "Solaris"
    year = 1972

    [film.credits]
    Regie = ["Andrei Tarkovsky"]

Good:

    [[film]]
    title = "Solaris"
    year = 1972

    [film.credits]
    director = ["Andrei Tarkovsky"]
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from filmcat.checking.subject import Found
from filmcat.model.change import Edit
from filmcat.records.encode import key_in
from filmcat.text.escape import legible
from filmcat.text.fold import fold
from filmcat.text.roles import role_key, role_label, role_labels

if TYPE_CHECKING:
    from collections.abc import Iterator

    from filmcat.checking.subject import Mend, Subject
    from filmcat.records.positions import Statement

_CREDITS = re.compile(rb"\[[ \t]*film[ \t]*\.[ \t]*credits[ \t]*\]")
_KEYS = re.compile(rb"^[ \t]*(?:\"([^\"\\\n]+)\"|'([^'\n]+)'|([\w-]+))[ \t]*=", re.MULTILINE)


def problems(subject: Subject) -> Iterator[Found]:
    """Each key of the credits that means a role in another language."""
    header = _CREDITS.search(subject.raw)
    if header is None or not any(_meant(_label(*key)) for key in _KEYS.findall(subject.raw, header.end())):
        return
    roles = [part for part in subject.statements if part.names[1:2] == ("credits",) and len(part.names) == 3]
    keys = [key_in("credits", part.names[2]) for part in roles]
    for part, key in zip(roles, keys, strict=True):
        if meant := _meant(part.names[2]):
            mend = _renamed(part, meant) if keys.count(key) == 1 else None
            parts = {"role": legible(part.names[2]), "label": role_label(meant), "key": meant}
            yield Found(part.start, parts, mend=mend)


def _label(*forms: bytes) -> str:
    return next(form for form in forms if form).decode("utf-8", "replace")


@lru_cache(maxsize=4096)
def _meant(label: str) -> str | None:
    """The key of the role that a label means which is none of its English ones."""
    key = role_key(label)
    folded = fold(label)
    if key is None or folded == fold(key) or role_labels("en").get(folded) == key:
        return None
    return key


def _renamed(part: Statement, key: str) -> Mend:
    def mend(subject: Subject) -> list[Edit]:
        written = subject.raw[part.start : part.value]
        bare = written.rstrip(b"= \t")
        name = bare.rpartition(b".")[0] + b"." + key.encode() if bare.startswith(b"credits") else key.encode()
        return [Edit(part.start, part.start + len(bare), name)]

    return mend
