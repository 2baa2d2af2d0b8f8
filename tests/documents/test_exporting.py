"""The page about exports has the exports, views, tables and columns that there are."""

import re

from documents.pages import TEXTS
from filmcat.exporting.programs.exports import EXPORTS
from filmcat.index.relations import SCHEMA, relations, views
from harness import BUNDLED, Runner

PAGE = TEXTS["docs/exporting.md"]


def cells(name: str) -> list[str]:
    """The cells behind a name in a table of the page."""
    found = re.search(rf"^\| `{name}` \|(.*)\|$", PAGE, re.MULTILINE)
    assert found, name
    return [cell.strip() for cell in found[1].split(" | ")]


def test_every_export_is_told_with_what_it_holds() -> None:
    for export in EXPORTS.values():
        assert cells(export.name)[0].find(export.holds.removeprefix("every field")) >= 0


def test_every_view_and_table_is_told_with_its_columns(run: Runner) -> None:
    asked: dict[str, list[str]] = {}
    for name, column, _ in run("sql", catalogue=BUNDLED).rows:
        asked.setdefault(name, []).append(f"`{column}`")
    assert {view.name for view in views()} | {relation.name for relation in relations()} == asked.keys()
    for name, columns in asked.items():
        assert cells(name)[-1] == ", ".join(columns), name
    for view in views():
        assert cells(view.name)[0] == view.help.removeprefix("a row for ")


def test_the_version_of_the_tables_is_told() -> None:
    assert f"`PRAGMA user_version` would say so, which is {SCHEMA}." in " ".join(PAGE.split())
