"""The last sign of an EIDR or ISAN follows from those before it.

It is there to find slips: where it does not fit, one of the others is wrong, or two are exchanged.

Bad:

    [[film]]
    title = "Solaris"
    year = 1972
    ids = { eidr = "10.5240/7791-8534-2C23-9030-8610-X" }

Good:

    [[film]]
    title = "Solaris"
    year = 1972
    ids = { eidr = "10.5240/7791-8534-2C23-9030-8610-5" }
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from filmcat.checking.subject import Found
from filmcat.errors import quoted
from filmcat.text.check_characters import wrong_sign

if TYPE_CHECKING:
    from collections.abc import Iterator

    from filmcat.checking.subject import Subject


def problems(subject: Subject) -> Iterator[Found]:
    """Each id with a check character that does not fit."""
    for where, value in subject.meaning("id"):
        if wrong := wrong_sign(where.partition(".")[2], str(value)):
            yield Found(where, {"value": quoted(str(value)), "sign": wrong[0], "right": wrong[1]})
