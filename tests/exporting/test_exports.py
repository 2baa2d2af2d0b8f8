"""Exports for other programs, read back: whatever a format holds comes back as it was."""

import csv
import json
import sqlite3
import tomllib
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from filmcat.exporting.programs.exports import EXPORTS
from filmcat.exporting.programs.nfo import file_name
from filmcat.records import decode
from filmcat.records.json_text import encoded
from filmcat.records.values import DEEPEST, Faults
from harness import BUNDLED, Outcome, Runner, film
from hostile.values import VALUES, encodable, films_of
from importing.reading import films as drafts_of
from laws import generated

FILMS = "".join(generated.catalogue(seed=3))
READ_AS = {"json": "json", "sqlite": "sqlite", "letterboxd": "letterboxd", "nfo": "nfo"}


def exported(run: Runner, name: str, catalogue: str | Path, *query: str) -> Path:
    """What an export of a catalogue made."""
    path = run.work / f"export.{name}"
    outcome = run("export", name, str(path), *query, catalogue=catalogue)
    assert (outcome.code, outcome.out) == (0, ""), outcome.err
    return path


def read_back(run: Runner, path: Path, name: str, scale: str = "") -> list[dict[str, object]]:
    """The records of an empty catalogue that took in what was exported."""
    catalogue = run.written(f"schema = 1\n{scale}", "back.toml")
    outcome = run(
        "import", str(path), "--from", READ_AS[name], "--yes", "--on-duplicate", "replace", catalogue=catalogue
    )
    assert outcome.code == 0, outcome.err
    return records(run("list", "--json", catalogue=catalogue))


def records(outcome: Outcome) -> list[dict[str, object]]:
    found: list[dict[str, object]] = json.loads(outcome.out)
    return found


def distinct(seed: int) -> str:
    """Films that no import takes for one: their titles are told apart by number."""
    blocks = generated.catalogue(seed)
    return "".join(
        block.replace('"title" = "', f'"title" = "{place} of them: ', 1) for place, block in enumerate(blocks)
    )


def test_a_database_holds_every_field_of_every_film_and_person(run: Runner) -> None:
    films = distinct(3)
    wanted = records(run("list", "--json", catalogue=films))
    path = exported(run, "sqlite", films)
    with closing(sqlite3.connect(path)) as database:
        rows = database.execute("SELECT id, json FROM film ORDER BY rank").fetchall()
        (people,) = database.execute("SELECT count(*) FROM person").fetchone()
    held = [json.loads(text) | {"id": id} for id, text in rows]
    assert held == [{key: value for key, value in one.items() if value is not None} for one in wanted]
    assert people == films.count("[[person]]")


def test_the_bundled_catalogue_comes_back_from_a_database_as_it_was(run: Runner) -> None:
    path = exported(run, "sqlite", BUNDLED)
    assert read_back(run, path, "sqlite") == records(run("list", "--json", catalogue=BUNDLED))
    back = run.home / "catalogues" / "back.toml"
    assert run("person", "kovalenko", catalogue=back).out == run("person", "kovalenko", catalogue=BUNDLED).out


@pytest.mark.parametrize("seed", [4, 5, 6])
def test_whatever_a_catalogue_holds_comes_back_from_a_database(run: Runner, seed: int) -> None:
    films = "".join(generated.catalogue(seed))
    held = tomllib.loads(films)
    drafts = drafts_of(exported(run, "sqlite", films).read_bytes(), "sqlite")
    back = [decode.film(draft.film, Faults()) for draft in drafts if draft.film]
    assert list(map(encoded, back)) == [encoded(decode.film(one, Faults())) for one in held["film"]]
    persons = [decode.person(person, Faults()) for draft in drafts for person in draft.persons]
    assert list(map(encoded, persons)) == [encoded(decode.person(one, Faults())) for one in held["person"]]


@pytest.mark.parametrize("name", ["sqlite", "json"])
def test_what_a_catalogue_may_hold_is_not_too_deep_to_come_back(run: Runner, name: str) -> None:
    films = film("A Film", f"extra = {{ a = {'[' * DEEPEST}{']' * DEEPEST} }}")
    path = run.work / name
    if name == "json":
        path.write_text(run("list", "--json", catalogue=films).out, "utf-8")
    else:
        path = exported(run, "sqlite", films)
    (back,) = read_back(run, path, name)
    assert back["extra"] == records(run("list", "--json", catalogue=films))[0]["extra"]


HELD = {
    "letterboxd": ("title", "year", "tags", "ids", "rating", "viewings"),
    "nfo": (
        "title", "year", "original_title", "runtime", "countries", "genres", "tags", "age_rating", "synopsis",
        "tagline", "cast", "part_of", "rating", "ids",
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", HELD)
def test_what_a_format_holds_of_the_bundled_films_comes_back(run: Runner, name: str) -> None:
    path = exported(run, name, BUNDLED)
    found = {one["id"]: one for one in read_back(run, path, name)}
    for wanted in records(run("list", "--json", catalogue=BUNDLED)):
        back = found[wanted["id"]]
        for field in HELD[name]:
            assert plain(back, field) == plain(wanted, field)
        assert credited(back, "director") == credited(wanted, "director")
        assert name != "nfo" or credited(back, "screenplay") == credited(wanted, "screenplay")


def plain(record: Mapping[str, object], field: str) -> object:
    """A value without the ids that the formats do not know, and prose without its line breaks."""
    value = record[field]
    if field == "ids" and isinstance(value, dict):
        return {site: id for site, id in value.items() if site in {"imdb", "tmdb", "letterboxd"}} or None
    return " ".join(value.split()) if isinstance(value, str) else value


def credited(record: Mapping[str, object], role: str) -> object:
    credits = record["credits"]
    return credits.get(role) if isinstance(credits, dict) else None


def rows_of(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_viewings_and_ratings_come_back_from_letterboxd_out_of_five_in_halves(run: Runner) -> None:
    films = "schema = 1\nrating_scale = 10\n" + film(
        "Mutt", "year = 2023", "rating = 7", 'notes = "A \\"good\\" one,\\nreally"', 'tags = ["forum", "seen"]',
        'ids = { imdb = "tt1234567", letterboxd = "mutt-2023" }',
        "viewings = [{ date = 2024-03-02, rating = 9 }, { date = 2024-05-01, rewatch = true }]",
        credits='director = ["Vuk Lungulov-Klotz", "Bo"]',
    )  # fmt: skip
    path = exported(run, "letterboxd", films)
    assert rows_of(path) == [
        {
            "Title": "Mutt", "Year": "2023", "Directors": "Vuk Lungulov-Klotz, Bo", "imdbID": "tt1234567", "tmdbID": "",
            "LetterboxdURI": "https://letterboxd.com/film/mutt-2023/", "WatchedDate": date, "Rating": stars,
            "Rewatch": again, "Tags": "forum, seen", "Review": review,
        }
        for date, stars, again, review in (
            ("2024-03-02", "4.5", "", 'A "good" one,\nreally'), ("2024-05-01", "3.5", "Yes", ""),
        )
    ]  # fmt: skip
    (back,) = read_back(run, path, "letterboxd", "rating_scale = 10\n")
    assert back["viewings"] == [
        {"date": "2024-03-02", "rating": 9, "rewatch": None, "note": None},
        {"date": "2024-05-01", "rating": 7, "rewatch": True, "note": None},
    ]
    assert (back["ids"], back["notes"], back["tags"], back["sources"]) == (
        {"imdb": "tt1234567", "letterboxd": "mutt-2023"}, 'A "good" one,\nreally', ["forum", "seen"],
        [path.name],
    )  # fmt: skip


def test_what_is_noted_of_a_viewing_is_its_review_behind_the_notes_on_the_film(run: Runner) -> None:
    viewings = (
        'viewings = [{ date = 2024-03-02, note = "Wet" }, { date = 2024-05-01, note = "Dry" }, { date = 2024-06-01 }]'
    )
    path = exported(run, "letterboxd", film("Mutt", 'notes = "Good"', viewings) + film("A Film", viewings))
    assert [row["Review"] for row in rows_of(path)] == ["Good\n\nWet", "Dry", "", "Wet", "Dry", ""]
    assert [one["notes"] for one in read_back(run, path, "letterboxd")] == ["Good\n\nWet\n\nDry", "Wet\n\nDry"]


def test_a_day_that_is_not_known_is_no_day_for_letterboxd(run: Runner) -> None:
    path = exported(run, "letterboxd", film("Mutt", 'viewings = ["2024-03", "one summer"]'))
    assert [row["WatchedDate"] for row in rows_of(path)] == ["", ""]


def test_an_nfo_file_has_what_kodi_reads(run: Runner) -> None:
    films = film(
        "Mutt", "year = 2023", "runtime = 87", "rating = 4", "age_rating = { FSK = 12 }", 'part_of = "Three Dogs"',
        'cast = ["Lio Mehiel (Feña)", "Cole Doman"]', 'companies = ["Fox (Berlin)", { name = "S", role = "sales" }]',
        'ids = { imdb = "tt1234567" }', credits='director = "Vuk"\nscreenplay = "Bo"',
    )  # fmt: skip
    folder = exported(run, "nfo", films)
    movie = ET.parse(folder / "mutt-2023.nfo").getroot()  # noqa: S314 - our own
    texts = {child.tag: child.text for child in movie if not len(child)}
    assert texts == {
        "title": "Mutt", "year": "2023", "runtime": "87", "mpaa": "Germany:12", "userrating": "8", "director": "Vuk",
        "credits": "Bo", "studio": "Fox", "uniqueid": "tt1234567",
    }  # fmt: skip
    assert [[part.text for part in actor] for actor in movie.iter("actor")] == [
        ["Lio Mehiel", "Feña", "0"], ["Cole Doman", "1"],
    ]  # fmt: skip
    (back,) = read_back(run, folder, "nfo", "rating_scale = 5\n")
    assert (back["rating"], back["age_ratings"]) == (4, {"FSK": "12"})
    assert back["part_of"] == {"title": "Three Dogs", "number": None}


@pytest.mark.parametrize("name", EXPORTS)
def test_what_is_there_already_is_only_overwritten_by_force(run: Runner, name: str) -> None:
    path = run.work / "there"
    if EXPORTS[name].is_folder:
        path.mkdir()
        (path / "mine.nfo").write_text("mine", "utf-8")
    else:
        path.write_text("mine", "utf-8")
    refused = run("export", name, str(path), catalogue=film("Mutt"))
    assert (refused.code, refused.err) == (5, f"There is {path} already.\n\nhint: --force writes over it\n")
    kept = path / "mine.nfo" if path.is_dir() else path
    assert kept.read_text("utf-8") == "mine"
    forced = run("export", name, str(path), "--force", catalogue=film("Mutt"))
    assert (forced.code, forced.err) == (0, f"1 film written to {path}.\n")
    assert not path.is_dir() or kept.read_text("utf-8") == "mine"
    assert [entry.name for entry in run.work.iterdir() if entry.name.startswith(".")] == []


@pytest.mark.parametrize("name", EXPORTS)
@pytest.mark.parametrize("named", ["films", "films/a.toml"])
def test_force_never_writes_over_the_catalogue_that_is_exported(run: Runner, name: str, named: str) -> None:
    films = run.work / "films" / "a.toml"
    films.parent.mkdir()
    films.write_text(film("Mutt"), "utf-8")
    link = run.work / "link.db"
    link.symlink_to(films)
    for path in (films, link, films.parent / ".." / "films" / "a.toml"):
        outcome = run("export", name, str(path), "--force", catalogue=run.work / named)
        assert outcome.code == 5, outcome.err
        assert outcome.err == f"{path} is of the catalogue itself.\n\nhint: name another file\n"
    assert films.read_text("utf-8") == film("Mutt")
    assert link.is_symlink()


@pytest.mark.parametrize("name", EXPORTS)
def test_an_export_is_not_printed(run: Runner, name: str) -> None:
    outcome = run("export", name, "-", catalogue=film("Mutt"))
    assert (outcome.code, outcome.out) == (2, "")
    assert outcome.err.startswith("An export is a file, and is not printed.")


@pytest.mark.parametrize("name", EXPORTS)
def test_a_query_exports_a_part(run: Runner, name: str) -> None:
    path = run.work / "part"
    outcome = run("export", name, str(path), "year:2023", "--or", "year:2022", catalogue=BUNDLED)
    count = len(run("list", "year:2023", "--or", "year:2022", catalogue=BUNDLED).rows)
    assert (outcome.code, outcome.err) == (0, f"{count} films written to {path}.\n")


@pytest.mark.parametrize("name", EXPORTS)
def test_nowhere_to_write_is_one_sentence(run: Runner, name: str) -> None:
    for path in (
        run.work / "no" / "folder" / "x" if not EXPORTS[name].is_folder else Path("/dev/null/x"),
        Path("/dev/full"),
    ):
        outcome = run("export", name, str(path), "--force", catalogue=film("Mutt"))
        assert outcome.code == 5, (path, outcome.err)
        assert len(outcome.err.splitlines()) in {1, 3}


def test_an_export_that_there_is_not_is_told_with_those_that_there_are(run: Runner) -> None:
    outcome = run("export", "sqlit", "x", catalogue=film("Mutt"))
    assert (outcome.code, outcome.err) == (2, "There is no export “sqlit”.\n\nhint: did you mean “sqlite”?\n")


def test_films_that_lack_what_is_asked_for_are_counted(run: Runner) -> None:
    outcome = run(
        "export", "sqlite", str(run.work / "x"), "year:2023", catalogue=film("Mutt") + film("A", "year = 2023")
    )
    assert outcome.err.splitlines()[1:] == ["1 film was left out: unknown year."]


@pytest.mark.parametrize("name", EXPORTS)
def test_hostile_values_survive_an_export_and_its_import(run: Runner, name: str) -> None:
    path = exported(run, name, films_of(encodable(dict(list(VALUES.items())[::25]))))
    catalogue = run.written("schema = 1\n", "back.toml")
    outcome = run("import", str(path), "--from", READ_AS[name], "--yes", "--on-duplicate", "skip", catalogue=catalogue)
    assert outcome.code in {0, 3}, outcome.err
    assert "Traceback" not in outcome.err


def test_an_id_that_cannot_name_a_file_is_written_as_in_an_address() -> None:
    assert file_name("mutt-2023") == "mutt-2023"
    assert file_name("a/b") == "a%2Fb"
    assert file_name("../b") == "%2E%2E%2Fb"
    assert file_name("a%2Fb") == "a%252Fb"
    assert file_name("vol.2") == "vol.2"
    assert len(file_name("x" * 400).encode()) < 255
    assert file_name("x" * 400) != file_name("x" * 401)


def test_a_database_of_another_program_is_told(run: Runner) -> None:
    path = run.work / "other.db"
    with sqlite3.connect(path) as database:
        database.execute("CREATE TABLE film (id)")
    database.close()
    outcome = run("import", str(path), "--yes", catalogue=run.written("schema = 1\n"))
    assert (outcome.code, outcome.err.splitlines()[0].partition(": ")[2]) == (3, "It is a database.")
    outcome = run("import", str(path), "--from", "sqlite", "--yes", catalogue=run.written("schema = 1\n"))
    assert outcome.code == 3
    assert "It is a database of another program." in outcome.err


@pytest.mark.parametrize(
    ("table", "held", "said"),
    [
        ("film", None, "The JSON ends half-way."),
        ("film", "[" * 100_000, "Line 1: lists within lists without end."),
        ("film", "5", "Line 1 holds a number, not the fields of a film."),
        ("film", '{"title": "A"', "The JSON ends half-way."),
        ("film", b"\xff", "The database cannot be read: Could not decode to UTF-8 column"),
        ("person", "{}", "Line 1 is no record of a person."),
        ("person", '{"name": 5, "names": 7}', "Line 1 is no record of a person."),
        ("person", '{"name": " "}', "Line 1 is no record of a person."),
    ],
)
def test_a_database_that_somebody_changed_is_refused_in_one_sentence(
    run: Runner, table: str, held: str | bytes | None, said: str
) -> None:
    path = exported(run, "sqlite", film("Mutt"))
    with closing(sqlite3.connect(path)) as database:
        database.execute("DELETE FROM film")
        database.execute(f"INSERT INTO {table} (rank, json) VALUES (1, ?)", (held,))
        database.commit()
    outcome = run("import", str(path), "--yes", catalogue=run.written("schema = 1\n"))
    assert (outcome.code, outcome.out) == (3, "")
    assert outcome.err.startswith(f"{path}: {said}"), outcome.err


def test_a_database_whose_films_are_a_query_is_of_another_program(run: Runner) -> None:
    path = exported(run, "sqlite", film("Mutt"))
    with closing(sqlite3.connect(path)) as database:
        database.execute("ALTER TABLE film RENAME TO films_before")
        database.execute(
            "CREATE VIEW film AS WITH RECURSIVE number(id) AS (SELECT 1 UNION ALL SELECT id + 1 FROM number) "
            "SELECT id, id AS rank, '{}' AS json FROM number"
        )
    outcome = run("import", str(path), "--yes", catalogue=run.written("schema = 1\n"))
    assert (outcome.code, outcome.err.splitlines()[0]) == (3, f"{path}: It is a database of another program.")


def test_no_character_makes_a_file_that_is_not_xml(run: Runner) -> None:
    signs = {*range(0x3000), *range(0xFD00, 0x1_0400), 0x1FFFE, 0x10FFFF} - {*range(0xD800, 0xE000)}
    every = "".join(f"\\U{sign:08x}" for sign in sorted(signs))
    path = exported(run, "nfo", film("A Film", f'synopsis = "{every}"'))
    ET.parse(path / "a-film.nfo")  # noqa: S314 - our own


@pytest.mark.parametrize("cut", [0.1, 0.5, 0.9])
def test_a_damaged_database_is_refused(run: Runner, cut: float) -> None:
    path = exported(run, "sqlite", BUNDLED)
    content = path.read_bytes()
    path.write_bytes(content[: int(len(content) * cut)])
    outcome = run("import", str(path), "--yes", catalogue=run.written("schema = 1\n"))
    assert outcome.code == 3, outcome.err
    assert "Traceback" not in outcome.err


@pytest.mark.parametrize("at_once", [1, 2, 3, 100])
def test_a_database_is_the_same_in_whatever_steps_it_is_written(
    run: Runner, monkeypatch: pytest.MonkeyPatch, at_once: int
) -> None:
    films = "".join(generated.catalogue(3)[:101])
    whole = dump(exported(run, "sqlite", films))
    monkeypatch.setattr("filmcat.index.lookup.database._AT_ONCE", at_once)
    path = run.work / "steps.db"
    assert run("export", "sqlite", str(path), catalogue=films).code == 0
    assert dump(path) == whole


def dump(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as database:
        return list(database.iterdump())


@pytest.mark.parametrize("name", EXPORTS)
def test_how_far_an_export_is_never_goes_back(run: Runner, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    films = run.written("".join(generated.catalogue(3)[:40]), "long.toml")
    run("list", catalogue=films)
    steps: list[tuple[int, int]] = []
    monkeypatch.setattr("filmcat.cli.progress.Progress.__call__", lambda _bar, *step: steps.append(step))
    monkeypatch.setattr("filmcat.index.lookup.database._AT_ONCE", 1)
    exported(run, name, films)
    done = [step for step, _ in steps]
    wholes = {whole for _, whole in steps}
    assert done == sorted(done)
    assert len(done) >= 30
    assert len(wholes) == 1
    assert wholes == {0} or max(done) < wholes.pop()


@pytest.mark.parametrize("name", EXPORTS)
def test_an_interrupted_export_leaves_what_was_there(run: Runner, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    def interrupt(_bar: object, _done: int, _whole: int) -> None:
        raise KeyboardInterrupt

    path = run.work / "there"
    if EXPORTS[name].is_folder:
        path.mkdir()
    else:
        path.write_text("mine", "utf-8")
    before = sorted(run.work.rglob("*"))
    run("list", catalogue=BUNDLED)
    monkeypatch.setattr("filmcat.cli.progress.Progress.__call__", interrupt)
    outcome = run("export", name, str(path), "--force", catalogue=BUNDLED)
    assert (outcome.code, outcome.out, outcome.err) == (130, "", "")
    assert sorted(run.work.rglob("*")) == before
    assert path.is_dir() or path.read_text("utf-8") == "mine"
