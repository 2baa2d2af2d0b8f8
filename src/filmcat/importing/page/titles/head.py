"""The head of a page: the lines that may be its film's title, and what speaks for each."""

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from filmcat.importing.page.layout.lines import Line
from filmcat.importing.page.layout.signs import (
    A_PERSON,
    A_SENTENCE,
    ABOVE_DIRECTOR,
    ABOVE_LINE_OF_FACTS,
    AHEAD,
    AN_ITEM,
    BELOW_TEXT,
    CALLED_SO,
    CONFIRMS,
    END_OF_PATH,
    FIRST,
    HARDLY_AHEAD,
    HEADING,
    IN_CAPITALS,
    IN_MARKS,
    IN_MENU,
    IN_OWN_TITLE,
    NO_OTHER,
    NOT_AHEAD,
    OWN_TITLE,
    QUOTED_AS_FILM,
    RECURS,
    SECOND_HEADING,
    SECTION_WORD,
    WITH_YEAR,
    Sign,
    Signs,
)
from filmcat.importing.page.titles.called import Called
from filmcat.importing.page.titles.candidates import bare_title, names_a_section
from filmcat.importing.page.values.names import all_names, is_name
from filmcat.importing.page.vocabulary.english import is_english
from filmcat.importing.page.vocabulary.labels import keys_of
from filmcat.text.fold import fold

_LONGEST_PAGE = 60_000  # characters among which a title is looked for again
_WORDS_OF_SENTENCE = 6
_WORDS_OF_LONG_SENTENCE = 12
_DASHES = re.compile(r"\s[–—-]\s")
_CLEARLY = 3
_MARKED = re.compile(r"[«„“][^«»„“”.!?]{1,60}[»“”]")
_DATED = re.compile(r"\S\s\((?:19|20)\d\d\)$")
_NEAR = 6  # lines
TITLE_ARTICLES = frozenset({"la", "le", "les", "el", "los", "las", "il", "lo", "gli", "der", "die", "das", "the", "os"})
_SHORTEST_SOURCE = 3  # words
_FIRST = 3  # lines with which a page begins


class Page(NamedTuple):
    """What is known of a page before its titles are looked for.

    ``known`` are folded names of persons and companies, ``directors`` those of the directors among them, ``given``
    the titles in the head of an HTML page, ``stated`` folded titles that labels head, ``above_director`` the number
    of each line right above one that names a director, with that of the latter, ``above_facts`` the numbers of those
    right above a line of facts or on one, ``quoted`` folded titles that stand in quotation marks behind a word for a
    film, ``first_text`` the number of the first line of running text, ``numbers`` those of all lines, ``menus`` those
    of the lines of menus, ``text`` the whole page, ``called`` the names of its file and address.
    """

    known: set[str]
    directors: set[str]
    given: tuple[str, ...]
    stated: frozenset[str]
    above_director: Mapping[int, int]
    above_facts: frozenset[int]
    quoted: frozenset[str]
    first_text: int
    numbers: Sequence[int]
    menus: frozenset[int]
    text: str
    called: Called


class Head(NamedTuple):
    """The lines at the head of a page, with the points of those that may be titles, and the signs these stand for."""

    lines: list[Line]  # that may be titles, each title once
    free: list[Line]  # all that stand under no label
    paths: frozenset[str]
    scores: dict[Line, int]
    signs: dict[Line, Signs]


def key_of(line: Line) -> str:
    """What two prints of one title have in common."""
    return fold(bare_title(line.text))


def is_event(printed: str, title: str) -> bool:
    """Whether what a page sets beside a title is an event's: "UK Premiere: Mutt + Q&A"."""
    if printed != title and len(_DASHES.findall(printed)) > 1 and not _DASHES.search(title):
        return True  # facts and the festival stand behind it
    return printed != title and ("+" in printed.replace(title, "") or "premiere" in fold(printed.replace(title, "")))


def points_of(line: Line, head: Head, page: Page) -> list[tuple[int, Sign]]:
    """What speaks for a title: a label, a heading, the page's own title, a path, the director below, the prose."""
    key, number = key_of(line), line.number
    given = [fold(title) for title in page.given]
    is_printed = QUOTED_AS_FILM not in line.signs  # as a line of its own
    points = (
        (6, CONFIRMS, key in page.stated),
        (4, HEADING, line.level == 1),
        (2, SECOND_HEADING, line.level == 2),
        (3, OWN_TITLE, key in given),
        (1, IN_OWN_TITLE, any(key in one for one in given)),
        (3, END_OF_PATH, key in head.paths),
        (-3, SECTION_WORD, names_a_section(line.text)),
        (3, ABOVE_DIRECTOR, is_printed and (number in page.above_director or number in page.above_director.values())),
        (3, ABOVE_LINE_OF_FACTS, is_printed and _is_above_facts(line, page)),
        (-3, AN_ITEM, line.bullet and any(not one.bullet and one.number < line.number for one in head.lines)),
        (4, QUOTED_AS_FILM, key in page.quoted),
        (3, WITH_YEAR, _is_dated(line) and not any(_is_dated(one) for one in head.lines if one is not line)),
        (3, IN_MARKS, bool(_MARKED.fullmatch(line.text))),
        (4, CALLED_SO, _is_called_so(line, page)),
        (1, IN_CAPITALS, line.text.isupper() and not any(one.text.isupper() for one in head.lines if one is not line)),
        (-3, BELOW_TEXT, _is_below_text(line, head, page)),
        (-8, A_PERSON, not page.directors and _stands_below_title(line, head)),
        (-2, A_SENTENCE, _reads_as_sentence(line.text) and _is_below_words(line, head)),
        (-5, A_SENTENCE, len(head.lines) > 1 and (tells_a_source(line.text) or _is_long_sentence(line.text))),
        (1, FIRST, is_printed and number == 1 and len(head.free) > 1 and _is_plain_first(line, head)),
        (3, RECURS, not _is_listed_name(line) and _recurs(bare_title(line.text), head, page)),
    )
    return [(weight, sign) for weight, sign, holds in points if holds]


def _is_called_so(line: Line, page: Page) -> bool:
    """Whether the page's file or address is called by a title, or by one of the two that a slash parts."""
    title = bare_title(line.text)
    return any(map(page.called.holds, (title, *title.split("/"))))


def _is_dated(line: Line) -> bool:
    return bool(_DATED.search(line.text)) and not tells_a_source(line.text)


def reads_as_person(text: str) -> bool:
    """Whether a line has the form of a person's name, or of two, of which a page may tell nothing but the name."""
    are_names = all(map(is_name, text.split(" & "))) and not _begins_as_title(text)
    return are_names and not text.isupper() and not is_english(text)


def _begins_as_title(text: str) -> bool:
    """Whether two words are an article and one more: "La Salamandre"."""
    return text.count(" ") == 1 and fold(text.partition(" ")[0]) in TITLE_ARTICLES


def _stands_below_title(line: Line, head: Head) -> bool:
    """Whether a line has the form of a name, and one right above it that of a title alone."""
    near = [one for one in head.lines if 0 < line.number - one.number <= _NEAR]
    return reads_as_person(line.text) and any(
        not is_name(one.text, loose=True)
        or _begins_as_title(one.text)
        or (one.text.isupper() and not names_a_section(one.text))
        for one in near
    )


def _is_plain_first(line: Line, head: Head) -> bool:
    """Whether a line is no section's name and no end of a path."""
    return not names_a_section(line.text) and key_of(line) not in head.paths


def _is_listed_name(line: Line) -> bool:
    """Whether a line is an item that reads as a name: a text about a film names its makers again."""
    return line.bullet and all_names(line.text)


def tells_a_source(text: str) -> bool:
    """Whether a line says what a film is made after: "Tratto dal bestseller di Paolo Cognetti"."""
    found = text.split(" ")
    return len(found) > _SHORTEST_SOURCE and any(
        keys_of(" ".join(found[:size]), "en") == ("based_on",) for size in (2, 3)
    )


def _reads_as_sentence(text: str) -> bool:
    """Whether most of many words are in small letters, as in no title: "Film nagrodzony 5 Oscarami wraca na ekran"."""
    words = text.split()
    return len(words) >= _WORDS_OF_SENTENCE and sum(word.islower() for word in words) >= len(words) - 2


def heads_text(lines: list[Line], page: Page) -> bool:
    """Whether a line at the very beginning, above the page's first text, may be the title of it."""
    return any(one.number <= min(_FIRST, page.first_text) and not names_a_section(one.text) for one in lines)


def _is_long_sentence(text: str) -> bool:
    return _reads_as_sentence(text) and len(text.split()) >= _WORDS_OF_LONG_SENTENCE


def _is_below_text(line: Line, head: Head, page: Page) -> bool:
    """Whether the page's first text stands above a line, and another that may be the title above the text."""
    return line.number > page.first_text and heads_text(head.lines, page)


def _is_below_words(line: Line, head: Head) -> bool:
    """Whether a line stands below one of few words, which may be the title that it says something of."""
    above = [one for one in head.lines if one.number < line.number and not names_a_section(one.text)]
    return any(len(one.text.split()) < _WORDS_OF_SENTENCE for one in above)


def _is_above_facts(line: Line, page: Page) -> bool:
    """Whether a line stands right above facts, is no section's name, and not below the director's."""
    is_below_director = any(number < line.number for number in page.above_director.values())
    return line.number in page.above_facts and not is_below_director and not names_a_section(line.text)


def _recurs(title: str, head: Head, page: Page) -> bool:
    """Whether the page speaks of a title below its head, in capitals as a name is."""
    if len(title) < 3:
        return False
    whole = re.compile(rf"(?<!\w){re.escape(title)}(?!\w)", re.IGNORECASE)
    found = sum(not match[0][0].islower() for match in whole.finditer(page.text[:_LONGEST_PAGE]))
    return found > sum(len(whole.findall(line.text)) for line in head.free)


def margin(best: int, rivals: list[Line], head: Head) -> Sign:
    """How far the title is ahead of the next line that may be one."""
    rivals = [line for line in rivals if IN_MENU not in head.signs[line]]
    if not rivals:
        return NO_OTHER
    ahead = best - max(head.scores[line] for line in rivals)
    return AHEAD if ahead >= _CLEARLY else HARDLY_AHEAD if ahead > 0 else NOT_AHEAD
