"""Titles are taken by evidence; without enough of it a page is read all the same, and its title is a guess."""

import pytest

from filmcat.importing.draft import Draft
from importing.page.reading import draft, items, refusal

CREDITS = "\nDirector: Vuk Lungulov-Klotz\nCamera: Matthew Pothier\nCountry: USA\nYear: 2023\n"


def title(head: str) -> object:
    """The title of a page that begins with some lines."""
    return draft(head + CREDITS).film.get("title")


@pytest.mark.parametrize(
    "head",
    [
        "Program\nBiljetter\nHem\n\nMutt\n", "ΦΕΣΤΙΒΑΛ\nΣΙΝΕΜΑ\n\nMutt\n", "Начало\nПрограма\nБилети\n\nMutt\n",
        "Anasayfa\nFilmler\n\nMutt\n", "UK Premiere: Mutt + Q&A\n", "Kino: Mutt\n", "Mutt / 29.3. 19h\n",
        "Vuk Lungulov-Klotz: Mutt\n", "Mutt –\n", "Mutt drama\n", "Competition\nMutt\nDrama, Comedy\n",
        "{{ mainName }}\n\nMutt\n", "Mutt (Spielfilm, 87 min)\n",
    ],
)  # fmt: skip
def test_what_a_site_sets_beside_a_title_is_no_part_of_it(head: str) -> None:
    assert title(head) == "Mutt"


@pytest.mark.parametrize("head", ["Cast Away\n", "90 Minutes\n", "07:15 – Blackbird\n", "RRR\n"])
def test_a_title_may_read_like_a_label_or_a_fact(head: str) -> None:
    assert title(head) == head.strip()


@pytest.mark.parametrize(
    "head", ["The Citizen (Az állampolgár)\n", "The Citizen (orig. Az állampolgár)\n", "Az állampolgár / The Citizen\n"]
)
def test_of_two_names_the_english_one_is_the_title(head: str) -> None:
    found = draft(head + CREDITS).film
    assert (found["title"], found["original_title"]) == ("The Citizen", "Az állampolgár")


def test_a_title_that_nothing_proves_is_a_guess() -> None:
    found = draft("12.30\n" + CREDITS)
    assert "title" not in found.film
    assert found.guess == "Page"  # after the file's name


@pytest.mark.parametrize(
    ("page", "kind"),
    [
        ("404\nPage not found\nHome\nFilms\n", "an error page"),
        ("DVD box\n19,99 €\nAdd to cart\nDelivery: 3 days\n", "a shop or a price list"),
        ("The festival opened yesterday with a gala and a speech, and many guests came.\n" * 5, "an article"),
        ("Home\nFilms\nTickets\nNews\n", "a menu"),
        ("".join(f"A Film {n}\nUSA, {1960 + n}, {60 + n} min\n" for n in range(50)), "a list of"),
    ],
)  # fmt: skip
def test_a_page_of_another_kind_is_said_to_be_one(page: str, kind: str) -> None:
    assert kind in refusal(page).message


@pytest.mark.parametrize(
    "lines",
    [
        "Mutt\nKino Mlynska dolina\nUSA, 2023, 87 min\n", "Mutt\nPrix spécial du jury\nUSA, 2023, 87 min\n",
        "Mutt\nA day in New York City\nUSA, 2023, 87 min\n", "Vlaamse Film\nMutt\n\nUSA | 2023 | 87'\n",
        "Mutt\nVuk Lungulov-Klotz\nUSA\n2023\n87 min\n", "Mutt\nVuk Lungulov-Klotz (USA)\nUSA\n2023\n",
    ],
)  # fmt: skip
def test_what_stands_right_beside_a_title_is_no_second_one(lines: str) -> None:
    film = draft(f"{lines}\nCast: Lío Mehiel, Cole Doman\nCamera: Matthew Pothier\n").film
    assert (film.get("title"), film.get("original_title")) == ("Mutt", None)


def test_each_film_of_a_programme_is_one_of_its_own() -> None:
    page = (
        "Kurzfilme 1\n\nToto\nFrankreich 2017, 27 min, Fiktion\nRegie: Cédric Kahn\nKamera: Yves Cape\n\n"
        "Mutt\nUSA 2023, 87 min\nRegie: Vuk Lungulov-Klotz\nKamera: Matthew Pothier\n"
    )
    assert [found.film["title"] for found in items(page) if isinstance(found, Draft)] == ["Toto", "Mutt"]


@pytest.mark.parametrize("above", ["Evening Skies\nThe Long Bank\n", "Evening Skies\n\nThe Long Bank of Snow\n\n"])
def test_a_line_that_is_hardly_more_likely_than_another_is_a_guess(above: str) -> None:
    found = draft(f"{above}Mutt\n\nCountry: USA\nYear: 2023\nCamera: Matthew Pothier\nDirector: Vuk Lungulov-Klotz\n")
    assert "title" not in found.film
    assert found.guess == "Mutt"
