"""Which two lines next to each other at the head of a page are one film's titles."""

import re

from filmcat.importing.page.layout.lines import Line
from filmcat.importing.page.titles.candidates import is_menu, may_be_a_strand, names_a_section
from filmcat.importing.page.titles.dates import tells_a_time
from filmcat.importing.page.titles.head import Head, Page, key_of, tells_a_source
from filmcat.importing.page.titles.similarity import are_of_two_languages, is_latin, length_of, reads_english
from filmcat.importing.page.values.names import is_name, names_in
from filmcat.text.fold import fold
from filmcat.text.languages import language_tag

_TWO = 2
_FAR = 4  # lines between two titles
_NEAR_ABOVE = 2  # lines
_BY_ITSELF = 3  # points of a line for which something speaks besides its place
_OF_SECTIONS = frozenset({"film", "films"})  # "Vlaamse Film" above a title
_MOST_WORDS_MORE = 7  # that one of two titles may have
_MOST_WORDS_APART = 2  # the same, where lines above are no titles
_LONGEST_SECOND = 100  # characters
_LONGEST_CODE = 3  # letters
_YEAR_BEHIND = re.compile(r"\s\((?:19|20)\d\d\)$")
_DATED = re.compile(r"\d\.\s?\d{1,2}\.\s?(?:19|20)\d\d$")  # "premiéra SR: 4.10.2018"


def belong_together(first: Line, second: Line, chosen: Line, head: Head, page: Page) -> bool:
    """Whether of two lines at the head, next to each other, one is the other's name in a further language."""
    prints = [line for line in head.free if key_of(line) == key_of(first) and line.number < second.number]
    number = max([line.number for line in prints], default=first.number)  # of its last print above the second
    if not _stand_together(number, first, second, head, page) or not _may_be_two_names(first, second):
        return False
    is_told = are_of_two_languages(first, second)
    if reads_english(first.text) and reads_english(second.text) and not is_told:
        return False
    if chosen is first:
        return is_told or not second.gap
    is_section = fold(first.text).rpartition(" ")[2] in _OF_SECTIONS or may_be_a_strand(first.text)
    if is_section or (second.level and not first.level):
        return False
    if second.text[0] == "(" and second.text[-1] == ")":
        return second.number - number <= _NEAR_ABOVE
    return _begin_page(first, second, head) or _is_second(number, first, second, head, is_told=is_told)


def _begin_page(first: Line, second: Line, head: Head) -> bool:
    """Whether a page begins with two lines that alone may be titles, and nothing speaks for the second by itself."""
    are_first = len(head.lines) == _TWO and first.number == 1
    return are_first and head.scores[first] > 0 and head.scores[second] < _BY_ITSELF


def _is_second(number: int, first: Line, second: Line, head: Head, *, is_told: bool) -> bool:
    """Whether a line, printed at ``number``, is a title as the next one is, by what stands above and between them."""
    above = [line for line in head.free if line.number < number and key_of(line) != key_of(first)]
    if abs(length_of(first.text) - length_of(second.text)) <= _MOST_WORDS_APART:
        numbers = {line.number for line in head.lines}
        above = [line for line in above if line.number in numbers and not _is_of_site(line.text)]
    is_below_date = any(line.number == first.number - 1 and _DATED.search(line.text) for line in head.free)
    begins = first.gap or first.number == 1 or (is_below_date and not is_menu(first.text))
    is_block = not second.gap and (begins or head.scores[first] >= _BY_ITSELF)
    is_sure = not above or reads_english(second.text) or (is_latin(first.text) != is_latin(second.text))
    return is_block or (is_told and head.scores[first] >= 0 and is_sure)


def _stand_together(number: int, first: Line, second: Line, head: Head, page: Page) -> bool:
    """Whether nothing stands between two lines, the first of which is printed at ``number``, and no time below them."""
    if any(number < one < second.number for one in page.numbers) or not 0 < second.number - number <= _FAR:
        return False
    is_venue = not second.level and any(
        line.number == second.number + 1 and tells_a_time(line.text) for line in head.free
    )
    return not is_venue and not (second.bullet and not first.bullet)


def _may_be_two_names(first: Line, second: Line) -> bool:
    """Whether two lines look like names of one film: of some length each, and neither a source nor its makers."""
    if any(map(tells_a_source, (first.text, second.text))):
        return False
    are_of_two_scripts = is_latin(first.text) != is_latin(second.text)
    bare = (first._replace(text=_YEAR_BEHIND.sub("", first.text)), second) if are_of_two_scripts else (first, second)
    if not all(map(_is_second_title, bare)):
        return False
    is_alike = abs(length_of(first.text) - length_of(second.text)) <= _MOST_WORDS_MORE
    return is_alike and not _is_list_of_names(second.text, first.text)


def _is_of_site(text: str) -> bool:
    return names_a_section(text) or is_menu(text) or may_be_a_strand(text)


def _is_second_title(line: Line) -> bool:
    text = line.text
    is_code = text.isupper() and len(text) <= _LONGEST_CODE
    is_short = _LONGEST_CODE - 1 < len(text) <= _LONGEST_SECOND and not is_code
    is_tongue = len(text) > _LONGEST_CODE and language_tag(text) is not None  # "Dansk" of "Dansk drama"
    is_other = names_a_section(text) or is_tongue or re.search(r"(?:19|20)\d\d", text)
    return is_short and not text[0].islower() and not is_other


def _is_list_of_names(text: str, title: str) -> bool:
    names = names_in(text) if "," in text and "," not in title else []
    return len(names) > 1 and all(map(is_name, names))
