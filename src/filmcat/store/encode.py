"""Records to TOML, as a person would type it: the inverse of decoding, from values."""

import re
from collections.abc import Mapping

import tomli_w

from filmcat.model.fields import FILM_FIELDS, PERSON_FIELDS, Field
from filmcat.model.record import CastMember, CreditNote, FilmRecord, PersonRecord, Title
from filmcat.text.escape import json_safe
from filmcat.text.names import join_namesake, split_last_parenthesis

_BARE_KEY = re.compile(r"^[A-Za-z0-9_-]+$")
_WIDTH = 110  # columns; a longer list takes a line for each entry
_SUBTABLES = frozenset({"credits", "extra"})


def film_toml(film: FilmRecord, explicit_id: str | None = None) -> str:
    """One film as ``[[film]]`` with its sub-tables. Decoding it gives the same record."""
    plain: list[tuple[str, object]] = [("id", explicit_id)] if explicit_id else []
    plain += [
        (row.name, _film_value(film, row)) for row in FILM_FIELDS if not row.derived and row.name not in _SUBTABLES
    ]
    plain += list((film["other"] or {}).items())
    blocks = [_block("[[film]]", plain)]
    if film["credits"]:
        blocks.append(_block("[film.credits]", list(_credits(film).items())))
    if film["extra"]:
        blocks.append(_block("[film.extra]", list(film["extra"].items())))
    return "\n".join(blocks)


def person_toml(person: PersonRecord) -> str:
    """One person as ``[[person]]``. Decoding it gives the same record."""
    rows = (row for row in PERSON_FIELDS if not row.derived and row.name != "extra")
    plain: list[tuple[str, object]] = [(row.name, _person_value(person, row)) for row in rows]
    plain += list((person["other"] or {}).items())
    blocks = [_block("[[person]]", plain)]
    if person["extra"]:
        blocks.append(_block("[person.extra]", list(person["extra"].items())))
    return "\n".join(blocks)


def _block(header: str, entries: list[tuple[str, object]]) -> str:
    known = [(_key(key), value) for key, value in entries if value is not None]
    width = max((len(key) for key, _ in known), default=0)
    lines = [f"{key:{width}} = {_value(value, len(key) + 3)}\n" for key, value in known]
    return json_safe(f"{header}\n{''.join(lines)}")


def _film_value(film: FilmRecord, row: Field) -> object:
    if row.name == "year":
        return film["year_text"] or film["year"]
    if row.name == "age_rating":
        ratings = film["age_ratings"]
        return ratings["age"] if ratings and set(ratings) == {"age"} else ratings
    if row.name == "cast":
        return [_cast_member(member) for member in film["cast"]] if film["cast"] else None
    if row.kind == "versions" and film["versions"]:
        return [
            _known(version)
            | ({"cast": [_cast_member(member) for member in version["cast"]]} if version["cast"] else {})
            for version in film["versions"]
        ]
    return _common_value(film, row)


def _person_value(person: PersonRecord, row: Field) -> object:
    if row.name == "name":
        return join_namesake(person["name"], person["namesake"])
    if row.kind == "filmography":
        return [_title(title) for title in person["filmography"]] if person["filmography"] else None
    return _common_value(person, row)


def _common_value(record: Mapping[str, object], row: Field) -> object:
    value = record[row.name]
    texts = record["texts"]
    if row.kind == "prose" and isinstance(texts, dict) and row.name in texts:
        return texts[row.name]
    if row.kind == "names" and isinstance(value, dict):
        return {tag: names[0] if len(names) == 1 else names for tag, names in value.items()}
    if isinstance(value, list) and value and isinstance(value[0], dict):
        return [_known(entry) for entry in value]
    return _known(value) if isinstance(value, dict) else value


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
    said = {key: note[key] for key in ("credited_as", "note") if note[key]} | (note.get("other") or {})
    return {"name": printed} | said if said else printed


def _cast_member(member: CastMember) -> object:
    name = join_namesake(member["name"], member["namesake"])
    printed = f"{name} ({member['character']})" if member["character"] else name
    is_plain = not (member["credited_as"] or member["note"] or member.get("other"))
    if is_plain and split_last_parenthesis(printed) == (name, member["character"]):
        return printed
    said = {key: value for key, value in _known(member).items() if key != "namesake"}
    return said | {"name": name}


def _title(title: Title) -> object:
    printed = str(title["year_text"] or title["year"] or "")
    text = f"{printed} {title['title']}" + (f" ({title['translated_title']})" if title["translated_title"] else "")
    is_plain = not title.get("other") and printed[:4].isdecimal() and len(printed) == 4
    if is_plain and split_last_parenthesis(text[5:]) == (title["title"], title["translated_title"]):
        return text
    said = {key: value for key, value in _known(title).items() if key != "year_text"}
    return said | ({"year": printed} if title["year_text"] else {})


def _known(table: Mapping[str, object]) -> dict[str, object]:
    """A table without what is unknown, its unknown keys back among the others."""
    known = {key: value for key, value in table.items() if value is not None and key != "other"}
    other = table.get("other")
    return known | other if isinstance(other, dict) else known


def _value(value: object, indent: int) -> str:
    """A value in TOML; long lists take a line for each entry."""
    if not isinstance(value, list) or not value:
        return _inline(value)
    entries = [_inline(entry) for entry in value]
    joined = f"[{', '.join(entries)}]"
    if len(joined) + indent <= _WIDTH and not any(isinstance(entry, dict) and len(value) > 1 for entry in value):
        return joined
    return "[\n" + "".join(f"  {entry},\n" for entry in entries) + "]"


def _inline(value: object) -> str:
    if isinstance(value, Mapping):
        inside = ", ".join(f"{_key(str(key))} = {_inline(entry)}" for key, entry in value.items() if entry is not None)
        return f"{{ {inside} }}" if inside else "{}"
    if isinstance(value, list):
        return f"[{', '.join(map(_inline, value))}]"
    return tomli_w.dumps({"v": value}, multiline_strings=True).removeprefix("v = ").removesuffix("\n")


def _key(name: str) -> str:
    return name if _BARE_KEY.match(name) else _inline(name)


def credits_toml(by_role: Mapping[str, object]) -> str:
    """Credits as ``[film.credits]``: names by role."""
    return _block("[film.credits]", list(by_role.items()))
