"""Credits as a page: labels and names keep to the width, and whole where they can."""

from rich.cells import cell_len

from harness import Runner, film

LONG_NAME = "Somebody With A Name That Is Longer Than Half Of A Page Is Wide"


def page(run: Runner, credits: str, *lines: str, width: int = 80) -> str:
    catalogue = film("A", *lines, credits=credits)
    return run("credits", "a", "-f", "table", catalogue=catalogue, env={"COLUMNS": str(width)}).out


def test_a_role_of_up_to_24_letters_stands_in_one_line(run: Runner) -> None:
    widest = "player of the glass harp"
    assert len(widest) == 24
    assert f"\n  {widest.capitalize()}  Ann Lee\n" in page(run, f'"{widest}" = "Ann Lee"')
    assert "\n  Player of the glass harps  " not in page(run, f'"{widest}s" = "Ann Lee"')


def test_a_long_name_leaves_room_for_whom_it_plays(run: Runner) -> None:
    for width in (40, 60, 80):
        shown = page(run, "", f'cast = ["{LONG_NAME} (The Wind)", "Bo Probe (Rain)"]', width=width)
        assert all(cell_len(line) <= width for line in shown.splitlines())
        assert "  The Wind\n" in shown
        assert "  Rain\n" in shown


def test_a_long_name_alone_takes_the_whole_line(run: Runner) -> None:
    assert f"\n  {LONG_NAME}\n" in page(run, "", f'cast = ["{LONG_NAME}", "Bo Probe"]', width=70)
