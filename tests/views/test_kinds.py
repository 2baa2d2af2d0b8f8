"""How people read a value follows from the kind of its field."""

import pytest

from filmcat.exporting.formats import FORMATS
from filmcat.model.empty import empty_film
from filmcat.model.fields import ASKED_FIELDS, FILM_FIELDS, Field
from filmcat.model.kinds import KINDS
from filmcat.views.columns import PRINTABLE
from filmcat.views.film import Film, FilmAnswer
from filmcat.views.kinds import KINDS as READINGS
from harness import Runner, film

# A value of each kind that several fields may have, and how a page has it, and a cell.
VALUES: dict[str, tuple[object, str, str]] = {
    "text": ("Alpha", "Alpha", "Alpha"),
    "prose": ("Once upon a time", "Once upon a time", "Once upon a time"),
    "texts": (["alpha", "beta"], "alpha, beta", "alpha; beta"),
    "lines": (["One, two", "three"], "One, two, three", "One, two; three"),
    "addresses": (["https://a.net/"], "https://a.net/", "https://a.net/"),
    "countries": (["Ukraine", "Poland"], "Ukraine, Poland", "Ukraine; Poland"),
    "languages": (["Ukrainian"], "Ukrainian", "Ukrainian"),
    "names": ({"uk": ["Альфа", "Бета"]}, "uk: Альфа; Бета", "uk: Альфа; Бета"),
    "number": (3.0, "3", "3.0"),
    "runtime": (97.5, "97.5 min", "97.5"),
    "flag": (False, "no", "false"),
    "date": ("1987-05-12", "1987-05-12", "1987-05-12"),
    "ids": ({"first": "x1"}, "first: x1", "first: x1"),
    "table": ({"first": {"inner": [1, 2]}}, "first.inner: 1; 2", "first.inner: 1; 2"),
}


class Look:
    """A page of eighty columns."""

    width, page_width, first_rows, color, heading_level = 80, 80, 24, False, 1


def shown(field: Field, value: object, format: str) -> str:
    """A film that has one more field."""
    of_film = Film("a", empty_film("A"), [])
    of_film.fields = (*FILM_FIELDS, field)
    of_film.values = {**of_film.values, field.name: value}
    return "".join(FORMATS[format].writer.film(FilmAnswer(iter([of_film]), None, is_list=False), Look()))


def test_every_kind_of_a_field_has_a_reading() -> None:
    only_asked = {row.kind for row in ASKED_FIELDS} - {row.kind for row in PRINTABLE.values()}
    assert set(KINDS) - set(READINGS) == only_asked
    assert set(READINGS) <= set(KINDS)
    assert set(VALUES) == {kind.name for kind in KINDS.values() if kind.is_free}


@pytest.mark.parametrize("kind", VALUES)
def test_a_field_without_a_section_is_printed_under_more(kind: str) -> None:
    value, text, _ = VALUES[kind]
    field = Field("trial", kind, "Trial")
    assert f"\nMore\n  Trial     {text}\n" in shown(field, value, "table")
    cell = "; ".join(value) if isinstance(value, list) and all(isinstance(one, str) for one in value) else text
    assert f"| Trial | {cell} |\n" in shown(field, value, "md")


@pytest.mark.parametrize("kind", VALUES)
def test_its_rows_and_cells_have_the_value_by_its_name(kind: str) -> None:
    value, _, cell = VALUES[kind]
    field = Field("trial", kind, "Trial")
    name = f"trial.{cell.split(':', maxsplit=1)[0]}" if READINGS[kind].is_keyed else "trial"
    assert f"\n{name}\t{cell.split(': ')[-1]}\n" in shown(field, value, "tsv")


@pytest.mark.parametrize(
    ("label", "kind", "value", "told"),
    [
        ("First film", "flag", True, "First film"),
        ("First film", "flag", False, "Not a first film"),
        ("Rating", "number", 4.5, "Rating 4.5"),
        ("Found", "date", 1987, "Found 1987"),
        ("Genres", "texts", ["a", "b"], "a, b"),
    ],
)
def test_a_value_in_a_line_of_facts_is_told_without_a_label_or_with_it(
    label: str, kind: str, value: object, told: str
) -> None:
    page = shown(Field("trial", kind, label, "character"), value, "table")
    assert page == f"A\n\n{told}\n\na\n"


def test_nothing_is_more_where_nothing_is_known(run: Runner) -> None:
    assert "More" not in run("show", "a", "-f", "table", catalogue=film("A", "year = 2000")).out


def test_more_comes_in_one_order_whatever_the_order_in_the_catalogue(run: Runner) -> None:
    lines = ('tags = ["t"]', "rating = 4", 'ids = { imdb = "x" }', 'versions = ["v"]', 'part_of = "p"', 'mood = "m"')
    page = run("show", "a", "-f", "table", catalogue=film("A", *lines)).out
    more = page.split("\nMore\n")[1].split("\n\n")[0]
    assert [line.split()[0] for line in more.splitlines()] == ["Part", "Versions", "Rating", "Tags", "Ids", "Other"]
