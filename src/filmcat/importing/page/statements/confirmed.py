"""Which statements of a page hold, and by which signs: a doubtful one needs others beside it."""

from collections import Counter
from collections.abc import Mapping
from itertools import pairwise

from filmcat.importing.page.layout.lines import Line
from filmcat.importing.page.layout.signs import ABOVE, BELOW, LONELY, OTHER_LABELS, SHORT, labelled
from filmcat.importing.page.statements.statement import PROSE, Reading, Statement
from filmcat.importing.page.values.label_values import without_stop
from filmcat.importing.page.vocabulary.labels import TITLES, is_role, keys_of
from filmcat.text.fold import fold

_RUN = 3  # lines in which three doubtful statements make each other sure
_BYLINES = frozenset({"text", "texte", "testo", "texto", "tekst"})  # of an article, or of a film
_NEAR_TEXT = 2  # lines


def _near(found: list[Statement]) -> set[int]:
    """The places within two lines of a sure statement: a credit, or one that such a place or its neighbours make sure.

    Three credits in a run do so, and two facts below each other.
    """
    sure = [one.place for one in found if not one.is_doubtful and is_role(one.keys[0])]
    whole = [one.place for one in found if one.is_doubtful and one.values and " " in one.values[0].text]
    sure += [first for first, third in zip(whole, whole[2:], strict=False) if third - first <= _RUN]
    facts = [one.place for one in found if one.is_doubtful and not is_role(one.keys[0])]
    sure += [first for first, second in pairwise(facts) if second - first == 1]
    near = {place + step for place in sure for step in (-2, -1, 0, 1, 2)}
    for ordered in (found, found[::-1]):
        for one in ordered:
            if one.place in near and one.is_doubtful:
                near |= {one.place - 2, one.place - 1, one.place + 1, one.place + 2}
    return near


def _sound(statement: Statement) -> Statement:
    """A statement without the stops at the end of its values, and without values that are labels themselves."""
    if statement.keys[0] in PROSE or statement.keys[0] in TITLES or statement.keys[0] == "filmography":
        return statement
    values = statement.values
    if is_role(statement.keys[0]):
        values = tuple(line for line in values if not any(map(is_role, keys_of(line.text, "en"))))
    return statement._replace(values=tuple(line._replace(text=without_stop(line.text)) for line in values))


def _signed(statement: Statement, places: Mapping[int, int]) -> Statement:
    """A statement whose values bear the signs by which they were found: the label, its place, its neighbours.

    ``places`` says how many statements begin at each place.
    """
    statement = _sound(statement)
    label = statement.label
    signs = [labelled(label.text, is_strong=statement.is_strong)]
    if statement.is_doubtful:
        signs.append(SHORT)
    has_others = sum(places.get(statement.place + step, 0) for step in range(-_RUN, _RUN + 1)) > 1
    signs.append(OTHER_LABELS if has_others else LONELY)
    values = tuple(
        line.by(*signs, *([BELOW] if line.number > label.number else [ABOVE] if line.number < label.number else []))
        for line in statement.values
    )
    return statement._replace(label=label.by(*signs), values=values)


def _is_byline(statement: Statement, directed: set[int]) -> bool:
    """Whether a statement says who wrote a page, not its film: "Text: A Name", not near a place of ``directed``."""
    near = range(statement.place - _NEAR_TEXT, statement.place + _NEAR_TEXT + 1)
    return fold(statement.label.text) in _BYLINES and directed.isdisjoint(near)


def confirmed(found: list[Statement], free: list[tuple[int, Line]], after: tuple[Line, ...]) -> Reading:
    """Doubtful statements hold beside others within two lines; else they are free lines again."""
    near = _near(found)
    places = Counter(one.place for one in found)
    directed = {one.place for one in found if one.keys[0] == "director"}
    kept: list[Statement] = []
    dropped: list[tuple[int, Line]] = []
    for one in found:
        if (one.is_doubtful and one.place not in near) or _is_byline(one, directed):
            text = " ".join([one.label.text, *(line.text for line in one.values[:1])])
            dropped.append((one.place, one.label._replace(text=text)))
        else:
            kept.append(_signed(one, places))
    return Reading(tuple(kept), tuple(sorted([*free, *dropped], key=lambda piece: piece[0])), after)
