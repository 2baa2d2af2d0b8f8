"""Countries of films: what a name in a listing means, and which filter finds it.

A key is an ISO 3166-1 alpha-2 code (``UA``), or that of a state of the past or a part of a state
(``SUHH``, ``SU-UA``, ``GB-SCT``).
"""

from collections.abc import Container, Iterator
from functools import lru_cache

from filmcat.text import vocabulary
from filmcat.text.fold import fold

_LENGTH_OF_TODAY = 2  # letters of the key of a state of today
_EXACT = {"ČR": "Česko"}  # which folds to the code of another country


def country_key(name: str, year: int | None = None) -> str | None:
    """The key that a name means in a film of that year: ``country_key("Allemagne") == "DE"``.

    A name that several states bear goes to the state of the past whose years include the film's;
    without a year, or in any other year, to the state of today. None for an unknown name.
    """
    keys = countries_asked(name)
    if not keys:
        return None
    if year is None or len(keys) == 1:
        return keys[0]
    years = _years()
    return next((key for key in keys if key in years and year in years[key]), keys[0])


@lru_cache(maxsize=1024)
def countries_asked(name: str) -> tuple[str, ...]:
    """Every key a name may mean, the state of today first: ``("MM", "BUMM")`` for Burma.

    ``()`` for an unknown name, and for a list of names: "Ukraine, USSR" is two countries, though
    "Ukraine (USSR)" and "Korea, South" are one.
    """
    if vocabulary.is_list(name, countries_asked):
        return ()
    table = _vocabulary()
    for spelling in _spellings(name):
        keys = vocabulary.keys_of(table, spelling)
        if keys:
            return keys
    return ()


def first_words_of_countries() -> frozenset[str]:
    """The first folded word of each name of a country, and each code."""
    return vocabulary.first_words(_vocabulary())


def finders(key: str) -> tuple[str, ...]:
    """The keys whose filter finds a key, itself first: ``("SU-UA", "UA", "SUHH")`` for the Ukrainian SSR."""
    from filmcat.text.country_names import FINDERS

    return FINDERS.get(key, (key,))


def successor(key: str, year: int) -> str | None:
    """The one state of today that a state of the past has become, for a film made after it: ``"DE"`` of West Germany.

    None in its own years and the one after, for a state of today, and for one that several states followed.
    """
    years = _years().get(key)
    followed = [one for one in finders(key) if len(one) == _LENGTH_OF_TODAY]
    return followed[0] if years and year > years[-1] + 1 and len(followed) == 1 else None


def country_name(key: str) -> str:
    """The usual English name of a key: ``country_name("GB") == "UK"``; an unknown key stays as it is."""
    return vocabulary.name_of(_vocabulary(), key) or key


def countries_begun(text: str, keys: Container[str] | None = None) -> list[str]:
    """The usual names of countries of which a name begins with a text: of these keys, or of all."""
    return [country_name(key) for key in vocabulary.begun(_vocabulary(), fold(text) if text else "", keys)]


def near_countries(text: str) -> list[str]:
    """Up to three usual names of countries that a misspelt name may mean, the nearest first."""
    return vocabulary.nearest(_vocabulary(), fold(text))


def _spellings(name: str) -> Iterator[str]:
    """A folded name as typed, then without its article, then turned round at its comma."""
    folded = fold(_EXACT.get(name.strip(), name))
    yield folded
    yield folded.removeprefix("the ").removesuffix(" the")
    head, comma, rest = name.partition(",")
    if comma:
        yield fold(f"{rest} {head}").removeprefix("the ")


def _vocabulary() -> str:
    from filmcat.text.country_names import VOCABULARY

    return VOCABULARY


@lru_cache(maxsize=1)
def _years() -> dict[str, range]:
    """The years of each state of the past, first and last included."""
    from filmcat.text.country_names import YEARS

    return {key: range(first, last + 1) for key, (first, last) in YEARS.items()}
