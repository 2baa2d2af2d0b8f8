"""What a page tells in prose: the synopsis, and the lives and films of its directors."""

import re
from itertools import pairwise

from filmcat.importing.page.fields.draft import Sheet
from filmcat.importing.page.fields.lives import is_other_life, lives_in
from filmcat.importing.page.fields.stated import state_facts
from filmcat.importing.page.layout.lines import Free, Line, is_prose
from filmcat.importing.page.layout.signs import BIRTH_TOLD, BY_NAME, FILM_LIST, FIRST_PROSE, OF_BIOGRAPHY, QUOTED
from filmcat.importing.page.statements.statement import Reading, Statement
from filmcat.importing.page.values.biography import begins_with_birth, born_in, is_about_director
from filmcat.importing.page.values.facts import scan
from filmcat.importing.page.values.filmography import Entries, entries_in, films_told, style_of
from filmcat.importing.page.values.names import is_name, without_last_bracket
from filmcat.importing.page.vocabulary.language import language_of
from filmcat.text.fold import fold

_BEHIND_NAME = re.compile(r"\s*[,(|/]\s*|\s+[–—-]\s+")
_OF_FILMS = re.compile(r"\b(?:film|movie|kino|cin[ée]|regi|réalis|dirig|direct|фил|φιλμ|ταινί)", re.IGNORECASE)
_YOUNGEST = 15  # years of age at which a person may have made a film
_FILMOGRAPHY = ("filmogr", "фільмогр")  # folded words that head a person's films and nothing else


def without_prose(free: Free, reading: Reading, sheet: Sheet) -> Free:
    """State synopsis and biographies: under their headings, under a director's name, or as the first prose."""
    told = _Told({fold(name): name for name in sheet.names("director")})
    told.hear(reading.statements, sheet)
    if not told.people and (named := _director_by_biography(free, reading)):
        told.people[fold(named.text)] = named.text
        sheet.credit("director", named.text, None, named.by(OF_BIOGRAPHY))
    left = [(place, line) for place, line in free if not told.takes(place, line)]
    _state_synopsis(told.synopsis, sheet)
    for name, lines in told.lives.items():
        _state_biography(name, lines, sheet)
    for name, lines in told.films.items():
        _state_filmography(name, entries_in(tuple(lines)), sheet)
    return left


class _Told:
    """Paragraphs as they are heard, and whom they are about; ``people`` are the directors by folded name."""

    def __init__(self, people: dict[str, str]) -> None:
        """Nothing heard yet."""
        self.people = people
        self.synopsis: list[Line] = []
        self.lives: dict[str, list[Line]] = {}
        self.films: dict[str, list[Line]] = {}
        self._is_headed = False
        self._person: str | None = None
        self._last = -9
        self._ends: dict[int, str] = {}

    def hear(self, statements: tuple[Statement, ...], sheet: Sheet) -> None:
        """Take what stands under headings; a biography without a name is that of the only director."""
        for one in statements:
            if one.keys[0] == "synopsis":
                for line in one.values:
                    if not self._turns_to_life(line):
                        self.synopsis.append(line)
                self._is_headed, self._person = True, None
            elif one.keys[0] == "biography":
                sheet.leave(*(line for line in one.values if not self._hears_life(line)))
                if self._person and one.values:
                    is_beside = one.values[0].number == one.label.number
                    self._ends[one.place + len(one.values) - is_beside] = self._person
                self._person = None

    def _turns_to_life(self, line: Line) -> bool:
        """Whether a text under the heading of a synopsis is of a director's life, from some paragraph on."""
        is_told = bool(self.synopsis or self._person) and self._begins_life(line, is_sure=False)
        if not is_told and self._person:
            self.lives[self._person].append(line)
        return is_told or self._person is not None

    def _hears_life(self, line: Line) -> bool:
        """Whether it is known whom a paragraph of a biography is about: one it names, or who was named before it."""
        if self._begins_life(line, is_sure=True):
            return True
        if self._person is None and len(self.people) == 1:
            self._person = next(iter(self.people.values()))
        if self._person:
            self.lives.setdefault(self._person, []).append(line)
        return self._person is not None

    def _begins_life(self, line: Line, *, is_sure: bool) -> bool:
        """Whether a paragraph begins with a director's name and tells of that life, or of several directors'."""
        told = lives_in(line.text, self.people, is_sure=is_sure)
        for life in told:
            self.lives.setdefault(life.name, []).append(line._replace(text=life.text))
        if told:
            self._person = told[0].name if len(told) == 1 else None
        return bool(told)

    def takes(self, place: int, line: Line) -> bool:
        """Whether a line without a label tells something: it names a person, goes on about one, or is synopsis."""
        if name := self._names(line.text):
            self._person, self._last = name, place
            return True
        if self._begins_life(line, is_sure=bool(self.synopsis)):
            self._last = place
            return True
        if place - 1 in self._ends:
            self._person, self._last = self._ends[place - 1], place - 1
        follows = self._person is not None and place - self._last == 1
        if follows and is_other_life(line.text):
            self._person, self._last = None, -9
            return False
        if follows and self._person and self._goes_on(line, self._person):
            self._last = place
            return True
        if self._is_of_the_only_one(line):
            self._person, self._last = next(iter(self.people.values())), place
            self.lives.setdefault(self._person, []).append(line)
            return True
        return is_prose(line.text) and not self._is_headed and self._begins_synopsis(place, line)

    def _is_of_the_only_one(self, line: Line) -> bool:
        """Whether a paragraph behind the synopsis begins with a birth and speaks of films: the one director's life."""
        is_alone = len(self.people) == 1 and not self.lives and bool(self.synopsis)
        return is_alone and is_prose(line.text) and begins_with_birth(line.text) and bool(_OF_FILMS.search(line.text))

    def _names(self, text: str) -> str | None:
        """The director whom a line names, alone or with what that person is: "Radu Jude / Director"."""
        name, _, calling = text.partition(sign[0]) if (sign := _BEHIND_NAME.search(text)) else (text, "", "")
        is_calling = len(calling) < 40 and is_about_director(calling) and not any(map(str.isdigit, calling))
        return self.people.get(fold(name)) if is_calling or not calling else None

    def _goes_on(self, line: Line, person: str) -> bool:
        """Whether a line below a name is of that person's life or films."""
        is_told = is_prose(line.text) and (bool(self.synopsis) or _tells_of_person(line.text))
        if is_told or begins_with_birth(line.text):
            self.lives.setdefault(person, []).append(line)
            return True
        is_film = style_of(line.text) == "first" and bool(scan(line.text).rest)
        if is_film:
            self.films.setdefault(person, []).append(line)
        return is_film

    def _begins_synopsis(self, place: int, line: Line) -> bool:
        """Whether a paragraph is the synopsis, or goes on with it."""
        if self.synopsis and place - self._last > 1:
            return False
        self.synopsis.append(line)
        self._person, self._last = None, place
        return True


def _tells_of_person(text: str) -> bool:
    """Whether a text begins like a biography: it calls its person a director, or tells of a birth."""
    return is_about_director(text) or born_in(text) != (None, None)


def _director_by_biography(free: Free, reading: Reading) -> Line | None:
    """The name above a biography that speaks of a director, where no label names one."""
    told = {one.place: one.values[0].text for one in reading.statements if one.keys[0] == "biography" and one.values}
    for place, name in free:
        if is_name(name.text) and is_about_director(told.get(place + 1, "")):
            return name
    for (place, name), (after, prose) in pairwise(free):
        if after - place == 1 and is_name(name.text) and is_prose(prose.text) and is_about_director(prose.text):
            return name
    return None


def _state_synopsis(lines: list[Line], sheet: Sheet) -> None:
    """A synopsis is a text, or a table by language where its paragraphs are of several."""
    if len(lines) > 1 and _is_quoted(lines[0].text):
        sheet.put("tagline", lines[0].text, lines[0].by(QUOTED))
        lines = lines[1:]
    if not lines:
        return
    by_language: dict[str, list[str]] = {}
    last = "und"
    for line in lines:
        last = language_of(line.text) or last
        by_language.setdefault(last, []).append(line.text)
    texts = {tag: "\n\n".join(parts) for tag, parts in by_language.items()}
    first = lines[0] if lines[0].signs else lines[0].by(FIRST_PROSE)
    sheet.put("synopsis", texts if len(texts) > 1 else next(iter(texts.values())), first, lines[0].text)


def _is_quoted(text: str) -> bool:
    """Whether a paragraph is one saying from beginning to end, as it stands above a synopsis."""
    return text[0] in '“„"«»' and text[-1] in '”“"»«' and len(text) < 400


def _state_biography(name: str, lines: list[Line], sheet: Sheet) -> None:
    person = sheet.person(name)
    first = lines[0] if lines[0].signs else lines[0].by(BY_NAME)
    sheet.tell(person, "biography", "\n\n".join(line.text for line in lines), first, lines[0].text)
    born, birthplace = born_in(lines[0].text)
    if born is not None and not _may_have_made(born, sheet.film.get("year")):
        born = birthplace = None
    if birthplace and fold(birthplace) in map(fold, sheet.names()):
        birthplace = None  # "Né en 1985, Hubert Charuel est un enfant de la ferme"
    for field, value in (("born", born), ("birthplace", birthplace)):
        if value is not None:
            sheet.tell(person, field, value, first.by(BIRTH_TOLD), str(value))
    for line in lines:
        _state_filmography(name, films_told(line), sheet)


def _may_have_made(born: int, year: object) -> bool:
    """Whether who was born in a year may have made a film of another."""
    return not isinstance(year, int) or born + _YOUNGEST <= year


def state_filmographies(reading: Reading, sheet: Sheet) -> None:
    """State the films of each filmography for the directors it belongs to."""
    directors = sheet.names("director") or [str(person["name"]) for person in sheet.persons]
    for one in reading.statements:
        if one.keys[0] != "filmography" or not one.values:
            continue
        first = without_last_bracket(one.values[0].text)
        if (stated := scan(first)).kinds == {"debut"}:
            state_facts(stated.facts, one.values[0], sheet)
            continue
        if not directors and is_name(first):
            directors = [first]
        owners = [
            name for name in directors if fold(name) in fold(f"{one.label.text} {one.values[0].text}")
        ] or directors
        entries = _entries_of(one, directors)
        for name in owners:
            _state_filmography(name, entries, sheet)
        if not entries or not owners:
            sheet.leave(*one.whole())


def _entries_of(statement: Statement, directors: list[str]) -> Entries:
    """The films below a heading, without the names above them; "Films" heads them where years say so."""
    names = set(map(fold, directors))
    lines = [line for line in statement.values if fold(without_last_bracket(line.text)) not in names]
    entries = entries_in(tuple(lines))
    label = fold(statement.label.text)
    if any(word in label for word in _FILMOGRAPHY):
        return entries
    dated = sum("year" in entry for entry, _ in entries)
    return entries if dated > (" " not in label) else []


def _state_filmography(name: str, entries: Entries, sheet: Sheet) -> None:
    person = sheet.person(name)
    if entries and "filmography" not in person:
        sheet.list_films(person, [(entry, line.by(FILM_LIST)) for entry, line in entries])
