"""How a catalogue holds values of each kind: from TOML into a record, and back.

A short form is written only where it reads back as what it was made from.
"""

from collections.abc import Callable, Mapping
from datetime import date
from typing import cast

from filmcat.model.ages import strictest
from filmcat.model.fields import ASKED_FIELDS, FILM_FIELDS
from filmcat.model.record import CastMember, CreditNote, Title
from filmcat.records import tables, values
from filmcat.records.credits import CAST_MEMBER, CREDIT, Credits, cast_list
from filmcat.records.values import Faults, Reader, unshaped
from filmcat.text.countries import country_key
from filmcat.text.languages import language_tag
from filmcat.text.names import join_namesake, split_namesake
from filmcat.text.years import YEAR_FORMS, read_year

Record = dict[str, object]
Filler = Callable[[Record, str, object, Faults], None]
Deriver = Callable[[Record, str], None]
Writer = Callable[[Mapping[str, object], str], object]

FILM_KEYS = frozenset(row.name for row in (*FILM_FIELDS, *ASKED_FIELDS) if not row.derived_from)
_UNDERSTOOD = {row.derived_from: row.name for row in FILM_FIELDS if row.kind == "keys"}


class Kind:
    """How values of one kind are read from TOML and written to it.

    ``read`` makes the value of a field of what a catalogue holds; where that says more than the field, ``fill`` puts
    it all into the record instead. ``derive`` adds to a record what follows from a known value. ``write`` is what a
    catalogue holds for a field of a record (None: the value as it is); ``is_block`` where that is a table under a
    header of its own. ``shape`` are the keys of a table that such a value is, or is a list of, with their readers.
    """

    __slots__ = ("derive", "fill", "is_block", "read", "shape", "write")

    def __init__(  # noqa: PLR0913 - an entry has a cell for each thing that is true of a kind
        self,
        read: Reader | None = None,
        write: Writer | None = None,
        *,
        fill: Filler | None = None,
        derive: Deriver | None = None,
        is_block: bool = False,
        shape: Mapping[str, Reader] | None = None,
    ) -> None:
        self.read = read
        self.write = write
        self.fill = fill
        self.derive = derive
        self.is_block = is_block
        self.shape = shape


def _fill_year(record: Record, name: str, value: object, faults: Faults) -> None:
    year = read_year(value)
    if year is None:
        faults.wrong(name, value, YEAR_FORMS)
        return
    record[name], record["year_text"] = year.first, year.text
    record["year_to"] = year.last if year.last != year.first else None


def _fill_ages(record: Record, name: str, value: object, faults: Faults) -> None:
    ratings = values.ages(value, name, faults)
    if ratings is not None:
        record[name], record["age_ratings"] = strictest(ratings), ratings


def _fill_credits(record: Record, name: str, value: object, faults: Faults) -> None:
    """Credits, and the rest of the cast, which may stand among them."""
    credits = Credits()
    credits.read(value, FILM_KEYS, faults)
    record[name], record["credit_notes"] = credits.names or None, credits.notes or None
    if credits.cast:
        record["cast"] = [*cast("list[object]", record["cast"] or []), *credits.cast]


def _derive_namesake(record: Record, name: str) -> None:
    record[name], record["namesake"] = split_namesake(cast("str", record[name]))


def _derive_texts(record: Record, name: str) -> None:
    """Of prose by language the first stands for the field, all in ``texts``."""
    by_language = record[name]
    if isinstance(by_language, dict):
        record[name] = next(iter(by_language.values()))
        record["texts"] = cast("Record", record["texts"] or {}) | {name: by_language}


def _derive_country_codes(record: Record, name: str) -> None:
    codes = _UNDERSTOOD.get(name)
    if codes in record:
        year = cast("int | None", record["year"])
        record[codes] = [country_key(country, year) for country in cast("list[str]", record[name])]


def _derive_language_tags(record: Record, name: str) -> None:
    tags = _UNDERSTOOD.get(name)
    if tags in record:
        record[tags] = [language_tag(language) for language in cast("list[str]", record[name])]


def _name(record: Mapping[str, object], name: str) -> object:
    return join_namesake(cast("str", record[name]), cast("str | None", record["namesake"]))


def _prose(record: Mapping[str, object], name: str) -> object:
    value, texts = record[name], record["texts"]
    if isinstance(texts, dict) and name in texts:
        return texts[name]
    # the closing quotes stand on a line of their own; blanks around prose are not part of it
    return f"{value}\n" if isinstance(value, str) and "\n" in value else value


def _names(record: Mapping[str, object], name: str) -> object:
    by_tag = cast("Mapping[str, list[str]] | None", record[name])
    return by_tag and {tag: names[0] if len(names) == 1 else names for tag, names in by_tag.items()}


def _year(record: Mapping[str, object], name: str) -> object:
    return record["year_text"] or record[name]


def _ages(record: Mapping[str, object], _name: str) -> object:
    """The labels: some may be known that stand for no age."""
    ratings = cast("Mapping[str, int | str] | None", record["age_ratings"])
    bare = ratings.get("age") if ratings else None
    return bare if bare is not None and values.ages(bare, "", Faults()) == ratings else ratings


def _entries(record: Mapping[str, object], name: str) -> object:
    entries = cast("list[Mapping[str, object]] | None", record[name])
    return entries and [unshaped(entry) for entry in entries]


def _festivals(record: Mapping[str, object], name: str) -> object:
    festivals = cast("list[Mapping[str, object]] | None", record[name])
    return festivals and [unshaped({**festival, "dates": _moments(festival["dates"])}) for festival in festivals]


def _moments(dates: object) -> object:
    return list(map(_as_date, dates)) if isinstance(dates, list) else _as_date(dates)


def _entry(record: Mapping[str, object], name: str) -> object:
    entry = cast("Mapping[str, object] | None", record[name])
    return entry and unshaped(entry)


def _versions(record: Mapping[str, object], name: str) -> object:
    versions = cast("list[Mapping[str, object]] | None", record[name])
    return versions and [
        unshaped(version) | ({"cast": _cast(version, "cast")} if version["cast"] else {}) for version in versions
    ]


def _viewings(record: Mapping[str, object], name: str) -> object:
    viewings = cast("list[Mapping[str, object]] | None", record[name])
    return viewings and [unshaped({**viewing, "date": _moment(viewing, "date")}) for viewing in viewings]


def _moment(record: Mapping[str, object], name: str) -> object:
    """A date in ISO 8601 as the date that it is; any other text or number as it is."""
    return _as_date(record[name])


def _as_date(value: object) -> object:
    if not isinstance(value, str) or len(value) != len("2024-03-02"):
        return value
    try:
        day = date.fromisoformat(value)
    except ValueError:
        return value
    return day if day.isoformat() == value else value


def _credits(record: Mapping[str, object], name: str) -> object:
    notes = {(note["role"], note["position"]): note for note in cast("list[CreditNote]", record["credit_notes"] or ())}
    credits = cast("Mapping[str, list[str]]", record[name] or {})
    return {
        role: [_credit(credited, notes.get((role, position))) for position, credited in enumerate(names, 1)]
        for role, names in credits.items()
    }


def _credit(name: str, note: CreditNote | None) -> object:
    if note is None:
        return name
    printed = join_namesake(name, note["namesake"])
    said = unshaped({"credited_as": note["credited_as"], "note": note["note"], "other": note.get("other")})
    return {"name": printed} | said if said else printed


def _cast(record: Mapping[str, object], name: str) -> object:
    members = cast("list[CastMember] | None", record[name])
    return members and [_cast_member(member) for member in members]


def _cast_member(member: CastMember) -> object:
    name = join_namesake(member["name"], member["namesake"])
    text = f"{name} ({member['character']})" if member["character"] else name
    if cast_list(text, "", Faults()) == [member]:
        return text
    return {"name": name} | unshaped({key: value for key, value in member.items() if key not in {"name", "namesake"}})


def _filmography(record: Mapping[str, object], name: str) -> object:
    titles = cast("list[Title] | None", record[name])
    return titles and [_title(title) for title in titles]


def _title(title: Title) -> object:
    printed = title["year_text"] or title["year"]
    translated = f" ({title['translated_title']})" if title["translated_title"] else ""
    text = f"{printed} {title['title']}{translated}" if printed else f"{title['title']}{translated}"
    if tables.filmography(text, "", Faults()) == [title]:
        return text
    year = {"year": printed} if printed else {}
    return year | unshaped({key: value for key, value in title.items() if key not in {"year", "year_text"}})


# Every kind of a field that a catalogue may hold.
KINDS = {
    "id": Kind(values.one_word),
    "title": Kind(values.text),
    "name": Kind(values.text, _name, derive=_derive_namesake),
    **dict.fromkeys(("text", "form", "ratio"), Kind(values.text)),
    "prose": Kind(values.prose, _prose, derive=_derive_texts),
    "texts": Kind(values.texts),
    "lines": Kind(values.texts),
    "addresses": Kind(values.texts),
    "countries": Kind(values.texts, derive=_derive_country_codes),
    "languages": Kind(values.texts, derive=_derive_language_tags),
    "names": Kind(values.names_by_tag, _names),
    "number": Kind(values.number),
    "runtime": Kind(values.runtime),
    "flag": Kind(values.flag),
    "date": Kind(values.moment, _moment),
    "ids": Kind(values.text_table),
    "table": Kind(values.table, is_block=True),
    "year": Kind(fill=_fill_year, write=_year),
    "age": Kind(fill=_fill_ages, write=_ages),
    "festivals": Kind(tables.festivals, _festivals, shape=tables.FESTIVAL),
    "credits": Kind(fill=_fill_credits, write=_credits, is_block=True, shape=CREDIT),
    "cast": Kind(cast_list, _cast, shape=CAST_MEMBER),
    "companies": Kind(tables.companies, _entries, shape=tables.COMPANY),
    "versions": Kind(tables.versions, _versions, shape=tables.VERSION),
    "part": Kind(tables.part, _entry, shape=tables.PART),
    "rating": Kind(values.number),
    "viewings": Kind(tables.viewings, _viewings, shape=tables.VIEWING),
    "filmography": Kind(tables.filmography, _filmography, shape=tables.TITLE),
}
