"""What is said of every film of an import, and of its columns: ``--set`` and ``--map``."""

import json

import pytest

from filmcat.editing.kinds import FILM_KINDS
from filmcat.model.fields import FILM_FIELDS
from harness import Outcome, Runner, film

TABLE = "Title,Year,A,B\nIda,2013,one,two\nCold War,2018,one,three\n"
IDA = film("Ida", "year = 2013")


def imported(run: Runner, *argv: str, content: str = TABLE, catalogue: str = "", name: str = "a.csv") -> Outcome:
    (run.work / name).write_text(content, encoding="utf-8")
    return run("import", name, *argv, catalogue=catalogue)


def planned(run: Runner, *argv: str, content: str = TABLE) -> list[dict[str, object]]:
    outcome = imported(run, *argv, "--dry-run", "--json", content=content)
    assert outcome.code == 0, outcome.err
    return list(json.loads(outcome.out)["films"])


def test_every_film_gets_what_is_set(run: Runner) -> None:
    found = planned(run, "--set", "festivals=Odesa 2024", "--set", "tags=2024", "--set", "tags=seen twice")
    for record in found:
        assert record["tags"] == ["2024", "seen twice"]
        festivals = record["festivals"]
        assert isinstance(festivals, list)
        assert [(one["name"], one["year"]) for one in festivals] == [("Odesa", 2024)]


@pytest.mark.parametrize("word", ["section", "sections", "festival.section", "festivals.section"])
def test_a_column_is_mapped_by_each_word_for_a_part_of_the_entries(run: Runner, word: str) -> None:
    content = "Title,Festival,Strand\nIda,Odesa,Panorama\n"
    [record] = planned(run, "--map", "Festival=festivals.name", "--map", f"Strand={word}", content=content)
    festivals = record["festivals"]
    assert isinstance(festivals, list)
    assert [(one["name"], one["section"]) for one in festivals] == [("Odesa", "Panorama")]


def test_the_plan_says_what_is_set(run: Runner) -> None:
    outcome = imported(run, "--set", "tags=2024", "--dry-run")
    assert "a.csv: Set for every film: tags=2024.\n" in outcome.out
    assert "    tags: 2024\n" in outcome.out


def test_what_is_set_comes_before_what_a_source_says_and_what_is_added_beside_it(run: Runner) -> None:
    content = "Title,Tags,Country\nIda,old,PL\n"
    [record] = planned(run, "--set", "tags+=new", "--set", "countries=Denmark", content=content)
    assert (record["tags"], record["countries"]) == (["old", "new"], ["Denmark"])


def test_a_merge_shows_and_writes_what_is_set(run: Runner) -> None:
    outcome = imported(
        run, "--set", "tags=2024", "--on-duplicate", "merge", "--yes", content="Title,Year\nIda,2013\n", catalogue=IDA
    )
    assert outcome.code == 0
    assert "+ tags: 2024" in outcome.err
    assert "+ sources: a.csv" in outcome.err
    path = run.home / "catalogues" / "films.toml"
    assert 'tags = ["2024"]' in path.read_text(encoding="utf-8")


def test_a_page_without_a_title_gets_the_one_that_is_set(run: Runner) -> None:
    page = "Land: Polen\nLaufzeit: 82 min\nRegie: Paweł Pawlikowski\n"
    outcome = imported(run, "--yes", "--set", "title=Ida", content=page, name="a.txt")
    assert outcome.code == 0
    assert run.shell(f"filmcat show Ida --json -C {run.home}/catalogues/films.toml").code == 0


@pytest.mark.parametrize(
    ("argv", "said"),
    [
        (("--set", "Odesa"), "--set “Odesa” sets nothing.\n\nhint: --set festivals="),
        (("--set", "tags-=x"), "--set takes nothing out of a film.\n\nhint: "),
        (("--set", "yeer=2013"), "There is no field or role “yeer”.\n\nhint: did you mean “year”?"),
        (("--set", "year=soon"), "year"),
        (("--set", "countries=Ukrane"), "There is no country “Ukrane”.\n\nhint: did you mean “Ukraine”?"),
        (("--set", "title="), "A film needs a title"),
        (("--map", "C=tags"), "There is no column “C” to map.\n\nhint: its columns are Title, Year, A, B"),
        (("--map", "Yeer=tags"), "There is no column “Yeer” to map.\n\nhint: did you mean “Year”?"),
        (
            ("--map", "A=festivals.sektion"),
            "There is no entry of festivals “sektion”.\n\nhint: did you mean “section”?",
        ),
        (("--map", "A=titles.nowhere"), "There is no entry of titles “nowhere”."),
        (("--map", "A=bar"), "There is no field “bar”.\n\nhint: write one of age_rating, "),
        (("--map", "A=year.x"), "There is no entry of year “x”.\n\nhint: it has none"),
        (("--map", "A=credits"), "“credits” holds no column.\n\nhint: "),
    ],
)
def test_a_fault_of_the_request_is_told_before_anything_is_planned(
    run: Runner, argv: tuple[str, ...], said: str
) -> None:
    for more in ((), ("--yes",), ("--dry-run",)):
        outcome = imported(run, *argv, *more)
        assert (outcome.code, outcome.out) == (2, "")
        assert said in outcome.err
    assert (run.home / "catalogues" / "films.toml").read_text(encoding="utf-8") == ""


def test_a_column_that_one_of_several_tables_has_is_mapped(run: Runner) -> None:
    (run.work / "b.csv").write_text("Title,C\nRan,x\n", encoding="utf-8")
    assert imported(run, "b.csv", "--map", "C=tags", "--dry-run").code == 0


NESTED = [
    (row.name, entry)
    for row in FILM_FIELDS
    if not row.derived_from and (shape := FILM_KINDS[row.name].shape)
    for entry in ((shape.of.keys if shape.form == "list" and shape.of else shape.keys) or {})
]
TYPED = {"year": 2013, "runtime": 82, "number": 2, "rating": 4, "rewatch": True, "metres": 2400, "date": "2013-05-12"}
LISTS = {"awards", "places", "languages", "subtitles", "intertitles"}


@pytest.mark.parametrize(("field", "entry"), NESTED)
def test_every_nested_name_of_the_format_can_be_mapped(run: Runner, field: str, entry: str) -> None:
    value = TYPED.get(entry, "world" if entry == "premiere" else "Warsaw")
    cell = "yes" if value is True else value
    [record] = planned(
        run, "--map", f"A={field}.{entry}", "--map", f"B={field}.{_other(field, entry)}",
        content=f"Title,A,B\nIda,{cell},{'' if entry == _other(field, entry) else '2013'}\n",
    )  # fmt: skip
    found = record[field]
    stated = found[0] if isinstance(found, list) else found
    assert isinstance(stated, dict)
    if entry == "cast":
        assert stated[entry][0]["name"] == value
    else:
        assert stated[entry] == ([value] if entry in LISTS else value)


def _other(field: str, entry: str) -> str:
    """What an entry needs beside this to be one."""
    return {"cast": "name", "companies": "name", "festivals": "name", "viewings": "date", "part_of": "title"}.get(
        field, entry
    )


@pytest.mark.parametrize(
    ("field", "path"),
    [
        ("titles.german", "titles.de"), ("country", "countries"), ("regie", "credits.director"),
        ("dop", "credits.cinematography"), ("synopsis.en", "synopsis"), ("ids.imdb", "ids.imdb"),
        ("age_rating.FSK", "age_ratings.FSK"), ("credits.Schnitt", "credits.editing"), ("extra.shelf", "extra.shelf"),
        ("tag", "tags"), ("lang", "languages"),
    ],
)  # fmt: skip
def test_a_field_is_mapped_by_any_of_its_words(run: Runner, field: str, path: str) -> None:
    value = {
        "titles.german": "Die Nonne",
        "country": "Poland",
        "ids.imdb": "tt2718492",
        "age_rating.FSK": "12",
        "lang": "pl",
    }
    [record] = planned(run, "--map", f"A={field}", content=f"Title,A,B\nIda,{value.get(field, 'Some One')},\n")
    found: object = record
    for part in path.split("."):
        assert isinstance(found, dict)
        found = found[part]
    assert found
