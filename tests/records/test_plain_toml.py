"""Records that are read without tomli: as tomli would read them, or not at all."""

import re
from itertools import count
from pathlib import Path

import pytest
import tomli
from hypothesis import example, given, settings
from hypothesis import strategies as st

from corpora import examples
from filmcat.records import span
from filmcat.records.plain_toml import record_of
from laws.documents import record_texts

BUNDLED = (Path(__file__).resolve().parents[2] / "data" / "films.toml").read_text("utf-8")
SPANS = re.split(r"(?m)^(?=\[\[(?:film|person)\]\])", BUNDLED)[1:]
FILM = '[[film]]\ntitle          = "Mutt"\nyear           = 2023\n'
SIGNS = (
    *"\"'\\#=[]{},.-_+ \n\t\r\0\x7f\u00a0é",
    '"""',
    "'''",
    '""',
    " = ",
    "= ",
    ",\n",
    "\n]",
    "\r\n",
    "0",
    "-0",
    "1_000",
    "1e3",
    "inf",
    "true",
    "2024-03-02",
    "[[film]]\n",
    "[[person]]\n",
    "[film.credits]\n",
    "[film]\n",
    "title = 1\n",
    "a.b = 1\n",
    '"k" = 1\n',
    "{ a = 1, a = 2 }",
    "{ a = 1, }",
    '["a", 1, "b"]',
    '["a", "b",]',
    "\\n",
    "\ufeff",
    "\u2028",
)


def is_read_as_by_tomli(text: str) -> bool:
    """Whether a text is left to tomli, or read as tomli reads it: to the type and the order of the keys."""
    found = record_of(text)
    return found is None or repr(found) == repr(tomli.loads(text))


def test_every_bundled_record_is_read_without_tomli() -> None:
    assert len(SPANS) > 82
    assert [text for text in SPANS if record_of(text) is None or not is_read_as_by_tomli(text)] == []


@pytest.mark.parametrize(
    "value",
    [
        '"Mutt"',
        '""',
        "2023",
        "-7",
        "0",
        "-0",
        "7.5",
        "true",
        "false",
        "[]",
        '["a"]',
        '["a", "b"]',
        '["a", 1, true]',
        "[1, 2]",
        '{ uk = "Ми" }',
        '{ a = ["x", "y"], b = 1.5 }',
        '[{ name = "IDFA", year = 1999 }]',
        '[\n  "a",\n  "b",\n]',
        '[\n  { name = "X, year = 3", year = 1 },\n]',
        '"""\nProse "in" quotes.\nAnd more.\n"""',
        '""""""',
        '"""a"""',
    ],
)
def test_a_value_as_it_is_mostly_written_is_read_without_tomli(value: str) -> None:
    text = f'{FILM}x = {value}\n\n# a comment\n[film.credits]\ndirector       = ["Vuk Lungulov-Klotz"]\n'
    assert record_of(text) is not None
    assert is_read_as_by_tomli(text)


@pytest.mark.parametrize(
    "value",
    [
        "'Mutt'",
        r'"a\nb"',
        "+1",
        "1_000",
        "01",
        "1.",
        "1e3",
        "inf",
        "2024-03-02",
        "07:30:00",
        "0x1F",
        "[1,2]",
        '["a",]',
        "{}",
        "{ a = 1, a = 2 }",
        "{ a = { b = 1 } }",
        "{ a.b = 1 }",
        '{ "a" = 1 }',
        '"a" # comment',
        '"""a""""',
        "'''a'''",
        '"tab\there"',
        '"""\x07"""',
        '"""\r\n"""',
        "[[1], [2]]",
        '[\n  "a"\n]',
        '"a',
        "",
        "truer",
        "99999999999999999999",
    ],
)
def test_what_is_written_otherwise_or_wrongly_is_left_to_tomli(value: str) -> None:
    assert record_of(f"{FILM}x = {value}\n") is None


@pytest.mark.parametrize(
    "text",
    [
        "",
        "# nothing\n",
        'title = "Mutt"\n',
        f"{FILM}{FILM}",
        f"{FILM}year = 2024\n",
        f"{FILM}[film.year]\na = 1\n",
        f"{FILM}[film.credits]\na = 1\n[film.credits]\nb = 2\n",
        f"{FILM}[film.credits.more]\na = 1\n",
        f"{FILM}[other]\n",
        '[[person]]\nname = "A"\n[film.credits]\na = 1\n',
        f"{FILM}[film.credits]\na = 1\na = 2\n",
        FILM.replace("\n", "\r\n"),
        f"\ufeff{FILM}",
        f"  {FILM}",
        f"{FILM}a.b = 1\n",
        f'{FILM}"a" = 1\n',
        f"{FILM}x = 1 y = 2\n",
    ],
)
def test_a_record_with_other_tables_or_a_key_twice_is_left_to_tomli(text: str) -> None:
    assert record_of(text) is None


@settings(max_examples=examples(3000))
@given(record_texts())
@example(FILM)
def test_records_as_people_may_write_them_are_read_as_by_tomli(text: str) -> None:
    assert is_read_as_by_tomli(text)


@settings(max_examples=examples(6000))
@given(
    st.sampled_from([*SPANS[::5], FILM]),
    st.lists(st.tuples(st.floats(0, 1, exclude_max=True), st.integers(0, 3), st.sampled_from(SIGNS)), max_size=3),
)
def test_records_with_a_few_other_signs_are_read_as_by_tomli(text: str, changes: list[tuple[float, int, str]]) -> None:
    for where, length, sign in changes:
        at = int(where * len(text))
        text = text[:at] + sign + text[at + length :]
    assert is_read_as_by_tomli(text)


def test_a_record_is_the_same_whoever_reads_it(monkeypatch: pytest.MonkeyPatch) -> None:
    for text in (SPANS[0], FILM, f"{FILM}year = 2024\n"):
        monkeypatch.setattr(span, "_asked", count())  # as in a process that has read none
        first, *others = [span.decode_span(text.encode()) for _ in range(250)]
        assert [other for other in others if other != first] == []


def test_a_long_text_of_another_kind_is_left_at_once() -> None:
    assert record_of(f"{FILM}{'x' * 5_000_000}") is None
    assert record_of(f"{FILM}x = [{'1, ' * 500_000}]\n") is None
