import shutil
import subprocess
from json import dumps

import pytest

from filmcat.cli.verbs import COMMANDS
from filmcat.model.fields import FILM_FIELDS
from harness import Runner, film

COMPLETING = {"FILMCAT_COMPLETE": "1"}


def completed(run: Runner, *words: str, catalogue: str | None = None) -> list[str]:
    before = [] if catalogue is None else ["-C", str(run.written(catalogue))]
    outcome = (
        run(*before, *words, env=COMPLETING) if catalogue is None else run(*words, env=COMPLETING, catalogue=catalogue)
    )
    assert outcome.code == 0
    assert outcome.err == ""
    return outcome.out.splitlines()


def test_a_verb_is_completed(run: Runner) -> None:
    assert completed(run, "sh") == ["show"]


def test_nothing_typed_offers_every_verb(run: Runner) -> None:
    assert completed(run, "") == list(COMMANDS)


def test_a_title_is_completed_without_its_accents(run: Runner) -> None:
    assert completed(run, "show", "elo", catalogue=film("Élő hal")) == ["Élő hal"]


def test_the_rest_of_a_title_follows_the_words_typed_so_far(run: Runner) -> None:
    assert completed(run, "show", "We", "Will", "N") == ["Not Fade Away"]


def test_a_person_is_completed(run: Runner) -> None:
    assert "Alisa Kovalenko" in completed(run, "person", "alisa")


def test_a_family_name_is_enough(run: Runner) -> None:
    assert completed(run, "person", "kovalen") == ["Alisa Kovalenko"]
    assert completed(run, "show", "fade") == ["We Will Not Fade Away"]


def test_the_value_of_a_field_is_completed(run: Runner) -> None:
    assert "director:Alisa Kovalenko" in completed(run, "list", "director:alisa")


def test_the_values_of_a_field_are_completed_as_its_kind_is_asked(run: Runner) -> None:
    assert completed(run, "list", "country:uk") == ["country:UK", "country:Ukraine"]
    assert completed(run, "list", "not:country:ger,uk") == ["not:country:ger,UK", "not:country:ger,Ukraine"]
    assert completed(run, "list", "language:ukr") == ["language:Ukrainian"]
    assert completed(run, "list", "form:doc") == ["form:Documentary"]
    assert completed(run, "list", "form:=doc") == ["form:=Documentary"]
    assert completed(run, "list", "id:mut") == ["id:mutt-2023"]
    assert completed(run, "list", "debut:y") == ["debut:yes"]
    assert completed(run, "list", "year:2") == []
    assert completed(run, "list", "year:n") == ["year:none"]


def test_an_order_is_completed_by_the_names_of_fields(run: Runner) -> None:
    assert completed(run, "list", "--sort", "co") == ["countries", "colour"]


def test_an_option_and_its_value_are_completed(run: Runner) -> None:
    assert "--format" in completed(run, "list", "--fo")
    assert completed(run, "list", "-f", "j") == ["json", "jsonl"]


def test_the_fields_to_print_are_completed_one_after_the_other(run: Runner) -> None:
    assert completed(run, "list", "--fields", "dir") == ["directors"]
    assert completed(run, "show", "--fields", "title,year") == ["title,year", "title,year_to", "title,year_text"]
    assert completed(run, "list", "--fields", "year,year") == ["year,year_to", "year,year_text"]
    assert completed(run, "list", "--fields", "") == ["id", "directors", "seen", *(row.name for row in FILM_FIELDS)]


def test_what_films_are_counted_by_is_completed_one_after_the_other(run: Runner) -> None:
    assert completed(run, "stats", "--by", "cou") == ["country"]
    assert completed(run, "stats", "--by", "country,dec") == ["country,decade"]
    assert completed(run, "stats", "--by", "seen.m") == ["seen.month"]
    assert completed(run, "stats", "--by", "syn") == []
    assert completed(run, "stats", "--sum", "") == ["runtime", "rating"]


def test_the_options_of_import_and_their_values_are_completed(run: Runner) -> None:
    assert completed(run, "import", "--on") == ["--on-duplicate"]
    assert completed(run, "import", "--on-duplicate", "") == ["fail", "skip", "merge", "replace"]
    assert "csv" in completed(run, "import", "--from", "c")
    assert completed(run, "import", "a.csv", "") == []


@pytest.mark.parametrize(
    ("typed", "title", "offered"),
    [
        ("fade", "We Fade: Away, 1 - 2 (or 3)?", ("We Fade: Away, 1 - 2 (or 3)?",) * 3),
        ("elo", "Élő hal № 1…", ("Élő hal № 1…",) * 3),
        ("it", "It's a Gift", ("It's a Gift", "It's a Gift", "its-a-gift")),
        ("wow", "Wow!!", ("Wow!!", "wow", "wow")),
        ("touch", "$(touch x) Run", ("touch-x-run",) * 3),
        ("touch", "`touch x`", ("touch-x",) * 3),
        ("touch", "; touch x", ("touch-x",) * 3),
        ("touch", "& touch x", ("& touch x",) * 3),
        ("a", 'a"; touch x; "', ("a-touch-x",) * 3),
        ("a", "a\\b", ("a-b",) * 3),
        ("x", "> x", ("x",) * 3),
        ("home", "$HOME", ("home",) * 3),
        ("root", "~root", ("root",) * 3),
        ("rf", "-rf", ("rf",) * 3),
        ("run", "Run \u001b[31m", ("run-31m",) * 3),
        ("run", "Run \u202e on", ("run-on",) * 3),
        ("!", "!!", ("!!", None, None)),
        ("*", "*", (None, None, None)),
    ],
)
def test_a_title_that_a_shell_could_take_for_code_becomes_its_id(
    run: Runner, typed: str, title: str, offered: tuple[str | None, ...]
) -> None:
    catalogue = film(dumps(title)[1:-1])
    for quotes, expected in zip(("", '"', "'"), offered, strict=True):
        assert completed(run, "show", quotes + typed, catalogue=catalogue) == ([expected] if expected else [])


def test_every_film_of_such_a_title_is_offered_once(run: Runner) -> None:
    twice = film("$5", "year = 1990", 'original_title = "$5!"') + film("$5", "year = 2010")
    assert completed(run, "credits", '"5', catalogue=twice) == ["5-1990", "5-2010"]


@pytest.mark.parametrize("id_", ["$(touch)", "-rf", "a`b", "a;b", "~root"])
def test_an_id_that_a_shell_could_take_for_code_is_left_out(run: Runner, id_: str) -> None:
    catalogue = film("$5", f'id = "{id_}"') + film("5 Fingers")
    assert completed(run, "show", "5", catalogue=catalogue) == ["5 Fingers"]


def test_behind_words_of_a_title_no_id_is_offered(run: Runner) -> None:
    catalogue = film("We $(touch x)") + film("We -rf") + film("We Fade")
    assert completed(run, "show", "We", "", catalogue=catalogue) == ["Fade"]
    assert completed(run, "show", "We", "Fade", "", catalogue=catalogue) == []


PEOPLE = film("A", credits="""director = ["Nina $(touch x)", "Nina O'Brien", "Nina Plain", "-Nina Dash"]""")


@pytest.mark.parametrize(
    ("quotes", "names"),
    [
        ("", ["Nina O'Brien", "Nina Plain"]),
        ('"', ["Nina O'Brien", "Nina Plain"]),
        ("'", ["Nina Plain"]),
    ],
)
def test_a_name_that_a_shell_could_take_for_code_is_left_out(run: Runner, quotes: str, names: list[str]) -> None:
    assert completed(run, "person", f"{quotes}nina", catalogue=PEOPLE) == names
    values = completed(run, "list", f"{quotes}director:nina", catalogue=PEOPLE)
    assert values == [f"director:{name}" for name in ("-Nina Dash", *names)]


@pytest.mark.parametrize("quotes", ["", '"', "'"])
def test_a_query_is_completed_to_nothing_that_a_shell_could_take_for_code(run: Runner, quotes: str) -> None:
    catalogue = film("Fade $(touch x)") + film("Fade!") + film("-Fade") + film("Fade On")
    harmless = ["Fade On"] if quotes else ["Fade!", "Fade On"]
    assert completed(run, "list", f"{quotes}fade", catalogue=catalogue) == harmless
    values = completed(run, "list", f"{quotes}title:fade", catalogue=catalogue)
    assert sorted(values) == sorted(f"title:{title}" for title in (*harmless, "-Fade"))


@pytest.mark.parametrize("word", ["It\\'s", "\"It's", "it", '"it', "'it", '"It\\"'])
def test_a_word_is_read_as_the_shell_reads_it(run: Runner, word: str) -> None:
    catalogue = film("It's a Gift") + film("Other")
    assert completed(run, "show", word, catalogue=catalogue)[0] in {"It's a Gift", "its-a-gift"}


@pytest.mark.parametrize(
    "word", ['"it"', "'it'", 'i"t', "i't", "$'it", '$"it', '"it"s', "`it", '"`it', "$(it", '"$(it', "it\\", '"it\\']
)
def test_where_a_shell_would_replace_only_a_part_of_the_word_nothing_is_offered(run: Runner, word: str) -> None:
    assert completed(run, "show", word, catalogue=film("It")) == []


def test_an_unknown_shell_is_told_which_there_are(run: Runner) -> None:
    outcome = run("--completion", "tcsh")
    assert outcome.code == 2
    assert "bash, zsh, fish" in outcome.err


@pytest.mark.skipif(shutil.which("bash") is None, reason="there is no bash here")
def test_bash_takes_the_script(run: Runner) -> None:
    outcome = run("--completion", "bash")
    assert outcome.code == 0
    assert subprocess.run([str(shutil.which("bash")), "-n"], input=outcome.out.encode(), check=False).returncode == 0
