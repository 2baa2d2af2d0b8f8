"""The film's titles at the head of its page: the lines that most speak for it, by what stands around and elsewhere."""

import re
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
from filmcat.importing.page.titles.additions import without_additions
from filmcat.importing.page.titles.candidates import (
    bare_title,
    end_of_path,
    has_section_word,
    is_menu,
    lists_persons,
    may_be_title,
    names_a_section,
    names_genres,
    tells_an_age,
)
from filmcat.importing.page.titles.dates import names_a_weekday, reads_as_date
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
from filmcat.importing.page.titles.quoted import quoted_again, run_together
from filmcat.importing.page.titles.similarity import (
    PARTS,
    are_of_two_languages,
    are_spelt_alike,
    is_translated,
)
from filmcat.importing.page.values.names import is_name, names_in
from filmcat.importing.page.vocabulary.english import is_english
from filmcat.importing.page.vocabulary.labels import keys_of
from filmcat.importing.page.vocabulary.word_list import listed
from filmcat.text.countries import country_key
from filmcat.text.fold import fold

_LONGEST_HEAD = 40  # lines, the headings among those before not counted
_MOST_WITHOUT_SIGN = 4  # lines at the head of a page among which a title is looked for by place alone
_BY_PLACE = 2
_NEAR_ABOVE = 2  # lines
_BY_ITSELF = 3  # points of a line for which something speaks besides its place
_SHORTEST_GUESS = 3  # letters
_OFTEN = 2
_MOST_NAMES = 3  # of a title that is names, right above facts
_PLACEHOLDERS = frozenset({"unknown", "unbekannt", "desconocido", "inconnu", "sconosciuto"})  # for a title
_PICTURES = listed("affiche bild cartel filmplakat filmposter foto image locandina plagat plakat poster still")
_TOWN = re.compile(r"\d{4,5} [^\W\d_]+")  # "10115 Berlin", below which an address goes on
_FIRST = 3  # lines with which a page begins
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
    whole = [line for line in free if end_of_path(line.text) is None and _may_begin(line, page)]
    bare = [line._replace(text=_without_beside(line, page)) for line in whole]
    lines = [line for line in bare if _may_be_title(line, page)]
    printed = {key_of(line) for line in lines}
    closing = [line._replace(text=paths[line.number]) for line in free if line.number in paths]
    lines += [end for end in closing if key_of(end) not in printed and _may_be_title(end, page)]
    lines = [line for line in lines if not (_is_caption(line, lines) or _is_of_address(line, free))]
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


def _without_beside(line: Line, page: Page) -> str:
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


def _is_caption(line: Line, lines: list[Line]) -> bool:
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


def _is_of_address(line: Line, free: list[Line]) -> bool:
    """Whether a line is a postal code and a town below a street with its number: "1140 Wien"."""
    if not _TOWN.fullmatch(line.text):
        return False
    return any(one.number == line.number - 1 and one.text[-1:].isdigit() for one in free)


def _may_begin(line: Line, page: Page) -> bool:
    """Whether a line may be a title, or one with a time or a talk behind it."""
    is_beside = without_additions(line.text, page.directors, page.known) != line.text
    return _may_be_title(line, page) or (is_beside and not names_genres(line.text))


def _may_be_title(line: Line, page: Page) -> bool:
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


def _is_plain(line: Line) -> bool:
    return not names_a_section(line.text)


def _stands_in_menu(line: Line, last: Line | None, head: Head) -> bool:
    """Whether a menu or the name of a section stands between a line and the last that may be a title."""
    return last is not None and any(
        line.number < one.number < last.number and (is_menu(one.text) or has_section_word(one.text))
        for one in head.free
    )
