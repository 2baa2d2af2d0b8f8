"""Facts of the film from labelled values: "Country: Canada, France", "Length (min): 118", "Genre: Drama"."""

import re

from filmcat.importing.page.fields.draft import Sheet
from filmcat.importing.page.fields.labelled_lists import ITEM, list_reader
from filmcat.importing.page.fields.stated import BOTH_COLOURS, state_facts
from filmcat.importing.page.layout.signs import AMONG_OTHERS, BARE_NUMBER, BESIDE_LABELLED, OWN_WORD, UNDERSTOOD
from filmcat.importing.page.statements.statement import Statement
from filmcat.importing.page.values.facts import scan, value_of
from filmcat.importing.page.vocabulary.labels import UNUSED_FACTS
from filmcat.importing.page.vocabulary.word_list import listed, phrases
from filmcat.model.ages import OLDEST, read_label
from filmcat.text.fold import fold

_BESIDE_FORMAT = frozenset({"colour", "form", "languages"})
_YES = phrases("yes; ja; oui; sì; tak; так; sí; sim; true; x; ✓")
_TRADE_NAMES = dict.fromkeys(listed("eastmancolor eastmancolour technicolor agfacolor kodachrome metrocolor"), "Colour")
_COLOUR_CODES = {"c": "Colour", "n": "Black and white"}  # behind a label alone
_NUMBER = re.compile(r"^\s*(\d{1,4})(?:[.,]\d+)?\s*(?:['’′´]|min\b\.?|m\b)?\s*(?:$|[(/,|+])", re.IGNORECASE)
_SECONDS = re.compile(r"^([5-9]|[1-9]\d|1\d\d):([0-5]\d)$")  # minutes and seconds: no film has five hours
_AGE = re.compile(r"^\D{0,50}?(\d{1,2})(?!\d|[.,/]\d)\D{0,25}$")


def state(statement: Statement, sheet: Sheet) -> bool:
    """State the fact of one statement; False where its value is not understood."""
    key = statement.keys[0]
    if key != "format" and (key in UNUSED_FACTS or not statement.values):
        return key == "subtitles"
    reader = _READERS.get(key)
    return reader(statement, sheet) if reader else False


def _year(statement: Statement, sheet: Sheet) -> bool:
    line = statement.values[0]
    found = [fact for fact in scan(line.text).facts if fact.key == "year"]
    if len({fact.value for fact in found}) != 1 or len(line.text) > 60:
        return False
    whole = scan(line.text)
    sheet.put("year", found[0].value, line.by(AMONG_OTHERS if whole.rest else UNDERSTOOD), found[0].text)
    state_facts(() if whole.rest else whole.facts, line.by(BESIDE_LABELLED), sheet)
    return True


def _runtime(statement: Statement, sheet: Sheet) -> bool:
    line = statement.values[0]
    found = scan(line.text)
    runtimes = [fact for fact in found.facts if fact.key == "runtime"]
    if runtimes and re.search(r"\d[^|/]*\(\s*\+", line.text[: line.text.find(runtimes[0].text)]):
        return False  # "5.16 (+ tauko 15 min)": that of a pause
    number = _NUMBER.match(line.text)
    if runtimes:
        by = line.by(AMONG_OTHERS if found.rest else UNDERSTOOD)
        sheet.put("runtime", runtimes[0].value, by, runtimes[0].text)
        state_facts(found.facts if not found.rest else (), line.by(BESIDE_LABELLED), sheet)
    elif number and 0 < int(number[1]) <= 1500 and not re.match(r"\s*\d+\s*:", line.text):
        sheet.put("runtime", int(number[1]), line.by(BARE_NUMBER), number[1])
    elif clock := _SECONDS.match(line.text):
        sheet.put("runtime", int(clock[1]) + round(int(clock[2]) / 60, 2), line.by(BARE_NUMBER))
    else:
        return False
    return True


def _colour(statement: Statement, sheet: Sheet) -> bool:
    line = statement.values[0]
    colours = [str(fact.value) for fact in scan(line.text).facts if fact.key == "colour"]
    code = fold(line.text)
    colours = colours or [told for told in (_COLOUR_CODES.get(code), _TRADE_NAMES.get(code)) if told]
    if not colours:
        return False
    whole = value_of("colour", line.text)
    both = BOTH_COLOURS if len(set(colours)) > 1 else colours[0]
    sheet.put("colour", whole or both, line.by(OWN_WORD, *([] if whole else [AMONG_OTHERS])))
    return True


def _format(statement: Statement, sheet: Sheet) -> bool:
    """State the colour, form and languages that stand beside the format of a print: "DCP, Farbe"; that is no field."""
    for line in statement.values:
        found = scan(line.text)
        if not found.rest and found.kinds and found.kinds <= _BESIDE_FORMAT:
            state_facts(found.facts, line, sheet)
            return True
        for item in ITEM.split(line.text):
            if colour := value_of("colour", item) or _TRADE_NAMES.get(fold(item)):
                sheet.put("colour", colour, line.by(OWN_WORD), item)  # "35 mm, Eastmancolor, Tone"
                return False  # not all of it is understood
    return False


def _form(statement: Statement, sheet: Sheet) -> bool:
    genres: list[str] = []
    for line in statement.values:
        for item in (item.strip() for item in ITEM.split(line.text) if item.strip()):
            if form := value_of("form", item):
                sheet.put("form", form, line.by(OWN_WORD), item)
            elif value_of("filler", item) is None and len(item.split()) <= 4 and not re.search(r"\d", item):
                genres.append(item)
        if genres:
            sheet.add("genres", genres, line)
    return "form" in sheet.film or bool(genres)


def _premiere(statement: Statement, sheet: Sheet) -> bool:
    line = statement.values[0]
    found = [fact.value for fact in scan(line.text).facts if fact.key == "premiere"]
    if not found:
        return False
    sheet.put("premiere", found[0], line.by(OWN_WORD))
    return True


def _age(statement: Statement, sheet: Sheet) -> bool:
    line = statement.values[0]
    stated = [fact.value for fact in scan(line.text).facts if fact.key == "age_rating"]
    number = _AGE.match(line.text)
    age: object = stated[0] if stated else int(number[1]) if number and int(number[1]) <= 21 else None
    if (label := read_label(line.text)) and label[0] in {"MPA", "BBFC"} and len(line.text) < 8:
        age = {label[0]: label[1]}
    if isinstance(age, int) and fold(statement.label.text) in {"fsk", "usk"} and age <= OLDEST:
        age = {statement.label.text.strip().upper(): age}
    if age is None:
        return False
    sheet.put("age_rating", age, line.by(OWN_WORD if stated else BARE_NUMBER))
    return True


def _debut(statement: Statement, sheet: Sheet) -> bool:
    line = statement.values[0]
    if fold(line.text) not in _YES and value_of("debut", line.text) is None:
        return False
    sheet.put("debut", True, line.by(OWN_WORD))  # noqa: FBT003 - the field's value
    return True


def _url(statement: Statement, sheet: Sheet) -> bool:
    line = statement.values[0]
    address = re.match(r"(?:https?://|www\.)[^\s<>\"']{4,200}$", line.text)
    if not address:
        return False
    sheet.add("sources", [address[0] if "://" in address[0] else f"https://{address[0]}"], line)
    return True


def _tagline(statement: Statement, sheet: Sheet) -> bool:
    sheet.put("tagline", " ".join(line.text for line in statement.values), statement.values[0])
    return True


_READERS = {
    "countries": list_reader("countries"),
    "languages": list_reader("languages"),
    "year": _year,
    "runtime": _runtime,
    "colour": _colour,
    "form": _form,
    "format": _format,
    "premiere": _premiere,
    "age_rating": _age,
    "debut": _debut,
    "url": _url,
    "tagline": _tagline,
}
