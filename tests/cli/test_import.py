"""``filmcat import``: the plan, the question, the write, and what the shell learns."""

import json
import os
import pty
import select
import signal
import subprocess
import sys
from pathlib import Path
from typing import cast

import pytest

from filmcat.cli.progress import planning
from harness import BUNDLED, Outcome, Runner, film

SOLARIS = '[{"title": "Solaris", "year": 1972, "director": "Andrei Tarkovsky"}]'
LONGER = '[{"title": "Solaris", "year": 1972, "director": "Andrei Tarkovsky", "runtime": 167}]'
OTHER = '[{"title": "Solaris", "year": 1973, "director": "Andrei Tarkovsky"}]'
BOTH = '[{"title": "Stalker", "year": 1979}, {"title": "Solaris", "year": 1972, "country": "Poland", "runtime": 167}]'
KEPT = "# mine\n\n" + film(
    "Solaris", "year = 1972", "runtime = 160  # stopped", credits='director = "Andrei Tarkovsky"'
)
STALKER = '\n[[film]]\ntitle   = "Stalker"\nyear    = 1979\nsources = ["a.json"]\n'


def imported(
    run: Runner, content: str, *argv: str, catalogue: str | Path | None = KEPT, name: str = "a.json"
) -> Outcome:
    """Import a file with this content."""
    (run.work / name).write_text(content, encoding="utf-8")
    return run("import", name, *argv, catalogue=catalogue)


def content(run: Runner) -> str:
    return (run.home / "catalogues" / "films.toml").read_text(encoding="utf-8")


def own(run: Runner, *argv: str) -> Outcome:
    """Run without naming a catalogue."""
    done = subprocess.run(
        [sys.executable, "-m", "filmcat", *argv],
        env=run.environment(), cwd=run.work, capture_output=True, stdin=subprocess.DEVNULL, check=False,
    )  # fmt: skip
    return Outcome(done.returncode, done.stdout.decode(), done.stderr.decode())


def test_what_is_new_is_written_behind_what_is_there(run: Runner) -> None:
    outcome = imported(run, '[{"title": "Stalker", "year": 1979}]', "--yes")
    assert (outcome.code, outcome.out) == (0, "")
    assert content(run) == KEPT + STALKER
    assert outcome.err.startswith("new      Stalker (1979)  stalker-1979  a.json:1\n")
    assert outcome.err.splitlines()[-2].startswith("1 record written to ")


def test_what_is_the_same_is_not_written(run: Runner) -> None:
    outcome = imported(run, SOLARIS, "--yes")
    assert (outcome.code, content(run)) == (0, KEPT)
    assert outcome.err == "1 film: 1 same.\nThere is nothing to write.\n"


@pytest.mark.parametrize("other", [BOTH, OTHER])
def test_a_film_that_is_there_otherwise_stops_the_whole_import(run: Runner, other: str) -> None:
    outcome = imported(run, other, "--yes")
    assert (outcome.code, outcome.out, content(run)) == (3, "", KEPT)
    assert "\nNothing is written: 1 record is in the catalogue already, or may be.\n\nhint: --on-dup" in outcome.err


def test_skip_leaves_it_out(run: Runner) -> None:
    outcome = imported(run, BOTH, "--yes", "--on-duplicate", "skip")
    assert (outcome.code, content(run)) == (0, KEPT + STALKER)


def test_merge_fills_what_is_empty_and_keeps_what_contradicts(run: Runner) -> None:
    outcome = imported(run, BOTH, "--yes", "--on-duplicate", "merge")
    assert outcome.code == 0
    assert "  + countries: Poland\n  ! runtime: 167, but the catalogue keeps 160\n" in outcome.err
    merged = KEPT.replace("# stopped\n", '# stopped\ncountries = ["Poland"]\nsources = ["a.json"]\n')
    assert content(run) == merged + STALKER


def test_replace_takes_the_new_one_below_the_comments(run: Runner) -> None:
    outcome = imported(run, LONGER, "--yes", "--on-duplicate", "replace")
    assert outcome.code == 0
    assert "  ~ runtime: 167, no longer 160\n" in outcome.err
    assert content(run).startswith('# mine\n\n[[film]]\ntitle   = "Solaris"\nyear    = 1972\nruntime = 167\n')


def test_of_several_replacements_of_one_record_the_last_stands(run: Runner) -> None:
    person = '[[person]]\nname = "Andrei Tarkovsky"\nbirthplace = "{}"\n'
    solaris = film("Solaris", "year = 1972", "runtime = {}", credits='director = "Andrei Tarkovsky"')
    source = "".join(
        f"{solaris}{person}".format(runtime, town) for runtime, town in ((165, "Yuryevets"), (167, "Zavrazhye"))
    )
    kept = KEPT + person.format("Moscow")
    outcome = imported(run, source, "--yes", "--on-duplicate", "replace", catalogue=kept, name="a.toml")
    assert outcome.code == 0, outcome.err
    assert outcome.err.splitlines()[-2].startswith("2 records written")
    written = content(run)
    assert ("runtime = 167\n" in written, "runtime = 165\n" in written) == (True, False)
    assert written.endswith('birthplace = "Zavrazhye"\n')


@pytest.mark.parametrize("how", ["merge", "replace"])
def test_what_is_not_surely_the_same_is_left_out_and_told(run: Runner, how: str) -> None:
    outcome = imported(run, OTHER, "--yes", "--on-duplicate", how)
    assert (outcome.code, content(run)) == (3, KEPT)
    assert "  = solaris-1972: the same title and director, and the years 1972 and 1973\n" in outcome.err
    assert "1 record is left out: perhaps in the catalogue already, but not surely.\n" in outcome.err


def test_a_dry_run_prints_the_plan_and_writes_nothing(run: Runner) -> None:
    outcome = imported(run, BOTH, "--dry-run")
    assert (outcome.code, outcome.err, content(run)) == (0, "", KEPT)
    assert outcome.out.splitlines()[0] == "new      Stalker (1979)  stalker-1979  a.json:1"
    assert outcome.out.splitlines()[-1] == "2 films: 1 new, 1 changed."


def test_a_dry_run_prints_one_object(run: Runner) -> None:
    outcome = imported(run, BOTH.replace('"runtime": 167', '"runtime": "x"'), "--dry-run", "--json")
    assert (outcome.code, outcome.err) == (0, "")
    plan = cast("dict[str, list[dict[str, object]]]", json.loads(outcome.out))
    assert list(plan) == ["films", "persons", "problems"]
    assert [(one["id"], one["status"], one["source"], one["line"]) for one in plan["films"]] == [
        ("stalker-1979", "new", "a.json", 1), ("solaris-1972", "changed", "a.json", 1),
    ]  # fmt: skip
    assert plan["films"][1]["countries"] == ["Poland"]
    assert plan["films"][1]["credits"] is None
    assert [(one["kind"], one["message"]) for one in plan["problems"]] == [("unread", "runtime: x")]
    merged = json.loads(imported(run, BOTH, "--dry-run", "--json", "--on-duplicate", "merge").out)
    assert merged["films"][1]["credits"] == {"director": ["Andrei Tarkovsky"]}


def test_json_of_what_was_written_is_data_too(run: Runner) -> None:
    outcome = imported(run, SOLARIS, "--yes", "--json", catalogue="")
    assert json.loads(outcome.out)["films"][0]["action"] == "append"
    assert outcome.err.count("\n") == 2
    assert "Solaris" in content(run)


def test_the_plan_of_what_was_written_is_printed_in_the_format_that_is_asked_for(run: Runner) -> None:
    outcome = imported(run, SOLARIS, "--yes", "-f", "tsv", catalogue="")
    assert (outcome.code, outcome.err.count("\n")) == (0, 2)
    assert outcome.err.startswith("1 record written to ")
    assert outcome.rows == [["new", "append", "film", "solaris-1972", "Solaris", "1972", "a.json", "1", ""]]


def test_a_plan_to_read_is_talk_before_a_question_and_data_where_it_is_asked_for(run: Runner) -> None:
    said = imported(run, SOLARIS, "--yes", catalogue="")
    printed = imported(run, SOLARIS, "--yes", "-f", "table", catalogue="")
    assert (said.out, printed.err.count("\n")) == ("", 2)
    assert said.err == printed.out + printed.err


def test_a_plan_in_rows_names_what_was_not_understood(run: Runner) -> None:
    outcome = imported(run, LONGER.replace('"runtime": 167', '"runtime": "x"'), "--dry-run", "-f", "tsv")
    [*_, note] = outcome.rows
    assert note[:1] + note[6:8] == ["unread", "a.json", "1"]
    assert "runtime" in note[8]


def test_a_film_without_a_title_is_no_record_of_a_plan_in_toml(run: Runner) -> None:
    page = "Land: Polen\nLaufzeit: 90 min\nRegie: Ann Lee\n"
    planned = imported(run, page, "--dry-run", "-f", "toml", name="a.txt").out
    assert planned == "# refused, leave: a.txt:1\n\n# a.txt: A film without a title is not imported.\n"


def test_of_up_to_five_new_films_a_plan_shows_what_is_known(run: Runner) -> None:
    for count, is_told in ((5, True), (6, False)):
        many = json.dumps([{"title": f"Film {number}", "runtime": 90} for number in range(count)])
        assert ("    runtime: 90\n" in imported(run, many, "--dry-run").out) is is_told


def test_a_source_that_is_refused_is_named_once_with_the_line_where_there_is_one(run: Runner) -> None:
    outcome = imported(run, '{"title": "Stalker"}\n{"title": \n', "--dry-run", name="a.jsonl")
    assert outcome.code == 3
    assert "a.jsonl:3: " in outcome.err
    assert "a.jsonl:3: " not in outcome.out
    whole = imported(run, "[{", "--dry-run")
    assert whole.err.startswith("a.json: ")


def test_a_plan_in_toml_is_a_catalogue_of_what_was_read(run: Runner) -> None:
    planned = imported(run, BOTH, "--dry-run", "-f", "toml").out
    assert run("list", "-f", "ids", catalogue=planned).out.split() == ["stalker-1979", "solaris-1972"]
    assert "# changed, leave: a.json:1\n[[film]]\n" in planned


def test_a_pipe_is_not_asked_but_gets_the_plan_and_nothing_is_written(run: Runner) -> None:
    outcome = imported(run, SOLARIS, catalogue="")
    assert (outcome.code, content(run)) == (2, "")
    assert outcome.out == imported(run, SOLARIS, "--dry-run", catalogue="").out
    assert outcome.err == "Nothing is written: there is no terminal to ask on.\n\nhint: --yes writes without asking\n"


@pytest.mark.parametrize("typed", ["y\n", "YES\n", "n\n", "\n", "\x04", "no\n", "yesterday\n"])
def test_a_terminal_asks(run: Runner, typed: str) -> None:
    written = typed.strip().casefold() in {"y", "yes"}
    (run.work / "a.json").write_text(SOLARIS, encoding="utf-8")
    outcome = run.terminal("import", "a.json", catalogue="", typed=typed)
    assert outcome.code == 0
    assert "Write 1 record to " in outcome.out
    assert (content(run) != "") is written
    assert ("Nothing was written." in outcome.out) is not written


def on_terminal(run: Runner, typed: bytes, page: bytes) -> tuple[int, str]:
    """Import standard input in a session whose terminal is a pseudo-terminal; exit code and all that was shown."""
    child, terminal = pty.fork()
    if child == 0:
        signal.signal(signal.SIGINT, signal.SIG_DFL)  # a shell ignores it in what it runs in the background
        reading, writing = os.pipe()
        os.write(writing, page)
        os.close(writing)
        os.dup2(reading, 0)
        os.chdir(run.work)
        path = str(run.home / "catalogues" / "films.toml")
        os.execve(  # noqa: S606 - it is filmcat
            sys.executable, [sys.executable, "-m", "filmcat", "import", "-", "-C", path], run.environment()
        )
    shown = b""
    answer = typed
    while select.select([terminal], [], [], 60)[0]:  # a program that waits for ever is a fault, told below
        try:
            data = os.read(terminal, 65536)
        except OSError:
            break
        if not data:
            break
        shown += data
        if b"[y/N]" in shown and answer:
            os.write(terminal, answer)
            answer = b""
    os.close(terminal)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), shown.decode(errors="replace")


@pytest.mark.parametrize(("typed", "code"), [(b"y\n", 0), (b"n\n", 0), (b"\x03", 130)])
def test_a_page_through_standard_input_is_asked_about_on_the_terminal(run: Runner, typed: bytes, code: int) -> None:
    run.written("")
    assert on_terminal(run, typed, SOLARIS.encode())[0] == code
    assert (content(run) != "") is (typed == b"y\n")


def test_interrupted_while_it_reads_nothing_is_written(run: Runner) -> None:
    path = run.written(KEPT + "[[film]]\n")
    process = subprocess.Popen(
        [sys.executable, "-m", "filmcat", "import", "-", "--yes", "-C", str(path)],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=run.environment(), cwd=run.work,
    )  # fmt: skip
    assert process.stdin is not None
    process.stdin.write(b" " * 1_000_000)  # more than a pipe holds: it reads
    process.stdin.flush()
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=60)
    assert (process.returncode, out) == (130, b"")
    assert b"Traceback" not in err
    assert content(run) == KEPT + "[[film]]\n"


def test_a_source_that_is_refused_is_named_and_sinks_no_other_where_it_is_kept_going(run: Runner) -> None:
    (run.work / "broken.json").write_text("[{", encoding="utf-8")
    (run.work / "b.json").write_text('[{"title": "Stalker", "year": 1979}]', encoding="utf-8")
    outcome = run("import", "broken.json", "nowhere.txt", "b.json", "--yes", catalogue=KEPT)
    assert (outcome.code, content(run)) == (3, KEPT)
    assert outcome.err.startswith("broken.json: ")
    assert "\nnowhere.txt: There is no such file or folder.\n" in outcome.err
    assert run("import", "broken.json", "nowhere.txt", "b.json", "--yes", "--keep-going", catalogue=KEPT).code == 0
    assert content(run) == KEPT + STALKER.replace("a.json", "b.json")


@pytest.mark.parametrize("argv", [("--yes",), ("--dry-run",), ("--dry-run", "--json")])
@pytest.mark.parametrize("bad", ["", "\0\1\2", "{", '[{"year": 1972}]', "title\n", "<html></html>"])
def test_bad_input_is_told_and_the_catalogue_stays(run: Runner, bad: str, argv: tuple[str, ...]) -> None:
    outcome = imported(run, bad, *argv, name="bad.txt")
    assert (outcome.code, content(run)) == (3, KEPT)
    assert "bad.txt" in outcome.err
    assert "Traceback" not in outcome.err


def test_the_first_import_makes_one_s_own_catalogue_and_says_so_once(run: Runner) -> None:
    (run.work / "a.json").write_text(SOLARIS, encoding="utf-8")
    (run.work / "b.json").write_text('[{"title": "Stalker", "year": 1979}]', encoding="utf-8")
    assert own(run, "import", "a.json", "--dry-run").code == 0
    path = run.home / ".local" / "share" / "filmcat" / "films.toml"
    assert not path.exists()
    first = own(run, "import", "a.json", "--yes")
    assert first.code == 0
    assert first.err.endswith(
        f"Your own catalogue is made: {path}\nFrom now on it is asked instead of the one that ships with filmcat.\n"
        "filmcat undo takes it back.\n"
    )
    second = own(run, "import", "b.json", "--yes")
    assert second.code == 0
    assert "From now on" not in second.err
    assert own(run, "list", "-f", "ids").out == "solaris-1972\nstalker-1979\n"


def test_the_catalogue_that_ships_with_filmcat_is_only_compared_with(run: Runner) -> None:
    before = BUNDLED.read_bytes()
    outcome = imported(run, '[{"title": "Mutt", "year": 2023}]', "--yes", catalogue=None)
    assert (outcome.code, outcome.out) == (5, "")
    assert "ships with filmcat and is read-only" in outcome.err
    assert "mutt-2023" in imported(run, '[{"title": "Mutt", "year": 2023}]', "--dry-run", catalogue=None).out
    assert BUNDLED.read_bytes() == before


def test_a_catalogue_that_is_read_only_is_not_written(run: Runner) -> None:
    path = run.written(KEPT)
    path.chmod(0o444)
    outcome = imported(run, '[{"title": "Stalker"}]', "--yes", catalogue=path)
    assert (outcome.code, content(run)) == (5, KEPT)
    assert "is not written: it is read-only.\n\nhint: " in outcome.err


def test_a_catalogue_whose_last_record_is_open_is_not_written(run: Runner) -> None:
    path = run.written(KEPT + '[[film]]\ntitle = "Open"\nsynopsis = """\nRain')
    before = content(run)
    outcome = imported(run, '[{"title": "Stalker"}]', "--yes", catalogue=path)
    assert (outcome.code, content(run)) == (5, before)
    assert "its last record is not closed" in outcome.err


NO_CATALOGUES = [
    ("picture.png", b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "it is not a catalogue: a PNG image."),
    ("data.json", b'[{"title": "Solaris"}]\n', "it is not a catalogue: JSON."),
    ("wide.toml", KEPT.encode("utf-16"), "it is not a catalogue: UTF-16 text."),
    ("latin.toml", film("Müller").encode("latin-1"), "it is not a catalogue: not UTF-8 text."),
    ("latin.txt", "Müller\n".encode("latin-1"), "it is not a catalogue: not UTF-8 text."),
    ("films.html", b"<html><p>Solaris</p></html>", "it is not a catalogue: HTML or XML."),
    ("films.csv", b"title,year\nSolaris,1972\n", "it is not a catalogue: text that is not TOML."),
    ("pyproject.toml", b'[project]\nname = "x"\n', "a TOML file without films: its first table is [project]."),
    ("mixed.toml", b"[tool]\n\n" + KEPT.encode(), "the table [tool] stands before its first record."),
]


@pytest.mark.parametrize(("name", "before", "said"), NO_CATALOGUES)
def test_to_a_file_that_is_no_catalogue_nothing_is_written(run: Runner, name: str, before: bytes, said: str) -> None:
    path = run.work / name
    path.write_bytes(before)
    outcome = imported(run, '[{"title": "Stalker"}]', "--yes", catalogue=path)
    assert (outcome.code, outcome.out, path.read_bytes()) == (5, "", before)
    assert outcome.err.startswith(f"The catalogue {path} is not written: ")
    assert f"{said}\n\nhint: " in outcome.err
    assert "Stalker" not in outcome.err


@pytest.mark.parametrize(("name", "before", "said"), NO_CATALOGUES)
def test_in_a_folder_nothing_is_written_to_imported_toml_where_that_is_no_catalogue(
    run: Runner, name: str, before: bytes, said: str
) -> None:
    folder = run.work / f"folder of {name}"
    folder.mkdir()
    (folder / "a.toml").write_text(KEPT, encoding="utf-8")
    (folder / "imported.toml").write_bytes(before)
    outcome = imported(run, '[{"title": "Stalker"}]', "--yes", catalogue=folder)
    assert (outcome.code, outcome.out, (folder / "imported.toml").read_bytes()) == (5, "", before)
    assert f"{folder / 'imported.toml'} is not written: " in outcome.err
    assert f"{said}\n\nhint: " in outcome.err


def test_in_a_folder_a_film_is_not_changed_in_a_file_that_begins_with_other_tables(run: Runner) -> None:
    folder = run.work / "folder"
    folder.mkdir()
    before = "[tool]\nx = 1\n\n" + KEPT
    (folder / "a.toml").write_text(before, encoding="utf-8")
    outcome = imported(run, BOTH, "--yes", "--on-duplicate", "merge", catalogue=folder)
    assert (outcome.code, os.listdir(folder)) == (5, ["a.toml"])
    assert (folder / "a.toml").read_text(encoding="utf-8") == before
    assert "a.toml is not written: the table [tool] stands before its first record." in outcome.err


@pytest.mark.parametrize("before", ["", "\ufeff", "\n", "# mine\n", "schema = 1\n", "[[film]]\nyear =\n"])
def test_an_empty_file_is_a_catalogue_and_so_is_one_whose_records_are_broken(run: Runner, before: str) -> None:
    outcome = imported(run, '[{"title": "Stalker", "year": 1979}]', "--yes", catalogue=before)
    assert outcome.code == 0
    assert ("films.toml:2:" in outcome.err) is ("year" in before)
    assert content(run).startswith(before)
    assert content(run).endswith(STALKER.lstrip("\n"))


def test_a_broken_record_is_named_and_stops_no_import(run: Runner) -> None:
    outcome = imported(run, '[{"title": "Stalker"}]', "--yes", catalogue=KEPT + '[[film]]\ntitle = "x\n')
    assert outcome.code == 0
    assert ":10:" in outcome.err
    assert '\ntitle   = "Stalker"\n' in content(run)


def test_a_catalogue_that_is_named_and_not_there_is_made(run: Runner) -> None:
    path = run.home / "new" / "nowhere.toml"
    outcome = imported(run, SOLARIS, "--yes", catalogue=path)
    assert (outcome.code, outcome.out) == (0, "")
    assert "A catalogue is made: " in outcome.err
    assert run("list", "-f", "ids", catalogue=path).out == "solaris-1972\n"


@pytest.mark.parametrize(
    ("argv", "said"),
    [
        (("--on-duplicate", "mrge"), "There is no way with duplicates “mrge”.\n\nhint: did you mean “merge”?"),
        (("--from", "jsn"), "There is no format “jsn”.\n\nhint: did you mean"),
        (("--map", "title"), "--map “title” names no column and field.\n\nhint: "),
        (("--map", "Titel=titel"), "There is no field “titel”.\n\nhint: did you mean “title”"),
    ],
)
def test_what_cannot_be_understood_is_told(run: Runner, argv: tuple[str, ...], said: str) -> None:
    outcome = imported(run, "Titel,Jahr\nSolaris,1972\n", "--yes", *argv, name="a.csv")
    assert (outcome.code, outcome.out, content(run)) == (2, "", KEPT)
    assert outcome.err.startswith(said)


def test_a_source_is_needed(run: Runner) -> None:
    outcome = run("import", catalogue=KEPT)
    assert (outcome.code, outcome.out) == (2, "")
    assert outcome.err.startswith("filmcat import needs a SOURCE.\n")


def test_columns_are_named_and_the_address_is_kept(run: Runner) -> None:
    argv = ("--yes", "--map", "Werk=title", "--map", "Jahrgang=year", "--source", "https://example.org/films")
    outcome = imported(run, "Werk,Jahrgang\nSolaris,1972\n", *argv, catalogue="", name="a.csv")
    assert outcome.code == 0
    assert 'sources = ["https://example.org/films"]' in content(run)
    assert 'title   = "Solaris"' in content(run)


def test_what_is_shown_acts_on_no_terminal(run: Runner) -> None:
    outcome = imported(
        run, '[{"title": "A\\u001b[31m [red]\\u202e", "x\\u001by": "\\u0007"}]', "--dry-run", catalogue=""
    )
    assert "\x1b" not in outcome.out + outcome.err
    assert "\u202e" not in outcome.out
    assert "[red]" in outcome.out
    assert "\x07" not in imported(run, '[{"title": "A", "x": "\\u0007"}]', "--dry-run", "--json").out


def test_many_films_are_counted_before_a_question(run: Runner) -> None:
    many = json.dumps([{"title": f"Film {number}"} for number in range(30)])
    outcome = imported(run, many, "--yes", catalogue="")
    assert outcome.err.count("new      Film ") == 20
    assert "new      … and 10 more\n30 films: 30 new.\n" in outcome.err
    assert imported(run, many, "--dry-run", catalogue="").out.count("new      Film ") == 30


def test_other_records_read_as_before_when_a_film_was_changed(run: Runner) -> None:
    catalogue = film("A", "year = 1990") + KEPT + film("B", "year = 2000", 'notes = "kept"')
    before = {row[0]: row for row in run("list", catalogue=catalogue).rows}
    assert imported(run, BOTH, "--yes", "--on-duplicate", "merge", catalogue=catalogue).code == 0
    after = {row[0]: row for row in run("list", catalogue=run.home / "catalogues" / "films.toml").rows}
    assert {id_: row for id_, row in after.items() if id_ in before and id_ != "solaris-1972"} == {
        id_: row for id_, row in before.items() if id_ != "solaris-1972"
    }


def test_the_bar_tells_films_and_how_much_is_read() -> None:
    half = "━" * 12 + "─" * 12
    assert planning(12_000, 5, 10, 2.0) == f"planning 12,000 films  {half}  50%  0:02 left"
    assert planning(12_000, 0, 0, 2.0) == "planning 12,000 films  6,000 a second"


def test_in_a_folder_of_single_films_each_imported_film_gets_a_file_of_its_own_or_all_the_one_that_is_named(
    run: Runner,
) -> None:
    folder = run.work / "films"
    folder.mkdir()
    for title in ("Mutt", "Sira"):
        (folder / f"{title}.toml").write_text(film(title, "year = 2023"), encoding="utf-8")
    assert imported(run, '[{"title": "Stalker", "year": 1979}]', "--yes", catalogue=folder).code == 0
    assert "Stalker" in (folder / "stalker-1979.toml").read_text(encoding="utf-8")
    assert imported(run, SOLARIS, "--yes", "--to", "tarkovsky.toml", catalogue=folder).code == 0
    assert "Solaris" in (folder / "tarkovsky.toml").read_text(encoding="utf-8")
    assert imported(run, SOLARIS, "--yes", "--to", "x.toml").code == 2
