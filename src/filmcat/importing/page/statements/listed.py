"""Credits in one line between commas or slashes, each label right before its names: "režija A. Name, zvok B. Name"."""

import re

from filmcat.importing.page.values.names import all_names
from filmcat.importing.page.vocabulary.labels import is_abbreviation, is_role, keys_of
from filmcat.text.fold import fold

_ENOUGH = 3  # labels that make a list
_LONGEST_LIST = 3000  # characters of a line of credits between commas
_MOST_SLASHES = 15  # of a line of credits
_MOST_WORDS = 4  # of a label in it
_UNKNOWN = re.compile(r"(?:[^\W\d_A-ZÀ-Þ]+ ){1,3}[^\W\d_a-zà-ÿ]")  # small words before a name


def listed(text: str, language: str) -> list[tuple[tuple[str, ...], str, str]] | None:
    """The labels of a line of credits between commas, each right before its names; None for any other line.

    ``listed("režija A. Name, zvok B. Name, C. Name, montaža D. Name", "sl")``.
    """
    slashed = [_headed(part, language) for part in text.split(" / ")] if 0 < text.count(" / ") < _MOST_SLASHES else []
    both = [one for one in slashed if one and all(" " in name for name in one[2])]
    if len(slashed) > 1 and len(both) == len(slashed):
        return [(keys, label, ", ".join(values)) for keys, label, values in both]
    if ":" in text or len(text) > _LONGEST_LIST or text.count(",") + text.count(";") < _ENOUGH - 1:
        return None
    found: list[tuple[tuple[str, ...], str, list[str]]] = []
    for part in re.split(r"[,;]\s+", text.strip(" .")):
        if headed := _headed(part, language):
            found.append(headed)
        elif found and all_names(part, loose=True):
            found[-1][2].append(part)
        elif found and _UNKNOWN.match(part):
            found.append((("unknown",), part, []))  # a label that nobody knows, and its name
        else:
            return None
    known = [one for one in found if one[2]]
    if len({keys for keys, _, _ in known}) < _ENOUGH or 2 * len(known) < len(found):
        return None
    return [(keys, label, ", ".join(values)) for keys, label, values in found]


def _headed(part: str, language: str) -> tuple[tuple[str, ...], str, list[str]] | None:
    """A label and the name right behind it."""
    words = part.split(" ")
    for count in range(min(_MOST_WORDS, len(words) - 1), 0, -1):
        label, value = " ".join(words[:count]), " ".join(words[count:])
        keys = keys_of(label, language)
        if is_abbreviation(label) and " " not in value:
            return None  # the initial of a name: "K. Jakštas"
        if keys and is_role(keys[0]) and all_names(value, loose=True) and fold(value) != fold(label):
            return keys, label, [value]
    return None
