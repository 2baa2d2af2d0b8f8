"""What ``edit`` is asked for."""

from typing import NamedTuple


class Request(NamedTuple):
    """What was asked for, as it was typed: a person instead of films, or the record at a line."""

    words: list[str]
    person: str | None
    line: str | None
    is_forced: bool
