"""Titles and names, of which the words may stand one behind the other without quotes."""

from __future__ import annotations

from filmcat.cli.completion.candidate import Candidate
from filmcat.text.fold import fold
from filmcat.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from filmcat.catalogue import Beginnings, FoundFilm
    from filmcat.cli.completion.asked import Asked

_STANDARD_INPUT = "-"


def titles(asked: Asked, catalogue: Beginnings, words: list[str]) -> Iterator[Candidate]:
    """What goes on with the ``words`` of a title.

    The first word may be a whole title, or an id: where a title could not stand, or none begins so. Behind words that
    are a title already nothing is offered.
    """
    typed = _typed(words, asked.word.text)
    found = [] if _STANDARD_INPUT in words else catalogue.texts("title", typed)
    if not words:
        yield from _whole(asked, catalogue, found)
        if not found and typed:
            yield from (Candidate("", id_) for id_ in catalogue.ids(typed))
    elif asked.word.text or not _is_whole(catalogue, " ".join(words), found):
        films = catalogue.films(found) if asked.wants_help else {}
        for title in found:
            yield from _rest(title, words, _told(films.get(title, ())))


def names(asked: Asked, catalogue: Beginnings, words: list[str]) -> Iterator[Candidate]:
    """What goes on with the ``words`` of a name; nothing behind words that are a name already."""
    found = catalogue.texts("person", _typed(words, asked.word.text))
    if not words:
        yield from (Candidate("", name) for name in found)
    elif asked.word.text or fold(" ".join(words)) not in map(fold, found):
        for name in found:
            yield from _rest(name, words)


def _typed(words: list[str], word: str) -> str:
    return " ".join([*words, word] if word else words)


def _whole(asked: Asked, catalogue: Beginnings, titles: list[str]) -> Iterator[Candidate]:
    """Titles; the ids of the films of one that could not stand in the place of the word."""
    fitting = set(filter(asked.word.may_become, titles))
    films = catalogue.films(titles if asked.wants_help else [title for title in titles if title not in fitting])
    for title in titles:
        if title in fitting:
            yield Candidate("", title, _told(films.get(title, ())))
        else:
            yield from (Candidate("", film.id, _told((film,), title)) for film in films.get(title, ()))


def _told(films: Iterable[FoundFilm], title: str = "") -> str:
    """What tells films from others: ``1972, Andrei Tarkovsky``."""
    told = (", ".join(filter(None, (title, film.year, film.directors))) for film in films)
    return " / ".join(filter(None, told))


def _is_whole(catalogue: Beginnings, typed: str, found: Iterable[str]) -> bool:
    return fold(typed) in map(fold, found) or typed in catalogue.ids(typed)


def _rest(text: str, words: list[str], help: str = "") -> Iterator[Candidate]:
    """What is left of a text behind words that are typed, if they and it are still the same text."""
    typed = " ".join(words)
    key, whole = fold(typed), fold(text)
    for at, sign in enumerate(text):
        rest = text[at + 1 :]
        if sign == " " and rest.strip() and fold(text[:at]) == key and fold(f"{typed} {rest}") == whole:
            yield Candidate("", rest, help)
            return
