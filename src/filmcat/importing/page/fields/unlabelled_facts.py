"""Facts on lines without labels: in runs of lines, behind names, between signs, and alone."""

import re

from filmcat.importing.page.fields.draft import Sheet
from filmcat.importing.page.fields.fact_pieces import (
    BARE_MINUTES,
    are_directors,
    before_subtitles,
    directors_then_fact,
    facts_behind_title,
    is_choice_of_languages,
    is_runtime,
    may_direct,
    may_have_facts,
    named_in_brackets,
    names_a_length,
    out_of_brackets,
    speaks_for_itself,
    state_bare_minutes,
    state_between_names,
    state_clock,
    state_director_among,
    tells_a_time,
    tells_release,
    with_original,
    without_codes,
    without_headed,
    without_lone_code,
)
from filmcat.importing.page.fields.stated import forms_of, state_facts, state_list
from filmcat.importing.page.layout.lines import Free, Line, is_prose
from filmcat.importing.page.layout.signs import (
    ALONE_ON_LINE,
    BARE_NUMBER,
    BEFORE_FACTS,
    BEHIND_NAME,
    FACTS_ALONE,
    FIRST_OF_LINE,
    HEAD_OF_FACTS,
    IN_BRACKETS,
    covered,
)
from filmcat.importing.page.statements.statement import Reading
from filmcat.importing.page.values.biography import born_in
from filmcat.importing.page.values.facts import is_facts, leading, scan
from filmcat.importing.page.values.label_values import names_then_facts
from filmcat.importing.page.values.names import all_names, names_in
from filmcat.importing.page.values.pieces import pieces
from filmcat.importing.page.vocabulary.words import GENRE_WORDS, SMALL
from filmcat.text.fold import fold
from filmcat.text.languages import language_tag
from filmcat.text.names import split_last_parenthesis

ALONE = frozenset({"age_rating", "premiere", "debut"})  # facts whose words say what they are, without others beside
ANYWHERE = ALONE | {"form", "colour", "languages"}  # facts that may stand above a title as well as below it
_THREE_LETTERS = re.compile(r"^[A-Z]{3}$")
_NEAR = 4  # lines between a film's facts and its form
_GENRES = frozenset(GENRE_WORDS)
_KINDS = 2  # of facts with which no running text begins
_SURE = 3  # kinds of facts that a line begins with
_MOST_OTHERS = 0.4  # share of the parts of a line of facts that may be something else
_LONGEST_MIXED = 250  # characters of a line of facts between signs


def without_facts(reading: Reading, sheet: Sheet) -> Free:
    """State the facts of free lines: in runs of lines that hold nothing else and say more than one thing."""
    left: Free = []
    run: Free = []
    texts = {place: line.text for place, line in reading.free}
    for place, printed in [*reading.free, (-9, Line(0, ""))]:
        line = printed._replace(text=out_of_brackets(printed.text))
        is_next = not run or place - run[-1][0] <= 1
        found = scan(line.text, is_whole=True)
        if run and is_next and BARE_MINUTES.match(line.text):
            run.append((place, line))
            continue
        if (found.rest or not line.text or not is_next) and run:
            left += _stated(run, sheet)
            run = []
        if place in reading.menus or is_choice_of_languages(line.text) or tells_release(line.text):
            left.append((place, line))
        elif line.text and not found.rest:
            run.append((place, line))
        elif line.text:
            named = _named_facts(place, line, texts.get(place + 1, ""), sheet)
            is_bracketed = line.text != printed.text or any(
                one.text[0] == "(" and one.text != line.text for _, one in named
            )
            left = with_original(left, named) if is_bracketed else left + named
    subtitled = {one.place - 1 for one in reading.statements if one.keys == ("subtitles",)}
    return _without_lone_facts(sorted(left, key=lambda piece: piece[0]), sheet, subtitled)


def _without_lone_facts(free: Free, sheet: Sheet, subtitled: set[int]) -> Free:
    """State a fact that stands alone on a line below the first, if no other line says another; drop what is known.

    ``subtitled`` are the places right above a line of subtitles, where a language is the one that is spoken.
    """
    lone: dict[str, Free] = {}
    head = [sheet.lines[key] for key in ("year", "countries", "runtime") if key in sheet.lines]
    head += [line.number for _, line in free if is_runtime(line.text)]
    near = {number + step for number in head for step in range(-_NEAR, _NEAR + 1)}
    for place, line in free:
        found = scan(line.text, is_whole=True)
        if found.rest and len(parts := pieces(line.text)) == 1:
            found = parts[0][1]  # "Drammatico durata 147 minuti"
        is_near = line.number in near
        if not found.rest and len(found.kinds) == 1 and (place > 0 or found.kinds <= {"form", "countries"}):
            (kind,) = found.kinds
            is_spoken = kind == "languages" and place in subtitled
            if is_spoken or speaks_for_itself(line.text, kind, is_near=is_near):
                lone.setdefault(kind, []).append((place, line))
    taken: Free = []
    for kind, alike in lone.items():
        values = {str(fact.value) for _, line in alike for fact in scan(line.text).facts}
        if len(values) == 1 or len(alike) == 1:
            state_facts(scan(alike[0][1].text).facts, alike[0][1].by(ALONE_ON_LINE), sheet)
        taken += alike if values == {str(sheet.film.get(kind))} or kind == "languages" else []
    return [piece for piece in free if piece not in taken]


def _stated(run: Free, sheet: Sheet) -> Free:
    if run[0][0] == 0 and _contradicts(run[0][1].text, sheet):
        return [run[0], *(_stated(run[1:], sheet) if run[1:] else [])]
    if _heads_facts(run):
        return [run[0], *_stated(run[1:], sheet)]
    kinds = {kind for _, line in run for kind in scan(line.text).kinds}
    if len(kinds) < 2 and not kinds <= ALONE and not kinds & set(sheet.film):
        return run
    listed: dict[str, bool] = {}
    for _, line in run:
        facts = without_lone_code(scan(line.text).facts)
        for key in ("countries", "languages"):
            values = [str(fact.value) for fact in facts if fact.key == key]
            if values and listed.setdefault(key, key not in sheet.film):
                state_list(key, values, line.by(FACTS_ALONE, *forms_of(facts, key)), sheet)
        state_facts(facts, line.by(FACTS_ALONE), sheet)
        state_bare_minutes(line.text, line.by(FACTS_ALONE), sheet)
    return []


def _contradicts(text: str, sheet: Sheet) -> bool:
    """Whether the first line of a page is one fact that its labels state otherwise, as a title may: "90 Minutes"."""
    facts = scan(text).facts
    return len(facts) == 1 and sheet.film.get(facts[0].key, facts[0].value) not in (facts[0].value, [facts[0].value])


def _heads_facts(run: Free) -> bool:
    """Whether the first of some lines of facts is their title: a country or a year, where a later line says another.

    A code of a language that few pages are about is a title as well, where it begins a block: "IDA".
    """
    text, first = run[0][1].text, scan(run[0][1].text).kinds
    if first == {"languages"} and _THREE_LETTERS.match(text) and language_tag(text) not in SMALL:
        return len(run) > 1 and (run[0][1].gap or run[0][1].number == 1)
    later = (scan(line.text).kinds for _, line in run[1:])
    return len(first) == 1 and first <= {"countries", "year"} and any(first < kinds for kinds in later)


def _named_facts(  # noqa: PLR0911 - one form after the other
    place: int, line: Line, next_text: str, sheet: Sheet
) -> Free:
    """Facts behind a name, "Alisa Kovalenko, Ukraine 2023, 100 min", or among other things between bars."""
    title, inside = split_last_parenthesis(line.text)
    kinds = scan(inside).kinds if inside and is_facts(inside) else frozenset[str]()
    are_of_title = kinds == {"year", "countries"} and not kinds & set(sheet.film) and may_have_facts(title, next_text)
    if inside and (kinds - {"year", "countries", "languages"} or are_of_title):
        state_facts(scan(inside).facts, line.by(IN_BRACKETS), sheet)
        return [(place, line._replace(text=title))]
    known = {fold(name) for role in sheet.credits for name in sheet.names(role)}
    if inside and is_facts(inside) and scan(inside).kinds == {"year", "countries"} and fold(title) in known:
        if "director" not in sheet.credits:
            sheet.credit("director", title, None, line.by(BEFORE_FACTS))  # "Peter Fleischmann (BRD 1969)"
        state_facts(scan(inside).facts, line.by(BEHIND_NAME), sheet)
        return []
    if inside and fold(title) not in map(fold, sheet.names()) and (named := named_in_brackets(inside)):
        other, behind = named
        state_facts(behind, line.by(IN_BRACKETS), sheet)
        return [(place, line._replace(text=f"{title} (orig {other})"))]
    parted = names_then_facts(line.text) or directors_then_fact(line.text, sheet)
    if parted is None or parted[0].count("(") != parted[0].count(")"):
        return _mixed_facts(place, line, sheet)
    if behind_title := facts_behind_title(*parted, sheet.page):
        state_facts(scan(behind_title).facts, line.by(BEHIND_NAME), sheet)
        return []
    names, facts = parted
    first, *others = names_in(names)
    left: Free = []
    is_title = place == 0 or f"\n{first}\n" in f"\n{sheet.page}\n"
    if others and (split_last_parenthesis(first)[1] or first.isupper() > others[0].isupper() or is_title):
        names = ", ".join(others)
        left = [(place, line._replace(text=first))]
    if not (are_directors(names, sheet) if "director" in sheet.credits else may_direct(names, sheet)):
        return _mixed_facts(place, line, sheet)
    for name in names_in(names):
        sheet.credit("director", name, None, line.by(BEFORE_FACTS))
    state_facts(scan(facts).facts, line.by(BEHIND_NAME), sheet)
    return left


def _mixed_facts(place: int, line: Line, sheet: Sheet) -> Free:
    """Facts between signs, with something else among them: "Canada | 2023 | 118 min. | Pascal Plante"."""
    is_text = is_prose(line.text) and len({fact.key for fact in leading(line.text)[0]}) < _KINDS
    is_text = is_text and len(scan(line.text).kinds) <= _SURE
    if len(line.text) > _LONGEST_MIXED or is_text or born_in(line.text) != (None, None):
        return [(place, line)]
    parts = pieces(line.text)
    if state_between_names(parts, line, sheet):
        return []
    facts = without_codes([fact for _, found in before_subtitles(parts) if not found.rest for fact in found.facts])
    kinds = {fact.key for fact in facts}
    others = [text for text, found in parts if found.rest]
    heading = parts[0][0] if place == 0 and others and len(kinds) > 1 else None
    telling = [text for text, _ in parts if text not in others or not text.isdecimal()]
    rest = set(others) & set(telling) - {heading}
    is_covered = len(rest) <= _MOST_OTHERS * max(len(telling), len(facts) if len(kinds) > _SURE else 0)
    if len(kinds) > 2 and kinds >= {"year", "countries"}:
        others = [text for text in others if not state_clock(text, line.by(BARE_NUMBER), sheet)]
    is_timed = any(map(tells_a_time, others))
    is_of_film = bool(kinds & {"year", "countries"}) or kinds >= {"runtime", "colour"}
    is_of_film = is_of_film or (kinds >= {"runtime", "form"} and not others)
    are_genres = bool(others) and _GENRES.issuperset(map(fold, others))
    if are_genres and kinds in ({"countries"}, {"year"}) and place > 0 and not kinds & set(sheet.film):
        state_facts(tuple(facts), line.by(ALONE_ON_LINE), sheet)  # "Dráma/komédia, Maďarsko", "(1991, Drama)"
        sheet.add("genres", others, line.by(ALONE_ON_LINE))
        return []
    if len(kinds) < 2 or not is_of_film or not is_covered or is_timed:
        return _leading_facts(place, line, sheet)
    by = line.by(covered(len(parts) - len(others), len(parts)))
    state_facts(tuple(facts), by, sheet)
    is_named = place > 0 and "director" not in sheet.credits and parts[0][0] in others and all_names(parts[0][0])
    if is_named and may_direct(parts[0][0], sheet) and "countries" in parts[1][1].kinds:
        for name in names_in(parts[0][0]):
            sheet.credit("director", name, None, by.by(HEAD_OF_FACTS))
    elif place > 0 and len(kinds) >= _SURE:
        others = without_headed(others, by, sheet)
        if "director" not in sheet.credits:
            state_director_among(others, by, sheet)
    left = [text for text in others if not are_directors(text, sheet) and not state_bare_minutes(text, by, sheet)]
    is_title = parts[0][0] in left and not parts[0][1].facts and not names_a_length(parts[0][0])
    sheet.leave(*(line._replace(text=text) for text in left if text != parts[0][0] or not is_title))
    return [(place, line._replace(text=parts[0][0]))] if is_title else []


def _leading_facts(place: int, line: Line, sheet: Sheet) -> Free:
    """Facts of three kinds or more that a line begins with: "Finlandia2018dokument28'Etiudy"."""
    facts, rest = leading(line.text)
    kinds = {fact.key for fact in facts}
    if len(kinds) < _SURE or "year" not in kinds or tells_a_time(line.text):
        return [(place, line)]
    state_facts(facts, line.by(FIRST_OF_LINE), sheet)
    sheet.leave(line._replace(text=rest))
    return []
