"""Films counted by their values: the rows of an answer, as texts, numbers and a table of two fields."""

from __future__ import annotations

from filmcat.typed import TYPE_CHECKING, NamedTuple
from filmcat.views.values import number_text
from filmcat.views.wording import Wording

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from filmcat.catalogue import Count, Counts
    from filmcat.query.counted import Added, By

    Key = str | int | float | None

_OTHERS = "\0others"  # the key of all values that have no row of their own: no text of a catalogue is that


class Value(NamedTuple):
    """One value that films are counted by: its text, and as JSON has it (None: unknown).

    ``others`` is how many values it stands for where it is none itself (0: it is one), ``read`` what people read
    instead of the text.
    """

    text: str
    value: str | int | float | None
    others: int = 0
    read: str = ""

    @property
    def label(self) -> str:
        """What people read before the count."""
        return self.read or self.text


class Row(NamedTuple):
    """The films of one value, or of a pair of two."""

    values: tuple[Value, ...]
    group: Count


class CountedBy:
    """Films counted by one field or two.

    Values of an order of their own come in it, others by how many films they have; then those that are not among the
    first, and last the unknown ones.
    """

    def __init__(
        self, counts: Counts, asked: Sequence[By], added: Added | None, top: int | None, words: Wording
    ) -> None:
        self.asked = asked
        self.added = added
        self._values: list[dict[Key, Value]] = []
        found = []
        for by in asked:
            texts = counts.texts(by)
            groups, others = _first(counts.groups(by), top)
            values = {key: _value(by, key, texts, others, words) for key in groups}
            order = _in_order(by, groups, values)
            self._values.append({key: values[key] for key in order})
            found.append({key: groups[key] for key in order})
        self.films = counts.total
        self.is_repeated = any(sum(map(len, groups.values())) > self.films for groups in found)
        self.unmeasured = counts.unmeasured(added) if added else 0
        self._counts = counts.counted(found, added)

    @property
    def is_known(self) -> bool:
        """Whether any film has a value of the first field."""
        return any(value.text for value in self._values[0].values())

    @property
    def columns(self) -> tuple[str, ...]:
        """The names of the cells of a row."""
        added = (self.added.name,) if self.added else ()
        return (*(by.name for by in self.asked), "films", *added)

    def labels(self, words: Wording) -> list[str]:
        """What people read above the cells of a row."""
        added = [self.added.label] if self.added else []
        return [*(words.label(by.label) for by in self.asked), words.label("Films"), *added]

    def counted(self) -> Iterator[Row]:
        """Each value, or pair of values, that occurs."""
        first, *second = self._values
        for key, value in first.items():
            if not second:
                yield Row((value,), self._counts[(key,)])
                continue
            for other, value_of_other in second[0].items():
                if (key, other) in self._counts:
                    yield Row((value, value_of_other), self._counts[key, other])

    def rows(self) -> Iterator[list[str]]:
        """The cells of each value, empty where it is unknown."""
        return ([*(value.text for value in row.values), *self._numbers(row.group)] for row in self.counted())

    def read_rows(self) -> Iterator[list[str]]:
        """The cells as people read them."""
        return ([*(value.label for value in row.values), *self._numbers(row.group)] for row in self.counted())

    def table(self) -> tuple[list[str], list[tuple[str, list[float | None]]]]:
        """Of two fields: the values of the second, and for each of the first its number at each of these."""
        first, second = self._values
        return [value.label for value in second.values()], [
            (value.label, [self._number(key, other) for other in second]) for key, value in first.items()
        ]

    def objects(self) -> Iterator[dict[str, object]]:
        """Each row with every key; ``others`` says how many values of which field it stands for."""
        for row in self.counted():
            pairs = list(zip(self.asked, row.values, strict=True))
            others = {by.name: value.others for by, value in pairs if value.others}
            yield {
                **{by.name: value.value for by, value in pairs},
                "films": row.group.films,
                **({self.added.name: self.amount(row.group)} if self.added else {}),
                "others": others or None,
            }

    def amount(self, count: Count) -> float | None:
        """What is added up of a row; None where no film of it has the number."""
        if self.added is None:
            return count.films
        if not count.known:
            return None
        amount = round(count.sum / count.known, 2) if self.added.is_mean else count.sum
        return int(amount) if amount == int(amount) else amount  # as the number of one film is printed

    def _numbers(self, count: Count) -> list[str]:
        return [str(count.films), *([number_text(self.amount(count))] if self.added else [])]

    def _number(self, *keys: Key) -> float | None:
        return self.amount(self._counts[keys]) if keys in self._counts else None


class Overview:
    """Films counted by several fields, one after the other."""

    columns = ("field", "value", "films")

    def __init__(self, parts: Sequence[CountedBy]) -> None:
        self.parts = parts

    def rows(self) -> Iterator[list[str]]:
        """Each field with each of its values."""
        return ([part.asked[0].name, *cells] for part in self.parts for cells in part.rows())

    def objects(self) -> Iterator[dict[str, object]]:
        """Each field with each of its values, as objects of the same keys."""
        for part in self.parts:
            for row in part.counted():
                (value,) = row.values
                found = {"field": part.asked[0].name, "value": value.value, "films": row.group.films}
                yield {**found, "others": value.others or None}


def _first(groups: dict[Key, Collection[int]], top: int | None) -> tuple[dict[Key, Collection[int]], int]:
    """The values of the most films, all others as one; and how many these others are."""
    known = sorted((key for key in groups if key is not None), key=lambda key: (-len(groups[key]), str(key)))
    others = known[top:] if top is not None else []
    if not others:
        return groups, 0
    left: set[int] = set().union(*(groups[key] for key in others))
    shown = {key: groups[key] for key in (*known[:top], None) if key in groups}
    return {**shown, _OTHERS: left}, len(others)


def _in_order(by: By, groups: dict[Key, Collection[int]], values: dict[Key, Value]) -> list[Key]:
    def place(key: Key) -> tuple[object, ...]:
        rank = 2 if key is None else int(key == _OTHERS)
        if rank or by.is_ordered:
            return rank, key if not rank else 0
        return rank, -len(groups[key]), values[key].text

    return sorted(groups, key=place)


def _value(by: By, key: Key, texts: dict[Key, str], others: int, words: Wording) -> Value:
    if key is None:
        return Value("", None, read="none" if by.row.is_own else "unknown")
    if key == _OTHERS:
        return Value("1 other" if others == 1 else f"{others:,} others", None, others)
    if by.row.kind == "credits" and not by.role:
        return Value(words.role(str(key)) if words.language else str(key), str(key), read=words.role(str(key)))
    text = _text(by, key, texts, words)
    return Value(text, key if isinstance(key, (int, float)) and by.row.kind != "flag" else text)


def _text(by: By, key: Key, texts: dict[Key, str], words: Wording) -> str:
    if not isinstance(key, str):
        is_flag = by.row.kind == "flag"
        return ("yes" if key else "no") if is_flag else number_text(key)
    if by.row.kind in {"countries", "languages"}:
        return words.place(by.row.kind, key)
    return texts.get(key, key)
