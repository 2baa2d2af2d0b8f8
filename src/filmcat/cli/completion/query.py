"""The words of a question: fields, what negates them, their values, and titles."""

from __future__ import annotations

from filmcat.cli.completion.candidate import Candidate
from filmcat.errors import FilmcatError
from filmcat.query.criteria import FIELDS, TEXT, read_criterion
from filmcat.text.roles import roles_begun
from filmcat.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from filmcat.catalogue import Beginnings
    from filmcat.cli.completion.asked import Asked

_NOT, _NONE, _EXACT = "not:", "none", "="
_JOINTS = ",+"  # between values of which any, or all, are asked


def query_words(asked: Asked) -> Iterator[Candidate]:
    """What one term of a question may become."""
    word = asked.word.text
    if word.casefold().startswith(_NOT):
        head = word[: len(_NOT)]
        yield from (each.behind(head) for each in _terms(asked.behind(head)))
        return
    yield from _terms(asked)
    if _NOT.startswith(word.casefold()):
        yield Candidate(_NOT)


def _terms(asked: Asked) -> Iterator[Candidate]:
    word = asked.word.text
    field, colon, _ = word.partition(":")
    if colon:
        head = f"{field}:"
        yield from (each.behind(head) for each in criterion_values(asked.behind(head), field))
        return
    yield from (Candidate(f"{known}:") for known in _fields(asked.catalogue) if asked.begun(known))
    if word and asked.catalogue is not None:
        for title in asked.catalogue.texts("title", word):
            yield Candidate("", title) if _is_text(title) else Candidate("title:", title)


def criterion_values(asked: Asked, field: str) -> Iterator[Candidate]:
    """Values of a field that a question, or an option of ``filter``, may name."""
    text = asked.word.text
    if text.startswith(_EXACT):
        yield from _known(asked, field, text[1:], _EXACT)
        return
    whole = [*_known(asked, field, text)]
    yield from whole
    at = max(map(text.rfind, _JOINTS)) + 1
    if at and not whole:
        yield from _known(asked, field, text[at:], text[:at])
    if _NONE.startswith(text.casefold()):
        yield Candidate(_NONE)


def roles(catalogue: Beginnings | None, text: str) -> list[str]:
    """The keys of the roles that a catalogue has and a word may name, by these or by their labels."""
    known = catalogue.roles() if catalogue is not None else []
    begun = [key for key in known if key.startswith(text.casefold())]
    return begun or roles_begun(text, known)


def _fields(catalogue: Beginnings | None) -> Iterable[str]:
    """Every word that a question may have before a colon; without a catalogue those of fields."""
    return catalogue.fields() if catalogue is not None else dict.fromkeys(row.asked for row in FIELDS.values())


def _known(asked: Asked, field: str, text: str, head: str = "") -> Iterator[Candidate]:
    if asked.catalogue is not None:
        yield from (Candidate(head, value) for value in asked.catalogue.values_of(field, text))


def _is_text(word: str) -> bool:
    """Whether a question takes a word as text, and as nothing else."""
    try:
        return read_criterion(word).field == TEXT and not word.casefold().startswith(_NOT)
    except FilmcatError:
        return False
