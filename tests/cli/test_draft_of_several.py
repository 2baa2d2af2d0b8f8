"""``filmcat add`` without words: several films in one draft, some of one title."""

from harness import Runner
from kept import catalogue

FILM = '[[film]]\ntitle = "Solaris"\nyear = {}\n\n[film.credits]\ndirector = ["{}"]\n'


def adding(run: Runner, *films: str) -> dict[str, str]:
    """The environment of an editor that writes films into the draft."""
    typed = run.work / "typed.toml"
    typed.write_text("\n".join(films), encoding="utf-8")
    program = run.work / "editor"
    program.write_text(f"#!/bin/sh\ncat '{typed}' > \"$1\"\n", encoding="utf-8")
    program.chmod(0o755)
    return {"EDITOR": str(program)}


def test_two_films_of_one_title_in_one_draft_get_ids_of_their_own(run: Runner) -> None:
    path = catalogue(run)
    env = adding(run, FILM.format(1972, "Andrei Tarkovsky"), FILM.format(1972, "Boris Nirenburg"))
    outcome = run("add", catalogue=path, env=env)
    assert (outcome.code, outcome.out) == (0, "solaris-1972\nsolaris-1972-2\n")
    assert path.read_text("utf-8").count('"solaris-1972-2"') == 1
    assert run("list", "title:solaris", "-f", "ids", catalogue=path).out == outcome.out


def test_two_films_of_one_title_and_other_years_keep_the_ids_that_follow(run: Runner) -> None:
    path = catalogue(run)
    env = adding(run, FILM.format(1972, "Andrei Tarkovsky"), FILM.format(2002, "Steven Soderbergh"))
    assert run("add", catalogue=path, env=env).out == "solaris-1972\nsolaris-2002\n"


def test_a_film_that_stands_twice_in_a_draft_is_refused_and_the_draft_kept(run: Runner) -> None:
    path = catalogue(run)
    before = path.read_bytes()
    env = adding(run, *[FILM.format(1972, "Andrei Tarkovsky")] * 2)
    outcome = run("add", catalogue=path, env=env)
    assert (outcome.code, outcome.out) == (3, "")
    assert "“Solaris” stands in the draft twice (the same title and year).\n\nhint: leave one out" in outcome.err
    assert path.read_bytes() == before
    [draft] = (run.home / ".local" / "state" / "filmcat" / "drafts").rglob("*.toml")
    assert draft.read_text("utf-8").count("[[film]]") == 2


def test_a_film_that_stands_twice_in_a_draft_is_added_twice_where_another_is_wanted(run: Runner) -> None:
    path = catalogue(run)
    env = adding(run, *[FILM.format(1972, "Andrei Tarkovsky")] * 2)
    assert run("add", "--another", catalogue=path, env=env).out == "solaris-1972\nsolaris-1972-2\n"
