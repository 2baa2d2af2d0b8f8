"""The code and its documents speak the field's standard words, and name no module that there is not."""

import ast
import io
import re
import tokenize
from collections.abc import Iterator
from pathlib import Path

import pytest

from harness import ROOT

DIALECT = re.compile(
    r"(?<![a-z])(rooms?|houses?|floors?|arrows?|circles?|twins?|seals?|sealed|stand-ins?|stand_ins|uniting|likeness|verdict"
    r"|ladder|rungs?)(?![a-z])",
    re.IGNORECASE,
)
MODULES = sorted((ROOT / "src" / "filmcat").rglob("*.py"))
DOCUMENTS = [
    *sorted((ROOT / "docs").rglob("*.md")),
    *(ROOT / name for name in ("README.md", "CONTRIBUTING.md", "CHANGELOG.md", "pyproject.toml", ".ci/run")),
]
PLACES = (ROOT / "src", ROOT / "src" / "filmcat", ROOT / "src" / "filmcat" / "importing")
PATH = re.compile(r"\b(?:[a-z_]+/)+[a-z_]+\.py\b")


def said(module: Path) -> Iterator[str]:
    """Names, comments and docstrings of a module in which dialect is; other texts are data, and free."""
    source = module.read_text("utf-8")
    if not DIALECT.search(source):  # then nothing in it does either
        return
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        if token.type in {tokenize.NAME, tokenize.COMMENT}:
            yield token.string
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, (ast.Module, ast.ClassDef, ast.FunctionDef)):
            yield ast.get_docstring(node) or ""


@pytest.mark.parametrize("module", MODULES, ids=lambda path: str(path.relative_to(ROOT / "src" / "filmcat")))
def test_a_module_speaks_no_dialect(module: Path) -> None:
    assert [text for text in (module.stem, *said(module)) if DIALECT.search(text)] == []


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_a_document_speaks_no_dialect(document: Path) -> None:
    assert DIALECT.findall(document.read_text("utf-8")) == []


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_a_document_names_only_modules_that_there_are(document: Path) -> None:
    text = document.read_text("utf-8")
    to_be_made = re.findall(rf"`({PATH.pattern})`, new", text)
    named = set(PATH.findall(text)) - set(to_be_made)
    assert [path for path in named if not any((root / path).exists() for root in (ROOT, *PLACES))] == []
