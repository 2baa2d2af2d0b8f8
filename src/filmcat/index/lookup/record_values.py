"""Criteria about what no table of the index holds: judged of the record of each film that has the field.

That takes as long as there are such films; what is often asked has terms, a column or days instead.
"""

from functools import lru_cache
from json import dumps, loads
from sqlite3 import Connection
from typing import NamedTuple

from filmcat.index.columns import KNOWN_BITS
from filmcat.index.lookup.sql import Condition, Part, both, either, judged, negated, simple
from filmcat.index.lookup.where import lacks
from filmcat.model.ages import age_of_label
from filmcat.model.fields import FILM_FIELDS
from filmcat.query.criteria import Criterion
from filmcat.text.field_words import Named
from filmcat.text.fold import fold
from filmcat.text.names import straight
from filmcat.text.record_parts import keyed, table_path, texts_in

_ROWS = {row.name: row for row in FILM_FIELDS}


class _Wanted(NamedTuple):
    """What is asked of a value: its field and key, texts of which one has to fit, or bounds of an age."""

    field: str
    key: str
    texts: list[str]
    exact: bool
    bounds: list[list[float | None]]


def condition(index: Connection, criterion: Criterion, asked: Named) -> Condition:
    """The condition that a text of a field, or of a part of it, is as a criterion says, be it negated or not."""
    missing = lacks(KNOWN_BITS[asked.row.name])
    if criterion.lacking and not asked.key:
        return judged(missing, None, criterion.field)
    index.create_function("truth", 2, _truth, deterministic=True)
    truth = _call(asked, _wanted(index, criterion, asked))
    unknown = simple(either(missing.probe, Part(f"{truth.sql} IS NULL", truth.values)))
    if criterion.lacking:
        return judged(unknown, None, criterion.field)
    holds = simple(both(negated(missing.probe), Part(f"{truth.sql} = 1", truth.values)))
    return judged(holds, unknown, criterion.field)


def _wanted(index: Connection, criterion: Criterion, asked: Named) -> _Wanted:
    """What a criterion asks for; a value with commas is one text where some record holds it so, or turned about."""
    bounds = [[one.low, one.high] for one in criterion.ranges]
    wanted = _Wanted(asked.row.name, asked.key, [criterion.value], criterion.exact, bounds)
    if len(criterion.values) < 2 or bounds:
        return wanted
    index.create_function("holds_whole", 2, _holds_whole, deterministic=True)
    whole = _call(asked, wanted, "holds_whole")
    is_whole = index.execute(f"SELECT 1 FROM film WHERE {whole.sql} LIMIT 1", whole.values).fetchone()
    return wanted if is_whole else wanted._replace(texts=criterion.values)


def _call(asked: Named, wanted: _Wanted, function: str = "truth") -> Part:
    """A function of the value that the record of a film has, as JSON."""
    own, table = _path((asked.row.name,)), _path(table_path(asked.row))
    value = table if asked.key or own == table else f"coalesce({table}, {own})"
    record = f"SELECT {value} FROM record WHERE record.number = film.number"
    return Part(f"{function}(({record}), ?)", (dumps(wanted),))


def _path(names: tuple[str, ...]) -> str:
    quoted = "".join(f'."{name}"' for name in names)
    return f"json -> '${quoted}'"


def _truth(value: str | None, wanted: str) -> bool | None:
    """Whether a value is as wanted; None where there is none."""
    asked = _read(wanted)
    texts = _texts(value, asked)
    if asked.bounds:
        return _is_within(texts, asked)
    return any(_fits(text, one, exact=asked.exact) for text in texts for one in asked.texts) if texts else None


def _holds_whole(value: str | None, wanted: str) -> bool:
    """Whether a text of a value has all words of a wanted one, and prints its comma or turns it about."""
    asked = _read(wanted)
    (whole,) = asked.texts
    turned = fold(straight(whole))
    return any(
        _fits(text, whole, exact=False) and ("," in text or fold(text) == turned) for text in _texts(value, asked)
    )


def _texts(value: str | None, asked: _Wanted) -> list[str]:
    table = loads(value) if value else None
    return list(texts_in(keyed(table, _ROWS[asked.field], asked.key) if asked.key else table))


def _is_within(labels: list[str], asked: _Wanted) -> bool | None:
    """Whether the age that a label stands for is within any bounds; None where it stands for none."""
    ages = [age for label in labels if (age := age_of_label(asked.key, label)) is not None]
    return (
        any((low is None or age >= low) and (high is None or age <= high) for age in ages for low, high in asked.bounds)
        if ages
        else None
    )


def _fits(text: str, wanted: str, *, exact: bool) -> bool:
    """Whether a text equals a wanted one, or each word of that begins one of its own."""
    key = fold(text)
    if exact:
        return key == fold(wanted)
    own = key.split(" ")
    return all(any(word.startswith(begin) for word in own) for begin in fold(wanted).split(" "))


@lru_cache(maxsize=64)
def _read(wanted: str) -> _Wanted:
    return _Wanted(*loads(wanted))
