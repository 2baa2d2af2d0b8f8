"""The year of a film that stands beside its title."""

import re
from collections.abc import Iterable

from filmcat.importing.page.fields.draft import Sheet
from filmcat.importing.page.fields.stated import state_facts
from filmcat.importing.page.layout.lines import Free, Line
from filmcat.importing.page.layout.signs import BEHIND_TITLE, IN_BRACKETS, OWN_NUMBER
from filmcat.importing.page.values.fact import Fact
from filmcat.importing.page.values.facts import is_facts, scan
from filmcat.text.fold import fold
from filmcat.text.names import split_last_parenthesis

_TITLE_AND_YEAR = re.compile(
    r"(?P<title>.{2,100}?)(?:, | \(|(?<=\)) )(?P<year>(?:19|20)\d\d)\)?(?:\s[A-Z]{1,2}\d{0,2})?"
)
_BAR_AND_FACTS = re.compile(
    r"(?P<title>[^|]{2,80}?[^\W\d_A-Z])(?P<facts>(?:[A-Z]{2,3}(?:, |(?= \|)))+ \|[^()]+\d[^()]*)"
)  # "TaxidermiaHU, FR, AT | 2006 | 90 Min"
_KINDS = 3  # of facts that stand behind no title by chance
_FAR = 3  # years, from which on a number is that of no print of the film
_YEAR_BELOW = re.compile(r"\(?(?P<year>(?:19|20)\d\d)(?:, [^()]*)?\)?")


def without_facts_behind(title: Line) -> Line:
    """A title without the facts of several kinds in brackets behind it: "How the world began (HU 2013 06’00″)"."""
    if bar := _BAR_AND_FACTS.fullmatch(title.text):
        return title._replace(text=bar["title"]) if is_facts(bar["facts"]) else title
    if behind := _behind_comma(title.text):
        return title._replace(text=title.text.removesuffix(behind).rstrip(", "))
    return title._replace(text=split_last_parenthesis(title.text)[0]) if _facts_behind(title) else title


def state_facts_of_titles(titles: Iterable[Line], sheet: Sheet) -> None:
    """State the facts of several kinds that stand in brackets behind titles."""
    for title in titles:
        state_facts(_facts_behind(title), title.by(IN_BRACKETS), sheet)


def _facts_behind(title: Line) -> tuple[Fact, ...]:
    bar = _BAR_AND_FACTS.fullmatch(title.text)
    if behind := _behind_comma(title.text):
        return scan(behind).facts
    inside = bar["facts"] if bar else split_last_parenthesis(title.text)[1]
    found = scan(inside) if inside and is_facts(inside) else None
    return found.facts if found and len(found.kinds) > 1 else ()


def _behind_comma(text: str) -> str:
    """The facts of several kinds behind a title and a comma: those of "Turks fruit, Niederlande 1973, 107 Min."."""
    for comma in re.finditer(", ", text):
        found = scan(text[comma.end() :])
        if len(found.kinds) >= _KINDS and found.kinds >= {"countries", "year"} and len(found.rest) <= 1:
            return text[comma.end() :]
    return ""


def numbered(title: Line, printed: list[Line], year: int, page: str) -> Line:
    """A title with the number that a line prints behind it, which is no year of the film or of a print of it.

    A film of a ``year`` may be called "Summer 1993"; a later number may be that of a print, "Metropolis 2010", unless
    the page says it with the title again, as it does of "Blade Runner 2049".
    """
    behind = re.compile(rf"(?<!\w){re.escape(title.text)} (?P<number>(?:19|20)\d\d)(?![\w)])")
    found = next(filter(None, (behind.search(line.text) for line in printed)), None)
    if found is None or any(line.text == title.text for line in printed):
        return title
    later = int(found["number"]) - year
    if later > -_FAR and (later < _FAR or page.count(found[0]) == 1):
        return title
    return title._replace(text=f"{title.text} {found['number']}").by(OWN_NUMBER)


def state_years_of_titles(head: list[Line], free: Free, sheet: Sheet) -> None:
    """State the year behind the title as it was found, or else beside another print of it."""
    for line in head:
        if line.number == sheet.lines.get("title"):
            _state_year_behind(line, sheet)
    _state_year_beside(free, sheet)


def _state_year_behind(line: Line, sheet: Sheet) -> None:
    """State the year in brackets behind a title: "Solaris (1972)", "Solaris (Mosfilm, 1972)"."""
    inside = split_last_parenthesis(line.text.rstrip("."))[1] or ""
    whole = scan(inside)
    if inside and not whole.rest and whole.kinds == {"countries", "year"}:
        state_facts(whole.facts, line.by(BEHIND_TITLE), sheet)  # "АРИТМИЯ (Россия, 2017)"
        return
    title = re.escape(str(sheet.film["title"]))
    told = re.search(rf"^{title} \((?P<year>(?:19|20)\d\d)\) ", line.text)
    told = told or re.search(rf"[”\"“»] {title} \((?P<year>(?:19|20)\d\d)\)$", line.text)  # behind that of a series
    if match := told or _TITLE_AND_YEAR.fullmatch(line.text):
        sheet.put("year", int(match["year"]), line.by(BEHIND_TITLE), match["year"])
        return
    behind = scan(inside.rpartition(", ")[2]) if inside else None
    if behind and not behind.rest and behind.kinds == {"year"}:
        sheet.put("year", behind.facts[0].value, line.by(BEHIND_TITLE), behind.facts[0].text)


def _state_year_beside(free: Free, sheet: Sheet) -> None:
    """State the year behind another print of the title, or in brackets right below it: "PATERSON, 2016", "(1984)"."""
    title, number = fold(str(sheet.film.get("title", ""))), sheet.lines.get("title", 0)
    if not title or "year" in sheet.film:
        return
    for _, line in free:
        name, inside = split_last_parenthesis(line.text)
        if inside and fold(name) == title and is_facts(inside):
            state_facts(scan(inside).facts, line.by(BEHIND_TITLE), sheet)  # "El espíritu … (España, 1973)"
            return
    numbers = [line.number for _, line in free if line.number > number]
    known = {title, fold(str(sheet.film.get("original_title")))}
    for _, line in free:
        match = _TITLE_AND_YEAR.fullmatch(line.text)
        if match and known.isdisjoint(map(fold, (match["title"], *match["title"].split(" / ")))):
            match = None
        if match is None and line.number == min(numbers, default=0):
            match = _YEAR_BELOW.fullmatch(line.text.strip("–—- "))
            match = match if match and (f"({match['year']}" in sheet.page or line.text[0] in "–—-") else None
        if match:
            sheet.put("year", int(match["year"]), line.by(BEHIND_TITLE), match["year"])
            return
