from harness import Runner


def test_the_seed_film_is_shown_by_its_title(run: Runner) -> None:
    outcome = run("show", "We Will Not Fade Away")
    assert outcome.code == 0
    assert ["credits.director", "Alisa Kovalenko"] in outcome.rows
    assert outcome.err == ""


def test_a_terminal_gets_a_page(run: Runner) -> None:
    outcome = run.terminal("show", "We Will Not Fade Away")
    assert outcome.code == 0
    assert "Ukraine, France, Poland · 2023 · Ukrainian, Russian · 100 min · Colour" in outcome.out
