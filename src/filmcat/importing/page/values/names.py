"""Names of people as credits print them: what is one, and where one ends and the next begins."""

import re

from filmcat.importing.page.vocabulary.company_words import MARKERS
from filmcat.importing.page.vocabulary.word_list import either, listed
from filmcat.importing.page.vocabulary.words import AND_WORDS, OTHERS_WORDS
from filmcat.text.countries import country_key
from filmcat.text.names import split_last_parenthesis, straight

LONGEST = 60  # characters of one name
_PARTICLES = listed(
    """
    de la le du des d l van von vom der den dem di da del della dello dei degli dal dos das do e y i zu
    zur zum af av ter ten te 't el al ul bin ibn ben bint abu ap ab gen. a as os san st. lo
    ντε ντι ντα φον βαν фон ван де ди да ла дер
    """
)
_JOINTS = listed("of the and und et & aka alias brothers sisters")  # in the name of a group, behind a label
_CALLED = listed("dit dite genannt detto detta alias")  # before the name that somebody goes by
_GLUED_PARTICLE = re.compile(r"^(?:d|l|al|el|an|as|ad|dall|dell|o|at|ash|ar|es|ul|ed)[-'’ʼ]\w", re.IGNORECASE)
_GUILDS = listed(
    "asc bsc sbc nce afc bvk nsc psc ace csc aec acs bfs isc hsc hse dff fsf fnf psm ase"
)  # letters behind a name
_LETTERS_OF_GUILDS = "|".join(r"\.?".join(word.upper()) for word in sorted(_GUILDS))
_OF_GUILD = re.compile(rf"(?<=[^\W\d_])\s+(?:{_LETTERS_OF_GUILDS})\.?$")  # "Herbai Máté H.S.C."
_INITIAL = re.compile(
    r"^(?:[^\W\d_]\.(?:-?[^\W\d_]\.)*|[A-Z]|[Jj]r\.?|Sr\.?|ml\.|Dr\.|Prof\.|St\.|Ste\.|Mr\.|Mrs\.|Ms\.|Ph\.D\.?|II|III|IV)$"
)
_WORD = re.compile(r"^[^\W\d_](?:[^\W_]\d?|['’ʼ‘`´·.\-‐‑_])*$")
_TWO_WORDS = re.compile(r"[^\W\d_A-Z]{5}[A-ZÀ-ÞŚŠŽČŁ][^\W\d_]")  # a label glued to a name
_QUOTED = re.compile(r"[“„\"«‘'][^“”„\"«»]{1,25}[”“\"»’']")
_NOBODY = re.compile(
    r"^(?:tb[acd]|n/?a|nn|n\.n\.|-+|—|–|\?+|null|none|undefined|unknown|unbekannt|various|diverse|div\.)\.?$",
    re.IGNORECASE,
)
_AND_OTHERS = re.compile(
    rf"(?:,|\s)*\s*(?:(?<!\w)(?:{either(word.rstrip('.') for word in OTHERS_WORDS)})\.?|…|\.\.\.)\s*$", re.IGNORECASE
)
_AMONG_OTHERS = re.compile(
    r"^\s*(?:o\.\s?a\.|u\.\s?a\.|bl\.\s?a\.|m\.\s?in\.|a\.\s?o\.|m\.\s?fl\.)[:,]?\s+", re.IGNORECASE
)
_CUT_OFF = re.compile(r"\s*\([^()]{0,30}$")  # a bracket that the end of a page left open
_SPLITS = re.compile(r"\s*(?:[,;|\t•·]|\s/\s|/(?=[^\W\d_])|\s[–—]\s)\s*")
_IS_YEAR = re.compile(r"(?:19|20)\d\d")
_GLUED = re.compile(r"(?<=[а-яіїєґ])(?=[А-ЯІЇЄҐ])")  # "Антоніо ЛукічВалерія Кальченко"
_HONOUR = re.compile(r"(?<![\w.])(?:[а-яіїє]\.\s?){2}(?=[А-ЯІЇЄ])")  # "н. а. Людмил Стайков", an artist of the people
_TWICE = re.compile(r"([^,;/|()]{3,40})\s?/\s?([^,;/|()]{3,40})")
_OTHER_SCRIPTS = "\u0370"  # the first letter of any that is not Latin
_ANDS = re.compile(rf"\s+(?:&|\+|{either(AND_WORDS)})\s+")
_AND_BEHIND = re.compile(rf"\)\s+(?:&|\+|{either(AND_WORDS)})\s+(?=[^\W\d_a-z])")
_IN_BRACKETS = re.compile(r"\s*\([^()]*\)")
_LAST_BRACKET = re.compile(r"\s*\([^()]*\)?$")
_ANDS_IN_CAPITALS = re.compile(rf"\s+(?:&|\+|{either(AND_WORDS)})\s+", re.IGNORECASE)


def without_brackets(text: str) -> str:
    """A text without what stands in brackets in it: ``without_brackets("A (B) C") == "A C"``."""
    return _IN_BRACKETS.sub("", text)


def without_last_bracket(text: str) -> str:
    """A text without the brackets at its end, closed or cut off: ``without_last_bracket("A (B") == "A"``."""
    return _LAST_BRACKET.sub("", text)


def listed_behind_brackets(text: str) -> str:
    """A list with a comma for each "and" behind brackets: "Paulo Renato (Afonso) e Cândida" is of two items."""
    return _AND_BEHIND.sub("), ", text) if ")" in text else text


def is_name(text: str, *, loose: bool = False) -> bool:
    """Whether a text reads as the name of somebody: ``is_name("Alisa Kovalenko")``, not "an aquarium".

    ``loose`` allows what only an explicit label makes a name: one word, a group with a digit in it.
    """
    plain = _QUOTED.sub("", text).strip()
    if not plain or len(plain) > LONGEST or _NOBODY.match(plain):
        return False
    words = plain.split()
    if len(words) > 7 or (len(words) == 1 and not loose):
        return False
    if not all(_may_stand_in_a_name(word, loose=loose) for word in words):
        return False
    return _is_proper(words[0]) and (_is_proper(words[-1]) or loose) and country_key(plain) is None


def names_in(text: str) -> list[str]:
    """The names of a list, in their order: ``["Pascal Plante", "Anna Lee (Zoe)"]``; joined by commas or "and"."""
    plain = _AND_OTHERS.sub("", _AMONG_OTHERS.sub("", text).strip().rstrip(",;|/·")).strip()
    plain = plain if plain.isascii() else _GLUED.sub(", ", _HONOUR.sub("", plain))
    plain = _TWICE.sub(_in_latin, plain) if "/" in plain and not plain.isascii() else plain
    plain = listed_behind_brackets(_CUT_OFF.sub("", plain))
    turned = [_turned(piece.strip()) for piece in plain.split(";")]
    if all(turned):
        return [name for name in turned if name]
    parts = outside_brackets(plain, _SPLITS)
    found: list[str] = []
    for part in parts:
        found.extend(_parted_at_and(part))
    found = [_OF_GUILD.sub("", one) for one in found if one.strip(" .").casefold() not in _GUILDS]
    return [name for name in (one.strip(" .,;") if not _ends_in_initial(one) else one for one in found) if name]


def _in_latin(match: re.Match[str]) -> str:
    """Of one name in two scripts the Latin one: "Θόδωρος Αγγελόπουλος/Theo Angelopoulos"."""
    are_latin = [not any(letter.isalpha() and letter >= _OTHER_SCRIPTS for letter in part) for part in match.groups()]
    return match[1 + are_latin.index(True)] if sum(are_latin) == 1 else match[0]


def all_names(text: str, *, loose: bool = False) -> bool:
    """Whether a text is a list of names and nothing else; brackets behind a name do not matter."""
    names = names_in(text)
    return bool(names) and all(is_name(split_last_parenthesis(name)[0], loose=loose) for name in names)


def _may_stand_in_a_name(word: str, *, loose: bool) -> bool:
    if word.casefold() in _PARTICLES or word.casefold() in _CALLED or (loose and word.casefold() in _JOINTS):
        return True
    if _GLUED_PARTICLE.match(word) or _INITIAL.match(word):
        return True
    has_digit = any(character.isdigit() for character in word) and not _IS_YEAR.fullmatch(word)
    return _is_proper(word) or (loose and has_digit and len(word) < 12)


def _is_proper(word: str) -> bool:
    """A word in upper or title case, or of a script without case; initials and d'Anjou count."""
    bare = word.strip("“”„\"«»()'’‘")
    if _TWO_WORDS.search(bare):
        return False
    if _INITIAL.match(bare) or _GLUED_PARTICLE.match(bare):
        return True
    if bare.startswith("@") or not _WORD.match(bare.rstrip("*")) or (bare.endswith(".") and len(bare) > 4):
        return False
    return not bare[0].islower()


def _ends_in_initial(name: str) -> bool:
    return bool(_INITIAL.match(name.strip().rsplit(" ", 1)[-1]))


def _turned(text: str) -> str | None:
    """A name whose surname stands first, the usual way round: "VON TRIER, Lars"; None for others."""
    family, comma, given = text.partition(", ")
    if not comma or not is_name(family, loose=True) or not is_name(given, loose=True):
        return None
    are_single = " " not in family and " " not in given
    is_given = not given.isupper() or all(map(_INITIAL.match, given.split()))
    is_marked = len(family) > 2 and family.isupper() and is_given and (" " not in family or len(given.split()) == 1)
    return straight(text) if are_single or is_marked else None


def outside_brackets(text: str, signs: re.Pattern[str]) -> list[str]:
    """The parts of a list, split at signs where no parenthesis is open: "A (b, c), D" is two."""
    parts: list[str] = []
    start = depth = at = 0
    is_open = text.count("(") > text.count(")")  # somewhere for good: then each bracket that closes closes all
    for split in signs.finditer(text):
        between = text[at : split.start()]
        depth = max(0, depth + between.count("(") - between.count(")"))
        depth = int(between.rfind("(") > between.rfind(")")) if is_open and ")" in between else depth
        at = split.start()
        if depth == 0:
            parts.append(text[start : split.start()].strip())
            start = at = split.end()
    parts.append(text[start:].strip())
    return [part for part in parts if part]


def _parted_at_and(text: str) -> list[str]:
    """Two names joined by "and", in the languages we read; not a name with "y" or "e" within it."""
    if "(" in text:
        return [text]
    parts = (_ANDS_IN_CAPITALS if text.isupper() else _ANDS).split(text)
    first, _, last = parts[0].rpartition(" ")
    if first and last.casefold() in MARKERS:
        return [text]  # "Eyeworks Film & TV Drama"
    if len(parts) > 1 and all(is_name(part) for part in parts):
        return parts
    joint = re.split(r"\s+(?:&|\+|and|und|et|та|і)\s+", text)
    if len(joint) > 1 and all(is_name(part, loose=True) for part in joint) and any(" " in part for part in joint):
        return joint
    return [text]
