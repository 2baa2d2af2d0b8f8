"""Names turned about as indexes file them: by the last word, and by the particles that its language files with it."""

import re

_NUMBERED = re.compile(r",?\s+(?P<last>jr|sr|ii|iii|iv)\.?$", re.IGNORECASE)
_EAST_ASIAN = frozenset({"ko", "zh", "yue", "cmn", "nan", "hak"})
# Particles that belong to a surname wherever they have a capital, and those that do in small letters, by language.
_CAPITAL = frozenset(
    ["da", "das", "de", "degli", "dei", "del", "della", "den", "der", "des", "di", "do", "dos", "du", "el", "il", "la",
     "las", "le", "les", "lo", "los", "san", "st.", "ten", "ter", "van", "von", "zu"]
)  # fmt: skip
_SMALL = {
    "af": "van von de du der den", "de": "am im vom zum zur", "en": "da de del della der di du la le van von",
    "fr": "du des la le les", "it": "da dal de degli dei del dell della delle di la lo", "ro": "de",
}  # fmt: skip


def surname_first(name: str, tag: str | None = None) -> str:
    """A name as an index has it: ``surname_first("Margarethe von Trotta", "de") == "Trotta, Margarethe von"``.

    ``tag`` is of the language whose particles count, None where it is unknown: then only those with a capital do, as in
    "Van Sant, Gus". "Bong Joon-ho" stands as it is where the language puts the surname first. A name of one word, or
    with a comma, stays.
    """
    numbered = _NUMBERED.search(name)
    words = (name[: numbered.start()] if numbered else name).split()
    if len(words) < 2 or any("," in word for word in words):
        return name
    language = (tag or "").partition("-")[0]
    if language in _EAST_ASIAN and "-" in words[-1] and "-" not in words[0]:
        return f"{words[0]}, {' '.join(words[1:])}"
    small = _SMALL.get(language, "").split(" ")
    start = len(words) - 1
    while start > 1 and _belongs(words[start - 1], small):
        start -= 1
    rest = [*words[:start], *([numbered["last"]] if numbered else [])]
    return f"{' '.join(words[start:])}, {' '.join(rest)}"


def _belongs(word: str, small: list[str]) -> bool:
    """Whether a word is a particle that files with the surname behind it."""
    return word.casefold() in _CAPITAL if word[0].isupper() else word in small
