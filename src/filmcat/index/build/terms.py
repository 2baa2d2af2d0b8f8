"""What of a film can be asked for: its terms, the keys they are found by, its days, and the row that a list prints."""

from collections.abc import Mapping
from typing import cast

from filmcat.index.columns import romanised_field
from filmcat.index.kinds import KINDS
from filmcat.index.value_terms import Term
from filmcat.model.fields import ASKED_FIELDS, FILM_FIELDS, listed_fields
from filmcat.model.record import FilmRecord, PersonRecord
from filmcat.text.dates import day_span
from filmcat.text.escape import cell
from filmcat.text.fold import fold
from filmcat.text.titles import without_article

# A field's name, and the first and the last day of one of its dates, as ordinals.
Days = tuple[str, int | None, int | None]
# A field makes terms where its kind has some, under its own name if a question can name it.
_MAKERS = tuple(
    (row.name, kind.terms, row)
    for row in FILM_FIELDS
    if (kind := KINDS[row.kind]).terms and (row.queries or not kind.asked)
)
_DATES = tuple(
    (row.name, row.derived_from or row.name, dates)
    for row in (*FILM_FIELDS, *ASKED_FIELDS)
    if (dates := KINDS[row.kind].dates)
)
KEYED = frozenset(row.asked for row in (*FILM_FIELDS, *ASKED_FIELDS) if KINDS[row.kind].asked == "keys")
_LISTED = tuple(row.name for row in listed_fields() if row.name != "id")
# Fields that are listed as they are printed, where that is more than their value.
_PRINTED = {row.derived_from: row.name for row in FILM_FIELDS if row.kind == "year_text"}


def film_terms(film: FilmRecord) -> list[Term]:
    """Every term of a film; one may come twice."""
    values = cast("Mapping[str, object]", film)
    terms: list[Term] = []
    for name, make, row in _MAKERS:
        if value := values[name]:
            terms += make(value, row, film)
    return terms


def film_days(film: FilmRecord) -> list[Days]:
    """The first and the last day of every date of a film; None of a date that is none."""
    values = cast("Mapping[str, object]", film)
    days: list[Days] = []
    for name, source, dates in _DATES:
        if value := values[source]:
            days += [(name, *(day_span(date or "") or (None, None))) for date in dates(value)]
    return days


def person_terms(person: PersonRecord) -> list[Term]:
    """The names under which credits may print a person; the name of the record first."""
    namesake = person["namesake"] or ""
    names = [
        person["name"],
        *(name for names in (person["names"] or {}).values() for name in names),
        *(person["also"] or ()),
    ]
    return [("person", name, namesake, "") for name in dict.fromkeys(names)]


def term_key(field: str, text: str) -> str:
    """What a term is compared by; places are keys already."""
    return text if field in KEYED else fold(text)


def term_words(term: int, field: int, key: str, roman: str | None) -> list[tuple[int, str, int]]:
    """The words of a term, as rows of ``word``: those of other letters in Latin ones too."""
    words = [(field, word, term) for word in set(key.split(" "))]
    if roman and not key.isascii():
        words += [(romanised_field(field), word, term) for word in set(roman.split())]
    return words


def bare_key(field: str, text: str, key: str) -> str | None:
    """The key of a title without its leading article, where that is another."""
    if field != "title":
        return None
    bare = without_article(text, key)
    return bare if bare != key else None


def listed_line(film: FilmRecord) -> str:
    """The row that a list prints in a pipe, without the id: cells escaped and parted by tabs."""
    values = dict(cast("Mapping[str, object]", film), directors=(film["credits"] or {}).get("director"))
    values |= {name: values[printed] or values[name] for name, printed in _PRINTED.items()}
    return "\t".join([cell(_text(values[name])) for name in _LISTED])


def _text(value: object) -> str:
    if isinstance(value, str):
        return value
    if isinstance(value, list):
        return "; ".join(value)
    return "" if value is None else str(value)
