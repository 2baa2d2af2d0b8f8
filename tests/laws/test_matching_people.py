"""The law that people are found as a plain reading finds them: under any of their names, and never their namesakes."""

import json
from collections import defaultdict
from collections.abc import Callable, Iterator
from typing import cast

import pytest
from anyascii import anyascii

from corpora import Corpora
from filmcat.catalogue import Catalogue
from filmcat.errors import NotFound
from filmcat.index.lookup.people import Person
from filmcat.text.fold import fold
from filmcat.text.names import split_namesake, straight
from filmcat.text.roles import role_rank
from filmcat.text.romanise import romanised
from laws.conftest import Large
from laws.generated import PEOPLE
from laws.plain import PlainCatalogue
from laws.plain_people import (
    Name,
    credited,
    folded_words,
    has_words,
    has_words_of_another_script,
    has_words_spelt_otherwise,
    is_of_another_script,
    is_same,
    is_spelt_otherwise,
    names_of,
)

# Each step of finding somebody: whether a name is what was typed. The first with hits decides.
STEPS: tuple[Callable[[str, str], bool], ...] = (
    lambda name, typed: name == typed,
    lambda name, typed: is_same(name, typed) or is_same(name, straight(typed)),
    lambda name, typed: set(folded_words(name)) == set(folded_words(typed)),
    has_words,
    is_spelt_otherwise,
    has_words_spelt_otherwise,
    lambda name, typed: romanised(name) == romanised(typed) != "",
    is_of_another_script,
    has_words_of_another_script,
)
TYPED = (
    "lee [1969]", "lee [1980]", "Ann Lee [1980]", "kova", "ko an", "Boyd", "xyzzy", "Ana", "Kova, Ana [1969]", "k",
    "1969", "Bela Kova Maria", "Bela Bela Kova", "DJ Bo", "dj", "Лио", "Alisa", "Kowalenko", "!", "davis jr sammy",
    "bo kowalczuk", "juergen", "boettcher juergen", "soer", "olena hai", "gai, olena", "Кай",
)  # fmt: skip

# Somebody with a record by the year of birth, which no two have in common; else by folded name and disambiguator.
Known = int | tuple[str, str]


class PlainPeople:
    """Everybody in a catalogue, by every name."""

    def __init__(self, plain: PlainCatalogue) -> None:
        self._records = {cast("int", person["born"]): person for person in plain.persons}
        assert len(self._records) == len(plain.persons)
        self._named: list[tuple[Name, Name]] = []  # a name as printed, and the name proper that it stands for
        self._films: dict[Known, set[tuple[int, str, bool, int, int, str]]] = defaultdict(set)
        for place, film in enumerate(plain.films):
            year = film.record["year"]
            for one in credited(film.record):
                self._named += [(name, one.name) for name in (one.name, one.printed) if name]
                for person in self.called(one.name):
                    self._films[person].add((role_rank(one.role), one.role, year is None, year or 0, place, film.id))
        self._named += [(name, name) for person in plain.persons for name in names_of(person)]

    def found(self, typed: str) -> set[Known]:
        """Those whom words find, by the first step with hits."""
        words, disambiguator = split_namesake(typed)
        for step in STEPS:
            named = {proper for name, proper in self._named if step(name.text, words)}
            people = {person for name in named for person in self.called(name)}
            if disambiguator is not None:
                people = {person for person in people if self._disambiguator(person) == disambiguator}
            if people:
                return people
        return set()

    def called(self, name: Name) -> list[Known]:
        """Those whose name this is: each record with it, else somebody without a record."""
        records = [born for born, one in self._records.items() if name.key in {own.key for own in names_of(one)}]
        return [*records] or [name.key]

    def _disambiguator(self, person: Known) -> str:
        return person[1] if isinstance(person, tuple) else self._records[person]["namesake"] or ""

    def films_of(self, person: Known) -> list[tuple[str, str]]:
        """Role and id of each film of somebody: by role in the order of credits, then by year, unknown years last."""
        return [(role, id) for _, role, _, _, _, id in sorted(self._films[person])]


@pytest.fixture(scope="module")
def people(large: Large) -> PlainPeople:
    return PlainPeople(large.plain)


def identity(catalogue: Catalogue, person: Person) -> Known:
    record = catalogue.people.record_json(person)
    return (fold(person.name), person.disambiguator) if record is None else born_of(record)


def born_of(record: str) -> int:
    return int(json.loads(record)["born"])


def ways_to_type(name: str) -> Iterator[str]:
    """What somebody may type who means a name."""
    text, disambiguator = split_namesake(name)
    words = text.split()
    first, last = words[0], words[-1]
    yield from (name, text, text.upper(), fold(text), f"{fold(text)} [{disambiguator or '1980'}]", anyascii(text))
    yield from (f"{last}, {' '.join(words[:-1])}", " ".join(reversed(words)), first, last, f"{last[:2]} {first[:2]}")


def test_people_are_found_as_a_plain_reading_finds_them(large: Large, people: PlainPeople, corpora: Corpora) -> None:
    names = dict.fromkeys([*PEOPLE, *large.plain.names])
    typed = list(dict.fromkeys([*TYPED, *(words for name in names for words in ways_to_type(name))]))
    for words in corpora("names typed", typed, 1):
        wanted = people.found(words)
        for way, catalogue in large.indexed.items():
            found = people_found(catalogue, words)
            known = [identity(catalogue, person) for person in found]
            assert len(known) == len(set(known)), (way, words)
            assert set(known) == wanted, (way, words)
            for one, person in zip(known, found, strict=True):
                films = [(film.role, film.id) for film in catalogue.people.films_of(person)]
                assert films == people.films_of(one), (way, words)


def people_found(catalogue: Catalogue, words: str) -> list[Person]:
    try:
        return catalogue.people.find(words)
    except NotFound:
        return []


def test_the_records_of_people_are_those_with_any_of_their_names(large: Large, people: PlainPeople) -> None:
    for text, disambiguator in map(split_namesake, PEOPLE):
        wanted = {person for person in people.called(Name(text, disambiguator or "")) if isinstance(person, int)}
        for way, catalogue in large.indexed.items():
            found = [born_of(record) for record in catalogue.people.records([(text, disambiguator)])]
            assert (set(found), len(found)) == (wanted, len(wanted)), (way, text)
