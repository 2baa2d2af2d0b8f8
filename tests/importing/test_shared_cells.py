"""Columns whose cells hold several fields, captions above a header, and entities that end in what parts cells."""

import pytest

from filmcat.importing.draft import Draft
from importing.reading import film, films, items, notes, refusal, unread


@pytest.mark.parametrize(
    ("header", "cell"),
    [
        ("Land, Jahr", "Japan/Frankreich 1985"), ("Land/Jahr", "Japan, Frankreich, 1985"),
        ("Country (Year)", "Japan, France (1985)"), ("Année - Pays", "1985, Japon/France"),
        ("Kraj i rok", "Japonia, Francja 1985"), ("Рік, країна", "1985, Японія, Франція"),
        ("Year & Country", "1985 – Japan, France"),
    ],
)  # fmt: skip
def test_country_and_year_in_one_cell_are_told_apart(header: str, cell: str) -> None:
    draft = film(f'Titel;"{header}"\nRan;"{cell}"\n', name="a.csv")
    assert draft.film["year"] == 1985
    held = draft.film["countries"]
    assert isinstance(held, list)
    assert [name[:3] for name in held] in (["Jap", "Fra"], ["Япо", "Фра"])
    assert unread(draft) == []


def test_country_year_and_minutes_in_one_cell_are_three_facts() -> None:
    draft = film("Title;Country, Year, Length\nRan;Japan, 1985, 162 min.\n", name="a.csv")
    assert draft.film == {"title": "Ran", "countries": ["Japan"], "year": 1985, "runtime": 162}


@pytest.mark.parametrize("cell", ["Japan / 1985 / 162 min", "1985, Japan, 162'", "Japan 1985 – 162 Min."])
def test_country_year_and_minutes_are_told_apart_however_they_are_parted(cell: str) -> None:
    draft = film(f"Titel;Land / Jahr / Länge\nRan;{cell}\n", name="a.csv")
    assert draft.film == {"title": "Ran", "countries": ["Japan"], "year": 1985, "runtime": 162}


def test_years_that_a_film_was_made_in_stay_together() -> None:
    first, second = films("Titel;Land, Jahr\nA;Japan 1958/59\nB;Japan 1984-1985\n", name="a.csv")
    assert (first.film["year"], second.film["year"]) == ("1958/59", "1984-1985")


def test_a_director_and_a_year_in_one_cell_are_two_facts() -> None:
    assert film("Title;Director, Year\nRan;Akira Kurosawa, 1985\n", name="a.csv").film == {
        "title": "Ran", "credits": {"director": ["Akira Kurosawa"]}, "year": 1985,
    }  # fmt: skip


def test_a_title_and_a_year_in_one_cell_are_two_facts_where_a_sign_parts_them() -> None:
    ran, runner = films("Title, Year;Director\nRan, 1985;A\nBlade Runner 2049;B\n", name="a.csv")
    assert (ran.film["title"], ran.film["year"]) == ("Ran", 1985)
    assert (runner.film["title"], "year" in runner.film) == ("Blade Runner 2049", False)


@pytest.mark.parametrize("cell", ["Japan 1985, 1986", "Atlantis 1985", "Japan 85", "35mm 1985"])
def test_a_shared_cell_that_cannot_be_parted_stays_whole_and_unread(cell: str) -> None:
    draft = film(f'Title;"Country, Year"\nRan;"{cell}"\n', name="a.csv")
    assert draft.film == {"title": "Ran"}
    assert unread(draft) == [(2, f"Country, Year: {cell}")]


@pytest.mark.parametrize("header", ["Length (min)", "Year (release)", "Country, Language", "Director (Country)"])
def test_a_header_of_one_field_or_of_two_that_figures_do_not_part_is_not_shared(header: str) -> None:
    draft = film(f'Title;"{header}"\nRan;"Japan 1985"\n', name="a.csv")
    assert {"year", "countries"} - draft.film.keys()


@pytest.mark.parametrize("captions", ["Films seen in 2024\n", "Retrospective;;;\n;;;\n", '"Retrospective, 2024"\n\n'])
def test_captions_above_the_header_are_left_out_and_told(captions: str) -> None:
    found = items(f"{captions}Title;Director;Year;Country\nRan;Akira Kurosawa;1985;Japan\n", name="a.csv")
    [draft] = [item for item in found if isinstance(item, Draft)]
    assert draft.film["year"] == 1985
    assert draft.lines["title"] == captions.count("\n") + 2
    assert [note[:24] for note in notes(found)] == ["Left out above the heade"]


def test_a_header_whose_titles_nobody_knows_is_not_taken_for_a_caption() -> None:
    message = refusal("Werk;Jahr;Land\nRan;1985;Japan\nMirror;1975;UdSSR\n", name="a.csv")
    assert "None of its columns is known to hold titles" in message


def test_the_rows_of_a_table_are_no_header_though_they_name_fields() -> None:
    assert len(films("Title;Colour\nYear;Film\nTitle;Year\n", name="a.csv")) == 2


def test_an_entity_of_html_parts_no_cells() -> None:
    draft = film("Title;Year;Director\nHarold &amp; Maude;1971;Hal&nbsp;Ashby\n", name="a.csv")
    assert draft.film["title"] == "Harold & Maude"
    assert draft.film["credits"] == {"director": ["Hal Ashby"]}


def test_a_semicolon_behind_what_is_no_entity_parts_cells() -> None:
    draft = film("Title;Year;Director\nR&D;1971;Hal Ashby\n", name="a.csv")
    assert (draft.film["title"], draft.film["year"]) == ("R&D", 1971)
