"""The shape of a film and of a person, in the names of the catalogue format.

A record is a plain dictionary in exactly the shape that ``--json`` prints: every key is there, and what
is not known is ``None``. The index stores it as JSON, so nothing is converted between disk and output.
Names of people stand without the brackets that tell namesakes apart; those are in ``namesake``.
"""

from typing import NotRequired, TypedDict


class Title(TypedDict):
    """One entry of a filmography; ``year`` is a number, ``year_text`` what was printed where that is more."""

    year: int | None
    year_text: str | None
    title: str
    translated_title: str | None
    other: NotRequired[dict[str, object]]


class CastMember(TypedDict):
    """An actor and the character played."""

    name: str
    character: str | None
    namesake: str | None
    credited_as: str | None
    note: str | None
    other: NotRequired[dict[str, object]]


class CreditNote(TypedDict):
    """What a credit says beyond the name: it belongs to the name at ``position`` (from 1) under ``role``."""

    role: str
    position: int
    name: str
    namesake: str | None
    credited_as: str | None
    note: str | None
    other: NotRequired[dict[str, object]]


class Company(TypedDict):
    """A company, what it did, and the places it is from."""

    name: str
    role: str
    places: list[str] | None
    other: NotRequired[dict[str, object]]


class Festival(TypedDict):
    """One showing at one festival."""

    name: str | None
    year: int | None
    section: str | None
    premiere: str | None
    awards: list[str] | None
    dates: str | list[str] | None
    version: str | None
    other: NotRequired[dict[str, object]]


class Version(TypedDict):
    """A restoration, dub or copy; ``runtime`` in minutes, ``metres`` of film."""

    name: str | None
    year: int | None
    runtime: float | None
    metres: float | None
    format: str | None
    languages: list[str] | None
    subtitles: list[str] | None
    intertitles: list[str] | None
    cast: list[CastMember] | None
    holder: str | None
    note: str | None
    other: NotRequired[dict[str, object]]


class Part(TypedDict):
    """The series or omnibus that a film belongs to."""

    title: str | None
    number: float | str | None
    other: NotRequired[dict[str, object]]


class Viewing(TypedDict):
    """One time the catalogue's owner saw the film; ``date`` in ISO 8601."""

    date: str | None
    rating: float | None
    rewatch: bool | None
    note: str | None
    other: NotRequired[dict[str, object]]


# The rest is made by tools/make_records.py of the table of fields.


class FilmRecord(TypedDict):
    """One film; ``runtime`` in minutes, ``age_rating`` the lowest age that every authority admits."""

    title: str
    original_title: str | None
    titles: dict[str, list[str]] | None
    year: int | None
    sort: str | None
    year_to: int | None
    year_text: str | None
    countries: list[str] | None
    country_codes: list[str | None] | None
    languages: list[str] | None
    language_tags: list[str | None] | None
    runtime: float | None
    colour: str | None
    aspect_ratio: str | None
    form: str | None
    genres: list[str] | None
    tags: list[str] | None
    debut: bool | None
    age_rating: int | None
    age_ratings: dict[str, int | str] | None
    festivals: list[Festival] | None
    tagline: str | None
    synopsis: str | None
    notes: str | None
    texts: dict[str, dict[str, str]] | None
    quotes: list[str] | None
    credits: dict[str, list[str]] | None
    credit_notes: list[CreditNote] | None
    cast: list[CastMember] | None
    companies: list[Company] | None
    versions: list[Version] | None
    part_of: Part | None
    rating: float | None
    viewings: list[Viewing] | None
    ids: dict[str, str] | None
    sources: list[str] | None
    extra: dict[str, object] | None
    other: dict[str, object] | None


class PersonRecord(TypedDict):
    """One person; ``born`` and ``died`` are a year, or a date in ISO 8601."""

    name: str
    namesake: str | None
    names: dict[str, list[str]] | None
    also: list[str] | None
    sort: str | None
    born: int | str | None
    died: int | str | None
    birthplace: str | None
    biography: str | None
    texts: dict[str, dict[str, str]] | None
    as_of: str | None
    filmography: list[Title] | None
    notes: str | None
    ids: dict[str, str] | None
    sources: list[str] | None
    extra: dict[str, object] | None
    other: dict[str, object] | None
