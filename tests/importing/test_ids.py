"""Ids of films: every spelling of a column lands in `ids`, in the form of its authority."""

import json
from pathlib import Path

import pytest

from harness import Runner, film
from importing.reading import film as read
from importing.reading import films


@pytest.mark.parametrize(
    ("header", "authority"),
    [
        ("imdb_id", "imdb"),
        ("IMDb ID", "imdb"),
        ("imdbId", "imdb"),
        ("imdbID", "imdb"),
        ("IMDb Link", "imdb"),
        ("movie_imdb_link", "imdb"),
        ("imdb_title_id", "imdb"),
        ("Const", "imdb"),
        ("tconst", "imdb"),
        ("TMDb ID", "tmdb"),
        ("tmdbId", "tmdb"),
        ("themoviedb url", "tmdb"),
        ("LetterboxdURI", "letterboxd"),
        ("Letterboxd URI", "letterboxd"),
        ("letterboxd_slug", "letterboxd"),
        ("Wikidata", "wikidata"),
        ("wikidata_qid", "wikidata"),
        ("EIDR", "eidr"),
        ("ISAN", "isan"),
        ("Kinopoisk ID", "kinopoisk"),
    ],
)
def test_every_spelling_of_a_column_of_ids_is_known(header: str, authority: str) -> None:
    draft = read(f"Title,{header}\nMirror,1\n", "csv")
    assert draft.film == {"title": "Mirror", "ids": {authority: "tt0000001" if authority == "imdb" else "1"}} or (
        draft.film["ids"] == {authority: "1"}
    )


@pytest.mark.parametrize("header", ["IMDb Rating", "imdb votes", "Letterboxd rating", "TMDb score", "imdb_score"])
def test_a_column_that_only_names_an_authority_holds_no_ids(header: str) -> None:
    assert "ids" not in read(f"Title,Year,{header}\nMirror,1975,8\n", "csv").film


def test_the_address_of_a_film_s_page_is_a_source_and_an_id() -> None:
    draft = read("Title,URL\nMirror,https://www.imdb.com/title/tt0072443/\n", "csv")
    assert draft.film == {
        "title": "Mirror", "sources": ["https://www.imdb.com/title/tt0072443/"], "ids": {"imdb": "tt0072443"},
    }  # fmt: skip
    stated = read("Title,URL,Const\nMirror,https://www.imdb.com/title/tt0072443/,tt1\n", "csv")
    assert (stated.film["ids"], stated.unread) == ({"imdb": "tt0000001"}, ())


def test_an_address_of_boxd_it_may_be_of_a_review_and_is_no_id() -> None:
    [draft] = films("Title,URL\nMirror,https://boxd.it/2b0k\n", "csv")
    assert draft.film == {"title": "Mirror", "sources": ["https://boxd.it/2b0k"]}


@pytest.mark.parametrize(
    "stated",
    [
        '[{"title": "Mirror", "imdb_id": "72443"}]',
        '[{"title": "Mirror", "ids": {"imdb": 72443}}]',
        '[{"title": "Mirror", "imdb_id": "https://www.imdb.com/title/tt0072443/"}]',
        "Title;const\nMirror;TT72443\n",
        "<movie><title>Mirror</title><uniqueid type='imdb'>0072443</uniqueid></movie>",
        '[[film]]\ntitle = "Mirror"\nids = { imdb = 72443 }\n',
    ],
)
def test_an_id_has_the_form_of_its_authority_whoever_states_it(run: Runner, tmp_path: Path, stated: str) -> None:
    source = tmp_path / "films.dat"
    source.write_text(stated, encoding="utf-8")
    plan = json.loads(run("import", str(source), "--dry-run", "--json", catalogue="").out)
    assert [one["ids"] for one in plan["films"]] == [{"imdb": "tt0072443"}]


def test_what_is_no_id_is_unread_and_said(run: Runner, tmp_path: Path) -> None:
    source = tmp_path / "films.csv"
    source.write_text("Title,IMDb\nMirror,see below\n", encoding="utf-8")
    plan = json.loads(run("import", str(source), "--dry-run", "--json", catalogue="").out)
    assert (plan["films"][0]["ids"], plan["films"][0]["extra"]) == (None, {"unread": ["ids.imdb: see below"]})
    assert [(one["kind"], one["line"]) for one in plan["problems"]] == [("unread", 2)]


def test_an_id_that_is_written_otherwise_is_no_difference(run: Runner, tmp_path: Path) -> None:
    source = tmp_path / "films.csv"
    source.write_text("Title,Year,IMDb\nMirror,1975,72443.0\n", encoding="utf-8")
    kept = film("Mirror", "year = 1975", 'ids = { imdb = "TT0072443" }')
    plan = json.loads(run("import", str(source), "--dry-run", "--json", catalogue=kept).out)
    assert [(one["status"], one["differences"]) for one in plan["films"]] == [("same", [])]
