"""Countries: every name of a listing means the right state, and its filter finds it."""

from pathlib import Path

import pytest

from filmcat.text.countries import (
    countries_asked,
    country_key,
    country_name,
    finders,
    near_countries,
    successor,
)
from filmcat.text.country_names import FINDERS, VOCABULARY, YEARS
from filmcat.text.fold import fold
from filmcat.text.vocabulary import keys_of

TABLES = Path(__file__).parents[2] / "tools" / "vocabulary"


def rows(file: str) -> list[list[str]]:
    lines = (TABLES / file).read_text("utf-8").splitlines()
    return [[cell.strip() for cell in line.split("|")] for line in lines if line and not line.startswith("#")]


def names(*cells: str) -> list[str]:
    return [name.strip() for cell in cells for name in cell.split(";") if name.strip()]


def is_found_by(name: str, query: str) -> bool:
    key = country_key(name)
    return key is not None and not set(finders(key)).isdisjoint(countries_asked(query))


@pytest.mark.parametrize("row", rows("countries-extra.txt"), ids=lambda row: row[0])
def test_every_name_of_the_table_of_countries_means_its_key(row: list[str]) -> None:
    key, usual, further = row[:3]
    for name in names(key, usual, further):
        assert key in countries_asked(name), name
    if usual:
        assert country_name(key) == usual


@pytest.mark.parametrize("row", rows("country-codes.txt"), ids=lambda row: row[0])
def test_every_further_code_and_name_means_its_key(row: list[str]) -> None:
    key, further = row
    for name in names(further):
        assert key in countries_asked(name), name


@pytest.mark.parametrize("row", rows("countries-extra.txt"), ids=lambda row: row[0])
def test_the_filters_and_years_of_the_table_are_kept(row: list[str]) -> None:
    key, _, _, first, last, found_by = [*row, "", "", ""][:6]
    assert finders(key) == (key, *names(found_by))
    assert YEARS.get(key) == ((int(first), int(last)) if first else None)


def test_what_the_usual_name_prints_can_be_asked_for() -> None:
    for line in VOCABULARY.strip().splitlines():
        key = line.partition("=")[0]
        assert key in countries_asked(country_name(key)), key
        assert key in countries_asked(key)
        assert key in countries_asked(country_name(key).upper())


def test_the_vocabulary_is_folded_and_each_name_has_one_state_of_today() -> None:
    for line in VOCABULARY.strip().splitlines():
        for name in line.split("|")[1:-1]:
            assert name == fold(name)
            assert sum(len(key) == 2 for key in keys_of(VOCABULARY, name)) <= 1, name


def test_every_filter_of_the_table_is_a_known_key() -> None:
    for keys in FINDERS.values():
        assert all(country_name(key) != key for key in keys)


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("Germany", "DE"),
        ("Deutschland", "DE"),
        ("Allemagne", "DE"),
        ("Alemania", "DE"),
        ("Germania", "DE"),
        ("Niemcy", "DE"),
        ("Німеччина", "DE"),
        ("  GERMANY ", "DE"),
        ("Ukraina", "UA"),
        ("the Ukraine", "UA"),
        ("UKR", "UA"),
        ("Czechia", "CZ"),
        ("Czech Republic", "CZ"),
        ("Slovak Republic", "SK"),
        ("Russian Federation", "RU"),
        ("Viet Nam", "VN"),
        ("United States", "US"),
        ("U.S.A.", "US"),
        ("Etats-Unis", "US"),
        ("États-Unis", "US"),
        ("Türkiye", "TR"),
        ("Turkey", "TR"),
        ("Côte d’Ivoire", "CI"),
        ("Cote d'Ivoire", "CI"),
        ("Bosnia & Herzegovina", "BA"),
        ("Bosnia and Herzegovina", "BA"),
        ("St. Lucia", "LC"),
        ("Saint Lucia", "LC"),
        ("Georgia", "GE"),
        ("Congo", "CG"),
        ("DR Congo", "CD"),
        ("Congo - Kinshasa", "CD"),
        ("Guinea", "GN"),
        ("Guinea-Bissau", "GW"),
        ("Equatorial Guinea", "GQ"),
        ("Papua New Guinea", "PG"),
        ("Niger", "NE"),
        ("Nigeria", "NG"),
        ("Dominica", "DM"),
        ("Dominican Republic", "DO"),
        ("Ireland", "IE"),
        ("Northern Ireland", "GB-NIR"),
        ("Macedonia", "MK"),
        ("Samoa", "WS"),
        ("American Samoa", "AS"),
        ("Sudan", "SD"),
        ("South Sudan", "SS"),
        ("Bosnië-Herzegovina", "BA"),
        ("Bosnien-Herzegowina", "BA"),
        ("Боснія-Герцеговина", "BA"),
    ],
)
def test_a_name_in_any_language_means_its_state(name: str, key: str) -> None:
    assert country_key(name) == key


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("The Netherlands", "NL"),
        ("Netherlands, The", "NL"),
        ("the Bahamas", "BS"),
        ("The Gambia", "GM"),
        ("Philippines, The", "PH"),
        ("the Czech Republic", "CZ"),
        ("Korea, South", "KR"),
        ("Korea (South)", "KR"),
        ("Korea, Republic of", "KR"),
        ("Korea, North", "KP"),
        ("Congo, Democratic Republic of the", "CD"),
        ("Congo, Republic of the", "CG"),
        ("Iran, Islamic Republic of", "IR"),
        ("Taiwan, Province of China", "TW"),
        ("Germany, East", "DDDE"),
        ("Germany (West)", "XWG"),
    ],
)
def test_articles_commas_and_brackets_do_not_hide_a_state(name: str, key: str) -> None:
    assert country_key(name) == key


@pytest.mark.parametrize(
    ("code", "key"),
    [
        ("GER", "DE"), ("SUI", "CH"), ("NED", "NL"), ("DEN", "DK"), ("CRO", "HR"), ("GRE", "GR"),
        ("POR", "PT"), ("BUL", "BG"), ("LAT", "LV"), ("SLO", "SI"), ("SVK", "SK"), ("RSA", "ZA"),
        ("CHI", "CL"), ("CHN", "CN"), ("CHE", "CH"), ("IRI", "IR"), ("IRL", "IE"), ("UK", "GB"),
        ("SCO", "GB-SCT"), ("URS", "SUHH"), ("TCH", "CSHH"), ("XKX", "XK"), ("EL", "GR"),
        ("D", "DE"), ("F", "FR"), ("B", "BE"), ("A", "AT"), ("I", "IT"), ("E", "ES"), ("L", "LU"),
        ("S", "SE"), ("N", "NO"), ("H", "HU"), ("P", "PT"), ("J", "JP"), ("CDN", "CA"),
    ],
)  # fmt: skip
def test_a_code_of_sport_or_road_means_its_state(code: str, key: str) -> None:
    assert country_key(code) == key


@pytest.mark.parametrize(
    ("code", "key"),
    [("ET", "ET"), ("CL", "CL"), ("ROU", "RO"), ("BRN", "BN"), ("RU", "RU"), ("MAC", "MO"), ("SA", "SA")],
)
def test_a_code_of_iso_is_never_taken_over(code: str, key: str) -> None:
    assert country_key(code) == key


@pytest.mark.parametrize("name", ["", "!!!", "|", "=", "Atlantis", "the", "Korea, West", "Utopia (USSR)"])
def test_an_unknown_name_means_nothing(name: str) -> None:
    assert country_key(name) is None
    assert country_key(name, 1960) is None
    assert countries_asked(name) == ()


@pytest.mark.parametrize("text", ["Ukraine, USSR", "Germany,GDR", "su+ua", "PK/DE", "Russia/USSR", "France, Poland"])
def test_a_list_of_countries_is_not_the_name_of_one(text: str) -> None:
    assert countries_asked(text) == ()


@pytest.mark.parametrize(
    ("name", "year", "key"),
    [
        ("Burma", 1960, "BUMM"),
        ("Burma", 1989, "BUMM"),
        ("Burma", 2010, "MM"),
        ("Burma", None, "MM"),
        ("Birmanie", 1960, "BUMM"),
        ("Republic of China", 1934, "XRC"),
        ("Republic of China", 1960, "TW"),
        ("Republic of China", None, "TW"),
        ("Korea", 1926, "XKO"),
        ("Korea", 2003, "KR"),
        ("Korea", None, "KR"),
        ("CS", 1968, "CSHH"),
        ("CS", 2004, "CSXX"),
        ("Germany", 1975, "DE"),
        ("Soviet Union", 2000, "SUHH"),
    ],
)
def test_a_shared_name_is_decided_by_the_year_of_the_film(name: str, year: int | None, key: str) -> None:
    assert country_key(name, year) == key


@pytest.mark.parametrize(
    ("key", "year", "state"),
    [
        ("XWG", 2005, "DE"),
        ("XWG", 1991, None),
        ("XWG", 1975, None),
        ("SUHH", 2005, None),
        ("CSHH", 2005, None),
        ("DE", 2005, None),
    ],
)
def test_a_film_made_after_a_state_is_of_the_one_that_it_has_become(key: str, year: int, state: str | None) -> None:
    assert successor(key, year) == state


@pytest.mark.parametrize("name", ["Burma", "Republic of China", "Korea", "CS"])
@pytest.mark.parametrize("year", [None, 1900, 1935, 1949, 1980, 2004, 2024])
def test_a_shared_name_can_be_asked_for_whatever_the_year(name: str, year: int | None) -> None:
    assert country_key(name, year) in countries_asked(name)


def test_germany_finds_east_and_west_germany() -> None:
    assert is_found_by("East Germany", "Germany")
    assert is_found_by("BRD", "Germany")
    assert is_found_by("Deutsches Reich", "Germany")
    assert not is_found_by("Germany", "East Germany")
    assert not is_found_by("West Germany", "East Germany")


def test_ukraine_and_the_soviet_union_both_find_the_ukrainian_republic() -> None:
    assert finders("SU-UA") == ("SU-UA", "UA", "SUHH")
    assert is_found_by("Ukrainian SSR", "Ukraine")
    assert is_found_by("Ukrainian SSR", "USSR")
    assert is_found_by("Ukraine (USSR)", "Ukrainian SSR")
    assert not is_found_by("Ukrainian SSR", "Russia")
    assert not is_found_by("Ukraine", "Soviet Union")


def test_no_republic_finds_the_plain_soviet_union() -> None:
    assert finders("SUHH") == ("SUHH",)
    for republic in ("Russia", "Ukraine", "Georgia", "Estonia", "Russian SFSR", "Ukrainian SSR"):
        assert not is_found_by("Soviet Union", republic)


def test_no_successor_finds_a_state_that_fell_into_several() -> None:
    assert not is_found_by("Czechoslovakia", "Czech Republic")
    assert not is_found_by("Yugoslavia", "Serbia")
    assert not is_found_by("Austria-Hungary", "Austria")


def test_the_uk_finds_its_parts_but_a_part_does_not_find_the_uk() -> None:
    for part in ("England", "Scotland", "Wales", "Northern Ireland"):
        assert is_found_by(part, "UK")
        assert is_found_by(part, "United Kingdom")
        assert not is_found_by("Great Britain", part)


@pytest.mark.parametrize("name", ["Hong Kong", "Kosovo", "Palestine", "Taiwan", "Macao"])
def test_hong_kong_kosovo_and_palestine_stand_alone(name: str) -> None:
    key = country_key(name)
    assert key is not None
    assert finders(key) == (key,)
    assert countries_asked(name) == (key,)
    for neighbour in ("China", "Serbia", "Israel", "Mandatory Palestine"):
        assert not is_found_by(name, neighbour)


def test_a_key_without_a_name_is_shown_as_it_is() -> None:
    assert country_name("XX") == "XX"
    assert finders("XX") == ("XX",)


@pytest.mark.parametrize(
    ("key", "name"),
    [("GB", "UK"), ("US", "USA"), ("CZ", "Czech Republic"), ("TR", "Turkey"), ("MM", "Myanmar"), ("UA", "Ukraine"),
     ("BA", "Bosnia and Herzegovina"), ("HK", "Hong Kong"), ("SUHH", "Soviet Union"), ("CI", "Ivory Coast")],
)  # fmt: skip
def test_a_state_is_called_what_film_listings_call_it(key: str, name: str) -> None:
    assert country_name(key) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [("Ukrane", "Ukraine"), ("Deutchland", "Germany"), ("Untied Kingdom", "UK"), ("Sovjet Union", "Soviet Union")],
)
def test_a_misspelt_name_suggests_the_nearest(text: str, name: str) -> None:
    near = near_countries(text)
    assert near[0] == name
    assert len(near) <= 3


@pytest.mark.parametrize("text", ["", "!!!", "qqqqqq"])
def test_nonsense_suggests_nothing(text: str) -> None:
    assert near_countries(text) == []


def test_the_letters_of_czechia_are_not_those_of_costa_rica() -> None:
    assert (country_key("ČR"), country_key("CR")) == ("CZ", "CR")
