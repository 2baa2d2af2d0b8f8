"""The fields of a film: each form that the format accepts, and what becomes of the wrong ones."""

import pytest

from filmcat.model.fields import FILM_FIELDS
from filmcat.model.record import FilmRecord
from filmcat.records.json_text import encoded
from records.reading import Fault, film_of, read, sound_film

Field = str


def value(film: FilmRecord, field: Field) -> object:
    return dict(film.items())[field]


def test_the_smallest_film_has_every_key() -> None:
    film = sound_film()
    assert list(film) == [field.name for field in FILM_FIELDS]
    assert {name for name, held in film.items() if held is not None} == {"title"}


def test_a_full_film_has_every_key_in_the_same_order() -> None:
    film = sound_film("year = 1972", "unheard_of = 1", "[film.credits]", "director = 'X'", "[film.extra]", "a = 1")
    assert list(film) == [field.name for field in FILM_FIELDS]


@pytest.mark.parametrize("field", ["title", "original_title", "colour", "form", "tagline", "synopsis", "notes"])
def test_blanks_around_a_text_are_not_part_of_it(field: Field) -> None:
    reading = read(
        f"[[film]]\n{'' if field == 'title' else 'title = 1'.replace('1', repr('X'))}\n{field} = '''\n Text \n'''\n"
    )
    assert value(reading.films[0], field) == "Text"


@pytest.mark.parametrize(
    "field", ["original_title", "colour", "form", "tagline", "countries", "genres", "quotes", "sources"]
)
def test_an_empty_text_is_nothing_known(field: Field) -> None:
    assert value(sound_film(f"{field} = ' '"), field) is None


@pytest.mark.parametrize("field", ["countries", "languages", "genres", "tags", "quotes", "sources"])
def test_one_text_stands_for_a_list_of_one(field: Field) -> None:
    assert value(sound_film(f"{field} = 'Text'"), field) == ["Text"]
    assert value(sound_film(f"{field} = [' Text ', '', 'More']"), field) == ["Text", "More"]
    assert value(sound_film(f"{field} = []"), field) is None


@pytest.mark.parametrize(
    ("line", "titles"),
    [
        ("titles = { uk = 'Фільм', pt-BR = ['Filme', 'O filme'] }", {"uk": ["Фільм"], "pt-BR": ["Filme", "O filme"]}),
        ("titles = { uk = '' }", None),
        ("titles = {}", None),
        ("titles.uk = 'Фільм'", {"uk": ["Фільм"]}),
    ],
)
def test_further_titles_are_lists_by_language(line: str, titles: object) -> None:
    assert sound_film(line)["titles"] == titles


@pytest.mark.parametrize(
    ("printed", "year", "year_to", "text"),
    [
        ("2023", 2023, None, None),
        ("'2023'", 2023, None, None),
        ("'1925-1926'", 1925, 1926, "1925-1926"),
        ("'1925/1926'", 1925, 1926, "1925/1926"),
        ("'c. 1931'", 1931, None, "c. 1931"),
        ("'1931?'", 1931, None, "1931?"),
        ("'193x'", 1930, 1939, "193x"),
    ],
)
def test_a_year_is_a_number_with_its_last_year_and_its_text(
    printed: str, year: int, year_to: int | None, text: str | None
) -> None:
    film = sound_film(f"year = {printed}")
    assert (film["year"], film["year_to"], film["year_text"]) == (year, year_to, text)


def test_countries_and_languages_are_kept_as_typed_and_resolved() -> None:
    film = sound_film("countries = ['Ukraina', 'FRA', 'Nowhere']", "languages = ['Ukrainisch', 'fr', 'Klingonese']")
    assert film["countries"] == ["Ukraina", "FRA", "Nowhere"]
    assert film["country_codes"] == ["UA", "FR", None]
    assert film["languages"] == ["Ukrainisch", "fr", "Klingonese"]
    assert film["language_tags"] == ["uk", "fr", None]


def test_the_year_decides_which_country_a_name_means() -> None:
    assert sound_film("countries = 'Burma'", "year = 1960")["country_codes"] == ["BUMM"]
    assert sound_film("year = 2010", "countries = 'Burma'")["country_codes"] == ["MM"]


@pytest.mark.parametrize("language", ["no dialogue", "ohne Dialog", "silent", "stumm", "muet"])
def test_a_film_without_words_has_a_language_tag(language: str) -> None:
    assert sound_film(f"languages = '{language}'")["language_tags"] == ["zxx"]


@pytest.mark.parametrize(
    ("printed", "minutes"),
    [("100", 100), ("7.5", 7.5), ("'1h 40'", 100), ('"100\'"', 100), ("'PT100M'", 100), ("'100 min'", 100)],
)
def test_a_running_time_is_minutes(printed: str, minutes: float) -> None:
    assert sound_film(f"runtime = {printed}")["runtime"] == minutes


@pytest.mark.parametrize(
    ("printed", "age", "ratings"),
    [
        ("14", 14, {"age": 14}),
        ("0", 0, {"age": 0}),
        ("'14+'", 14, {"age": "14+"}),
        ("'PG-13'", 13, {"MPA": "PG-13"}),
        ("'FSK 12'", 12, {"FSK": "12"}),
        ("{ Berlinale = 14 }", 14, {"Berlinale": 14}),
        ("{ Berlinale = 14, FSK = 12, MPA = 'PG-13' }", 14, {"Berlinale": 14, "FSK": 12, "MPA": "PG-13"}),
        ("{ MPA = 'R', FSK = 12 }", 17, {"MPA": "R", "FSK": 12}),
        ("{ BBFC = 'U', CNC = 'tous publics' }", 0, {"BBFC": "U", "CNC": "tous publics"}),
        ("{ Nobody = 'unheard of' }", None, {"Nobody": "unheard of"}),
    ],
)
def test_of_age_ratings_the_strictest_counts(printed: str, age: int | None, ratings: object) -> None:
    film = sound_film(f"age_rating = {printed}")
    assert (film["age_rating"], film["age_ratings"]) == (age, ratings)


def test_festivals_have_every_key() -> None:
    film = sound_film(
        "festivals = [{ name = 'Berlinale', year = 2023, section = 'Generation', premiere = 'World premiere',"
        " awards = 'Bear', dates = '16-26 February', version = 'OmU' }, { name = 'Docudays UA' }, 'Molodist']"
    )
    assert film["festivals"] is not None
    first, second, third = film["festivals"]
    assert first == {
        "name": "Berlinale", "year": 2023, "section": "Generation", "premiere": "World premiere",
        "awards": ["Bear"], "dates": "16-26 February", "version": "OmU",
    }  # fmt: skip
    assert second == dict.fromkeys(first) | {"name": "Docudays UA"}
    assert third == dict.fromkeys(first) | {"name": "Molodist"}


def test_festivals_may_be_tables_of_their_own() -> None:
    film = sound_film("[[film.festivals]]", "name = 'A'", "[[film.festivals]]", "name = 'B'")
    assert [festival["name"] for festival in film["festivals"] or ()] == ["A", "B"]


def test_companies_have_a_role_and_places() -> None:
    film = sound_film(
        "companies = [{ name = 'One', role = 'Co_Production', places = ['Kyiv', 'Paris'] }, { name = 'Two' },"
        " 'Three (Warsaw, Lodz)', 'Four', { name = 'Five', role = 'Catering' }, { name = 'Six', role = 'World Sales' }]"
    )
    assert film["companies"] == [
        {"name": "One", "role": "co-production", "places": ["Kyiv", "Paris"]},
        {"name": "Two", "role": "production", "places": None},
        {"name": "Three", "role": "production", "places": ["Warsaw", "Lodz"]},
        {"name": "Four", "role": "production", "places": None},
        {"name": "Five", "role": "Catering", "places": None},
        {"name": "Six", "role": "world sales", "places": None},
    ]


def test_versions_have_every_key_and_a_cast() -> None:
    film = sound_film(
        "versions = [{ name = 'Restored', year = 2010, runtime = \"150'\", metres = 4189, format = 'DCP',"
        " languages = 'German', subtitles = ['English'], intertitles = 'German', cast = ['Ann Lee [1969] (Maria)'],"
        " holder = 'Archive', note = 'tinted' }, 'Dubbed']"
    )
    assert film["versions"] is not None
    restored, dubbed = film["versions"]
    cast = [{"name": "Ann Lee", "character": "Maria", "namesake": "1969", "credited_as": None, "note": None}]
    assert restored == {
        "name": "Restored", "year": 2010, "runtime": 150, "metres": 4189, "format": "DCP", "languages": ["German"],
        "subtitles": ["English"], "intertitles": ["German"], "cast": cast, "holder": "Archive", "note": "tinted",
    }  # fmt: skip
    assert dubbed == dict.fromkeys(restored) | {"name": "Dubbed"}
    assert (film["runtime"], film["languages"], film["cast"]) == (None, None, None)


@pytest.mark.parametrize(
    ("line", "part"),
    [
        ("part_of = { title = 'Series', number = 3 }", {"title": "Series", "number": 3}),
        ("part_of = { title = 'Series', number = 'III' }", {"title": "Series", "number": "III"}),
        ("part_of = 'Series'", {"title": "Series", "number": None}),
    ],
)
def test_a_film_may_be_part_of_a_series(line: str, part: object) -> None:
    assert sound_film(line)["part_of"] == part


def test_viewings_are_dated_in_iso_8601() -> None:
    film = sound_film(
        "rating = 4.5",
        "viewings = [{ date = 2024-03-02, rating = 4, rewatch = true, note = 'In the open air' },"
        " { date = '2024' }, { date = 1999 }, { date = 2024-03-02T20:15:00Z }, '2024-03-02', {}]",
    )
    assert film["rating"] == 4.5
    assert film["viewings"] is not None
    assert film["viewings"][0] == {"date": "2024-03-02", "rating": 4, "rewatch": True, "note": "In the open air"}
    dates = [viewing["date"] for viewing in film["viewings"][1:]]
    assert dates == ["2024", "1999", "2024-03-02T20:15:00+00:00", "2024-03-02", None]


def test_ids_are_text() -> None:
    assert sound_film("ids = { imdb = 'tt0086760', tmdb = 12345 }")["ids"] == {"imdb": "tt0086760", "tmdb": "12345"}


@pytest.mark.parametrize("field", ["tagline", "synopsis", "notes"])
def test_prose_by_language_stands_with_its_first_language(field: Field) -> None:
    film = sound_film(f"{field} = {{ uk = 'Один', en = ' One ', de = '' }}", "colour = 'Colour'")
    assert value(film, field) == "Один"
    assert film["texts"] == {field: {"uk": "Один", "en": "One"}}


def test_several_proses_by_language_stand_side_by_side() -> None:
    film = sound_film("synopsis = { en = 'One' }", "notes = 'Plain'", "tagline = { de = 'Zwei' }")
    assert film["texts"] == {"synopsis": {"en": "One"}, "tagline": {"de": "Zwei"}}
    assert (film["synopsis"], film["notes"], film["tagline"]) == ("One", "Plain", "Zwei")


def test_prose_without_any_text_is_nothing_known() -> None:
    film = sound_film("synopsis = { en = '' }")
    assert (film["synopsis"], film["texts"]) == (None, None)


@pytest.mark.parametrize("flag", [True, False])
def test_a_debut_is_true_or_false(*, flag: bool) -> None:
    assert sound_film(f"debut = {str(flag).lower()}")["debut"] is flag


def test_keys_that_nobody_knows_are_kept() -> None:
    film = sound_film("mood = 'dark'", "shelf = { row = 3, colours = ['red', 1] }", "year_text = 'x'", "other = 1")
    assert film["other"] == {"mood": "dark", "shelf": {"row": 3, "colours": ["red", 1]}, "year_text": "x", "other": 1}
    assert film["year_text"] is None


def test_keys_of_entries_that_nobody_knows_are_kept() -> None:
    film = sound_film("festivals = [{ name = 'A', seat = 3 }]", "companies = [{ name = 'B', vat = 1 }]")
    assert film["festivals"] is not None
    assert film["companies"] is not None
    assert film["festivals"][0]["other"] == {"seat": 3}
    assert film["companies"][0]["other"] == {"vat": 1}


def test_an_explicit_id_is_not_part_of_the_record() -> None:
    film = sound_film("id = 'my-film'")
    assert "id" not in film
    assert film["other"] is None


def test_extra_holds_whatever_toml_does() -> None:
    film = sound_film(
        "[film.extra]", "seen = 2024-03-02", "at = 20:15:00", "odds = nan", "most = inf", "deep = [[1, { a = 2 }]]"
    )
    assert film["extra"] is not None
    assert '"extra":{"seen":"2024-03-02","at":"20:15:00","odds":"nan","most":"inf","deep":[[1,{"a":2}]]}' in encoded(
        film
    )


def test_an_empty_extra_is_nothing() -> None:
    assert sound_film("[film.extra]")["extra"] is None


WRONG = {
    "original_title": ["5", "['A']", "true", "{}"],
    "titles": ["'A'", "5", "['A']"],
    "year": ["'20x3'", "1234", "2023.0", "true", "['2023']", "'1926-1925'"],
    "countries": ["5", "[1]", "['A', 1]", "{}"],
    "languages": ["5", "[true]"],
    "runtime": ["'long'", "0", "-5", "true", "[100]", "nan"],
    "colour": ["1", "['A']"],
    "form": ["1"],
    "genres": ["1", "[1]"],
    "tags": ["2024-03-02", "[1]"],
    "debut": ["'yes'", "1"],
    "age_rating": ["'old'", "-1", "100", "14.0", "{}", "{ FSK = [] }", "true", "[14]"],
    "festivals": ["5", "true"],
    "tagline": ["5", "['A']"],
    "synopsis": ["5"],
    "notes": ["2024-03-02"],
    "quotes": ["5"],
    "companies": ["5", "[5]", "[{ role = 'support' }]", "[{ name = 5 }]"],
    "versions": ["5", "[5]"],
    "part_of": ["5"],
    "rating": ["'good'", "true", "nan", "inf"],
    "viewings": ["5", "[5]"],
    "ids": ["5", "{ imdb = [] }", "{ imdb = true }"],
    "sources": ["5"],
    "extra": ["5", "[]", "[{ a = 1 }]"],
    "id": ["5", "'two words'", "'a\\u0007b'"],
    "cast": ["5", "[5]", "[{ character = 'X' }]", "[{ name = 5 }]", "{}"],
    "credits": ["5", "['A']"],
}


@pytest.mark.parametrize(("field", "wrong"), [(field, wrong) for field in WRONG for wrong in WRONG[field]])
def test_a_wrong_type_makes_one_field_unknown_with_one_line(field: Field, wrong: str) -> None:
    wrong = wrong.replace("'a\\u0007b'", '"a\\u0007b"')
    film, faults = film_of("tags_of_mine = 1", f"  {field} = {wrong}", "part_of_mine = 2")
    assert (film["title"], film["other"]) == ("Film", {"tags_of_mine": 1, "part_of_mine": 2})
    assert field == "id" or value(film, field) is None
    assert [(fault.line, fault.column, fault.broken) for fault in faults] == [(4, 3, False)]
    assert f"`{field}" in faults[0].message
    assert faults[0].message.isprintable()


@pytest.mark.parametrize(
    ("lines", "place"),
    [
        (("age_rating = 14", "rating = 'good'"), (4, 1)),
        (("original_title = 'A'", 'titles = { uk = "Б", de = 5 }'), (4, 1)),
        (("synopsis = '''", "year = 5", "'''", "year = 5"), (6, 1)),
        (("# year = 5", "'year' = 5"), (4, 1)),
        (('"year" = 5',), (3, 1)),
        (("tags = [", "  'year = 5',", "]", " year = 5 # year = 5"), (6, 2)),
        (("festivals = [", "  { name = 'A' },", "  { name = 5 },", "]"), (3, 1)),
        (("[[film.festivals]]", "name = 'A'", "[[film.festivals]]", "section = 'B'", " name = 5"), (7, 2)),
        (("[[film.versions]]", "name = 'A'", "[[film.versions.cast]]", "name = 5"), (6, 1)),
        (("[film.titles]", "uk = 'A'", "de = 5"), (5, 1)),
        (("[film.synopsis]", "uk = 'A'", "de = 5"), (5, 1)),
        (("titles.uk = 'Ж'", "titles . de = 5"), (4, 1)),
        (("credits.director = 5",), (3, 1)),
        (("credits = { director = 5 }",), (3, 1)),
        (("director = 1", "[film.credits]", "editing = 'A'", "director = ['X', 5]"), (6, 1)),
        (("[film.credits]", "editing = 'A'", "'режисер' = 5"), (5, 1)),
        (("[film.credits]", '"a.b" = 5'), (4, 1)),
    ],
)  # fmt: skip
def test_a_fault_stands_at_its_line_and_column(lines: tuple[str, ...], place: tuple[int, int]) -> None:
    _, faults = film_of(*lines)
    assert [fault[:2] for fault in faults] == [place]


def test_columns_are_counted_in_characters() -> None:
    _, faults = film_of('titles = { uk = "Ми не згаснемо" } # ' + "ї" * 20, "\tyear = 5")
    assert [fault[:2] for fault in faults] == [(4, 2)]


def test_several_wrong_fields_are_each_named() -> None:
    film, faults = film_of("year = 'soon'", "runtime = 'long'", "colour = 'Colour'", "[film.credits]", "music = 5")
    assert [(fault.line, fault.message.split("`")[1]) for fault in sorted(faults)] == [
        (3, "year"), (4, "runtime"), (7, "credits.music")
    ]  # fmt: skip
    assert film["colour"] == "Colour"


def test_a_wrong_entry_leaves_the_others_alone() -> None:
    film, faults = film_of("companies = ['One', 5, { name = 'Two', role = 7 }]")
    assert [company["name"] for company in film["companies"] or ()] == ["One", "Two"]
    assert [fault.message.split("`")[1] for fault in faults] == ["companies[2]", "companies[3].role"]


@pytest.mark.parametrize("title", ["5", "['A']", "true"])
def test_a_title_of_a_wrong_type_breaks_the_record_with_one_line(title: str) -> None:
    reading = read(f"[[film]]\nyear = 1972\ntitle = {title}\n[[film]]\ntitle = 'B'\n")
    assert reading.titles == ["B"]
    assert [fault[:2] for fault in reading.faults] == [(3, 1)]
    assert "`title` is" in reading.faults[0].message


@pytest.mark.parametrize("record", ["[[film]]\nyear = 1972\n", "[[film]]\ntitle = ' '\n", "[[film]]\n"])
def test_a_film_without_a_title_is_broken(record: str) -> None:
    assert read("# c\n" + record).faults == [Fault(2, 1, "a film needs a title", broken=True)]


def test_what_an_error_repeats_of_a_value_is_short_and_harmless() -> None:
    _, faults = film_of('runtime = "\\u001b[31m' + "x" * 1000 + '"')
    assert len(faults[0].message) < 250
    assert faults[0].message.isprintable()


def test_what_an_error_repeats_of_a_key_is_harmless() -> None:
    _, faults = film_of('titles = { "\\u001b[31m\\n" = 5 }', "[film.credits]", '"a\\u202eb" = 5')
    assert len(faults) == 2
    assert all(fault.message.isprintable() for fault in faults)


def test_ten_thousand_faults_of_one_record_are_each_named() -> None:
    _, faults = film_of(f"companies = [{'5, ' * 10_000}]", "[film.credits]", *(f"r{n} = 5" for n in range(5000)))
    assert len(faults) == 15_000
    assert faults[-1][:2] == (5004, 1)
