"""Rules of reading, one by one: what is a label, a name, a company, a fact, and what only looks like it."""

import pytest

from filmcat.importing.page.layout.lines import Line, is_prose
from filmcat.importing.page.statements.labels_in_line import split_labels
from filmcat.importing.page.values.biography import as_of, born_in
from filmcat.importing.page.values.companies import Company, companies_in
from filmcat.importing.page.values.facts import scan
from filmcat.importing.page.values.filmography import entries_in
from filmcat.importing.page.values.names import is_name, names_in
from filmcat.importing.page.vocabulary.labels import keys_of
from filmcat.importing.page.vocabulary.language import language_of
from importing.page.reading import draft

FACTS = "France 2018\n107 min\n"


@pytest.mark.parametrize(("label", "keys"), [
    ("Director(s)", ("director",)), ("Regie & Buch", ("director", "screenplay")), ("Produzent:innen", ("producers",)),
    ("Koproduzent*in", ("co_producers",)), ("Ausführende*r Produzent*in", ("executive_producers",)),
    ("Written and directed by", ("screenplay", "director")), ("Réalisateur·rice", ("director",)),
    ("Cinematographers", ("cinematography",)), ("Reżyseria", ("director",)), ("Zdjęcia", ("cinematography",)),
    ("Montaggio", ("editing",)), ("Режисерка", ("director",)), ("Länge", ("runtime",)), ("Sea Sparkle", ()),
])  # fmt: skip
def test_a_label_is_known_in_its_forms(label: str, keys: tuple[str, ...]) -> None:
    assert keys_of(label, "en") == keys


@pytest.mark.parametrize("line", [
    "Director: Cédric Kahn", "Director Cédric Kahn", "DirectorCédric Kahn", "Director | Cédric Kahn |",
    "Director_ Cédric Kahn",
    "Director – Cédric Kahn", "Director / Cédric Kahn", "Director ....... Cédric Kahn", "Director\tCédric Kahn",
    "Director：Cédric Kahn", "DIRECTOR Cédric Kahn", "Directed by Cédric Kahn", "Cédric Kahn - Director",
])  # fmt: skip
def test_a_name_follows_its_label_whatever_stands_between(line: str) -> None:
    assert draft(f"{FACTS}{line}").film["credits"] == {"director": ["Cédric Kahn"]}


@pytest.mark.parametrize("line", [
    "The school's director knows better.", "Director of studies", "Music is everything here", "Sound of Metal",
    "Editor's choice", "Director: tbc", "Camera obscura", "Sound Mixer Assistant John Smith", "Production notes",
    "“Who is the director?” she asks, and nobody answers until the ninety minutes are over and the light goes on.",
])  # fmt: skip
def test_a_word_of_a_label_is_not_yet_a_credit(line: str) -> None:
    assert "credits" not in draft(f"{FACTS}Language: French\n\n{line}\n\nCountry: France").film


@pytest.mark.parametrize("name", [
    "Eleonora De Luca", "Julien de Saint Jean", "Axel DANIELSON", "Ben H. Pigeard", "Estefanía “Beba” Contreras",
    "Anton Mertens SBC", "Vuk Lungulov-Klotz", "D. Smith", "Jean-Luc d'Arc", "Аліса Коваленко", "小津 安二郎",
])  # fmt: skip
def test_a_name_may_have_particles_capitals_initials_and_nicknames(name: str) -> None:
    assert is_name(name)


@pytest.mark.parametrize("text", ["an aquarium", "South Korea", "tbc", "18:30", "DirectorJane Doe", "who knows"])
def test_what_is_no_name(text: str) -> None:
    assert not is_name(text)


def test_names_are_parted_by_signs_and_by_and() -> None:
    assert names_in("Mirko Fabbri e Riccardo Rossi, Ben H. Pigeard und Jan Čeněk u.a.") == [
        "Mirko Fabbri", "Riccardo Rossi", "Ben H. Pigeard", "Jan Čeněk",
    ]  # fmt: skip


def test_a_surname_that_stands_first_is_turned() -> None:
    assert names_in("Kovalenko, Alisa") == ["Alisa Kovalenko"]


def test_companies_are_parted_from_their_places() -> None:
    assert companies_in("HAKA Films Warschau East Roads Films Kyiv, Paris") == [
        Company("HAKA Films", ("Warschau",)), Company("East Roads Films", ("Kyiv", "Paris")),
    ]  # fmt: skip
    assert companies_in("Koi Studio (Warschau), Gum Films (Tel-Aviv)") == [
        Company("Koi Studio", ("Warschau",)), Company("Gum Films", ("Tel-Aviv",)),
    ]  # fmt: skip


@pytest.mark.parametrize(("text", "minutes"), [
    ("100’", 100), ("95′", 95), ("1h 31min", 91), ("88 mn", 88), ("82 Min.", 82), ("01:31:00", 91), ("72 хвилини", 72),
    ("1 Std. 10 Min.", 70), ("2 hours", 120), ("118 mins", 118),
])  # fmt: skip
def test_a_running_time_has_many_forms(text: str, minutes: int) -> None:
    assert [fact.value for fact in scan(text).facts] == [minutes]


@pytest.mark.parametrize(("text", "age"), [
    ("FSK 12", {"FSK": 12}), ("empfohlen ab 14 Jahren", 14), ("recommendation: 14 years and up", 14), ("12+", 12),
    ("Film ab 12 Jahren freigegeben", 12), ("à partir de 10 ans", 10), ("od 7 lat", 7), ("Age rec. 15+", 15),
])  # fmt: skip
def test_an_age_has_many_forms(text: str, age: object) -> None:
    assert [fact.value for fact in scan(text).facts] == [age]


def test_a_timetable_states_no_facts() -> None:
    page = (
        f"Red Rooms\n{FACTS}\nDirector: Pascal Plante\n\nTickets\nSat 17 Feb 2024, 19:30, Cinema Chad\n€ 12, 90 seats"
    )
    assert (draft(page).film["year"], draft(page).film["runtime"], draft(page).film["countries"]) == (
        2018,
        107,
        ["France"],
    )


def test_a_line_may_hold_several_labels() -> None:
    head, found = split_labels("France 2018 – Regie: Cédric Kahn – Länge: 107 min. Kamera: Yves Cape", "de")
    assert head == "France 2018"
    assert [(one.keys[0], one.value) for one in found] == [
        ("director", "Cédric Kahn"), ("runtime", "107 min"), ("cinematography", "Yves Cape"),
    ]  # fmt: skip


@pytest.mark.parametrize(("text", "born"), [
    ("Born in Zaporizhzhia, Ukraine in 1987. She studied.", (1987, "Zaporizhzhia, Ukraine")),
    ("She was born in 1987 in Kyiv and lives there.", (1987, "Kyiv")),
    ("Die Regisseurin wurde 1987 in Kiew geboren.", (1987, "Kiew")),
    ("Geboren 1987 in Kiew, Ukraine. Sie", (1987, "Kiew, Ukraine")),
    ("Née à Lyon en 1966, elle filme.", (1966, "Lyon")), ("Nata a Bologna nel 1975.", (1975, "Bologna")),
    ("Urodzona w 1987 roku.", (1987, None)), ("Народилася 1987 року в Києві.", (1987, None)),
    ("She films. He sings. Her mother was born in 1950 in Rome.", (None, None)), ("Lives in Kyiv.", (None, None)),
])  # fmt: skip
def test_a_birth_is_told_in_six_languages(text: str, born: tuple[int | None, str | None]) -> None:
    assert born_in(text) == born


def test_a_biography_says_when_it_was_true() -> None:
    assert (
        as_of("Bio- & filmography as of Berlinale 2023")
        == as_of("Stand Bio- & Filmografie: Berlinale 2023")
        == "Berlinale 2023"
    )


@pytest.mark.parametrize(("text", "films"), [
    ("2014 Sestra Zo (Sister Zo) 2018 Home Games", [(2014, "Sestra Zo", "Sister Zo"), (2018, "Home Games", None)]),
    ("Sestra Zo (Sister Zo, 2014, doc) - Home Games (2018)",
     [(2014, "Sestra Zo", "Sister Zo"), (2018, "Home Games", None)]),
    ("HOME GAMES, UA 2018, 86 Min.", [(2018, "HOME GAMES", None)]),
    ("Home Games (TV series) 2018", [(2018, "Home Games", None)]),
    ("2018 Home Games; documentary", [(2018, "Home Games", None)]), ("Home Games", [(None, "Home Games", None)]),
    ("Sestra Zo (Sister Zo), 2014; Home Games, 2018", [(2014, "Sestra Zo", "Sister Zo"), (2018, "Home Games", None)]),
    ("»Sirene« (2017) und „Yulia & Juliet“ (2018)", [(2017, "Sirene", None), (2018, "Yulia & Juliet", None)]),
    ("2022 Chleb i sól (kr.m.) / Bread and Salt", [(2022, "Chleb i sól", "Bread and Salt")]),
    ("2018 Home Games / Ukraine / 86 min", [(2018, "Home Games", None)]),
    ("Il confine (cm, doc, 2017), Lux (doc, 2019).", [(2017, "Il confine", None), (2019, "Lux", None)]),
    ("2046 (2004), 20 Days in Mariupol (2023)", [(2004, "2046", None), (2023, "20 Days in Mariupol", None)]),
    ("Sestra Zo [Sister Zo] (2014), and many others", [(2014, "Sestra Zo", "Sister Zo")]),
    ("Sestra Zo, Home Games", []), ("As an editor: Home Games (2018)", []),
    ("2018 Home Games (mit Anna Bondarenko), 2021 Hito (script)", [(2018, "Home Games", None), (2021, "Hito", None)]),
])  # fmt: skip
def test_filmographies_are_printed_in_many_ways(text: str, films: list[tuple[object, ...]]) -> None:
    found = [entry for entry, _ in entries_in((Line(1, text),))]
    assert [(one.get("year"), one["title"], one.get("translated_title")) for one in found] == films


def test_prose_is_told_from_lists_and_titles() -> None:
    assert is_prose("She sleeps in an alley so that she will be first in line at the courthouse. Why does she?")
    assert not is_prose(
        "Anthony Bajon, Damien Chapelle, Alex Brendemühl, Louise Grinberg, Hanna Schygulla, Cédric Kahn"
    )


def test_a_language_is_told_by_its_small_words() -> None:
    assert (language_of("Wer schaut hier wen an, und wer ist der König?"), language_of("X")) == ("de", None)


def test_each_value_remembers_its_line_and_the_rest_is_unread() -> None:
    page = "Red Rooms\n\nCanada 2023\n118 min\n\nDirector: Pascal Plante\nStatus: finished\nMade with patience\n"
    found = draft(page)
    assert found.lines["title"] == 1
    assert (found.lines["countries"], found.lines["runtime"], found.lines["credits.director"]) == (3, 4, 6)
    assert [(one.line, one.text) for one in found.unread] == [(7, "Status: finished"), (8, "Made with patience")]


def test_a_company_behind_a_gap_belongs_to_no_label_that_is_doubtful() -> None:
    film = draft(f"{FACTS}Director: Cédric Kahn\nProduction Les Films du Lendemain\n\nVersus Production SA\n").film
    assert film["companies"] == [{"name": "Les Films du Lendemain", "role": "production"}]


def test_a_joined_label_of_roles_a_fact_and_an_unknown_word_means_nothing() -> None:
    assert keys_of("Director, zzzz, year, editor", "en") == ()
    assert keys_of("Director, zzzz, writer, editor", "en") == ("director", "screenplay", "editing")
