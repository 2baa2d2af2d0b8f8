"""A page that is none about a film is said to be what it is, in one sentence, and no film is made of it."""

import pytest

from importing.page.reading import draft, refusal

NEWS = "The council of the city decided on Monday that the cinema will be closed in winter, after a debate of hours. "
YEARS = range(1920, 2020)
PAGES = {
    "a shop or a price list": "Garden tools\n\nLawn mower\nPrice: 100 €\nColour: red\nIn stock\nAdd to basket\n",
    "an article": "Cinema to close\n\n12 May 2023\n\n" + f"{NEWS * 4}\n\n" * 5,
    "an error page": "404\n\nPage not found\n\nThe page that you asked for is not there. Go back to the programme.\n",
    "a menu": "Home\nProgramme\nTickets\nNews\nContact\nPress\nAbout us\nPartners\n",
    "a list of films": "Programme\n\n" + "".join(f"{year - 1900}. A Film ({year})\n" for year in YEARS),
}
LISTS = {
    "facts below titles": "".join(f"A Film\nFrance {year}, {year - 1860} min\n\n" for year in YEARS),
    "facts between bars": "".join(f"A Film | France | {year} | {year - 1860} min\n" for year in YEARS),
}


@pytest.mark.parametrize("kind", PAGES)
def test_a_page_of_another_kind_is_said_to_be_one(kind: str) -> None:
    said = refusal(PAGES[kind]).message
    assert said == f"It reads like {kind} and is no page about one film: no credits and facts of a film are in it."


@pytest.mark.parametrize("shape", LISTS)
def test_a_list_of_a_hundred_films_is_said_to_be_one(shape: str) -> None:
    said = refusal(f"Programme\n\n{LISTS[shape]}").message
    assert said == "It is a list of 100 films or more: give each a page of its own."


def test_an_error_page_of_html_is_one() -> None:
    page = (
        "<html><head><title>404 Not Found</title></head><body><h1>Not Found</h1><p>It was not found.</p></body></html>"
    )
    assert "an error page" in refusal(page).message


def test_an_empty_page_and_a_file_that_is_no_text_are_said_to_be_so() -> None:
    assert refusal(b"").message == "It is empty."
    assert refusal(b"%PDF-1.4\nstream\n\x00\x01\x02\x03\nendstream\n").message.startswith("It is no text")


def test_of_the_text_of_a_pdf_with_broken_lines_no_half_of_a_name_is_taken() -> None:
    page = (
        "Solaris\n\nRussia 1972, 167 min,\nColour\n\nDirector: Andrei\nTarkovsky\nCamera: Vadim Yusov\n\n"
        "A psycholo-\ngist is sent to a station that circles a distant\nplanet, where the crew is silent.\n\x0c2\n"
    )
    film = draft(page).film
    assert film["credits"] == {"director": ["Andrei Tarkovsky"], "cinematography": ["Vadim Yusov"]}
    assert (film["year"], film["runtime"], film["colour"]) == (1972, 167, "Colour")


@pytest.mark.parametrize("below", ["\nTarkovsky: Andrei", "\n1972", "\n\nTarkovsky", "\nRussia"])
def test_a_single_name_is_whole_where_something_else_follows(below: str) -> None:
    credits = draft(f"Solaris\n\nRussia 1972, 167 min\nMusic: Artemyev\nDirector: Andrei{below}\n").film["credits"]
    assert isinstance(credits, dict)
    assert credits["director"] == ["Andrei"]


def test_a_page_as_long_as_a_book_is_refused_whatever_it_holds() -> None:
    assert "as long as a book" in refusal("Director: Andrei Tarkovsky\n" * 20_000).message
