"""A page that is long in one respect is read in time proportional to its length, whatever it repeats."""

import time

import pytest

from importing.page.reading import items

REPEATED = {
    "lines of a menu": (300, "Mutt\n", "Home\n"),
    "headings of a cast": (300, "Mutt\nDirector: A Bell\n", "Cast\n"),
    "names with the family first": (200, "Mutt\nCast:\n", "Bell, Anna\n"),
    "names without a label": (
        200,
        "Mutt\n\nYear: 2023\nEditing: Anna Bell\nA man runs. He stops and looks.\n",
        "Carl Lind\n",
    ),
    "labels and lists": (200, "Mutt\n", "Cast: Anna Bell, Carl\n"),
    "names in one line": (1500, "Mutt\nDirector ", "Anna Bell "),
    "brackets that nothing closes": (1500, "Mutt\nCast: ", "A B (C, "),
    "slashes in one line": (2500, "Mutt\nFilm ", "A / "),
}


@pytest.mark.parametrize("name", REPEATED)
def test_eight_times_as_much_takes_no_more_than_some_eight_times_as_long(name: str) -> None:
    size, head, part = REPEATED[name]

    def spent(size: int) -> float:
        begun = time.process_time()
        list(items(f"{head}{part * size}\n"))
        return time.process_time() - begun

    spent(1)
    assert spent(8 * size) < 24 * spent(size) + 0.1
