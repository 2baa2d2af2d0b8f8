"""The film's titles at the head of its page: the lines that most speak for it, by what stands around and elsewhere."""

import re
from itertools import pairwise

from filmcat.importing.page.layout.lines import Line
from filmcat.importing.page.layout.signs import (
    ABOVE_LINE_OF_FACTS,
    BESIDE_TITLE,
    BY_PLACE,
    EVENT,
    IN_MENU,
    QUOTED_AS_FILM,
    REPEATED,
    TWO_LANGUAGES,
)
from filmcat.importing.page.titles.additions import without_additions
from filmcat.importing.page.titles.candidates import (
    bare_title,
    end_of_path,
    has_section_word,
    is_menu,
    may_be_a_strand,
    may_be_title,
    names_a_section,
    reads_as_date,
    tells_a_time,
)
from filmcat.importing.page.titles.head import (
    Head,
    Page,
    heads_text,
    is_event,
    key_of,
    margin,
    points_of,
    reads_as_person,
    tells_a_source,
)
from filmcat.importing.page.titles.similarity import (
    PARTS,
    are_of_two_languages,
    are_spelt_alike,
    is_latin,
    is_translated,
    length_of,
    reads_english,
)
from filmcat.importing.page.values.names import is_name, names_in
from filmcat.importing.page.vocabulary.labels import keys_of
from filmcat.text.fold import fold

_LONGEST_HEAD = 40  # lines, the headings among those before not counted
_MOST_WITHOUT_SIGN = 4  # lines at the head of a page among which a title is looked for by place alone
_BY_PLACE = 2
_NEAR_ABOVE = 2  # lines
_BY_ITSELF = 3  # points of a line for which something speaks besides its place
_OF_SECTIONS = frozenset({"film", "films"})  # "Vlaamse Film" above a title
_SHORTEST_GUESS = 3  # letters
_MOST_WORDS_MORE = 7  # that one of two titles may have
_MOST_WORDS_APART = 2  # the same, where lines above are no titles
_OFTEN = 2
_FAR = 4  # lines between two titles
_FIRST = 3  # lines with which a page begins
_LONGEST_SECOND = 100  # characters
_LONGEST_CODE = 3  # letters
_MOST_SMALL_WORDS = 6  # of a title in small letters


def heading_titles(free: list[Line], page: Page) -> list[Line]:
    """The lines at the head of a page that are its film's titles, in their order: none, one or two.

    ``free`` are the lines before anything else is stated.
    """
    headings = [line for line in free[:-_LONGEST_HEAD] if line.level][:_LONGEST_HEAD]
    free = headings + free[-_LONGEST_HEAD:]
    head = _head(free, page)
    if not head.lines:
        return []
    best = max(head.scores.values())
    chosen = [line for line in head.lines if head.scores[line] == best][-1]
    is_by_place = set(head.signs[chosen]) <= {BY_PLACE, ABOVE_LINE_OF_FACTS}
    if best < 1 or (is_by_place and len([line for line in head.lines if _is_plain(line)]) > _MOST_WITHOUT_SIGN):
        return []
    best = min(best, _BY_PLACE) if is_by_place else best
    at = head.lines.index(chosen)
    beside = list(pairwise(head.lines[max(0, at - 1) : at + 2]))[::-1]
    for first, second in sorted(beside, key=lambda pair: pair[1].gap):
        is_before_director = (
            second.gap and second.number in page.above_director.values() and not is_translated(first, second)
        )
        is_parted = page.above_director.get(first.number, second.number) < second.number or is_before_director
        is_parted = is_parted or (not page.directors and reads_as_person((second if chosen is first else first).text))
        is_parted = is_parted or (QUOTED_AS_FILM in head.signs[chosen] and not _are_both_quoted(first, second, page))
        if not is_parted and _belong_together(first, second, chosen, head):
            rivals = [line for line in head.lines if line not in (first, second)]
            by = (*head.signs[chosen], margin(best, rivals, head))
            told = TWO_LANGUAGES if are_of_two_languages(first, second) else BESIDE_TITLE
            return [line.by(*by, *([] if line == chosen else [told])) for line in (first, second)]
    return [chosen.by(*head.signs[chosen], margin(best, [line for line in head.lines if line != chosen], head))]


def guessed(free: list[Line], page: Page) -> str:
    """What a title may be though too little speaks for it: the best line at the head, or a title of the HTML."""
    head = _head(free[-_LONGEST_HEAD:], page)
    best = max(head.lines, key=head.scores.__getitem__, default=None)
    text = bare_title(best.text) if best else next(iter(page.given[-1:]), "")
    return text if len(text) >= _SHORTEST_GUESS else ""


def _head(free: list[Line], page: Page) -> Head:
    """The lines that may be titles, and how much speaks for each."""
    paths = {
        line.number: end
        for line in free
        if (end := end_of_path(line.text)) and not is_menu(end) and not keys_of(end, "en")
    }
    whole = [line for line in free if end_of_path(line.text) is None and _may_begin(line, page)]
    bare = [line._replace(text=without_additions(line.text, page.directors, page.known)) for line in whole]
    lines = [line for line in bare if _may_be_title(line, page)]
    printed = {key_of(line) for line in lines}
    closing = [line._replace(text=paths[line.number]) for line in free if line.number in paths]
    lines += [end for end in closing if key_of(end) not in printed and _may_be_title(end, page)]
    lines = [line for line in lines if not _is_caption(line, lines)]
    distinct = list({key_of(line): line for line in sorted(lines, key=lambda line: -line.number)}.values())[::-1]
    head = Head(distinct, free, frozenset(map(fold, paths.values())), {}, {})
    printed_as = {line.number: line.text for line in free}
    names = {line: {key_of(line), *map(fold, PARTS.split(line.text))} for line in lines}
    printed_names = [name for line in lines for name in names[line]]
    repeated = {key_of(line) for line in lines if any(printed_names.count(name) > 1 for name in names[line])}
    plain = [line for line in distinct if _is_plain(line)]
    above = [line for line in plain if line.number < page.first_text] if heads_text(distinct, page) else []
    last = next(reversed(above or plain or distinct), None)
    for line in distinct:
        points = points_of(line, head, page)
        points += [(2, REPEATED)] * (key_of(line) in repeated)
        points += [(3, EVENT)] * is_event(printed_as[line.number], line.text)
        points += [(_BY_PLACE, BY_PLACE)] if line is last else [(-1, IN_MENU)] * _stands_in_menu(line, last, head)
        head.scores[line] = sum(number for number, _ in points)
        head.signs[line] = tuple(sign for _, sign in points)
    return head


def _is_caption(line: Line, lines: list[Line]) -> bool:
    """Whether a line begins with the title that stands right above, as the words for its picture do: "Mutt poster"."""
    above = [one for one in lines if 0 < line.number - one.number <= _NEAR_ABOVE]
    return any(line.text.startswith(f"{one.text} ") for one in above)


def _may_begin(line: Line, page: Page) -> bool:
    """Whether a line may be a title, or one with a time or a talk behind it."""
    return _may_be_title(line, page) or without_additions(line.text, page.directors, page.known) != line.text


def _may_be_title(line: Line, page: Page) -> bool:
    if is_name(line.text) and {name.rsplit(" ", 1)[-1] for name in page.directors} & set(fold(line.text).split(" ")):
        return False  # a director in another spelling
    if is_name(line.text) and any(are_spelt_alike(fold(line.text), name) for name in page.known):
        return False
    is_given = line.level == 1 or fold(line.text) in page.stated or line.text in page.given
    is_again = line.number <= _FIRST and page.text.count(line.text) > 1  # "16 de decembro"
    if not is_given and (
        (reads_as_date(line.text) and not is_again) or (" " in line.text and keys_of(line.text, "en") == ("credits",))
    ):
        return False
    is_small = line.number in page.above_facts and line.text[0].islower() and _begins_small(line, page)
    whole = line._replace(text=line.text[0].upper() + line.text[1:]) if is_small else line
    return may_be_title(whole, page.known) or (is_given and is_menu(line.text))


def _begins_small(line: Line, page: Page) -> bool:
    """Whether a title may begin in small letters: a short one on the first line, or that the page says again."""
    is_first = line.number == 1 or page.text.count(line.text) > _OFTEN
    return is_first and " " in line.text and len(line.text.split()) <= _MOST_SMALL_WORDS


def _is_plain(line: Line) -> bool:
    return not names_a_section(line.text)


def _stands_in_menu(line: Line, last: Line | None, head: Head) -> bool:
    """Whether a menu or the name of a section stands between a line and the last that may be a title."""
    return last is not None and any(
        line.number < one.number < last.number and (is_menu(one.text) or has_section_word(one.text))
        for one in head.free
    )


def _belong_together(first: Line, second: Line, chosen: Line, head: Head) -> bool:
    """Whether of two lines at the head, next to each other, one is the other's name in a further language."""
    prints = [line for line in head.free if key_of(line) == key_of(first) and line.number < second.number]
    number = max([line.number for line in prints], default=first.number)  # of its last print above the second
    free = [line for line in head.free if key_of(line) != key_of(first) or line.number == number]
    between = [line for line in free if number < line.number < second.number]
    is_venue = any(line.number == second.number + 1 and tells_a_time(line.text) for line in head.free)
    if between or is_venue or not 0 < second.number - number <= _FAR or (second.bullet and not first.bullet):
        return False
    is_section = fold(first.text).rpartition(" ")[2] in _OF_SECTIONS and chosen is second
    is_longer = (
        is_section
        or any(map(tells_a_source, (first.text, second.text)))
        or abs(length_of(first.text) - length_of(second.text)) > _MOST_WORDS_MORE
    )
    if is_longer or not all(map(_is_second_title, (first, second))) or _is_list_of_names(second.text, first.text):
        return False
    is_told = are_of_two_languages(first, second)
    if reads_english(first.text) and reads_english(second.text) and not is_told:
        return False
    if chosen is first:
        return is_told or not second.gap
    if may_be_a_strand(first.text) or (second.level and not first.level):
        return False
    is_close = abs(length_of(first.text) - length_of(second.text)) <= _MOST_WORDS_APART
    above = [line for line in free if line.number < number]
    if is_close:
        numbers = {line.number for line in head.lines}
        above = [line for line in above if line.number in numbers and _is_plain(line) and not is_menu(line.text)]
    is_block = not second.gap and (first.gap or first.number == 1 or head.scores[first] >= _BY_ITSELF)
    is_sure = not above or reads_english(second.text) or (is_latin(first.text) != is_latin(second.text))
    return is_block or (is_told and head.scores[first] >= 0 and is_sure)


def _are_both_quoted(first: Line, second: Line, page: Page) -> bool:
    return {key_of(first), key_of(second)} <= page.quoted


def _is_second_title(line: Line) -> bool:
    text = line.text
    is_code = text.isupper() and len(text) <= _LONGEST_CODE
    is_short = _LONGEST_CODE - 1 < len(text) <= _LONGEST_SECOND and not is_code
    return is_short and not text[0].islower() and _is_plain(line) and not re.search(r"(?:19|20)\d\d", text)


def _is_list_of_names(text: str, title: str) -> bool:
    names = names_in(text) if "," in text and "," not in title else []
    return len(names) > 1 and all(map(is_name, names))
