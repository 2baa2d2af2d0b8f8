"""From lines to statements: each label with everything that it heads, on its own line and below."""

from itertools import pairwise

from filmcat.importing.page.layout.lines import Line
from filmcat.importing.page.statements.confirmed import confirmed
from filmcat.importing.page.statements.fit import BARE_PREPOSITIONS, PREPOSITIONS
from filmcat.importing.page.statements.labels_in_line import Labelled, is_labelled, split_labels
from filmcat.importing.page.statements.lines_below import Below
from filmcat.importing.page.statements.site_menu import places_of_menus
from filmcat.importing.page.statements.statement import PROSE, Reading, Statement
from filmcat.importing.page.titles.candidates import is_bar
from filmcat.importing.page.titles.candidates import is_menu as is_menu_line
from filmcat.importing.page.values.facts import is_facts, scan
from filmcat.importing.page.values.label_values import END, names_then_facts
from filmcat.importing.page.values.names import is_name
from filmcat.importing.page.vocabulary.english import is_english
from filmcat.importing.page.vocabulary.labels import SECTIONS, is_company, is_role, keys_of
from filmcat.importing.page.vocabulary.words import SMALL
from filmcat.text.fold import fold

_WORDS_OF_TITLE = 8  # at most, in a line with a full stop at its end that may be a title
_OF_TITLES = PROSE | {"story"}  # labels with which titles begin: "Stories We Tell"
_SEVERAL = 2  # labels that make each other sure behind one that nobody knows
_LONGEST = 20_000  # characters of a line that labels are looked for in


def read_statements(lines: list[Line], language: str) -> Reading:
    """Every statement of a page in order; what a page says of other films, after its own, is left apart."""
    page = _Page(lines, language)
    place = 0
    while place < len(lines):
        head, labelled = page.labels_at(place)
        if labelled and labelled[0].keys == ("related",) and page.tells_of_a_film():
            break
        place = page.take(place, head, labelled)
    return confirmed(page.found, page.free, tuple(lines[place:]))._replace(menus=page.menus)


class _Page:
    """The lines of a page as they are read: the statements ``found`` so far, and the lines that are left ``free``."""

    def __init__(self, lines: list[Line], language: str) -> None:
        self.found: list[Statement] = []
        self.free: list[tuple[int, Line]] = []
        self.menus = places_of_menus(lines)
        self._lines = lines
        self._language = language

    def labels_at(self, place: int) -> tuple[str, tuple[Labelled, ...]]:
        """What stands before the labels of a line, and these."""
        line = self._lines[place]
        is_read = len(line.text) < _LONGEST and not is_bar(line.text) and not line.label and place not in self.menus
        is_read = is_read and not _is_row_of_labels(line.text, self._language)
        return split_labels(line.text, self._language) if is_read else (line.text, ())

    def tells_of_a_film(self) -> bool:
        """Whether more is said than the headings of a menu, below which nothing stands."""
        return sum(bool(one.values) for one in self.found) > _SEVERAL

    def take(self, place: int, head: str, labelled: tuple[Labelled, ...]) -> int:
        """Take what a line states, with the lines below that belong to it; the place behind them."""
        line = self._lines[place]
        if line.label:
            self.found.extend(_unknown(line, place, self._language))
        elif (head and not labelled) or (len(labelled) == 1 and self._states_nothing(place, head, labelled[0])):
            self.free.append((place, line))
        elif named := self._named_above_roles(place, labelled):
            self.found.extend(named)
            return place + 1 + 2 * len(named)
        elif not head and len(labelled) == 1 and self._continues_companies(place, labelled[0]):
            more = (*self.found[-1].values, line._replace(text=labelled[0].value))
            self.found[-1] = self.found[-1]._replace(values=more)
        else:
            return self._stated(place, head, labelled)
        return place + 1

    def _states_nothing(self, place: int, head: str, label: Labelled) -> bool:
        """Whether what reads like a label is none: of a menu, a title, a heading, a name, or of half a sentence."""
        lines, line = self._lines, self._lines[place]
        if not self.found and label.keys[0] in SECTIONS and is_menu_line(line.text):
            return True
        if not self.found and _is_title_of_words(label, lines, place, self._language):
            return True
        if (place == 0 and _begins_with_preposition(label)) or _is_heading(label, line.text, self._language):
            return True
        if self._is_value_of_above(place, label):
            return True
        return not head and (
            _is_one_of_names(label, lines, place, self._language) or self._is_after_preposition(place, label)
        )

    def _is_value_of_above(self, place: int, label: Labelled) -> bool:
        """Whether the line above is a label that nobody knows, whose value begins like one: "ARTE France Cinéma"."""
        if label.is_strong or not label.value or self._lines[place].gap or not place:
            return False
        is_known = bool(self.found) and self.found[-1].place == place - 1 and self.found[-1].keys != ("unknown",)
        return self._lines[place - 1].text.endswith(":") and not is_known

    def _is_after_preposition(self, place: int, label: Labelled) -> bool:
        """Whether a line begins with the preposition that ends the one above: "da un’idea di", "di Carla Cattani"."""
        if not self.free or self.free[-1][0] != place - 1 or self._lines[place].gap:
            return False
        return label.label in PREPOSITIONS and fold(self.free[-1][1].text).rpartition(" ")[2] in PREPOSITIONS

    def _continues_companies(self, place: int, label: Labelled) -> bool:
        """Whether a line right below one of companies says with whom they made the film: "con Istituto Luce"."""
        if not self.found or label.keys != ("cast",) or label.label not in PREPOSITIONS or self._lines[place].gap:
            return False
        above = self.found[-1]
        is_right_above = bool(above.values) and above.values[-1].number == self._lines[place - 1].number
        return is_right_above and is_company(above.keys[0])

    def _named_above_roles(self, place: int, labelled: tuple[Labelled, ...]) -> list[Statement]:
        is_headed = bool(labelled) and labelled[-1].keys == ("credits",)
        return _names_above_roles(self._lines, place + 1, self._language) if is_headed else []

    def _stated(self, place: int, head: str, labelled: tuple[Labelled, ...]) -> int:
        line = self._lines[place]
        self.free.extend((place, line._replace(text=text)) for text in _with_facts_apart(head) if text)
        self.free.extend((place, line._replace(text=one.rest)) for one in labelled if one.rest)
        starts = _starts(line.text, labelled)
        for one, start in zip(labelled[:-1], starts, strict=False):
            values = (line._replace(text=one.value, start=start),) if one.value else ()
            label = line._replace(text=one.label)
            self.found.append(Statement(place, one.keys, label, values, one.is_strong, one.is_doubtful))
        if not labelled:
            return place + 1
        statement, taken = _last(self._lines, place, labelled[-1], starts[-1], self._language)
        self.found.append(statement)
        if statement.values and (parted := _parted(statement)):
            self.found[-1], facts = parted
            self.free.append((place, facts))
        return taken + 1


def _is_row_of_labels(text: str, language: str) -> bool:
    """Whether the cells of a line are labels without values, as those of tabs are: "Synopsis", "Cast", "Festivals"."""
    cells = text.split("\t") if "\t" in text else []
    are_labels = [bool(keys_of(cell, language)) for cell in cells]
    return sum(are_labels) >= _SEVERAL and any(first and second for first, second in pairwise(are_labels))


def _with_facts_apart(head: str) -> list[str]:
    """What stands before the labels of a line, apart from the facts with which it ends: "... México, 2013 / 104’"."""
    if head.endswith(".") and ". " not in head and len(head.split()) <= _WORDS_OF_TITLE:
        return [head[:-1]]  # "Hodejegerne. Regi: Morten Tyldum"
    before, stop, last = head.rpartition(". ")
    are_facts = bool(stop) and not before[-1:].isdigit() and is_facts(last.rstrip(".")) and len(scan(last).kinds) > 1
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
    """Whether what reads like a label is a title, as a label with a colon follows at once: "Cast Away"."""
    is_word = label.keys[0] in PROSE if not label.value else not label.is_strong and " " not in label.value
    is_phrase = not label.is_strong and label.keys[0] in _OF_TITLES and is_english(label.value)
    if not (is_word or is_phrase) or not label.label[0].isupper() or place + 1 >= len(lines):
        return False
    after = lines[place + 1]
    _, below = split_labels(after.text, language)
    is_headed = bool(below) and (bool(below[0].value) or after.text.endswith(":"))
    return ":" in after.text and is_headed and below[0].is_strong and (is_phrase or is_role(below[0].keys[0]))


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
