"""Facts told in passing: a documentary by the label of its director, a first film by a sentence that calls it so."""

import re

from filmcat.importing.page.fields.draft import Sheet
from filmcat.importing.page.layout.signs import CALLED_FIRST, OWN_WORD
from filmcat.importing.page.statements.statement import Reading
from filmcat.importing.page.values.facts import value_of
from filmcat.importing.page.values.later import Later
from filmcat.text.fold import fold

_WHOSE = (
    r"(?:her|his|their|the (?:director|filmmaker)['’]s|ihr|sein|der|das|son|leur|il suo|il loro|la sua|su|його|її"
    r"|їхній|jego|jej|ich)"
)
_FILM = (
    r"(?:feature(?:-length)?(?: film)?|film|long[- ]?métrage|lungometraggio|largometraje|langfilm|langer film"
    r"|langspielfilm|spielfilm|kinofilm|повнометражний(?: фільм)?|фільм)"
)
_FIRST = Later(
    r"['’”“\"»«*]?(?:\s\([^()]{1,30}\))?,?\s(?:is|ist|est|è|es|jest|to|є|—|–)\s"
    rf"(?:{_WHOSE}\s(?:(?:first|debut|erster|premier|primo|primer|перший|дебютний)\s{_FILM}"
    r"|(?:feature|directorial|directing|feature film)\sdebut|(?:lang|langfilm|spielfilm|kino|regie)debüt"
    r"|opera prima|ópera prima"
    r"|(?:pełnometrażowy\s)?debiut|(?:повнометражний\s)?дебют)"
    r"|(?:jego|jej|ich)\s(?:pełnometrażowym\s)?debiutem)(?!\w)",
    re.IGNORECASE,
)  # "… is her first feature"


def state_form(reading: Reading, sheet: Sheet) -> None:
    """State the form that the label of the director tells: "Ein Dokumentarfilm von Nikolaus Geyrhalter"."""
    for one in reading.statements:
        if "director" in one.keys and one.values:
            forms = (value_of("form", word) for word in one.label.text.split())
            if form := next(filter(None, forms), None):
                sheet.put("form", form, one.label.by(OWN_WORD))


def state_debut(reading: Reading, sheet: Sheet) -> None:
    """State a first film where a sentence says so of this film's title, in a paragraph about its director."""
    titles = {str(sheet.film[field]) for field in ("title", "original_title") if field in sheet.film}
    surnames = {fold(name).rsplit(" ", 1)[-1] for name in sheet.names("director")}
    lives = {text for person in sheet.persons for text in str(person.get("biography", "")).split("\n")}
    headed = (line for one in reading.statements for line in one.values)
    for line in (*(line for _, line in reading.free), *headed):
        is_about_director = line.text in lives or bool(surnames & set(fold(line.text).split()))
        if is_about_director and any(_is_called_first(title, line.text) for title in titles):
            sheet.put("debut", True, line.by(CALLED_FIRST))  # noqa: FBT003 - the field's value
            return


def _is_called_first(title: str, text: str) -> bool:
    """Whether what follows a title in a text is "is her first feature", in the languages that we read."""
    places = re.finditer(rf"(?<!\w){re.escape(title)}(?!\w)", text, re.IGNORECASE)
    return any(_FIRST.match(text, place.end()) for place in places)
