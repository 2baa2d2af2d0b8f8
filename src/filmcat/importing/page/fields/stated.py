"""Facts stated to the sheet as a line gives them: each field once, each country and language in one name."""

from collections.abc import Callable

from filmcat.importing.page.fields.draft import Sheet
from filmcat.importing.page.layout.lines import Line
from filmcat.importing.page.layout.signs import CODE, OWN_WORD, Sign
from filmcat.importing.page.values.fact import Fact
from filmcat.text.countries import country_key
from filmcat.text.languages import language_tag

LONGEST_CODE = 3  # letters, of a country or language
BOTH_COLOURS = "Colour and black and white"
MEANINGS: dict[str, Callable[[str], str | None]] = {"countries": country_key, "languages": language_tag}


def state_facts(facts: tuple[Fact, ...], line: Line, sheet: Sheet) -> None:
    """State the facts of a line without labels."""
    for key in MEANINGS:
        values = [str(fact.value) for fact in facts if fact.key == key]
        if values and key not in sheet.film:
            state_list(key, values, line.by(*forms_of(facts, key)), sheet)
    colours = {fact.value for fact in facts if fact.key == "colour"}
    for fact in facts:
        if fact.key not in MEANINGS:
            value = BOTH_COLOURS if fact.key == "colour" and len(colours) > 1 else fact.value
            sheet.put(fact.key, value, line.by(*forms_of((fact,), fact.key)), fact.text)


def forms_of(facts: tuple[Fact, ...], key: str) -> list[Sign]:
    """What the form of the facts of a field says: the most doubtful of them decides."""
    is_code = any(fact.key == key and key in MEANINGS and len(fact.text) <= LONGEST_CODE for fact in facts)
    return [CODE if is_code else OWN_WORD]


def state_list(field: str, values: list[str], line: Line, sheet: Sheet) -> None:
    """State countries or languages, each once in whatever language it is named: not "Україна" after "Ukraine"."""
    listed = sheet.film.get(field)
    meant = {MEANINGS[field](str(value)) for value in listed} - {None} if isinstance(listed, list) else set()
    for value in values:
        if (meaning := MEANINGS[field](value)) not in meant:
            sheet.add(field, [value], line)
        meant |= {meaning} - {None}
