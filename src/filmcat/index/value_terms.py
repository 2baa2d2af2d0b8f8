"""The searchable texts of values: by kind, what a film can be found by."""

from __future__ import annotations

from functools import lru_cache

from filmcat.index.columns import printed_place, wider_place
from filmcat.index.entries import held_parts
from filmcat.model.fields import FILM_FIELDS
from filmcat.text.dates import listed
from filmcat.text.names import join_namesake
from filmcat.typed import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from filmcat.model.fields import Field
    from filmcat.model.record import CastMember, Company, CreditNote, Festival, FilmRecord, Part, Version

# One searchable value: its field, its text as printed, and for people the disambiguator of a namesake and the role. A
# ``credited`` term is the name that a film prints for somebody; its disambiguator is the name proper. Plain tuples: a
# large catalogue makes millions of them.
Term = tuple[str, str, str, str]
_UNDERSTOOD = {row.derived_from: row.name for row in FILM_FIELDS if row.kind == "keys"}


def title_terms(title: str, row: Field, film: FilmRecord) -> list[Term]:
    """Every title of a film, under one field."""
    titles = [title, film["original_title"]] if film["original_title"] else [title]
    terms = [(row.asked, name, "", "") for name in titles]
    return [*terms, *name_terms(film["titles"], row, film)] if film["titles"] else terms


def text_terms(text: str, row: Field, _film: FilmRecord) -> list[Term]:
    """The text itself."""
    return [(row.asked, text, "", "")]


def texts_terms(texts: list[str], row: Field, _film: FilmRecord) -> list[Term]:
    """Each of some texts."""
    return [(row.asked, text, "", "") for text in texts]


def name_terms(by_tag: Mapping[str, list[str]], row: Field, _film: FilmRecord) -> list[Term]:
    """Every name, of whatever language."""
    return [(row.asked, name, "", "") for names in by_tag.values() for name in names]


def part_terms(part: Part, row: Field, _film: FilmRecord) -> list[Term]:
    """The title of what a film is a part of."""
    return [(row.asked, part["title"], "", "")] if part["title"] else []


def company_terms(companies: list[Company], row: Field, _film: FilmRecord) -> list[Term]:
    """One term for each company, of its name; its parts are asked for with it."""
    return [(row.asked, company["name"], held_parts(row.asked, company), "") for company in companies]


def festival_terms(festivals: list[Festival], row: Field, _film: FilmRecord) -> Iterator[Term]:
    """One term for each showing, of all its words: words of a question must meet within one."""
    for festival in festivals:
        parts = (festival["name"], festival["year"], festival["section"], festival["premiere"],
                 *(festival["awards"] or ()), *listed(festival["dates"]), festival["version"])  # fmt: skip
        yield (row.asked, _joined(parts), held_parts(row.asked, festival), "")


def version_terms(versions: list[Version], row: Field, _film: FilmRecord) -> Iterator[Term]:
    """One term for each version, of all its words but those of its cast, who are people of the film."""
    for version in versions:
        lists = (version["languages"], version["subtitles"], version["intertitles"])
        parts = (version["name"], version["year"], version["format"], version["holder"], version["note"])
        yield (row.asked, _joined((*parts, *(word for words in lists for word in words or ()))), "", "")
        yield from people_of_cast(version["cast"] or (), "version_cast")


def credit_terms(credits: dict[str, list[str]], _row: Field, film: FilmRecord) -> Iterable[Term]:
    """Everybody in the credits, with the role; the name that is printed for somebody, too."""
    if film["credit_notes"]:
        return _noted_people(credits, film["credit_notes"])
    return [("person", name, "", role) for role, names in credits.items() for name in names]


def _noted_people(credits: dict[str, list[str]], notes: list[CreditNote]) -> Iterator[Term]:
    noted = {(note["role"], note["position"]): note for note in notes}
    for role, names in credits.items():
        for position, name in enumerate(names, 1):
            note = noted.get((role, position))
            namesake = (note["namesake"] or "") if note else ""
            yield ("person", name, namesake, role)
            if note and note["credited_as"]:
                yield ("credited", note["credited_as"], join_namesake(name, namesake), role)


def people_of_cast(members: Iterable[CastMember], role: str) -> Iterator[Term]:
    """The actors in this role, and their characters."""
    for member in members:
        namesake = member["namesake"] or ""
        yield ("person", member["name"], namesake, role)
        if member["credited_as"]:
            yield ("credited", member["credited_as"], join_namesake(member["name"], namesake), role)
        if member["character"]:
            yield ("character", member["character"], "", "")


def place_terms(names: list[str], row: Field, film: FilmRecord) -> list[Term]:
    """The countries or languages that names were understood as, with the wider ones that find each."""
    known = _UNDERSTOOD.get(row.name)
    if known:
        keys = cast("Mapping[str, list[str | None]]", film)[known]
    else:
        keys = [_place_key(row.kind, name, film["year"]) for name in names]
    terms: list[Term] = []
    for name, key in zip(names, keys, strict=True):
        terms += _place(row.asked, row.kind, key) if key else [(row.asked, printed_place(name), "", "")]
    return terms


def _place_key(kind: str, name: str, year: int | None) -> str | None:
    from filmcat.text.countries import country_key
    from filmcat.text.languages import language_tag

    return country_key(name, year) if kind == "countries" else language_tag(name)


@lru_cache(maxsize=2048)
def _place(field: str, kind: str, key: str) -> tuple[Term, ...]:
    from filmcat.text.countries import finders
    from filmcat.text.languages import language_finders

    own, *wider = finders(key) if kind == "countries" else language_finders(key)
    return ((field, own, "", ""), *((field, wider_place(place), "", "") for place in wider))


def _joined(parts: tuple[str | int | None, ...]) -> str:
    return " · ".join(str(part) for part in parts if part)
