"""``filmcat undo`` and ``redo``: what was written is taken back, record by record."""

import json
import stat

from harness import Runner
from kept import KEPT, MUTT, catalogue, text


def test_undo_goes_back_step_by_step_and_redo_forward(run: Runner) -> None:
    path = catalogue(run)
    states = [text(path)]
    for words in (["edit", "mutt", "runtime=87"], ["add", "Solaris", "year=1972"], ["remove", "Le Paradis", "--yes"]):
        assert run(*words, catalogue=path).code == 0
        states.append(text(path))
    for state in reversed(states[:-1]):
        assert run("undo", catalogue=path).code == 0
        assert text(path) == state
    assert run("undo", catalogue=path).code == 0
    for state in states[1:]:
        assert run("redo", catalogue=path).code == 0
        assert text(path) == state


def test_undo_tells_what_it_takes_back(run: Runner) -> None:
    path = catalogue(run)
    run("edit", "mutt", "runtime=87", catalogue=path)
    outcome = run("undo", catalogue=path)
    assert "edit mutt runtime=87" in outcome.err
    assert "changed  Mutt (2023)  mutt-2023\n  - runtime: 87\n" in outcome.err


def test_what_was_changed_elsewhere_by_hand_stays(run: Runner) -> None:
    path = catalogue(run)
    run("edit", "mutt", "runtime=87", catalogue=path)
    path.write_text(text(path).replace('"forum"', '"panorama"') + "\n# a last word\n", encoding="utf-8")
    assert run("undo", catalogue=path).code == 0
    assert text(path) == KEPT.replace('"forum"', '"panorama"') + "\n# a last word\n"


def test_undo_is_refused_where_that_very_record_has_changed(run: Runner) -> None:
    path = catalogue(run)
    run("edit", "mutt", "runtime=87", catalogue=path)
    path.write_text(text(path).replace("runtime   = 87", "runtime   = 88"), encoding="utf-8")
    before = text(path)
    outcome = run("undo", catalogue=path)
    assert (outcome.code, text(path)) == (5, before)
    assert "Mutt" in outcome.err


def test_a_new_write_leaves_nothing_to_redo(run: Runner) -> None:
    path = catalogue(run)
    run("edit", "mutt", "runtime=87", catalogue=path)
    run("undo", catalogue=path)
    run("edit", "mutt", "runtime=90", catalogue=path)
    outcome = run("redo", catalogue=path)
    assert outcome.code == 0
    assert "nothing to write again" in outcome.err


def test_where_nothing_was_written_there_is_nothing_to_take_back(run: Runner) -> None:
    outcome = run("undo", catalogue=catalogue(run))
    assert (outcome.code, outcome.out) == (0, "")
    assert "There is nothing to take back." in outcome.err


def test_the_steps_are_listed_with_the_newest_first(run: Runner) -> None:
    path = catalogue(run)
    run("edit", "mutt", "runtime=87", catalogue=path)
    run("add", "Solaris", "year=1972", catalogue=path)
    run("undo", catalogue=path)
    rows = run("undo", "--list", catalogue=path).rows
    assert [(row[2], row[3], row[4:]) for row in rows] == [
        ("add Solaris year=1972", "Solaris", ["taken back"]), ("edit mutt runtime=87", "Mutt", []),
    ]  # fmt: skip
    objects = json.loads(run("undo", "--list", "--json", catalogue=path).out)
    assert [step["is_undone"] for step in objects] == [True, False]


def test_a_list_of_steps_in_json_does_not_act_on_a_terminal(run: Runner) -> None:
    path = catalogue(run)
    run("edit", "mutt", "notes=\x9b2J\u202e", catalogue=path)
    printed = run("undo", "--list", "--json", catalogue=path).out
    assert r"\u009b2J\u202e" in printed
    assert json.loads(printed)[0]["command"].endswith("\u202e'")


def test_a_dry_run_of_undo_changes_nothing(run: Runner) -> None:
    path = catalogue(run)
    run("edit", "mutt", "runtime=87", catalogue=path)
    before = text(path)
    assert run("undo", "--dry-run", catalogue=path).out.startswith("changed  Mutt")
    assert text(path) == before


def test_a_journal_that_cannot_be_written_stops_no_write(run: Runner) -> None:
    path = catalogue(run)
    (run.home / ".local").write_text("in the way", encoding="utf-8")
    outcome = run("edit", "mutt", "runtime=87", catalogue=path)
    assert outcome.code == 0
    assert "This cannot be undone: " in outcome.err
    assert "runtime   = 87" in text(path)


def test_the_journal_is_private(run: Runner) -> None:
    path = catalogue(run)
    run("edit", "mutt", "runtime=87", catalogue=path)
    (journal,) = (run.home / ".local" / "state" / "filmcat").glob("*.journal")
    assert stat.S_IMODE(journal.stat().st_mode) == 0o600


def test_an_import_is_taken_back_as_one_step(run: Runner) -> None:
    path = catalogue(run)
    (run.work / "a.json").write_text('[{"title": "Solaris", "year": 1972}, {"title": "Stalker", "year": 1979}]')
    assert run("import", "a.json", "--yes", catalogue=path).code == 0
    assert run("undo", catalogue=path).code == 0
    assert text(path) == KEPT


def test_a_record_that_was_added_again_is_not_doubled_by_undo(run: Runner) -> None:
    path = catalogue(run)
    run("remove", "mutt", "--yes", catalogue=path)
    path.write_text(text(path) + "\n" + MUTT, encoding="utf-8")
    before = text(path)
    assert run("undo", catalogue=path).code == 5
    assert text(path) == before
