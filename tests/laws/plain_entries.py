"""Showings and companies, plainly: several criteria are judged of one entry, one entry after the other."""

from collections.abc import Callable, Mapping
from typing import NamedTuple, cast

from filmcat.model.fields import ASKED_FIELDS, FILM_FIELDS, Field
from filmcat.model.record import FilmRecord
from filmcat.query.criteria import Criterion
from filmcat.query.question import Groups
from filmcat.text.dates import day_span
from laws.plain_people import has_words, is_same

Entry = Mapping[str, object]
Truth = bool | None
PARTS = {row.queries[0]: row for row in ASKED_FIELDS if "." in row.name}
OWNERS = {row.name: row for row in FILM_FIELDS if row.name in {part.derived_from for part in PARTS.values()}}


class Gathered(NamedTuple):
    """Criteria, the place of the first of them in the question, and whether all are of one entry, or any is to hold."""

    place: int
    criteria: list[Criterion]
    is_entry: bool


def owner(criterion: Criterion) -> Field | None:
    """The field of whose entries a criterion is judged."""
    part = PARTS.get(criterion.field)
    name = part.derived_from if part else ""
    return OWNERS.get(name) or next((row for row in OWNERS.values() if row.queries[0] == criterion.field), None)


def gathered(groups: Groups) -> list[Gathered]:
    """The groups of a question; where a field of entries comes twice, what follows it belongs to the second."""
    found: list[Gathered] = []
    chunks: dict[str, list[list[tuple[int, Criterion]]]] = {name: [[]] for name in OWNERS}
    for place, several in enumerate(groups):
        group = [*{one.key(): one for one in several}.values()]
        asked, row = group[0], owner(group[0])
        if row is None or len(group) > 1:
            found.append(Gathered(place, group, is_entry=False))
        elif asked.negated or (asked.lacking and asked.field in row.queries):
            found.append(Gathered(place, group, is_entry=True))
        else:
            own = chunks[row.name]
            if asked.field in row.queries and any(one.field in row.queries for _, one in own[-1]):
                own.append([])
            own[-1].append((place, asked))
    for chunk in (chunk for own in chunks.values() for chunk in own if chunk):
        if all(asked.lacking for _, asked in chunk):
            found += [Gathered(place, [asked], is_entry=True) for place, asked in chunk]
        else:
            found.append(Gathered(chunk[0][0], [asked for _, asked in chunk], is_entry=True))
    return sorted(found)


def entries_of(film: FilmRecord, row: Field) -> list[Entry] | None:
    """The entries of a field; None where it is unknown."""
    return cast("list[Entry] | None", cast("Mapping[str, object]", film)[row.name])


def part_texts(entry: Entry, row: Field) -> list[str]:
    """The texts of a part of an entry."""
    value = entry[row.name.partition(".")[2]]
    return [str(text) for text in (value if isinstance(value, list) else [value]) if text is not None]


def film_truth(film: FilmRecord, row: Field, tests: list[Callable[[Entry], Truth]]) -> Truth:
    """Whether some entry passes every test: unknown where one may, or where nothing is known of any."""
    found = entries_of(film, row)
    if found is None:
        return None
    truths = [[test(entry) for test in tests] for entry in found]
    each = [False if False in of_entry else None if None in of_entry else True for of_entry in truths]
    return True if True in each else None if None in each else False


def part_test(criterion: Criterion, wanted: list[str]) -> Callable[[Entry], Truth]:
    """What a criterion says of an entry by one of its parts."""
    row = PARTS[criterion.field]

    def is_true(text: str) -> Truth:
        if not criterion.ranges:
            return any(is_same(text, value) if criterion.exact else has_words(text, value) for value in wanted)
        span = (int(text), int(text)) if row.kind == "entry_year" else day_span(text)
        if span is None:
            return None
        return any(
            (one.low is None or span[0] >= one.low) and (one.high is None or span[1] <= one.high)
            for one in criterion.ranges
        )

    def test(entry: Entry) -> Truth:
        texts = part_texts(entry, row)
        if criterion.lacking:
            return not texts
        truths = list(map(is_true, texts))
        return True if True in truths else None if None in truths or not texts else False

    return test
