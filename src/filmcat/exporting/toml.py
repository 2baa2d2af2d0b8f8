"""TOML: films as a catalogue holds them, whole or only in some of their fields."""

from collections.abc import Iterable
from typing import cast

from filmcat.model.record import FilmRecord, PersonRecord
from filmcat.records.encode import film_toml, person_toml
from filmcat.text.slug import film_slug

# Fields that are computed, or parted, from others: what has to stay so that the first can be written.
_WITH = {"year": ("year_text", "year_to"), "age_rating": ("age_ratings",), "directors": ("credits",)}


def film(id_: str, record: FilmRecord, fields: Iterable[str] | None = None) -> str:
    """A film as ``[[film]]``; its id where no reader could derive it; of ``fields``, those alone and the title."""
    is_derived = id_ == film_slug(record["title"], record["year"])
    return film_toml(record if fields is None else _reduced(record, fields), None if is_derived else id_)


def person(record: PersonRecord) -> str:
    """A person as ``[[person]]``."""
    return person_toml(record)


def credits(id_: str, record: FilmRecord, roles: set[str]) -> str:
    """A film with its credits, cast and companies alone, in all roles or in some."""
    kept = _reduced(record, ("year", "credits", "cast", "companies"))
    if roles:
        kept["credits"] = _in_roles(kept, roles)
        kept["cast"] = kept["cast"] if "cast" in roles else None
        companies = [company for company in kept["companies"] or () if _key(company["role"]) in roles]
        kept["companies"] = companies or None
    return film(id_, kept)


def _reduced(record: FilmRecord, fields: Iterable[str]) -> FilmRecord:
    """The record with ``fields`` and the title known, and nothing else."""
    wanted = {"title", *fields}
    roles = {field.removeprefix("credits.") for field in wanted if field.startswith("credits.")}
    roles |= {"director"} if "directors" in wanted else set()
    kept = wanted.union(*(_WITH.get(field, ()) for field in wanted))
    if roles or "credits" in kept:
        kept |= {"credits", "credit_notes"}
    reduced = {name: value if name in kept else None for name, value in record.items()}
    texts = {name: by_tag for name, by_tag in (record["texts"] or {}).items() if name in wanted}
    film_record = cast("FilmRecord", reduced | {"texts": texts or None})
    if roles and "credits" not in wanted:
        film_record["credits"] = _in_roles(film_record, {_key(role) for role in roles})
    return film_record


def _in_roles(record: FilmRecord, roles: set[str]) -> dict[str, list[str]] | None:
    return {role: names for role, names in (record["credits"] or {}).items() if role in roles} or None


def _key(role: str) -> str:
    from filmcat.text.roles import free_role_key, role_key

    return role_key(role) or free_role_key(role)
