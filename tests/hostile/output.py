"""What a program may write to a terminal or a file: nothing that acts on the one or breaks a row of the other."""

import csv
import io
import json
import re
import tomllib
from collections.abc import Callable

from harness import Outcome

_ACTING = re.compile(  # controls, separators of lines, halves of characters, directions, and what is not seen at all
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\u180e\u200b\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb"
    "\U000e0000-\U000e007f]"
)
# What filmcat itself writes: no blinking, no hiding, no colour by number, as values of the corpus ask for.
_COLOUR = re.compile("\x1b\\[(?:[0-4]|3[1-7]|9[1-7])(?:;(?:[1-4]|3[1-7]|9[1-7]))*m")


def is_harmless(outcome: Outcome, format: str = "") -> bool:
    """Whether nothing that a run wrote in a pipe acts, and it ended as runs end. The fault is told by an assertion."""
    out = outcome.out.replace("\r\n", "\n") if format == "csv" else outcome.out
    assert not _ACTING.search(out)
    assert not _ACTING.search(outcome.err)
    assert "\t" not in outcome.err
    assert "Traceback" not in outcome.err
    assert outcome.code in {0, 1, 2, 3, 4, 5}, outcome
    assert not outcome.code or outcome.err or outcome.out
    return True


def is_harmless_on_a_terminal(shown: str) -> bool:
    """Whether nothing acts but the colours that filmcat gives. The fault is told by an assertion."""
    assert not _ACTING.search(_COLOUR.sub("", shown))
    return True


def rows(format: str, text: str) -> int | None:
    """How many entries a list in this format holds; None for a format that nobody here can count."""
    return _COUNTS[format](text) if format in _COUNTS else None


def _of_lines(text: str, above: int = 0) -> int:
    return text.count("\n") - above


def _of_tsv(text: str) -> int:
    lines = text.split("\n")[:-1]
    assert len({line.count("\t") for line in lines}) == 1
    return len(lines)


def _of_csv(text: str) -> int:
    found = list(csv.reader(io.StringIO(text, newline=""), strict=True))
    assert len({len(row) for row in found}) == 1
    return len(found) - 1


def _of_markdown(text: str) -> int:
    lines = text.split("\n")[:-1]
    assert len({len(re.findall(r"\|", re.sub(r"\\.", "", line))) for line in lines}) == 1
    return len(lines) - 2


_COUNTS: dict[str, Callable[[str], int]] = {
    "table": lambda text: _of_lines(text, 1),
    "tsv": _of_tsv,
    "csv": _of_csv,
    "json": lambda text: len(json.loads(text)),
    "jsonl": lambda text: len([json.loads(line) for line in text.split("\n")[:-1]]),
    "toml": lambda text: len(tomllib.loads(text)["film"]),
    "md": _of_markdown,
    "ids": _of_lines,
}
