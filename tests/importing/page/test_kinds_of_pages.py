"""Kinds of pages that are easily read wrongly: each of ``kinds.txt`` states this, and what is null it does not."""

import json
from pathlib import Path

import pytest

from filmcat.importing.draft import Draft
from importing.page.reading import items

_FILE = Path(__file__).parent / "kinds.txt"
_PARTS = _FILE.read_text("utf-8").removeprefix("## ").split("\n\n## ")
KINDS = {kind: text for kind, _, text in (part.partition("\n\n") for part in _PARTS)}


def stated(page: str) -> dict[str, object]:
    """What a page states, by the path of a field: names alone of lists of people, companies and films."""
    found = [item for item in items(page) if isinstance(item, Draft)]
    first = found[0]
    facts = {field: _names(value) for field, value in first.film.items() if field != "credits"}
    credits = first.film.get("credits")
    facts |= (
        {f"credits.{role}": _names(listed) for role, listed in credits.items()} if isinstance(credits, dict) else {}
    )
    for person in first.persons:
        facts |= {field: _names(value) for field, value in person.items() if field != "name"}
    if first.persons:
        facts["persons"] = [person["name"] for person in first.persons]
    return facts | ({"films": [one.film["title"] for one in found]} if len(found) > 1 else {})


def _names(value: object) -> object:
    """A list with the names or titles of its entries, any other value as it is."""
    if not isinstance(value, list):
        return value
    return [one.get("name") or one.get("title") if isinstance(one, dict) else one for one in value]


@pytest.mark.parametrize("kind", KINDS)
def test_a_page_of_a_kind_is_read_rightly(kind: str) -> None:
    page, _, told = KINDS[kind].partition("\n\n--> ")
    wanted, found = json.loads(told), stated(f"{page}\n")
    assert {field: found.get(field) for field in wanted} == wanted
