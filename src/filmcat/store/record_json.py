"""Records as the index keeps them: JSON in one line, without what is unknown; and made whole again."""

from collections.abc import Iterable
from datetime import date, time
from functools import lru_cache
from json import JSONEncoder
from math import isfinite

from filmcat.store.keys import KNOWN
from filmcat.text.escape import json_safe


def _moment(value: object) -> str:
    if isinstance(value, (date, time)):
        return value.isoformat()
    raise TypeError(value)


_ENCODER = JSONEncoder(ensure_ascii=False, separators=(",", ":"), allow_nan=False, default=_moment)
_BITS = {name: 1 << place for place, name in enumerate(KNOWN)}
_FIELDS = KNOWN[: KNOWN.index("other") + 1]


def encoded(record: object) -> str:
    """A record in one line of JSON, safe on a terminal.

    What JSON does not know, dates and numbers that are not finite, becomes text.
    """
    try:
        return json_safe(_ENCODER.encode(record))
    except ValueError:  # not finite
        return json_safe(_ENCODER.encode(_finite(record)))


def bits_of(fields: Iterable[str]) -> int:
    """A number with the bit of each of these fields (see ``keys.KNOWN``)."""
    return sum(_BITS[field] for field in fields)


def completed(json: str, known: int) -> str:
    """The stored record of a film with every field that is not among the ``known`` ones as ``null``."""
    return json[:-1] + _nulls(known)


def _finite(value: object) -> object:
    if isinstance(value, dict):
        return {key: _finite(entry) for key, entry in value.items()}
    if isinstance(value, list):
        return [_finite(entry) for entry in value]
    return str(value) if isinstance(value, float) and not isfinite(value) else value


@lru_cache(maxsize=4096)
def _nulls(known: int) -> str:
    return "".join(f',"{name}":null' for name in _FIELDS if not known & _BITS[name]) + "}"
