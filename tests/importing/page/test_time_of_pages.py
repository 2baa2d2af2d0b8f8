"""The time that a page takes grows with its length, however its labels and names stand."""

import time

import pytest

from importing.page.reading import items

_HEAD = "Film\n\nDirector: Ada Lind\nYear: 1990\n"
_LINES = {
    "many labels on one line": lambda count: "Buch:\n" + "A B, Regie: " * count,
    "many companies, each with another": lambda count: "Produzione: X Film\n" + "con Y Film\n" * count,
    "many words of a byline": lambda count: "Text: Ada Lind\n" * count,
    "many roles without values": lambda count: "DIRECTOR\n" * count + "Ada Lind\n" * count,
    "many parts in brackets": lambda count: "Crew: " + "Ada Lind (Director), " * count,
    "many brackets that nothing closes": lambda count: "Cast: " + "Ada Lind (" * count,
    "many clauses": lambda count: "directed by Ada Lind; " * count,
    "many dots": lambda count: "Ada Lind … Eve\n" * count,
}  # fmt: skip
_FEW, _TIMES, _LONG_FOR_ALL = 150, 8, 0.3  # copies; how many more; seconds that no comparison needs


@pytest.mark.parametrize("kind", _LINES)
def test_the_time_of_a_page_grows_with_its_length(kind: str) -> None:
    few, many = (_HEAD + _LINES[kind](count) for count in (_FEW, _FEW * _TIMES))
    allowed = _LONG_FOR_ALL + 2 * _TIMES * min(_seconds(few), _seconds(few))
    assert _seconds(many) < allowed or _seconds(many) < allowed  # once more on a machine that was busy


def _seconds(page: str) -> float:
    """The processor time of one reading."""
    begun = time.process_time()
    items(page)
    return time.process_time() - begun
