"""The documents: their blocks of code, each with its heading, and what they print as code within a sentence."""

import re
from typing import NamedTuple

from harness import ROOT

TOP = ("README.md", "CONTRIBUTING.md", "CHANGELOG.md")
PATHS = (*(ROOT / name for name in TOP), *sorted((ROOT / "docs").rglob("*.md")))
TEXTS = {path.relative_to(ROOT).as_posix(): path.read_text("utf-8") for path in PATHS}
# test_contributing.py runs what the others show.
RUN_HERE = [path for path in TEXTS if not path.startswith("docs/contributing/")]
_BLOCK = re.compile(
    r"(?P<mark><!-- (?P<note>[^>]*) -->\n)?^```(?P<kind>\w*)\n(?P<text>.*?)^```$", re.DOTALL | re.MULTILINE
)


class Block(NamedTuple):
    """A block of code: its document, the kind that it says it is, its text, and the comment right above it."""

    path: str
    kind: str
    text: str
    note: str


def blocks(*kinds: str) -> list[Block]:
    """The blocks of these kinds in the documents that are run here."""
    found = [
        Block(path, block["kind"], block["text"], block["note"] or "")
        for path in RUN_HERE
        for block in _BLOCK.finditer(TEXTS[path])
    ]
    return [block for block in found if block.kind in kinds]


def code(path: str) -> list[str]:
    """What a document prints as code within its sentences and tables."""
    return re.findall(r"(?<!`)`([^`\n]+)`(?!`)", _BLOCK.sub("", TEXTS[path]))


def says(path: str, sentence: str) -> bool:
    """Whether a document says this, wherever its lines break."""
    return " ".join(sentence.split()) in " ".join(TEXTS[path].split())
