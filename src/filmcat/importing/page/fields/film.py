"""From what a page states, under labels and without, to the draft of a film and its directors."""

from typing import NamedTuple

from filmcat.importing.draft import Draft
from filmcat.importing.page.fields.announced import announced
from filmcat.importing.page.fields.credits import credit
from filmcat.importing.page.fields.draft import Sheet
from filmcat.importing.page.fields.labelled import state
from filmcat.importing.page.fields.mentions import state_debut, state_form
from filmcat.importing.page.fields.stated import state_facts
from filmcat.importing.page.fields.texts import state_filmographies, without_prose
from filmcat.importing.page.fields.titles import Besides, without_titles
from filmcat.importing.page.fields.unlabelled_facts import without_facts
from filmcat.importing.page.fields.unlabelled_people import (
    without_companies,
    without_dates,
    without_director,
    without_heading_director,
)
from filmcat.importing.page.fields.unlabelled_players import without_characters, without_players
from filmcat.importing.page.layout.signs import ADDRESS, LONELY, OWN_WORD
from filmcat.importing.page.statements.statement import Reading, Statement
from filmcat.importing.page.titles.called import Called
from filmcat.importing.page.titles.named import films_named
from filmcat.importing.page.values.biography import festival_of
from filmcat.importing.page.values.fact import Fact
from filmcat.importing.page.values.facts import scan
from filmcat.importing.page.vocabulary.labels import TITLES, is_role

_OF_SITES = frozenset({"languages", "countries"})
_OF_ANYTHING = frozenset({"unknown", "dates"})
_SHORTEST_TOLD = 40  # minutes of a film of which no word says that they are its running time
_NEAR = 2  # lines between a fact of the film and its credits
_LATER = frozenset({"synopsis", "biography", "filmography"})


class Origin(NamedTuple):
    """Where a page comes from: the titles in the head of its HTML, its address, and the names of its file and it."""

    titles: tuple[str, ...]
    url: str | None
    names: tuple[str, ...]


def drafted(reading: Reading, origin: Origin, sheet: Sheet, language: str) -> Draft:
    """The draft of the film that a page is about, on an empty sheet; what no module takes is left unread."""
    reading = reading._replace(statements=tuple(map(_spoken, reading.statements)))
    credit(reading.statements, sheet)
    for statement in reading.statements:
        key = statement.keys[0]
        if not statement.values and key == "colour":
            state_facts(scan(statement.label.text).facts, statement.label.by(OWN_WORD), sheet)
        if _is_elsewhere(statement, reading):
            continue
        if key in _OF_ANYTHING and (runtime := _only_runtime(statement)):
            sheet.put("runtime", runtime.value, statement.values[0].by(LONELY), runtime.text)
        elif key == "unknown" and _tells_premiere(statement):
            state_facts(scan(statement.values[0].text).facts, statement.values[0].by(OWN_WORD), sheet)
        elif not (is_role(key) or key in _LATER or key in TITLES or state(statement, sheet)):
            sheet.leave(*statement.whole())
    free = without_heading_director(without_facts(reading, sheet), sheet)
    named = [*films_named(sheet.page), *announced(free, sheet, language)]
    free = without_players(free, sheet)
    free = without_characters(free, reading, sheet)
    free = without_companies(free, reading, sheet)
    free = without_dates(free, reading, sheet)
    free = without_prose(free, reading, sheet)
    free = without_titles(free, reading, sheet, Besides(origin.titles, named, language, Called(origin.names)))
    sheet.take_nations()
    sheet.settle_states()
    free = without_director(free, reading, sheet)
    state_filmographies(reading, sheet)
    state_form(reading, sheet)
    state_debut(reading, sheet)
    _festival(sheet)
    if origin.url:
        sheet.address(origin.url, ADDRESS)
    sheet.leave(*(line for _, line in free), *reading.after)
    return sheet.draft()


def _only_runtime(statement: Statement) -> Fact | None:
    """The running time that alone stands behind a label of anything: "TIME: 101 min"; that of a pause is shorter."""
    found = scan(statement.values[0].text) if len(statement.values) == 1 else None
    if found is None or found.rest or found.kinds != {"runtime"} or len(found.facts) > 1:
        return None
    return found.facts[0] if float(str(found.facts[0].value)) >= _SHORTEST_TOLD else None


def _tells_premiere(statement: Statement) -> bool:
    """Whether what a label heads that nobody knows is a premiere: "Status at our festival: European Premiere"."""
    found = scan(statement.values[0].text) if len(statement.values) == 1 else None
    return found is not None and not found.rest and found.kinds == {"premiere"}


def _spoken(statement: Statement) -> Statement:
    """A statement as it stands, or one of languages: those under "Dialogue" are no names."""
    if statement.keys != ("dialogue",) or not statement.values:
        return statement
    found = [scan(line.text, "languages") for line in statement.values]
    is_spoken = all(one.kinds == {"languages"} and not one.rest for one in found)
    return statement._replace(keys=("languages",)) if is_spoken else statement


def _is_elsewhere(statement: Statement, reading: Reading) -> bool:
    """Whether a language or country is that of the site: far from all credits, where another stands among them."""
    key = statement.keys[0]
    if key not in _OF_SITES:
        return False
    credits = [one.place for one in reading.statements if is_role(one.keys[0])]

    def is_near(one: Statement) -> bool:
        return any(abs(one.place - place) <= _NEAR for place in credits)

    alike = [one for one in reading.statements if one.keys[0] == key]
    return not is_near(statement) and any(map(is_near, alike))


def _festival(sheet: Sheet) -> None:
    """State where the film was shown: the premiere, and the festival that dates the biography."""
    shown: dict[str, object] = {}
    if dated := sheet.dated:
        for person in sheet.persons:
            sheet.tell(person, "as_of", dated.text, dated)
        if festival := festival_of(dated.text):
            shown = {"name": festival[0], "year": festival[1]}
            sheet.tell_why("festivals[1].name", festival[0], dated)
            sheet.tell_why("festivals[1].year", festival[1], dated)
    if premiere := sheet.move("premiere", "festivals[1].premiere"):
        shown["premiere"] = premiere
    if shown:
        sheet.film["festivals"] = [shown]
