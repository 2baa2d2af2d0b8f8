"""Questions to answers: the films of a question as rows or records, streamed, and how many could not be judged."""

from __future__ import annotations

from math import isqrt

from filmcat.index.lookup.sql import Condition, Part, Test, all_of, any_of, both, none_of
from filmcat.typed import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator
    from sqlite3 import Connection

    from filmcat.query.criteria import Criterion
    from filmcat.query.order import SortKey
    from filmcat.query.question import Groups, Question

MANY = 1000  # films left out are counted up to here
_FEW = 200  # films that are always found through an index


class Selection:
    """The films of one question in one index."""

    def __init__(self, index: Connection, question: Question) -> None:
        self._index = index
        self._question = question
        self._alternatives = [list(dict.fromkeys(_conditions(index, groups))) for groups in question.alternatives]
        self._counted: dict[tuple[Part, int], int] = {}  # films of a sample, up to some

    def lines(self) -> Iterator[tuple[str, str]]:
        """Id and listed line (see ``terms.listed_line``) of each film, in order."""
        return cast("Iterator[tuple[str, str]]", self._rows("film.id, film.line", "film"))

    def ids(self) -> list[str]:
        """The id of each film, in order."""
        return [id_ for (id_,) in cast("Iterator[tuple[str]]", self._rows("film.id", "film"))]

    def records(self) -> Iterator[tuple[str, str]]:
        """Id and record, as JSON without the id, of each film, in order."""
        from filmcat.index.columns import completed

        rows = cast(
            "Iterator[tuple[str, str, int]]",
            self._rows("film.id, record.json, film.known", "film JOIN record USING (number)"),
        )
        return ((id_, completed(json, known)) for id_, json, known in rows)

    def persons(self, ids: Collection[str]) -> Iterator[str]:
        """The records, as JSON, of the people that films of these ids credit, each once, in the catalogue's order."""
        sql = (
            "SELECT person.number, person.json, film.id FROM person JOIN alias ON alias.person = person.number "
            "JOIN link ON link.term = alias.term JOIN film ON film.number = link.film ORDER BY person.number"
        )
        told = None
        for number, json, id_ in self._index.execute(sql):
            if number != told and id_ in ids:
                told = number
                yield json

    def left_out(self) -> tuple[int, list[str]]:
        """How many films were left out only because they lack what was asked for, and what that is.

        Counted to ``MANY`` + 1.
        """
        found: set[int] = set()
        names: dict[str, None] = {}
        for conditions in self._alternatives:
            unknown = list(dict.fromkeys(asked.unknown for asked in conditions if asked.unknown is not None))
            films = self._left_out_by(unknown, conditions) if unknown else []
            found.update(films)
            lacking = [one for one in unknown if films and self._is_lacked(one, films, conditions)]
            names |= dict.fromkeys(name for asked in conditions if asked.unknown in lacking for name in asked.names)
        return min(len(found), MANY + 1), list(names)

    def _left_out_by(self, unknown: list[Test], conditions: list[Condition]) -> list[int]:
        """Films for which no condition of an alternative is false, one of some is unknown, and that no other finds."""
        others = [asked for asked in conditions if [asked.unknown] != unknown]
        elsewhere = [all_of(*_holding(other)) for other in self._alternatives if other is not conditions]
        not_found = [none_of(any_of(*elsewhere))] if elsewhere else []
        chosen = self._chosen([*(asked.possible for asked in others), any_of(*unknown), *not_found], MANY)
        where = both(*(part for part in chosen if part is not None))
        sql = f"SELECT film.number FROM film WHERE {where.sql} LIMIT {MANY + 1}"
        return [number for (number,) in self._index.execute(sql, where.values)]

    def _is_lacked(self, unknown: Test, films: list[int], conditions: list[Condition]) -> bool:
        """Whether one of the films left out lacks a datum: of those counted, or of those beyond."""
        numbers = ", ".join(map(str, films))
        sql = f"SELECT 1 FROM film WHERE film.number IN ({numbers}) AND ({unknown.probe.sql}) LIMIT 1"
        if self._index.execute(sql, unknown.probe.values).fetchone():
            return True
        return len(films) > MANY and bool(self._left_out_by([unknown], conditions))

    def where(self) -> Part:
        """The condition that a row of ``film`` is of one of these films."""
        return both(*(test.seek for test in self._tests()))

    def _tests(self) -> list[Test]:
        """What has to hold: what is asked in every alternative, and the rest of any."""
        first, *others = self._alternatives
        shared = [asked for asked in first if all(asked in other for other in others)]
        rests = [[asked for asked in conditions if asked not in shared] for conditions in self._alternatives]
        rest = [any_of(*(all_of(*_holding(conditions)) for conditions in rests))] if all(rests) else []
        return [*_holding(shared), *rest]

    def _rows(self, columns: str, tables: str) -> Iterator[object]:
        limit = self._question.limit
        if limit is None:
            where = self.where()
            sql = f"SELECT {columns} FROM {tables} WHERE {where.sql} ORDER BY {self._order()}"
            return self._index.execute(sql, where.values)
        where, last = self._chosen(self._tests(), limit)
        if last is None:
            sql = f"SELECT {columns} FROM {tables} WHERE {where.sql} ORDER BY {self._order()} LIMIT {limit:d}"
            return self._index.execute(sql, where.values)
        # In order before they are looked at, which ends with the last that is wanted; LIMIT -1 keeps them apart.
        ordered = f"SELECT film.number FROM film WHERE {where.sql} ORDER BY {self._order()} LIMIT -1"
        sql = (
            f"SELECT {columns} FROM ({ordered}) AS ordered CROSS JOIN {tables} "
            f"WHERE film.number = ordered.number AND ({last.sql}) LIMIT {limit:d}"
        )
        return self._index.execute(sql, (*where.values, *last.values))

    def _chosen(self, tests: list[Test], limit: int) -> tuple[Part, Part | None]:
        """How to go about tests when only so many films are wanted: a condition, and one that is dear, to come last.

        To seek costs as much as there are films that fit, to probe one film after the other as much as it takes to
        meet enough of them: where k of n films fit, k against cost * limit * n / k. A test is small where seeking is
        cheaper; the small ones lead, and the others only probe what they find.
        """
        highest = int(self._index.execute("SELECT ifnull(max(number), 0) FROM film").fetchone()[0])
        small = [test for test in tests if self._is_small(test, limit * highest)]
        parts = [test.seek if test in small else test.probe for test in tests if test in small or test.cost == 1]
        dear = [test.probe for test in tests if test not in small and test.cost > 1]
        return both(*parts), both(*dear) if dear else None

    def _is_small(self, test: Test, looked_at: int) -> bool:
        if test.sample is None:
            return False
        few = max(isqrt(test.cost * looked_at), _FEW)
        asked = (test.sample, few)
        if asked not in self._counted:
            sql = f"SELECT count(*) FROM (SELECT 1 FROM ({test.sample.sql}) LIMIT {few})"
            self._counted[asked] = int(self._index.execute(sql, test.sample.values).fetchone()[0])
        return self._counted[asked] < few

    def _order(self) -> str:
        """Each field in turn; ties come as the catalogue has them, backwards where the last field falls."""
        *_, last = order = self._question.order
        columns = [self._sort(key) for key in order if key.field != "catalogue"]
        return ", ".join([*columns, f"film.rank{_direction(last)}"])

    def _sort(self, key: SortKey) -> str:
        return f"{self._sorted_by(key.field)}{_direction(key)} NULLS LAST"

    def _sorted_by(self, field: str) -> str:
        """What films are sorted by for a field, by what it is called in questions."""
        if field == "random":
            return "random()"
        from filmcat.index.kinds import KINDS
        from filmcat.model.fields import ASKED_FIELDS, FILM_FIELDS

        row = next(row for row in (*FILM_FIELDS, *ASKED_FIELDS) if row.asked == field)
        self._index.create_function("filed", 2, _filed, deterministic=True)
        kind = KINDS[row.kind]
        sort = kind.sort.format(name=row.name)
        if not kind.filed_in:
            return sort
        from filmcat.index.lookup.filed_people import by_records

        return by_records(self._index, kind.filed_in, sort)


def _holding(conditions: list[Condition]) -> list[Test]:
    """When each of several conditions is true."""
    return [asked.holds for asked in conditions]


def _filed(text: object, tag: object) -> str | None:
    """What a text of a record, whose first language has this tag, is put in order by; None where there is none."""
    from filmcat.text.filing import filing_key

    return filing_key(str(text), str(tag) if tag else None) if text else None


def _direction(key: SortKey) -> str:
    return " DESC" if key.falling else ""


def _conditions(index: Connection, groups: Groups) -> Iterator[Condition]:
    """The conditions that have all to hold; several criteria about one entry are one."""
    if not any(asked.entry for group in groups for asked in group):
        yield from (_any_of(index, group) for group in groups)
        return
    from filmcat.index.lookup import entries

    for group, is_entry in entries.gathered(groups):
        yield _of_entry(index, group) if is_entry else _any_of(index, group)


def _any_of(index: Connection, group: list[Criterion]) -> Condition:
    """One condition for several criteria: any of them holds; unknown where none does and one is unknown."""
    conditions = [_condition(index, criterion) for criterion in group]
    if len(conditions) == 1:
        return conditions[0]
    holds = any_of(*(asked.holds for asked in conditions))
    unknown = [asked.unknown for asked in conditions if asked.unknown is not None]
    names = tuple(dict.fromkeys(name for asked in conditions for name in asked.names))
    possible = any_of(*(asked.possible for asked in conditions))
    return Condition(holds, possible, all_of(any_of(*unknown), none_of(holds)) if unknown else None, names)


def _condition(index: Connection, criterion: Criterion) -> Condition:
    if criterion.entry:
        return _of_entry(index, [criterion])
    if _is_of_texts(criterion):
        from filmcat.index.lookup import full_text

        asked = full_text.condition(index, criterion)
    elif criterion.recorded:
        from filmcat.index.lookup import record_values

        asked = record_values.condition(index, criterion, criterion.recorded)
    else:
        from filmcat.index.lookup.where import condition

        asked = condition(index, criterion)
    return asked.negated() if criterion.negated else asked


def _is_of_texts(criterion: Criterion) -> bool:
    """Whether words of texts are asked for, and not a part of one, or one as a whole."""
    if criterion.recorded:
        row, key = criterion.recorded
        return row.kind == "prose" and not key and not criterion.exact
    return criterion.kind in {"full_text", "person_prose"}


def _of_entry(index: Connection, criteria: list[Criterion]) -> Condition:
    """The condition for several criteria about one entry, or for one that may be negated."""
    from filmcat.index.lookup import entries

    asked = entries.condition(index, criteria)
    return asked.negated() if criteria[0].negated else asked
