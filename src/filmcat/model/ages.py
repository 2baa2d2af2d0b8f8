"""Age ratings: from the labels of the authorities to the lowest age admitted without an adult."""

import re

AGE_FORMS = '14, "PG-13" or { FSK = 12, MPA = "PG-13" }'
OLDEST = 99

_LABELS = {
    "MPA": {"G": 0, "PG": 0, "PG-13": 13, "R": 17, "NC-17": 18, "X": 18, "M": 0, "GP": 0},
    "BBFC": {"U": 0, "UC": 0, "PG": 0, "A": 0, "12A": 12, "AA": 14, "X": 18, "R18": 18},
    "FSK": {"O.A.": 0, "OHNE ALTERSBESCHRÄNKUNG": 0, "INFO": 0},
    "CNC": {"U": 0, "TP": 0, "TOUS PUBLICS": 0},
}
# Labels that say by themselves whose they are.
_OWN_LABELS = {
    "MPA": frozenset({"PG-13", "NC-17", "R", "G", "PG", "GP", "APPROVED", "PASSED"}),
    "BBFC": frozenset({"12A", "R18"}),
    "TV": frozenset({"TV-Y", "TV-Y7", "TV-Y7-FV", "TV-G", "TV-PG", "TV-14", "TV-MA"}),
}
_NO_LABELS = frozenset({"NR", "UR", "NOT RATED", "UNRATED", "NOT YET RATED"})
_NAMES = {"MPAA": "MPA", "US": "MPA", "USA": "MPA", "UK": "BBFC", "GB": "BBFC", "DE": "FSK", "FR": "CNC"}
_NUMBER = re.compile(r"(?<!\d)(\d{1,2})(?!\d)")
_WITH_AUTHORITY = re.compile(r"^(?P<authority>[A-Z]{2,5})[ :/]+(?P<label>.+)$")


def age_of_label(authority: str, label: int | str) -> int | None:
    """The age a label admits from: ``age_of_label("MPA", "PG-13") == 13``; None where the label says none.

    Labels of FSK, BBFC, MPA and CNC are known; any other label counts by the one number in it ("14+").
    """
    if isinstance(label, int):
        return label if 0 <= label <= OLDEST else None
    name = authority.upper()
    known = _LABELS.get(_NAMES.get(name, name), {})
    plain = label.strip().upper()
    if plain in known:
        return known[plain]
    numbers = _NUMBER.findall(plain)
    return int(numbers[0]) if len(numbers) == 1 else None


def read_label(text: str) -> tuple[str, str] | None:
    """Part ``"FSK 12"`` into authority and label; a label that only one authority uses names it.

    None where the text is no age rating.
    """
    plain = text.strip()
    parted = _WITH_AUTHORITY.match(plain)
    if parted and (parted["authority"] in _LABELS or parted["authority"] in _NAMES):
        return parted["authority"], parted["label"]
    owner = next((authority for authority, labels in _OWN_LABELS.items() if plain.upper() in labels), None)
    if owner:
        return owner, plain
    return ("age", plain) if age_of_label("", plain) is not None else None


def is_label(text: str) -> bool:
    """Whether a text is a label of an authority, or says that there is none: ``is_label("PG-13")``, not ``"13"``."""
    label = read_label(text)
    return is_unrated(text) or (label is not None and label[0] != "age")


def is_unrated(text: str) -> bool:
    """Whether a label says that a film has no age rating: ``is_unrated("NR")``."""
    return text.strip().upper() in _NO_LABELS


def strictest(ratings: dict[str, int | str]) -> int | None:
    """The age that counts among several authorities: the highest."""
    ages = [age for authority, label in ratings.items() if (age := age_of_label(authority, label)) is not None]
    return max(ages, default=None)
