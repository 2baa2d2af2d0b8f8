"""The fields of a person."""

import pytest

from filmcat.model.fields import PERSON_FIELDS
from records.reading import person_of, read, sound_person


def test_the_smallest_person_has_every_key() -> None:
    person = sound_person()
    assert list(person) == [field.name for field in PERSON_FIELDS]
    assert {name for name, held in person.items() if held is not None} == {"name"}


def test_a_person_has_further_names_and_other_spellings() -> None:
    person = sound_person("names = { uk = 'Особа', ru = ['A', 'B'] }", "also = 'Persson'", "sort = 'Person, A'")
    assert person["names"] == {"uk": ["Особа"], "ru": ["A", "B"]}
    assert (person["also"], person["sort"]) == (["Persson"], "Person, A")


def test_the_bracket_of_a_name_is_its_namesake() -> None:
    person = read("[[person]]\nname = 'Ann Lee [1969]'\n").persons[0]
    assert (person["name"], person["namesake"]) == ("Ann Lee", "1969")


@pytest.mark.parametrize("field", ["born", "died"])
@pytest.mark.parametrize(
    ("printed", "expected"),
    [
        ("1987", 1987),
        ("'1987'", 1987),
        ("1987-05-12", "1987-05-12"),
        ("'1987-05'", "1987-05"),
        ("'c. 1931'", "c. 1931"),
        ("'0099'", "0099"),
        ("''", None),
    ],
)
def test_a_birth_or_death_is_a_year_a_date_or_a_text(field: str, printed: str, expected: object) -> None:
    person, _ = person_of(f"{field} = {printed}")
    assert dict(person.items())[field] == expected


@pytest.mark.parametrize(
    ("entry", "year", "text", "title", "translated"),
    [
        ("'2014 Sestra Zo (Sister Zo)'", 2014, None, "Sestra Zo", "Sister Zo"),
        ("'2018 Home Games'", 2018, None, "Home Games", None),
        ("'2018: Home Games'", 2018, None, "Home Games", None),
        ("'1925-1926 Film'", 1925, "1925-1926", "Film", None),
        ("'Home Games'", None, None, "Home Games", None),
        ("'2001: A Space Odyssey (2001)'", 2001, None, "A Space Odyssey", "2001"),
        ("{ year = 2018, title = 'Home Games' }", 2018, None, "Home Games", None),
        ("{ year = '2018', title = 'Home Games' }", 2018, None, "Home Games", None),
        ("{ year = 'c. 2018', title = 'A', translated_title = 'B' }", 2018, "c. 2018", "A", "B"),
        ("{ title = '2014 Sestra Zo (Sister Zo)' }", None, None, "2014 Sestra Zo (Sister Zo)", None),
    ],
)
def test_a_filmography_lists_years_and_titles(
    entry: str, year: int | None, text: str | None, title: str, translated: str | None
) -> None:
    expected = {"year": year, "year_text": text, "title": title, "translated_title": translated}
    assert sound_person(f"filmography = [{entry}]")["filmography"] == [expected]


def test_a_biography_may_stand_by_language() -> None:
    person = sound_person("biography = { de = 'Eins', en = 'One' }", "notes = 'Note'")
    assert (person["biography"], person["notes"]) == ("Eins", "Note")
    assert person["texts"] == {"biography": {"de": "Eins", "en": "One"}}


def test_keys_that_nobody_knows_are_kept() -> None:
    person = sound_person("mood = 'dark'", "[person.extra]", "a = 1")
    assert (person["other"], person["extra"]) == ({"mood": "dark"}, {"a": 1})


WRONG = {
    "names": ["'A'", "5"],
    "also": ["5", "[5]"],
    "sort": ["5"],
    "born": ["true", "19870512", "[1987]", "1.5", "20:15:00"],
    "died": ["{}"],
    "birthplace": ["5", "['A']"],
    "biography": ["5"],
    "as_of": ["2024"],
    "filmography": ["5", "[5]", "[{ year = 2014 }]", "[{ title = 5 }]"],
    "notes": ["5"],
    "ids": ["5"],
    "sources": ["5"],
    "extra": ["5"],
}


@pytest.mark.parametrize(("field", "wrong"), [(field, wrong) for field in WRONG for wrong in WRONG[field]])
def test_a_wrong_type_makes_one_field_unknown_with_one_line(field: str, wrong: str) -> None:
    person, faults = person_of("mood = 1", f"{field} = {wrong}")
    assert (person["name"], dict(person.items())[field], person["other"]) == ("Person", None, {"mood": 1})
    assert [(fault.line, fault.column, fault.broken) for fault in faults] == [(4, 1, False)]
    assert f"`{field}" in faults[0].message


def test_a_wrong_year_of_a_filmography_leaves_the_title() -> None:
    person, faults = person_of("filmography = [{ year = 'soon', title = 'A' }]")
    assert [title["title"] for title in person["filmography"] or ()] == ["A"]
    assert [fault.message for fault in faults] == ["`filmography[1].year` is “soon”; write a year of four digits"]


@pytest.mark.parametrize(
    ("record", "place", "message"),
    [
        ("[[person]]\nborn = 1987\n", (1, 1), "a person needs a name"),
        ("[[person]]\nborn = 1987\nname = 5\n", (3, 1), "`name` is 5; write text in quotes"),
    ],
)
def test_a_person_without_a_name_is_broken(record: str, place: tuple[int, int], message: str) -> None:
    reading = read(record)
    assert reading.persons == []
    assert reading.faults == [(*place, message, True)]
