"""The menu of a site at the head of its page: short lines right below one another, some of which every menu has."""

from collections.abc import Iterator
from itertools import takewhile

from filmcat.importing.page.layout.lines import Line, is_prose
from filmcat.importing.page.titles.candidates import is_menu

_FIRST = 6  # lines, with one of which a menu begins
_FEWEST_LINES = 4
_MANY_LINES = 6
_FEWEST_KNOWN = 2  # words of menus in one
_MOST_WORDS = 4  # of an item
_OF_OTHERS = frozenset(":,;()0123456789")  # characters that no item has


def places_of_menus(lines: list[Line]) -> frozenset[int]:
    """The places of lines of menus before the first text.

    Of a block with two words of menus all between them; one of many lines, with one such word, is a menu as a whole.
    """
    found: set[int] = set()
    for block in _blocks(lines):
        known = [place for place in block if is_menu(lines[place].text)]
        if not known or block[0] >= _FIRST:
            continue
        if len(block) >= _FEWEST_LINES and len(known) >= _FEWEST_KNOWN:
            found.update(range(known[0], known[-1] + 1))
        behind = block[-1] + 1
        if len(block) >= _MANY_LINES and behind < len(lines) and lines[behind].gap:
            found.update(block)
    return frozenset(found)


def _blocks(lines: list[Line]) -> Iterator[list[int]]:
    """The places of short lines that stand right below one another, before the first text."""
    block: list[int] = []
    for place, line in enumerate(takewhile(lambda line: not is_prose(line.text), lines)):
        is_item = len(line.text.split()) <= _MOST_WORDS and _OF_OTHERS.isdisjoint(line.text)
        if block and (not is_item or (line.gap and not line.bullet)):
            yield block
            block = []
        if is_item:
            block.append(place)
    yield block
