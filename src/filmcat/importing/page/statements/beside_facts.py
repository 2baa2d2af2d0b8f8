"""A title, a name, a heading or an award on a line of its own, apart from the facts that a page prints beside it."""

import re

from filmcat.importing.page.layout.lines import Line
from filmcat.importing.page.values.facts import is_facts, leading, scan
from filmcat.importing.page.values.names import is_name
from filmcat.importing.page.vocabulary.labels import keys_of
from filmcat.importing.page.vocabulary.words import AWARD_WORDS
from filmcat.text.countries import country_key
from filmcat.text.fold import fold

_TITLE_AND_PLACES = re.compile(r"(?P<title>[^()]{2,80}) \((?P<places>[^()\d]+)\),? (?P<facts>(?:19|20)\d\d\b.*)")
_TITLE_AND_MAKER = re.compile(r"(?P<title>[^()]{2,80}) \((?P<name>[^(),\d]{5,50}), (?P<facts>[^()]*\d[^()]*)\)")
_TITLE_AND_FACTS = re.compile(r"(?P<title>[^()]{1,80}) \((?P<facts>(?:19|20)\d\d, [^()]*\d[^()]*)\)(?:, .*)?")
_YEAR_FIRST = re.compile(r"(?P<year>(?:19|20)\d\d) (?P<title>[^\W\d_][^\d]{1,80}?)[.,] (?P<facts>\d.{1,12})")
_TITLE_AND_MINUTES = re.compile(
    r"(?P<title>[^()]{1,80}) \((?P<facts>[^()]*(?:19|20)\d\d)\),? (?P<minutes>\d[^()]{1,12})"
)
_IS_YEAR = re.compile(r"(?:19|20)\d\d")
_SHORT = 3  # letters of a small word
_QUOTED_TITLE = re.compile(
    r"[«“„\"](?P<title>[^«»“”„\"]{2,80})[»”“\"]\s*(?P<other>\([^()]{2,60}\))?[\s,]+(?P<facts>[^\W_].+)$"
)
_GLUED_NAME = re.compile(
    r"(?P<name>[^\W\d_]+ [^\d,/|]*?[^\W\d_A-ZÀ-Þ])(?P<facts>(?:[A-ZÀ-ÞŚŠŽČŁ][^\W\d_]+[ ,/]|(?:19|20)\d\d ).*)$"
)
_LONGEST = 200  # characters of a line


def facts_parted(line: Line, language: str) -> list[Line]:
    """Facts apart from what stands behind or before them: a heading, an award in brackets, a name glued to them.

    "76' Synopsis", "USA, 2010 (Teddy Award Winner 2010)", "Aki KaurismäkiFinnland 2002 / 97 min".
    """
    if len(line.text) > _LONGEST or not any(map(str.isdigit, line.text)):
        return [line]
    head, _, last = line.text.rpartition(" ")
    facts, bracket, note = line.text.partition(" (")
    if head and keys_of(last, language) == ("synopsis",) and is_facts(head):
        return [line._replace(text=head), line._replace(text=last, gap=False)]
    if bracket and any(word in AWARD_WORDS for word in fold(note).split(" ")) and is_facts(facts):
        return [line._replace(text=facts), line._replace(text=f"({note}", gap=False)]
    if parted := _parted_title(line.text):
        return [line._replace(text=parted[0]), line._replace(text=parted[1], gap=False)]
    glue = _GLUED_NAME.match(line.text)
    if glue and is_name(glue["name"]) and _holds_kinds(glue["facts"]):
        return [line._replace(text=glue["name"]), line._replace(text=glue["facts"], gap=False)]
    return [line]


def _title_before_facts(text: str) -> tuple[str, str] | None:
    """A title and the facts that stand in brackets behind it, or behind a stop, several of them."""
    by = _TITLE_AND_MAKER.fullmatch(text)
    if by and is_name(by["name"]) and len(scan(by["facts"]).kinds) > 1:
        return by["title"], f"{by['name']}, {by['facts']}"  # "Koza (Ivan Ostrochovský, SK/CZ, 2015, 75 min.)"
    timed = _TITLE_AND_MINUTES.fullmatch(text)
    if timed and is_facts(timed["facts"]) and _is_runtime(timed["minutes"]):
        return timed["title"], f"{timed['facts']}, {timed['minutes']}"  # "Otto e mezzo (Italia, 1963) 150´"
    dated = _TITLE_AND_FACTS.fullmatch(text)
    if dated and is_facts(dated["facts"]) and len(scan(dated["facts"]).kinds) > 1:
        return dated["title"], dated["facts"]  # "1945 (2017, játékfilm, fekete-fehér, 91 perc), történelmi"
    first = _YEAR_FIRST.fullmatch(text)
    if first and _is_runtime(first["facts"]):
        return first["title"], f"{first['year']}, {first['facts']}"  # "2004 Entre voces. 30´"
    title, stop, facts = text.partition(". ")
    if stop and title.isupper() and is_facts(facts) and len(scan(facts).kinds) > 1:
        return title, facts  # "EL SUR. 1983. 93´. Color."
    return None


def _is_runtime(text: str) -> bool:
    return scan(text).kinds == {"runtime"} and is_facts(text)


def _parted_title(text: str) -> tuple[str, str] | None:
    """A title and the facts behind it: "Zvizdan (Hrvatska, Srbija) 2015, 123'", "Varpu Finnland 2016 | 100 min"."""
    quoted = _QUOTED_TITLE.match(text)
    if quoted and _holds_kinds(quoted["facts"]):
        return f"{quoted['title']} {quoted['other'] or ''}".rstrip(), quoted["facts"]
    placed = _TITLE_AND_PLACES.fullmatch(text)
    if placed and scan(placed["places"]).kinds == {"countries"} and is_facts(f"{placed['places']}, {placed['facts']}"):
        return placed["title"], f"{placed['places']}, {placed['facts']}"
    if told := _title_before_facts(text):
        return told
    first, bar, others = text.partition(" | ")
    words = first.split(" ")
    for at in range(1, len(words) - 1 if bar and scan(others).facts else 0):
        title, (places, year) = " ".join(words[:at]), (" ".join(words[at:-1]), words[-1])
        if _IS_YEAR.fullmatch(year) and all(map(country_key, places.split(", "))) and _is_whole(title):
            return (title, text[len(title) + 1 :]) if not scan(title).facts else None
    return None


def _is_whole(title: str) -> bool:
    """Whether a text ends as a title may, and is no name: not "Made in" before "Italy 2020"."""
    last = title.rpartition(" ")[2]
    return not is_name(title) and not (last.islower() and len(last) <= _SHORT)


def _holds_kinds(text: str) -> bool:
    """Whether a text is facts of several kinds and nothing else."""
    found = scan(text)
    kinds = found.kinds if not found.rest else set[str]()
    if found.rest and found.rest[-1].isdecimal():  # "2019 Poljska, Francuska115' 15", an age that nothing tells
        facts, rest = leading(text)
        kinds = {fact.key for fact in facts} if rest.isdecimal() else kinds
    return len(kinds) > 1 and "countries" in kinds
