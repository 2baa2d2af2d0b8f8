"""What parts the entries of a list is decided over all cells of a column; commas within names part nothing."""

import pytest

from importing.reading import film, films


def column(header: str, *cells: str) -> list[object]:
    """What the field of a header holds for each cell, in a table parted by tabs."""
    rows = "".join(f"Film {number}\t{cell}\n" for number, cell in enumerate(cells))
    drafts = films(f"Title\t{header}\n{rows}", "tsv")
    found: list[object] = []
    for draft in drafts:
        values = [value for field, value in draft.film.items() if field != "title"]
        held = values[0] if values else None
        found.append(next(iter(held.values())) if isinstance(held, dict) else held)
    return found


@pytest.mark.parametrize(
    ("cells", "wanted"),
    [
        (["Drama|Mystery", "Crime, Drama", "Drama"], [["Drama", "Mystery"], ["Crime", "Drama"], ["Drama"]]),
        (["Crime; Drama", "Art House, Cinema; Drama"], [["Crime", "Drama"], ["Art House, Cinema", "Drama"]]),
        (["Drama, Sci-Fi / Fantasy", "Drama, War"], [["Drama", "Sci-Fi / Fantasy"], ["Drama", "War"]]),
        (["Drama / War", "Crime / Drama"], [["Drama", "War"], ["Crime", "Drama"]]),
        (["['Drama', 'War']", "[]"], [["Drama", "War"], None]),
        (['["Drama"]', '[{"id": 18, "name": "War"}]'], [["Drama"], ["War"]]),
        (["Drama, Unknown", "N/A"], [["Drama"], None]),
        (["'Drama', 'War'"], [["Drama", "War"]]),
    ],
)
def test_genres_are_parted_as_most_cells_part_them(cells: list[str], wanted: list[object]) -> None:
    assert column("Genres", *cells) == wanted


@pytest.mark.parametrize(
    ("cells", "wanted"),
    [
        (["Kovalenko, Alisa"], [["Alisa Kovalenko"]]),
        (["Welles, Orson", "Murnau, F.W.", "von Trier, Lars"], [["Orson Welles"], ["F.W. Murnau"], ["Lars von Trier"]]),
        (["Kelly, Gene & Stanley Donen", "Welles, Orson"], [["Gene Kelly", "Stanley Donen"], ["Orson Welles"]]),
        (["Wachowski, Lana; Wachowski, Lilly"], [["Lana Wachowski", "Lilly Wachowski"]]),
        (["Joel Coen & Ethan Coen"], [["Joel Coen", "Ethan Coen"]]),
        (["Joel Coen and Ethan Coen", "Joel Coen et Ethan Coen"], [["Joel Coen", "Ethan Coen"]] * 2),
        (["Joel Coen/Ethan Coen"], [["Joel Coen", "Ethan Coen"]]),
        (["Joel Coen, Ethan Coen", "Kaurismäki, Aki"], [["Joel Coen", "Ethan Coen"], ["Kaurismäki, Aki"]]),
        (["Chris Sanders|Dean DeBlois"], [["Chris Sanders", "Dean DeBlois"]]),
        (["Simon & Garfunkel"], [["Simon & Garfunkel"]]),
        (["Nick Cave & The Bad Seeds"], [["Nick Cave & The Bad Seeds"]]),
        (["Costa-Gavras"], [["Costa-Gavras"]]),
    ],
)  # fmt: skip
def test_names_are_parted_and_turned_everywhere_alike(cells: list[str], wanted: list[object]) -> None:
    assert column("Director", *cells) == wanted


@pytest.mark.parametrize(
    ("cells", "wanted"),
    [
        (
            ["George Clooney, Ed Begley, Jr., Cher, Matt Damon"],
            [["George Clooney", "Ed Begley, Jr.", "Cher", "Matt Damon"]],
        ),
        (["Sting, Kyle MacLachlan, Francesca Annis"], [["Sting", "Kyle MacLachlan", "Francesca Annis"]]),
        (["Bruno Ganz (Damiel, an angel), Otto Sander (Cassiel)"],
         [["Bruno Ganz (Damiel, an angel)", "Otto Sander (Cassiel)"]]),
        (["Binoche, Juliette", "Zamachowski, Zbigniew"], [["Juliette Binoche"], ["Zbigniew Zamachowski"]]),
    ],
)  # fmt: skip
def test_a_cast_is_parted_between_names(cells: list[str], wanted: list[object]) -> None:
    assert column("Cast", *cells) == wanted


@pytest.mark.parametrize(
    ("cell", "wanted"),
    [
        ("Korea, South", ["Korea, South"]),
        ("Denmark, Korea, Republic of, Norway", ["Denmark", "Korea, Republic of", "Norway"]),
        ("US/MX", ["US", "MX"]),
        ("USA-UK", ["USA", "UK"]),
        ("USA and UK", ["USA", "UK"]),
        ("Trinidad and Tobago", ["Trinidad and Tobago"]),
        ("Guinea-Bissau", ["Guinea-Bissau"]),
        ("Bosnia and Herzegovina, Serbia", ["Bosnia and Herzegovina", "Serbia"]),
        ("United States / Australia", ["United States", "Australia"]),
        ("Deutschland; Frankreich", ["Deutschland", "Frankreich"]),
        ("Atlantis-Lemuria", ["Atlantis-Lemuria"]),
    ],
)
def test_countries_are_parted_where_every_part_is_one(cell: str, wanted: list[str]) -> None:
    assert column("Country", cell) == [wanted]


def test_a_place_that_two_columns_state_is_one() -> None:
    content = (
        "Title\tOriginal language\tLanguages\tCountry\tProduction countries\nIda\tpl\tPolish, French\tPL\tPoland\n"
    )
    draft = film(content, "tsv")
    assert (draft.film["languages"], draft.film["countries"]) == (["pl", "French"], ["PL"])


def test_a_company_keeps_what_it_is() -> None:
    assert column("Production company", "Studio One, Inc., Studio Two", "A24") == [
        ["Studio One, Inc.", "Studio Two"], ["A24"],
    ]  # fmt: skip


def test_a_crew_is_put_under_its_roles_by_its_jobs() -> None:
    crew = '[{"job": "Director of Photography", "name": "A B"}, {"job": "Director", "name": "C D"}]'
    assert film(f"title\tcrew\nIda\t{crew}\n", "tsv").film["credits"] == {
        "cinematography": ["A B"],
        "director": ["C D"],
    }


def test_a_numbered_cast_is_billed_by_its_numbers() -> None:
    draft = film("actor_2_name,title,actor_1_name\nB C,Ida,A B\n", "csv")
    assert draft.film["cast"] == ["A B", "B C"]
