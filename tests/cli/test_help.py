import re
import shlex
from itertools import product

import pytest

from filmcat.cli.verbs import COMMANDS, module_of
from harness import BUNDLED, Runner


def examples(verb: str) -> tuple[str, ...]:
    """The examples in the help of a command."""
    return tuple(module_of(verb).EXAMPLES)


# The films and persons that examples name, and some more: an index of all takes longer than what is tried.
RECORDS = re.split(r"(?m)^(?=\[\[(?:film|person)\]\])", BUNDLED.read_text("utf-8"))
FEW = "".join([*RECORDS[:6], *RECORDS[20:22]]).encode()
READS = (
    "list",
    "filter",
    "show",
    "credits",
    "person",
    "search",
    "sql",
    "export",
    "together",
    "stats",
    "fields",
    "check",
    "where",
    "schema",
    "help",
)
# What is there before an example is run: a write for undo, and that taken back for redo.
BEFORE = {
    "undo": ("filmcat seen mutt",),
    "redo": ("filmcat seen mutt", "filmcat undo"),
    "unite": ("filmcat add Mutt year=2023 --another",),
    "add": ("filmcat remove mutt --yes",),
}
SIGNS = {"|", ">", "<", "&&"}  # with which an example is a script of several programs


@pytest.mark.parametrize(("verb", "option"), list(product(COMMANDS, ("-h", "--help"))))
def test_the_help_of_a_command_fits_one_screen(run: Runner, verb: str, option: str) -> None:
    outcome = run(verb, option)
    lines = outcome.out.splitlines()
    assert outcome.code == 0
    assert outcome.err == ""
    assert len(lines) <= 24
    assert max(map(len, lines)) <= 80


def test_the_options_of_filter_come_in_the_order_in_which_people_ask(run: Runner) -> None:
    shown = [
        word
        for line in run("filter", "--help").out.splitlines()
        if line[:3] == "  -"
        for word in line.split()
        if word[:2] == "--"
    ]
    asked = ["--country", "--year", "--age,", "--language", "--person", "--role", "--form", "--runtime"]
    assert [word for word in shown if word in asked] == asked


@pytest.mark.parametrize("option", ["-h", "--help"])
def test_the_help_of_filmcat_lists_every_command_even_before_the_name_of_one(run: Runner, option: str) -> None:
    outcome = run(option)
    assert outcome.code == 0
    assert outcome.out == run(option, "list").out
    assert len(outcome.out.splitlines()) <= len(COMMANDS) + 11  # a line for each, and what they share
    assert all(f"\n  {verb} " in outcome.out for verb in COMMANDS)


@pytest.mark.parametrize("verb", COMMANDS)
def test_help_prints_what_the_option_of_a_command_does(run: Runner, verb: str) -> None:
    assert run("help", verb) == run(verb, "--help")


def test_help_alone_lists_every_command(run: Runner) -> None:
    assert run("help") == run("--help")


@pytest.mark.parametrize("verb", COMMANDS)
def test_a_command_has_three_examples_and_its_help_prints_them(run: Runner, verb: str) -> None:
    lines = run(verb, "--help").out.splitlines()
    assert len(set(examples(verb))) == 3
    assert [line[2:] for line in lines if line[2:] in examples(verb)] == list(examples(verb))


@pytest.mark.parametrize(("verb", "example"), [(verb, line) for verb in COMMANDS for line in examples(verb)])
def test_each_example_of_a_help_does_what_it_is_for(run: Runner, verb: str, example: str) -> None:
    (run.work / "films.toml").write_bytes(FEW)
    (run.work / "solaris.txt").write_text("Solaris\n\nDirector: Andrei Tarkovsky\nYear: 1972\n", "utf-8")
    (run.work / "films.csv").write_text("Werk,year\nStalker,1979\n", "utf-8")
    for line in BEFORE.get(verb, ()):
        assert run.found(*shlex.split(line)[1:]).code == 0
    is_script = any(word in SIGNS for word in shlex.shlex(example, posix=True, punctuation_chars=True))
    outcome = run.in_folder(f"set -e; {example}") if is_script else run.found(*shlex.split(example)[1:])
    if verb == "browse":  # there is no terminal here; what it does in one, its own tests say
        assert (outcome.code, outcome.err.splitlines()[0]) == (2, "browse needs a terminal.")
        return
    assert outcome.code == 0, outcome.err
    assert outcome.out or outcome.err
    is_changed = (run.work / "films.toml").read_bytes() != FEW
    is_only_shown = verb in READS or any(option in example for option in ("--dry-run", "--list"))
    assert is_changed == (verb in {"undo", "unite"} or not is_only_shown) or verb in BEFORE


def test_without_arguments_the_help_is_said_on_standard_error(run: Runner) -> None:
    outcome = run.program_without_arguments()
    assert outcome.code == 2
    assert outcome.out == ""
    assert outcome.err == run("--help").out


def test_the_version_is_printed_without_a_command(run: Runner) -> None:
    from filmcat import __version__

    assert run("--version") == run("-V") == (0, f"filmcat {__version__}\n", "")


def test_help_in_a_pipe_that_closes_ends_quietly(run: Runner) -> None:
    outcome = run.shell("(filmcat list --help; echo code $? >&2) | true")
    assert outcome.err == "code 0\n"


def test_help_on_a_full_disk_is_not_written(run: Runner) -> None:
    outcome = run.shell("filmcat --help > /dev/full")
    assert outcome.code == 5
    assert outcome.err == "The output cannot be written: no space left on device.\n"
