"""Hostile values are harmless in every field, verb and format: whatever the tables hold is walked."""

import csv
import io
import json
import re
import tomllib
from collections.abc import Iterator

import pytest
from typer.core import TyperArgument, TyperGroup, TyperOption
from typer.main import get_command

from corpora import Corpora
from filmcat.cli.app import new_app
from filmcat.cli.verbs import COMMANDS
from filmcat.exporting.formats import FORMATS
from harness import Outcome, Runner
from hostile.values import VALUES, acts, encodable, films_of, is_hidden, typable

SGR = re.compile("\x1b\\[[0-9;]*m")
STDIN = "-"
WITHOUT_FILM = ("list", "filter", "check", "fields", "where", "undo", "redo", "schema", "help")
# Data keeps what is only hidden; in a cell between quotes lines may end.
KEPT = {"": "\n\t", "tsv": "\n\t", "csv": "\n\t"}


@pytest.fixture
def values(corpora: Corpora) -> dict[str, str]:
    """A part of the values."""
    return dict(corpora("hostile values", list(VALUES.items()), 30))


def harmful(text: str, kept: str = "\n", *, is_data: bool = False) -> set[str]:
    """The characters of an output that do what they must not."""
    wrong = acts if is_data else is_hidden
    return {char for char in set(text) - set(kept) if wrong(char)}


def assert_harmless(outcome: Outcome, told: object, format: str = "") -> None:
    is_data = format in {"json", "jsonl", "toml", "sarif"}
    assert outcome.code != 70, (told, outcome.err)
    assert "Traceback" not in outcome.err, told
    out = outcome.out.replace("\r\n", "\n") if format == "csv" else outcome.out
    assert harmful(out, KEPT.get(format, "\n"), is_data=is_data) == set(), told
    assert harmful(outcome.err) == set(), (told, outcome.err)


def parameters(verb: str) -> Iterator[TyperOption | TyperArgument]:
    """The options and arguments of a verb that take a value."""
    group = get_command(new_app(verb))
    assert isinstance(group, TyperGroup)
    for parameter in group.commands[verb].params:
        if isinstance(parameter, TyperArgument) or (isinstance(parameter, TyperOption) and not parameter.is_flag):
            yield parameter


def formats_of(verb: str) -> list[str]:
    """The formats in which a verb answers: those of the table, where it takes them."""
    return list(FORMATS) if any("--format" in parameter.opts for parameter in parameters(verb)) else [""]


def asked_in(format: str) -> list[str]:
    return ["--format", format] if format else []


@pytest.mark.parametrize("verb", COMMANDS)
def test_no_verb_lets_a_value_act_in_any_format(run: Runner, verb: str, values: dict[str, str]) -> None:
    held = encodable(values)
    ids = "".join(f"film-{number}\n" for number in range(len(held)))
    path = run.written(films_of(held))
    for format in formats_of(verb):
        for argv in ([verb], [verb, STDIN]):
            assert_harmless(run(*argv, *asked_in(format), catalogue=path, stdin=ids), (verb, argv, format), format)
    for word in ["film-0", *held.values()][:20]:
        assert_harmless(run(verb, word, catalogue=path), (verb, word))


@pytest.mark.parametrize("verb", COMMANDS)
def test_no_verb_lets_a_word_of_the_command_line_act(run: Runner, verb: str, values: dict[str, str]) -> None:
    path = run.written(films_of({"A": "A"}))
    asked = list(parameters(verb))
    for number, (name, word) in enumerate(typable(values).items()):
        for parameter in asked if number % 8 == 0 else asked[number % max(len(asked), 1) :][:1]:
            argv = [parameter.opts[0], word] if isinstance(parameter, TyperOption) else [word]
            assert_harmless(run(verb, *argv, catalogue=path), (verb, name, argv))


@pytest.mark.parametrize("format", FORMATS)
def test_a_list_has_as_many_rows_as_films(run: Runner, format: str, values: dict[str, str]) -> None:
    held = encodable(values)
    out = run("list", "--format", format, catalogue=films_of(held)).out
    rows = {
        "csv": lambda: len(list(csv.reader(io.StringIO(out)))) - 1,
        "json": lambda: len(json.loads(out)),
        "toml": lambda: len(tomllib.loads(out)["film"]),
    }
    above = run("list", "--format", format, catalogue=films_of({"A": "A"})).out.count("\n") - 1
    assert rows.get(format, lambda: out.count("\n") - above)() == len(held)
    if format == "tsv":
        assert {line.count("\t") for line in out.split("\n")[:-1]} == {7}


def test_json_and_toml_lose_nothing(run: Runner, values: dict[str, str]) -> None:
    held = encodable(values)
    path = run.written(films_of(held))
    told = json.loads(run("list", "--json", catalogue=path).out)
    assert [one["title"] for one in told] == [value.strip() for value in held.values()]
    again = run("list", "-f", "toml", catalogue=path).out
    assert json.loads(run("list", "--json", catalogue=again).out) == told
    lines = run("list", "-f", "jsonl", catalogue=path).out
    assert [json.loads(line) for line in lines.splitlines()] == told


def test_a_name_of_a_file_does_not_act(run: Runner, values: dict[str, str]) -> None:
    for name, value in typable(values).items():
        path = run.home / f"{value.replace('/', '')[:50]}.toml"
        path.write_text("[[film]]\ntitle = 1\n", encoding="utf-8")
        for verb in ("list", "check", "where"):
            assert_harmless(run(verb, catalogue=path), (verb, name))


def test_a_header_of_a_table_does_not_act(run: Runner, values: dict[str, str]) -> None:
    held = list(encodable(values).values())
    table = io.StringIO()
    csv.writer(table).writerows([["title", "year", *held], ["A Film", "1972", *held], *([value] for value in held)])
    (run.work / "table.csv").write_text(table.getvalue(), encoding="utf-8", newline="")
    for format in formats_of("import"):
        told = run("import", "table.csv", "--from", "csv", "--dry-run", *asked_in(format), catalogue=films_of({}))
        assert_harmless(told, format, format)


@pytest.mark.parametrize("verb", [verb for verb in COMMANDS if verb != "browse"])  # which draws the whole terminal
def test_nothing_acts_on_a_terminal(run: Runner, verb: str, values: dict[str, str]) -> None:
    held = encodable(values)
    argv = [verb] if verb in WITHOUT_FILM else [verb, "film-0"]
    quiet = {"EDITOR": "true", "VISUAL": "true"}
    plain = run.terminal(*argv, catalogue=films_of({"A": "A"}), typed="n\n", env=quiet).out
    foreign = set(SGR.findall("".join(held.values()))) - set(SGR.findall(plain))
    outcome = run.terminal(*argv, catalogue=films_of(held), typed="n\n", env=quiet)
    assert foreign.isdisjoint(SGR.findall(outcome.out))
    assert harmful(SGR.sub("", outcome.out)) == set()
