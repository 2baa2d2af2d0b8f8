"""Patterns that few pages need, made for the first that does."""

import re
from functools import cache


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    """A pattern, made when it is first asked for: the large ones take a millisecond or more each."""
    return re.compile(pattern)
