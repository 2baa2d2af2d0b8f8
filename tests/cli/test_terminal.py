"""What only a terminal shows: tables that fit, pages, colours, the pager, the footer, a choice."""

import re

import pytest
from rich.cells import cell_len

from harness import BUNDLED, Runner, film

NAMESAKES = film("Twin", "year = 1990", credits='director = ["Nina Beispiel [1]"]') + film(
    "Twin", "year = 2010", 'original_title = "Zwilling"', credits='director = ["Nina Beispiel [2]"]'
)
ESCAPE = re.compile("\x1b\\[[0-9;]*m")
CYRILLIC = film("Мовчання", "year = 1931") + film("雨の庭", "year = 1990")


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> Runner:
    """One home for all tests of this module: the index is warm after the first."""
    return Runner(tmp_path_factory.mktemp("warm") / "home")


@pytest.mark.parametrize("columns", [40, 60, 80, 200])
@pytest.mark.parametrize(
    "asked",
    ["list", "show We Will Not Fade Away", "credits mutt", "person kovalenko", "list --fields title,synopsis,year"],
)
def test_no_line_is_wider_than_the_terminal(run: Runner, asked: str, columns: int) -> None:
    outcome = run.terminal(*asked.split(), size=(columns, 24))
    assert outcome.code == 0
    lines = [line for line in ESCAPE.sub("", outcome.out).splitlines() if not line.startswith("Too narrow for")]
    assert len(lines) > 5
    assert max(map(cell_len, lines)) <= columns


def test_a_footer_counts_films_and_minutes(run: Runner) -> None:
    assert run.terminal("list", "-n", "3").out.splitlines()[-1] == "3 films, 270 min"
    assert run.terminal("list", "mutt").out.splitlines()[-1] == "1 film, 87 min"
    assert run.terminal("list", catalogue=film("X")).out.splitlines()[-1] == "1 film"


def test_a_sum_of_minutes_says_how_many_films_are_not_in_it(run: Runner) -> None:
    timed, untimed = film("Mutt", "runtime = 87"), film("Solaris")
    last = [run.terminal("list", catalogue=timed + untimed * count).out.splitlines()[-1] for count in range(3)]
    assert last == ["1 film, 87 min", "2 films, 87 min, 1 of unknown length",
                    "3 films, 87 min, 2 of unknown length"]  # fmt: skip


def test_the_footer_is_no_part_of_the_data(run: Runner) -> None:
    outcome = run.shell("filmcat list -n 3 -f table")
    assert outcome.err == ""
    assert "films" not in outcome.out


def test_a_long_list_goes_through_the_pager_and_is_counted_whole(run: Runner) -> None:
    pager = run.home / "pager"
    pager.write_text("#!/bin/sh\nhead -n 3 > paged\n", encoding="utf-8")
    pager.chmod(0o755)
    outcome = run.terminal("list", env={"PAGER": str(pager)})
    assert outcome.code == 0
    minutes = sum(float(row[6]) for row in run("list").rows if row[6])
    untimed = sum(not row[6] for row in run("list").rows)
    assert outcome.out == f"82 films, {minutes:,.0f} min, {untimed} of unknown length\n"
    paged = (run.work / "paged").read_text(encoding="utf-8")
    assert ESCAPE.sub("", paged.splitlines()[0]).startswith("Title")
    assert len(paged.splitlines()) == 3


def test_what_fits_on_the_screen_with_its_footer_is_not_paged(run: Runner) -> None:
    outcome = run.terminal("list", "-n", "3", env={"PAGER": "exit 0"}, size=(80, 6))
    assert len(outcome.out.splitlines()) == 5
    outcome = run.terminal("list", "-n", "4", env={"PAGER": "exit 0"}, size=(80, 6))
    assert outcome.out == "4 films, 368 min\n"


@pytest.mark.parametrize(
    "pager", ["", " ", "no-such-pager-anywhere", '"unclosed', "false", "exit 3", "head -1 | false"]
)
def test_what_a_pager_fails_to_take_is_printed(run: Runner, pager: str) -> None:
    outcome = run.terminal("list", env={"PAGER": pager})
    assert outcome.code == 0
    films = [line for line in outcome.out.splitlines() if "  " in line and "/bin/sh" not in line]
    assert len(films) == 83  # a heading, and the films


def test_a_pager_that_is_left_has_shown_enough(run: Runner) -> None:
    assert run.terminal("list", env={"PAGER": "head -1 >/dev/null"}).out.startswith("82 films")
    assert run.terminal("list", env={"PAGER": "kill -INT $$"}).out.startswith("82 films")


def test_the_pager_is_a_line_of_the_shell(run: Runner) -> None:
    outcome = run.terminal("list", env={"PAGER": "X=Y; cat | sed 's/Mutt/Found/' | grep Found"})
    assert len(outcome.out.splitlines()) == 2
    assert "Found" in outcome.out


@pytest.mark.parametrize(
    ("less", "shown"),
    [(None, "FRX"), ("", "-R "), ("-i -M", "-R -i -M"), ("FX", "-R FX"), ("-Pread on", "-R -Pread on")],
)
def test_less_shows_colours_whatever_else_it_is_asked_to_do(run: Runner, less: str | None, shown: str) -> None:
    env = {"PAGER": 'echo "[$LESS]"'} | ({} if less is None else {"LESS": less})
    assert run.terminal("list", env=env).out.splitlines()[0] == f"[{shown}]"
    assert run.terminal("list", env=env | {"PAGER": "LESS=X sh -c 'echo \"[$LESS]\"'"}).out.splitlines()[0] == "[X]"


def test_a_pipe_is_never_paged(run: Runner) -> None:
    assert run.shell("PAGER=false filmcat list").out.count("\n") == 82


def test_a_terminal_is_coloured_unless_it_says_no(run: Runner) -> None:
    asked = ("list", "-n", "1")
    assert "\x1b[" in run.terminal(*asked).out
    assert "\x1b[" not in run.terminal(*asked, env={"NO_COLOR": "1"}).out
    assert "\x1b[" not in run.terminal(*asked, env={"TERM": "dumb"}).out
    assert "\x1b[" not in run.terminal(*asked, "--color", "never").out
    assert "\x1b[" in run.terminal(*asked, "--color", "always", env={"NO_COLOR": "1", "TERM": "dumb"}).out
    assert "\x1b[" in run.terminal(*asked, env={"NO_COLOR": ""}).out


@pytest.mark.parametrize(
    ("said", "is_coloured"),
    [
        ("", False), ("COLORTERM=1", False), ("CLICOLOR=1", False), ("FORCE_COLOR=1", True), ("FORCE_COLOR=", False),
        ("FORCE_COLOR=3", True), ("FORCE_COLOR=0", False), ("CLICOLOR_FORCE=1", True), ("CLICOLOR_FORCE=0", False),
        ("CLICOLOR_FORCE=", False), ("FORCE_COLOR=0 CLICOLOR_FORCE=1", False), ("NO_COLOR=1 FORCE_COLOR=1", False),
        ("FORCE_COLOR=1 TERM=dumb", True), ("FORCE_COLOR=1 CLICOLOR=0", True),
    ],
)  # fmt: skip
def test_a_pipe_is_coloured_only_where_it_is_asked_to_be(run: Runner, said: str, is_coloured: bool) -> None:  # noqa: FBT001
    env = dict(word.split("=") for word in said.split())
    assert ("\x1b[1m" in run("list", "-f", "table", env=env).out) is is_coloured
    assert "\x1b" not in run("list", env=env).out
    assert "\x1b[1m" in run("list", "-f", "table", "--color", "always", env=env).out
    assert "\x1b" not in run("list", "-f", "table", "--color", "never", env=env).out


@pytest.mark.parametrize(
    ("said", "is_coloured"),
    [("CLICOLOR=0", False), ("CLICOLOR=1", True), ("FORCE_COLOR=0", False), ("CLICOLOR=", True)],
)
def test_a_terminal_is_not_coloured_where_clicolor_says_no(run: Runner, said: str, is_coloured: bool) -> None:  # noqa: FBT001
    outcome = run.terminal("list", "-n", "1", env=dict([said.split("=")]))
    assert ("\x1b[" in outcome.out) is is_coloured


def test_formats_are_the_same_in_a_terminal(run: Runner) -> None:
    for format in ("tsv", "json", "ids"):
        assert run.terminal("list", "-n", "2", "-f", format).out == run("list", "-n", "2", "-f", format).out


def test_a_terminal_offers_a_choice_of_films(run: Runner) -> None:
    outcome = run.terminal("show", "twin", catalogue=NAMESAKES, typed="2\n")
    assert outcome.code == 0
    assert "   1  twin-1990  Twin  1990  Nina Beispiel\n   2  twin-2010  Twin / Zwilling  2010" in outcome.out
    assert "Which one (1-2)? " in outcome.out
    assert ESCAPE.sub("", outcome.out).splitlines()[-1] == "twin-2010"


@pytest.mark.parametrize("typed", ["\n", "3\n", "0\n", "two\n", "²\n", "\udcff\n", "\x04"])
def test_leaving_a_choice_chooses_nothing(run: Runner, typed: str) -> None:
    outcome = run.terminal("show", "twin", catalogue=NAMESAKES, typed=typed)
    assert outcome.code == 4
    assert outcome.out.endswith("Nothing was chosen.\n")


def test_a_terminal_offers_a_choice_of_people(run: Runner) -> None:
    outcome = run.terminal("person", "beispiel", catalogue=NAMESAKES, typed="1\n")
    assert outcome.code == 0
    assert "   1  Nina Beispiel [1]  twin-1990\n   2  Nina Beispiel [2]  twin-2010\n" in outcome.out
    assert "1990" in outcome.out
    assert "2010" not in outcome.out.partition("Which one")[2]


@pytest.mark.parametrize("asked", ["show twin < /dev/null", "show twin | cat", "person beispiel", "show - < ids"])
def test_a_pipe_never_waits(run: Runner, asked: str) -> None:
    (run.work / "ids").write_text("twin\n", encoding="utf-8")
    outcome = run.shell(f"(filmcat {asked.replace(' |', '; echo code $? >&2; true |')})", catalogue=NAMESAKES)
    assert outcome.out == ""
    assert "go by “" in outcome.err
    assert "Which one" not in outcome.err
    assert outcome.code == 4 or "code 4" in outcome.err


@pytest.mark.parametrize("encoding", ["koi8-u", "ascii", "iso-8859-1"])
def test_a_terminal_without_unicode_gets_lines_of_the_same_width(run: Runner, encoding: str) -> None:
    plain = run.terminal("list", "--color", "never", catalogue=CYRILLIC)
    outcome = run.terminal("list", "--color", "never", catalogue=CYRILLIC, env={"PYTHONIOENCODING": encoding})
    assert outcome.code == 0
    widths = [len(line) for line in outcome.out.splitlines()]
    assert widths == [cell_len(line) for line in plain.out.splitlines()]
    assert outcome.out.splitlines()[2].startswith("??????  ")


@pytest.mark.parametrize("encoding", ["koi8-u", "ascii"])
def test_talk_is_plain_where_the_terminal_has_no_typographic_signs(run: Runner, encoding: str) -> None:
    outcome = run.program("show", "nobody", catalogue=CYRILLIC, env={"PYTHONIOENCODING": encoding})
    assert outcome.err.startswith('No film is called "nobody".\n')


@pytest.mark.parametrize(
    "environment", [{"LC_ALL": "C"}, {"LC_ALL": "POSIX", "PYTHONUTF8": "0"}, {"PYTHONIOENCODING": "koi8-u"}]
)
def test_data_in_a_pipe_is_utf_8_whatever_the_locale(run: Runner, environment: dict[str, str]) -> None:
    outcome = run.program("list", "--fields", "title", catalogue=CYRILLIC, env=environment)
    assert outcome.out == "Мовчання\n雨の庭\n"
    outcome = run.program("show", "-", "-f", "ids", catalogue=CYRILLIC, env=environment, stdin="Мовчання\n")
    assert outcome.out == "мовчання-1931\n"


def test_a_piped_table_obeys_columns(run: Runner) -> None:
    outcome = run("list", "-f", "table", env={"COLUMNS": "60"})
    assert max(map(cell_len, outcome.out.splitlines())) <= 60


@pytest.mark.parametrize("columns", ["", "0", "x", "²", "-5", "6e1", "9" * 5000])
def test_a_piped_table_has_its_natural_width_where_columns_is_no_number(run: Runner, columns: str) -> None:
    natural = run("list", "-f", "table").out
    assert "…" not in natural
    assert run("list", "-f", "table", env={"COLUMNS": columns}) == (0, natural, "")


@pytest.mark.parametrize("columns", [1, 2, 5, 10, 15])
def test_the_narrowest_terminal_gets_a_table_too(run: Runner, columns: int) -> None:
    for asked in ("list", "show", "person", "credits"):
        words = {"list": [], "person": ["kovalenko"]}.get(asked, ["mutt"])
        outcome = run(asked, *words, "-f", "table", catalogue=BUNDLED, env={"COLUMNS": str(columns)})
        assert outcome.code == 0
        assert columns < 2 or max(map(cell_len, outcome.out.splitlines())) <= columns
