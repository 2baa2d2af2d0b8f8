"""Records written as TOML: as a person would type them, and the same when read again."""

import tomllib
from datetime import date

import pytest

from filmcat.records.encode import film_toml, person_toml
from filmcat.records.span import decode_span
from harness import BUNDLED
from records.reading import read, sound_film, sound_person


def test_a_film_is_written_as_a_person_would_type_it() -> None:
    film = sound_film(
        "titles = { uk = 'Фільм' }", "year = 2023", "runtime = '1h 40'", "age_rating = 14", "debut = true",
        "festivals = { name = 'Berlinale', year = 2023 }", "cast = ['Bruno Ganz (Damiel)', 'Ann Lee [1969]']",
        "companies = ['One (Kyiv)', { name = 'Two', role = 'support' }]", "tags = ['a', 'b']",
        "viewings = { date = 2024-03-02, rating = 4.5 }", "mood = 'dark'",
        "[film.credits]", "director = { name = 'A', note = 'late' }", "'гра на бандурі' = 'B'",
        "[film.extra]", "seen = 2024-03-02",
    )  # fmt: skip
    assert film_toml(film) == (
        """\
[[film]]
title      = "Film"
titles     = { uk = "Фільм" }
year       = 2023
runtime    = 100
tags       = ["a", "b"]
debut      = true
age_rating = 14
festivals  = [{ name = "Berlinale", year = 2023 }]
cast       = ["Bruno Ganz (Damiel)", "Ann Lee [1969]"]
companies  = [
  { name = "One", role = "production", places = ["Kyiv"] },
  { name = "Two", role = "support" },
]
viewings   = [{ date = 2024-03-02, rating = 4.5 }]
mood       = "dark"

[film.credits]
director         = [{ name = "A", note = "late" }]
"гра_на_бандурі" = ["B"]

[film.extra]
seen = 2024-03-02
"""
    )


def test_a_person_is_written_as_a_person_would_type_it() -> None:
    person = sound_person(
        "names = { uk = ['А', 'Б'] }", "born = 1987-05-12", "died = 'c. 2020'", "biography = '''\nOne.\nTwo.\n'''",
        "filmography = ['2014 Sestra Zo (Sister Zo)', { year = 'c. 2018', title = 'A' }, 'B']",
    )  # fmt: skip
    assert person_toml(person) == (
        '''\
[[person]]
name        = "Person"
names       = { uk = ["А", "Б"] }
born        = 1987-05-12
died        = "c. 2020"
biography   = """
One.
Two.
"""
filmography = [
  "2014 Sestra Zo (Sister Zo)",
  { year = "c. 2018", title = "A" },
  "B",
]
'''
    )


def test_an_id_that_was_fixed_by_hand_is_written_first() -> None:
    text = film_toml(sound_film(), "my-film")
    assert text == '[[film]]\nid    = "my-film"\ntitle = "Film"\n'
    assert decode_span(text.encode()).explicit_id == "my-film"


@pytest.mark.parametrize(
    "value",
    [
        "2024-03-02",
        "20:15:00",
        "2024-03-02T20:15:00",
        "2024-03-02T20:15:00+02:00",
        "nan",
        "-inf",
        "'2024-03-02'",
        "1e16",
    ],
)
def test_what_stands_in_extra_keeps_its_type(value: str) -> None:
    film = sound_film("[film.extra]", f"a = {value}", f"b = [{{ c = {value} }}]")
    again = read(film_toml(film)).films[0]
    assert repr(again["extra"]) == repr(film["extra"])


def test_a_date_in_extra_is_a_date() -> None:
    assert sound_film("[film.extra]", "seen = 2024-03-02")["extra"] == {"seen": date(2024, 3, 2)}


@pytest.mark.parametrize(
    "text", ["a\\r\\nb", "a\\rb\\n", "\\u0000", "\\u2028", "\\u202e", '\\"\\"\\"\\n', "a\\n\\\\", "'''"]
)
def test_a_text_with_signs_of_any_kind_stays_as_it_is(text: str) -> None:
    film = sound_film(f'original_title = "x{text}x"', f'ids = {{ "x{text}x" = "x{text}x" }}')
    written = film_toml(film)
    assert read(written).films == [film]
    assert tomllib.loads(written)["film"][0]["original_title"] == film["original_title"]


@pytest.mark.parametrize(
    "lines",
    [
        ["age_rating = { age = 'PG-13' }"],
        ["cast = { name = 'A (B)' }"],
        ["cast = { name = 'A', namesake = 'B' }"],
        ["cast = { name = 'A', character = 'B) (C' }"],
        ["cast = '(A)'"],
        ["credits.director = 'A [b] [ ]'"],
        ["festivals = {}"],
        ["versions = [{ cast = [{ name = 'A', note = 'voice' }] }]"],
        ["part_of = {}"],
        ["viewings = '1987'"],
        ["viewings = '2024-W09-6'"],
        ["runtime = 99.999"],
    ],
)
def test_a_short_form_is_written_only_where_it_means_the_same(lines: list[str]) -> None:
    film = sound_film(*lines)
    assert read(film_toml(film)).films == [film]


def test_every_record_of_the_bundled_catalogue_reads_back_as_itself() -> None:
    bundled = read(BUNDLED.read_bytes())
    assert len(bundled.films) > 80
    for film in bundled.films:
        again = read(film_toml(film))
        assert (again.films, again.faults) == ([film], [])
    for person in bundled.persons:
        assert read(person_toml(person)).persons == [person]


def test_the_bundled_catalogue_written_anew_is_the_same_catalogue() -> None:
    bundled = read(BUNDLED.read_bytes())
    text = "\n".join([*map(film_toml, bundled.films), *map(person_toml, bundled.persons)])
    assert len(tomllib.loads(text)["film"]) == len(bundled.films)
    assert read(text)[:3] == bundled[:3]
