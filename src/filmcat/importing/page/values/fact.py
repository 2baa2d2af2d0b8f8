"""One fact of a line, the facts of a text, and nations by their adjectives among them."""

import re
from typing import NamedTuple

from filmcat.importing.page.vocabulary.fact_words import FIRST_NATION_OF, NATION_OF
from filmcat.text.countries import country_name
from filmcat.text.languages import language_tag

NATIONS = "nations"  # of a film, by adjectives: countries where no country is named
_FILM = re.compile(
    r"(?:feature|short|documentary)\b|\w*(?:film|dokument|elokuva|фильм|фільм|филм|ταινία)", re.IGNORECASE
)


class Fact(NamedTuple):
    """One fact of a line: the field, its value in the shape of a record, and the text that states it."""

    key: str
    value: object
    text: str


class Scan(NamedTuple):
    """The facts of a text in their order, and the words that are none."""

    facts: tuple[Fact, ...]
    rest: tuple[str, ...]

    @property
    def kinds(self) -> frozenset[str]:
        """The fields that the facts are of."""
        return frozenset(fact.key for fact in self.facts)


def with_nations(facts: list[Fact], rest: list[str], word: str, line: str) -> list[Fact]:
    """Facts with the countries of the adjectives right before a film: "magyar film", "Hungarian feature film".

    Adjectives with hyphens between, which are no facts, are taken from the ``rest`` of the line. One that several
    countries share, such as "englischer", tells neither country nor language; nor is one in small letters a language.
    """
    if not _FILM.match(word):
        return facts
    before = line[: len(line) - len(word)].rstrip()
    left = list(facts)
    if rest and "-" in rest[-1] and before.endswith(rest[-1]) and (nations := _nations_of(rest[-1])):
        rest.pop()
        return left + nations
    is_joined = True
    adjectives = list[str]()
    while left and left[-1].key == "languages" and before.endswith(left[-1].text):
        adjective = left[-1].text
        if not adjective.islower() and not (_nations_of(adjective) and is_joined):
            break  # "English, Italian short film" is in English
        left.pop()
        adjectives.insert(0, adjective)
        before = before[: len(before) - len(adjective)]
        is_joined = before.endswith(("-", "–"))
        before = before.rstrip(" -,–/")
    known = any(map(nation_of, adjectives))
    return left + [Fact(NATIONS, nation, one) for one in adjectives if (nation := nation_of(one, is_beside=known))]


def nation_of(adjective: str, *, is_beside: bool = False) -> str:
    """The country that an adjective names: "magyar" is of Hungary; empty where it names none, or several.

    ``is_beside`` one that names a country: then it names the first of several too, "magyar-francia".
    """
    tag = language_tag(adjective) or ""
    key = NATION_OF.get(tag) or (FIRST_NATION_OF.get(tag) if is_beside else None)
    return country_name(key) if key else ""


def _nations_of(adjectives: str) -> list[Fact]:
    """The countries that adjectives with hyphens between name: "svéd-norvég-dán"; none where one names none."""
    each = adjectives.split("-")
    known = any(map(nation_of, each))
    nations = [nation_of(one, is_beside=known) for one in each]
    return [Fact(NATIONS, nation, adjectives) for nation in nations] if all(nations) else []
