"""Whatever a catalogue, a file, a name or an argument holds, nothing that filmcat writes of it acts."""

import csv
import io
import json
import os
from collections.abc import Iterator
from itertools import product

import pytest

from corpora import Corpora
from filmcat.cli.argv.declared import declared
from filmcat.cli.argv.parameter import Parameter
from filmcat.cli.verbs import COMMANDS
from filmcat.exporting.findings.formats import FORMATS as FORMATS_OF_CHECKS
from filmcat.exporting.formats import FORMATS
from filmcat.model.fields import FILM_FIELDS
from harness import Runner, film
from hostile.catalogues import IN_TOML, VALUES, catalogue, held
from hostile.output import is_harmless, is_harmless_on_a_terminal, rows

FIRST, SECOND = "first-of-them", "second-of-them"  # ids that hold whatever the titles are
_EVERY = 10


def encodable(value: str) -> bool:
    """Whether a system can hand a text over, as an argument or a name."""
    try:
        return "\0" not in os.fsencode(value).decode("latin-1")
    except UnicodeEncodeError:
        return False


class Held:
    """A catalogue with many values everywhere."""

    def __init__(self, run: Runner, values: list[str]) -> None:
        self.run = run
        self.values = values
        two = "".join(film("A Film", f'id = "{fixed}"') for fixed in (FIRST, SECOND))
        self._texts = {"films.toml": catalogue(values) + two, "small.toml": two}
        self.path, self.small = (run.written(text, name) for name, text in self._texts.items())
        self.ids = run("list", "-f", "ids", catalogue=self.path).out

    def restore(self) -> None:
        """Bring a catalogue that was changed back to what it held."""
        for path, text in zip((self.path, self.small), self._texts.values(), strict=True):
            if path.read_text("utf-8") != text:
                self.run.written(text, path.name)


@pytest.fixture(scope="module")
def everywhere(tmp_path_factory: pytest.TempPathFactory) -> Held:
    run = Runner(tmp_path_factory.mktemp("hostile") / "home")
    values = Corpora(lambda *_: None)("values in catalogues", list(IN_TOML.values()), _EVERY)
    return Held(run, list(values))


def options(verb: str) -> list[Parameter]:
    return [one for one in declared(verb) if one.is_option and not one.is_flag]


def arguments(verb: str) -> Iterator[tuple[str, ...]]:
    """What a verb may be asked of films: nothing, all by their ids, one, two."""
    yield from ((), ("-",), (FIRST,), (FIRST, SECOND)) if any(not one.is_option for one in declared(verb)) else ((),)


def calls() -> list[tuple[str, ...]]:
    """Every verb, of any films, in every format, and with every flag; some of them write."""
    found: list[tuple[str, ...]] = []
    for verb in COMMANDS:
        formats = [("-f", format) for format in FORMATS | FORMATS_OF_CHECKS] if "format" in named(verb) else []
        looks = [(), *formats, *((flag.spellings[-1],) for flag in declared(verb) if flag.is_flag and not flag.acts)]
        found += [(verb, *words, *look) for words in arguments(verb) for look in looks]
    return found


def named(verb: str) -> set[str]:
    return {one.name for one in declared(verb)}


def lines(value: str, place: int) -> Iterator[tuple[str, ...]]:
    """What may be asked with a value: it is a word, the value of a field, and that of an option, of every verb."""
    for verb in COMMANDS:
        field = FILM_FIELDS[place % len(FILM_FIELDS)]
        needed = [value] * sum(one.is_needed for one in declared(verb))
        yield verb, value, *needed[1:]
        yield verb, f"{field.asked}:{value}", FIRST
        yield verb, FIRST, f"{field.name}={value}"
        taken = options(verb)
        if taken:
            yield verb, *needed, taken[place % len(taken)].spellings[-1], value


def test_no_verb_in_any_format_writes_anything_that_acts(everywhere: Held, corpora: Corpora) -> None:
    for call in corpora("verbs of hostile catalogues", calls(), 7):
        outcome = everywhere.run(*call, catalogue=everywhere.path, stdin=everywhere.ids)
        assert is_harmless(outcome, call[-1]), call
        everywhere.restore()


def test_no_argument_is_repeated_in_a_way_that_acts(everywhere: Held, corpora: Corpora) -> None:
    asked = [line for place, value in enumerate(filter(encodable, VALUES.values())) for line in lines(value, place)]
    for line in corpora("hostile arguments", asked, 239):
        outcome = everywhere.run(*line, catalogue=everywhere.small, stdin=f"{FIRST}\n")
        assert is_harmless(outcome), line
        everywhere.restore()


def test_a_list_has_a_row_for_each_film_in_every_format(everywhere: Held) -> None:
    count = len(everywhere.ids.splitlines())
    assert count == 2 * len(everywhere.values) + 2
    for format in FORMATS:
        assert rows(format, everywhere.run("list", "-f", format, catalogue=everywhere.path).out) == count, format


def test_json_and_toml_lose_nothing(everywhere: Held) -> None:
    listed = everywhere.run("list", "--json", catalogue=everywhere.path).out
    kept = [found["extra"] for found in json.loads(listed)]
    assert [one for one in kept if one is not None] == list(map(held, everywhere.values))
    again = everywhere.run.written(everywhere.run("list", "-f", "toml", catalogue=everywhere.path).out, "again.toml")
    assert everywhere.run("list", "--json", catalogue=again).out == listed


def test_a_person_and_a_film_of_any_name_are_shown_without_harm(everywhere: Held, corpora: Corpora) -> None:
    asked = list(product(("show", "credits", "person"), everywhere.values, FORMATS))
    for verb, value, format in corpora("hostile names in every format", asked, 17):
        outcome = everywhere.run(verb, "-f", format, "--", value, catalogue=everywhere.path)
        assert is_harmless(outcome, format), (verb, value)


def test_half_a_character_of_json_is_written_as_a_sign_that_stands_for_it(everywhere: Held, corpora: Corpora) -> None:
    halves = [value for value in VALUES.values() if value not in IN_TOML.values()]
    for value, format in corpora("halves of characters", list(product(halves, FORMATS)), 7):
        films = [{"title": f"A Film {value}", "notes": value, value: value}]
        everywhere.run.work.joinpath("halves.json").write_text(json.dumps(films), "utf-8")
        path = everywhere.run.written("", "halves.toml")
        outcome = everywhere.run("import", "halves.json", "--yes", "-f", format, catalogue=path)
        assert is_harmless(outcome, format), value
        assert "\ufffd" in path.read_text("utf-8")


@pytest.mark.parametrize("format", FORMATS)
def test_what_a_format_writes_can_be_imported_without_harm(everywhere: Held, format: str) -> None:
    everywhere.run.work.joinpath("printed").write_text(
        everywhere.run("list", "-f", format, catalogue=everywhere.path).out, "utf-8", newline=""
    )
    for shown in ("table", format):
        outcome = everywhere.run("import", "printed", "--dry-run", "-f", shown, catalogue=everywhere.small)
        assert is_harmless(outcome, shown)


def test_headers_of_a_table_do_not_act(everywhere: Held) -> None:
    table = io.StringIO(newline="")
    writer = csv.writer(table)
    writer.writerows([["title", *everywhere.values], ["A Film", *everywhere.values]])
    everywhere.run.work.joinpath("table.csv").write_text(table.getvalue(), "utf-8", newline="")
    for format in FORMATS:
        outcome = everywhere.run("import", "table.csv", "--dry-run", "-f", format, catalogue=everywhere.small)
        assert is_harmless(outcome, format)
        assert outcome.code == 0


def test_no_name_of_a_file_acts(everywhere: Held, corpora: Corpora) -> None:
    """The file holds a film, and a record that is broken, so that its place is told."""
    folder = everywhere.run.home / "named"
    folder.mkdir()
    names = [
        value for value in filter(encodable, VALUES.values()) if "/" not in value and 0 < len(os.fsencode(value)) < 200
    ]
    for name, verb in corpora("hostile names of files", list(product(names, COMMANDS)), 239):
        path = folder / f"{name}.toml"
        path.write_text(film("A Film", f'id = "{FIRST}"') + "[[film]]\ntitle = 3\n", "utf-8")
        for words in ((FIRST,), (str(path),)):
            outcome = everywhere.run(verb, *words, catalogue=path)
            assert is_harmless(outcome), (verb, name)
        path.unlink(missing_ok=True)


def test_what_is_remembered_of_a_write_does_not_act(everywhere: Held) -> None:
    path = everywhere.run.written("", "journal.toml")
    for value in filter(encodable, everywhere.values[::5]):
        assert is_harmless(everywhere.run("add", f"title={value}", f"notes={value}", "--another", catalogue=path))
    for asked in (("undo", "--list"), ("undo", "--list", "--json"), ("undo",), ("redo",)):
        outcome = everywhere.run(*asked, catalogue=path)
        assert is_harmless(outcome)
        assert outcome.code == 0


def test_nothing_acts_on_a_terminal_but_the_colours_of_filmcat(everywhere: Held, corpora: Corpora) -> None:
    asked = [call for call in calls() if "-" not in call]
    for call in corpora("verbs in a terminal", asked, 131):
        outcome = everywhere.run.terminal(*call, catalogue=everywhere.path, typed="n\n" * 3)
        assert is_harmless_on_a_terminal(outcome.out), call
        everywhere.restore()


@pytest.mark.parametrize("verb", COMMANDS)
def test_nothing_acts_in_colour_either(everywhere: Held, verb: str) -> None:
    if "color" in named(verb):
        words = ["-"] * sum(one.is_needed for one in declared(verb))
        outcome = everywhere.run(verb, *words, "--color", "always", catalogue=everywhere.path, stdin=everywhere.ids)
        assert is_harmless_on_a_terminal(outcome.out)
