"""Where the lines of a page stand that may hold its titles: above its director and its facts."""

from collections import Counter
from itertools import pairwise

from filmcat.importing.page.fields.draft import Sheet
from filmcat.importing.page.layout.lines import is_prose
from filmcat.importing.page.statements.statement import Reading
from filmcat.text.fold import fold

_OF_LINES = ("year", "countries", "runtime")  # facts that make a line one of facts
_LONGEST_NAMES = 200  # characters of a line that names directors


def first_text(reading: Reading) -> int:
    """The number of the first line of running text, under a label or free; a large one where there is none."""
    free = (line for _, line in reading.free)
    headed = (line for one in reading.statements for line in one.values)
    return min((line.number for line in (*free, *headed) if is_prose(line.text)), default=10**9)


def ordered_numbers(reading: Reading) -> list[int]:
    """The numbers of all lines of a page, in their order."""
    numbers = {line.number for _, line in reading.free}
    numbers |= {one.label.number for one in reading.statements}
    return sorted(numbers | {line.number for one in reading.statements for line in one.values})


def above(ordered: list[int], reading: Reading, directors: set[str]) -> dict[int, int]:
    """The number of each line that stands right above one that names a director, with that of the latter."""
    named = {
        line.number
        for _, line in reading.free
        if len(line.text) < _LONGEST_NAMES and any(name in fold(line.text) for name in directors)
    }
    named |= {one.label.number for one in reading.statements if "director" in one.keys}
    return {above: number for above, number in pairwise(ordered) if number in named}


def above_label(ordered: list[int], reading: Reading) -> frozenset[int]:
    """The numbers of the lines right above the label of a director, with others on its line or below it."""
    labels = Counter(one.label.number for one in reading.statements)
    directed = {one.label.number for one in reading.statements if "director" in one.keys}
    return frozenset(
        above
        for above, number, below in zip(ordered, ordered[1:], ordered[2:], strict=False)
        if number in directed and (below in labels or labels[number] > 1)
    )


def above_line_of_facts(ordered: list[int], reading: Reading, sheet: Sheet) -> frozenset[int]:
    """The numbers of the lines right above one that states facts of the film without a label."""
    labelled = {one.label.number for one in reading.statements}
    labelled |= {line.number for one in reading.statements for line in one.values}
    labelled -= {line.number for _, line in reading.free}  # "CH 2017, 96 Min., FSK: ab 12"
    facts = {sheet.lines[field] for field in _OF_LINES if field in sheet.lines} - labelled
    above = {above for above, number in pairwise(ordered) if number in facts and above not in facts}
    return frozenset(above | facts)  # what is free on a line of facts is a title before them
