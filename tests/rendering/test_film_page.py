"""Pages: whatever a record holds is on them, and no line is wider than the terminal."""

import json
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rich.cells import cell_len

from corpora import examples
from filmcat.exporting.formats import FORMATS
from filmcat.model.empty import empty_film, empty_person
from filmcat.rendering.film_page import film_page
from filmcat.rendering.layout import wrapped
from filmcat.rendering.person_page import person_page
from filmcat.views.film import Film
from filmcat.views.person import Person, PersonAnswer
from filmcat.views.wording import Wording
from harness import BUNDLED, ROOT, Runner, film

FULL = ROOT / "tests" / "golden" / "catalogue.toml"
# Keys whose values are said in other words, or by other keys.
RETOLD = {"role", "tag", "number", "position", "debut", "rewatch"}


@pytest.fixture(scope="module")
def warm(tmp_path_factory: pytest.TempPathFactory) -> Runner:
    return Runner(tmp_path_factory.mktemp("pages") / "home")


@pytest.mark.parametrize("width", [60, 80, 200])
def test_every_datum_of_a_full_record_is_on_its_page(warm: Runner, width: int) -> None:
    page = warm("show", "glass-orchard", "-f", "table", catalogue=FULL, env={"COLUMNS": str(width)}).out
    assert missing(page, "film", "title", "The Glass Orchard") == []


@pytest.mark.parametrize("width", [60, 80, 200])
def test_every_datum_of_a_person_is_on_the_page(warm: Runner, width: int) -> None:
    page = warm("person", "Дарина Проба", "-f", "table", catalogue=FULL, env={"COLUMNS": str(width)}).out
    assert missing(page, "person", "name", "Дарина Проба") == []
    assert "Director" in page
    assert "The Glass Orchard" in page


@pytest.mark.parametrize("format", [row.name for row in FORMATS.values() if not row.is_drawn and row.name != "ids"])
def test_every_word_of_a_full_record_is_in_every_format(warm: Runner, format: str) -> None:
    printed = set(words(warm("show", "glass-orchard", "-f", format, catalogue=FULL).out.replace("\\n", " ")))
    record = record_of(FULL, "film", "title", "The Glass Orchard")
    assert [word for text in known(record) for word in words(text) if word not in printed] == []


def test_every_film_of_the_bundled_catalogue_has_a_page_that_fits(warm: Runner) -> None:
    ids = warm("list", "-f", "ids", catalogue=BUNDLED).out
    for width in (60, 80, 200):
        outcome = warm("show", "-", "-f", "table", stdin=ids, env={"COLUMNS": str(width)})
        assert outcome.code == 0
        assert max(map(cell_len, outcome.out.splitlines())) <= width


def test_a_film_of_which_only_the_title_is_known_has_a_short_page() -> None:
    assert film_page(Film("x", empty_film("X"), []), 80, Wording(), color=False) == "X\n\nx\n"
    nina = PersonAnswer(Person(empty_person("Nina Beispiel")), [])
    assert person_page(nina, 80, Wording(), color=False) == "Nina Beispiel\n"


def test_texts_in_another_language_are_named_and_shown_where_asked_for(warm: Runner) -> None:
    asked = ("show", "glass-orchard", "-f", "table")
    page = warm(*asked, catalogue=FULL).out
    assert "A gardener grows glass" in page
    assert "Texts in de, en: --lang TAG chooses" in page
    for tag in ("de", "DE", "de-AT"):
        assert "Ein Gärtner züchtet Glas." in warm(*asked, "--lang", tag, catalogue=FULL).out
    assert "A gardener grows glass" in warm(*asked, "--lang", "fr", catalogue=FULL).out
    assert "Texts in en, uk: --lang TAG chooses" in warm("person", "proba", "-f", "table", catalogue=FULL).out
    assert "Вона садила камери." in warm("person", "proba", "--lang", "uk", "-f", "md", catalogue=FULL).out


def test_a_language_as_it_is_asked_for_comes_before_its_other_forms(run: Runner) -> None:
    catalogue = film("A", 'synopsis = { fr = "Pluie.", en-GB = "A colour.", en = "A color." }')
    for tag, text in (("en", "A color."), ("EN-gb", "A colour."), ("en-US", "A colour."), ("de", "Pluie.")):
        assert run("show", "a", "--lang", tag, "--fields", "synopsis", catalogue=catalogue).rows == [["synopsis", text]]


def test_texts_in_one_language_leave_nothing_to_choose(run: Runner) -> None:
    one = film("A", 'synopsis = { en = "Rain." }')
    assert "--lang" not in run("show", "a", "-f", "table", catalogue=one).out
    two = film("A", 'synopsis = { en = "Rain." }', 'tagline = { de = "Regen." }')
    assert "\n  Texts in de, en: --lang TAG chooses\n" in run("show", "a", "-f", "table", catalogue=two).out


def test_no_name_of_a_film_is_printed_twice(run: Runner) -> None:
    one = film("Mutt", 'original_title = "Mutt"', 'titles = { de = "Mutt", uk = ["Дворняга", "Mutt"] }')
    assert run("show", "mutt", "-f", "table", catalogue=one).out.splitlines()[:3] == ["Mutt", "Дворняга", ""]


def test_named_fields_are_shown_whole_in_a_terminal_too(warm: Runner) -> None:
    asked = ("show", "glass-orchard", "--fields", "title,synopsis,tagline,ids,tags", "-f", "table")
    page = warm(*asked, catalogue=FULL, env={"COLUMNS": "60"}).out
    assert page.splitlines()[:2] == [
        "Title     The Glass Orchard",
        "Synopsis  A gardener grows glass, and waters it, and waits",
    ]
    assert "It breaks." in page
    assert page.endswith("Ids       imdb: tt0000001; wikidata: Q1\nTags      restored; seen twice\n")
    assert max(map(cell_len, page.splitlines())) <= 60


def test_nothing_in_a_record_is_markup_on_its_page() -> None:
    film = empty_film("[red]x[/red] [/x] :smile: \x1b[31m")
    film["synopsis"] = "[bold]a[/] \x1b]0;title\x07 \u202eb"
    film["credits"] = {"director": ["[link=x]Nina[/link]"], "[red]": ["[/]"]}
    page = film_page(Film("x", film, []), 80, Wording(), color=True)
    for text in (
        "[red]x[/red] [/x] :smile: \\u001b[31m",
        "[bold]a[/] \\u001b]0;title\\u0007 \\u202eb",
        "[link=x]Nina[/link]",
    ):
        assert text in page
    assert set(re.findall("\x1b(.[0-9;]*)", page)) <= {"[1", "[0", "[2", "[3", "[36", "[33", "[36m"}


texts = st.text(max_size=40)


@settings(max_examples=examples(60))
@given(title=texts, names=st.lists(texts, max_size=4), synopsis=texts, role=texts, width=st.integers(12, 120))
def test_no_line_of_any_page_is_wider_than_asked(
    title: str, names: list[str], synopsis: str, role: str, width: int
) -> None:
    film = empty_film(title)
    film["original_title"] = title * 3
    film["countries"] = film["genres"] = film["quotes"] = film["sources"] = names
    film["synopsis"] = synopsis * 5
    film["credits"] = {"director": names, role: names}
    film["cast"] = [
        {"name": name, "character": title, "namesake": None, "credited_as": None, "note": None} for name in names
    ]
    for line in film_page(Film("x", film, []), width, Wording(), color=False).splitlines():
        assert cell_len(line) <= width


@given(parts=st.lists(st.text(alphabet="ab 雨", min_size=1, max_size=9), max_size=9), width=st.integers(1, 30))
def test_wrapped_lines_hold_every_part_whole_and_in_order(parts: list[str], width: int) -> None:
    lines = wrapped(parts, width)
    assert " · ".join(lines) == " · ".join(parts)
    assert all(cell_len(line) <= width or line in parts for line in lines)


def test_a_comma_stays_at_the_end_of_its_line() -> None:
    assert wrapped(["Nina Beispiel", "Bo Probe", "Zed"], 16, ", ") == ["Nina Beispiel,", "Bo Probe, Zed"]


def missing(page: str, kind: str, key: str, name: str) -> list[str]:
    """The texts and numbers of a record that do not stand on its page, wherever its lines break."""
    shown = squeezed(page)
    return [text for text in known(record_of(FULL, kind, key, name)) if squeezed(text) not in shown]


def record_of(path: Path, kind: str, key: str, name: str) -> dict[str, object]:
    records = tomllib.loads(path.read_text(encoding="utf-8"))[kind]
    found = next(record for record in records if record[key] == name)
    assert isinstance(found, dict)
    return found


def known(value: object, key: str = "") -> Iterator[str]:
    """Every text and number in a value as it was read, names without brackets, texts in their first language."""
    if isinstance(value, dict):
        first = dict([next(iter(value.items()))]) if key in {"synopsis", "biography"} else value
        for name, entry in first.items():
            if name not in RETOLD:
                yield from known(entry, name)
    elif isinstance(value, list):
        for entry in value:
            yield from known(entry, key)
    elif isinstance(value, str):
        yield re.sub(r" \[\d+\]", "", value)
    elif not isinstance(value, bool):
        yield json.dumps(value, default=str).strip('"')


def words(text: str) -> list[str]:
    return re.findall(r"[^\W_]+", text)


def squeezed(text: str) -> str:
    """A text without what may break or part it on a page."""
    return re.sub(r"[\s\\\"'“”()]", "", text)
