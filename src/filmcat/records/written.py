"""Values of a record as a catalogue holds them: in the short form where it reads back as what it was made from."""

from collections.abc import Mapping
from datetime import date
from typing import cast

from filmcat.model.record import CastMember, CreditNote, Title
from filmcat.records import tables, values
from filmcat.records.credits import cast_list
from filmcat.records.values import Faults, unshaped
from filmcat.text.names import join_namesake


def name_value(record: Mapping[str, object], name: str) -> object:
    """A name, with the disambiguator of a namesake."""
    return join_namesake(cast("str", record[name]), cast("str | None", record["namesake"]))


def prose_value(record: Mapping[str, object], name: str) -> object:
    """Prose, in all its languages where it has some."""
    value, texts = record[name], record["texts"]
    if isinstance(texts, dict) and name in texts:
        return texts[name]
    # the closing quotes stand on a line of their own; blanks around prose are not part of it
    return f"{value}\n" if isinstance(value, str) and "\n" in value else value


def names_value(record: Mapping[str, object], name: str) -> object:
    """Names by language; a single one as a text."""
    by_tag = cast("Mapping[str, list[str]] | None", record[name])
    return by_tag and {tag: names[0] if len(names) == 1 else names for tag, names in by_tag.items()}


def year_value(record: Mapping[str, object], name: str) -> object:
    """A year as it is printed."""
    return record["year_text"] or record[name]


def ages_value(record: Mapping[str, object], _name: str) -> object:
    """The labels: some may be known that stand for no age."""
    ratings = cast("Mapping[str, int | str] | None", record["age_ratings"])
    bare = ratings.get("age") if ratings else None
    return bare if bare is not None and values.ages(bare, "", Faults()) == ratings else ratings


def entries_value(record: Mapping[str, object], name: str) -> object:
    """Tables without the keys that say nothing."""
    entries = cast("list[Mapping[str, object]] | None", record[name])
    return entries and [unshaped(entry) for entry in entries]


def festivals_value(record: Mapping[str, object], name: str) -> object:
    """Festivals, their dates as dates."""
    festivals = cast("list[Mapping[str, object]] | None", record[name])
    return festivals and [unshaped({**festival, "dates": _moments(festival["dates"])}) for festival in festivals]


def _moments(dates: object) -> object:
    return list(map(_as_date, dates)) if isinstance(dates, list) else _as_date(dates)


def entry_value(record: Mapping[str, object], name: str) -> object:
    """A table without the keys that say nothing."""
    entry = cast("Mapping[str, object] | None", record[name])
    return entry and unshaped(entry)


def versions_value(record: Mapping[str, object], name: str) -> object:
    """Versions, with their casts."""
    versions = cast("list[Mapping[str, object]] | None", record[name])
    return versions and [
        unshaped(version) | ({"cast": cast_value(version, "cast")} if version["cast"] else {}) for version in versions
    ]


def viewings_value(record: Mapping[str, object], name: str) -> object:
    """Viewings, their dates as dates."""
    viewings = cast("list[Mapping[str, object]] | None", record[name])
    return viewings and [unshaped({**viewing, "date": moment_value(viewing, "date")}) for viewing in viewings]


def moment_value(record: Mapping[str, object], name: str) -> object:
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


def credits_value(record: Mapping[str, object], name: str) -> object:
    """Names by role; a table for one that more is said of."""
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


def cast_value(record: Mapping[str, object], name: str) -> object:
    """The actors."""
    members = cast("list[CastMember] | None", record[name])
    return members and [_cast_member(member) for member in members]


def _cast_member(member: CastMember) -> object:
    name = join_namesake(member["name"], member["namesake"])
    text = f"{name} ({member['character']})" if member["character"] else name
    if cast_list(text, "", Faults()) == [member]:
        return text
    return {"name": name} | unshaped({key: value for key, value in member.items() if key not in {"name", "namesake"}})


def filmography_value(record: Mapping[str, object], name: str) -> object:
    """The films of somebody."""
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
