"""What is said of a command line that cannot be understood: one sentence, a blank line, a hint; exit code 2."""

import re

import pytest

from filmcat.cli.verbs import COMMANDS
from harness import Runner

WRONG = {
    "no-command": ((), "No command is given.", f"write one of {', '.join(COMMANDS)}"),
    "near-command": (("lst",), "There is no command “lst”.", "did you mean “list”?"),
    "quote-in-command": (
        ("it's",),
        "There is no command “it's”.",
        f"write one of {', '.join(COMMANDS)}",
    ),
    "empty-command": (("",), "There is no command “”.", f"write one of {', '.join(COMMANDS)}"),
    "near-option": (("list", "--lmit", "3"), "There is no option “--lmit”.", "did you mean “--limit”?"),
    "unknown-option": (("list", "--bar"), "There is no option “--bar”.", "filmcat list --help"),
    "option-before": (
        ("--color", "never", "list"),
        "There is no option “--color”.",
        "before the command stand only -C PATH, --completion SHELL, -V, --version and -h, --help",
    ),
    "near-option-before": (("--verison",), "There is no option “--verison”.", "did you mean “--version”?"),
    "field-as-option": (
        ("filter", "--genre", "drama"),
        "filmcat filter has no option --genre.",
        "write genre:VALUE, a word of the query",
    ),
    "role-as-option": (
        ("list", "--regie", "kovalenko"),
        "filmcat list has no option --regie.",
        "write regie:VALUE, a word of the query",
    ),
    "help-of-nothing": (("help", "filer"), "There is no command “filer”.", "did you mean “filter”?"),
    "dashed-title": (
        ("show", "-x"),
        "There is no option “-x”.",
        "filmcat show --help; or, for a title or name that begins so, filmcat show -- -x…",
    ),
    "flag-of-filter": (
        ("list", "--country", "ukraine"),
        "filmcat list has no option --country.",
        "filmcat filter --country …; or filmcat list FIELD:VALUE",
    ),
    "role-of-filter": (
        ("list", "--role", "editing"),
        "filmcat list has no option --role.",
        "filmcat filter --role …; or filmcat list FIELD:VALUE",
    ),
    "no-title": (("show",), "filmcat show needs a TITLE.", "filmcat show --help"),
    "no-name": (("person", "--json"), "filmcat person needs a NAME.", "filmcat person --help"),
    "no-value": (("filter", "-c"), "The option -c needs a value.", "filmcat filter --help"),
    "needless-value": (("list", "--json=yes"), "The option --json takes no value.", "filmcat list --help"),
    "empty-title": (("show", ""), "The title is empty.", "name a film: filmcat show TITLE"),
    "blank-title": (("credits", " ", "\t"), "The title is empty.", "name a film: filmcat show TITLE"),
    "empty-name": (("person", ""), "The name is empty.", "name a person: filmcat person NAME"),
    "empty-word": (("list", ""), "A word of the query is empty.", "quote it with something in it, or leave it out"),
    "empty-flag": (("filter", "-c", ""), "--country is empty.", "give it a value: --country VALUE"),
    "empty-role": (("filter", "-p", "x", "--role", " "), "--role is empty.", "give it a value: --role editing"),
    "nothing-to-filter-by": (
        ("filter",),
        "filter needs something to filter by.",
        "filmcat filter --country Ukraine; or filmcat list",
    ),
    "lonely-role": (
        ("filter", "--role", "editing"),
        "--role says in which role a --person is meant.",
        "filmcat filter --person NAME --role editing",
    ),
    "unknown-format": (("list", "-f", "jsn"), "There is no format “jsn”.", "did you mean “json” or “jsonl”?"),
    "two-formats": (
        ("list", "--json", "-f", "csv"),
        "--json and --format csv contradict each other.",
        "leave one out",
    ),
    "unknown-colour": (
        ("list", "--color", "blue"),
        "There is no colour mode “blue”.",
        "write --color auto, always, never",
    ),
    "unknown-sort": (("list", "--sort", "yeer"), "There is no field to sort by “yeer”.", "did you mean “year”?"),
    "empty-sort": (("list", "--sort", "year,"), "A field to sort by is empty.", "write --sort year,-runtime"),
    "unknown-field": (("list", "--fields", "titel"), "There is no field “titel”.", "did you mean “title” or “titles”?"),
    "unknown-role-field": (
        ("list", "--fields", "credits.editin"),
        "There is no role “editin”.",
        "did you mean “Editing”?",
    ),
    "empty-fields": (
        ("list", "--fields", " , "),
        "--fields is empty.",
        "name some: --fields title,year,credits.editing",
    ),
    "no-number": (("list", "-n", "x"), "“x” is not a value for --limit.", "write a whole number of films, as 20"),
    "negative": (("list", "-n", "-1"), "“-1” is not a value for --limit.", "write a whole number of films, as 20"),
    "empty-path": (
        ("list", "-C", ""),
        "The path of the catalogue is empty.",
        "-C PATH names a TOML file, or a folder of them",
    ),
}


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> Runner:
    """One home for all tests of this module: the index is warm after the first."""
    return Runner(tmp_path_factory.mktemp("warm") / "home")


@pytest.mark.parametrize("name", WRONG)
def test_a_wrong_command_line_is_told_with_a_hint(run: Runner, name: str) -> None:
    argv, sentence, hint = WRONG[name]
    assert run(*argv) == (2, "", f"{sentence}\n\nhint: {hint}\n")


ACTING = ("zq\x1b[31mx", "zq\nx", "zq\u202ex", "zq\tx", "[/zqx]", "x" * 10_000, "\udcff")
ASKED = ((), ("list", "-f"), ("list", "-n"), ("list", "--sort"), ("list", "--fields"), ("list", "-C"), ("show",),
         ("person",), ("filter", "-c"), ("credits", "mutt", "--role"), ("filter", "-p", "x", "--role"))  # fmt: skip


@pytest.mark.parametrize("wrong", ACTING)
@pytest.mark.parametrize("argv", ASKED)
def test_whatever_was_typed_is_repeated_harmlessly(run: Runner, argv: tuple[str, ...], wrong: str) -> None:
    outcome = run(*argv, wrong)
    assert outcome.code in {1, 2}
    assert outcome.out == ""
    assert len(outcome.err.splitlines()[0]) < 200 or "-C" in argv
    assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]", outcome.err)


def test_an_option_may_be_written_before_or_behind_the_words(run: Runner) -> None:
    assert run("list", "-n", "1", "mutt").out == run("list", "mutt", "-n", "1").out != ""


def test_a_limit_of_any_length_is_a_number(run: Runner) -> None:
    assert run("list", "-n", "9" * 5000).out == run("list").out
    assert len(run("list", "-n", "0" * 50 + "2").rows) == 2
    assert run("list", "-n", "0") == (0, "", "")
