"""The lines below a label, and how many of them belong to it: paragraphs, lists of names, of companies, of films."""

import re

from filmcat.importing.page.layout.lines import Line, is_prose
from filmcat.importing.page.statements.fit import BARE_PREPOSITIONS
from filmcat.importing.page.statements.labels_in_line import is_labelled, split_labels
from filmcat.importing.page.values.biography import as_of
from filmcat.importing.page.values.cast import is_cast_line, is_colon_player, is_player
from filmcat.importing.page.values.companies import is_credit, is_with_place
from filmcat.importing.page.values.company_marks import (
    are_places,
    is_seat,
    is_surely_company,
    looks_like_company,
    may_be_company,
)
from filmcat.importing.page.values.contacts import is_address
from filmcat.importing.page.values.facts import is_facts, scan
from filmcat.importing.page.values.filmography import is_heading, is_programme, style_of
from filmcat.importing.page.values.label_values import has_place_behind, states_a_fact
from filmcat.importing.page.values.names import all_names, is_name
from filmcat.importing.page.vocabulary.labels import TITLES, is_abbreviation, is_company, keys_of
from filmcat.importing.page.vocabulary.words import AWARD_WORDS, GENRE_WORDS
from filmcat.text.fold import fold
from filmcat.text.names import split_last_parenthesis

_LISTS = frozenset({"countries", "languages", "form", "age_rating", "subtitles"})
_BOTH_GENDERS = re.compile(r"\((?:e|s|es|in|a|ы|и)\)$")  # of a label: "Référent(e)"
_LONGEST_PRIZE = 200  # characters of a line that may tell a prize
_MOST_SPACED = 30  # names with blank lines between
_FURTHEST = 400  # lines below one label


class Below:
    """The lines below a label, and how many of them belong to it."""

    def __init__(self, lines: list[Line], place: int, language: str) -> None:
        """The lines after the one at ``place``."""
        self._lines = lines
        self._place = place
        self._language = language

    def _at(self, step: int) -> Line | None:
        place = self._place + step
        if step > _FURTHEST or place >= len(self._lines):
            return None
        line = self._lines[place]
        return None if line.label or is_labelled(line.text, self._language) else line

    def _value(self, step: int, key: str) -> Line | None:
        """A line below, even where it could be a label but is a value of this key: "Animation", "De Engel"."""
        place = self._place + step
        if step == 1 and place < len(self._lines):
            line = self._lines[place]
            head, labelled = split_labels(line.text, self._language) if key in TITLES else ("", ())
            is_title = not head and len(labelled) == 1 and labelled[0].label.casefold() in BARE_PREPOSITIONS
            if is_title or scan(line.text).kinds == {key}:
                return line
        return self._at(step)

    def begins_with_prose(self) -> bool:
        """Whether running text follows."""
        line = self._at(1)
        return line is not None and is_prose(line.text)

    def begins_with_company(self) -> bool:
        """Whether the line below bears the mark of a company, or a town with its country stands below it."""
        line, after = self._at(1), self._at(2)
        if line is None or not may_be_company(line.text):
            return False
        is_seated = after is not None and "," not in line.text and not is_prose(line.text) and is_seat(after.text)
        return is_seated or is_surely_company(line.text)

    def prose(self) -> list[Line]:
        """The paragraphs that follow."""
        found: list[Line] = []
        while (line := self._at(len(found) + 1)) and (is_prose(line.text) or (not found and _is_sentence(line))):
            found.append(line)
        return found

    def filmography(self, first: str) -> list[Line]:
        """The entries of a list of films, all printed as the first, and the names of directors above some."""
        found: list[Line] = []
        style = style_of(first)
        while (line := self._at(len(found) + 1)) and not line.level and self._is_entry(line, len(found) + 1, style):
            style = style or style_of(line.text)
            found.append(line)
        return found

    def _is_entry(self, line: Line, step: int, style: str) -> bool:
        own = style_of(line.text)
        if is_programme(line.text):
            return False
        before = self._lines[self._place + step - 1]
        if is_heading(line.text):
            after = self._at(step + 1)
            return after is not None and style_of(after.text) in ({style} if style else {"first", "brackets", "last"})
        if (not style and (step == 1 or is_heading(before.text))) or (own and own == style):
            return not is_prose("" if own else line.text) and as_of(line.text) is None
        if line.bullet and before.bullet and not line.gap:
            return len(line.text) < 160
        after = self._at(step + 1)
        return is_name(line.text) and after is not None and style_of(after.text) == style != ""

    def facts(self, key: str) -> list[Line]:
        """The line below, or the lines where each holds one country or language."""
        found: list[Line] = []
        prefer = "languages" if key in {"languages", "subtitles"} else "countries"
        wanted = "languages" if key == "subtitles" else key
        while (line := self._value(len(found) + 1, wanted)) and not line.text.endswith(":") and len(line.text) <= 200:
            facts = scan(line.text, prefer)
            if found and (key not in _LISTS or line.gap or facts.rest or facts.kinds != {wanted}):
                break
            is_other = key == "colour" and "colour" not in facts.kinds
            if not found and (is_prose(line.text) or is_other or (key in TITLES and states_a_fact(line.text))):
                break
            found.append(line)
        return found

    def titles(self, first: str) -> list[Line]:
        """One title a line with its country behind it, as the first has: "Une seconde mère (França)"."""
        found: list[Line] = []
        while has_place_behind(first) and (line := self._at(len(found) + 1)) and has_place_behind(line.text):
            found.append(line)
        return found

    def companies(self, first: tuple[Line, ...], *, is_strong: bool) -> list[Line]:
        """One company a line: the first under a bare label, then those that bear a mark of companies."""
        found: list[Line] = []
        while line := self._at(len(found) + 1):
            is_first = not first and not found
            if not is_first and (is_address(line.text) or are_places(line.text) or self._is_seat(found)):
                found.append(line)
                continue
            if found and self._is_seated(found):
                found.append(line)
                continue
            if not may_be_company(line.text) or is_prose(line.text):
                break
            is_fact = is_facts(line.text) and not (is_first and scan(line.text).kinds == {"year"})
            if _BOTH_GENDERS.search(line.text) or is_fact or (not is_first and is_strong and first):
                break
            is_item = line.bullet and found and found[0].bullet
            if not is_first and not (looks_like_company(line.text) or is_item or is_with_place(line)):
                break
            if not is_first and line.gap and not (found and found[0].gap):
                break
            if not is_first and (after := self._at(len(found) + 2)) and is_prose(after.text):
                break
            found.append(line)
        return found

    def _is_seat(self, found: list[Line]) -> bool:
        """Whether the next line says where the company above it sits, each on a line of its own."""
        line, above = self._at(len(found) + 1), found[-1].text if found else ","
        return line is not None and "," not in above and not is_seat(above) and is_seat(line.text)

    def _is_seated(self, found: list[Line]) -> bool:
        """Whether the next line is a company as those above: with a town and its country right below it."""
        line, after = self._at(len(found) + 1), self._at(len(found) + 2)
        if line is None or after is None or not is_seat(found[-1].text) or not is_seat(after.text):
            return False
        is_alike = line.gap == found[0].gap or not line.gap
        return is_alike and "," not in line.text and may_be_company(line.text) and not is_prose(line.text)

    def names(self, first: tuple[Line, ...], *, is_strong: bool, is_cast: bool) -> list[Line]:
        """Names below a label: a list of one kind of items, without a gap; a cast has characters beside them."""
        found: list[Line] = []
        while line := self._at(len(found) + 1):
            is_first = not first and not found
            are_players = is_cast and bool(first) and is_player(first[0].text) and is_player(line.text)
            goes_on = self._lines[self._place + len(found)].text.endswith(",")
            is_open = not (first and is_strong) or are_players or goes_on
            if not is_open and (is_surely_company(line.text) or not self._fills(len(found) + 1)):
                break
            if not is_first and self._is_set_in_capitals(line, found):
                break
            if not self._continues(line, found, is_first=is_first, is_cast=is_cast):
                break
            found.append(line)
        return found

    def end_of_name(self, names: str) -> Line | None:
        """The line below, where the page is broken within a name: one word ends a line, and one begins the next."""
        line, name = self._at(1), names.rpartition(", ")[2]
        is_whole = self._lines[self._place].text.endswith(names) and " " not in name and is_name(name, loose=True)
        end, comma, others = line.text.partition(",") if line else ("", "", "")
        is_told = is_whole and (not comma or (name != names and all_names(others))) and not keys_of(end, self._language)
        if line is None or line.gap or not is_told or " " in end or not is_name(f"{name} {end}"):
            return None
        return None if scan(line.text).facts or self._is_no_name(line.text) else line

    def _fills(self, step: int) -> bool:
        """Whether nothing but names stands between a line and the next label, without a gap."""
        while (line := self._at(step)) is not None:
            if line.gap or line.level or not all_names(line.text) or self._is_no_name(line.text):
                return False
            step += 1
        return self._place + step < len(self._lines) and not self._lines[self._place + step].gap

    def _continues(  # noqa: PLR0911 - one reason after the other
        self, line: Line, found: list[Line], *, is_first: bool, is_cast: bool
    ) -> bool:
        if self._is_no_name(line.text) or (line.level and not is_first):
            return False
        if is_first:
            if is_cast:
                return is_cast_line(line.text) or self._begins_with_colons(line)
            return all_names(line.text, loose=True) or is_credit(line.text)
        is_spaced = self._is_spaced(found, is_cast=is_cast)
        if line.gap and not (line.bullet and found and found[0].bullet) and not is_spaced:
            return False
        if is_cast and found and found[0].bullet and not line.bullet and found[-1].bullet and len(line.text) < 60:
            return True
        if found and line.bullet != found[0].bullet:
            return False
        after = self._at(len(found) + 2)
        goes_on = self._lines[self._place + len(found)].text.endswith(",")
        if after is not None and is_prose(after.text) and not line.bullet and not goes_on:
            return False
        if is_cast and found and is_colon_player(found[0].text):
            return is_colon_player(line.text)
        if is_cast:
            is_entry = " " in line.text or line.bullet or self._is_above_names(len(found) + 1)
            return is_cast_line(line.text) and is_entry
        return _may_follow(line, found)

    def _is_above_names(self, step: int) -> bool:
        """Whether names stand on the two lines below one, which is no heading of a single name then: "Ventura"."""
        below = (self._at(step + 1), self._at(step + 2))
        return all(line is not None and not line.gap and is_name(line.text) for line in below)

    def _is_set_in_capitals(self, line: Line, found: list[Line]) -> bool:
        """Whether a line is in capitals below a name that is not, as a heading is: "FECHAS DE ESTRENO"."""
        above = found[0].text if found else self._lines[self._place].text.partition(":")[2]
        return " " in line.text and line.text.isupper() and any(map(str.islower, above))

    def _is_spaced(self, found: list[Line], *, is_cast: bool) -> bool:
        """Whether a blank line stands above each name of a list, the first as well, up to the next label."""
        if not found or not found[0].gap:
            return False
        for line in self._lines[self._place + len(found) + 1 :][:_MOST_SPACED]:
            if is_labelled(line.text, self._language):
                return True
            if not line.gap or not (is_player(line.text) if is_cast else is_name(line.text)):
                return False
        return False

    def _is_no_name(self, text: str) -> bool:
        """Whether a line is prose, facts, a label, or begins with the label of a company, though no company follows."""
        first, _, rest = text.partition(" ")
        keys = keys_of(first, self._language) if rest else ()
        is_headed = (
            any(map(is_company, keys))
            or keys == ("contact",)
            or (bool(keys) and len(first) > 2 and is_abbreviation(first))
        )
        inside = split_last_parenthesis(text)[1] or ""
        is_dated = any(map(str.isdigit, inside)) and is_facts(inside)  # a life: "Jayro Bustamante (Guatemala, 1977)"
        tells_a_prize = not set(AWARD_WORDS).isdisjoint(fold(text[:_LONGEST_PRIZE]).split(" "))
        is_genre = bool(rest) and fold(rest) in GENRE_WORDS  # "Genre Drama"
        is_told = is_genre or is_headed or is_dated or tells_a_prize
        return is_told or text.endswith(":") or is_prose(text) or is_facts(text)

    def _begins_with_colons(self, line: Line) -> bool:
        """Whether two lines at least are a player, a colon and a character each: "Bruno Ganz: Damiel"."""
        after = self._at(2)
        return after is not None and is_colon_player(line.text) and is_colon_player(after.text)


def _is_sentence(line: Line) -> bool:
    return len(line.text) > 30 and line.text[-1] in '.!?…”“"»'


def _may_follow(line: Line, found: list[Line]) -> bool:
    """Whether a line below names holds names: one word alone below names of several heads what follows."""
    is_heading = " " not in line.text and not line.bullet and any(" " in one.text for one in found)
    return not is_heading and (all_names(line.text, loose=line.bullet) or (line.bullet and is_credit(line.text)))
