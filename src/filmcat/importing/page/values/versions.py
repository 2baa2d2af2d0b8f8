"""Language versions at a place in a line: "englisch-spanische Originalfassung", "VO : français – ST : anglais"."""

import re
from collections.abc import Iterator
from functools import lru_cache

from filmcat.importing.page.values.later import Later
from filmcat.importing.page.values.patterns import Found
from filmcat.importing.page.vocabulary.fact_words import TONGUES
from filmcat.importing.page.vocabulary.word_list import either, keyed
from filmcat.importing.page.vocabulary.words import AND_WORDS, BESIDE_WORDS, SUBTITLED_WORDS
from filmcat.text.fold import fold
from filmcat.text.languages import language_tag

_SHORTEST = 4  # letters of an adjective that is no abbreviation
_WITHIN = 4  # letters of a word for subtitles that is looked for within others too
_JOINT = r"(?:\s?[,/&+-]\s?|\s(?:und|and|et|e|y|i|та|і|й)\s)"
_PAIR = r"[^\W\d_]{2,}\.?(?:(?:[-/]|\s(?:&|und|and|et|та|і)\s)[^\W\d_]{2,}\.?){0,3}"
_LIST = rf"[^\W\d_]{{2,}}\.?(?:{_JOINT}[^\W\d_]{{2,}}\.?){{0,7}}"
_ORIGINAL = (
    r"(?i:original(?:\s?(?:fassung|sprache|version))?|fassung)|OV|OF|OmU|Om[a-z+]{1,5}U"
    r"|O\.\s?m\.\s?(?:[a-z]{1,2}\.\s?)?U\.?|spoken|gesproken|tale"
)
_VERSION = (
    r"(?:version\soriginale|versione\soriginale|versión\soriginal|wersja\soryginalna"
    r"|original(?:fassung|version|\sversion)?)"
)
_WITH = rf"(?:(?:{either(BESIDE_WORDS)})\s|m\.\s|w/\s?|sub(?:titled|s)?\sin\s|untertitelt\s)"
_TITLES = (
    rf"(?:(?:{either(SUBTITLED_WORDS)})(?:(?<=sous-titres)\s[^\W\d_]+|(?<=sottotitoli)\s(?:in\s)?[^\W\d_]+"
    r"|(?<=napisami)\s[^\W\d_]+)?)"
)
# "OV mit englischen Untertiteln"
_SUBTITLES = Later(rf"(?i:(?:\(?(?:{_ORIGINAL}|{_VERSION})\s)?{_WITH}(?:{_LIST})?\s?{_TITLES}(?!\w))")
_SUBTITLED = Later(
    r"(?i:(?:(?:untertitel|subtitles?|sous-titres|sottotitoli|napisy|субтитри|subtítulos|legendas)\s?:\s?"
    r"|(?:(?:v\.?o\.?\s?)?s\.?t\.?|s/t|sous-titr(?:es|é|ée|age)|subs?\.?|subtitle[sd]|sott(?:\.|otitoli|otitolato)?|napisy|субтитри)(?:\s?:\s?|\s)"
    r"(?:en\s|in\s)?)"
    rf"(?P<names>{_LIST}))"
)  # "Untertitel: Englisch", "ST anglais"
_DUBBED = Later(
    rf"(?P<names>{_PAIR})\s(?i:{_TITLES}|st|eingesprochen|eingelesen|synchronisiert|synchronfassung|voice[- ]?over"
    r"|dubbed)"
    r"(?!\w)"
)
_SUBTITLED_LIST = Later(
    rf"(?P<names>[^\W\d_]{{2,}}\.?(?:,\s?[^\W\d_]{{2,}}){{1,6}}\s(?:{either(AND_WORDS)}|&)\s[^\W\d_]{{2,}}\.?)"
    rf"\s(?i:{_TITLES})(?!\w)"
)  # "French, English and Lithuanian subtitles"
_BEHIND = Later(
    rf"(?P<names>{_LIST})(?:\s|(?<=\.))"
    rf"(?:(?:{_ORIGINAL})(?!\w)|(?=(?i:{_WITH}(?:{_LIST})?\s?{_TITLES})(?!\w)))"
)
_BEFORE = Later(
    rf"(?i:(?:{_VERSION}|v\.?o\.?|o\.?v\.?|демонструється|мовою\sоригіналу)(?:\s?:\s?|\s)(?:in\s)?"
    rf"(?!s\.?t\.?\s)(?!{_LIST}\s{_TITLES}(?!\w|\.?\s(?:in\s|en\s)?[^\W\d_]{{4,}}))(?P<names>{_LIST}))"
)  # "version originale catalane", "VO : français, baoulé"
# What a line holds that tells a version or subtitles: the words for them, short ones as words, and their abbreviations.
_SHORT = [word for word in SUBTITLED_WORDS if len(word) < _WITHIN]
_LONG = [word for word in SUBTITLED_WORDS if len(word) >= _WITHIN]
_MAY_TELL = re.compile(
    rf"(?<![^\W\d_])(?:{either(_SHORT)})(?![^\W\d_])|orig|vers|wers|fass|\bo\.?[fmv]|\bv\.?o|\bs\.?t\b|s/t|sub|sott|napi|демон|мовою|einges|eingel|synchr"
    r"|voice|dub|spoken|gespro|tale",
    re.IGNORECASE,
)
_SWISS = re.compile(r"(?P<spoken>[A-Z][^\W\d_]*)(?:/[dfei]){1,3}(?![\w/])")  # "Polnisch/d/f", "E/d"
_BY_LETTER = {"D": "Deutsch", "F": "Französisch", "E": "Englisch", "I": "Italienisch"}
_WORD = re.compile(r"[^\W\d_]{2,}\.?")
_INFLECTED = (
    ("ische", "isch"), ("ischen", "isch"), ("isches", "isch"), ("ischer", "isch"),
    ("tsche", "tsch"), ("tschen", "tsch"), ("tscher", "tsch"),
    ("nne", "n"), ("cque", "c"), ("que", "c"), ("e", ""), ("ola", "ol"), ("esa", "és"), ("a", "o"), ("a", "i"),
    ("chi", "co"), ("i", "e"), ("i", "o"), ("ські", "ська"), ("цькі", "цька"),
    ("ською", "ська"), ("цькою", "цька"),
)  # fmt: skip
_ABBREVIATIONS = keyed(TONGUES)
_JOINTS = frozenset(AND_WORDS)


def language_version_at(line: str, at: int) -> Found[tuple[str, ...]] | None:
    """The languages of "englisch-spanische Originalfassung"; ``()`` for "mit deutschen Untertiteln"."""
    if not line[at : at + 1].isalpha():
        return None
    if line[at].isupper() and (swiss := _SWISS.match(line, at)):
        return _of_letters(swiss)
    if not _may_tell(line):
        return None
    if match := _SUBTITLES.match(line, at):
        return Found((), match.end())
    for pattern, is_spoken in (
        (_SUBTITLED, False),
        (_SUBTITLED_LIST, False),
        (_DUBBED, False),
        (_BEHIND, True),
        (_BEFORE, True),
    ):
        match = pattern.match(line, at)
        if match and (found := _tongues(match, ends_there=pattern in {_SUBTITLED, _BEFORE})):
            return Found(found.value if is_spoken else (), found.end)
    return None


def _of_letters(match: re.Match[str]) -> Found[tuple[str, ...]] | None:
    """The language before letters of subtitles, as Swiss cinemas print them; none where that is a mere "Ov"."""
    spoken = match["spoken"]
    if spoken.upper() in {"O", "OV", "OF"}:
        return Found((), match.end())
    name = _BY_LETTER.get(spoken) or tongue(spoken)
    return Found((name,), match.end()) if name else None


@lru_cache(maxsize=1024)
def _may_tell(line: str) -> bool:
    lowered = line.casefold()
    return any(word in lowered for word in _LONG) or _MAY_TELL.search(line) is not None


def tells_subtitles(text: str) -> bool:
    """Whether a text says in which language it is subtitled: "French | English subtitles"."""
    if not _may_tell(text):
        return False
    dubbed = _DUBBED.finditer(text)
    return any(_tongues(match, ends_there=False) for match in dubbed) or bool(_SUBTITLES.search(text))


def tongue(word: str) -> str | None:
    """A language by its name, its adjective or its abbreviation: ``tongue("spanische") == "spanisch"``."""
    bare = word.rstrip(".")
    if full := _ABBREVIATIONS.get(fold(bare)):
        return full
    if len(bare) < _SHORTEST:
        return bare if language_tag(bare) else None
    return next((name for name in (bare, *_uninflected(bare)) if language_tag(name)), None)


def _uninflected(word: str) -> Iterator[str]:
    return (word.removesuffix(ending) + stem for ending, stem in _INFLECTED if word.endswith(ending))


def _tongues(match: re.Match[str], *, ends_there: bool) -> Found[tuple[str, ...]] | None:
    """The languages of a list; where it ends the version, what is none ends the list: "Untertitel: Englisch 101’"."""
    names: list[str] = []
    end = None
    is_list = ":" in match[0][: match.start("names") - match.start()]
    for word in _WORD.finditer(match["names"]):
        if word[0] in _JOINTS:
            continue
        name = tongue(word[0])
        if name is None and is_list and names and _closes_item(match, word):
            name = word[0]
        if name is None:
            return Found(tuple(names), end) if ends_there and end else None
        names.append(name)
        end = match.start("names") + word.end()
    return Found(tuple(names), end if ends_there and end else match.end()) if names else None


def _closes_item(match: re.Match[str], word: re.Match[str]) -> bool:
    """Whether a word behind a comma, in a list behind a colon, stands alone: a language that nobody listed."""
    before = match["names"][: word.start()].rstrip()
    after = match.string[match.start("names") + word.end() :].lstrip(" ")
    return before.endswith(",") and (not after or after[0] in ",;|–—") and len(word[0]) >= _SHORTEST
