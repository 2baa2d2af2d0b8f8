"""Titles that are no films: left out and counted, or taken where they are wanted."""

import json
from pathlib import Path

import pytest

from filmcat.errors import UnknownWord
from filmcat.importing.draft import Draft
from filmcat.importing.title_kinds import FILM, KINDS, included_kinds, kind_of
from harness import Runner
from importing.reading import films, items, notes, refusals


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        (
            FILM,
            "movie|short|tvMovie|tvShort|video|TV Movie|TV Short|Feature Film|Documentary|Film|Kurzfilm|Fernsehfilm",
        ),
        (FILM, "Téléfilm|Court métrage|Película|Película de TV|Cortometraje|Film TV|Filme|Curta-metragem|фильм"),
        (
            "series",
            "tvSeries|tvMiniSeries|TV Show|TV Mini Series|Web Series|tv|show|TV-Serie|TV-Miniserie|Fernsehserie",
        ),
        ("series", "Mini-série télévisée|Série télévisée|Serie de TV|Miniserie TV|Minissérie de TV|Serial TV|сериал"),
        ("episodes", "tvEpisode|TV Episode|Épisode télévisé|Episodio de TV|Episódio de TV|Odcinek TV|TV-Folge|season"),
        ("games", "videoGame|Video Game|Videospiel|Jeu vidéo|Videojuego|Videogioco|Gra wideo|game"),
        ("podcasts", "podcastSeries|podcastEpisode|Podcast Series"),
        ("music-videos", "musicVideo|Music Video|Musikvideo"),
        ("specials", "tvSpecial|TV Special"),
        ("persons", "person|actress"),
        (None, "DVD|Blu-ray|Fiction|Animation|Drama|35 mm"),
    ],
)
def test_a_kind_is_known_by_its_words_in_many_languages(kind: str | None, words: str) -> None:
    assert {word: kind_of(word) for word in words.split("|") if kind_of(word) != kind} == {}


def test_what_is_no_film_is_left_out_and_counted_once() -> None:
    found = items(
        "Title,Type\nMirror,Film\nDekalog,TV-Miniserie\nTwin Peaks,TV-Miniserie\nThe Last of Us,Videospiel\n", "csv"
    )
    assert notes(found) == ["3 titles are no films and left out: 2 TV-Miniserie, 1 Videospiel."]
    assert len(found) == 2


def test_a_kind_that_nobody_knows_is_kept_unread() -> None:
    [draft] = films("Title,Type\nMirror,35 mm\n", "csv")
    assert [piece.text for piece in draft.unread] == ["Type: 35 mm"]


@pytest.mark.parametrize(
    "table",
    [
        "Const,Title\nnm0001789,Andrei Tarkovsky\n",
        "Title,URL,Season Number\nTwin Peaks,,1\n",
        "Name,First Air Date\nDekalog,1989-12-10\n",
        "Title,Duration\nDekalog,1 Season\n",
        "Title,Date\nTwin Peaks: Season 1: Pilot,2021-01-01\n",
        "Title,Date\nTwin Peaks: Staffel 2: Episode 3,2021-01-01\n",
    ],
)
def test_a_row_shows_what_it_is_without_a_column_for_that(table: str) -> None:
    found = items(table, "csv")
    assert [item for item in found if type(item).__name__ == "Draft"] == []
    assert len([note for note in notes(found) if note.startswith("1 title is no film and left out: ")]) == 1
    assert refusals(table, "csv") == [(1, "It names no film.")]


@pytest.mark.parametrize(
    "table",
    [
        "Title,Season Number\nMirror,\n",
        "Title,Season Number\nMirror,0\n",
        "Title,Season\nMirror,Winter\n",
        "Title,Duration\nMirror,106 min\n",
        "Title,Year\nStar Wars: Episode IV,1977\n",
        "Title,Year\nMission: Impossible,1996\n",
        "Title,Type\nMirror,movie\n",
    ],
)
def test_a_film_is_taken_for_nothing_else(table: str) -> None:
    assert len(films(table, "csv")) == 1


def test_series_are_taken_where_they_are_included(run: Runner, tmp_path: Path) -> None:
    source = tmp_path / "list.csv"
    source.write_text("Title,Year,Title Type\nDekalog,1989,TV Mini Series\nPilot,1990,TV Episode\n", encoding="utf-8")
    done = run("import", str(source), "--include", "series", "--dry-run", "--json", catalogue="")
    plan = json.loads(done.out)
    assert [(one["title"], one["form"]) for one in plan["films"]] == [("Dekalog", "Series")]
    assert "1 title is no film and left out: 1 TV Episode." in done.out


def test_only_what_can_be_a_record_of_a_film_can_be_included(run: Runner) -> None:
    known = [name for name, kind in KINDS.items() if kind.form]
    assert included_kinds(known) == set(known)
    with pytest.raises(UnknownWord):
        included_kinds(["games"])
    done = run("import", "list.csv", "--include", "serie", "--dry-run", catalogue="")
    assert (done.code, "series" in done.err) == (2, True)


@pytest.mark.parametrize(
    "table",
    [
        "Name,Known For,Birth Date\nAndrei Tarkovsky,Stalker,1932-04-04\n",
        '[{"id": "nm0001789", "name": "Andrei Tarkovsky", "birthYear": 1932}]',
        "nconst\tname\tbirthYear\tdeathYear\tprimaryProfession\nnm0001789\tAndrei Tarkovsky\t1932\t1986\tdirector\n",
    ],
)
def test_people_are_known_by_what_only_people_have(table: str) -> None:
    found = items(table, name="a.csv" if "," in table[:5] else "a.txt")
    assert not [item for item in found if isinstance(item, Draft)]
    assert "1 title is no film and left out: 1 persons." in notes(found)


def test_a_film_beside_empty_columns_of_people_is_a_film() -> None:
    assert [draft.film["title"] for draft in films("Name,Year,Known For\nStalker,1979,N/A\n", name="a.csv")] == [
        "Stalker"
    ]
