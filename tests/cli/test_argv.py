"""The command line is read without Typer where that is sure, and then as Typer reads it."""

from functools import cache, partial
from itertools import chain
from unittest import mock

import make_argv
from hypothesis import example, given, settings
from hypothesis import strategies as st

from corpora import examples
from filmcat.cli.app import answered
from filmcat.cli.argv.declared import declared
from filmcat.cli.argv.parameter import Parameter
from filmcat.cli.argv.read import read
from filmcat.cli.verbs import COMMANDS, module_of, named_verb

VALUES = ["", "-", "x", "ukraine", "a b", "-x", "--", "--or", "=", "x=y", "Ї", "電影", "-C", "14", "tags+=x", "\udcff"]


def test_every_option_of_every_command_is_known_as_it_was_declared() -> None:
    from_typer = make_argv.parameters()
    assert [*from_typer] == ["", *COMMANDS]
    for verb, wanted in from_typer.items():
        assert [*map(told, declared(verb))] == [*map(told, wanted)], "run tools/make_argv.py"


def told(parameter: Parameter) -> list[object]:
    return [getattr(parameter, name) for name in Parameter.__slots__]


def lines() -> st.SearchStrategy[list[str]]:
    """A line of options of a verb, in all their spellings, and of other words; some before the verb, some wrong."""
    return st.sampled_from([*COMMANDS, "", "nothing"]).flatmap(lines_of)


@cache
def lines_of(verb: str) -> st.SearchStrategy[list[str]]:
    before = st.lists(words(declared(""), []), max_size=1)
    behind = st.lists(words(declared(verb), declared("")), max_size=7)
    return st.tuples(before, behind).map(
        lambda groups: [*chain.from_iterable(groups[0]), verb, *chain.from_iterable(groups[1])]
    )


def words(known: list[Parameter], others: list[Parameter]) -> st.SearchStrategy[list[str]]:
    """An option with its value, most often as it is declared; else what somebody may take for one, of others too."""
    value = st.sampled_from(VALUES) | st.text(max_size=4)
    declared_so = [
        st.just([spelling]) if each.is_flag else value.map(partial(of_two, spelling))
        for each in known
        for spelling in each.spellings
        if not each.acts
    ]
    right = st.one_of(value.map(of_one), *declared_so)
    spellings = [spelling for each in (*known, *others) for spelling in each.spellings]
    return st.integers(0, 4).flatmap((anything(spellings), *[right] * 4).__getitem__)


def anything(spellings: list[str]) -> st.SearchStrategy[list[str]]:
    """An option with a value whether it takes one or not, joined, in a cluster, cut short."""
    value = st.sampled_from(VALUES) | st.text(max_size=4)
    letters = [spelling[1:] for spelling in spellings if len(spelling) == 2] or ["x"]
    option = st.sampled_from(spellings or ["-x"])
    cluster = st.lists(st.sampled_from(letters), min_size=1, max_size=3).map("".join)
    return st.one_of(
        option.map(of_one),
        st.tuples(option, value).map(list),
        st.tuples(option, value).map(lambda pair: ["=".join(pair)]),
        st.tuples(cluster, value).map(lambda pair: [f"-{pair[0]}{pair[1]}"]),
        option.map(lambda word: [word[:-1]]),
    )


def of_one(word: str) -> list[str]:
    return [word]


def of_two(word: str, value: str) -> list[str]:
    return [word, value]


def as_typer_reads(argv: list[str]) -> tuple[str, str | None, dict[str, object]] | None:
    """The verb, the catalogue before it, and the values that Typer calls the command with; None where it does not."""
    called: list[tuple[str, str | None, dict[str, object]]] = []
    verb = named_verb(argv)
    if verb not in COMMANDS:
        return None
    module = module_of(verb)
    command = module.command

    def note(typed: object, **values: object) -> int:
        called.append((getattr(typed, "verb", ""), getattr(typed, "catalogue", None), values))
        return 0

    note.__dict__["__wrapped__"] = command
    with mock.patch.object(module, "command", note), mock.patch("sys.stdout"):
        try:
            answered(argv)
        except Exception:  # noqa: BLE001 - whatever Typer has against it
            return None
    return called[0] if called else None


@settings(max_examples=examples(12000))
@given(lines())
@example(["list", "-rn", "5", "--sort=-year", "a", "--", "-x"])
@example(["list", "a", "--or", "b"])
@example(["list", "--sort", "--or", "b"])
@example(["list", "--fields", "-C", "--or"])
@example(["list", "--sort", "--", "a", "--or", "b"])
@example(["list", "a", "-rn", "--or", "b"])
@example(["list", "-n=5"])
@example(["-Cx", "show", "mutt", "-C", "y", "--json"])
@example(["--catalogue=x", "filter", "-cuk", "-c", "fr", "--role", "x", "-p", "y"])
@example(["unite", "a", "b"])
@example(["unite", "a", "b", "c"])
@example(["--", "list"])
@example([""])
def test_what_is_read_without_typer_is_what_typer_reads(argv: list[str]) -> None:
    request = read(argv)
    if request is None:
        return
    assert (request.typed.verb, request.typed.catalogue, request.values) == as_typer_reads(argv)
    assert request.typed.argv == argv


@given(lines())
def test_most_of_what_is_typed_right_is_read_without_typer(argv: list[str]) -> None:
    """What Typer calls a command with is declined only for values that look like options."""
    if as_typer_reads(argv) is not None and not {"--or", "--"} & {*argv} and "" not in argv:
        assert read(argv) is not None
