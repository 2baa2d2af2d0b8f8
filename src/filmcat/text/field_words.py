"""What a word names: a field of a film by its name, its other number or any word of a question, or a part of one.

One vocabulary for whatever names a field: questions, ``--fields``, ``--sort``, assignments and tables.
"""

from functools import lru_cache
from typing import NamedTuple

from filmcat.errors import UnknownWord, UsageError, quoted
from filmcat.model.fields import ASKED_FIELDS, FILM_FIELDS, PERSON_FIELDS, Field
from filmcat.model.kinds import KINDS


class Named(NamedTuple):
    """The row of a field, and the key of the part that is meant: ``de`` of ``titles.de``; empty for the whole."""

    row: Field
    key: str = ""


def named(word: str) -> Named | None:
    """What a word names, None for nothing.

    ``lang``, ``language`` and ``languages`` name one row; the key of ``titles.de`` is ``de``. A part that has a
    row of its own is that: ``festival.sections`` is ``festivals.section``.
    """
    plain = _plain(word)
    if row := _words().get(plain):
        return Named(row)
    head, dot, key = plain.partition(".")
    row = _words().get(head)
    if not dot or not key or row is None:
        return None
    parts = (_words().get(f"{row.name}.{number}") for number in (key, *_numbers(key)))
    if part := next((part for part in parts if part), None):
        return Named(part)
    return Named(row, word.strip().partition(".")[2]) if KINDS[row.kind].keyed_by else None


def row_named(word: str, *, is_film: bool) -> Field | None:
    """The row of a field of a film, or of a person, that a word names, whole; None for nothing."""
    return (_words() if is_film else _words_of_persons()).get(_plain(word))


def words_of(row: Field) -> list[str]:
    """Every word that names a field, its name first."""
    return [word for word, meant in _words().items() if meant is row]


def parts_of(row: Field) -> list[str]:
    """How the parts of a field are named: ``titles.TAG``, ``festivals.section``."""
    keyed = KINDS[row.kind].keyed_by
    own = [part.name for part in ASKED_FIELDS if "." in part.name and part.derived_from == row.name]
    return [f"{row.name}.{keyed}"] if keyed else own


def no_part(word: str) -> UsageError:
    """What is said of a word with a dot that names no part of a field: its parts, or the nearest field."""
    head, _, key = word.strip().partition(".")
    found = _words().get(_plain(head))
    if found is None:
        return UnknownWord("field or role", word, near(head) or near(word))
    parts = parts_of(found)
    instead = f"one of {', '.join(parts)}" if parts else f"{found.asked} alone"
    return UsageError(f"`{found.name}` has no part {quoted(key)}.", f"write {instead}")


def near(word: str, *, is_film: bool = True, is_set: bool = False) -> list[str]:
    """Up to three names of fields that a misspelt word may mean, the nearest first; ``is_set``: that may be set."""
    from difflib import get_close_matches

    words = _words() if is_film else _words_of_persons()
    names = {name: row.name for name, row in words.items() if not (is_set and row.derived_from)}
    found = get_close_matches(_plain(word), names, 6, 0.7)
    return list(dict.fromkeys(names[name] for name in found))[:3]


@lru_cache(maxsize=1)
def _words() -> dict[str, Field]:
    return _with_words((*FILM_FIELDS, *ASKED_FIELDS))


@lru_cache(maxsize=1)
def _words_of_persons() -> dict[str, Field]:
    return _with_words(PERSON_FIELDS)


def _with_words(rows: tuple[Field, ...]) -> dict[str, Field]:
    """Every word and its row: names before all, then the words of questions, then either in its other number."""
    found = {row.name: row for row in rows}
    for row in rows:
        for word in row.queries:
            found.setdefault(_plain(word), row)
    for word, row in list(found.items()):
        for other in _numbers(word):
            found.setdefault(other, row)
    return found


def _numbers(word: str) -> list[str]:
    """A word in its other number, as far as an ``s`` or ``ies`` says it."""
    if word.endswith("ies"):
        return [f"{word[:-3]}y", word[:-1]]
    return [word[:-1]] if word.endswith("s") else [f"{word}s"]


def _plain(word: str) -> str:
    return word.strip().casefold().replace("-", "_")
