"""What filmcat prints, it reads again as the same records."""

import io
import json

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from corpora import examples
from filmcat.exporting import csv
from filmcat.exporting.json import array, indented, with_id
from filmcat.exporting.jsonl import lines
from filmcat.importing.draft import Draft
from filmcat.importing.read_source import drafts
from filmcat.importing.readers import READERS
from filmcat.importing.sources.source import Source
from filmcat.records import decode
from filmcat.records.json_text import encoded
from filmcat.records.values import Faults
from filmcat.views.columns import columns_of
from harness import BUNDLED, Runner
from importing.reading import film, films
from importing.reading import films as foreign_films
from laws.records import FILMS, PERSONS, Table

LISTED = ("id", "title", "original_title", "year", "countries", "directors", "runtime", "age_rating")
NAMED = ("title", "genres", "tags", "tagline", "notes", "colour", "sources", "credits.editing", "rating", "year_text")


def test_every_bundled_film_comes_back_from_json_as_it_was(run: Runner) -> None:
    printed = run("list", "-f", "json", catalogue=BUNDLED).out
    wanted = [shown for shown in json.loads(printed) if shown.pop("id")]
    assert [record(draft) for draft in films(printed)] == wanted
    assert all(draft.lines["title"] == place for place, draft in enumerate(films(printed), 2))


def test_every_bundled_film_comes_back_from_json_lines_as_it_was(run: Runner) -> None:
    printed = run("list", "-f", "jsonl", "-n", "20", catalogue=BUNDLED).out
    wanted = [json.loads(line) | {"id": None} for line in printed.splitlines()]
    assert [record(draft) | {"id": None} for draft in films(printed, "jsonl")] == wanted


def test_a_shown_film_comes_back_with_its_persons_and_the_line_of_each_value(run: Runner) -> None:
    printed = run("show", "We Will Not Fade Away", "--json", catalogue=BUNDLED).out
    draft = film(printed)
    shown = json.loads(printed)
    persons = shown.pop("persons")
    shown.pop("id")
    assert record(draft) == shown
    assert [json.loads(encoded(decode.person(person, Faults()))) for person in draft.persons] == persons
    text = printed.splitlines()
    assert text[draft.lines["runtime"] - 1].strip().startswith('"runtime": 100')
    assert text[draft.lines["credits.editing"] - 1].strip().startswith('"editing": [')


def test_an_id_that_cannot_be_derived_is_kept() -> None:
    whole = json.loads(encoded(decode.film({"title": "Solaris", "year": 1972}, Faults())))
    assert "id" not in film(with_id("solaris-1972", json.dumps(whole))).film
    assert film(with_id("solaris-1972-2", json.dumps(whole))).film["id"] == "solaris-1972-2"


@settings(max_examples=examples(150))
@given(st.lists(FILMS, max_size=3), st.lists(PERSONS, max_size=2), st.booleans())
@example([{"title": "A", "cast": [{"name": "B [1]", "character": "C"}]}], [], True)  # noqa: FBT003
def test_any_record_comes_back_from_json(tables: list[Table], people: list[Table], is_list: bool) -> None:  # noqa: FBT001
    found = [known for table in tables if (known := decode.film(table, Faults()))]
    assume(found)
    printed = [encoded(known) for known in found]
    objects = [with_id("x", text) for text in printed]
    drafts = films("".join(array(objects) if is_list else lines(objects)))
    assert [encoded(decode.film(draft.film, Faults())) for draft in drafts] == printed
    persons = [person for table in people if (person := decode.person(table, Faults()))]
    shown = indented(json.loads(printed[0]) | {"id": "x", "persons": json.loads(encoded(persons)) or None})
    draft = film(shown)
    assert [encoded(decode.person(person, Faults())) for person in draft.persons] == list(map(encoded, persons))


def test_the_bundled_list_comes_back_from_csv(run: Runner) -> None:
    shown = json.loads(run("list", "-f", "json", catalogue=BUNDLED).out)
    read = films(run("list", "-f", "csv", catalogue=BUNDLED).out, name="films.csv")
    for draft, wanted in zip(read, shown, strict=True):
        found = record(draft)
        for field in ("title", "original_title", "year", "countries", "runtime", "age_rating"):
            assert found[field] == wanted[field]
        assert (draft.film.get("credits") or {}) == ({"director": d} if (d := directors(wanted)) else {})


@settings(max_examples=examples(150))
@given(FILMS)
@example({"title": "=1+1", "tags": ["'=x", "a; b"], "notes": "\\n\n", "year": "c. 1931"})
@example({"title": "'quoted", "credits": {"editing": ["Sammy Davis, Jr."]}, "genres": ["a, b"]})
def test_texts_and_lists_of_texts_come_back_from_csv(table: Table) -> None:
    known = decode.film(table, Faults())
    assume(known)
    assert known is not None
    cells = [column.cell(known) for column in columns_of(",".join(NAMED))]
    found = decode.film(only("".join(csv.table(NAMED, [cells]))).film, Faults())
    assert found is not None
    for field in ("title", "tagline", "notes", "colour", "year_text", "rating"):
        assert found[field] == known[field]
    for listed in ("genres", "tags", "sources"):
        assert "; ".join(found[listed] or ()) == parted(known[listed])


def only(content: str) -> Draft:
    """The draft of a table of one row, which may also have notes."""
    found = list(drafts(Source("films.csv", lambda: io.BytesIO(content.encode())), READERS["csv"]))
    [draft] = [item for item in found if isinstance(item, Draft)]
    return draft


def parted(texts: list[str] | None) -> str:
    """A list as a cell has it, without what is but blanks between two separators."""
    return "; ".join(part.strip() for text in texts or () for part in text.split("; ") if part.strip())


def record(draft: Draft) -> dict[str, object]:
    """The record that a catalogue would hold, which nothing is wrong with."""
    faults = Faults()
    found = json.loads(encoded(decode.film(draft.film, faults)))
    assert not faults.found
    assert not draft.unread
    assert isinstance(found, dict)
    return found


def directors(shown: dict[str, object]) -> object:
    credits = shown["credits"]
    return credits.get("director") if isinstance(credits, dict) else None


@pytest.mark.parametrize(
    "rows",
    ["Ida,Drama|War\n", "Ida,N/A\n", 'Ida,"Drama, War"\nMirror,"Drama, Crime"\n', "Ida,\"['Drama', 'War']\"\n"],
)
def test_somebody_else_s_table_may_have_our_headers(rows: str) -> None:
    draft = foreign_films(f"title,genres\n{rows}")[0]
    assert draft.film["title"] == "Ida"
    assert draft.film.get("genres", ["Drama", "War"]) == ["Drama", "War"]
