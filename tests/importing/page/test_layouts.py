"""Every page in ``layouts`` states exactly the record beside it: nothing is missing, nothing invented."""

import json
from collections.abc import Mapping
from pathlib import Path

import pytest

from importing.page.reading import draft

LAYOUTS = Path(__file__).parent / "layouts"
PROSE = {"synopsis", "biography"}


@pytest.mark.parametrize("page", sorted(LAYOUTS.glob("*.[th]*")), ids=lambda page: page.name)
def test_a_page_states_exactly_this(page: Path) -> None:
    if page.suffix == ".json":
        return
    wanted = json.loads(page.with_suffix(".json").read_text("utf-8"))
    assert stated(page.read_bytes()) == wanted


def stated(content: bytes) -> dict[str, object]:
    """The facts of a page, companies and players as one text each."""
    found = draft(content)
    film = {key: value for key, value in found.film.items() if key not in PROSE}
    for key, short in (("cast", player), ("companies", company), ("festivals", festival)):
        if listed := film.pop(key, None):
            assert isinstance(listed, list)
            film[key] = [text for one in listed if (text := short(one))]
    premieres = [one["premiere"] for one in rows(found.film.get("festivals")) if "premiere" in one]
    film |= {"premiere": premieres[0]} if premieres else {}
    film = {key: value for key, value in film.items() if value != []}
    if isinstance(titles := film.get("titles"), dict):
        film["titles"] = [name for one in titles.values() for name in ([one] if isinstance(one, str) else one)]
    persons = [
        {key: [entry(one) for one in rows(value)] if key == "filmography" else value for key, value in person.items()}
        for person in ({key: value for key, value in one.items() if key not in PROSE} for one in found.persons)
        if len(person) > 1
    ]
    return film | ({"persons": persons} if persons else {})


def rows(value: object) -> list[Mapping[str, object]]:
    return [one for one in value if isinstance(one, dict)] if isinstance(value, list) else []


def player(one: Mapping[str, object]) -> str:
    return f"{one['name']} ({one['character']})" if "character" in one else str(one["name"])


def company(one: Mapping[str, object]) -> str:
    places = one.get("places")
    return f"{one['name']} = {one['role']}" + (f" @ {', '.join(places)}" if isinstance(places, list) else "")


def festival(one: Mapping[str, object]) -> str:
    return f"{one['name']} {one['year']}" if "name" in one else ""


def entry(one: Mapping[str, object]) -> str:
    translated = f" ({one['translated_title']})" if "translated_title" in one else ""
    return f"{one.get('year', '')} {one['title']}{translated}".strip()
