"""Records of which nothing is known yet: every key, without a value."""

from typing import cast

from filmcat.model.fields import FILM_FIELDS, PERSON_FIELDS
from filmcat.model.record import FilmRecord, PersonRecord


def empty_film(title: str) -> FilmRecord:
    """A film of which only the title is known."""
    return cast("FilmRecord", dict.fromkeys(field.name for field in FILM_FIELDS) | {"title": title})


def empty_person(name: str) -> PersonRecord:
    """A person of whom only the name is known."""
    return cast("PersonRecord", dict.fromkeys(field.name for field in PERSON_FIELDS) | {"name": name})
