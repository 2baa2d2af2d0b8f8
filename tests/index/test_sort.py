"""The law of orders: a list by several fields is one by the last, put into order by the others, from last to first."""

from collections.abc import Iterator
from itertools import permutations, product
from pathlib import Path

import pytest

from filmcat.catalogue import Catalogue
from filmcat.query.order import read_order
from filmcat.query.question import Question
from harness import film

# Each value stands with each other, and unlike the others; the catalogue's order is nobody's else.
YEARS, RUNTIMES, TITLES, FORMS = (2001, 1999, None), (90, None, 60), ("Zoo", "Ant"), ("Short", None, "Feature")
FILMS = list(product(TITLES, FORMS, RUNTIMES, YEARS)) * 2
VALUES = {"title": 0, "form": 1, "runtime": 2, "year": 3}
ORDERS = [
    ",".join(f"{sign}{field}" for sign, field in zip(signs, fields, strict=True))
    for count in (1, 2, 3)
    for fields in permutations(VALUES, count)
    for signs in product(("", "-"), repeat=count)
]


@pytest.fixture(scope="module")
def catalogue(tmp_path_factory: pytest.TempPathFactory) -> Catalogue:
    folder = tmp_path_factory.mktemp("sort")
    return opened(folder, "".join(_toml(number, *values) for number, values in enumerate(FILMS)))


def opened(folder: Path, content: str) -> Catalogue:
    path = folder / "films.toml"
    path.write_text(content, "utf-8")
    return Catalogue.open(str(path), {"HOME": str(folder)}, "/")


def _toml(number: int, title: str, form: str | None, runtime: int | None, year: int | None) -> str:
    values = {"form": form and f"'{form}'", "runtime": runtime, "year": year}
    return film(title, f"id = '{number}'", *(f"{name} = {value}" for name, value in values.items() if value))


def listed(catalogue: Catalogue, order: str, *, reverse: bool = False) -> list[int]:
    question = Question([], read_order(order, reverse=reverse), None)
    return [int(id_) for id_, _ in catalogue.select(question).lines()]


def plainly(order: str) -> Iterator[int]:
    """The films by this order: ties in that of the catalogue, backwards where the last field falls."""
    keys = order.split(",")
    numbers = list(range(len(FILMS)))
    found = numbers[::-1] if keys[-1].startswith("-") else numbers
    for key in reversed(keys):
        at = VALUES[key.removeprefix("-")]
        known = [number for number in found if FILMS[number][at] is not None]
        known.sort(key=lambda number: str(FILMS[number][at]), reverse=key.startswith("-"))
        found = known + [number for number in found if FILMS[number][at] is None]
    return iter(found)


@pytest.mark.parametrize("order", ORDERS)
def test_each_field_decides_where_those_before_it_do_not(catalogue: Catalogue, order: str) -> None:
    assert listed(catalogue, order) == list(plainly(order))


@pytest.mark.parametrize("order", ["title,id", "-title,id", "title", "-title", "catalogue"])
def test_reverse_turns_the_whole_order_about(catalogue: Catalogue, order: str) -> None:
    order = "" if order == "catalogue" else order
    assert listed(catalogue, order, reverse=True) == listed(catalogue, order)[::-1]
