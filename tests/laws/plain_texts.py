"""Full text, plainly: the texts of a film and of the records of its people, and whether words stand in them."""

from collections.abc import Mapping
from typing import cast

from filmcat.model.fields import FILM_FIELDS, PERSON_FIELDS
from filmcat.model.record import FilmRecord, PersonRecord
from filmcat.query.criteria import Criterion
from filmcat.query.sought import read_phrases
from filmcat.text.segments import Phrase
from filmcat.text.titles import titles_of
from laws.folded import fold
from laws.plain_people import casts, credited, names_of

PROSE = tuple(row.name for row in FILM_FIELDS if row.kind == "prose")
_KNOWN: dict[int, tuple[FilmRecord, list[PersonRecord]]] = {}


def texts_of(film: FilmRecord) -> list[list[str]]:
    """The texts of a film: titles; names of people, characters and companies; prose."""
    people = [name for one in credited(film) for name in (one.name, one.printed) if name]
    characters = [member["character"] or "" for _, members in casts(film) for member in members]
    companies = [company["name"] for company in film["companies"] or ()]
    titles = [title for title, _ in titles_of(film)]
    return [titles, [*(name.text for name in people), *characters, *companies], prose_of(film, *PROSE)]


def prose_of(record: FilmRecord | PersonRecord, *fields: str) -> list[str]:
    """The texts of some fields, in every language."""
    values = cast("Mapping[str, object]", record)
    by_language = cast("Mapping[str, Mapping[str, str]]", values["texts"] or {})
    return [
        text
        for name in fields
        for text in (by_language[name].values() if name in by_language else [str(values[name])])
        if values[name] is not None
    ]


def records_of(film: FilmRecord, persons: list[PersonRecord]) -> list[PersonRecord]:
    """The records of the people of a film; found once, since laws ask again and again."""
    found = _KNOWN.get(id(film))
    if found is None or found[0] is not film:
        found = _KNOWN[id(film)] = film, _records_of(film, persons)
    return found[1]


def _records_of(film: FilmRecord, persons: list[PersonRecord]) -> list[PersonRecord]:
    keys = {one.name.key for one in credited(film)}
    return [person for person in persons if keys & {name.key for name in names_of(person)}]


def texts_of_people(film: FilmRecord, persons: list[PersonRecord]) -> list[str]:
    """The names and the prose of their records."""
    prose = [row.name for row in PERSON_FIELDS if row.kind == "prose"]
    return [
        text
        for person in records_of(film, persons)
        for text in (*(name.text for name in names_of(person)), *prose_of(person, *prose))
    ]


def holds(text: str, phrase: Phrase, *, whole: bool = False) -> bool:
    """Whether a phrase stands in a text; in Chinese, Japanese and the like it may begin and end anywhere."""
    if phrase.words[0][0] > "\u0e00":
        return "".join(phrase.words) in fold(text).replace(" ", "")
    ending = "" if phrase.is_open and not whole else " "
    return f" {' '.join(phrase.words)}{ending}" in f" {fold(text)} "


def text_test(criterion: Criterion, films: list[tuple[FilmRecord, list[PersonRecord]]]) -> list[bool]:
    """Of each film, with the persons of the catalogue, whether its texts are as a criterion says."""
    values = criterion.values
    whole = _test(criterion, criterion.value, films)
    if len(values) < 2 or any(whole):
        return whole
    return [any(truths) for truths in zip(*(_test(criterion, value, films) for value in values), strict=True)]


def _test(criterion: Criterion, value: str, films: list[tuple[FilmRecord, list[PersonRecord]]]) -> list[bool]:
    phrases = read_phrases(value)
    return [
        any(
            all(any(holds(text, phrase, whole=criterion.exact) for text in texts) for phrase in phrases)
            for texts in _asked(criterion, film, persons)
        )
        for film, persons in films
    ]


def _asked(criterion: Criterion, film: FilmRecord, persons: list[PersonRecord]) -> list[list[str]]:
    """Texts that are looked at together: those of a film with those of its people, but one biography alone."""
    if criterion.field == "text":
        return [[*(text for texts in texts_of(film) for text in texts), *texts_of_people(film, persons)]]
    if criterion.field == "biography":
        return [prose_of(person, criterion.field) for person in records_of(film, persons)]
    return [prose_of(film, criterion.field)]


def lacks_text(criterion: Criterion, film: FilmRecord, persons: list[PersonRecord]) -> bool:
    """Whether a film has none of the texts that are asked for."""
    if criterion.field == "biography":
        return not any(prose_of(person, "biography") for person in records_of(film, persons))
    return criterion.field != "text" and not prose_of(film, criterion.field)


def step(film: FilmRecord, persons: list[PersonRecord], phrases: list[Phrase]) -> int:
    """The step of a search that finds a film; -1 for none."""
    place, texts = 0, list[str]()
    for more in texts_of(film):
        texts += more
        for whole in (True, False):
            if all(any(holds(text, phrase, whole=whole) for text in texts) for phrase in phrases):
                return place
            place += 1
    texts += texts_of_people(film, persons)
    return place if all(any(holds(text, phrase) for text in texts) for phrase in phrases) else -1
