"""What of a film can be asked for: its terms, its missing fields, and the row that a list prints."""

from collections.abc import Iterator
from functools import lru_cache

from filmcat.index.columns import KEYED, printed_place, wider_place
from filmcat.model.record import CastMember, CreditNote, Festival, FilmRecord, PersonRecord, Version
from filmcat.text.countries import finders
from filmcat.text.escape import cell
from filmcat.text.fold import fold
from filmcat.text.languages import language_finders
from filmcat.text.names import join_namesake
from filmcat.text.titles import FILING, titles_of, without_article

# One searchable value: its field, its text as printed, and for people the bracket of a namesake and the role. A
# ``credited`` term is the name that a film prints for somebody; its bracket is the name proper. Plain tuples: a
# large catalogue makes millions of them.
Term = tuple[str, str, str, str]


def film_terms(film: FilmRecord) -> list[Term]:
    """Every term of a film; one may come twice."""
    return [*_titles(film), *_people(film), *_things(film), *_entries(film), *_places(film)]


def person_terms(person: PersonRecord) -> list[Term]:
    """The names under which credits may print a person; the name of the record first."""
    mark = person["namesake"] or ""
    names = [
        person["name"],
        *(name for names in (person["names"] or {}).values() for name in names),
        *(person["also"] or ()),
    ]
    return [("person", name, mark, "") for name in dict.fromkeys(names)]


def term_key(field: str, text: str) -> str:
    """What a term is compared by; keyed fields hold a key already."""
    return text if field in KEYED else fold(text)


def bare_key(field: str, text: str, key: str) -> str | None:
    """The key of a title without its leading article, where that is another."""
    if field != "title":
        return None
    bare = without_article(text, key)
    return bare if bare != key else None


def known_beyond_fields(film: FilmRecord, terms: list[Term]) -> Iterator[str]:
    """What a question may ask for beyond the fields of a record, of a film with these terms."""
    held = {field for field, _, _, _ in terms}
    yield from (name for name in ("person", "character", "premiere") if name in held)
    if "director" in (film["credits"] or ()):
        yield "director"


def listed_line(film: FilmRecord) -> str:
    """The row that a list prints in a pipe, without the id: cells escaped and parted by tabs."""
    directors = (film["credits"] or {}).get("director") or ()
    values = (
        film["title"], film["original_title"] or "", _number(film["year"]), "; ".join(film["countries"] or ()),
        "; ".join(directors), _number(film["runtime"]), _number(film["age_rating"]),
    )  # fmt: skip
    return "\t".join(map(cell, values))


def filing_key(film: FilmRecord, folded: str) -> str:
    """What a list by title is sorted by: the folded title without its article."""
    title, languages = next(titles_of(film))
    return without_article(title, folded, languages, FILING)


def director_key(film: FilmRecord) -> str | None:
    """What a list by director is sorted by: the folded name of the first; None where it is unknown."""
    directors = (film["credits"] or {}).get("director")
    return fold(directors[0]) if directors else None


def _number(value: float | None) -> str:
    return "" if value is None else str(value)


def _titles(film: FilmRecord) -> Iterator[Term]:
    for title, _ in titles_of(film):
        yield ("title", title, "", "")
    if film["part_of"] and film["part_of"]["title"]:
        yield ("part_of", film["part_of"]["title"], "", "")


def _people(film: FilmRecord) -> Iterator[Term]:
    if film["credit_notes"]:
        yield from _noted_people(film["credits"] or {}, film["credit_notes"])
    else:
        for role, names in (film["credits"] or {}).items():
            for name in names:
                yield ("person", name, "", role)
    for version in film["versions"] or ():
        yield from _cast(version["cast"] or (), "version_cast")
    yield from _cast(film["cast"] or (), "cast")


def _noted_people(credits: dict[str, list[str]], notes: list[CreditNote]) -> Iterator[Term]:
    marks = {(note["role"], note["position"]): note for note in notes}
    for role, names in credits.items():
        for position, name in enumerate(names, 1):
            note = marks.get((role, position))
            mark = (note["namesake"] or "") if note else ""
            yield ("person", name, mark, role)
            if note and note["credited_as"]:
                yield ("credited", note["credited_as"], join_namesake(name, mark), role)


def _cast(members: list[CastMember] | tuple[()], role: str) -> Iterator[Term]:
    for member in members:
        mark = member["namesake"] or ""
        yield ("person", member["name"], mark, role)
        if member["credited_as"]:
            yield ("credited", member["credited_as"], join_namesake(member["name"], mark), role)
        if member["character"]:
            yield ("character", member["character"], "", "")


def _things(film: FilmRecord) -> Iterator[Term]:
    for company in film["companies"] or ():
        yield ("company", company["name"], "", "")
    for genre in film["genres"] or ():
        yield ("genre", genre, "", "")
    for tag in film["tags"] or ():
        yield ("tag", tag, "", "")
    if film["form"]:
        yield ("form", film["form"], "", "")
    if film["colour"]:
        yield ("colour", film["colour"], "", "")


def _entries(film: FilmRecord) -> Iterator[Term]:
    """One term for each entry, of all its words: words of a question must meet within one entry."""
    for festival in film["festivals"] or ():
        yield ("festival", _festival_text(festival), "", "")
        if festival["premiere"]:
            yield ("premiere", festival["premiere"], "", "")
    for version in film["versions"] or ():
        yield ("version", _version_text(version), "", "")


def _festival_text(festival: Festival) -> str:
    parts = (festival["name"], festival["year"], festival["section"], festival["premiere"],
             *(festival["awards"] or ()), festival["dates"], festival["version"])  # fmt: skip
    return " · ".join(str(part) for part in parts if part)


def _version_text(version: Version) -> str:
    lists = (version["languages"], version["subtitles"], version["intertitles"])
    parts = (version["name"], version["year"], version["format"], version["holder"], version["note"])
    return " · ".join([str(part) for part in parts if part] + [word for words in lists for word in words or ()])


def _places(film: FilmRecord) -> Iterator[Term]:
    for name, code in zip(film["countries"] or (), film["country_codes"] or (), strict=True):
        yield from _country(code) if code else _place("country", (printed_place(name),))
    for name, tag in zip(film["languages"] or (), film["language_tags"] or (), strict=True):
        yield from _language(tag) if tag else _place("language", (printed_place(name),))


@lru_cache(maxsize=1024)
def _country(code: str) -> tuple[Term, ...]:
    return _place("country", finders(code))


@lru_cache(maxsize=1024)
def _language(tag: str) -> tuple[Term, ...]:
    return _place("language", language_finders(tag))


def _place(field: str, keys: tuple[str, ...]) -> tuple[Term, ...]:
    return ((field, keys[0], "", ""), *((field, wider_place(wider), "", "") for wider in keys[1:]))
