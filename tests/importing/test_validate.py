"""From drafts to records: nothing lost, nothing invented, and every line remembered."""

from collections.abc import Mapping

import pytest

from filmcat.importing.draft import Draft
from filmcat.importing.planning.validate import validated
from filmcat.model.record import FilmRecord
from importing.planned import SOLARIS, draft, source, unread


def film_of(found: Draft, url: str | None = None, name: str = "page.txt") -> FilmRecord:
    film = validated(found, source(name, url)).film
    assert film is not None
    return film


def test_values_are_read_as_a_catalogue_reads_them() -> None:
    film = film_of(draft(SOLARIS, runtime="2h 47", countries="USSR"))
    assert (film["runtime"], film["countries"], film["country_codes"]) == (167, ["USSR"], ["SUHH"])


@pytest.mark.parametrize(
    ("stated", "kept"),
    [
        ({"runtime": "lang"}, "runtime: lang"),
        ({"year": "soon"}, "year: soon"),
        ({"festivals": [{"name": "Berlinale", "year": 12}]}, "festivals[1].year: 12"),
    ],
)
def test_a_value_that_its_field_cannot_hold_is_kept_unread_and_told_with_its_line(
    stated: Mapping[str, object], kept: str
) -> None:
    found = validated(draft({"title": "Solaris"}, **stated), source())
    assert found.film is not None
    assert found.film["extra"] == {"unread": [kept]}
    assert [(note.kind, note.line) for note in found.notes] == [("unclear", 4)]


def test_what_no_field_took_is_kept_unread_and_told_with_its_line() -> None:
    found = validated(unread(SOLARIS, 12, "Format: DCP"), source())
    assert found.film is not None
    assert found.film["extra"] == {"unread": ["Format: DCP"]}
    assert found.notes[0][1:] == (12, "unread", "Format: DCP")


def test_what_a_source_says_of_its_own_stays_beside_what_is_unread() -> None:
    film = film_of(unread({"title": "Solaris", "extra": {"colour": "blue", "unread": ["a"]}}, 2, "b"))
    assert film["extra"] == {"colour": "blue", "unread": ["a", "b"]}


def test_a_film_without_a_title_is_refused_with_its_persons() -> None:
    found = validated(draft({"year": 1972}, {"name": "Andrei Tarkovsky"}), source())
    assert found.is_refused
    assert found.film is not None
    assert (found.film["title"], found.film["year"]) == ("", 1972)
    assert [note.kind for note in found.notes] == ["refused"]


def test_persons_alone_need_no_film() -> None:
    found = validated(draft({}, {"name": "Andrei Tarkovsky", "born": 1932}), source())
    assert found.film is None
    assert [person["born"] for person in found.persons] == [1932]
    assert found.notes == ()


def test_a_fault_in_a_person_is_told_where_it_stands_and_kept_with_that_person() -> None:
    stated = draft(SOLARIS, {"name": "Andrei Tarkovsky", "born": ["x"]})
    found = validated(stated._replace(lines={"title": 1, "persons.0.born": 9}), source())
    assert [(note.kind, note.line) for note in found.notes] == [("unclear", 9)]
    assert found.persons[0]["extra"] == {"unread": ["born: ['x']"]}


def test_an_address_is_named_before_a_file() -> None:
    assert film_of(draft(SOLARIS), "https://example.org")["sources"] == ["https://example.org"]
    assert film_of(draft(SOLARIS, sources="https://a.example"), "https://b.example")["sources"] == [
        "https://a.example", "https://b.example",
    ]  # fmt: skip
    assert film_of(draft(SOLARIS), name="pages/solaris.txt")["sources"] == ["solaris.txt"]
    assert film_of(draft(SOLARIS), name="-")["sources"] is None


def test_what_toml_cannot_hold_is_made_so_that_it_can() -> None:
    film = film_of(
        draft({"title": "Half \ud83d", "tags": ["a", None], "extra": {"none": None, "tuple": (1, 2), "x": b"x"}})
    )
    assert film["title"] == "Half ?"
    assert film["tags"] == ["a"]
    assert film["extra"] == {"tuple": [1, 2], "x": "b'x'"}


def test_lines_of_an_export_are_told_by_its_files() -> None:
    stated = draft({"title": "Solaris", "runtime": "x"})._replace(
        files={"title": "diary.csv", "runtime": "ratings.csv"}
    )
    found = validated(stated, source("export.zip"))
    assert found.source == "export.zip/diary.csv"
    assert found.notes[0].source == "export.zip/ratings.csv"


def test_long_prose_is_laid_out_in_lines_that_a_person_can_edit() -> None:
    synopsis = "A psychologist comes to a station above an ocean that thinks. " * 5
    film = validated(Draft({"title": "Solaris", "synopsis": synopsis}), source("")).film
    assert film is not None
    lines = str(film["synopsis"]).split("\n")
    assert max(map(len, lines)) <= 108
    assert " ".join(lines) == synopsis.strip()


def test_prose_without_blanks_stays_in_one_piece() -> None:
    film = validated(Draft({"title": "Solaris", "synopsis": "惑" * 300}), source("")).film
    assert film is not None
    assert film["synopsis"] == "惑" * 300
