"""The query language, asked as its users do: ``list`` with words, ``filter`` with flags."""

import pytest

from harness import Outcome, Runner, film

FILMS = "".join(
    [
        film(
            "Steppe", "year = 2020", 'countries = ["Ukraine"]', 'languages = ["Ukrainian"]', "runtime = 100",
            "age_rating = 14", 'form = "Documentary"', 'tags = ["forum", "new wave"]', "rating = 4.5",
            credits='director = ["Nina Beispiel"]\ncinematography = ["Bo Probe"]\nzither_player = "Zed Zither"',
        ),
        film(
            "Border", "year = 2018", 'countries = ["Ukraine", "Poland"]', 'languages = ["Polish", "Russian"]',
            "runtime = 55", "age_rating = 12", 'form = "Fiction"', "rating = 3",
            'festivals = [{ name = "Testival", year = 2018, section = "Forum" }, { name = "Berlinale", year = 2019 }]',
            credits='director = ["Bo Probe"]\nediting = "Nina Beispiel"',
        ),
        film(
            "Han", "year = 1995", 'countries = ["Korea, South"]', 'languages = ["Korean"]', "runtime = 7.5",
            "age_rating = 18",
        ),
        film("Mission: Impossible", "year = 1996", 'countries = ["USA"]', 'genres = ["Action"]', "debut = true"),
        film("Old Kyiv", 'year = "1925-1926"', 'countries = ["Ukrainian SSR"]', 'languages = ["no dialogue"]'),
        film("Unknown"),
    ]
)  # fmt: skip
ASKED = {
    "steppe": ["Steppe"],
    "nina": ["Steppe", "Border"],
    "bei nin": ["Steppe", "Border"],
    "not:nina": ["Han", "Mission: Impossible", "Old Kyiv", "Unknown"],
    "Mission: Impossible": ["Mission: Impossible"],
    "title:=steppe": ["Steppe"],
    "title:step": ["Steppe"],
    "title:=step": [],
    "country:ukraine": ["Steppe", "Border", "Old Kyiv"],
    "country:UA": ["Steppe", "Border", "Old Kyiv"],
    "country:Україна": ["Steppe", "Border", "Old Kyiv"],
    "country:=Ukraine": ["Steppe", "Border"],
    "country:usa,korea": ["Han", "Mission: Impossible"],
    "country:Korea, South": ["Han"],
    "country:South Korea": ["Han"],
    "country:ua+pl": ["Border"],
    "country:pl + ua": ["Border"],
    "country:ua+pl,usa": ["Border", "Mission: Impossible"],
    "not:country:ua": ["Han", "Mission: Impossible"],
    "country:none": ["Unknown"],
    "not:country:none": ["Steppe", "Border", "Han", "Mission: Impossible", "Old Kyiv"],
    "language:ru": ["Border"],
    "language:Russisch": ["Border"],
    "language:zxx": ["Old Kyiv"],
    "not:language:russian": ["Steppe", "Han", "Old Kyiv"],
    "year:2020": ["Steppe"],
    "year:2018..": ["Steppe", "Border"],
    "year:..1990": ["Old Kyiv"],
    "year:1926": ["Old Kyiv"],
    "year:1990s": ["Han", "Mission: Impossible"],
    "year:1995,2018..2019": ["Border", "Han"],
    "not:year:1990s": ["Steppe", "Border", "Old Kyiv"],
    "year:none": ["Unknown"],
    "runtime:..60": ["Border", "Han"],
    "rating:4..": ["Steppe"],
    "age:14": ["Steppe", "Border"],
    "age:12..14": ["Steppe", "Border"],
    "age:13..": ["Steppe", "Han"],
    "director:bo": ["Border"],
    "regie:probe": ["Border"],
    "Kamera:probe": ["Steppe"],
    "dop:probe": ["Steppe"],
    "person:probe": ["Steppe", "Border"],
    "person:Probe, Bo": ["Steppe", "Border"],
    "editing:nina": ["Border"],
    "Schnitt:nina": ["Border"],
    "zither-player:zed": ["Steppe"],
    "zither player:zed": [],
    "zither_player:none": ["Border", "Han", "Mission: Impossible", "Old Kyiv", "Unknown"],
    "director:=Nina": [],
    "director:=Nina Beispiel": ["Steppe"],
    "festival:testival forum": ["Border"],
    "festival:testival 2019": [],
    "tag:wave": ["Steppe"],
    "tag:none": ["Border", "Han", "Mission: Impossible", "Old Kyiv", "Unknown"],
    "genre:action": ["Mission: Impossible"],
    "debut:yes": ["Mission: Impossible"],
    "id:han-1995": ["Han"],
}


@pytest.fixture(scope="module")
def warm(tmp_path_factory: pytest.TempPathFactory) -> Runner:
    return Runner(tmp_path_factory.mktemp("query") / "home")


@pytest.mark.parametrize("word", ASKED)
def test_a_word_of_a_query_finds(warm: Runner, word: str) -> None:
    outcome = warm("list", word, "--fields", "title", catalogue=FILMS)
    assert outcome.code == 0
    assert titles(outcome) == ASKED[word]


def test_words_of_a_query_narrow(warm: Runner) -> None:
    asked = ("country:ukraine", "year:2015..", "age:14", "director:nina", "not:language:russian")
    assert titles(warm("list", *asked, "--fields", "title", catalogue=FILMS)) == ["Steppe"]


FLAGS = {
    "-c ukraine": ["Steppe", "Border", "Old Kyiv"],
    "--country ukraine --country usa": ["Steppe", "Border", "Mission: Impossible", "Old Kyiv"],
    "-c ukraine -y 2020 -y 2018": ["Steppe", "Border"],
    "-c ua+pl": ["Border"],
    "-y 1990s -c usa": ["Mission: Impossible"],
    "-a 12": ["Border"],
    "--age 12..14": ["Steppe", "Border"],
    "--age-rating 14": ["Steppe", "Border"],
    "-l polish -l korean": ["Border", "Han"],
    "-p nina": ["Steppe", "Border"],
    "-p nina --role director": ["Steppe"],
    "-p nina --role Schnitt": ["Border"],
    "-p nina --role regie --role editing": ["Steppe", "Border"],
    "-p bo -p nina --role director": ["Steppe", "Border"],
    "-p zed --role zither-player": ["Steppe"],
    "-p zed --role dop": [],
    "--form documentary --form fiction": ["Steppe", "Border"],
    "--runtime ..60": ["Border", "Han"],
    "--runtime ..10 --runtime 90..": ["Steppe", "Han"],
    "-c ukraine not:form:fiction": ["Steppe"],
    "steppe": ["Steppe"],
    "-y none": ["Unknown"],
}


@pytest.mark.parametrize("flags", FLAGS)
def test_flags_of_filter_add_up_and_different_ones_narrow(warm: Runner, flags: str) -> None:
    outcome = warm("filter", *flags.split(), "--fields", "title", catalogue=FILMS)
    assert outcome.code == 0
    assert titles(outcome) == FLAGS[flags]


def test_filter_answers_as_list_does(warm: Runner) -> None:
    for format in ("tsv", "csv", "json", "toml", "md", "ids", "table"):
        flags = warm("filter", "-c", "ukraine", "-a", "14", "-f", format, catalogue=FILMS)
        assert flags == warm("list", "country:ukraine", "age:14", "-f", format, catalogue=FILMS)


WRONG = {
    "contry:ua": ("There is no field or role “contry”.", "did you mean “country”"),
    "country:ukrane": ("There is no country “ukrane”.", "did you mean “Ukraine”"),
    "country:ua,ukrane": ("There is no country “ukrane”.", "did you mean “Ukraine”"),
    "country:ua+ukrane": ("There is no country “ukrane”.", "did you mean “Ukraine”"),
    "not:country:ukrane": ("There is no country “ukrane”.", "did you mean “Ukraine”"),
    "language:ukranian": ("There is no language “ukranian”.", "did you mean “Ukrainian”"),
    "zither_playr:x": ("There is no field or role “zither_playr”.", "did you mean “zither_player”"),
    "Mission:Impossible": ("There is no field or role “mission”.", "for text with a colon"),
    "year:20x3": ("“20x3” is not a value for year.", "write 2023, 1990s, 2015..2023"),
    "age:old": ("“old” is not a value for age.", "write 14 (suitable at 14)"),
    "runtime:90..60": ("“90..60” is not a value for runtime.", "write the smaller number first: 60..90"),
}


@pytest.mark.parametrize("word", WRONG)
def test_an_unknown_word_is_a_usage_error_with_the_nearest_name(warm: Runner, word: str) -> None:
    sentence, hint = WRONG[word]
    outcome = warm("list", word, catalogue=FILMS)
    assert (outcome.code, outcome.out) == (2, "")
    assert outcome.err.startswith(f"{sentence}\n\nhint: {hint}")


@pytest.mark.parametrize(
    "flags", ["-c ukrane", "-y 20x3", "-a old", "-l ukranian", "--runtime x", "-p nina --role editin", "-y 2020..2010"]
)
def test_an_unknown_value_of_a_flag_is_a_usage_error_too(warm: Runner, flags: str) -> None:
    outcome = warm("filter", *flags.split(), catalogue=FILMS)
    assert (outcome.code, outcome.out) == (2, "")
    assert "\n\nhint: " in outcome.err


@pytest.mark.parametrize("word", ["ukraine", "Poland", "usa", "Korea, South", "deutschland"])
def test_a_bare_word_that_finds_nothing_but_names_a_country_gets_a_hint(warm: Runner, word: str) -> None:
    outcome = warm("list", word, catalogue=FILMS)
    assert (outcome.code, outcome.out) == (0, "")
    term = f"country:{word.casefold()}"
    assert f"hint: {term} " in outcome.err or f'hint: "{term}" ' in outcome.err


def test_a_word_that_finds_something_gets_no_hint(warm: Runner) -> None:
    assert warm("list", "steppe", catalogue=FILMS).err == ""
    assert warm("list", "turkey", catalogue=film("Turkey Shoot")).err == ""


def test_films_that_lack_the_datum_are_counted(warm: Runner) -> None:
    assert warm("list", "year:2020", catalogue=FILMS).err == "1 film was left out: unknown year.\n"
    assert warm("list", "runtime:..60", catalogue=FILMS).err == "3 films were left out: unknown runtime.\n"
    assert warm("list", "zither_player:x", catalogue=FILMS).err == "5 films were left out: unknown zither player.\n"
    assert warm("list", "year:2020", "runtime:100", catalogue=FILMS).err == (
        "1 film was left out: unknown year or runtime.\n"
    )
    assert warm("list", "year:none", catalogue=FILMS).err == ""


@pytest.mark.parametrize(("count", "said"), [(999, "999"), (1000, "1,000"), (1001, "1000+"), (1500, "1000+")])
def test_films_that_lack_the_datum_are_counted_to_a_thousand(warm: Runner, count: int, said: str) -> None:
    catalogue = "".join(f'[[film]]\ntitle = "F{number}"\n' for number in range(count))
    assert warm("list", "year:2020", catalogue=catalogue).err.startswith(f"{said} films were left out: unknown year.\n")


def test_an_empty_catalogue_says_so(warm: Runner) -> None:
    outcome = warm("list", catalogue="# nothing yet\n")
    assert (outcome.code, outcome.out) == (0, "")
    assert "holds no films" in outcome.err


def test_unknown_values_sort_last_whichever_way(warm: Runner) -> None:
    rising = ["Old Kyiv", "Han", "Mission: Impossible", "Border", "Steppe", "Unknown"]
    falling = [*reversed(rising[:-1]), "Unknown"]
    assert titles(warm("list", "--sort", "year", "--fields", "title", catalogue=FILMS)) == rising
    assert titles(warm("list", "--sort", "-year", "--fields", "title", catalogue=FILMS)) == falling
    assert titles(warm("list", "--sort", "year", "-r", "--fields", "title", catalogue=FILMS)) == falling


def test_the_order_of_the_catalogue_is_the_default(warm: Runner) -> None:
    listed = titles(warm("list", "--fields", "title", catalogue=FILMS))
    assert listed == ["Steppe", "Border", "Han", "Mission: Impossible", "Old Kyiv", "Unknown"]
    assert titles(warm("list", "-r", "--fields", "title", catalogue=FILMS)) == listed[::-1]
    assert titles(warm("list", "-n", "2", "--fields", "title", catalogue=FILMS)) == listed[:2]
    assert sorted(titles(warm("list", "--sort", "random", "--fields", "title", catalogue=FILMS))) == sorted(listed)


def test_a_title_sorts_without_its_article(warm: Runner) -> None:
    catalogue = film("The Zebra") + film("Apple") + film("Une Mer")
    assert titles(warm("list", "--sort", "title", "--fields", "title", catalogue=catalogue)) == [
        "Apple", "Une Mer", "The Zebra",
    ]  # fmt: skip


def test_a_title_sorts_with_a_word_that_is_no_article_in_its_language(warm: Runner) -> None:
    catalogue = "".join(
        [
            film("As Far As Yearning", "languages = ['Arabic', 'French']", "original_title = 'Kadd ash-shawk'"),
            film("Die Hard", "languages = ['English']"),
            film("Die Blechtrommel", "languages = ['German']"),
            film("A Picture", "languages = ['Ukrainian']", "original_title = 'Фото'"),
            film("Los Angeles", "languages = ['English']"),
            film("Los Bandidos", "languages = ['es-MX']"),
            film("Le Havre", "titles = { fr = 'Zut' }"),
        ]
    )
    assert titles(warm("list", "--sort", "title", "--fields", "title", catalogue=catalogue)) == [
        "As Far As Yearning", "Los Bandidos", "Die Blechtrommel", "Die Hard", "Le Havre", "Los Angeles", "A Picture",
    ]  # fmt: skip


def titles(outcome: Outcome) -> list[str]:
    return [row[0] for row in outcome.rows]


def test_a_rating_may_be_asked_for_to_four_decimals(warm: Runner) -> None:
    catalogue = film("A", "rating = 3.125") + film("B", "rating = 3.1254") + film("C", "rating = 3.13")
    assert warm("list", "rating:3.125", catalogue=catalogue).ids == ["a"]
    assert warm("list", "rating:3.1254..3.13", catalogue=catalogue).ids == ["b", "c"]
    assert warm("list", "rating:3.12541", catalogue=catalogue).code == 2


def test_a_range_may_be_of_one_year_but_not_backwards(warm: Runner) -> None:
    catalogue = film("A", "year = 2014") + film("B", "year = 2015") + film("C", "year = 2016")
    assert warm("list", "year:2015..2015", catalogue=catalogue).ids == ["b-2015"]
    outcome = warm("list", "year:2016..2015", catalogue=catalogue)
    assert (outcome.code, outcome.out) == (2, "")
    assert "2015..2016" in outcome.err


def test_a_name_turned_about_is_one_person_and_not_two(warm: Runner) -> None:
    names = ["Anatol Kovac", "Ana Kova", "Ana Blum", "Bela Kova"]
    catalogue = "".join(film(name, credits=f'director = "{name}"') for name in names)
    for field in ("director", "person"):
        assert warm("list", f"{field}:Kova, Ana", catalogue=catalogue).ids == ["anatol-kovac", "ana-kova"]
        assert warm("list", f"{field}:=Kova, Ana", catalogue=catalogue).ids == []
        assert warm("list", f"{field}:Blum, Bela", catalogue=catalogue).ids == ["ana-blum", "bela-kova"]
    alone = "".join(film(name, credits=f'director = "{name}"') for name in names[1:])
    assert warm("list", "director:Kova, Ana", catalogue=alone).ids == ["ana-kova"]


def test_films_of_one_year_are_turned_about_where_the_year_falls(warm: Runner) -> None:
    catalogue = "".join(film(title, f"year = {year}") for title, year in (("A", 2000), ("B", 1990), ("C", 2000)))
    assert warm("list", "--sort", "year", catalogue=catalogue).ids == ["b-1990", "a-2000", "c-2000"]
    assert warm("list", "--sort", "-year", catalogue=catalogue).ids == ["c-2000", "a-2000", "b-1990"]
    assert warm("list", "--sort", "year", "-r", catalogue=catalogue).ids == ["c-2000", "a-2000", "b-1990"]
