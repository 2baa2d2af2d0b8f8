import shutil
import subprocess

import pytest

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
    assert completed(run, "") == ["list", "filter", "show", "credits", "person", "import"]


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


def test_an_option_and_its_value_are_completed(run: Runner) -> None:
    assert "--format" in completed(run, "list", "--fo")
    assert completed(run, "list", "-f", "j") == ["json", "jsonl"]


def test_the_options_of_import_and_their_values_are_completed(run: Runner) -> None:
    assert completed(run, "import", "--on") == ["--on-duplicate"]
    assert completed(run, "import", "--on-duplicate", "") == ["fail", "skip", "merge", "replace"]
    assert "csv" in completed(run, "import", "--from", "c")
    assert completed(run, "import", "a.csv", "") == []


def test_a_title_that_is_code_stays_data(run: Runner) -> None:
    assert completed(run, "show", "run", catalogue=film("Run $(touch broken) \\u001b[31m")) == [
        "Run $(touch broken) \\u001b[31m"
    ]


def test_an_unknown_shell_is_told_which_there_are(run: Runner) -> None:
    outcome = run("--completion", "tcsh")
    assert outcome.code == 2
    assert "bash, zsh, fish" in outcome.err


@pytest.mark.skipif(shutil.which("bash") is None, reason="there is no bash here")
def test_bash_takes_the_script(run: Runner) -> None:
    outcome = run("--completion", "bash")
    assert outcome.code == 0
    assert subprocess.run([str(shutil.which("bash")), "-n"], input=outcome.out.encode(), check=False).returncode == 0
