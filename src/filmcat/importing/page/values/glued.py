"""Facts that a lost layout glued together: "Polska2017dokument85'", "BulgarieDanemarkFrance"."""

import re

from filmcat.text.countries import country_key

_GLUED_YEAR = re.compile(r"(?<=[^\W\d_]{3})((?:19|20)\d\d)(?=[^\W\d_]{3}|\d{2,3}\s?['’′]|$)")
_GLUED_RUNTIME = re.compile(r"(?<!\d)((?:19|20)\d\d)(?=\d{1,3}\s?['’′])")  # "202020'"
_GLUED_COUNTRIES = re.compile(r"(?<=[^\W\d_A-ZÀ-Þ])(?=[A-ZÀ-Þ][^\W\d_])")
_GLUED_MINUTES = re.compile(r"(?<=[^\W\d_]{3})(?=\d{1,3}\s?(?:['’′]|min))")


def unglued(line: str) -> str:
    """A line whose facts a lost layout glued together, with blanks between: "Polska2017dokument85'"."""
    parted = _GLUED_MINUTES.sub(" ", _GLUED_YEAR.sub(r" \1 ", _GLUED_RUNTIME.sub(r"\1 ", line)))
    return " ".join(map(_parted_countries, parted.split(" ")))


def _parted_countries(word: str) -> str:
    """Countries that nothing parts, with blanks between: "BulgarieDanemarkFrance"; any other word as it is."""
    parts = _GLUED_COUNTRIES.split(word)
    return " ".join(parts) if len(parts) > 1 and all(map(country_key, parts)) else word
