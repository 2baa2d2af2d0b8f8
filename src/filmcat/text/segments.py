"""Folded text as the words that a full-text index keeps: scripts written without spaces as pairs of letters."""

from __future__ import annotations

import re

from filmcat.typed import NamedTuple

# Thai, Lao, Burmese, Khmer, kana, and the characters of Chinese and Japanese: nothing parts their words.
UNSPACED = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff"
    "\uf900-\ufaff\U00020000-\U0003ffff"
)
_RUNS = f"[{UNSPACED}]+|[^{UNSPACED}]+"


class Phrase(NamedTuple):
    """Folded words that stand one behind the other; of the last one perhaps only the beginning (``is_open``)."""

    words: tuple[str, ...]
    is_open: bool


def runs(word: str) -> list[tuple[str, bool]]:
    """The runs of letters of a folded word, each with whether its script has spaces: ``2046``, ``電影``."""
    if word.isascii():
        return [(word, True)] if word else []
    return [(run, re.match(f"[{UNSPACED}]", run) is None) for run in re.findall(_RUNS, word)]


def kept(folded: str) -> str:
    """A folded text as it is kept: ``kept("2046 電影節") == "2046 電影 影節 節"``."""
    if folded.isascii() or re.search(f"[{UNSPACED}]", folded) is None:
        return folded
    return " ".join(token for word in folded.split() for run in runs(word) for token in _kept_run(*run))


def asked(phrase: Phrase) -> Phrase:
    """A phrase in the words of a kept text."""
    is_open = phrase.is_open
    parts = [run for word in phrase.words for run in runs(word)]
    tokens = [token for run in parts[:-1] for token in _kept_run(*run)]
    if parts:
        run, has_spaces = parts[-1]
        if has_spaces:
            tokens.append(run)
        else:
            is_open = len(run) == 1  # it may be the first of a pair
            tokens += [run] if is_open else _pairs(run)
    return Phrase(tuple(tokens), is_open)


def _kept_run(run: str, has_spaces: bool) -> list[str]:  # noqa: FBT001 - a run as ``runs`` has it
    return [run] if has_spaces else [*_pairs(run), run[-1]]


def _pairs(run: str) -> list[str]:
    return [run[place : place + 2] for place in range(len(run) - 1)]
