"""``check`` names every problem with its place, its rule and its mend; ``--fix`` mends what is certain."""

import json
import subprocess
import sys
from pathlib import Path

import make_rules
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from filmcat.checking.pages import bytes_of, page
from filmcat.model.rules import RULES
from harness import BUNDLED, ROOT, Outcome, Runner, film

MENDED = [code for code, rule in RULES.items() if rule.is_mended]
WRONG = film("Mutt", "year = 2023", 'countries = ["Ukrane"]')
MIRROR = film("Mirror", "year = 1975")
MERGED = MIRROR + film("Ran", "year = 1985") + "<<<<<<< HEAD\nruntime = 1\n=======\nruntime = 2\n>>>>>>> other\n"


def path(run: Runner) -> str:
    return str(run.home / "catalogues" / "films.toml")


def content(run: Runner) -> str:
    return (run.home / "catalogues" / "films.toml").read_text("utf-8")


def test_a_problem_has_its_place_its_title_its_rule_and_the_line_with_a_mark(run: Runner) -> None:
    outcome = run("check", catalogue=WRONG)
    assert outcome.code == 0
    assert outcome.out == (
        "../catalogues/films.toml:4:14: warning unknown-country: there is no country “Ukrane”; did you mean “Ukraine”?"
        ' [Mutt]\n4 | countries = ["Ukrane"]\n  |              ^\n\n'
    )
    assert outcome.err == "1 warning.\n"


def test_errors_end_with_3_and_warnings_only_where_it_is_strict(run: Runner) -> None:
    assert run("check", catalogue=MIRROR).code == 0
    assert run("check", "--strict", catalogue=WRONG).code == 3
    assert run("check", catalogue='[[film]]\ntitle = "A\n').code == 3


def test_a_broken_record_is_named_once_and_the_others_are_checked(run: Runner) -> None:
    outcome = run("check", catalogue=f"[[film]]\ntitle = \n\n{WRONG}")
    assert (outcome.code, outcome.err) == (3, "1 error, 1 warning.\n")
    assert outcome.out.count("toml-syntax") == 1


def test_rules_are_selected_and_left_out_by_name_and_group(run: Runner) -> None:
    assert run("check", "--select", "unknown-country", "--count", catalogue=WRONG).out == "unknown-country\t1\n"
    assert run("check", "--ignore", "unknown-country", catalogue=WRONG).err == "Nothing found.\n"
    assert "no-director" in run("check", "--select", "programme", "--count", catalogue=WRONG).out
    outcome = run("check", "--select", "unknown-cuntry", catalogue=WRONG)
    assert (outcome.code, outcome.out) == (2, "")
    assert "did you mean “unknown-country”" in outcome.err


def test_a_comment_silences_a_rule_and_one_that_silences_nothing_is_told(run: Runner) -> None:
    silenced = WRONG.replace("[[film]]\n", "[[film]]\n# filmcat: ignore unknown-country\n")
    assert run("check", "--count", catalogue=silenced).out == ""
    in_vain = MIRROR.replace("[[film]]\n", "[[film]]\n# filmcat: ignore unknown-country\n")
    assert run("check", "--count", catalogue=in_vain).out == "unused-ignore\t1\n"


def test_rules_are_listed_and_explained(run: Runner) -> None:
    listed = run("check", "--list", catalogue=MIRROR)
    assert listed.code == 0
    assert all(code in listed.out for code in RULES)
    assert run("check", "--explain", "no-title", catalogue=MIRROR).out.startswith("### no-title\n")
    assert run("check", "--explain", "nothing", catalogue=MIRROR).code == 2


def test_json_github_and_sarif_say_the_same(run: Runner) -> None:
    [one] = json.loads(run("check", "--json", catalogue=WRONG).out)
    assert (one["line"], one["column"], one["rule"]) == (4, 14, "unknown-country")
    github = run("check", "-f", "github", catalogue=WRONG).out
    assert github.startswith("::warning file=../catalogues/films.toml,line=4,col=14,title=unknown-country::")
    sarif = json.loads(run("check", "-f", "sarif", catalogue=WRONG).out)
    [result] = sarif["runs"][0]["results"]
    assert (sarif["version"], result["ruleId"], result["level"]) == ("2.1.0", "unknown-country", "warning")
    assert result["locations"][0]["physicalLocation"]["region"] == {"startLine": 4, "startColumn": 14}


@pytest.mark.parametrize("name", ["picture.png", "data.json", "pyproject.toml"])
def test_a_file_that_is_no_catalogue_is_not_checked(run: Runner, name: str) -> None:
    (run.work / name).write_bytes({"p": b"\x89PNG\r\n\x1a\n", "d": b'{"a": 1}'}.get(name[0], b"[project]\n"))
    outcome = run.in_folder(f"filmcat check {name}")
    assert (outcome.code, outcome.out) == (2, "")
    assert f"{name} is not checked: it is not a catalogue" in outcome.err


def test_what_is_certain_is_mended_in_one_step_and_undone(run: Runner) -> None:
    wrong = film("Mutt", 'runtime = "100 min"', 'tags = ["a  b "]')
    shown = run("check", "--fix", "--dry-run", catalogue=wrong)
    assert content(run) == wrong
    assert "runtime" in shown.out
    outcome = run("check", "--fix", catalogue=wrong)
    assert outcome.code == 0, outcome.err
    assert content(run) == film("Mutt", "runtime = 100", 'tags = ["a b"]')
    run("undo", catalogue=Path(path(run)))
    assert content(run) == wrong


@pytest.mark.parametrize("code", MENDED)
def test_mending_twice_changes_nothing_the_second_time(run: Runner, code: str) -> None:
    kept = run.written("")
    kept.write_bytes(bytes_of(page(code).bad))
    assert run("check", "--fix", "--yes", "--select", code, catalogue=kept).code == 0
    once = kept.read_bytes()
    assert once != bytes_of(page(code).bad)
    assert run("check", "--fix", "--yes", "--select", code, catalogue=kept).code == 0
    assert kept.read_bytes() == once
    assert run("check", "--select", code, "--count", catalogue=kept).out == ""


def test_one_kind_is_mended_alone(run: Runner) -> None:
    wrong = film("Mutt", 'runtime = "100 min"', 'tags = ["a  b "]')
    assert run("check", "--fix", "--select", "duration-spelling", catalogue=wrong).code == 0
    assert content(run) == film("Mutt", "runtime = 100", 'tags = ["a  b "]')


def test_the_bundled_catalogue_is_not_mended_but_checked(run: Runner) -> None:
    outcome = run("check", "--fix", catalogue=BUNDLED)
    assert outcome.code == 5
    assert "similar-names" in outcome.out


def test_a_catalogue_that_is_read_only_is_not_mended_but_checked(run: Runner) -> None:
    wrong = film("Mutt", 'runtime = "100 min"')
    kept = run.written(wrong)
    kept.chmod(0o444)
    outcome = run("check", "--fix", "--yes", catalogue=kept)
    assert (outcome.code, content(run)) == (5, wrong)
    assert "is not written: it is read-only." in outcome.err
    assert "duration-spelling" in outcome.out


def test_the_bundled_catalogue_passes(run: Runner) -> None:
    outcome = run("check", "--strict", catalogue=BUNDLED)
    assert (outcome.code, "error" in outcome.out, "warning" in outcome.out) == (0, False, False)


def test_a_merge_that_is_not_finished_is_one_problem_and_nothing_is_written(run: Runner) -> None:
    outcome = run("check", catalogue=MERGED)
    assert (outcome.code, outcome.err) == (3, "1 error.\n")
    assert "unfinished-merge: a merge is not finished here" in outcome.out
    (run.work / "a.csv").write_text("Title\nIda\n", "utf-8")
    for argv in (("add", "Ida"), ("edit", "mirror-1975", "runtime=3"), ("import", "a.csv", "--yes")):
        refused = run(*argv, catalogue=MERGED)
        assert refused.code == 5, refused
        assert content(run) == MERGED


@pytest.mark.parametrize(
    "argv",
    [("remove", "mirror-1975", "--yes"), ("seen", "mirror-1975"), ("check", "--fix", "--yes")],
    ids=lambda argv: argv[0],
)
def test_no_other_command_writes_where_a_merge_is_not_finished(run: Runner, argv: tuple[str, ...]) -> None:
    content_before = film("Mutt", 'runtime = "100 min"') + MERGED
    outcome = run(*argv, catalogue=content_before)
    assert outcome.code == 5, outcome
    assert "Traceback" not in outcome.err
    assert content(run) == content_before


def test_the_formats_of_programs_are_whole_where_nothing_is_found(run: Runner) -> None:
    assert json.loads(run("check", "--json", catalogue=MIRROR).out) == []
    assert run("check", "-f", "github", catalogue=MIRROR).out == ""
    [sarif] = json.loads(run("check", "-f", "sarif", catalogue=MIRROR).out)["runs"]
    assert sarif["results"] == []
    assert sarif["tool"]["driver"]["name"] == "filmcat"


def test_a_format_that_is_none_is_refused(run: Runner) -> None:
    outcome = run("check", "-f", "sarff", catalogue=MIRROR)
    assert (outcome.code, outcome.out) == (2, "")
    assert "sarif" in outcome.err


def piped(run: Runner, text: str, *argv: str) -> Outcome:
    done = subprocess.run(
        [sys.executable, "-m", "filmcat", *argv], input=text, capture_output=True, text=True, check=False,
        env=run.environment(), cwd=run.work,
    )  # fmt: skip
    return Outcome(done.returncode, done.stdout, done.stderr)


def test_a_catalogue_is_read_from_standard_input_without_a_cache(run: Runner) -> None:
    assert piped(run, WRONG, "check", "-", "--count").out == "unknown-country\t1\n"
    assert piped(run, WRONG, "check", "-").out.startswith("-:4:14: warning unknown-country: ")
    for argv in (("list",), ("show", "mutt"), ("filter", "-y", "2023"), ("list", "--json")):
        assert "Mutt" in piped(run, WRONG, "-C", "-", *argv).out
    assert not list(run.home.rglob("*.index"))
    for argv in (("edit", "mutt", "year=2020"), ("add", "Ida"), ("undo",)):
        assert piped(run, WRONG, "-C", "-", *argv).code == 2
    assert piped(run, "mutt\n", "-C", "-", "show", "-").code == 2


@settings(max_examples=20)
@given(st.lists(st.sampled_from(MENDED), min_size=1, max_size=3))
def test_mended_examples_together_stay_mended(codes: list[str]) -> None:
    from tempfile import TemporaryDirectory

    with TemporaryDirectory() as folder:
        from pathlib import Path

        run = Runner(Path(folder) / "home")
        kept = run.written("")
        kept.write_bytes(b"\n".join(bytes_of(page(code).bad) for code in codes))
        run("check", "--fix", "--yes", catalogue=kept)
        once = kept.read_bytes()
        run("check", "--fix", "--yes", catalogue=kept)
        assert kept.read_bytes() == once


def test_the_page_of_the_rules_is_made_of_the_rules() -> None:
    assert (ROOT / "docs" / "rules.md").read_text("utf-8") == make_rules.page(), "run tools/make_rules.py"


def test_a_rating_is_judged_by_the_scale_that_the_catalogue_says(run: Runner) -> None:
    rated = film("Mutt", "year = 2023", "rating = 9")
    assert run("check", "--count", catalogue=rated).out == "rating-out-of-scale\t1\n"
    assert run("check", "--count", catalogue=f"rating_scale = 10\n\n{rated}").out == ""


def test_names_that_differ_in_a_number_alone_are_of_two_people(run: Runner) -> None:
    credited = "".join(
        film(f"Film {number}", "year = 2023", credits=f'director = "Machine {number}"') for number in (1234, 1235)
    )
    assert run("check", "--count", catalogue=credited).out == ""


def test_a_file_of_another_program_in_a_folder_keeps_nobody_from_checking(run: Runner) -> None:
    (run.work / "films").mkdir()
    (run.work / "films" / "a.toml").write_text(WRONG, "utf-8")
    (run.work / "films" / "pyproject.toml").write_text("[project]\nname = 'x'\n", "utf-8")
    assert "unknown-country\t1\n" in run.in_folder("filmcat check --count films").out


def test_a_mend_that_cannot_be_made_keeps_no_other_waiting(run: Runner) -> None:
    """A time with an offset in one's own data cannot be written anew; all that is not composed is mended at once."""
    tags = ", ".join(f'"e\u0301 {place}"' for place in range(14))
    kept = run.written(film("Mutt", "extra = { at = 0185-07-03T11:47:11.000602+00:00 }", f"tags = [{tags}]"))
    run("check", "--fix", "--yes", catalogue=kept)
    once = content(run)
    assert "e\u0301" not in once
    run("check", "--fix", "--yes", catalogue=kept)
    assert content(run) == once


def test_control_characters_in_a_key_do_not_reach_a_message(run: Runner) -> None:
    broken = run.written('[[film]]\ntitle = "Mutt"\nключ.\x01a = 1\n')
    found = json.loads(run("check", "--json", catalogue=broken).out)
    assert [problem["rule"] for problem in found if "\x01" in problem["message"]] == []
    assert r"\u0001" in found[0]["message"]
