"""The synopses of the bundled catalogue: short, and with no name or number that no page says."""

import json
import re
from collections import Counter

import pytest

from filmcat.text.fold import fold
from harness import BUNDLED
from records.bundled_facts import CATALOGUE, SEED, TOLD, names

TEXTS = {film["title"]: film["synopsis"] or "" for film in CATALOGUE.films}
RECORDS = {film["title"]: film for film in CATALOGUE.films}

WIDTH = 110  # columns of a line in the file

_ARTICLES = frozenset({"A", "An", "The"})  # of titles within a text
_END = re.compile(r"(?<!\b[A-Z])[.?!](?=\s|$)")  # not behind an initial: "E.D. Win"
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")


def sentences(text: str) -> list[str]:
    """The sentences of a text, without the marks at their ends."""
    return [sentence.strip() for sentence in _END.split(text) if sentence.strip()]


def words(text: str) -> list[str]:
    """The words of a text as they compare."""
    return [fold(word) for word in _WORD.findall(text)]


def named(text: str) -> list[str]:
    """The names and the numbers of a text: what has a capital within a sentence, articles aside, or a digit."""
    told = [_WORD.findall(sentence) for sentence in sentences(text)]
    capitals = [word for sentence in told for word in sentence[1:] if word[0].isupper() and word not in _ARTICLES]
    return capitals + [word for sentence in told for word in sentence if word[0].isdigit()]


def known(title: str) -> set[str]:
    """The beginnings of all words that are known of a film, its synopsis and its pages aside."""
    record = {field: value for field, value in RECORDS[title].items() if field not in {"synopsis", "sources"}}
    told = " ".join(names(TOLD[title], "names")) + json.dumps(record, ensure_ascii=False, default=str)
    return set(map(beginning, _WORD.findall(told)))


def beginning(word: str) -> str:
    """What a name has in common with what is made of it: ``Egypt`` and ``Egyptian``. A number is taken whole."""
    return word if word[0].isdigit() else fold(word)[:4]


@pytest.mark.parametrize("title", TEXTS)
def test_a_synopsis_has_two_to_four_sentences(title: str) -> None:
    assert 2 <= len(sentences(TEXTS[title])) <= 4


@pytest.mark.parametrize("title", TEXTS)
def test_a_synopsis_is_no_longer_than_a_programme_prints(title: str) -> None:
    assert 30 <= len(TEXTS[title].split()) <= 130


@pytest.mark.parametrize("title", [title for title in TEXTS if title != SEED])
def test_a_synopsis_names_nobody_and_no_number_that_its_pages_do_not(title: str) -> None:
    said = known(title)
    assert [word for word in named(TEXTS[title]) if beginning(word) not in said] == []


def test_no_two_synopses_begin_alike() -> None:
    beginnings = Counter(tuple(words(text)[:2]) for text in TEXTS.values())
    assert [beginning for beginning, times in beginnings.items() if times > 1] == []


def test_the_texts_of_the_file_stand_in_lines_that_a_diff_can_show() -> None:
    texts = re.findall(r'"""\n(.*?)"""', BUNDLED.read_text("utf-8"), re.DOTALL)
    assert len(texts) > len(TEXTS)
    assert [line for text in texts for line in text.splitlines() if len(line) > WIDTH] == []
