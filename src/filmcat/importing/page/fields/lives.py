"""Whose life a paragraph tells: it begins with a director's full name, and says when or what that person is."""

import re
from collections.abc import Mapping
from typing import NamedTuple

from filmcat.importing.page.layout.lines import is_prose
from filmcat.importing.page.values.biography import birth, is_about_director
from filmcat.importing.page.values.later import Later
from filmcat.importing.page.values.names import is_name
from filmcat.text.fold import fold

_VERB = re.compile(r"\s(?:was|is|who was|wurde|ist|est|è)\s*$")
_FURTHEST = 2000  # characters in which names are looked for
_WORD = re.compile(r"[^\s,;:()*]+")
_AT_ONCE = 16  # characters between a name and the birth that is surely this person's: ", who was born"
_SAME_CLAUSE = 70  # characters in which a sentence is still about the name that it begins with
_OF_OTHERS = Later(
    r"[.;]|\b(?:and|und|et|e|i|y|та|і) [A-ZÀ-ÞА-Я]|\b(?i:where|when|while|his|her|their|wo|als|während|sein\w*|ihr\w*"
    r"|où|quand|son|sa|ses|dove|quando|suo|sua|gdzie|kiedy|jego|jej|де|коли|його|її|donde|cuando|su|onde|seu)\b"
)


class Life(NamedTuple):
    """A person, by the name that credits print, and the text that tells of that person."""

    name: str
    text: str


class _Place(NamedTuple):
    name: str
    start: int
    end: int


def lives_in(text: str, people: Mapping[str, str], *, is_sure: bool) -> tuple[Life, ...]:
    """The lives that a paragraph tells one after the other, ``()`` for one that tells something else.

    ``people`` are names by their folded form; ``is_sure`` says that a paragraph about a director by profession is no
    synopsis. ``"Tizza Covi, born 1971 in Bozen, Rainer Frimmel, born 1971 in Vienna"`` is two lives.
    """
    places = _named(text, people)
    if not places or not _may_precede(text[: places[0].start]):
        return ()
    begins = [places[0], *(one for one in places[1:] if one.name != places[0].name and _is_born_at_once(text, one))]
    first = _until_other(text, places, 0)
    if not (_is_born_at_once(text, places[0]) or (is_prose(text) and _tells_of(first, is_sure=is_sure))):
        return ()
    starts = [0, *(one.start for one in begins[1:]), len(text)]
    return tuple(
        Life(one.name, text[start:end].strip(" ,;"))
        for one, start, end in zip(begins, starts, starts[1:], strict=False)
    )


def is_other_life(text: str) -> bool:
    """Whether a text begins with a name and a birth, whoever that is: "Ada Solomon was born in 1968"."""
    told = birth(text, 1)
    name = _VERB.sub("", text[: told.start]).strip(" ,(") if told else ""
    return is_name(name) and not is_about_director(name)


def _named(text: str, people: Mapping[str, str]) -> list[_Place]:
    """Where the full names of people stand in a text."""
    lengths = sorted({name.count(" ") + 1 for name in people} - {1}, reverse=True)
    beginnings = {name.split(" ", maxsplit=1)[0] for name in people}
    found: list[_Place] = []
    words = list(_WORD.finditer(text[:_FURTHEST]))
    for at, word in enumerate(words):
        if fold(word[0]).split(" ", maxsplit=1)[0] not in beginnings:
            continue
        for length in lengths:
            last = words[at : at + length][-1]
            folded = fold(text[word.start() : last.end()])
            if folded in people:
                found.append(_Place(people[folded], word.start(), last.end()))
                break
    return found


def _may_precede(text: str) -> bool:
    """Whether nothing stands before a name but what the person is: "Director Radu Jude"."""
    return not text.strip() or (len(text.split()) < 3 and is_about_director(text))


def _is_born_at_once(text: str, place: _Place) -> bool:
    told = birth(text[place.end :], 1)
    return told is not None and told.start <= _AT_ONCE and not _OF_OTHERS.search(text[place.end :][: told.start])


def _until_other(text: str, places: list[_Place], at: int) -> str:
    """What follows a name up to where somebody else is named."""
    end = next((one.start for one in places[at + 1 :] if one.name != places[at].name), len(text))
    return text[places[at].end : end]


def _tells_of(text: str, *, is_sure: bool) -> bool:
    """Whether a sentence goes on about its person: "is a Danish director, born in 1982"."""
    told = birth(text, 1)
    if told and told.start <= _SAME_CLAUSE and not _OF_OTHERS.search(text[: told.start]):
        return True
    return is_sure and is_about_director(text)
