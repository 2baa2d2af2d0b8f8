"""Where a second film begins on a page: several facts are stated again, and say something else."""

from collections.abc import Mapping

from filmcat.importing.page.layout.lines import Line, is_prose
from filmcat.importing.page.statements.statement import Statement
from filmcat.importing.page.values.facts import scan
from filmcat.importing.page.values.names import names_in
from filmcat.text.countries import country_key
from filmcat.text.fold import fold
from filmcat.text.names import split_last_parenthesis

_TELLING = frozenset({
    "director", "year", "runtime", "countries", "title", "original_title", "cinematography", "screenplay", "editing",
    "music", "cast",
})  # fmt: skip
_ENOUGH = 3  # facts that contradict; less where somebody directed both films, or lines of facts contradict too


def second_film(statements: tuple[Statement, ...], lines: list[Line]) -> int | None:
    """The place of the line where another film begins, None on a page about one."""
    first: dict[str, frozenset[str]] = {}
    again: dict[str, Statement] = {}
    repeated: dict[int, str] = {}
    for number, statement in enumerate(statements):
        key = statement.keys[0]
        if key not in _TELLING or not statement.values:
            continue
        said = frozenset().union(*(_said(key, line.text) for line in statement.values))
        if key not in first:
            first[key] = said
            continue
        if said and first[key] and not said & first[key]:
            again.setdefault(key, statement)
        repeated[number] = key
    if not again:
        return None
    if "director" in repeated.values():
        are_facts_twice = _states_facts_twice(lines)
        needed = _ENOUGH - ("director" not in again or are_facts_twice) - are_facts_twice
    else:
        is_told = {"year", "runtime"} <= again.keys() and len(set(repeated.values())) >= _ENOUGH
        needed = _ENOUGH - is_told
    if len(again) < needed:
        return None
    place = _beginning(statements, min(one.place for one in again.values()), repeated)
    before = max((one.place + len(one.values) for one in statements if one.place < place), default=0)
    headings = [at for at in range(before, place) if lines[at].gap and not is_prose(lines[at].text)]
    return headings[-1] if headings and headings[-1] > 0 else place


def _states_facts_twice(lines: list[Line]) -> bool:
    """Whether two lines of facts say different years and lengths."""
    found = (scan(line.text) for line in lines if any(map(str.isdigit, line.text)))
    whole = (one.facts for one in found if not one.rest and {"year", "runtime"} <= one.kinds)
    return len({tuple(str(fact.value) for fact in facts if fact.key in {"year", "runtime"}) for facts in whole}) > 1


def _beginning(statements: tuple[Statement, ...], place: int, repeated: Mapping[int, str]) -> int:
    """Where what contradicts begins: what only repeats, directly before it, is of the second film too."""
    number = next(number for number, one in enumerate(statements) if one.place == place)
    while number - 1 in repeated:
        number -= 1
    return statements[number].place


def _said(key: str, text: str) -> frozenset[str]:
    """What a value says, in a form that does not depend on the language of the page."""
    if key in {"year", "runtime"}:
        return frozenset(str(fact.value) for fact in scan(text).facts if fact.key == key)
    if key == "countries":
        names = [str(fact.value) for fact in scan(text).facts if fact.key == key]
        return frozenset(country_key(name) or fold(name) for name in names)
    return frozenset(fold(split_last_parenthesis(name)[0]) for name in names_in(text))
