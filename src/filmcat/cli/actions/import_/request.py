"""What an import is asked for."""

from typing import NamedTuple

_STANDARD_INPUT = "-"


class Request(NamedTuple):
    """What was asked for, as it was typed."""

    sources: list[str]
    reader: str | None
    columns: list[str]
    settings: list[str]
    included: list[str]
    address: str | None
    on_duplicate: str
    to: str | None
    encoding: str | None
    keep_going: bool
    min_score: str | None = None

    @property
    def is_input_taken(self) -> bool:
        """Whether standard input is one of the sources."""
        return _STANDARD_INPUT in self.sources
