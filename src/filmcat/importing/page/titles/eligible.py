"""Which lines at the head of a page are eligible as its film's title, and what of them the title is."""

import re

from filmcat.importing.page.layout.lines import Line
from filmcat.importing.page.titles.additions import without_additions
from filmcat.importing.page.titles.candidates import (
    bare_title,
    is_menu,
    lists_persons,
    may_be_title,
    names_genres,
)
from filmcat.importing.page.titles.dates import names_a_weekday, reads_as_date
from filmcat.importing.page.titles.head import Page, key_of
from filmcat.importing.page.titles.quoted import quoted_again, run_together
from filmcat.importing.page.titles.similarity import are_spelt_alike
from filmcat.importing.page.values.names import is_name, names_in
from filmcat.importing.page.vocabulary.labels import keys_of
from filmcat.importing.page.vocabulary.word_list import listed
from filmcat.text.countries import country_key
from filmcat.text.fold import fold

_PLACEHOLDERS = frozenset({"unknown", "unbekannt", "desconocido", "inconnu", "sconosciuto"})  # for a title
_PICTURES = listed("affiche bild cartel filmplakat filmposter foto image locandina plagat plakat poster still")
_TOWN = re.compile(r"\d{4,5} [^\W\d_]+")  # "10115 Berlin", below which an address goes on
_FIRST = 3  # lines with which a page begins
_MOST_SMALL_WORDS = 6  # of a title in small letters
_OFTEN = 2
_MOST_NAMES = 3  # of a title that is names, right above facts
_NEAR_ABOVE = 2  # lines


def without_beside(line: Line, page: Page) -> str:
    """The title of a line without what is set beside it, unless a label states the whole."""
    if part := page.called.part_of(line.text):
        return part
    text = without_additions(line.text, page.directors, page.known)
    word, _, title = text.partition(" ")
    if fold(bare_title(title)) in page.stated and keys_of(word, "en") == ("title",):
        return title  # "Film Slepé lásky (2007)" where a label says the title
    if fold(text) in page.stated:
        return text
    return run_together(quoted_again(text, line.text, page.text), page.text)


def is_caption(line: Line, lines: list[Line]) -> bool:
    """Whether a line is the title that stands right above with a word for its picture: "Mutt poster", "Plakat Mutt"."""
    above = [one for one in lines if 0 < line.number - one.number <= _NEAR_ABOVE]
    word, _, title = line.text.partition(" ")
    return (
        (fold(word) in _PICTURES and any(title == one.text for one in above))
        or any(line.text.startswith(f"{one.text} ") for one in above)
        or any(line.text.startswith(f"{one.text} - ") for one in lines)
        or any(fold(line.text.removeprefix(one.text)) in _PICTURES for one in above)
        or any(0 < one.number - line.number < _NEAR_ABOVE and line.text.endswith(f" {one.text}") for one in lines)
    )


def is_of_address(line: Line, free: list[Line]) -> bool:
    """Whether a line is a postal code and a town below a street with its number: "1140 Wien"."""
    if not _TOWN.fullmatch(line.text):
        return False
    return any(one.number == line.number - 1 and one.text[-1:].isdigit() for one in free)


def may_begin(line: Line, page: Page) -> bool:
    """Whether a line may be a title, or one with a time or a talk behind it."""
    is_beside = without_additions(line.text, page.directors, page.known) != line.text
    return is_eligible(line, page) or (is_beside and not names_genres(line.text))


def is_eligible(line: Line, page: Page) -> bool:
    """Whether a line may be the title: no director, nobody else whom labels name, no country, date or menu."""
    if is_name(line.text) and {name.rsplit(" ", 1)[-1] for name in page.directors} & set(fold(line.text).split(" ")):
        return False  # a director in another spelling
    if fold(line.text.rpartition(": ")[2]) in page.directors:
        return False  # "Retrospective: Věra Chytilová"
    is_called = page.called.holds(line.text)
    is_own = is_called or fold(line.text) in page.stated  # that of who plays in it, too
    known = set() if is_own else page.known
    if (is_name(line.text) and any(are_spelt_alike(fold(line.text), name) for name in known)) or (
        _stands_for_another(line, page)
    ):
        return False
    is_given = line.level == 1 or fold(line.text) in page.stated or line.text in page.given
    is_first = line.number <= _FIRST and (page.text.count(line.text) > 1 or line.text.isupper())
    is_again = is_first and not is_menu(line.text)  # "16 de decembro"
    if country_key(line.text) and not (is_given or is_again or line.number in page.above_facts):
        return False
    is_dated = not is_called and reads_as_date(line.text) and (not is_again or names_a_weekday(line.text))
    if not is_given and (is_dated or (" " in line.text and keys_of(line.text, "en") == ("credits",))):
        return False
    is_small = line.text[:1].islower() and _begins_small(line, page)
    whole = line._replace(text=line.text[0].upper() + line.text[1:]) if is_small else line
    if whole.text[-1:] == "." and page.text.count(line.text) > _OFTEN:
        whole = whole._replace(text=whole.text[:-1])  # "You are my father.", as its pictures say below
    is_placed = line.number in page.above_facts or line.number in page.above_director
    return may_be_title(whole, known, is_called=is_called) or (
        is_menu(line.text) and (is_given or (is_called and is_placed))  # "HOME"
    )


def _stands_for_another(line: Line, page: Page) -> bool:
    """Whether a line is a word for what is not known, beside a title of a label; or names of persons below a title."""
    if fold(line.text) in _PLACEHOLDERS and page.stated - {fold(line.text)}:
        return True
    is_told = line.number in page.above_facts and len(names_in(line.text)) <= _MOST_NAMES
    return lists_persons(line.text) and line.number > 1 and not is_told


def _begins_small(line: Line, page: Page) -> bool:
    """Whether a title may begin in small letters: a short one on the first line, or that the page says again."""
    if key_of(line) in page.stated:
        return True
    is_often = page.text.count(line.text) > _OFTEN
    is_short = (" " in line.text or is_often) and len(line.text.split()) <= _MOST_SMALL_WORDS
    return line.number in page.above_facts and is_short and (line.number == 1 or is_often)
