"""The film's titles at the head of its page: the lines that most speak for it, by what stands around and elsewhere."""

from itertools import pairwise

from filmcat.importing.page.layout.lines import Line
from filmcat.importing.page.layout.signs import (
    A_SENTENCE,
    ABOVE_DIRECTOR,
    ABOVE_LINE_OF_FACTS,
    BESIDE_TITLE,
    BY_PLACE,
    CALLED_SO,
    CONFIRMS,
    EVENT,
    HARDLY_AHEAD,
    IN_MARKS,
    IN_MENU,
    NOT_AHEAD,
    QUOTED_AS_FILM,
    REPEATED,
    TWO_LANGUAGES,
    WITH_AGE,
    Signs,
)
from filmcat.importing.page.titles.candidates import (
    bare_title,
    end_of_path,
    has_section_word,
    is_menu,
    names_a_section,
    tells_an_age,
)
from filmcat.importing.page.titles.dates import reads_as_date
from filmcat.importing.page.titles.eligible import (
    is_caption,
    is_eligible,
    is_of_address,
    may_begin,
    without_beside,
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
)
from filmcat.importing.page.titles.original import in_one_line
from filmcat.importing.page.titles.pairs import belong_together
from filmcat.importing.page.titles.similarity import (
    PARTS,
    are_of_two_languages,
    is_translated,
)
from filmcat.importing.page.values.names import is_name
from filmcat.importing.page.vocabulary.english import is_english
from filmcat.importing.page.vocabulary.labels import keys_of
from filmcat.text.fold import fold

_LONGEST_HEAD = 40  # lines, the headings among those before not counted
_MOST_WITHOUT_SIGN = 4  # lines at the head of a page among which a title is looked for by place alone
_BY_PLACE = 2
_BY_ITSELF = 3  # points of a line for which something speaks besides its place
_SHORTEST_GUESS = 3  # letters


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
    likely = [line for line in head.lines if head.scores[line] == best]
    last = likely[-1]
    is_other = is_name(last.text) and CALLED_SO not in head.signs[last]  # the director's, as a rule
    called = [
        line for line in likely if CALLED_SO in head.signs[line] and (is_other or not are_of_two_languages(line, last))
    ]
    named = max(called, key=lambda line: len(line.text), default=last)
    chosen = _in_full(named if last.gap or last in called else last, head, page)
    is_by_place = set(head.signs[chosen]) <= {BY_PLACE, ABOVE_LINE_OF_FACTS}
    outside = [line for line in head.lines if line.number not in page.menus and IN_MENU not in head.signs[line]]
    rivals = [line for line in outside if _is_plain(line)]
    if best < 1 or (is_by_place and len(rivals) > _MOST_WITHOUT_SIGN):
        return []
    best = min(best, _BY_PLACE) if is_by_place else best
    printed = [line for line in head.lines if line is chosen or QUOTED_AS_FILM not in line.signs]
    at = printed.index(chosen)
    beside = list(pairwise(printed[max(0, at - 1) : at + 2]))[::-1]
    for first, second in sorted(beside, key=lambda pair: pair[1].gap):
        if not _are_parted(first, second, chosen, head, page) and belong_together(first, second, chosen, head, page):
            rivals = [line for line in head.lines if line not in (first, second)]
            by = (*head.signs[chosen], margin(best, rivals, head))
            if _is_no_margin(by):
                return []
            told = TWO_LANGUAGES if are_of_two_languages(first, second) else BESIDE_TITLE
            titles = [*_third(first, second, head), first, second]
            return [line._replace(signs=(*by, *([] if line == chosen else [told]))) for line in titles]
    by = (*head.signs[chosen], margin(best, [line for line in head.lines if line != chosen], head))
    return [] if _is_no_margin(by) else [chosen._replace(signs=by)]


def _third(first: Line, second: Line, head: Head) -> list[Line]:
    """The line above two titles that begins a block of three: a French, a Dutch and an English title."""
    above = [line for line in head.lines if line.number == first.number - 1]
    is_block = not first.gap and not second.gap and is_english(second.text) and not is_english(first.text)
    return [line for line in above if is_block and line.gap and not is_english(line.text) and _is_plain(line)]


def _in_full(chosen: Line, head: Head, page: Page) -> Line:
    """The line right above facts that prints a title with its second part: "Unter dem Sand – Das Versprechen …"."""
    for line in head.lines:
        is_longer = line.text.startswith((f"{chosen.text} – ", f"{chosen.text} - ", f"{chosen.text}: "))
        if is_longer and ABOVE_LINE_OF_FACTS in head.signs[line] and key_of(chosen) not in page.stated:
            return line
    return chosen


def _is_no_margin(signs: Signs) -> bool:
    """Whether another line is as likely a title, or nearly so and only its place speaks for this one: then guess."""
    is_sure = ABOVE_LINE_OF_FACTS in signs or CALLED_SO in signs
    return (NOT_AHEAD in signs and not is_sure) or set(signs) == {BY_PLACE, HARDLY_AHEAD}


def _are_parted(first: Line, second: Line, chosen: Line, head: Head, page: Page) -> bool:
    """Whether the director or the quotation of one alone stands between two lines that may be titles."""
    other = second if chosen is first else first
    is_quoted = any(QUOTED_AS_FILM in head.signs[line] for line in (first, second))
    is_before_director = (
        second.gap and second.number in page.above_director.values() and not is_translated(first, second)
    )
    is_sentence = any(A_SENTENCE in head.signs[line] and line is not chosen for line in (first, second))
    are_marked = [IN_MARKS in head.signs[line] for line in (first, second)]
    is_venue = second.gap and not first.gap and _is_below_date(first, head)
    is_called = CALLED_SO in head.signs[chosen]
    is_alone = is_called and CALLED_SO not in head.signs[other]
    is_person = second.gap and reads_as_person(other.text) and CONFIRMS in head.signs[chosen]
    is_block = first.gap and not second.gap and {ABOVE_DIRECTOR, ABOVE_LINE_OF_FACTS} & {*head.signs[second]}
    is_alone = is_alone and (is_person or not (is_block or are_of_two_languages(first, second)))
    return (
        is_alone
        or (is_called and len(in_one_line(chosen)) > 1)
        or is_before_director
        or is_venue
        or is_sentence
        or (any(are_marked) and not all(are_marked))
        or page.above_director.get(first.number, second.number) < second.number
        or (not page.directors and reads_as_person(other.text))
        or (is_quoted and not {key_of(first), key_of(second)} <= page.quoted)
    )


def _is_below_date(line: Line, head: Head) -> bool:
    """Whether a day stands right above a line, which is where a film is shown then: "6. — 9. júní 2025"."""
    return any(one.number == line.number - 1 and reads_as_date(one.text) for one in head.free)


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
    whole = [line for line in free if end_of_path(line.text) is None and may_begin(line, page)]
    bare = [line._replace(text=without_beside(line, page)) for line in whole]
    lines = [line for line in bare if is_eligible(line, page)]
    printed = {key_of(line) for line in lines}
    closing = [line._replace(text=paths[line.number]) for line in free if line.number in paths]
    lines += [end for end in closing if key_of(end) not in printed and is_eligible(end, page)]
    lines = [line for line in lines if not (is_caption(line, lines) or is_of_address(line, free))]
    distinct = list({key_of(line): line for line in sorted(lines, key=lambda line: -line.number)}.values())[::-1]
    head = Head(distinct, free, frozenset(map(fold, paths.values())), {}, {})
    printed_as = {line.number: line.text for line in free}
    names = {line: {key_of(line), *map(fold, PARTS.split(line.text))} for line in lines}
    printed_names = [name for line in lines for name in names[line]]
    repeated = {key_of(line) for line in lines if any(printed_names.count(name) > 1 for name in names[line])}
    plain = [line for line in distinct if _is_plain(line) and QUOTED_AS_FILM not in line.signs]
    above = [line for line in plain if line.number < page.first_text] if heads_text(distinct, page) else []
    last = next(reversed(above or plain or distinct), None)
    for line in distinct:
        points = points_of(line, head, page)
        points += [(2, REPEATED)] * (key_of(line) in repeated)
        points += [(3, EVENT)] * is_event(printed_as[line.number], line.text)
        points += [(3, WITH_AGE)] * tells_an_age(printed_as[line.number])
        points += [(-_BY_ITSELF, IN_MENU)] * (line.number in page.menus)
        points += [(_BY_PLACE, BY_PLACE)] if line is last else [(-1, IN_MENU)] * _stands_in_menu(line, last, head)
        head.scores[line] = sum(number for number, _ in points)
        head.signs[line] = tuple(sign for _, sign in points)
    return head


def _is_plain(line: Line) -> bool:
    return not names_a_section(line.text)


def _stands_in_menu(line: Line, last: Line | None, head: Head) -> bool:
    """Whether a menu or the name of a section stands between a line and the last that may be a title."""
    return last is not None and any(
        line.number < one.number < last.number and (is_menu(one.text) or has_section_word(one.text))
        for one in head.free
    )
