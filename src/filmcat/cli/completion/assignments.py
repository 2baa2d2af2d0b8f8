"""Assignments: the fields that may be set, and values for them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from filmcat.cli.completion.candidate import Candidate
from filmcat.cli.completion.titles import titles
from filmcat.editing.field_names import field_named
from filmcat.errors import FilmcatError
from filmcat.model.fields import ASKED_FIELDS, FILM_FIELDS, PERSON_FIELDS
from filmcat.query.criteria import FIELDS
from filmcat.text.countries import countries_begun
from filmcat.text.languages import languages_begun
from filmcat.text.roles import is_company_role, role_key

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from filmcat.catalogue import Beginnings
    from filmcat.cli.completion.asked import Asked

_ASSIGNMENT = r"(?s)(?P<head>(?P<field>[^\W\d][\w-]*)(?:\.[\w-]+)?[+-]?=)(?P<value>.*)"
_OF_ROLE = "credits."
_PERSON = "person"  # the option behind which a person is edited
_KINDS_OF_PEOPLE = frozenset({"credits", "cast"})
_PLACES = {"countries": countries_begun, "languages": languages_begun}  # by kind: all that there are


def title_and_assignments(asked: Asked, words: list[str]) -> Iterator[Candidate]:
    """The title of a film, until the first assignment; then assignments alone."""
    is_person = asked.line.last(_PERSON) is not None
    if not is_person and asked.catalogue is not None and not any(map(_is_assignment, [*words, asked.word.text])):
        yield from titles(asked, asked.catalogue, words) if asked.word.text else ()
    yield from assignments(asked)


def assignments(asked: Asked) -> Iterator[Candidate]:
    """One assignment: the name of its field, or a value for it."""
    is_film = asked.line.last(_PERSON) is None
    found = re.fullmatch(_ASSIGNMENT, asked.word.text)
    if found is None:
        yield from (Candidate(f"{name}=") for name in _names(asked, is_film) if asked.begun(name))
        return
    try:
        row, role = field_named(found["field"], is_film=is_film)
    except FilmcatError:
        return
    is_of_people = bool(role) or row.kind in _KINDS_OF_PEOPLE
    for value in _values(asked.catalogue, "person" if is_of_people else row.asked, row.kind, found["value"]):
        yield Candidate(found["head"], value)


def field_names() -> list[str]:
    """The fields of a film that can be set."""
    return [row.name for row in (*FILM_FIELDS, *ASKED_FIELDS) if not row.derived_from]


def _is_assignment(word: str) -> bool:
    return re.fullmatch(_ASSIGNMENT, word) is not None


def _names(asked: Asked, is_film: bool) -> Iterable[str]:  # noqa: FBT001 - the two kinds of records
    """The words before the sign: fields, then, of a film, the roles that are fields too, then all of them."""
    if not is_film:
        return [row.name for row in PERSON_FIELDS if not row.derived_from]
    roles = asked.catalogue.roles() if asked.catalogue is not None else []
    known = [role for role in roles if role_key(role) is not None and not is_company_role(role)]
    dotted = [f"{_OF_ROLE}{role}" for role in known] if asked.word.text.startswith(_OF_ROLE) else []
    return dict.fromkeys((*field_names(), *known, *dotted))


def _values(catalogue: Beginnings | None, field: str, kind: str, text: str) -> list[str]:
    if kind in _PLACES:
        return _PLACES[kind](text)
    return catalogue.values(field, text) if catalogue is not None and field in FIELDS else []
