"""A runtime is a number of minutes.

Other forms, as `"1h 40"` or `"PT100M"`, are read; but a number is what every program reads.

Bad:

    [[film]]
    title = "Solaris"
    year = 1972
    runtime = "2h 47"

Good:

    [[film]]
    title = "Solaris"
    year = 1972
    runtime = 167
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from filmcat.checking.mends import rewritten
from filmcat.checking.subject import Found
from filmcat.errors import quoted
from filmcat.model.fields import FILM_FIELDS
from filmcat.records.kinds import KINDS
from filmcat.records.toml_value import NotToml, read_value
from filmcat.records.values import runtime

if TYPE_CHECKING:
    from collections.abc import Iterator

    from filmcat.checking.subject import Subject

_NAMES = {row.name for row in FILM_FIELDS if not row.derived_from and KINDS[row.kind].read is runtime} | {
    key
    for row in FILM_FIELDS
    if not row.derived_from
    for key, reader in (KINDS[row.kind].shape or {}).items()
    if reader is runtime
}
_SUSPECT = re.compile(rf"\b(?:{'|'.join(sorted(_NAMES))})[\"']?[ \t]*=[ \t]*[\"']".encode())


def problems(subject: Subject) -> Iterator[Found]:
    """Each runtime that is written as a text."""
    if not _SUSPECT.search(subject.raw):
        return
    for where, minutes in subject.meaning("runtime"):
        place = subject.places.get(where)
        if place is None or subject.raw[place.start : place.start + 1] not in {b'"', b"'"}:
            continue
        try:
            text = read_value(subject.raw[place.start : place.end].decode())
        except NotToml:
            continue
        parts = {"where": where, "value": quoted(str(text)), "minutes": f"{minutes:g}"}
        yield Found(where, parts, mend=rewritten(where, text, minutes))
