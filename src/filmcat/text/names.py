"""Names as credits print them: the bracket that tells namesakes apart, the character behind a name."""

import re
from functools import lru_cache

from filmcat.text.fold import fold

_NAMESAKE = r"(?s)^(?P<name>.*\S)\s*\[(?P<disambiguator>[^\[\]]*)\]$"
_TURNED = r"^(?P<family>[^,]+),\s*(?P<given>[^,]+)$"
_INITIALS = r"\b(\w) (?=\w\b)"


def split_namesake(name: str) -> tuple[str, str | None]:
    """Part a name from its bracket: ``split_namesake("Steve McQueen [1969]") == ("Steve McQueen", "1969")``."""
    parted = re.match(_NAMESAKE, name) if name.endswith("]") else None
    disambiguator = parted["disambiguator"].strip() if parted else ""
    return (parted["name"], disambiguator) if parted and disambiguator else (name, None)


def join_namesake(name: str, disambiguator: str | None) -> str:
    """The form that a catalogue holds: ``join_namesake("Steve McQueen", "1969") == "Steve McQueen [1969]"``."""
    return f"{name} [{disambiguator}]" if disambiguator else name


def split_last_parenthesis(text: str) -> tuple[str, str | None]:
    """Part a text from the last balanced parenthesis at its end.

    ``split_last_parenthesis("Bruno Ganz (Damiel)") == ("Bruno Ganz", "Damiel")``; a text that is nothing but
    a parenthesis stays whole.
    """
    plain = text.strip()
    if not plain.endswith(")"):
        return plain, None
    if plain.count("(") == 1 and plain.count(")") == 1:
        before, _, inside = plain[:-1].partition("(")
        before, inside = before.rstrip(), inside.strip()
        return (before, inside) if before and inside else (plain, None)
    depth = 0
    for place in range(len(plain) - 1, -1, -1):
        depth += {")": 1, "(": -1}.get(plain[place], 0)
        if depth == 0:
            before, inside = plain[:place].rstrip(), plain[place + 1 : -1].strip()
            return (before, inside) if before and inside else (plain, None)
    return plain, None


def straight(name: str) -> str:
    """A name the usual way round: ``straight("Kovalenko, Alisa") == "Alisa Kovalenko"``."""
    turned = re.match(_TURNED, name)
    return f"{turned['given']} {turned['family']}" if turned else name


@lru_cache(maxsize=4096)
def words_of_name(name: str) -> str:
    """The folded words of a name in one order, whichever comes first where it is printed.

    ``words_of_name("Kurosawa, Akira") == words_of_name("Akira Kurosawa")``; initials may stand apart: "F. W. Murnau".
    """
    return " ".join(sorted(re.sub(_INITIALS, r"\1", fold(name)).split()))


def orders_of_name(name: str) -> set[str]:
    """The folded name in each order that lists print: family name first or last, whatever has how many words."""
    words = fold(name).split()
    return {" ".join(words[place:] + words[:place]) for place in range(len(words))} or {fold(name)}
