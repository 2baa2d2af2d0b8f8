"""``filmcat edit`` and ``add`` without assignments: the record in the editor, written as it was typed, or kept."""

import stat
import textwrap
from pathlib import Path

from harness import Runner
from kept import KEPT, MUTT, catalogue, text


def editing(run: Runner, script: str) -> dict[str, str]:
    """The environment of an editor that does what a script of the shell does with its last argument."""
    program = run.work / "an editor"
    program.write_text('#!/bin/sh\nfile="$2"\n' + textwrap.dedent(script), encoding="utf-8")
    program.chmod(0o755)
    return {"EDITOR": f"'{program}' --wait"}


def drafts(run: Runner) -> list[Path]:
    return sorted((run.home / ".local" / "state" / "filmcat" / "drafts").rglob("*.toml"))


def test_a_record_is_changed_as_it_was_typed(run: Runner) -> None:
    path = catalogue(run)
    env = editing(run, """sed -i 's/^year = .*/year    =   2024   # typed so/' "$file" """)
    outcome = run("edit", "mutt", catalogue=path, env=env)
    assert (outcome.code, outcome.out) == (0, "mutt-2023 -> mutt-2024\n")
    assert text(path) == KEPT.replace("year = 2023  # the premiere", "year    =   2024   # typed so", 1)
    assert drafts(run) == []
    assert run("undo", catalogue=path).code == 0
    assert text(path) == KEPT


def test_only_that_record_is_in_the_editor_and_only_for_its_owner(run: Runner) -> None:
    path = catalogue(run)
    env = editing(run, f"""cp -p "$file" '{run.work}/seen.toml'""")
    outcome = run("edit", "mutt", catalogue=path, env=env)
    assert (outcome.code, text(path)) == (0, KEPT)
    assert outcome.err == "Nothing changed.\n"
    assert text(run.work / "seen.toml").strip() == MUTT.strip()
    assert stat.S_IMODE((run.work / "seen.toml").stat().st_mode) == 0o600


def test_what_is_wrong_stands_above_the_draft_when_the_editor_opens_again(run: Runner) -> None:
    path = catalogue(run)
    env = editing(
        run,
        f"""
        if grep -q '^# line' "$file"; then
          cp "$file" '{run.work}/again.toml'
          sed -i 's/^year = .*/year = 2024/' "$file"
        else
          sed -i 's/^year = .*/year = /' "$file"
        fi
        """,
    )
    assert run("edit", "mutt", catalogue=path, env=env).code == 0
    assert text(run.work / "again.toml").startswith("# line 5: this is not TOML")
    assert text(path) == KEPT.replace("year = 2023  # the premiere", "year = 2024", 1)


def test_a_draft_that_is_given_up_is_kept(run: Runner) -> None:
    path = catalogue(run)
    env = editing(run, """grep -q '^# line' "$file" || sed -i 's/^year = .*/year = /' "$file" """)
    outcome = run("edit", "mutt", catalogue=path, env=env)
    assert (outcome.code, text(path)) == (3, KEPT)
    (draft,) = drafts(run)
    assert str(draft) in outcome.err
    assert "year = \n" in text(draft)


def test_an_editor_that_fails_or_is_not_there_changes_nothing(run: Runner) -> None:
    path = catalogue(run)
    failed = run("edit", "mutt", catalogue=path, env=editing(run, """echo typed >> "$file"; exit 1"""))
    assert (failed.code, text(path)) == (5, KEPT)
    (draft,) = drafts(run)
    assert str(draft) in failed.err
    missing = run("edit", "mutt", catalogue=path, env={"EDITOR": "no-such-editor"})
    assert (missing.code, text(path)) == (5, KEPT)


def test_without_an_editor_and_a_terminal_no_draft_is_left(run: Runner) -> None:
    path = catalogue(run)
    outcome = run("edit", "mutt", catalogue=path)
    assert (outcome.code, text(path), drafts(run)) == (2, KEPT, [])


def test_a_broken_record_is_mended_by_its_line(run: Runner) -> None:
    path = catalogue(run, KEPT.replace("year = 2023  # the premiere", "year = \n", 1))
    line = text(path)[: text(path).index("year = \n")].count("\n") + 1
    env = editing(run, """sed -i 's/^year = $/year = 2023/' "$file" """)
    assert run("edit", "mutt", catalogue=path, env=env).code == 1
    assert run("edit", "--line", str(line), catalogue=path, env=env).code == 0
    assert "year = 2023\n" in text(path)
    assert run("list", catalogue=path).code == 0


def test_there_is_no_record_at_a_line_of_the_preamble_or_beyond_the_end(run: Runner) -> None:
    path = catalogue(run)
    for line in ("1", "9999", "x"):
        outcome = run("edit", "--line", line, catalogue=path, env=editing(run, "true"))
        assert (outcome.code, text(path)) == (2, KEPT)


def test_several_records_are_opened_in_one_text(run: Runner) -> None:
    path = catalogue(run)
    env = editing(run, """sed -i 's/^year = 2023/year = 2022/' "$file" """)
    ids = "mutt-2023\nwe-will-not-fade-away-2023\n"
    outcome = run("edit", "-", "--yes", catalogue=path, env=env, stdin=ids)
    assert outcome.code == 0
    assert text(path).count("year = 2022") == 2


def test_a_record_that_is_taken_out_of_the_draft_is_not_removed(run: Runner) -> None:
    path = catalogue(run)
    outcome = run("edit", "mutt", catalogue=path, env=editing(run, """: > "$file" """))
    assert (outcome.code, text(path)) == (2, KEPT)
    assert len(drafts(run)) == 1


def test_a_record_that_changed_while_it_was_edited_is_not_overwritten(run: Runner) -> None:
    path = catalogue(run)
    env = editing(
        run,
        f"""
        sed -i 's/^year = .*/year = 2024/' "$file"
        sed -i 's/the premiere/the preview/' '{path}'
        """,
    )
    outcome = run("edit", "mutt", catalogue=path, env=env)
    assert (outcome.code, text(path)) == (5, KEPT.replace("the premiere", "the preview"))
    assert "the preview" in outcome.err
    assert str(drafts(run)[0]) in outcome.err


def test_a_film_is_typed_into_a_template(run: Runner) -> None:
    path = catalogue(run)
    env = editing(run, """sed -i 's/^title = .*/title = "Solaris"  # at last/; s/^# year = .*/year = 1972/' "$file" """)
    outcome = run("add", catalogue=path, env=env)
    assert (outcome.code, outcome.out) == (0, "solaris-1972\n")
    assert text(path) == KEPT + '\n[[film]]\ntitle = "Solaris"  # at last\nyear = 1972\n'


def test_a_template_that_is_left_as_it_was_adds_nothing(run: Runner) -> None:
    path = catalogue(run)
    outcome = run("add", catalogue=path, env=editing(run, "true"))
    assert (outcome.code, outcome.out, text(path)) == (0, "", KEPT)


def test_where_no_film_is_named_no_editor_opens(run: Runner) -> None:
    path = catalogue(run)
    outcome = run("edit", "-", catalogue=path, env=editing(run, "exit 1"))
    assert (outcome.code, outcome.out, text(path)) == (0, "", KEPT)


def test_the_last_line_of_a_file_without_a_final_line_break_is_found(run: Runner) -> None:
    path = catalogue(run, KEPT.rstrip("\n"))
    env = editing(run, """sed -i 's/1987/1988/' "$file" """)
    assert run("edit", "--line", str(KEPT.count("\n")), catalogue=path, env=env).code == 0
    assert text(path).rstrip("\n").endswith("born = 1988")
