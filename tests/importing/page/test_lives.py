"""The lives of directors: whom a paragraph is about, where and when that person was born, and what films it lists."""

import pytest

from filmcat.importing.page.fields.lives import lives_in
from filmcat.importing.page.layout.lines import Line
from filmcat.importing.page.values.biography import born_in
from filmcat.importing.page.values.filmography import entries_in, films_told
from importing.page.reading import draft

PEOPLE = {"radu jude": "Radu Jude", "tizza covi": "Tizza Covi", "rainer frimmel": "Rainer Frimmel"}
SYNOPSIS = (
    "An assistant drives across the city from morning to night and asks people about their accidents at work. "
    "Nobody pays her for the hours in between, and the car is not hers.\n"
)
PAGE = f"Aferim!\n\nRomania 2015\n108 min\n\n{SYNOPSIS}\nDirector: Radu Jude\nMusic: Trei Parale\n\n"


@pytest.mark.parametrize(("text", "born"), [
    ("Radu Jude was born in 1977 in Bucharest.", (1977, "Bucharest")),
    ("Radu Jude, born in Bucharest in 1977, makes films.", (1977, "Bucharest")),
    ("Radu Jude, b. 1977, studied film.", (1977, None)), ("Radu Jude (born 1977) studied film.", (1977, None)),
    ("Director Radu Jude (b. 1977, Bucharest) studied film.", (1977, "Bucharest")),
    ("Radu Jude, geb. 1977 in Bukarest, drehte Werbung.", (1977, "Bukarest")),
    ("Radu Jude wurde 1977 in Bukarest geboren.", (1977, "Bukarest")),
    ("Radu Jude (*1977 in Bukarest) drehte Werbung.", (1977, "Bukarest")),
    ("Radu Jude, *1977, drehte Werbung.", (1977, None)), ("Radu Jude, Jahrgang 1977, drehte.", (1977, None)),
    ("Radu Jude est né à Bucarest en 1977.", (1977, "Bucarest")),
    ("Radu Jude (Bucarest, 1977) si è diplomato.", (1977, "Bucarest")),
    ("Radu Jude, nato a Bucarest nel 1977, vive lì.", (1977, "Bucarest")),
    ("Radu Jude, nato a Bucarest (Romania) nel 1977, vive lì.", (1977, "Bucarest")),
    ("Radu Jude was born in Bucharest (Romania) in 1977.", (1977, "Bucharest")),
    ("Radu Jude, geboren 1977 in Frankfurt/Oder, drehte Werbung.", (1977, "Frankfurt/Oder")),
    ("Radu Jude, geboren 1977 in Bukarest/New York, drehte Werbung.", (1977, None)),
    ("RADU JUDE, geboren 1977 in Bukarest, drehte Werbung.", (1977, "Bukarest")),
    ("Radu Jude nació en Bucarest en 1977.", (1977, "Bucarest")),
    ("Radu Jude urodził się w Bukareszcie w 1977 roku.", (1977, None)),
    ("Radu Jude народився в Бухаресті 1977 року.", (1977, None)),
])  # fmt: skip
def test_a_paragraph_that_begins_with_a_director_and_a_birth_is_a_life(text: str, born: tuple[object, object]) -> None:
    (life,) = lives_in(text, PEOPLE, is_sure=False)
    assert (life.name, born_in(life.text)) == ("Radu Jude", born)


@pytest.mark.parametrize("text", [
    "Tizza Covi, geboren 1971 in Bozen, Rainer Frimmel, geboren 1971 in Wien.",
    "Tizza Covi (Bozen, 1971) and Rainer Frimmel (Wien, 1971) have worked together since 1996.",
])  # fmt: skip
def test_two_lives_may_stand_in_one_paragraph(text: str) -> None:
    assert [(life.name, *born_in(life.text)) for life in lives_in(text, PEOPLE, is_sure=False)] == [
        ("Tizza Covi", 1971, "Bozen"), ("Rainer Frimmel", 1971, "Wien"),
    ]  # fmt: skip


@pytest.mark.parametrize("text", [
    "Radu Jude films his mother, born in 1950 in Iași, on the day when she leaves the house for good.",
    "Radu Jude (Romania, 2015, 108 min)", "Radu Jude", "The film of Radu Jude, born in 1977, runs at night.",
    "Tizza Covi and Rainer Frimmel, born in 1971, follow a circus through the winter and into the spring of a year.",
])  # fmt: skip
def test_a_name_without_a_birth_of_its_own_begins_no_life(text: str) -> None:
    assert lives_in(text, PEOPLE, is_sure=False) == ()


def test_a_calling_tells_a_life_only_where_the_synopsis_is_known() -> None:
    text = "Radu Jude is a film director who lives in Bucharest and has a weakness for old photographs and archives."
    assert not lives_in(text, PEOPLE, is_sure=False)
    assert lives_in(text, PEOPLE, is_sure=True)


@pytest.mark.parametrize(("text", "born"), [
    ("Her mother, born in 1950 in Rome, sings.", (None, None)), ("Aferim! (2015)", (None, None)),
    ("Born 1993 in Manila/PH.", (1993, None)), ("Geboren 1990, Regisseurin", (1990, None)),
    ("She made Lux (Documentary, 2019) there.", (None, None)),
])  # fmt: skip
def test_what_is_not_the_birth_or_the_place_of_a_person_is_left(text: str, born: tuple[object, object]) -> None:
    assert born_in(text) == born


@pytest.mark.parametrize("life", [
    "Radu Jude was born in Bucharest in 1977.", "Radu Jude\nBorn in Bucharest in 1977.",
    "About the director\nRadu Jude (Bucharest, 1977) studied film and began with advertisements and television.",
])  # fmt: skip
def test_a_life_without_a_heading_is_no_synopsis(life: str) -> None:
    found = draft(PAGE + life)
    (person,) = found.persons
    assert (person["name"], person["born"], person["birthplace"]) == ("Radu Jude", 1977, "Bucharest")
    assert found.film["synopsis"] == SYNOPSIS.strip()


def test_nobody_made_a_film_as_a_child() -> None:
    (person,) = draft(f"{PAGE}Radu Jude (Bucharest, 2012) had a retrospective.").persons
    assert "born" not in person


def test_below_a_heading_each_director_has_a_paragraph() -> None:
    page = PAGE.replace("Director: Radu Jude", "Directors: Tizza Covi, Rainer Frimmel")
    told = (
        "Biographies\nTizza Covi, born 1971 in Bozen, learned photography in Vienna before she made films.\n"
        "Rainer Frimmel, born 1971 in Vienna, studied psychology and has made films with her ever since.\n"
    )
    assert [(one["name"], one["birthplace"]) for one in draft(page + told).persons] == [
        ("Tizza Covi", "Bozen"), ("Rainer Frimmel", "Vienna"),
    ]  # fmt: skip


@pytest.mark.parametrize(("text", "films"), [
    ("He lives in Sofia. Selected filmography: Posoki (Directions, 2017), V krag (Rounds, 2019). He also teaches.",
     [(2017, "Posoki"), (2019, "V krag")]),
    ("Lebt in Wien. Filme (Auswahl): 2013 Sportkinder, 2018 Mathias.", [(2013, "Sportkinder"), (2018, "Mathias")]),
    ("Her films: one about the sea and one about the road, both shot in 2009.", []),
])  # fmt: skip
def test_a_biography_may_list_films(text: str, films: list[tuple[object, object]]) -> None:
    assert [(entry["year"], entry["title"]) for entry, _ in films_told(Line(1, text))] == films


def test_films_follow_the_prose_below_a_heading() -> None:
    life = "About the director\nHe worked for years as an assistant to others before he made a film of his own.\n"
    (person,) = draft(f"{PAGE}{life}2009 – The Happiest Girl in the World\n2015 – Aferim!\n").persons
    assert person["filmography"] == [
        {"year": 2009, "title": "The Happiest Girl in the World"}, {"year": 2015, "title": "Aferim!"},
    ]  # fmt: skip


@pytest.mark.parametrize("lines", [
    "Films | People | Festivals", "Weitere Filme\nSonne und Beton | 119 Min. | D 2023 | ab 14",
    "Films\nFri. 16.06. | 19:30 | Hall 1",
])  # fmt: skip
def test_a_menu_and_a_programme_are_no_filmography(lines: str) -> None:
    assert draft(PAGE + lines).persons == ()


def test_a_list_on_one_line_ends_there() -> None:
    (person,) = draft(f"{PAGE}Filmography: Aferim! (2015), Uppercase Print (2020)\nNews • About us • Partners").persons
    assert person["filmography"] == [{"year": 2015, "title": "Aferim!"}, {"year": 2020, "title": "Uppercase Print"}]


def test_a_life_of_somebody_else_is_left_unread() -> None:
    lives = (
        "Radu Jude was born in Bucharest in 1977 and studied film there, before and between his first jobs.\n"
        "Ada Solomon was born in Bucharest in 1968. She has produced films since the nineties, his among them.\n"
    )
    found = draft(PAGE + lives)
    (person,) = found.persons
    assert "Solomon" not in f"{person['biography']}{found.film['synopsis']}"
    assert any("Solomon" in one.text for one in found.unread)


@pytest.mark.parametrize("life", [
    "Radu Jude / Director\nBorn in Bucharest in 1977.", "Radu Jude (director)\nBorn 1977 in Bucharest.",
    "Radu Jude (Bucharest, 1977). Director.",
])  # fmt: skip
def test_a_name_above_a_life_may_say_what_the_person_is(life: str) -> None:
    (person,) = draft(PAGE + life).persons
    assert (person["born"], person["birthplace"]) == (1977, "Bucharest")


def test_a_year_of_birth_is_not_that_of_the_film() -> None:
    found = draft(PAGE.replace("2015\n", "\n") + "Radu Jude (Bucharest, Romania, 1977)")
    assert "year" not in found.film
    assert found.persons[0]["birthplace"] == "Bucharest, Romania"


def test_a_festival_in_brackets_is_no_translation() -> None:
    (person,) = draft(f"{PAGE}Filmography: Aferim! (Berlinale 2015), Scarred Hearts (Locarno 2016)").persons
    assert person["filmography"] == [{"year": 2015, "title": "Aferim!"}, {"year": 2016, "title": "Scarred Hearts"}]


def test_a_list_of_films_may_have_parts() -> None:
    longer = "Features:\n2009 The Happiest Girl in the World\n2015 Aferim!\n"
    parts = f"{longer}Of shorter length:\n2006 The Tube with a Hat\n"
    (person,) = draft(f"{PAGE}Filmography\n{parts}").persons
    assert person["filmography"] == [
        {"year": 2009, "title": "The Happiest Girl in the World"}, {"year": 2015, "title": "Aferim!"},
        {"year": 2006, "title": "The Tube with a Hat"},
    ]  # fmt: skip


@pytest.mark.parametrize(("text", "films"), [
    ("Aferim! 2015, Inimi cicatrizate 2016 (feature), Țara moartă 2017",
     [(2015, "Aferim!"), (2016, "Inimi cicatrizate"), (2017, "Țara moartă")]),
    ("2006: Cea mai fericită fată 2009: Film pentru prieteni (58 Min.), Toată lumea",
     [(2006, "Cea mai fericită fată"), (2009, "Film pentru prieteni"), (2009, "Toată lumea")]),
    ("2015 Paulina 2022 Argentina, 1985 (Argentina 1985) 2022 Petite Fleur",
     [(2015, "Paulina"), (2022, "Argentina, 1985"), (2022, "Petite Fleur")]),
])  # fmt: skip
def test_films_are_parted_behind_their_years_and_kinds(text: str, films: list[tuple[int, str]]) -> None:
    assert [(entry["year"], entry["title"]) for entry, _ in entries_in((Line(1, text),))] == films


def test_a_life_below_a_name_may_begin_with_the_calling_and_the_birth() -> None:
    (person,) = draft(f"{PAGE}Radu Jude\n\nFilm-maker, born in Bucharest, Romania in 1977; lives there.\n").persons
    assert (person["born"], person["birthplace"]) == (1977, "Bucharest, Romania")


def test_the_years_of_a_life_tell_the_birth_where_its_place_is_told_and_others_do_not() -> None:
    place = "was born in Kaunas, Lithuania. He spent 1948–1950 at the university there."
    assert born_in(f"Vytautas Žalakevičius (1930–1996) {place}") == (1930, "Kaunas, Lithuania")
    assert born_in(f"Vytautas Žalakevičius (1961–1974) {place}") == (None, "Kaunas, Lithuania")
    assert born_in("Vytautas Žalakevičius (1961–1974) headed the studio.") == (None, None)
