"""What the README shows of questions to the bundled catalogue is what filmcat prints, but for what it leaves out."""

import re
import shlex

import pytest

from harness import ROOT, Runner

_BLOCK = re.compile(
    r"^```console\n\$ filmcat (?P<asked>(?:show|list|filter|credits|person)\b[^\n]*)\n(?P<told>.*?)^```$",
    re.DOTALL | re.MULTILINE,
)
_ASKED = re.compile(r"^filmcat (?:show|list|filter|credits|person)\b[^|>\n]*$", re.MULTILINE)
SHOWN = [
    (str(path.relative_to(ROOT)), found["asked"], found["told"])
    for path in (ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md")))
    if path.name != "keeping.md"  # runs on a catalogue of its own
    for found in _BLOCK.finditer(path.read_text("utf-8"))
]


def is_shown(page: str, told: str) -> bool:
    """Whether a page is what was told, where lines of nothing but an ellipsis stand for any lines."""
    parts = [re.escape(part) for part in re.split(r"^…\n", told, flags=re.MULTILINE)]
    return re.fullmatch(r"(?:.*\n)*?".join(parts), page) is not None


@pytest.mark.parametrize(("path", "asked", "told"), SHOWN)
def test_an_answer_in_a_document_is_what_is_printed(run: Runner, path: str, asked: str, told: str) -> None:
    outcome = run(*shlex.split(asked), "-f", "table")
    assert is_shown(outcome.out, told), (path, outcome.out)


def test_the_readme_shows_an_answer() -> None:
    assert "README.md" in [path for path, _, _ in SHOWN]


def test_a_line_that_is_not_printed_is_noticed() -> None:
    assert is_shown("a\nb\nc\n", "a\n…\nc\n")
    assert not is_shown("a\nb\nc\n", "a\n…\nd\n")
    assert not is_shown("a\nb\nc\n", "a\nc\n")


@pytest.mark.parametrize("line", _ASKED.findall((ROOT / "README.md").read_text("utf-8")))
def test_a_question_in_the_readme_is_one(run: Runner, line: str) -> None:
    assert run(*shlex.split(line, comments=True)[1:]).code == 0
