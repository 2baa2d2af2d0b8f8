"""People, plainly: whom a film names, under which names, and whether somebody is called so."""

from collections.abc import Callable, Iterable
from functools import cache
from typing import NamedTuple

from filmcat.model.record import CastMember, FilmRecord, PersonRecord
from filmcat.text.names import split_namesake
from filmcat.text.romanise import romanised
from filmcat.text.spellings import spellings
from laws.folded import fold


class Name(NamedTuple):
    """A name as printed, and what tells its bearer from namesakes (empty: nothing)."""

    text: str
    disambiguator: str

    @property
    def key(self) -> tuple[str, str]:
        """What two spellings of one person's name have in common."""
        return fold(self.text), self.disambiguator


class Credited(NamedTuple):
    """Somebody whom a film names in a role: the name proper, and the one that the film prints instead, if any."""

    role: str
    name: Name
    printed: Name | None


def credited(film: FilmRecord) -> list[Credited]:
    """Everybody whom a film names."""
    notes = {(note["role"], note["position"]): note for note in film["credit_notes"] or ()}
    found: list[Credited] = []
    for role, names in (film["credits"] or {}).items():
        for position, name in enumerate(names, 1):
            note = notes.get((role, position))
            found.append(_credited(role, name, *((note["namesake"], note["credited_as"]) if note else (None, None))))
    for role, members in casts(film):
        found += [_credited(role, one["name"], one["namesake"], one["credited_as"]) for one in members]
    return found


def casts(film: FilmRecord) -> list[tuple[str, list[CastMember]]]:
    """The cast of a film, and those of its versions, with their roles."""
    dubs = [("version_cast", version["cast"] or []) for version in film["versions"] or ()]
    return [("cast", film["cast"] or []), *dubs]


def _credited(role: str, name: str, namesake: str | None, printed: str | None) -> Credited:
    return Credited(role, Name(name, namesake or ""), Name(printed, namesake or "") if printed else None)


def names_of(person: PersonRecord) -> list[Name]:
    """Every name of a person's record."""
    texts = [
        person["name"],
        *(name for names in (person["names"] or {}).values() for name in names),
        *(person["also"] or ()),
    ]
    return [Name(text, person["namesake"] or "") for text in texts]


def known_as(one: Credited, persons: list[PersonRecord]) -> list[Name]:
    """The names of somebody: the film's, and those of every record that has the name proper."""
    found = [one.name, *([one.printed] if one.printed else [])]
    for person in persons:
        own = names_of(person)
        if any(name.key == one.name.key for name in own):
            found += own
    return found


def is_called(name: Name, asked: str, is_alike: Callable[[str, str], bool]) -> bool:
    """Whether words of a question name somebody of this name, by what makes a name and words alike."""
    text, disambiguator = split_namesake(asked)
    return disambiguator in {None, name.disambiguator} and is_alike(name.text, text)


@cache
def sounds_alike(text: str, words: str) -> bool:
    """Whether a text is what was typed in another script."""
    return romanised(text, fold(text)) == romanised(words) != ""


@cache
def has_words_spelt_otherwise(text: str, words: str) -> bool:
    """Whether each of some words is the beginning of a word of a text, be it spelt ae for ä or the reverse."""
    found, parts = folded_words(text), spellings(words)
    return _has_spellings(words) and all(any(word.startswith(part) for word in found) for part in parts)


@cache
def is_spelt_otherwise(text: str, words: str) -> bool:
    """Whether some words, be they spelt ae for ä or the reverse, are all the words of a text."""
    found, parts = folded_words(text), spellings(words)
    return (
        _has_spellings(words)
        and len(found) == len(fold(words).split())
        and all(not set(found).isdisjoint(part) for part in parts)
    )


@cache
def has_words_of_another_script(text: str, words: str) -> bool:
    """Whether each of some words, in Latin letters, is the beginning of a word of a text in those."""
    found, parts = _latin(text, words), romanised(words).split()
    return bool(parts) and all(any(word.startswith(part) for word in found) for part in parts)


@cache
def is_of_another_script(text: str, words: str) -> bool:
    """Whether some words, in Latin letters, are all the words of a text in those."""
    parts = romanised(words).split()
    count = len(folded_words(text) if fold(text).isascii() else romanised(text).split())
    return bool(parts) and count == len(parts) and set(parts) <= _latin(text, words)


def _has_spellings(words: str) -> bool:
    return any(len(part) > 1 for part in spellings(words))


def _latin(text: str, words: str) -> set[str]:
    """The words of a text that words of another script, or in Latin letters, are looked for among."""
    made = set() if fold(text).isascii() else set(romanised(text).split())
    return made if fold(words).isascii() else made | set(folded_words(text))


@cache
def is_same(one: str, other: str) -> bool:
    """Whether two texts fold to the same."""
    return fold(one) == fold(other)


@cache
def has_words(text: str, words: str) -> bool:
    """Whether each of some words is the beginning of a word of a text."""
    return all(any(word.startswith(part) for word in folded_words(text)) for part in folded_words(words))


@cache
def folded_words(text: str) -> list[str]:
    """The folded words of a text."""
    return fold(text).split()


# How words of a question are read: the first way that anything in the catalogue fits decides.
READINGS = (has_words, has_words_spelt_otherwise, has_words_of_another_script)


def reading(texts: Iterable[str], words: str) -> Callable[[str, str], bool]:
    """The first way to read words that fits any of some texts; where none does, as they are written."""
    known = set(texts)
    return next((read for read in READINGS if any(read(text, words) for text in known)), has_words)
