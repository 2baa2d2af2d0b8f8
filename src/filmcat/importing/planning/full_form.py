"""What records state for their fields, in the fullest form: each function takes a record and the name of a field."""

from collections.abc import Mapping
from typing import cast

from filmcat.records.values import unshaped
from filmcat.text.names import join_namesake

Statements = dict[str, object]


def as_it_is(record: Mapping[str, object], name: str) -> object:
    """The value of a field."""
    return record[name]


def person_name(record: Mapping[str, object], name: str) -> object:
    """The name of a person, with what tells namesakes apart."""
    return join_namesake(str(record[name]), cast("str | None", record["namesake"]))


def prose(record: Mapping[str, object], name: str) -> object:
    """A text, or the texts by language."""
    texts = record["texts"]
    return dict(texts[name]) if isinstance(texts, dict) and name in texts else record[name]


def year(record: Mapping[str, object], name: str) -> object:
    """The year as printed, where that is more than a number."""
    return record["year_text"] or record[name]


def age(record: Mapping[str, object], name: str) -> object:
    """The labels by authority: some may be known that stand for no age."""
    ratings = cast("Mapping[str, object] | None", record["age_ratings"])
    return dict(ratings) if ratings else record[name]


def entry(record: Mapping[str, object], name: str) -> object:
    """A table without what is unknown."""
    return _unshaped(cast("Mapping[str, object]", record[name]))


def entries(record: Mapping[str, object], name: str) -> object:
    """A list of tables without what is unknown."""
    return [_unshaped(entry) for entry in cast("list[Mapping[str, object]]", record[name])]


def _unshaped(entry: Mapping[str, object]) -> Statements:
    known = unshaped(entry)
    if "cast" in known:
        known["cast"] = cast_members(known, "cast")
    return known


def cast_members(record: Mapping[str, object], name: str) -> object:
    """A cast, what tells namesakes apart back behind each name."""
    return [_named(member) for member in cast("list[Mapping[str, object]]", record[name])]


def _named(member: Mapping[str, object]) -> Statements:
    known = unshaped(member)
    name = join_namesake(str(known["name"]), cast("str | None", member["namesake"]))
    other = member.get("other")
    if not (isinstance(other, dict) and "namesake" in other):
        known.pop("namesake", None)
    return known | {"name": name}


def filmography(record: Mapping[str, object], name: str) -> object:
    """The films of a filmography, each with its year as printed."""
    return [_title(title) for title in cast("list[Mapping[str, object]]", record[name])]


def _title(title: Mapping[str, object]) -> Statements:
    known = unshaped({key: value for key, value in title.items() if key not in {"year", "year_text"}})
    year = title["year_text"] or title["year"]
    return ({"year": year} if year else {}) | known


def credits(record: Mapping[str, object], name: str) -> object:
    """Entries by role, each with what is said beyond its name."""
    listed_notes = cast("list[Mapping[str, object]]", record["credit_notes"] or ())
    notes = {(note["role"], note["position"]): note for note in listed_notes}
    return {
        role: [_credit(credited, notes.get((role, position))) for position, credited in enumerate(names, 1)]
        for role, names in cast("Mapping[str, list[str]]", record[name]).items()
    }


def _credit(name: str, note: Mapping[str, object] | None) -> Statements:
    if note is None:
        return {"name": name}
    said = unshaped({"credited_as": note["credited_as"], "note": note["note"], "other": note.get("other")})
    return {"name": join_namesake(name, cast("str | None", note["namesake"]))} | said
