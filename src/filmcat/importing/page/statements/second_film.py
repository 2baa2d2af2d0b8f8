"""Where a second film begins on a page: several facts are stated again, and say something else."""

from filmcat.importing.page.layout.lines import Line, is_prose
from filmcat.importing.page.statements.statements import Statement
from filmcat.importing.page.values.facts import scan
from filmcat.importing.page.values.names import names_in
from filmcat.text.countries import country_key
from filmcat.text.fold import fold

_TELLING = frozenset({"director", "year", "runtime", "countries", "title", "original_title", "cinematography"})
_ENOUGH = 3  # facts that contradict, the director among them


def second_film(statements: tuple[Statement, ...], lines: list[Line]) -> int | None:
    """The place of the line where another film begins, None on a page about one."""
    first: dict[str, frozenset[str]] = {}
    again: dict[str, Statement] = {}
    for statement in statements:
        key = statement.keys[0]
        if key not in _TELLING or not statement.values:
            continue
        said = _said(key, statement.values[0].text)
        if key not in first:
            first[key] = said
        elif said and first[key] and not said & first[key]:
            again.setdefault(key, statement)
    if len(again) < _ENOUGH or "director" not in again:
        return None
    place = min(one.place for one in again.values())
    before = max((one.place + len(one.values) for one in statements if one.place < place), default=0)
    headings = [at for at in range(before, place) if lines[at].gap and not is_prose(lines[at].text)]
    return headings[-1] if headings and headings[-1] > 0 else place


def _said(key: str, text: str) -> frozenset[str]:
    """What a value says, in a form that does not depend on the language of the page."""
    if key in {"year", "runtime"}:
        return frozenset(str(fact.value) for fact in scan(text).facts if fact.key == key)
    if key == "countries":
        names = [str(fact.value) for fact in scan(text).facts if fact.key == key]
        return frozenset(country_key(name) or fold(name) for name in names)
    return frozenset(map(fold, names_in(text)))
