"""The law of searching: as a plain reading of every text finds films, and in the order of its steps."""

from random import Random

import pytest

from corpora import Corpora
from filmcat.catalogue import Catalogue
from filmcat.query.criteria import read_criterion
from filmcat.query.order import SortKey
from filmcat.query.question import Question
from filmcat.query.sought import read_phrases
from filmcat.text.fold import fold
from laws.conftest import IN_ORDER, Large
from laws.plain import Film
from laws.plain_texts import step, texts_of, texts_of_people

WORDS = [
    "night", "nig", "Élő", "dra", '"dark drama"', '"drama dark"', "kova film", "sea kova", "東京", "京物", "東",
    "xyzzy", "the", "lee night", '"to see"', "nacht dunk", "коваленко", "2049 blade", "east zoя", "a",
    '"ann lee" documentary',
]  # fmt: skip


def asked(large: Large, corpora: Corpora) -> list[str]:
    """Words that stand in films, alone and with another of the same film."""
    random = Random(7)
    films = [
        [word for texts in (*texts_of(film.record), texts_of_people(film.record, film.persons))
         for text in texts for word in fold(text).split()]
        for film in corpora("films of which words are sought", large.plain.films[::6], 2)
    ]  # fmt: skip
    return [*WORDS, *(" ".join(random.sample(words, 2)) for words in films if len(words) > 1)]


def steps(films: list[Film], words: str) -> dict[str, int]:
    """The step that finds each film which words find."""
    found = {film.id: step(film.record, film.persons, read_phrases(words)) for film in films}
    return {id: place for id, place in found.items() if place >= 0}


def found(catalogue: Catalogue, words: str, question: Question = IN_ORDER, limit: int | None = None) -> list[str]:
    search = catalogue.search(read_phrases(words), catalogue.select(question), limit)
    return [hit.id for hit in search.hits()]


def test_a_search_finds_what_a_plain_reading_finds_step_by_step(large: Large, corpora: Corpora) -> None:
    for words in asked(large, corpora):
        wanted = steps(large.plain.films, words)
        for way, catalogue in large.indexed.items():
            ids = found(catalogue, words)
            assert sorted(ids) == sorted(wanted), (way, words)
            assert [wanted[id] for id in ids] == sorted(wanted.values()), (way, words)
            first = found(catalogue, words, limit=3)
            assert [wanted[id] for id in first] == sorted(wanted.values())[:3], (way, words)


@pytest.mark.parametrize("term", ["country:ukraine", "not:year:2023", "text:night", "not:text:night", "id:nobody"])
def test_terms_narrow_a_search(large: Large, term: str) -> None:
    question = Question([[read_criterion(term)]], [SortKey("catalogue", falling=False)], None)
    for catalogue in large.indexed.values():
        narrowed = {id for id, _ in catalogue.select(question).lines()}
        for words in WORDS:
            every = found(catalogue, words)
            assert found(catalogue, words, question) == [id for id in every if id in narrowed], words
