"""In whose words an answer is given: ``--lang``, ``--names`` and what the environment says of them."""

import json

import pytest

from harness import Outcome, Runner, film

CATALOGUE = film(
    "Sea Sparkle", 'original_title = "Zeevonk"', 'titles = { de = ["Meeresleuchten"], en = "Sea Sparkle" }',
    "year = 2023",
    'countries = ["Belgium", "Soviet Union", "Atlantis"]', 'languages = ["Dutch", "no dialogue"]', "runtime = 98",
    'synopsis = { en = "The sea.", de = "Das Meer." }', 'versions = [{ name = "Dubbed", languages = ["German"] }]',
    credits='director = "Domien Huyghe"\nzither_player = "Zed"',
)  # fmt: skip
PERSON = '[[person]]\nname = "Domien Huyghe"\nbiography = { en = "Born.", de = "Geboren." }\nsources = ["A book"]\n'


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> Runner:
    return Runner(tmp_path_factory.mktemp("words") / "home")


def ask(run: Runner, asked: str, **env: str) -> Outcome:
    return run(*asked.split(), catalogue=CATALOGUE + PERSON, env=env)


def test_titles_texts_countries_languages_and_headings_come_in_the_language(run: Runner) -> None:
    page = ask(run, "show sea --lang de -f table").out
    for said in (
        "Meeresleuchten\nZeevonk · Sea Sparkle\n", "Belgien, Sowjetunion, Atlantis · 2023",
        "Niederländisch, ohne Dialog",
        "Das Meer.", "\nStab\n", "Regie", "Deutsch", "Geboren.", "Quellen (Domien Huyghe)",
    ):  # fmt: skip
        assert said in page
    assert "\nSources (Domien Huyghe)\n" in ask(run, "show sea -f table").out


@pytest.mark.parametrize(
    ("lang", "countries"),
    [
        ("en", "Belgium; Soviet Union; Atlantis"), ("de", "Belgien; Sowjetunion; Atlantis"),
        ("Deutsch", "Belgien; Sowjetunion; Atlantis"), ("de-AT", "Belgien; Sowjetunion; Atlantis"),
        ("fr", "Belgique; Union soviétique; Atlantis"), ("uk", "Бельгія; Радянський Союз; Atlantis"),
        ("pl", "Belgia; Związek Radziecki; Atlantis"), ("ja", "Belgium; Soviet Union; Atlantis"),
    ],
)  # fmt: skip
def test_what_is_not_known_in_a_language_stays_as_it_is_printed(run: Runner, lang: str, countries: str) -> None:
    assert ask(run, f"list --fields countries --lang {lang}").out == f"{countries}\n"


@pytest.mark.parametrize(
    ("names", "title"),
    [
        ("original", "Zeevonk"), ("english", "Sea Sparkle"), ("filed", "Sea Sparkle"), ("de", "Meeresleuchten"),
        ("de-CH", "Meeresleuchten"), ("fr", "Sea Sparkle"), ("Original", "Zeevonk"),
    ],
)  # fmt: skip
def test_the_title_that_leads_stands_in_the_column_of_titles(run: Runner, names: str, title: str) -> None:
    assert ask(run, f"list --names {names}").rows[0][1] == title
    assert ask(run, f"list --fields title --names {names}").out == f"{title}\n"
    assert ask(run, f"person huyghe --names {names}").rows[0][2] == title
    assert ask(run, f"show sea --fields title --names {names}").rows == [["title", title]]
    assert ask(run, f"credits sea --names {names} -f table").out.startswith(f"{title} (2023)\n")


def test_names_decide_before_the_language(run: Runner) -> None:
    row = ask(run, "list --fields title,countries --lang de --names filed").rows[0]
    assert row == ["Sea Sparkle", "Belgien; Sowjetunion; Atlantis"]
    assert ask(run, "list --fields title --lang de").out == "Meeresleuchten\n"


def test_roles_are_values_and_come_in_the_language_and_keys_stay(run: Runner) -> None:
    assert [row[0] for row in ask(run, "credits sea --lang de").rows] == ["Regie", "Zither player"]
    assert ask(run, "credits sea").rows[0][0] == "director"
    fields = {row[0] for row in ask(run, "show sea --lang de").rows}
    assert {"title", "countries", "credits.director"} <= fields
    assert ask(run, "list --fields title,runtime --lang de -f csv").out.startswith("title,runtime\r\n")
    assert ask(run, "list --fields title,runtime --lang de -f md").out.startswith("| Titel | Länge |\n")


@pytest.mark.parametrize("format", ["json", "jsonl", "toml", "ids"])
@pytest.mark.parametrize("asked", ["list", "show sea", "credits sea", "person huyghe"])
def test_json_and_toml_keep_the_words_of_the_catalogue(run: Runner, asked: str, format: str) -> None:
    assert ask(run, f"{asked} -f {format} --lang de --names original") == ask(run, f"{asked} -f {format}")
    assert ask(run, f"{asked} -f {format}", FILMCAT_LANG="de") == ask(run, f"{asked} -f {format}")


@pytest.mark.parametrize("format", ["table", "md"])
def test_the_environment_asks_where_people_read(run: Runner, format: str) -> None:
    for asked in ("list", "show sea", "credits sea", "person huyghe"):
        said = ask(run, f"{asked} -f {format}", FILMCAT_LANG="de", FILMCAT_NAMES="original")
        assert said == ask(run, f"{asked} -f {format} --lang de --names original")
        assert ask(
            run, f"{asked} -f {format} --lang en --names filed", FILMCAT_LANG="de", FILMCAT_NAMES="original"
        ) == (ask(run, f"{asked} -f {format} --lang en --names filed"))


@pytest.mark.parametrize("format", ["tsv", "csv"])
def test_rows_for_programs_do_not_change_with_the_environment(run: Runner, format: str) -> None:
    for asked in ("list", "show sea", "credits sea", "person huyghe"):
        assert ask(run, f"{asked} -f {format}", FILMCAT_LANG="de", FILMCAT_NAMES="xx") == ask(
            run, f"{asked} -f {format}"
        )


def test_an_unknown_language_is_told(run: Runner) -> None:
    for asked in (
        "list --lang Nonsensisch",
        "show sea --lang Germn",
        "credits sea --names nix --json",
        "person huyghe --lang de,fr",
    ):
        outcome = ask(run, asked)
        assert (outcome.code, outcome.out) == (2, "")
        assert outcome.err.startswith("There is no ")
        assert "hint: " in outcome.err
    assert ask(run, "list -f table", FILMCAT_LANG="xx").err.startswith("There is no language of FILMCAT_LANG “xx”.")
    assert "did you mean “German”?" in ask(run, "list --lang Germn").err


def test_a_programme_with_titles_countries_and_minutes_is_one_command(run: Runner) -> None:
    out = ask(run, "list --lang de --fields title,original_title,countries,runtime -f md").out
    assert out.splitlines()[0] == "| Titel | Originaltitel | Länder | Länge |"
    assert out.splitlines()[2] == "| Meeresleuchten | Zeevonk | Belgien; Sowjetunion; Atlantis | 98 |"


def test_a_list_in_a_terminal_has_headings_in_the_language_and_its_minutes(run: Runner) -> None:
    outcome = run.terminal("list", "--lang", "de", catalogue=CATALOGUE, size=(120, 24), env={"NO_COLOR": "1"})
    assert outcome.out.splitlines()[0].split() == ["Titel", "Originaltitel", "Jahr", "Länder", "Regie", "Min", "Alter"]
    assert outcome.out.splitlines()[-1] == "1 film, 98 min"


def test_every_heading_of_a_field_is_known_in_six_languages() -> None:
    from filmcat.text.heading_names import heading_in

    for label in ("Title", "Year", "Countries", "Runtime", "Age", "Sources", "Credits", "Role"):
        assert heading_in(label, "uk") != label
    assert heading_in("Year", "ja") == heading_in("Year", "") == "Year"


def test_the_keys_of_a_film_say_what_they_said(run: Runner) -> None:
    (found,) = json.loads(ask(run, "list --json").out)
    assert found["countries"] == ["Belgium", "Soviet Union", "Atlantis"]
