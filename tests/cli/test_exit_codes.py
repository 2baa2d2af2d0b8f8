"""What the shell learns: every exit code, and that errors are one sentence, a blank line and a hint."""

import os
import re
import signal
import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from corpora import examples
from filmcat.cli.verbs import COMMANDS
from harness import BUNDLED, Runner, film

BROKEN = '[[film]]\ntitle = "Broken\nyear = 1999\n\n' + film("Whole", "year = 2000")
NAMESAKES = film("Twin", "year = 1990") + film("Twin", "year = 2010", credits='director = ["Nina Beispiel"]')
CODES = {0, 1, 2, 3, 4, 5}  # 5: the catalogue that ships with filmcat is read-only


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> Runner:
    """One home for all tests of this module: the index is warm after the first."""
    return Runner(tmp_path_factory.mktemp("warm") / "home")


def test_a_list_is_done(run: Runner) -> None:
    assert run("list").code == 0


def test_an_empty_list_is_done_unless_the_shell_asks(run: Runner) -> None:
    assert run("list", "xyzzy")[:2] == (0, "")
    assert run("list", "xyzzy", "-e")[:2] == (1, "")
    assert run("list", "mutt", "--exit-status").code == 0
    assert run("filter", "-c", "ukraine", "-y", "1950", "-e").code == 1


@pytest.mark.parametrize("verb", ["show", "credits", "person"])
def test_nobody_of_that_name_is_told_apart_from_a_wrong_question(run: Runner, verb: str) -> None:
    outcome = run(verb, "xyzzy")
    assert outcome.code == 1
    assert outcome.out == ""
    assert re.fullmatch(r"No (film|person) is called “xyzzy”\.\n\nhint: .+\n", outcome.err)


@pytest.mark.parametrize("format", ["tsv", "json", "table", "md"])
def test_a_broken_record_is_named_with_its_place_and_hides_nobody(run: Runner, format: str) -> None:
    outcome = run("list", "-f", format, catalogue=BROKEN)
    assert outcome.code == 3
    assert "Whole" in outcome.out
    assert re.fullmatch(r"\S*films\.toml:\d+:\d+: .+\n", outcome.err)


def test_a_broken_record_is_named_beside_a_whole_one_that_is_shown(run: Runner) -> None:
    outcome = run("show", "whole", "--fields", "title", catalogue=BROKEN)
    assert (outcome.code, outcome.out) == (3, "title\tWhole\n")
    assert "films.toml:2:" in outcome.err


def test_a_broken_record_is_named_where_it_may_be_what_was_asked_for(run: Runner) -> None:
    for verb in ("show", "person"):
        outcome = run(verb, "broken", catalogue=BROKEN)
        assert outcome.code == 1
        assert "films.toml:2:" in outcome.err
        assert "is called “broken”" in outcome.err


def test_a_broken_record_replaces_no_other_code(run: Runner) -> None:
    assert run("list", "xyzzy", "-e", catalogue=BROKEN).code == 3
    assert run("show", "-", catalogue=BROKEN, stdin="whole\nnobody\n").code == 1
    assert run("list", "year:x", catalogue=BROKEN).code == 2


def test_several_films_of_one_title_are_listed_on_standard_error(run: Runner) -> None:
    outcome = run("show", "twin", catalogue=NAMESAKES)
    assert (outcome.code, outcome.out) == (4, "")
    assert outcome.err == (
        "Several films go by “twin”:\n"
        "  twin-1990  Twin  1990\n"
        "  twin-2010  Twin  2010  Nina Beispiel\n"
        "\n"
        "hint: name one by its id, the first word of its line\n"
    )


def test_a_very_ambiguous_title_lists_as_many_as_a_person_reads(run: Runner) -> None:
    outcome = run("show", "film", catalogue="".join(film(f"Film {number}") for number in range(30)))
    assert outcome.code == 4
    assert len(outcome.err.splitlines()) == 1 + 20 + 1 + 2
    assert "\n  … and 10 more\n" in outcome.err


WRITTEN = [f"list -n 1 -f {format}" for format in ("table", "tsv", "csv", "json", "jsonl", "toml", "md", "ids")]
WRITTEN += ["list", "show mutt", "show mutt -f table", "credits mutt", "person kovalenko"]


@pytest.mark.parametrize("argv", WRITTEN)
def test_a_full_disk_is_told(run: Runner, argv: str) -> None:
    outcome = run.shell(f"filmcat {argv} > /dev/full")
    assert outcome == (5, "", "The output cannot be written: no space left on device.\n")


def test_a_closed_standard_output_is_told(run: Runner) -> None:
    assert run.shell("filmcat list >&-") == (5, "", "Standard output is closed.\n")


def test_closed_streams_that_are_not_needed_are_not_missed(run: Runner) -> None:
    plain = run("list", "-n", "1").out
    assert run.shell("filmcat list -n 1 <&-") == (0, plain, "")
    assert run.shell("filmcat list -n 1 2>&-") == (0, plain, "")
    assert run.shell("filmcat show xyzzy 2>&-") == (1, "", "")
    assert run.shell("filmcat show xyzzy 2>/dev/full") == (1, "", "")
    assert run.shell("filmcat show - <&-").code == 2


@pytest.mark.parametrize("format", ["table", "tsv", "json", "toml"])
def test_a_reader_that_has_seen_enough_ends_the_list_quietly(run: Runner, format: str) -> None:
    many = "".join(film(f"Film {number}", f'notes = "{"x" * 3000}"') for number in range(200))
    outcome = run.shell(
        f"(filmcat list -f {format} --fields title,notes; echo code $? >&2) | head -c 5", catalogue=many
    )
    assert len(outcome.out) == 5
    assert outcome.err == "code 0\n"


def test_an_interrupted_run_is_130_without_a_word(run: Runner) -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "filmcat", "-C", str(BUNDLED), "show", "-"],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=run.environment(), cwd=run.work,
    )  # fmt: skip
    assert process.stdin is not None
    assert process.stderr is not None
    process.stdin.write(b"xyzzy\n")
    process.stdin.flush()
    assert process.stderr.readline() == "No film is called “xyzzy”.\n".encode()
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=60)
    assert process.returncode == 130
    assert out == b""
    assert b"Traceback" not in err


def test_what_nobody_foresaw_is_told_in_one_sentence_too(run: Runner, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_self: object, _question: object) -> None:
        raise LookupError("no\nluck")

    monkeypatch.setattr("filmcat.catalogue.Catalogue.select", fail)
    outcome = run("list")
    assert outcome.code == 70
    assert outcome.err.startswith("filmcat is at fault: LookupError: no luck.\n\nhint: ")
    with pytest.raises(LookupError):
        run("list", env={"FILMCAT_TRACEBACK": "1"})


WORDS = (
    "mutt", "kovalenko", "country:ua", "country:", "year:2000..", "year:..", "not:form:fiction", "director:none",
    "age:12..14", "rating:4..", "-", "--", "-n", "3", "-f", "json", "ids", "table", "--fields", "id,title",
    "--sort", "-year", "random", "-r", "-e", "--lang", "de", "--color", "always", "-c", "ua+pl", "-p", "--role",
    "dop", "-h", "-y", "-a", "14", "", " ", "title:=Mutt", "id:mutt-2023", "companies:x", ":", "a:b", "not:",
    "not:not:x", "*", "%",
)  # fmt: skip
fields = st.sampled_from(["year", "country", "person", "editing", "runtime", "debut"])
words = st.one_of(
    st.sampled_from(WORDS),
    st.text(st.characters(exclude_characters="\0"), max_size=6),
    st.builds("{}:{}".format, fields, st.text(max_size=5)),
)


@settings(max_examples=examples(300))
@given(verb=st.sampled_from([*COMMANDS, "lst", ""]), argv=st.lists(words, max_size=5), stdin=st.text(max_size=20))
def test_whatever_is_typed_ends_with_a_known_code_and_no_traceback(
    run: Runner, verb: str, argv: list[str], stdin: str
) -> None:
    arguments = [os.fsdecode(word.encode("utf-8", "surrogateescape" if word.isascii() else "replace")) for word in argv]
    outcome = run(verb, *arguments, stdin=stdin.encode("utf-8", "replace").decode())
    assert outcome.code in CODES
    assert "Traceback" not in outcome.err
    if outcome.code in {1, 2, 4} and "-" not in argv and not ({"-e", "--exit-status"} & set(argv)):
        assert outcome.out == ""
        assert re.search(r"\A\S.*[.:]\n(  .*\n)*(\nhint: .+\n)?\Z", outcome.err)
