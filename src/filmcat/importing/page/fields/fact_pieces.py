"""What stands among the facts of a line: codes that are none, kinds of films, times of day, directors."""

import re

from filmcat.importing.page.fields.draft import Sheet
from filmcat.importing.page.fields.stated import state_facts
from filmcat.importing.page.layout.lines import Free, Line, is_prose
from filmcat.importing.page.layout.signs import AMONG_FACTS, BARE_NUMBER, BEFORE_FACTS, BEHIND_FACTS, BEHIND_NAME
from filmcat.importing.page.statements.fit import BARE_PREPOSITIONS, PREPOSITIONS
from filmcat.importing.page.titles.candidates import names_a_section
from filmcat.importing.page.values.company_marks import looks_like_company
from filmcat.importing.page.values.fact import Fact, Scan
from filmcat.importing.page.values.facts import is_facts, scan, value_of
from filmcat.importing.page.values.names import all_names, is_name, names_in
from filmcat.importing.page.values.versions import language_version_at, tells_subtitles
from filmcat.importing.page.vocabulary.english import is_english
from filmcat.importing.page.vocabulary.labels import keys_of
from filmcat.importing.page.vocabulary.word_list import listed
from filmcat.importing.page.vocabulary.words import AWARD_WORDS, SUBTITLED_WORDS
from filmcat.text.countries import country_key
from filmcat.text.fold import fold
from filmcat.text.languages import language_tag

_LONGEST_CODE = 2
_SUBTITLED = frozenset(map(fold, SUBTITLED_WORDS))
_TONGUES = frozenset({"languages", "countries"})  # codes may be either
_OF_SITES = listed(
    "AR BG CA CN CS CZ DA DE DK EE EL EN ES ET EU FI FR GL GR HR HU IT JA JP KO LT LV NL NO PL PT RO RU SI SK SL SR SV"
    " TR UA UK ZH"
)  # languages in which sites are written, as their menus print them
_AGE = re.compile(r"\s+\d{1,2}\+$")
_TIME = re.compile(
    r"\b(?!(?:1\.(?:19|33|37|66|7[58]|85)|2\.(?:00|20|35|39|4[01]|55))\b)\d{1,2}[:.]\d\d\b(?!\s*min)|[€$£]"
)  # a time of day or a price, and no ratio of a picture
_CLOCK = re.compile(r"^(?![12]\.)(\d{1,3})[:.]([0-5]\d)$")  # no ratio of a picture: 1.37, 2.35
_LONGEST_NAME_OF_CODE = 3  # letters
_FEWEST = 2  # players in a line of names and facts
BARE_MINUTES = re.compile(r"^(?:[3-9]\d|[12]\d\d)$")


def without_codes(facts: list[Fact]) -> list[Fact]:
    """Facts without the codes that stand among countries in full and mean something else: "Slovensko, …, MN 15, AT"."""
    is_named = any(fact.key == "countries" and len(fact.text) > _LONGEST_CODE for fact in facts)
    return [one for one in facts if not (is_named and one.key == "countries" and len(one.text) <= _LONGEST_CODE)]


def without_lone_code(facts: tuple[Fact, ...]) -> tuple[Fact, ...]:
    """Facts without a code of two letters that stands beside a form alone, and may be anything: "Documentar - AG"."""
    is_alone = {fact.key for fact in facts} == {"form", "countries"}
    return tuple(one for one in facts if not (is_alone and one.key == "countries" and len(one.text) <= _LONGEST_CODE))


def before_subtitles(parts: tuple[tuple[str, Scan], ...]) -> tuple[tuple[str, Scan], ...]:
    """The parts of a line of facts, without the languages of subtitles at its end: "90' / ST - OND: FR - NL"."""
    for place, (text, _) in enumerate(parts):
        if fold(text.partition(":")[0]) in _SUBTITLED:
            return parts[:place] + tuple(part for part in parts[place:] if not part[1].kinds <= _TONGUES)
    return parts


def names_a_length(text: str) -> bool:
    """Whether a part of a line of facts is a kind of film, not a title: "Innovative Cinema Short"."""
    return any(value_of("filler", word) for word in text.split())


def state_between_names(parts: tuple[tuple[str, Scan], ...], line: Line, sheet: Sheet) -> bool:
    """State a line of a director, countries with the year, and players; False where a line is none.

    "Ann Hui, Hong Kong 1982, George Lam, Cora Miao".
    """
    of_facts = [place for place, (_, found) in enumerate(parts) if found.facts and not found.rest]
    if not of_facts or {"director", "cast"} & set(sheet.credits) or sheet.cast:
        return False
    first, last = of_facts[0], of_facts[-1]
    facts = [fact for _, found in parts[first : last + 1] for fact in found.facts]
    directors, players = ([text for text, _ in some] for some in (parts[:first], parts[last + 1 :]))
    is_line = len(of_facts) == last + 1 - first and {fact.key for fact in facts} == {"countries", "year"}
    if not is_line or not directors or len(players) < _FEWEST or not all(map(is_name, [*directors, *players])):
        return False
    state_facts(tuple(facts), line.by(BEHIND_NAME), sheet)
    for name in directors:
        sheet.credit("director", name, None, line.by(BEFORE_FACTS))
    for name in players:
        sheet.player(name, None, line.by(BEHIND_FACTS))
    return True


def may_direct(names: str, sheet: Sheet) -> bool:
    """Whether names before facts may be directors: in capitals, as titles are, only if the page names them again."""
    return not names.isupper() or fold(sheet.page).count(fold(names)) > 1


def tells_a_time(text: str) -> bool:
    """Whether a line is one of a timetable or a price list."""
    return bool(_TIME.search(text))


def are_directors(text: str, sheet: Sheet) -> bool:
    """Whether a text names directors of the film and nobody else."""
    directors = {fold(name) for name in sheet.names("director")}
    names = names_in(text)
    return bool(names) and all(fold(name) in directors for name in names)


def is_choice_of_languages(text: str) -> bool:
    """Whether a line is a site's menu of languages, not the film's facts: "PL CZ EN"."""
    found = scan(text)
    codes = [fact.text for fact in found.facts]
    return (
        found.kinds <= {"countries", "languages"}
        and len(codes) > 1
        and all(len(code) == 2 and code.isupper() for code in codes)
        and all(code in _OF_SITES for code in codes)
    )


def tells_release(text: str) -> bool:
    """Whether a line says when a film came to the cinemas of a country: "Svensk premiär 1988"."""
    found = scan(text)
    return found.kinds == {"premiere", "year"} and any(fact.value == "National premiere" for fact in found.facts)


def named_in_brackets(inside: str) -> tuple[str, tuple[Fact, ...]] | None:
    """Part the other title from the facts behind it in brackets: "Mandarinas (Mandariinid, Estonia, 2013)"."""
    other, comma, behind = inside.partition(", ")
    if "/" in other and is_facts(f"{other.rpartition('/')[2]}, {behind}"):  # "Tokyo monogatari/Japani 1953, 136 min."
        other, comma, behind = inside.partition("/")
    found = scan(behind, is_whole=True) if comma else None
    is_title = found is not None and not found.rest and found.kinds >= {"year", "countries"} and not scan(other).facts
    return (other, found.facts) if found and is_title and not (is_name(other) and " " in other) else None


def speaks_for_itself(text: str, key: str, *, is_near: bool) -> bool:
    """Whether a lone fact can be nothing else: "Minutes" in full might be a title, a language or a form a menu."""
    if key == "form":
        return is_near
    if key == "languages":
        version = language_version_at(text, 0)
        return (version is not None and bool(version.value)) or tells_subtitles(text)
    if key == "countries":
        are_codes = any(fact.text.isupper() and len(fact.text) <= _LONGEST_NAME_OF_CODE for fact in scan(text).facts)
        return is_near and len(scan(text).facts) > 1 and not are_codes
    return key == "colour" or (key == "runtime" and re.search(r"Minutes|Hours", text) is None)


def out_of_brackets(text: str) -> str:
    """What a line holds that stands in brackets as a whole, facts among it: "(Portrait, FR 2019, 120’)"."""
    is_whole = text.startswith("(") and text.endswith(")") and text.count("(") == 1 and any(map(str.isdigit, text))
    return text[1:-1].strip() if is_whole and scan(text).kinds else text


def with_original(free: Free, named: Free) -> Free:
    """Free lines, and a title that stood in brackets with facts: the original one of the line right above it."""
    if not free or len(named) != 1 or free[-1][0] + 1 != named[0][0] or scan(named[0][1].text).kinds:
        return free + named
    place, title = free[-1]
    other = named[0][1].text.strip("()")
    mark = "" if is_english(other) else "orig "  # an English title is never the original one of another
    return [*free[:-1], (place, title._replace(text=f"{_AGE.sub('', title.text)} ({mark}{other})"))]


def state_director_among(others: list[str], line: Line, sheet: Sheet) -> None:
    """State the one name among the facts of a line as the director: "Cert 15 / Laura Wandel | Belgium | 2021"."""
    players = {fold(str(one["name"])) for one in sheet.cast}
    whole = [text for text in others if all_names(text.replace(" - ", "-"))]  # "Ilze Burkovska - Jacobsen"
    named = [text for text in whole if may_direct(text, sheet) and not _is_something_else(text)]
    if len(named) == 1 and not players & set(map(fold, names_in(named[0]))):
        for name in names_in(named[0]):
            sheet.credit("director", name, None, line.by(AMONG_FACTS))


def without_headed(others: list[str], line: Line, sheet: Sheet) -> list[str]:
    """State those whom a small word heads among the facts of a line, "De A - 1975 - Avec B, C"; what is left."""
    left: list[str] = []
    for text in others:
        word, _, names = text.partition(" ")
        key = keys_of(word, "en")[:1] if fold(word) in PREPOSITIONS | BARE_PREPOSITIONS else ()
        if key == ("director",) and "director" not in sheet.credits and all_names(names):
            for name in names_in(names):
                sheet.credit("director", name, None, line.by(AMONG_FACTS))
        elif key == ("cast",) and not sheet.cast and all_names(names):
            for name in names_in(names):
                sheet.player(name, None, line.by(AMONG_FACTS))
        else:
            left.append(text)
    return left


def _is_something_else(text: str) -> bool:
    """Whether a text in the form of a name begins with a label, as "Format HDV", or is a company or a language."""
    return bool(keys_of(text.split(maxsplit=1)[0], "en")) or looks_like_company(text) or _names_a_tongue(text)


def _names_a_tongue(text: str) -> bool:
    """Whether a word of a text is a language or a nation's: "Chinese Regional Dialect"."""
    return any(language_tag(word) for word in text.split() if len(word) > _LONGEST_NAME_OF_CODE)


def state_clock(text: str, line: Line, sheet: Sheet) -> bool:
    """State minutes and seconds among a film's facts as its running time: "ESP 2018 | Dokumentarfilm | 14:23"."""
    clock = _CLOCK.match(text)
    if clock:
        sheet.put("runtime", int(clock[1]) + round(int(clock[2]) / 60, 2), line)
    return clock is not None


def is_runtime(text: str) -> bool:
    """Whether a text is a running time and nothing else."""
    found = scan(text, is_whole=True)
    return not found.rest and found.kinds == {"runtime"}


def directors_then_fact(text: str, sheet: Sheet) -> tuple[str, str] | None:
    """Part the directors, whom the page names elsewhere, from the one fact behind them: "Henning Carlsen, 1966"."""
    names, comma, facts = text.rpartition(", ")
    return (names, facts) if comma and are_directors(names, sheet) and is_facts(facts) else None


def facts_behind_title(names: str, facts: str, page: str) -> str:
    """Facts with the country before them, "Festen Dänemark", where a line of the page has the title alone."""
    title, _, country = names.rpartition(" ")
    is_title = country_key(country) is not None and "countries" not in scan(facts).kinds
    is_title = is_title and re.search(rf"^\W*{re.escape(title)}\W*$", page, re.MULTILINE) is not None
    return f"{country} {facts}" if is_title else ""


def state_bare_minutes(text: str, line: Line, sheet: Sheet) -> bool:
    """State a number that stands alone among a film's facts as its running time: "2023. 83. …"."""
    is_minutes = bool(BARE_MINUTES.match(text)) and "runtime" not in sheet.film
    if is_minutes:
        sheet.put("runtime", int(text), line.by(BARE_NUMBER), text)
    return is_minutes


def may_have_facts(title: str, next_text: str) -> bool:
    """Whether a country and a year in brackets are a film's: behind two names, or behind a title above a text.

    Those behind an award or a festival, "Grand Prix (France 2014)", are not.
    """
    is_title = " / " in title or (is_prose(next_text) and not is_name(title))
    return is_title and not names_a_section(title) and not set(AWARD_WORDS) & set(fold(title).split())
