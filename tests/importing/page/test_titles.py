"""Titles at the head of a page: what stands above them is none, and which of two is the original one."""

import pytest

from importing.page.reading import draft

ENGLISH = (
    "A woman comes back to the village in which she was a child, and finds that the house is sold and the well dry. "
    "She stays for the summer with an aunt who does not speak to her."
)
GERMAN = (
    "Eine Frau kommt zurück in das Dorf, in dem sie ein Kind war; das Haus ist verkauft und der Brunnen nicht tief. "
    "Sie bleibt den Sommer bei einer Tante, die nicht mit ihr spricht."
)
FRENCH = (
    "Une femme revient dans le village où elle est née, et la maison est vendue, le puits est à sec, le frère parti. "
    "Elle reste pour un été chez une tante qui ne lui parle pas."
)
CREDITS = "Screenplay: {0}\nCinematography: Hélène Louvart\nEditing: Nelly Quettier\nMusic: Fatima Al Qadiri"
HOLLAND = "Agnieszka Holland", "Poland, France, 2023, 147 min", ENGLISH
HADZIHALILOVIC = "Lucile Hadžihalilović", "France, 2004, 115 min", ENGLISH
PETZOLD = "Christian Petzold", "Deutschland 2023, 103 Min.", GERMAN
KAURISMAKI = "Aki Kaurismäki", "Finland, 2023, 81 min\nLanguage: Finnish", ENGLISH


def titles(head: str, film: tuple[str, str, str]) -> tuple[object, object]:
    """The title and the original title of a page that begins with some lines."""
    director, facts, prose = film
    page = f"{head}\n\n{facts}\n\n{prose}\n\nDirector: {director}\n{CREDITS.format(director)}"
    found = draft(page).film
    return found.get("title"), found.get("original_title")


@pytest.mark.parametrize(
    "above",
    [
        "Skip to main content\nHome\nFestival\nTickets",
        "FESTIVAL\nFILMS\nEVENTS\nABOUT US\nBUY TICKETS",
        "Documentary Days\nHome   Programme   Tickets   Guests",
        "64th Documentary Days | 3 June – 12 June, 2022",
        "Filmfest Lindau 2004\n\nInternational Competition",
        "Home > Films > Innocence",
        "What's New / Films / Innocence",
        "International Competition",
        "Opening Film 2004\n\nCompetition",
    ],
)
@pytest.mark.parametrize(
    "below", ["", "\nLucile Hadžihalilović", "\nBy Lucile Hadžihalilović", "\n+ talk with a guest"]
)
def test_menus_paths_festivals_and_sections_are_no_titles(above: str, below: str) -> None:
    assert titles(f"{above}\n\nInnocence{below}", HADZIHALILOVIC) == ("Innocence", None)


@pytest.mark.parametrize(
    "head",
    [
        "Lucile Hadžihalilović – Innocence",
        "Innocence – Lucile Hadžihalilović",
        "Innocence, by Lucile Hadžihalilović",
        "Innocence (2004)",
        "Start → Movies → Innocence",
        "«Innocence»",
    ],
)
def test_a_title_is_freed_from_its_director_year_and_path(head: str) -> None:
    assert titles(head, HADZIHALILOVIC) == ("Innocence", None)


@pytest.mark.parametrize(
    "head",
    [
        "Zielona granica\nGreen Border",
        "Green Border\nZielona granica",
        "Zielona granica\n\nGreen Border",
        "Zielona granica\n(Green Border)",
        "Zielona granica (Green Border)",
        "Zielona granica [Green Border]",
        "Zielona granica / Green Border",
        "Zielona granica\nGreen Border\n\nOfficial Competition",
        "Wednesday 14 June\nGala Screening\n\nZielona granica\nGreen Border\nAgnieszka Holland",
    ],
)
def test_of_two_titles_the_english_one_is_the_title(head: str) -> None:
    assert titles(head, HOLLAND) == ("Green Border", "Zielona granica")


def test_a_dash_parts_two_titles_of_two_languages_and_no_title_from_its_subtitle() -> None:
    polish = ("Małgorzata Szumowska", "Poland, Germany, 2020, 113 min", ENGLISH)
    pair = ("Never Gonna Snow Again", "Śniegu już nigdy nie będzie")
    assert titles(" — ".join(pair), polish) == pair
    american = ("Francis Ford Coppola", "USA, 1979, 183 min", ENGLISH)
    assert titles("Apocalypse Now – Final Cut", american) == ("Apocalypse Now – Final Cut", None)


def test_two_titles_keep_their_order_on_a_page_in_the_language_of_the_film() -> None:
    assert titles("Programm\nTickets\nSuche\n\nRoter Himmel\nAfire", PETZOLD) == ("Afire", "Roter Himmel")


def test_a_title_in_capitals_whose_words_look_like_codes_is_one() -> None:
    head = "NE CROYEZ SURTOUT PAS QUE JE HURLE\n(JUST DON'T THINK I'LL SCREAM)"
    film = ("Frank Beauvais", "France, 2019, 75 min", ENGLISH)
    assert titles(head, film) == ("JUST DON'T THINK I'LL SCREAM", "NE CROYEZ SURTOUT PAS QUE JE HURLE")


def test_a_line_that_the_director_parts_from_the_title_is_no_other_title() -> None:
    assert titles("Zielona granica\n\nAgnieszka Holland\n\nGuest attending", HOLLAND) == ("Zielona granica", None)


def test_a_director_in_another_spelling_is_no_other_title() -> None:
    film = ("Андрій Звягінцев", "2014, 141 min", ENGLISH)
    assert titles("Home\n\nLeviathan\nАндрей Звягінцев", film) == ("Leviathan", None)


@pytest.mark.parametrize("event", ["Followed by a talk", "In presence of the director", "Add to calendar"])
def test_what_happens_around_a_screening_is_no_title(event: str) -> None:
    assert titles(f"Home\n\nInnocence\n\n{event}", HADZIHALILOVIC) == ("Innocence", None)


def test_the_age_behind_a_title_is_no_part_of_it() -> None:
    assert titles("Innocence (12A)", HADZIHALILOVIC) == ("Innocence", None)


def test_an_ordinal_number_may_be_part_of_a_title_in_brackets() -> None:
    film = ("Dominik Moll", "France, Belgium, 2022, 114 min", ENGLISH)
    assert titles("La nuit du 12 (The Night of the 12th)", film) == ("The Night of the 12th", "La nuit du 12")


@pytest.mark.parametrize("strand", ["Main Slate", "Panorama", "Special Screenings", "Best of the Year"])
def test_the_strand_of_a_programme_is_no_original_title(strand: str) -> None:
    assert titles(f"{strand}\nFallen Leaves", KAURISMAKI) == ("Fallen Leaves", None)


def test_an_english_film_on_an_english_page_has_no_other_title() -> None:
    film = ("Molly Manning Walker", "United Kingdom 2023, 98 min\nLanguage: English", ENGLISH)
    assert titles("Un Certain Regard\n\nHow to Have Sex\n\nMolly Manning Walker", film) == ("How to Have Sex", None)


def test_where_no_language_tells_the_original_title_is_left() -> None:
    film = ("Aki Kaurismäki", "Finnland 2023, 81 Min.\nSprache: Finnisch", GERMAN)
    assert titles("Fallende Blätter\nKuolleet lehdet", film) == ("Fallende Blätter", None)


def test_a_version_in_brackets_is_no_title() -> None:
    assert titles("Innocence (Restored)", HADZIHALILOVIC) == ("Innocence (Restored)", None)


def test_a_heading_is_the_original_title_where_a_label_states_the_english_one() -> None:
    film = ("Agnès Varda", "France, 1985, 105 min\nTitre anglais : Vagabond", FRENCH)
    assert titles("Accueil > Films\n\nSans toit ni loi\nCopie restaurée 4K", film) == ("Vagabond", "Sans toit ni loi")


def test_an_original_title_of_a_label_confirms_the_heading_above_the_other() -> None:
    film = ("Agnieszka Holland", "Poland, 2023, 147 min\nOriginal title: Zielona granica", ENGLISH)
    assert titles("Our House\n\nZielona granica\nGreen Border", film) == ("Green Border", "Zielona granica")


@pytest.mark.parametrize(
    "body",
    [
        "<h1>Green Border</h1><ul><li>Crossing Strand</li><li>2023</li></ul>",
        "<h1>Our Film Festival</h1><h2>Green Border</h2>",
        "<div>Our House</div><h1>Green Border</h1>",
        "<p>Read our letters</p><p>Green Border</p><p>Add to favourites</p>",
    ],
)
def test_the_headings_of_a_page_and_its_own_title_tell_the_film(body: str) -> None:
    page = (
        f"<html><head><title>Green Border | Our Film Festival</title></head><body>{body}<p>{ENGLISH}</p>"
        "<p>Director: Agnieszka Holland</p><p>Country: Poland</p><p>Year: 2023</p><p>Editing: Pavel Hrdlička</p></body>"
    )
    found = draft(page).film
    assert (found.get("title"), found.get("original_title")) == ("Green Border", None)


def test_among_many_lines_that_nothing_speaks_for_no_title_is_chosen() -> None:
    head = "Yellow Room\n\nBlue Room\n\nRed Room\n\nGarden\n\nTerrace\n\nRoof"
    assert titles(head, HOLLAND) == (None, None)


@pytest.mark.parametrize("below", [
    "Saturday May 12, 8pm", "€8 members, €10 others", "Introduction by the archivist", "Sonntag, 3. September",
])  # fmt: skip
def test_a_date_a_price_and_an_introduction_are_no_titles(below: str) -> None:
    assert titles(f"Kuolleet lehdet\nFallen Leaves\n\n{below}", KAURISMAKI) == ("Fallen Leaves", "Kuolleet lehdet")


@pytest.mark.parametrize("bar", ["Filme  Programm  Tickets  Info", "Films  Programme  Tickets  News"])
def test_a_bar_of_links_heads_no_title_though_its_first_word_is_a_label(bar: str) -> None:
    assert titles(f"{bar}\n\nKuolleet lehdet\nFallen Leaves", KAURISMAKI) == ("Fallen Leaves", "Kuolleet lehdet")


def test_the_address_of_a_site_is_no_title() -> None:
    assert titles("Kinosaal.de\n\nRoter Himmel", PETZOLD) == ("Roter Himmel", None)


def test_three_capitals_that_begin_a_block_are_a_title_and_no_code_of_a_language() -> None:
    page = f"AVA\nFiction\n105 min\n\n{ENGLISH}\n\nCountry: France\nYear: 2017\nDirector: Léa Mysius\n"
    found = draft(page).film
    assert (found.get("title"), found.get("languages")) == ("AVA", None)


def test_the_original_title_is_left_open_where_the_film_speaks_the_language_of_the_page_among_others() -> None:
    film = "Rúnar Rúnarsson", "Iceland, 2019, 79 min\nLanguage: Icelandic, English", ENGLISH
    assert titles("Echo\nBergmál", film) == ("Echo", None)


def test_two_titles_that_share_their_names_are_one_in_two_languages() -> None:
    film = "Jesús Franco", "Spain, France, 1972, 85 min\nLanguage: Spanish", ENGLISH
    head = "Drácula contra Frankenstein\n\nDracula vs. Frankenstein"
    assert titles(head, film) == ("Dracula vs. Frankenstein", "Drácula contra Frankenstein")
