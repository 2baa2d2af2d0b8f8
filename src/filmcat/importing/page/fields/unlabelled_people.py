"""Directors and companies on lines without labels, known by how and where they stand."""

import re
from itertools import pairwise

from filmcat.importing.page.fields.draft import Sheet
from filmcat.importing.page.layout.lines import Free, Line, is_prose
from filmcat.importing.page.layout.signs import (
    ABOVE_FACTS,
    BELOW_PRODUCERS,
    DATED,
    IN_HEADING,
    WITH_PLACE,
)
from filmcat.importing.page.statements.statement import Reading
from filmcat.importing.page.titles.candidates import is_menu, may_be_a_strand, names_a_section
from filmcat.importing.page.titles.head import TITLE_ARTICLES, reads_as_person
from filmcat.importing.page.values.biography import as_of
from filmcat.importing.page.values.companies import companies_in
from filmcat.importing.page.values.company_marks import looks_like_company, may_be_company
from filmcat.importing.page.values.facts import is_facts
from filmcat.importing.page.values.later import Later
from filmcat.importing.page.values.names import all_names, names_in
from filmcat.importing.page.vocabulary.word_list import listed
from filmcat.text.countries import country_key
from filmcat.text.fold import fold
from filmcat.text.names import split_last_parenthesis

_AT_HEAD = 8  # lines among which a heading stands
_FILM_OF = (
    r"(?P<between>(?:un|a|ein|en|een) film (?:de|di|by|von|af|av|van)|(?:ein )?film von|film by|d[ei]|by|von|od|av|af"
    r"|van|reż\.|dir\.)\s+(?P<names>[^\W\d_][^\d()]{3,80}?)"
)
_OF_DIRECTOR = Later(rf"(?P<title>\S.*?),?\s+{_FILM_OF}$", re.IGNORECASE)
_BY_DIRECTOR = Later(rf"{_FILM_OF}\s*\((?P<year>(?:19|20)\d\d)\)$", re.IGNORECASE)  # "de Jean Delannoy (1952)"
_POINTERS = listed(
    "this dieser diesen dieses cet ce questo este ten tento aquest dette denne ovaj цей этот"
)  # to a film
_DATED = re.compile(r"\((?:19|20)\d\d\)$")
_LONG = 4  # words, as few names have that begin like an article
_MOST_DIRECTORS = 3  # of a line without a label; more are players
_NEAR = 4  # lines between a director and the first fact
_HEADED = re.compile(r":\s|\b(?:19|20)\d\d\b")


def without_heading_director(free: Free, sheet: Sheet) -> Free:
    """State the director behind the title in the heading, where no label names one: "QUITTER LA NUIT de D. Girard"."""
    if "director" in sheet.credits:
        return free
    above = {one.number - 1 for _, one in free if is_facts(one.text)}
    for at, (place, line) in enumerate(free):
        if at >= _AT_HEAD and line.number not in above:
            continue
        below = _BY_DIRECTOR.match(line.text) if at else None
        found = below or _OF_DIRECTOR.match(line.text)
        is_again = found is not None and not below and _stands_alone(found["title"], free)
        if not found or not (below or is_again or _is_told_apart(found)) or not all_names(found["names"]):
            continue
        if not below and fold(found["title"]).rpartition(" ")[2] in _POINTERS:
            continue  # "Teresa Villaverde chooses this film by Paulo Rocha"
        for name in names_in(found["names"]):
            sheet.credit("director", name, None, line.by(IN_HEADING))
        if below:
            sheet.put("year", int(below["year"]), line.by(IN_HEADING), below["year"])
        title = [] if below else [(place, line._replace(text=found["title"]))]
        return [*free[:at], *title, *free[at + 1 :]]
    return free


def _stands_alone(title: str, free: Free) -> bool:
    """Whether a title stands on another line by itself."""
    return any(fold(line.text) == fold(title) for _, line in free)


def _is_told_apart(found: re.Match[str]) -> bool:
    """Whether a title is in capitals and the name behind it is not, or dated, or the words between say whose it is."""
    is_capital = found["title"].partition(" (")[0].isupper() and not found["names"].isupper()
    return is_capital or "film" in fold(found["between"]) or _DATED.search(found["title"]) is not None


def without_companies(free: Free, reading: Reading, sheet: Sheet) -> Free:
    """State a line of companies that follows the producers without a label of its own."""
    after = {one.place + max(1, len(one.values)) for one in reading.statements if "producers" in one.keys}
    after |= {one.place + len(one.values) + 1 for one in reading.statements if "producers" in one.keys}
    left: Free = []
    for place, line in free:
        companies = (
            companies_in(line.text)
            if place in after and may_be_company(line.text) and not is_prose(line.text) and not _tells_facts(line.text)
            else []
        )
        if len(companies) > 1 and 2 * sum(looks_like_company(one.name) for one in companies) >= len(companies):
            for company in companies:
                sheet.company(company.name, "production", company.places, line.by(BELOW_PRODUCERS))
        else:
            left.append((place, line))
    return left


def without_dates(free: Free, reading: Reading, sheet: Sheet) -> Free:
    """Take the line that dates the biography; directors above the countries, where no label names one."""
    left: Free = []
    labelled = {line.number for one in reading.statements for line in one.values}
    known = {fold(name) for name in sheet.names()}
    facts = [sheet.lines[field] for field in ("countries", "year", "runtime") if field in sheet.lines]
    first = min(facts, default=0)
    bare = {first} - labelled
    numbers = {line.number for _, line in reading.free} | labelled
    for place, line in free:
        if stated := as_of(line.text) if len(line.text) < 120 else None:
            sheet.dated = sheet.dated or line._replace(text=stated).by(DATED)
            continue
        names, land = split_last_parenthesis(line.text)
        is_placed = land is not None and country_key(land) is not None
        is_parted = line.number + 2 in bare and line.number + 1 not in numbers and _is_named_twice(place, free)
        is_above = line.number + 1 in bare or is_parted or (is_placed and 0 < first - line.number < _NEAR)
        is_above = is_above and (is_placed or "(" not in line.text)
        is_above = is_above and all_names(line.text) and not looks_like_company(line.text)
        is_above = is_above and not any(map(_reads_as_title, names_in(line.text)))
        is_above = is_above and not _begins_another(line, free) and len(names_in(line.text)) <= _MOST_DIRECTORS
        if is_above and "director" not in sheet.credits and _is_below_title(place, line, free, known):
            for name in _without_title(names_in(names if is_placed else line.text), free):
                sheet.credit("director", name, None, line.by(ABOVE_FACTS, *([WITH_PLACE] if is_placed else [])))
            continue
        left.append((place, line))
    return left


def without_director(free: Free, reading: Reading, sheet: Sheet) -> Free:
    """State the name between the title and its facts, or beside the two and on the page again, as the director."""
    title, first = sheet.lines.get("title"), _first_fact(reading, sheet)
    if "director" in sheet.credits or title is None:
        return free
    numbers = sorted({line.number for _, line in reading.free} | {title})
    after = dict(pairwise(numbers))
    page = fold(sheet.page)
    known = {fold(name) for name in sheet.names()}
    sections = {line.number for _, line in free if names_a_section(line.text)}
    for at, (_, line) in enumerate(free):
        below = after.get(line.number)
        is_above = first in (line.number, below, after.get(below) if below in sections else None)
        is_above = is_above or (after.get(title) == line.number and known >= set(map(fold, names_in(line.text))))
        is_before = after.get(line.number) == title and after.get(title) == first
        if (not is_above and not is_before) or fold(line.text) == fold(str(sheet.film["title"])):
            continue
        names = names_in(line.text) if re.search(" & |, ", line.text) else [line.text]
        is_told = is_above and after.get(title) == line.number
        is_told = is_told or all(page.count(fold(name)) > 1 for name in names)
        is_told = is_told and not _begins_another(line, free)
        if is_told and all(reads_as_person(name) and _may_be_a_person(name) for name in names):
            for name in names:
                sheet.credit("director", name, None, line.by(ABOVE_FACTS))
            return [*free[:at], *free[at + 1 :]]
    return free


def _without_title(names: list[str], free: Free) -> list[str]:
    """Names without the first, where a line has it alone and the next one the others: a title and its director."""
    texts = [line.text for _, line in free]
    others = ", ".join(names[1:])
    is_title = bool(others) and any(above == names[0] and below == others for above, below in pairwise(texts))
    return names[1:] if is_title else names


def _begins_another(line: Line, free: Free) -> bool:
    """Whether a line above is this one and something behind a dash, as a title is that is printed twice."""
    above = (other.text for _, other in free if other.number < line.number)
    return any(text.startswith(tuple(f"{line.text} {dash} " for dash in "–—-")) for text in above)


def _first_fact(reading: Reading, sheet: Sheet) -> int:
    """The number of the first line that states facts of the film without a label; 0 where there is none."""
    labelled = {line.number for one in reading.statements for line in one.values}
    facts = {sheet.lines[field] for field in ("countries", "year", "runtime") if field in sheet.lines} - labelled
    return min(facts, default=0)


def _may_be_a_person(text: str) -> bool:
    return _may_be_a_title(text) and not _reads_as_title(text) and not looks_like_company(text)


def _reads_as_title(text: str) -> bool:
    """Whether a text begins as few names do, and is long: "La Petite Casserole d'Anatole"."""
    words = text.split(" ")
    return len(words) >= _LONG and fold(words[0]) in TITLE_ARTICLES


def _is_named_twice(place: int, free: Free) -> bool:
    """Whether one of the lines above a name holds another, as a title that is printed twice does."""
    above = [fold(line.text) for at, line in free if at < place]
    return any(one in other for one, other in pairwise(above))


def _is_below_title(place: int, line: Line, free: Free, known: set[str]) -> bool:
    """Whether two lines, or one and a name that the page knows, leave a line for a title above; an item is no title."""
    if line.bullet and place > 1:
        return True
    above = [one for at, one in free if at < place and not is_prose(one.text)]
    heading = next((at for at, one in enumerate(above) if one.level == 1), 0)
    is_known = bool(known) and any(fold(name) in known for name in names_in(line.text))
    is_plain = bool(above) and not line.gap and _may_be_a_title(above[-1].text)
    return len(above) - heading > (0 if is_known or is_plain else 1)


def _may_be_a_title(text: str) -> bool:
    """Whether a line right above a name is no section or strand, so that the name is the director's."""
    return not (names_a_section(text) or may_be_a_strand(text) or is_menu(text))


def _tells_facts(text: str) -> bool:
    """Whether a fact, a year or what a colon heads stands in a line, whose items then are no companies.

    "1st film · Audience Award", "WINNER: Grand Jury Prize, Sundance 2022".
    """
    if _HEADED.search(text):
        return True
    return any(is_facts(item) for item in re.split(r"\s*[,;|•·/]\s*", text) if len(item) > 3)
