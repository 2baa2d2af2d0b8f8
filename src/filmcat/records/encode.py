"""Records to TOML: the inverse of decoding, from values.

A short form is written only where it reads back as what it was made from.
"""

from collections.abc import Mapping
from datetime import date

from filmcat.model.fields import FILM_FIELDS, PERSON_FIELDS, Field
from filmcat.model.record import CastMember, CreditNote, FilmRecord, PersonRecord, Title
from filmcat.records.credits import cast_list
from filmcat.records.tables import filmography
from filmcat.records.toml_text import block
from filmcat.records.values import Faults, ages, unshaped
from filmcat.text.names import join_namesake

_SUBTABLES = frozenset({"credits", "extra"})
_PLAIN_FIELDS = tuple(row for row in FILM_FIELDS if not row.derived_from and row.name not in _SUBTABLES)


def film_toml(film: FilmRecord, explicit_id: str | None = None) -> str:
    """One film as ``[[film]]`` with its sub-tables. Decoding it gives the same record."""
    known: Mapping[str, object] = film
    plain: list[tuple[str, object]] = [("id", explicit_id)] if explicit_id else []
    plain += [
        (row.name, _film_value(film, row))
        for row in _PLAIN_FIELDS
        if known[row.name] is not None or row.name == "age_rating"  # labels may be known that stand for no age
    ]
    plain += (film["other"] or {}).items()
    blocks = [block("[[film]]", plain)]
    if film["credits"]:
        blocks.append(block("[film.credits]", _credits(film).items()))
    if film["extra"]:
        blocks.append(block("[film.extra]", film["extra"].items()))
    return "\n".join(blocks)


def person_toml(person: PersonRecord) -> str:
    """One person as ``[[person]]``. Decoding it gives the same record."""
    rows = (row for row in PERSON_FIELDS if not row.derived_from and row.name != "extra")
    plain: list[tuple[str, object]] = [(row.name, _person_value(person, row)) for row in rows]
    plain += (person["other"] or {}).items()
    blocks = [block("[[person]]", plain)]
    if person["extra"]:
        blocks.append(block("[person.extra]", person["extra"].items()))
    return "\n".join(blocks)


def _film_value(film: FilmRecord, row: Field) -> object:
    if row.name == "year":
        return film["year_text"] or film["year"]
    if row.name == "age_rating":
        return _ages(film["age_ratings"])
    if row.name == "cast":
        return [_cast_member(member) for member in film["cast"]] if film["cast"] else None
    if row.kind == "versions" and film["versions"]:
        return [
            unshaped(version)
            | ({"cast": [_cast_member(member) for member in version["cast"]]} if version["cast"] else {})
            for version in film["versions"]
        ]
    if row.kind == "viewings" and film["viewings"]:
        return [
            {key: _moment(value) if key == "date" else value for key, value in unshaped(viewing).items()}
            for viewing in film["viewings"]
        ]
    return _common_value(film, row)


def _person_value(person: PersonRecord, row: Field) -> object:
    if row.name == "name":
        return join_namesake(person["name"], person["namesake"])
    if row.kind == "filmography":
        return [_title(title) for title in person["filmography"]] if person["filmography"] else None
    value = _common_value(person, row)
    return _moment(value) if row.kind == "date" else value


def _common_value(record: Mapping[str, object], row: Field) -> object:
    value = record[row.name]
    texts = record["texts"]
    if row.kind == "prose" and isinstance(texts, dict) and row.name in texts:
        return texts[row.name]
    if row.kind == "prose" and isinstance(value, str) and "\n" in value:
        return f"{value}\n"  # the closing quotes on a line of their own; blanks around prose are not part of it
    if row.kind == "names" and isinstance(value, dict):
        return {tag: names[0] if len(names) == 1 else names for tag, names in value.items()}
    if isinstance(value, list) and value and isinstance(value[0], dict):
        return [unshaped(entry) for entry in value]
    return unshaped(value) if row.kind == "part" and isinstance(value, dict) else value


def _ages(ratings: Mapping[str, int | str] | None) -> object:
    bare = ratings.get("age") if ratings else None
    return bare if bare is not None and ages(bare, "", Faults()) == ratings else ratings


def _moment(value: object) -> object:
    """A date in ISO 8601 as the date that it is; any other text or number as it is."""
    if not isinstance(value, str) or len(value) != len("2024-03-02"):
        return value
    try:
        day = date.fromisoformat(value)
    except ValueError:
        return value
    return day if day.isoformat() == value else value


def _credits(film: FilmRecord) -> dict[str, list[object]]:
    notes = {(note["role"], note["position"]): note for note in film["credit_notes"] or ()}
    return {
        role: [_credit(name, notes.get((role, position))) for position, name in enumerate(names, 1)]
        for role, names in (film["credits"] or {}).items()
    }


def _credit(name: str, note: CreditNote | None) -> object:
    if note is None:
        return name
    printed = join_namesake(name, note["namesake"])
    said = unshaped({"credited_as": note["credited_as"], "note": note["note"], "other": note.get("other")})
    return {"name": printed} | said if said else printed


def _cast_member(member: CastMember) -> object:
    name = join_namesake(member["name"], member["namesake"])
    text = f"{name} ({member['character']})" if member["character"] else name
    if cast_list(text, "", Faults()) == [member]:
        return text
    return {"name": name} | unshaped({key: value for key, value in member.items() if key not in {"name", "namesake"}})


def _title(title: Title) -> object:
    printed = title["year_text"] or title["year"]
    translated = f" ({title['translated_title']})" if title["translated_title"] else ""
    text = f"{printed} {title['title']}{translated}" if printed else f"{title['title']}{translated}"
    if filmography(text, "", Faults()) == [title]:
        return text
    year = {"year": printed} if printed else {}
    return year | unshaped({key: value for key, value in title.items() if key not in {"year", "year_text"}})
