"""Facts on lines without labels: in runs of lines, behind names, between signs."""

import re

from filmcat.importing.page.facts import pieces, scan
from filmcat.importing.page.finding import names_then_facts
from filmcat.importing.page.lines import Free, Line, is_prose
from filmcat.importing.page.people import all_names, names_in
from filmcat.importing.page.sheet import Sheet
from filmcat.importing.page.statements import Reading
from filmcat.importing.page.stating import state_facts
from filmcat.text.fold import fold
from filmcat.text.names import split_last_parenthesis

ALONE = frozenset({"age_rating", "premiere", "debut"})  # facts whose words say what they are, without others beside
_BARE_MINUTES = re.compile(r"^(?:[3-9]\d|[12]\d\d)$")
_LONGEST_MIXED = 250  # characters of a line of facts between signs


def without_facts(reading: Reading, sheet: Sheet) -> Free:
    """State the facts of free lines: in runs of lines that hold nothing else and say more than one thing."""
    left: Free = []
    run: Free = []
    for place, line in [*reading.free, (-9, Line(0, ""))]:
        is_next = not run or place - run[-1][0] <= 1
        found = scan(line.text)
        if run and is_next and _BARE_MINUTES.match(line.text):
            run.append((place, line))
            continue
        if (found.rest or not line.text or not is_next) and run:
            left += _stated(run, sheet)
            run = []
        if line.text and not found.rest:
            run.append((place, line))
        elif line.text:
            left += _named_facts(place, line, sheet)
    return sorted(left, key=lambda piece: piece[0])


def _stated(run: Free, sheet: Sheet) -> Free:
    kinds = {kind for _, line in run for kind in scan(line.text).kinds}
    if len(kinds) < 2 and not kinds <= ALONE and not kinds & set(sheet.film):
        return run
    listed: dict[str, bool] = {}
    for _, line in run:
        facts = scan(line.text).facts
        for key in ("countries", "languages"):
            values = [str(fact.value) for fact in facts if fact.key == key]
            if values and listed.setdefault(key, key not in sheet.film):
                sheet.add(key, values, line)
        state_facts(facts, line, sheet)
        _state_bare_minutes(line.text, line, sheet)
    return []


def _state_bare_minutes(text: str, line: Line, sheet: Sheet) -> bool:
    """State a number that stands alone among a film's facts as its running time: "2023. 83. …"."""
    is_minutes = bool(_BARE_MINUTES.match(text)) and "runtime" not in sheet.film
    if is_minutes:
        sheet.put("runtime", int(text), line)
    return is_minutes


def _named_facts(place: int, line: Line, sheet: Sheet) -> Free:
    """Facts behind a name, "Alisa Kovalenko, Ukraine 2023, 100 min", or among other things between bars."""
    parted = names_then_facts(line.text)
    if parted is None:
        return _mixed_facts(place, line, sheet)
    names, facts = parted
    first, *others = names_in(names)
    if others and (split_last_parenthesis(first)[1] or first.isupper() > others[0].isupper() or place == 0):
        names = ", ".join(others)
        left = [(place, line._replace(text=first))]
    else:
        left = []
    if "director" in sheet.credits and not are_directors(names, sheet):
        return [(place, line)]
    for name in names_in(names):
        sheet.credit("director", name, None, line)
    state_facts(scan(facts).facts, line, sheet)
    return left


def _mixed_facts(place: int, line: Line, sheet: Sheet) -> Free:
    """Facts between signs, with something else among them: "Canada | 2023 | 118 min. | Pascal Plante"."""
    if len(line.text) > _LONGEST_MIXED or is_prose(line.text):
        return [(place, line)]
    parts = pieces(line.text)
    facts = [fact for _, found in parts if not found.rest for fact in found.facts]
    kinds = {fact.key for fact in facts}
    others = [text for text, found in parts if found.rest]
    if len(kinds) < 2 or not kinds & {"year", "countries"} or len(others) > 2 or _tells_a_time(line.text):
        return [(place, line)]
    state_facts(tuple(facts), line, sheet)
    is_named = place > 0 and "director" not in sheet.credits and parts[0][0] in others and all_names(parts[0][0])
    if is_named and "countries" in parts[1][1].kinds:
        for name in names_in(parts[0][0]):
            sheet.credit("director", name, None, line)
    left = [text for text in others if not are_directors(text, sheet) and not _state_bare_minutes(text, line, sheet)]
    return [(place, line._replace(text=text)) for text in left]


def _tells_a_time(text: str) -> bool:
    """Whether a line is one of a timetable or a price list."""
    return bool(re.search(r"\b\d{1,2}[:.]\d\d\b(?!\s*min)|[€$£]", text))


def are_directors(text: str, sheet: Sheet) -> bool:
    """Whether a text names directors of the film and nobody else."""
    directors = {fold(name) for name in sheet.names("director")}
    return bool(directors) and all(fold(name) in directors for name in names_in(text))
