"""What filmcat prints in a pipe, and as Markdown, it reads again."""

import json
from pathlib import Path
from typing import cast

import pytest

from filmcat.importing.cell_values import showings
from filmcat.importing.detect import recognised
from filmcat.importing.draft import Draft
from filmcat.importing.readers import reader_named
from filmcat.model.record import Festival
from filmcat.records import decode
from filmcat.records.json_text import encoded
from filmcat.records.values import Faults
from filmcat.views.values import festival_text
from harness import BUNDLED, Runner
from importing.reading import film, films, source, unread
from importing.test_own_formats import LISTED

STALKER = """[[film]]
title = "Stalker | 1"
year = 1979
titles = { de = ["Stalker A", "Der *Stalker*"], uk = "Сталкер" }
tagline = "Three men walk."
synopsis = "One.\\nTwo.\\n\\nThree [3]."
notes = "Slow; right."
quotes = ["I came, I saw", "Yes"]
age_rating = { FSK = 12, MPA = "PG-13" }
festivals = [{ name = "Cannes", year = 1980, section = "Out of Competition", awards = ["Prize A", "Prize B"] }]
viewings = [{ date = 2024-03-02, rating = 4.5 }, { date = 2024-03-05, rewatch = true }]
rating = 4.5
part_of = { title = "Zones", number = 2 }
cast = ["Alexander Kaidanovsky (Stalker)", "Nikolai Grinko"]
companies = ["Mosfilm (Moscow, Kyiv)", { name = "Second Unit", role = "co-production" }]
ids = { imdb = "tt0079944", tmdb = "1398" }
sources = ["https://a.example/1,2", "https://b.example/"]

[film.credits]
director = ["Andrei Tarkovsky"]
editing = ["Lyudmila Feiginova"]
"""


def record(draft: Draft) -> dict[str, object]:
    known: dict[str, object] = json.loads(encoded(decode.film(draft.film, Faults())))
    return known


def plain_companies(film: dict[str, object]) -> list[str]:
    """The companies of a film as they are printed."""
    companies = cast("list[dict[str, object]]", film["companies"] or [])
    places = [", ".join(cast("list[str]", one["places"] or [])) for one in companies]
    return [f"{one['name']} ({at})" if at else str(one["name"]) for one, at in zip(companies, places, strict=True)]


@pytest.mark.parametrize("format_", ["tsv", "md"])
@pytest.mark.parametrize("name", ["list.txt", "list.tsv", "-"])
def test_every_film_of_a_list_comes_back(run: Runner, format_: str, name: str) -> None:
    shown = json.loads(run("list", "-f", "json", catalogue=BUNDLED).out)
    read = films(run("list", "-f", format_, catalogue=BUNDLED).out, name=name)
    for draft, wanted in zip(read, shown, strict=True):
        found = record(draft) | {"id": wanted["id"], "directors": wanted["credits"]["director"]}
        assert {field: found[field] for field in LISTED} == {
            field: wanted.get(field) or found[field] for field in LISTED
        }
        assert found["credits"] == {"director": wanted["credits"]["director"]}


@pytest.mark.parametrize("format_", ["tsv", "md"])
def test_a_film_that_is_shown_comes_back_with_all_that_it_states(run: Runner, format_: str) -> None:
    printed = run("show", "stalker", "-f", format_, catalogue=STALKER).out
    draft = film(printed)
    wanted = json.loads(run("show", "stalker", "--json", catalogue=STALKER).out)
    found = record(draft)
    assert {field: found[field] for field in found if found[field] != wanted[field]} == {
        field: wanted[field] for field in found if found[field] != wanted[field]
    }
    assert unread(draft) == []


SHOWINGS = [
    {"name": "Cannes", "year": 1980, "awards": ["Prize A"]},
    {"name": "Cannes", "awards": ["Prize A, of the jury", "Prize B"]},
    {"name": "Cannes", "year": 1980, "premiere": "World premiere", "awards": ["Prize A"]},
    {"name": "Cannes", "year": 1980, "section": "Panorama", "awards": ["Second place, Panorama"]},
    {"name": "Cannes", "year": 1980, "section": "Panorama"},
    {"name": "Cannes", "year": 1980, "awards": ["Panorama", "World premiere of the year"]},
]


@pytest.mark.parametrize("format_", ["tsv", "md"])
@pytest.mark.parametrize("showing", SHOWINGS, ids=" ".join)
def test_an_award_comes_back_as_an_award_whatever_else_is_known(
    run: Runner, format_: str, showing: dict[str, object]
) -> None:
    entry = ", ".join(f"{key} = {json.dumps(value)}" for key, value in showing.items())
    catalogue = f'[[film]]\ntitle = "A Film"\nyear = 1979\nfestivals = [{{ {entry} }}, "Locarno"]\n'
    printed = run("show", "a film", "-f", format_, catalogue=catalogue).out
    shown = json.loads(run("show", "a film", "--json", catalogue=catalogue).out)
    assert record(film(printed))["festivals"] == shown["festivals"]


@pytest.mark.parametrize("format_", ["tsv", "md", "toml"])
def test_every_bundled_film_that_is_shown_comes_back_with_its_persons(run: Runner, format_: str) -> None:
    ids = run("list", "-f", "ids", catalogue=BUNDLED).out.split()
    for id_ in ids:
        wanted = json.loads(run("show", id_, "--json", catalogue=BUNDLED).out)
        found = films(run("show", id_, "-f", format_, catalogue=BUNDLED).out)
        read = record(found[0])
        differing = {field for field in read if read[field] != wanted[field]} - {"extra", "other"}
        assert differing <= ({"companies"} if format_ != "toml" else set())  # places may be printed within a name
        assert plain_companies(read) == plain_companies(wanted)
        persons = [person["name"] for one in found for person in one.persons]
        assert persons == [person["name"] for person in wanted["persons"] or ()]


def test_a_page_in_a_pipe_makes_the_same_record(run: Runner, tmp_path: Path) -> None:
    path = tmp_path / "stalker.md"
    path.write_text(run("show", "stalker", "-f", "md", catalogue=STALKER).out, encoding="utf-8")
    plan = json.loads(run("import", str(path), "--dry-run", "--json", catalogue=STALKER).out)
    assert [(one["status"], one["differences"]) for one in plan["films"]] == [("same", [])]


def test_any_table_of_markdown_is_read_by_its_header() -> None:
    table = "| Titel | Jahr | Regie |\n|:--|---:|---|\n| Solaris | 1972 | Andrei Tarkovsky |\n| A \\| B |  |  |\n"
    first, second = films(table, name="films.md")
    assert first.film == {"title": "Solaris", "year": 1972, "credits": {"director": ["Andrei Tarkovsky"]}}
    assert (second.film, second.lines["title"]) == ({"title": "A | B"}, 4)


def test_lines_with_as_many_cells_that_are_none_of_filmcat_s_are_no_list() -> None:
    assert reader_named("tsv") is recognised(source("x-1972\tSolaris\t\t1972\t\t\t\t\n", "films.tsv"))


@pytest.mark.parametrize(
    "showing",
    [
        {"name": "Cannes"},
        {"name": "Cannes", "year": 1980},
        {"name": "Cannes, Out of Competition"},
        {"name": "Cannes", "premiere": "World premiere"},
        {"name": "Cannes", "year": 1980, "section": "Out of Competition"},
        {"name": "Cannes", "year": 1980, "section": "Shorts, Out of Competition", "premiere": "World premiere"},
        {"name": "Cannes, France", "year": 1980, "awards": ["Prize of the jury, shared", "Prize of the critics"]},
        {"name": "Cannes", "awards": ["Prize of the jury"]},
        {"name": "Cannes", "year": 1980, "premiere": "World premiere", "dates": "1980-05-13", "version": "70 mm"},
    ],
)
def test_a_showing_that_is_printed_is_read_as_what_it_was(showing: dict[str, object]) -> None:
    blank = dict.fromkeys(("name", "year", "section", "premiere", "awards", "dates", "version"))
    printed = festival_text(cast("Festival", blank | showing))
    assert showings(printed) == [showing]
