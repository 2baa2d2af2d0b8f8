"""The parts of a line between signs, each with its facts."""

import re

from filmcat.importing.page.values.fact import Scan
from filmcat.importing.page.values.facts import scan
from filmcat.importing.page.values.names import is_name
from filmcat.importing.page.vocabulary.fact_words import TONGUES
from filmcat.importing.page.vocabulary.word_list import either, keyed
from filmcat.importing.page.vocabulary.words import GENRE_WORDS
from filmcat.text.fold import fold
from filmcat.text.names import split_last_parenthesis

_CERTIFICATES = frozenset({"U", "G", "R", "M", "A", "K", "T", "PG", "MA"})
_MANY_KINDS = 3  # of facts in a line
_LONGEST_CERTIFICATE = 4  # letters
_PARTS = re.compile(r"\s*(?:::|//|[|•·°;])\s*|\s+[/–-]\s+|\s*—\s+|(?<=[^\W_][\w)])\.\s+(?!(?<=\d\.\s)[^\W\d_A-ZÀ-Þ])")
_STOPPED = re.compile(
    rf"\b({either(keyed(TONGUES))})\.\s(?=(?:O[FV]|Om[a-z]?U|UT|st|sub\w*|voice)(?!\w))", re.IGNORECASE
)  # "norw. OV"
_AGE_BEHIND = re.compile(r"(?<=\d)\s\(\d{1,2}\)$")  # "1965 (16)"
_COMMA = re.compile(r"\s*,\s*")
_GENRES = frozenset(GENRE_WORDS)


def pieces(text: str) -> tuple[tuple[str, Scan], ...]:
    """The parts of a line between full stops, bars, slashes or commas, each with its facts."""
    first, _, others = text.partition(" / ")
    is_dashed = " - " in first and others.count(" / ") > 1 and is_name(first.replace(" - ", "-"))
    # "Ilze Burkovska - Jacobsen / Latvia / 2020"
    whole_first, rest = ([first], others) if is_dashed else ([], text)
    parts = [*whole_first, *(part for part in _PARTS.split(_STOPPED.sub(r"\1 ", rest.strip(" ."))) if part)]
    found: list[tuple[str, Scan]] = []
    for part in parts:
        whole = _without_certificate(_without_region(part, _scanned(part)))
        smaller = [(one, _scanned(one)) for one in _COMMA.split(part) if one] if whole.rest and "," in part else []
        is_finer = any(not facts.rest for _, facts in smaller)
        found.extend(smaller if is_finer else [(part, whole)])
    return tuple(found)


def _scanned(part: str) -> Scan:
    """The facts of a part of a line; none, and nothing else, of a genre: "Drama/Thriller"."""
    part = _AGE_BEHIND.sub("", part)
    if all(fold(one) in _GENRES for one in part.strip("() ").split("/")):
        return Scan((), ())
    found = scan(part)
    if len(found.kinds) > 1 and found.rest and _GENRES.issuperset(map(fold, found.rest)):
        return found._replace(rest=())  # "Germania 1965 dramma 1h55’"
    first, _, rest = part.partition(" ")
    behind = scan(rest) if found.rest[:1] == (first,) and fold(first) in _GENRES else found
    return found if behind.rest else behind


def _without_region(text: str, found: Scan) -> Scan:
    """The facts of a country with a part of it in brackets: "Canada (Québec)"."""
    if len(found.rest) == 1 and found.kinds == {"countries"}:
        head, inside = split_last_parenthesis(text)
        return scan(head) if inside == found.rest[0] else found
    return found


def _without_certificate(found: Scan) -> Scan:
    """The facts of a line without the one word in capitals among them, a certificate: "Australia 2017 MA 113 mins"."""
    is_code = len(found.rest) == 1 and found.rest[0].isupper() and len(found.rest[0]) <= _LONGEST_CERTIFICATE
    is_known = is_code and found.rest[0] in _CERTIFICATES
    return found._replace(rest=()) if is_code and len(found.kinds) >= _MANY_KINDS - is_known else found
