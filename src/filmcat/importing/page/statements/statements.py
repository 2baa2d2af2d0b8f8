"""From lines to statements: each label with everything that it heads, on its own line and below."""

from collections import Counter
from collections.abc import Mapping
from itertools import pairwise

from filmcat.importing.page.layout.lines import Line
from filmcat.importing.page.layout.signs import ABOVE, BELOW, LONELY, OTHER_LABELS, SHORT, labelled
from filmcat.importing.page.statements.fit import BARE_PREPOSITIONS
from filmcat.importing.page.statements.labels_in_line import Labelled, is_labelled, split_labels
from filmcat.importing.page.statements.lines_below import Below
from filmcat.importing.page.statements.statement import Reading, Statement
from filmcat.importing.page.titles.candidates import is_bar
from filmcat.importing.page.titles.candidates import is_menu as is_menu_line
from filmcat.importing.page.values.facts import is_facts, scan
from filmcat.importing.page.values.label_values import END, names_then_facts, without_stop
from filmcat.importing.page.values.names import is_name
from filmcat.importing.page.vocabulary.labels import SECTIONS, TITLES, is_company, is_role, keys_of
from filmcat.importing.page.vocabulary.words import SMALL
from filmcat.text.fold import fold

PROSE = frozenset({"synopsis", "biography", "statement", "tagline"})
_RUN = 3  # lines in which three doubtful statements make each other sure
_WORDS_OF_TITLE = 8  # at most, in a line with a full stop at its end that may be a title
_SEVERAL = 2  # labels that make each other sure behind one that nobody knows
_LONGEST = 20_000  # characters of a line that labels are looked for in


def read_statements(lines: list[Line], language: str) -> Reading:
    """Every statement of a page in order; what a page says of other films, after its own, is left apart."""
    found: list[Statement] = []
    free: list[tuple[int, Line]] = []
    place = 0
    while place < len(lines):
        line = lines[place]
        if line.label:
            found.extend(_unknown(line, place, language))
            place += 1
            continue
        is_read = len(line.text) < _LONGEST and not is_bar(line.text)
        head, labelled = split_labels(line.text, language) if is_read else (line.text, ())
        is_menu = not found and len(labelled) == 1 and labelled[0].keys[0] in SECTIONS and is_menu_line(line.text)
        is_title = not found and len(labelled) == 1 and _is_title_of_words(labelled[0], lines, place, language)
        is_title = is_title or (place == 0 and len(labelled) == 1 and _begins_with_preposition(labelled[0]))
        is_title = is_title or (len(labelled) == 1 and _is_heading(labelled[0], line.text, language))
        is_name_alone = not head and len(labelled) == 1 and _is_one_of_names(labelled[0], lines, place, language)
        if is_menu or is_title or is_name_alone or (head and not labelled):
            free.append((place, line))
            place += 1
            continue
        if labelled and labelled[-1].keys == ("credits",) and (named := _names_above_roles(lines, place + 1, language)):
            found.extend(named)
            place += 1 + 2 * len(named)
            continue
        if labelled and labelled[0].keys == ("related",) and len(found) > 2:
            return _confirmed(found, free, tuple(lines[place:]))
        free.extend((place, line._replace(text=text)) for text in _with_facts_apart(head) if text)
        free.extend((place, line._replace(text=one.rest)) for one in labelled if one.rest)
        starts = _starts(line.text, labelled)
        for one, start in zip(labelled[:-1], starts, strict=False):
            values = (line._replace(text=one.value, start=start),) if one.value else ()
            found.append(
                Statement(place, one.keys, line._replace(text=one.label), values, one.is_strong, one.is_doubtful)
            )
        taken = place
        if labelled:
            statement, taken = _last(lines, place, labelled[-1], starts[-1], language)
            found.append(statement)
            if statement.values and (parted := _parted(statement)):
                found[-1], facts = parted
                free.append((place, facts))
        place = taken + 1
    return _confirmed(found, free, ())


def _with_facts_apart(head: str) -> list[str]:
    """What stands before the labels of a line, apart from the facts with which it ends: "... México, 2013 / 104’"."""
    if head.endswith(".") and ". " not in head and len(head.split()) <= _WORDS_OF_TITLE:
        return [head[:-1]]  # "Hodejegerne. Regi: Morten Tyldum"
    before, stop, last = head.rpartition(". ")
    are_facts = bool(stop) and is_facts(last.rstrip(".")) and len(scan(last).kinds) > 1
    return [f"{before}.", last] if are_facts else [head]


def _unknown(line: Line, place: int, language: str) -> list[Statement]:
    """What a label heads that nobody knows, and what known labels head behind it: "Rating: 3 | Year: 2016"."""
    value = line._replace(text=line.text[len(line.label) :].strip(f"{END}:="), label="")
    head, labelled = split_labels(value.text, language) if len(value.text) < _LONGEST else ("", ())
    if len(labelled) < _SEVERAL or not all(one.is_strong and one.value for one in labelled):
        return [Statement(place, ("unknown",), line._replace(text=line.label), (value,))]
    found = [Statement(place, ("unknown",), line._replace(text=line.label), (value._replace(text=head),))]
    for one, start in zip(labelled, _starts(value.text, labelled), strict=True):
        values = (value._replace(text=one.value, start=start + len(line.text) - len(value.text)),)
        found.append(Statement(place, one.keys, line._replace(text=one.label), values))
    return found


def _is_title_of_words(label: Labelled, lines: list[Line], place: int, language: str) -> bool:
    """Whether what reads like a label is a title, as a label with a colon follows at once: "Cast Away", "The Story"."""
    is_word = label.keys[0] in PROSE if not label.value else not label.is_strong and " " not in label.value
    if not is_word or not label.label[0].isupper() or place + 1 >= len(lines):
        return False
    after = lines[place + 1].text
    _, below = split_labels(after, language)
    is_headed = bool(below) and (bool(below[0].value) or after.endswith(":"))
    return ":" in after and is_headed and below[0].is_strong and is_role(below[0].keys[0])


def _is_heading(label: Labelled, text: str, language: str) -> bool:
    """Whether what reads like a label without a sign is a heading in capitals: "SCENA Z FILMU"."""
    is_bare = not label.is_strong and " " not in label.label and text.isupper()
    return is_bare and fold(label.value.partition(" ")[0]) in SMALL.get(language, ())


def _is_one_of_names(label: Labelled, lines: list[Line], place: int, language: str) -> bool:
    """Whether what begins with a label of one word is a name, with names right above and below: "Tone B. Mostraum"."""
    is_bare = not label.is_strong and " " not in label.label and label.label.istitle()
    if not is_bare or not 0 < place < len(lines) - 1 or lines[place].gap or lines[place + 1].gap:
        return False
    beside = (lines[place - 1].text, lines[place + 1].text)
    return all(is_name(text) and not is_labelled(text, language) for text in beside)


def _begins_with_preposition(label: Labelled) -> bool:
    """Whether a page begins with what may be a title: "Von Menschen und Pferden" tells no director of anything."""
    return not label.is_strong and label.label.casefold() in BARE_PREPOSITIONS


def _names_above_roles(lines: list[Line], place: int, language: str) -> list[Statement]:
    """Pairs of a name and, below it, what it did, where the first line under a heading is a name."""
    found: list[Statement] = []
    while place + 1 < len(lines) and is_name(lines[place].text) and not is_labelled(lines[place].text, language):
        label = lines[place + 1]
        _, labelled = split_labels(label.text, language)
        if len(labelled) != 1 or labelled[0].value or not is_role(labelled[0].keys[0]):
            break
        found.append(Statement(place, labelled[0].keys, label, (lines[place],)))
        place += 2
    return found


def _starts(text: str, labelled: tuple[Labelled, ...]) -> list[int]:
    """Where the value of each label of a line begins: behind the label, and behind the value before it."""
    starts: list[int] = []
    at = 0
    for one in labelled:
        is_before = one.value and text.find(one.value, at) < text.find(one.label, at)
        begin = max(text.find(one.label, at), at) + (0 if is_before else len(one.label))
        starts.append(max(text.find(one.value, at if is_before else begin), at))
        at = max(starts[-1] + len(one.value), begin)
    return starts


def _last(lines: list[Line], place: int, label: Labelled, start: int, language: str) -> tuple[Statement, int]:
    """The statement of the last label of a line, with the lines below that belong to it; and the last of these."""
    line = lines[place]
    key = label.keys[0]
    below = Below(lines, place, language)
    first = (line._replace(text=label.value, start=start),) if label.value else ()
    keys = label.keys
    if key == "director" and not first and below.begins_with_prose():
        key, keys = "biography", ("biography",)
    if key in PROSE:
        values = below.prose()
    elif key == "filmography":
        values = below.filmography(label.value)
    elif key in SECTIONS:
        values = []
    elif key == "other_titles" and first:
        values = below.titles(label.value)
    elif not is_role(key):
        values = [] if first else below.facts(key)
    elif is_company(key) or (key == "producers" and not first and below.begins_with_company()):
        values = below.companies(first, is_strong=label.is_strong)
    else:
        if first and (rest := below.end_of_name(first[0].text)):
            return (
                Statement(place, keys, line._replace(text=label.label), (_joined(first[0], rest),), label.is_strong),
                place + 1,
            )
        values = below.names(first, is_strong=label.is_strong, is_cast=key == "cast")
    statement = Statement(
        place, keys, line._replace(text=label.label), (*first, *values), label.is_strong, label.is_doubtful
    )
    return statement, place + len(values)


def _joined(name: Line, rest: Line) -> Line:
    return name._replace(text=f"{name.text} {rest.text}")


def _parted(statement: Statement) -> tuple[Statement, Line] | None:
    """Part the names from the facts behind them: "by Cédric Kahn France 2018"."""
    if not is_role(statement.keys[0]) or not any(map(str.isdigit, statement.values[0].text)):
        return None
    parted = names_then_facts(statement.values[0].text)
    if parted is None:
        return None
    names, facts = parted
    line = statement.values[0]
    return statement._replace(values=(line._replace(text=names), *statement.values[1:])), line._replace(text=facts)


def _near(found: list[Statement]) -> set[int]:
    """The places within two lines of a sure statement: a credit, or one that such a place or its neighbours make sure.

    Three credits in a run do so, and two facts below each other.
    """
    sure = [one.place for one in found if not one.is_doubtful and is_role(one.keys[0])]
    whole = [one.place for one in found if one.is_doubtful and one.values and " " in one.values[0].text]
    sure += [first for first, third in zip(whole, whole[2:], strict=False) if third - first <= _RUN]
    facts = [one.place for one in found if one.is_doubtful and not is_role(one.keys[0])]
    sure += [first for first, second in pairwise(facts) if second - first == 1]
    near = {place + step for place in sure for step in (-2, -1, 0, 1, 2)}
    for ordered in (found, found[::-1]):
        for one in ordered:
            if one.place in near and one.is_doubtful:
                near |= {one.place - 2, one.place - 1, one.place + 1, one.place + 2}
    return near


def _sound(statement: Statement) -> Statement:
    """A statement without the stops at the end of its values, and without values that are labels themselves."""
    if statement.keys[0] in PROSE or statement.keys[0] in TITLES or statement.keys[0] == "filmography":
        return statement
    values = statement.values
    if is_role(statement.keys[0]):
        values = tuple(line for line in values if not any(map(is_role, keys_of(line.text, "en"))))
    return statement._replace(values=tuple(line._replace(text=without_stop(line.text)) for line in values))


def _signed(statement: Statement, places: Mapping[int, int]) -> Statement:
    """A statement whose values bear the signs by which they were found: the label, its place, its neighbours.

    ``places`` says how many statements begin at each place.
    """
    statement = _sound(statement)
    label = statement.label
    signs = [labelled(label.text, is_strong=statement.is_strong)]
    if statement.is_doubtful:
        signs.append(SHORT)
    has_others = sum(places.get(statement.place + step, 0) for step in range(-_RUN, _RUN + 1)) > 1
    signs.append(OTHER_LABELS if has_others else LONELY)
    values = tuple(
        line.by(*signs, *([BELOW] if line.number > label.number else [ABOVE] if line.number < label.number else []))
        for line in statement.values
    )
    return statement._replace(label=label.by(*signs), values=values)


def _confirmed(found: list[Statement], free: list[tuple[int, Line]], after: tuple[Line, ...]) -> Reading:
    """Doubtful statements hold beside others within two lines; else they are free lines again."""
    near = _near(found)
    places = Counter(one.place for one in found)
    kept = [_signed(one, places) for one in found if not one.is_doubtful or one.place in near]
    dropped = [
        (one.place, one.label._replace(text=f"{one.label.text} {one.values[0].text}"))
        for one in found
        if one.is_doubtful and one.place not in near
    ]
    return Reading(tuple(kept), tuple(sorted([*free, *dropped], key=lambda piece: piece[0])), after)
