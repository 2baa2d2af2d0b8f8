"""Records as JSON in one line, safe on a terminal: what the index keeps, and what tells whether two are the same."""

from datetime import date, time
from json import JSONEncoder
from math import isfinite

from filmcat.text.escape import json_safe


def _moment(value: object) -> str:
    if isinstance(value, (date, time)):
        return value.isoformat()
    raise TypeError(value)


_ENCODER = JSONEncoder(ensure_ascii=False, separators=(",", ":"), allow_nan=False, default=_moment)


def encoded(record: object) -> str:
    """A record in one line of JSON, safe on a terminal.

    What JSON does not know, dates and numbers that are not finite, becomes text.
    """
    try:
        return json_safe(_ENCODER.encode(record))
    except ValueError:  # not finite
        return json_safe(_ENCODER.encode(_finite(record)))


def _finite(value: object) -> object:
    if isinstance(value, dict):
        return {key: _finite(entry) for key, entry in value.items()}
    if isinstance(value, list):
        return [_finite(entry) for entry in value]
    return str(value) if isinstance(value, float) and not isfinite(value) else value
