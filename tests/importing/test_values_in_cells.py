"""What stands in a cell is what it means, or is kept unread; never a fact that it does not state."""

import pytest

from filmcat.importing.draft import Draft
from importing.reading import film, films, items, notes, unread


def value(header: str, cell: str, *beside: str) -> object:
    """What the field of a header holds for a cell, among others of its column."""
    rows = "".join(f"Film {number}\t{text}\n" for number, text in enumerate((cell, *beside)))
    [held] = [
        found for field, found in films(f"Title\t{header}\n{rows}", "tsv")[0].film.items() if field != "title"
    ] or [None]
    return held


@pytest.mark.parametrize(
    "nothing", ["N/A", "n/a", "NA", r"\N", "NULL", "nan", "None", "-", "–", "—", "?", "Unknown", "TBA", "#N/A", "[]"]
)
@pytest.mark.parametrize(
    "header", ["Director", "Country", "Year", "Runtime", "Genres", "Plot", "imdb_id", "Your rating"]
)
def test_what_says_nothing_is_nothing(header: str, nothing: str) -> None:
    draft = film(f"Title\t{header}\nIda\t{nothing}\n", "tsv")
    assert (draft.film, draft.unread) == ({"title": "Ida"}, ())


@pytest.mark.parametrize(
    ("header", "zero"), [("Year", "0"), ("Runtime", "0 min"), ("Runtime", "0.0"), ("imdb_id", "0")]
)
def test_nought_is_nothing_where_no_film_has_it(header: str, zero: str) -> None:
    assert value(header, zero) is None


@pytest.mark.parametrize("title", ["Unknown", "None", "Nil", "Na"])
def test_words_for_nothing_may_be_titles(title: str) -> None:
    assert film(f"Title,Year\n{title},2011\n", "csv").film["title"] == title


@pytest.mark.parametrize(
    ("cell", "year"),
    [
        ("Jun 12 1998", 1998), ("1999-03-31", 1999), ("2001.0", 2001), ("(1983)", 1983), ("Apr 1962", 1962),
        ("25/05/1979", 1979), ("1999–2003", "1999–2003"), ("12 czerwca 1998", 1998), ("7/22/21", None), ("soon", None),
        ("25 October 2013 (Poland)", 2013), ("10/2013", 2013), ("13/2013", None),
    ],
)  # fmt: skip
def test_a_year_is_read_from_a_day(cell: str, year: object) -> None:
    assert value("Release date", cell) == year


@pytest.mark.parametrize(
    ("cell", "minutes"),
    [
        ("128,0", 128), ("1,047", 1047), ("1.047", 1047), ("162 min", 162), ("2 Std. 17 Min.", 137), ("1h43", 103),
        ("137.0", 137), ("2 ч. 21 мин.", 141), ("2 reels", None), ("90-95 min", None),
    ],
)  # fmt: skip
def test_a_runtime_is_in_minutes(cell: str, minutes: object) -> None:
    assert value("Runtime (min)", cell) == minutes


def test_a_runtime_in_seasons_is_that_of_a_series_which_is_left_out() -> None:
    found = items("Title\tDuration\nStalker\t162 min\nDekalog\t2 Seasons\n", "tsv")
    assert [item.film["title"] for item in found if isinstance(item, Draft)] == ["Stalker"]
    assert notes(found) == ["1 title is no film and left out: 1 series."]


@pytest.mark.parametrize(
    ("cells", "day"),
    [
        (("22.07.2021",), "2021-07-22"),
        (("7/22/21",), "2021-07-22"),
        (("04/03/2021", "25/12/2020"), "2021-03-04"),
        (("04/03/2021", "12/25/2020"), "2021-04-03"),
        (("2021-11-03T20:15:00Z",), "2021-11-03"),
        (("1616161616",), "2021-03-19"),
        (("September 25, 2021",), "2021-09-25"),
        (("2021",), "2021"),
    ],
)
def test_a_day_is_read_in_the_order_of_its_column(cells: tuple[str, ...], day: str) -> None:
    assert value("Watched on", *cells) == [{"date": day}]


@pytest.mark.parametrize("cells", [("04/03/2021",), ("2021-02-30",), ("04/03/2021", "25/12/2020", "12/25/2020")])
def test_a_day_that_may_be_another_or_is_none_is_unread(cells: tuple[str, ...]) -> None:
    draft = films("Title\tSeen\n" + "".join(f"A\t{cell}\n" for cell in cells), "tsv")[0]
    assert (draft.film, unread(draft)) == ({"title": "A"}, [(2, f"Seen: {cells[0]}")])


def test_days_come_first_below_a_header_that_is_not_english() -> None:
    assert value("Vu le", "04/03/2021") == [{"date": "2021-03-04"}]


def test_an_order_that_nothing_shows_is_told() -> None:
    found = notes(items("Title,Seen\nA,04/03/2021\n", "csv"))
    assert "In “Seen” nothing shows whether the day or the month comes first: 04/03/2021." in found


def test_yes_is_no_day() -> None:
    assert value("Seen", "yes") == ["watched"]
    assert value("Seen", "no") is None


@pytest.mark.parametrize(
    ("cell", "title", "year"),
    [
        ("Toy Story (1995)", "Toy Story", 1995),
        ("Leopard, The (1963)", "The Leopard", 1963),
        ("Haine, La (1995)", "La Haine", 1995),
        ("Avventura, L' (1960)", "L'Avventura", 1960),
        ("Blade Runner 2049 (2017)", "Blade Runner 2049", 2017),
        ("2001: A Space Odyssey (1968)", "2001: A Space Odyssey", 1968),
        ("1984 (1984)", "1984", 1984),
        ("1917", "1917", None),
        ("(500) Days of Summer (2009)", "(500) Days of Summer", 2009),
        ("Ida [2013]", "Ida", 2013),
        ("Room 237", "Room 237", None),
        ("Me, Myself & Irene", "Me, Myself & Irene", None),
    ],
)
def test_a_year_behind_a_title_is_none_of_it(cell: str, title: str, year: int | None) -> None:
    draft = film(f"Film\tTagline\n{cell}\tx\n", "tsv")
    assert (draft.film["title"], draft.film.get("year")) == (title, year)


def test_a_year_that_contradicts_the_film_s_stays_in_its_title() -> None:
    assert film("Title,Year\nNosferatu (1922),1979\n", "csv").film == {"title": "Nosferatu (1922)", "year": 1979}
    assert film("Title,Year\nNosferatu (1922),1922\n", "csv").film == {"title": "Nosferatu", "year": 1922}


def test_another_title_in_parentheses_is_a_further_one_and_a_version_none() -> None:
    other = film('title,tagline\n"Seventh Seal, The (Sjunde inseglet, Det) (1957)",x\n', "csv").film
    assert (other["title"], other["titles"]) == ("The Seventh Seal", {"und": ["Det Sjunde inseglet"]})
    assert film("title,tagline\nMetropolis (Restored) (1927),x\n", "csv").film["title"] == "Metropolis (Restored)"


def test_what_only_repeats_a_title_is_none() -> None:
    assert film("Title,Original Title,German Title,Year\nIda,Ida,Ida,2013\n", "csv").film == {
        "title": "Ida",
        "year": 2013,
    }


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        ("Hal&nbsp;Ashby", "Hal Ashby"), ("Lilo &amp; Stitch", "Lilo & Stitch"), ("A &amp;amp; B", "A & B"),
        ("Am&eacute;lie", "Amélie"),
        ("Pay & Display", "Pay & Display"), ("<i>Ida</i>", "Ida"), ("<3", "<3"), ("a\x07b", "ab"), ("AT&T;", "AT&T;"),
    ],
)  # fmt: skip
def test_marks_of_html_are_what_they_stand_for(cell: str, text: str) -> None:
    assert value("Tagline", cell) == text


def test_entities_are_read_before_names_are_parted() -> None:
    assert value("Director", "Hal&nbsp;Ashby; Agn&egrave;s Varda") == {"director": ["Hal Ashby", "Agnès Varda"]}


def test_line_breaks_within_a_paragraph_are_blanks() -> None:
    content = 'Title,Synopsis\nIda,"A novice\nlearns.<br><br>She\nleaves."\n'
    assert film(content, "csv").film["synopsis"] == "A novice learns.\n\nShe leaves."


def test_words_are_no_addresses() -> None:
    assert unread(film("Title,Year,Source\nIda,2013,Original Screenplay\n", "csv")) == [
        (2, "Source: Original Screenplay")
    ]
