"""The film's titles from labels and from the head of the page, and the saying beneath them."""

from itertools import pairwise
from typing import NamedTuple

from filmcat.importing.page.fields.draft import Sheet
from filmcat.importing.page.fields.labelled_titles import (
    in_two_languages,
    named_in_brackets,
    other_titles,
    stated_titles,
)
from filmcat.importing.page.fields.title_places import (
    above,
    above_label,
    above_line_of_facts,
    first_text,
    ordered_numbers,
)
from filmcat.importing.page.fields.title_years import (
    numbered,
    state_facts_of_titles,
    state_years_of_titles,
)
from filmcat.importing.page.fields.unlabelled_facts import ANYWHERE
from filmcat.importing.page.layout.lines import Free, Line
from filmcat.importing.page.layout.signs import (
    AHEAD,
    BY_PLACE,
    FIRST,
    HARDLY_AHEAD,
    NO_LANGUAGE,
    NO_OTHER,
    OWN_NUMBER,
    QUOTED,
    QUOTED_AS_FILM,
)
from filmcat.importing.page.statements.statement import Reading
from filmcat.importing.page.titles.additions import is_doubled, without_director
from filmcat.importing.page.titles.called import Called
from filmcat.importing.page.titles.candidates import bare_title, is_menu
from filmcat.importing.page.titles.choice import guessed, heading_titles
from filmcat.importing.page.titles.head import Page
from filmcat.importing.page.titles.original import Pair, in_one_line, paired
from filmcat.importing.page.titles.setting import setting
from filmcat.importing.page.values.facts import is_facts
from filmcat.importing.page.vocabulary.english import is_english
from filmcat.importing.page.vocabulary.labels import TITLES
from filmcat.text.fold import fold

_SHOWINGS = frozenset({"premiere", "premiere_date"})  # "UK Premiere: Mutt + Q&A"
_MOST_DIRECTORS = 20
_NEAR = 15  # lines


class Besides(NamedTuple):
    """What tells of a page's titles besides its lines.

    ``given`` are those in the head of an HTML page, ``named`` those that a sentence calls a film's; ``language`` is
    that of the labels, ``called`` the names of the page's file and address.
    """

    given: tuple[str, ...]
    named: list[str]
    language: str
    called: Called


def without_titles(free: Free, reading: Reading, sheet: Sheet, besides: Besides) -> Free:
    """State the titles of labels and of the page's head, and the line between title and prose as tagline."""
    of_page = setting(_prose_of(sheet), _listed(sheet.film.get("languages")), _made_in(sheet))
    labelled = [one.values[0] for one in reading.statements if one.keys[0] in TITLES and one.values]
    state_facts_of_titles(labelled, sheet)
    stated = stated_titles(reading, of_page.spoken)
    ordered = ordered_numbers(reading)
    known = {fold(name) for name in (*sheet.names(), *sheet.notes(), *(str(one["name"]) for one in sheet.companies))}
    directors = {fold(name) for name in sheet.names("director")[:_MOST_DIRECTORS]}
    if "title" in stated:
        line = stated["title"]
        stated["title"] = line._replace(text=without_director(line.text, directors))  # "Film: Ida von Paweł …"
    titles = frozenset(fold(line.text) for line in stated.values())
    above_director = above(ordered, reading, directors)
    above_facts = above_line_of_facts(ordered, reading, sheet)
    doubled = {line.number for _, line in free if line.number in above_director and is_doubled(line.text)}
    menus = frozenset(line.number for place, line in free if place in reading.menus)
    called = {line.number for _, line in free if besides.called.holds(line.text)}
    called |= {
        line.number
        for (_, before), (_, line) in pairwise(free)
        if before.number in called and line.number == before.number + 1 and not line.gap and not is_facts(line.text)
    }  # its name in another language
    head = _head(free, reading, sheet, above_facts | doubled | called)
    if all(line.number in menus for line in head):
        head = _head(free, reading, sheet, above_label(ordered, reading))
    at = head[-1].number if head else 1
    within = [*besides.named]
    if not called and not any(besides.called.holds(line.text) for line in stated.values()):
        within += _told_alone(besides.called, head, known, sheet)
    head += [Line(at, text, signs=(QUOTED_AS_FILM,)) for text in within if not _holds(head, text)]
    quoted = frozenset(map(fold, besides.named))
    of_heads = Page(
        known,
        directors,
        besides.given,
        titles,
        above_director,
        above_facts,
        quoted,
        first_text(reading),
        ordered,
        menus,
        sheet.page,
        besides.called,
    )
    found = _with_other(heading_titles(head, of_heads), free)
    if _is_placed_only(found) and any(_is_told_again(line, of_heads) for line in stated.values()):
        found = []
    if not found and (named := named_in_brackets(stated, sheet)):
        stated = named
    if both := in_two_languages(stated, free):
        found = [both]
        stated = {}
    sheet.guess = guessed(head, of_heads)
    pair = paired(found, of_page if of_page.tongue else of_page._replace(tongue=besides.language))
    year = sheet.film.get("year")
    if pair and isinstance(year, int):
        title, *others = (numbered(line, found, year, sheet.page) for line in (pair.title, *pair.others))
        original = pair.original and numbered(pair.original, found, year, sheet.page)
        pair = Pair(title, original, tuple(others))
    if pair and pair.original is None and _is_english_beside(stated) and of_page.tongue in {"en", *of_page.spoken}:
        pair = pair._replace(original=pair.title)
    taken = _state_titles(stated, pair, other_titles(reading), sheet)
    state_years_of_titles(head, free, sheet)
    left = [(place, line) for place, line in free if not (line.number in taken and line in head)]
    return _tagline(left, sheet)


def _with_other(found: list[Line], free: Free) -> list[Line]:
    """The title, or the line near it that prints it beside its name in another language: "Odwiedziny / A visit"."""
    if len(found) != 1 or len(in_one_line(found[0])) > 1:
        return found
    title = fold(bare_title(found[0].text))
    for _, line in free:
        names = in_one_line(line) if 0 < line.number - found[0].number <= _NEAR and " / " in line.text else []
        if len(names) > 1 and fold(names[0].text) == title and " / " not in names[1].text:
            return [line._replace(signs=found[0].signs)]
    return found


def _head(free: Free, reading: Reading, sheet: Sheet, above: frozenset[int]) -> list[Line]:
    """The lines before the first fact of the film, and those right ``above`` facts, below its text.

    A page's headings of the first level are among them wherever they stand.
    """
    apart = ("persons", *ANYWHERE, "festivals", "sources")
    first = min([line for field, line in sheet.lines.items() if not field.startswith(apart)], default=10**9)
    shown = {one.label.number for one in reading.statements if one.keys[0] in _SHOWINGS}  # "UK" of "UK Premiere"
    is_above = above | {before.number for (_, before), (_, line) in pairwise(free) if line.number in above}
    head = [
        line
        for _, line in free
        if line.number not in shown and (line.number <= first or line.level == 1 or line.number in is_above)
    ]
    return sorted([*head, *_below_sections(reading, first)], key=lambda line: line.number)


def _below_sections(reading: Reading, first: int) -> list[Line]:
    """The names of sections and the menus at the head of a page, and the lines below them, which may be titles."""
    sections = [
        one
        for one in reading.statements
        if (one.keys[0] == "festival_section" or is_menu(one.label.text))
        and one.values
        and one.label.number < one.values[0].number <= first
    ]
    shown = [one for one in reading.statements if one.keys[0] in _SHOWINGS and one.values and one.label.number <= first]
    below = [line for one in sections for line in (one.label, *one.values)] + [one.values[0] for one in shown]
    return [line._replace(signs=()) for line in below]  # a title is none for standing below a section


def _is_english_beside(stated: dict[str, Line]) -> bool:
    """Whether of all titles that labels head one is the English, and none the original."""
    return stated.keys() - {"other_titles"} == {"english_title"}


def _is_placed_only(found: list[Line]) -> bool:
    """Whether nothing but its place at the head of a page speaks for a title."""
    return len(found) == 1 and set(found[0].signs) <= {BY_PLACE, FIRST, NO_OTHER, AHEAD, HARDLY_AHEAD}


def _is_told_again(line: Line, page: Page) -> bool:
    """Whether the file is called by the title of a label, and the page prints it once more."""
    return page.called.holds(line.text) and fold(page.text).count(fold(line.text)) > 1


def _told_alone(called: Called, head: list[Line], known: set[str], sheet: Sheet) -> list[str]:
    """The title by which the page's file is called, where running text prints it and no line at the head does."""
    title = called.told_in(sheet.page)
    if title is None or fold(title) in known or any(f" {fold(title)} " in f" {fold(line.text)} " for line in head):
        return []
    return [title]


def _holds(head: list[Line], text: str) -> bool:
    """Whether a title is a line at the head."""
    key = fold(text)
    return any(fold(bare_title(line.text)) == key for line in head if line.text)


def _state_titles(stated: dict[str, Line], pair: Pair | None, others: list[Line], sheet: Sheet) -> set[int]:
    """State the titles; the lines of the page's head that are used up by it."""
    pair = _confirmed(pair, stated)
    head, above = (pair.title, pair.original) if pair else (None, None)
    original = stated.get("original_title") or above
    title = stated.get("english_title") or stated.get("title")
    is_local = original is not None and head is not None and fold(head.text) == fold(original.text)
    if title is None and head is not None and not (is_local and "local_title" in stated):
        title = head
    title = title or stated.get("local_title") or original
    if title is None:
        return set()
    key, of_head = fold(title.text), [line for line in (head, above, *(pair.others if pair else ())) if line]
    beside = [line for line in (*of_head, *others) if fold(line.text) != key]
    is_printed = any(fold(line.text) == key for line in of_head) and (original is None or fold(original.text) == key)
    if len(beside) == 1 and is_printed and is_english(beside[0].text) and not is_english(title.text):
        title, original = beside[0], title  # "Další název: Shop on Main Street"
    if original and len(names := in_one_line(original)) > 1 and fold(names[1].text) == fold(title.text):
        original = names[0]  # "Original title: Spalovac mrtvol (The Cremator)"
    sheet.put("title", _bare(title, stated), title)
    if original and fold(original.text) != fold(title.text):
        sheet.put("original_title", _bare(original, stated), original)
    listed = [*(line for key, line in stated.items() if key == "local_title"), *others]
    listed += [line for line in (head, above) if line] + list(pair.others if pair else ())
    printed = {fold(title.text), fold(original.text) if original else ""}
    further = {text: line for line in listed if fold(text := _bare(line, {})) not in printed}
    if further:
        texts, first = [*further], next(iter(further.values()))
        sheet.put("titles", {"und": texts if len(texts) > 1 else texts[0]}, first.by(NO_LANGUAGE), texts[0])
    return {line.number for line in (head, above) if line is not None}


def _bare(line: Line, stated: dict[str, Line]) -> str:
    """A title as its label heads it, or without what the head of the page prints behind it."""
    return line.text if line in stated.values() or OWN_NUMBER in line.signs else bare_title(line.text)


def _confirmed(pair: Pair | None, stated: dict[str, Line]) -> Pair | None:
    """The titles of the head in the light of those that labels state: turned round, or left where all are others."""
    if pair is None or "original_title" not in stated:
        return pair
    if pair.original and fold(stated["original_title"].text) == fold(pair.title.text):
        return pair._replace(title=pair.original, original=pair.title)
    labelled = {fold(line.text) for line in stated.values()}
    printed = {fold(bare_title(line.text)) for line in (pair.title, pair.original) if line}
    return None if {"english_title", "title"} & stated.keys() and not printed & labelled else pair


def _tagline(free: Free, sheet: Sheet) -> Free:
    """A quoted line between the title and the prose is the tagline."""
    start, end = sheet.lines.get("title", 0), sheet.lines.get("synopsis", 0)
    for place, line in free:
        if start < line.number < end and line.text[0] in '“„"«»' and "tagline" not in sheet.film:
            sheet.put("tagline", line.text, line.by(QUOTED))
            return [(other, one) for other, one in free if other != place]
    return free


def _prose_of(sheet: Sheet) -> str:
    synopsis = sheet.film.get("synopsis")
    return " ".join(map(str, synopsis.values())) if isinstance(synopsis, dict) else str(synopsis or "")


def _made_in(sheet: Sheet) -> list[str]:
    """The countries of the film; where none is stated, those of the companies that produced it."""
    producing = (one for one in sheet.companies if one["role"] == "production")
    return _listed(sheet.film.get("countries")) or [place for one in producing for place in _listed(one.get("places"))]


def _listed(value: object) -> list[str]:
    return list(map(str, value)) if isinstance(value, list) else []
