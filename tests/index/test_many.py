"""Questions of very many values, words and terms: answered like small ones, or told to be too large."""

import sqlite3

import pytest

from corpora import IS_WHOLE
from filmcat.catalogue import Catalogue
from filmcat.errors import UsageError
from filmcat.index.kinds import KINDS
from filmcat.query.criteria import FIELDS, read_criterion
from filmcat.query.order import SORTS, read_order
from filmcat.query.question import Question
from harness import Runner, film

MOST = 500
SEVERAL = MOST if IS_WHOLE else MOST // 5  # where each of many fields is asked: a question takes a second
# A value of each kind that holds a word, and no other word.
VALUES = {
    "text": "'{0}'", "form": "'{0}'", "texts": "['{0}']", "versions": "['{0}']", "part": "'{0}'", "id": "'{0}'",
    "countries": "['{0}']", "languages": "['{0}']",
    "companies": "[{{ name = '{0}', role = '{0}', places = '{0}' }}]",
    "festivals": "[{{ name = '{0}', year = {1}, section = '{0}', premiere = '{0}', awards = '{0}', dates = '{1}', "
    "version = '{0}' }}]",
}  # fmt: skip


def a_film(number: int) -> str:
    """A film that has a word or number of its own in each field."""
    lines = [
        f"{row.name} = {VALUES[row.kind].format(f'w{number}', 1900 + number)}"
        for row in FILM_ROWS
        if row.kind in VALUES
    ]
    ranged = [f"year = {1900 + number}", *(f"{name} = {number}" for name in ("runtime", "age_rating", "rating"))]
    ranged.append(f"viewings = ['{1900 + number}']")
    cast = f"cast = [{{ name = 'w{number}', character = 'w{number}' }}]"
    return film(f"W{number}", *lines, *ranged, cast, credits=f"director = 'w{number}'")


FILM_ROWS = {row.name: row for row in FIELDS.values()}.values()
FILMS = "".join(map(a_film, range(1, 6)))
ALL = [f"w{number}" for number in range(1, 6)]
RANGED = {"year": 1900, "runtime": 0, "age": 0, "rating": 0, "seen": 1900, "festival.year": 1900, "festival.date": 1900}
PLACES = {"country": ["ua", "fr", "de", "w1"], "language": ["uk", "fr", "de", "w1"]}
WORDY = ["", *(f"{row.asked}:" for row in FILM_ROWS if KINDS[row.kind].asked == "words"), "director:", "cast:"]
SOME = ["", "cast:", "genre:", "person:=", "title:="]  # of each way that words are looked up


@pytest.fixture(scope="module")
def catalogue(tmp_path_factory: pytest.TempPathFactory) -> Catalogue:
    """Five films, each with its own word everywhere, in a database with the limits that SQLite has by default."""
    folder = tmp_path_factory.mktemp("many")
    path = folder / "films.toml"
    path.write_text(FILMS + film("Unknown", "id = 'unknown'"), "utf-8")
    opened = Catalogue.open(str(path), {"HOME": str(folder)}, "/")
    index = opened._index  # noqa: SLF001 - its limits are those of this machine
    index.setlimit(sqlite3.SQLITE_LIMIT_VARIABLE_NUMBER, 32_766)
    index.setlimit(sqlite3.SQLITE_LIMIT_SQL_LENGTH, 1_000_000)
    return opened


def asked(catalogue: Catalogue, *groups: list[str], limit: int | None = None) -> tuple[list[str], int]:
    criteria = [list(map(read_criterion, group)) for group in groups]
    selection = catalogue.select(Question(criteria, read_order("", reverse=False), limit))
    return [id_ for id_, _ in selection.lines()], selection.left_out()[0]


def words(count: int, first: int = 1000) -> list[str]:
    return [f"w{number}" for number in range(first, first + count)]


@pytest.mark.parametrize("prefix", [*WORDY, "person:=", "title:="])
def test_many_values_of_a_field_find_what_each_finds(catalogue: Catalogue, prefix: str) -> None:
    several = ",".join([*words(MOST - 3), "w1", "w3", "w5"])
    assert asked(catalogue, [f"{prefix}{several}"])[0] == ["w1", "w3", "w5"]


@pytest.mark.parametrize("prefix", ["cast:", "genre:"])
def test_many_values_of_an_option_find_what_each_finds(catalogue: Catalogue, prefix: str) -> None:
    several = [f"{prefix}{word}" for word in [*words(MOST - 3), "w1", "w3", "w5"]]
    assert asked(catalogue, several, limit=2)[0] == ["w1", "w3"]


@pytest.mark.parametrize("prefix", SOME)
def test_many_values_are_left_out(catalogue: Catalogue, prefix: str) -> None:
    others = asked(catalogue, [f"not:{prefix}" + ",".join([*words(MOST - 3), "w1", "w3", "w5"])], limit=2)[0]
    assert [id_ for id_ in others if id_ != "unknown"] == ["w2", "w4"]


@pytest.mark.parametrize("prefix", WORDY)
def test_many_words_are_found_where_all_of_them_are(catalogue: Catalogue, prefix: str) -> None:
    assert asked(catalogue, [prefix + " ".join(words(SEVERAL - 1)) + " w1"])[0] == []
    assert asked(catalogue, [prefix + " ".join(["w", "w1"] * (SEVERAL // 2))], limit=2)[0] == ["w1"]


@pytest.mark.parametrize(("prefix", "limit"), [("", 3), ("cast:", None), ("genre:", 3), ("title:=", None)])
def test_many_terms_narrow_one_another(catalogue: Catalogue, prefix: str, limit: int | None) -> None:
    others = [[f"not:{prefix}{word}"] for word in words(MOST - 2)]
    found = asked(catalogue, *others, [f"not:{prefix}w1"], [f"not:{prefix}w2"], limit=limit)[0]
    assert [id_ for id_ in found if id_ != "unknown"] == ["w3", "w4", "w5"][:limit]
    assert asked(catalogue, *([f"{prefix}{word}"] for word in words(MOST - 1)), [f"{prefix}w1"], limit=limit)[0] == []


@pytest.mark.parametrize("field", RANGED)
def test_many_ranges_find_what_each_finds(catalogue: Catalogue, field: str) -> None:
    first = RANGED[field]
    far = [str(first + 20 + 2 * number) for number in range(SEVERAL - 2)]
    values = [*far, str(first + 2), f"{first + 4}..{first + 5}"]
    by_value = ["w2", "w3", "w4", "w5"] if field == "age" else ["w2", "w4", "w5"]
    if field == "age":  # suitable at that age: every film of a lower one
        values = [f"{value}..{value}" for value in far] + ["4..5", "2..3"]
    own = FIELDS[field].is_own
    assert asked(catalogue, [f"{field}:" + ",".join(values)]) == (by_value, 0 if own else 1)
    assert asked(catalogue, [f"{field}:{value}" for value in values], limit=2) == (by_value[:2], 0 if own else 1)
    assert asked(catalogue, *([f"not:{field}:{value}"] for value in values))[0] == [
        id_ for id_ in [*ALL, *["unknown"] * own] if id_ not in by_value
    ]


@pytest.mark.parametrize("field", PLACES)
@pytest.mark.parametrize("joint", [",", "+"])
def test_many_places_find_what_each_finds(catalogue: Catalogue, field: str, joint: str) -> None:
    values = joint.join(PLACES[field] * (MOST // 4))
    assert asked(catalogue, [f"{field}:{values}"]) == (["w1"] if joint == "," else [], 1)


def test_ids_may_be_as_many_as_a_command_line_takes(catalogue: Catalogue) -> None:
    several = ",".join(["w1", *words(40_000, 100_000), "w3"])
    assert asked(catalogue, [f"id:{several}"]) == (["w1", "w3"], 0)
    assert asked(catalogue, [f"not:id:{several}"], limit=2) == (["w2", "w4"], 0)


@pytest.mark.parametrize(
    "same", ["year:1901..", "not:year:1801", "w", "person:w", "not:cast:x", "genre:none", "id:w1,w2", "=country:w1"]
)
def test_equal_terms_are_one(catalogue: Catalogue, same: str) -> None:
    statements: list[str] = []
    index = catalogue._index  # noqa: SLF001 - what it is asked, and how often
    assert asked(catalogue, *([same] for _ in range(3000))) == asked(catalogue, [same])
    index.set_trace_callback(statements.append)
    asked(catalogue, [same])
    once = len(statements)
    asked(catalogue, *([same] for _ in range(200)))
    index.set_trace_callback(None)
    assert len(statements) == 2 * once


def test_different_terms_take_statements_in_proportion(catalogue: Catalogue) -> None:
    def statements(count: int) -> int:
        told: list[str] = []
        index = catalogue._index  # noqa: SLF001 - as above
        index.set_trace_callback(told.append)
        terms = [[f"year:{1000 + place}.."] for place in range(count)]
        asked(catalogue, *terms, *([f"not:genre:x{place}"] for place in range(count)), limit=3)
        index.set_trace_callback(None)
        return len(told)

    assert statements(80) <= 4 * statements(20) + 4


@pytest.mark.parametrize(
    "groups",
    [
        [[f"w{number}"] for number in range(MOST + 1)],
        [["title:" + ",".join(words(MOST + 1))]],
        [[" ".join(words(MOST + 1))]],
        [["title:" + "-".join(words(MOST + 1))]],
        [["year:" + ",".join(str(1000 + number) for number in range(MOST + 1))]],
        [["person:" + ",".join(words(MOST // 2))], ["cast:" + " ".join(words(MOST // 2))], ["x"]],
    ],
)
def test_too_many_words_are_told(catalogue: Catalogue, groups: list[list[str]]) -> None:
    with pytest.raises(UsageError, match="words and values"):
        asked(catalogue, *groups)


def test_a_question_of_too_many_words_is_exit_2_with_a_sentence(run: Runner) -> None:
    outcome = run("list", *words(MOST + 1), catalogue=FILMS)
    assert (outcome.code, outcome.out) == (2, "")
    assert outcome.err.startswith("The question has 501 words and values.\n\nhint: ")
    flags = [word for value in words(MOST + 1) for word in ("-p", value)]
    assert run("filter", *flags, catalogue=FILMS).code == 2


@pytest.mark.parametrize("verb", ["show", "credits", "person"])
def test_a_title_or_name_of_many_words_is_looked_up(run: Runner, verb: str) -> None:
    catalogue = film(" ".join(words(2000)), credits=f'director = "{" ".join(words(1200))}"')
    many = words(1200 if verb == "person" else 2000)
    assert run(verb, *many, catalogue=catalogue).code == 0
    assert run(verb, *(word[:4] for word in many[:400]), catalogue=catalogue).code == 0
    assert run(verb, *many, "other", catalogue=catalogue).code == 1


def test_an_order_of_many_fields_is_that_of_each_first(run: Runner) -> None:
    fields = [f"{sign}{field}" for _ in range(200) for sign in ("", "-") for field in SORTS if field != "random"]
    first = ["-year", *fields]
    assert run("list", "--sort", ",".join(first), catalogue=FILMS).ids == ALL[::-1]
    assert run("list", "--sort", ",".join(first), "-r", catalogue=FILMS).ids == ALL


def test_an_order_names_each_field_once() -> None:
    order = read_order(
        "year,-title,-year,years,title" if "years" in SORTS else "year,-title,-year,title", reverse=False
    )
    assert [(key.field, key.falling) for key in order] == [("year", False), ("title", True)]
