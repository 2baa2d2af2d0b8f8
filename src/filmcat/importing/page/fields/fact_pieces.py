"""What stands among the facts of a line: codes that are none, kinds of films, times of day, directors."""

import re

from filmcat.importing.page.fields.draft import Sheet
from filmcat.importing.page.values.facts import Fact, value_of
from filmcat.importing.page.values.names import names_in
from filmcat.text.fold import fold

_LONGEST_CODE = 2


def without_codes(facts: list[Fact]) -> list[Fact]:
    """Facts without the codes that stand among countries in full and mean something else: "Slovensko, …, MN 15, AT"."""
    is_named = any(fact.key == "countries" and len(fact.text) > _LONGEST_CODE for fact in facts)
    return [one for one in facts if not (is_named and one.key == "countries" and len(one.text) <= _LONGEST_CODE)]


def names_a_length(text: str) -> bool:
    """Whether a part of a line of facts is a kind of film, not a title: "Innovative Cinema Short"."""
    return any(value_of("filler", word) for word in text.split())


def may_direct(names: str, sheet: Sheet) -> bool:
    """Whether names before facts may be directors: in capitals, as titles are, only if the page names them again."""
    return not names.isupper() or fold(sheet.page).count(fold(names)) > 1


def tells_a_time(text: str) -> bool:
    """Whether a line is one of a timetable or a price list."""
    return bool(re.search(r"\b\d{1,2}[:.]\d\d\b(?!\s*min)|[€$£]", text))


def are_directors(text: str, sheet: Sheet) -> bool:
    """Whether a text names directors of the film and nobody else."""
    directors = {fold(name) for name in sheet.names("director")}
    return bool(directors) and all(fold(name) in directors for name in names_in(text))
