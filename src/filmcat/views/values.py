"""Values as people read them: pure text, the same on a page, in a table, in Markdown and in a row."""

from __future__ import annotations

from filmcat.text.dates import day_span, listed
from filmcat.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from filmcat.model.record import (
        CastMember,
        Company,
        CreditNote,
        Festival,
        FilmRecord,
        Part,
        PersonRecord,
        Title,
        Version,
        Viewing,
    )

# What stands before parts of a showing that nothing else tells apart; before a section where no year ends the name.
SECTION, AWARD, DATES, VERSION = MARKS = ("section: ", "award: ", "dates: ", "version: ")


def year_text(film: FilmRecord) -> str:
    """The year as printed: ``2023``, ``c. 1931``; empty where it is unknown."""
    return film["year_text"] or number_text(film["year"])


def number_text(value: float | str | None) -> str:
    """A number without needless decimals: ``100``, ``7.5``; empty for None."""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return "" if value is None else str(value)


def runtime_text(minutes: float | None) -> str:
    """A running time: ``100 min``."""
    return f"{number_text(minutes)} min" if minutes is not None else ""


def age_text(film: FilmRecord) -> str:
    """The age ratings as printed, with their authorities: ``14 (Berlinale), PG-13 (MPA)``."""
    ratings = film["age_ratings"] or {}
    return ", ".join(
        str(label) if authority == "age" else f"{label} ({authority})" for authority, label in ratings.items()
    )


def company_text(company: Company) -> str:
    """A company with its places: ``East Roads Films (Kyiv, Paris)``."""
    return f"{company['name']} ({', '.join(company['places'])})" if company["places"] else company["name"]


def cast_text(member: CastMember) -> str:
    """An actor with the character: ``Bruno Ganz (Damiel)``."""
    return f"{member['name']} ({note})" if (note := cast_note(member)) else member["name"]


def cast_note(member: CastMember) -> str:
    """What stands beside an actor's name: the character, and how the film prints the name."""
    return "; ".join(part for part in (member["character"], _as(member["credited_as"]), member["note"]) if part)


def credit_note(note: CreditNote | None) -> str:
    """What stands beside a credited name: ``as A. Kovalenko; second unit``."""
    return "; ".join(part for part in (_as(note["credited_as"]), note["note"]) if part) if note else ""


def festival_parts(festival: Festival) -> list[str]:
    """A showing in its parts: ``["Berlinale 2023", "Generation 14plus", "World premiere", "award: Crystal Bear"]``."""
    name = " ".join(part for part in (festival["name"], number_text(festival["year"])) if part)
    section = festival["section"] and ("" if festival["year"] else SECTION) + festival["section"]
    awards = [f"{AWARD}{award}" for award in festival["awards"] or ()]
    version = festival["version"] and f"{VERSION}{festival['version']}"
    dates = [day if day_span(day) and not day.isdecimal() else f"{DATES}{day}" for day in listed(festival["dates"])]
    parts = (name, section, festival["premiere"], *awards, *dates, version)
    return [part for part in parts if part]


def festival_text(festival: Festival) -> str:
    """A showing: ``Berlinale 2023, Generation 14plus, World premiere``."""
    return ", ".join(festival_parts(festival))


def version_text(version: Version) -> str:
    """A restoration, dub or copy in one line."""
    name = " ".join(part for part in (version["name"], number_text(version["year"])) if part)
    metres = f"{number_text(version['metres'])} m" if version["metres"] is not None else ""
    lists = (("", version["languages"]), ("subtitles ", version["subtitles"]), ("intertitles ", version["intertitles"]))
    spoken = [f"{label}{', '.join(words)}" for label, words in lists if words]
    cast = f"with {', '.join(map(cast_text, version['cast']))}" if version["cast"] else ""
    parts = (
        name,
        version["format"],
        metres,
        runtime_text(version["runtime"]),
        *spoken,
        cast,
        version["holder"],
        version["note"],
    )
    return ", ".join(part for part in parts if part)


def part_text(part: Part) -> str:
    """The series or omnibus of a film: ``Three Colours (2)``."""
    number = number_text(part["number"])
    return f"{part['title'] or ''} ({number})".strip() if number else part["title"] or ""


def viewing_text(viewing: Viewing) -> str:
    """One of the owner's viewings: ``2024-03-02, 4.5, again (In the open air)``."""
    parts = (viewing["date"], number_text(viewing["rating"]), "again" if viewing["rewatch"] else "")
    note = f"({viewing['note']})" if viewing["note"] else ""
    return " ".join(part for part in (", ".join(part for part in parts if part), note) if part)


def title_text(title: Title) -> str:
    """An entry of a filmography: ``2014 Sestra Zo (Sister Zo)``."""
    year = title["year_text"] or number_text(title["year"])
    return " ".join(part for part in (year, untimed_title_text(title)) if part)


def untimed_title_text(title: Title) -> str:
    """An entry of a filmography without its year: ``Sestra Zo (Sister Zo)``."""
    return f"{title['title']} ({title['translated_title']})" if title["translated_title"] else title["title"]


def life_text(person: PersonRecord) -> str:
    """When and where somebody was born, and when the person died: ``Born 1987 in Zaporizhzhia, Ukraine``."""
    born = " in ".join(part for part in (number_text(person["born"]), person["birthplace"]) if part)
    died = number_text(person["died"])
    return " · ".join(part for part in (f"Born {born}" if born else "", f"Died {died}" if died else "") if part)


def languages_text(texts: Mapping[str, Mapping[str, str]] | None) -> str:
    """In which languages there are texts to choose from; empty where there is one, or none."""
    tags = sorted({tag for by_tag in (texts or {}).values() for tag in by_tag})
    return f"Texts in {', '.join(tags)}: --lang TAG chooses" if len(tags) > 1 else ""


def _as(credited_as: str | None) -> str:
    return f"as {credited_as}" if credited_as else ""
