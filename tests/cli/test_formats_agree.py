"""Laws: whatever the texts of a catalogue are, its formats say the same, and nothing in them acts on a terminal."""

import csv
import io
import json
import re
import tomllib
from collections.abc import Iterator
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from corpora import examples
from filmcat.exporting.formats import FORMATS
from filmcat.model.fields import FILM_FIELDS
from harness import Runner, film

COLUMNS = ("id", "title", "original_title", "year", "countries", "directors", "runtime", "age_rating")
FIELDS = "title,synopsis,tags,year,runtime,notes,languages,quotes,id"
SIGNS = {"tsv": "\t", "csv": "\r\n\t"}  # what parts cells and lines, or stands in quotes
ACTING = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
NASTY = (
    "[red]", "[/x]", "\x1b[31m", "a\nb", "a\r\nb", "a\tb", "\\t", "\\u001b", "\x00", "\u202e", "=1+1", "'=1", "a|b",
    "+1", "@x", "-1", " x ", '"', ",", "; ", "Ю", "雨", "א", "\U0001f3ac", "\x85", "\u2028", "`", "x" * 300,
)  # fmt: skip

texts = st.one_of(
    st.text(st.characters(exclude_categories=["Cs"]), max_size=12),
    st.lists(st.sampled_from(NASTY), min_size=1, max_size=4).map("".join),
)
films = st.fixed_dictionaries(
    {"title": texts},
    optional={
        "original_title": texts, "year": st.integers(1888, 2100), "countries": st.lists(texts, max_size=3),
        "runtime": st.one_of(st.integers(1, 999), st.sampled_from([7.5, 90.25])), "age_rating": st.integers(0, 18),
        "synopsis": texts, "notes": texts, "tags": st.lists(texts, max_size=2), "quotes": st.lists(texts, max_size=2),
        "languages": st.lists(texts, max_size=2), "credits": st.fixed_dictionaries({"director": st.lists(texts)}),
        "colour": texts, "mood": texts,
    },
)  # fmt: skip
catalogues = st.lists(films, max_size=12)
something = st.lists(films, min_size=1, max_size=8)


@pytest.fixture(scope="module")
def warm(tmp_path_factory: pytest.TempPathFactory) -> Runner:
    return Runner(tmp_path_factory.mktemp("laws") / "home")


@settings(max_examples=examples(15))
@given(catalogue=catalogues)
def test_json_tsv_and_csv_of_a_list_agree_cell_by_cell(warm: Runner, catalogue: list[dict[str, object]]) -> None:
    path = warm.written(as_toml(catalogue))
    objects = parsed(warm("list", "--json", catalogue=path).out)
    wanted = [[listed_cell(found, column) for column in COLUMNS] for found in objects]
    assert [list(map(unescaped, row)) for row in warm("list", catalogue=path).rows] == wanted
    assert csv_rows(warm("list", "-f", "csv", catalogue=path).out) == [list(COLUMNS), *wanted]
    assert jsonl(warm("list", "-f", "jsonl", catalogue=path).out) == objects


@settings(max_examples=examples(15))
@given(catalogue=catalogues)
def test_json_tsv_and_csv_of_named_fields_agree_cell_by_cell(warm: Runner, catalogue: list[dict[str, object]]) -> None:
    path = warm.written(as_toml(catalogue))
    asked = ("list", "--fields", FIELDS)
    objects = parsed(warm(*asked, "--json", catalogue=path).out)
    assert all(list(found) == FIELDS.split(",") for found in objects)
    wanted = [list(map(cell, found.values())) for found in objects]
    assert [list(map(unescaped, row)) for row in warm(*asked, catalogue=path).rows] == wanted
    assert csv_rows(warm(*asked, "-f", "csv", catalogue=path).out) == [FIELDS.split(","), *wanted]


@settings(max_examples=examples(25))
@given(st.lists(films, max_size=4), st.lists(st.sampled_from(COLUMNS), min_size=1, unique=True))
def test_fields_of_a_listed_line_are_printed_as_those_of_the_record(
    warm: Runner, catalogue: list[dict[str, object]], fields: list[str]
) -> None:
    """Beside ``notes`` the records have to be read; without them the lines of the index are enough."""
    path = warm.written(as_toml(catalogue))
    of_lines = warm("list", "-f", "tsv", "--fields", ",".join(fields), catalogue=path).rows
    of_records = warm("list", "-f", "tsv", "--fields", ",".join([*fields, "notes"]), catalogue=path).rows
    assert of_lines == [row[:-1] for row in of_records]


@settings(max_examples=examples(15))
@given(catalogue=something)
def test_every_object_has_every_key_of_the_format(warm: Runner, catalogue: list[dict[str, object]]) -> None:
    path = warm.written(as_toml(catalogue))
    keys = {"id", *(field.name for field in FILM_FIELDS)}
    listed = jsonl(warm("list", "-f", "jsonl", catalogue=path).out)
    ids = "".join(f"{found['id']}\n" for found in listed)
    shown = jsonl(warm("show", "-", "-f", "jsonl", catalogue=path, stdin=ids).out)
    assert all(set(found) == keys for found in listed)
    assert shown == [found | {"persons": None} for found in listed]


@settings(max_examples=examples(15))
@given(catalogue=something)
def test_nothing_in_any_format_acts_on_a_terminal(warm: Runner, catalogue: list[dict[str, object]]) -> None:
    path = warm.written(as_toml(catalogue))
    ids = warm("list", "-f", "ids", catalogue=path).out
    other = film("Stalker", "year = 1979") + as_toml(catalogue)
    (warm.work / "other.toml").write_text(other, "utf-8", newline="")
    asked = (("list",), ("show", "-"), ("credits", "-"), ("import", "--dry-run", "other.toml"))
    for format, argv in product(FORMATS, asked):
        outcome = warm(*argv, "-f", format, catalogue=path, stdin=ids)
        assert outcome.code in {0, 1, 3, 4}
        signs = SIGNS.get(format, "")
        for text in (outcome.out.replace("\r\n", "\n") if "\r\n" in signs else outcome.out, outcome.err):
            assert not ACTING.search(text)
            assert "\r" not in text
        assert "\t" not in outcome.out or "\t" in signs


@settings(max_examples=examples(15))
@given(catalogue=something)
def test_a_markdown_table_keeps_its_columns(warm: Runner, catalogue: list[dict[str, object]]) -> None:
    path = warm.written(as_toml(catalogue))
    counts = {pipes(line) for line in warm("list", "-f", "md", catalogue=path).out.splitlines()}
    assert counts == {len(COLUMNS) + 1}
    counts = {pipes(line) for line in warm("list", "-f", "md", "--fields", FIELDS, catalogue=path).out.splitlines()}
    assert counts == {len(FIELDS.split(",")) + 1}


@settings(max_examples=examples(15))
@given(catalogue=catalogues)
def test_a_list_in_toml_is_a_catalogue_that_lists_the_same(warm: Runner, catalogue: list[dict[str, object]]) -> None:
    path = warm.written(as_toml(catalogue))
    printed = warm("list", "-f", "toml", catalogue=path).out
    tomllib.loads(printed)
    again = warm("list", "--json", catalogue=warm.written(printed, "again.toml"))
    assert parsed(again.out) == parsed(warm("list", "--json", catalogue=path).out)


@settings(max_examples=examples(100))
@given(rows=st.lists(st.lists(texts, min_size=3, max_size=3), max_size=3))
def test_cells_of_csv_come_back_as_they_were(rows: list[list[str]]) -> None:
    from filmcat.exporting.csv import table

    assert csv_rows("".join(table(("a", "b", "c"), rows))) == [["a", "b", "c"], *rows]


def as_toml(catalogue: list[dict[str, object]]) -> str:
    """A catalogue of these films, written by other hands than filmcat's."""
    return "".join(f"[[film]]\n{''.join(lines(film))}" for film in catalogue)


def lines(film: dict[str, object]) -> Iterator[str]:
    for key, value in film.items():
        if isinstance(value, dict):
            yield f"{key} = {{ {', '.join(f'{name} = {toml_value(entry)}' for name, entry in value.items())} }}\n"
        else:
            yield f"{key} = {toml_value(value)}\n"


def toml_value(value: object) -> str:
    if isinstance(value, list):
        return f"[{', '.join(map(toml_value, value))}]"
    if isinstance(value, str):
        return '"' + "".join(letter if letter.isalnum() else f"\\U{ord(letter):08x}" for letter in value) + '"'
    return str(value)


def parsed(text: str) -> list[dict[str, object]]:
    found = json.loads(text)
    assert isinstance(found, list)
    return found


def parsed_object(text: str) -> dict[str, object]:
    found = json.loads(text)
    assert isinstance(found, dict)
    return found


def jsonl(text: str) -> list[dict[str, object]]:
    return [parsed_object(line) for line in text.split("\n")[:-1]]


def listed_cell(found: dict[str, object], column: str) -> str:
    if column == "directors":
        credits = found["credits"]
        return cell(credits.get("director") if isinstance(credits, dict) else None)
    return cell(found[column])


def cell(value: object) -> str:
    if isinstance(value, list):
        return "; ".join(map(str, value))
    return "" if value is None else str(value)


def unescaped(text: str) -> str:
    r"""Undo ``\t \n \\ \u001b``, written anew so that a fault of the program is not undone by itself."""
    letters = {"t": "\t", "n": "\n", "\\": "\\"}
    undone, place = "", 0
    while place < len(text):
        if text[place] != "\\":
            undone, place = undone + text[place], place + 1
        elif text[place + 1] == "u":
            undone, place = undone + chr(int(text[place + 2 : place + 6], 16)), place + 6
        else:
            undone, place = undone + letters[text[place + 1]], place + 2
    return undone


def csv_rows(text: str) -> list[list[str]]:
    rows = csv.reader(io.StringIO(text, newline=""), strict=True)
    return [[unescaped(found.removeprefix("'")) for found in row] for row in rows]


def pipes(line: str) -> int:
    """How many bars of a line part columns: those that no backslash stands before."""
    return len(re.findall(r"\|", re.sub(r"\\.", "", line)))
