"""The tables of fields and kinds hold together, and what is made of them is what stands there."""

import ast
from collections import Counter
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

import make_records
import pytest

from filmcat.index import kinds as index_kinds
from filmcat.index.build.schema import COLUMNS, table_statements
from filmcat.model.fields import ASKED_FIELDS, FILM_FIELDS, PERSON_FIELDS, Field
from filmcat.model.kinds import KINDS
from filmcat.records import kinds as record_kinds
from filmcat.records.span import decode_span
from harness import ROOT

FILM = (*FILM_FIELDS, *ASKED_FIELDS)
ROWS = [*FILM, *PERSON_FIELDS]
HELD = [row for row in ROWS if not row.derived_from]
# Where names of fields stand in one list outside the table, and why.
LISTS = {
    "src/filmcat/records/tables.py": "the keys of entries within a field",
    "src/filmcat/records/credits.py": "the keys of entries within a field",
    "src/filmcat/cli/verbs.py": "commands, some of which are called as a field",
    "src/filmcat/cli/argv/declared.py": "commands, some of which are called as a field",
    "src/filmcat/index/lookup/films.py": "what tells films of one title apart",
    "src/filmcat/views/person.py": "a row of a person's films, which is no record",
    "src/filmcat/views/together.py": "a row of two people's films, which is no record",
    "src/filmcat/views/found.py": "a row of what a search finds, which is no record",
    "src/filmcat/views/plan.py": "a row of a plan, which is no record",
    "src/filmcat/views/record.py": "sections, some of which are called as a field",
    "src/filmcat/exporting/markdown_pages.py": "sections, some of which are called as a field",
    "src/filmcat/exporting/toml.py": "sections, some of which are called as a field",
    "src/filmcat/query/criteria.py": "kinds, some of which are called as a field",
    "src/filmcat/index/relations.py": "kinds, some of which are called as a field",
    "src/filmcat/query/counted.py": "kinds, some of which are called as a field",
    "src/filmcat/exporting/vocabulary/schema.py": "kinds, some of which are called as a field",
    "src/filmcat/exporting/programs": "what others call it",
    "src/filmcat/importing/page": "what the words of pages mean",
    "src/filmcat/importing/json": "what the keys of others mean",
    "src/filmcat/importing/nfo": "what the elements of others mean",
    "src/filmcat/importing/tables": "what the headers of others mean",
}


def test_records_and_documents_are_what_the_table_of_fields_makes_of_them() -> None:
    made: dict[Path, str] = make_records.made()
    assert made
    assert {path: path.read_text("utf-8") for path in made} == made


@pytest.mark.parametrize("rows", [FILM, PERSON_FIELDS], ids=["film", "person"])
def test_every_field_has_a_name_of_its_own(rows: tuple[Field, ...]) -> None:
    assert [name for name, count in Counter(row.name for row in rows).items() if count > 1] == []


def test_a_word_of_a_question_means_one_field() -> None:
    words = Counter(word for row in FILM for word in row.queries)
    assert [word for word, count in words.items() if count > 1] == []


def test_every_field_is_of_a_kind_and_every_kind_is_of_a_field() -> None:
    assert {row.kind for row in ROWS} | {kind.name for kind in KINDS.values() if kind.is_free} == set(KINDS)


@pytest.mark.parametrize("rows", [FILM, PERSON_FIELDS], ids=["film", "person"])
def test_a_kind_that_is_not_free_is_of_one_field(rows: tuple[Field, ...]) -> None:
    several = Counter(row.kind for row in rows if not KINDS[row.kind].is_free and not KINDS[row.kind].is_part)
    assert {kind for kind, count in several.items() if count > 1} <= {"keys"}  # of countries, and of languages


def test_every_kind_that_a_catalogue_holds_is_read_and_written() -> None:
    held = {row.kind for row in HELD} | {kind.name for kind in KINDS.values() if kind.is_free}
    assert held - record_kinds.KINDS.keys() == set()


def test_every_kind_of_a_film_is_indexed() -> None:
    held = {row.kind for row in FILM} | {kind.name for kind in KINDS.values() if kind.is_free}
    assert held - index_kinds.KINDS.keys() == set()


@pytest.mark.parametrize("row", FILM, ids=lambda row: row.name)
def test_a_field_can_be_asked_for_and_sorted_by_as_its_kind_allows(row: Field) -> None:
    kind = index_kinds.KINDS[row.kind]
    assert kind.asked or not row.queries
    assert kind.sort or not row.has_order
    assert row.option is None or f"--{row.asked}" in row.option.flags


@pytest.mark.parametrize("row", HELD, ids=lambda row: f"{row.name}-{row.kind}")
def test_the_example_of_a_field_is_read_without_a_fault(row: Field) -> None:
    header, key = ("person", "name") if row in PERSON_FIELDS else ("film", "title")
    name = "" if row.name == key else f'{key} = "A"\n'
    decoded = decode_span(f"[[{header}]]\n{name}{row.name} = {row.example}\n".encode())
    assert decoded.problems == ()
    record: Mapping[str, object] = {"id": decoded.explicit_id, **(decoded.film or decoded.person or {})}
    assert record[row.name] is not None


def test_no_two_columns_of_the_index_have_one_name() -> None:
    columns = [f"{name}{column.end}" for name, column in COLUMNS]
    fixed = ["number", "rank", "id", "base", "line", "known", "roles"]
    assert len({*columns, *fixed}) == len(columns) + len(fixed)
    assert all(f"{name} " in table_statements()[0] for name in fixed)


def test_names_of_fields_stand_in_no_list_outside_their_table() -> None:
    found = [place for place in lists_of_names() if not any(place.startswith(known) for known in LISTS)]
    assert found == []


@pytest.mark.parametrize("place", LISTS)
def test_a_place_that_may_list_names_of_fields_does(place: str) -> None:
    assert any(found.startswith(place) for found in lists_of_names())


@cache
def lists_of_names() -> list[str]:
    """Where three names of fields or more stand in one list, but for the table and the dictionaries by kind."""
    names = {row.name for row in ROWS}
    return [
        f"{path.relative_to(ROOT).as_posix()}:{line}: {', '.join(sorted(texts & names))}"
        for path in sorted((ROOT / "src").rglob("*.py"))
        if path.name not in {"fields.py", "kinds.py"}
        for line, texts in lists(path)
        if len(texts & names) > 2
    ]


def lists(path: Path) -> Iterator[tuple[int, set[str]]]:
    """The lines and texts of every list, set and tuple of texts, and of the keys of every dictionary."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        entries = node.elts if isinstance(node, (ast.List, ast.Set, ast.Tuple)) else []
        entries = [key for key in node.keys if key] if isinstance(node, ast.Dict) else entries
        texts = {entry.value for entry in entries if isinstance(entry, ast.Constant) and isinstance(entry.value, str)}
        if isinstance(node, (ast.List, ast.Set, ast.Tuple, ast.Dict)) and texts:
            yield node.lineno, texts
