"""Browsing: films beside their pages, and a query that is answered while it is typed."""

import os
import pty
import re
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest
from textual.binding import Binding
from textual.widgets import Input

from filmcat.tui import look
from filmcat.tui.commands import Done
from filmcat.tui.dialogs import KEYS
from filmcat.tui.questions import Asked
from harness import BUNDLED, ROOT, Runner, film
from hostile.values import VALUES, acts, encodable, films_of
from tui.driven import Driven, Noted, browse

SCREENS = Path(__file__).parent / "screens"
FILMS = (
    film("The Long Walk", "year = 1981", 'countries = ["Nepal"]', 'synopsis = "Nobody walks in winter. A walk."',
         'sources = ["https://example.org/walk"]', 'companies = ["East Film"]',
         credits='director = "Daryna Proba"\nediting = ["Bo Élő"]')
    + film("電影節的夜", "year = 2020", 'original_title = "Night of the Festival"', 'cast = ["李 安"]')
    + film("القاهرة 30", "year = 1966") + film("[red]Not markup[/red]", "year = 2001")
    + film("Home", "year = 2001", 'festivals = ["Berlinale 2001"]', credits='director = "Daryna Proba"')
    + '\n[[person]]\nname = "Daryna Proba"\nborn = 1950\nbiography = "She walks."\n'
)  # fmt: skip
SEEN = ["seen", "-", "--on", "today", "--yes"]
WALK, NIGHT, CAIRO, RED, HOME = (
    "the-long-walk-1981",
    "電影節的夜-2020",
    "القاهرة-30-1966",
    "red-not-markup-red-2001",
    "home-2001",
)


@pytest.fixture
def catalogue(run: Runner) -> Path:
    return run.written(FILMS)


def ids(driven: Driven) -> list[str]:
    return driven.app.films.ids


def test_every_film_is_listed_and_the_page_is_that_of_the_first(run: Runner, catalogue: Path) -> None:
    async def steps(driven: Driven) -> None:
        assert ids(driven) == [WALK, NIGHT, CAIRO, RED, HOME]
        assert driven.said == "5 films"
        shown = run("show", "the long walk", "-f", "table", catalogue=catalogue).out
        assert driven.page.split()[:12] == shown.split()[:12]

    browse(catalogue, run.home, steps)


def test_the_page_follows_the_cursor(run: Runner, catalogue: Path) -> None:
    async def steps(driven: Driven) -> None:
        await driven.press("down", "down", "down")
        assert "[red]Not markup[/red]" in driven.page
        await driven.press("end")
        assert driven.page.startswith("Home\n")
        await driven.press("home", "pagedown", "k")
        assert driven.app.films.current == RED

    browse(catalogue, run.home, steps)


def test_a_query_is_answered_while_it_is_typed(run: Runner, catalogue: Path) -> None:
    async def steps(driven: Driven) -> None:
        await driven.type("director:dary")
        assert ids(driven) == [WALK, HOME]
        await driven.type(" year:2000..")
        assert ids(driven) == [HOME]
        assert driven.said == "1 film; 2 left out as unknown"

    browse(catalogue, run.home, steps)


def test_the_end_of_a_query_that_is_longer_than_its_line_is_seen(run: Runner, catalogue: Path) -> None:
    async def steps(driven: Driven) -> None:
        driven.app.query_line.value = "walk " * 30
        await driven.type("home")
        line = driven.app.query_line
        shown = line.render_line(0).text
        assert shown.rstrip().endswith("walk home")
        await driven.press("home")
        assert line.render_line(0).text.strip().startswith("walk walk")

    browse(catalogue, run.home, steps)


def test_a_letter_lays_nothing_out_anew(run: Runner, catalogue: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async def steps(driven: Driven) -> None:
        laid_out: list[object] = []
        await driven.type("h")
        monkeypatch.setattr(type(driven.app.screen), "_refresh_layout", lambda *_, **__: laid_out.append(_))
        await driven.press("o")
        assert ids(driven) == [HOME]
        assert laid_out == []

    browse(catalogue, run.home, steps)


def test_the_page_is_that_of_the_last_good_list_where_what_is_typed_next_is_a_fault(
    run: Runner, catalogue: Path
) -> None:
    async def steps(driven: Driven) -> None:
        driven.app.query_line.value = "home"
        await driven.until(lambda: ids(driven) == [HOME])
        driven.app.query_line.value = "home year:"
        await driven.rest()
        assert driven.said.startswith("`year:` has no value.")
        await driven.until(lambda: driven.page.startswith("Home\n"))

    browse(catalogue, run.home, steps)


def test_no_page_is_drawn_while_an_answer_is_awaited(run: Runner, catalogue: Path) -> None:
    async def steps(driven: Driven) -> None:
        answered, driven.app.shown = driven.app.shown, Asked("home")
        driven.app.page.clear()
        await driven.press("down")
        assert driven.page == ""
        driven.app.shown = answered
        await driven.press("up")
        assert driven.page.startswith("The Long Walk")

    browse(catalogue, run.home, steps)


def test_a_query_of_the_command_line_is_asked_first(run: Runner, catalogue: Path) -> None:
    async def steps(driven: Driven) -> None:
        assert ids(driven) == [RED, HOME]

    browse(catalogue, run.home, steps, "year:2001")


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        (" contry:x", "There is no field or role “contry”."),
        (" year:20", "year"),
        (' "open', "A quotation mark is not closed."),
    ],
)
def test_a_fault_stands_below_the_query_and_the_last_good_list_stays(
    run: Runner, catalogue: Path, typed: str, said: str
) -> None:
    async def steps(driven: Driven) -> None:
        driven.app.query_one("#query").value = f"year:2001{typed}"  # type: ignore[attr-defined] # an input
        await driven.rest()
        assert ids(driven) == [RED, HOME]
        assert said in driven.said
        assert driven.app.query_one("#said").has_class("fault")

    browse(catalogue, run.home, steps, "year:2001")


@pytest.mark.parametrize(
    ("typed", "whole"),
    [
        ("coun", "country:"),
        ("country:nep", "country:nepal"),
        ("year:2001 dir", "year:2001 director:"),
        ("not:form", "not:form:"),
    ],
)
def test_a_suggestion_is_taken_by_the_right_arrow(run: Runner, catalogue: Path, typed: str, whole: str) -> None:
    async def steps(driven: Driven) -> None:
        await driven.type(typed)
        await driven.press("right")
        assert driven.app.query_one("#query").value.casefold() == whole  # type: ignore[attr-defined] # an input

    browse(catalogue, run.home, steps)


def test_enter_on_a_name_opens_it_and_backspace_goes_back(run: Runner, catalogue: Path) -> None:
    async def steps(driven: Driven) -> None:
        await driven.press("tab")
        while driven.app.page.link < 0 or driven.target.name != "Daryna Proba":
            await driven.press("right")
        await driven.press("enter")
        assert driven.page.startswith("Daryna Proba")
        assert "She walks." in driven.page
        while driven.app.page.link < 0 or driven.target.name != HOME:
            await driven.press("right")
        await driven.press("enter")
        assert driven.page.startswith("Home\n")
        await driven.press("backspace")
        assert driven.page.startswith("Daryna Proba")
        await driven.press("backspace")
        assert driven.page.startswith("The Long Walk")

    browse(catalogue, run.home, steps)


def test_a_country_or_company_leads_to_its_films_and_back(run: Runner, catalogue: Path) -> None:
    async def steps(driven: Driven) -> None:
        for name, query in (("East Film", "'company:=East Film'"), ("Nepal", "country:Nepal")):
            await driven.press("tab")
            (link,) = (
                one
                for one in driven.app.page.links
                if driven.app.page.lines[one.line].plain[one.start : one.end] == name
            )
            await driven.click("#page", link.start + 2, link.line)
            assert driven.app.query_one("#query").value == query  # type: ignore[attr-defined] # an input
            assert ids(driven) == [WALK]
            await driven.press("backspace")
            assert ids(driven) == [WALK, NIGHT, CAIRO, RED, HOME]

    browse(catalogue, run.home, steps)


def test_back_from_the_films_of_a_company_is_the_film_one_came_from(run: Runner) -> None:
    text = FILMS + film("Later", "year = 2005", 'companies = ["East Film"]')

    async def steps(driven: Driven) -> None:
        await driven.press("end", "tab")
        (link,) = (one for one in driven.app.page.links if "East Film" in one.target.name)
        await driven.click("#page", link.start + 2, link.line)
        assert ids(driven) == [WALK, "later-2005"]
        await driven.press("home")
        assert driven.page.startswith("The Long Walk")
        await driven.press("backspace")
        assert driven.app.films.current == "later-2005"
        assert driven.page.startswith("Later\n")

    browse(run.written(text), run.home, steps)


def test_back_from_the_films_of_a_company_is_the_person_one_came_from(run: Runner, catalogue: Path) -> None:
    async def steps(driven: Driven) -> None:
        await driven.type("country:nepal")
        await driven.press("enter", "tab")
        while driven.app.page.link < 0 or driven.target.name != "Daryna Proba":
            await driven.press("right")
        await driven.press("enter")
        while driven.app.page.link < 0 or driven.target.name != HOME:
            await driven.press("right")
        await driven.press("enter")
        (link,) = (one for one in driven.app.page.links if one.target.name == "'festival:Berlinale 2001'")
        await driven.click("#page", link.start + 2, link.line)
        assert ids(driven) == [HOME]
        await driven.press("backspace", "backspace")
        assert ids(driven) == [WALK]
        assert driven.page.startswith("Daryna Proba")

    browse(catalogue, run.home, steps)


def test_the_link_of_a_namesake_leads_to_that_person(run: Runner) -> None:
    text = (
        film("Shame", "year = 2011", credits='director = "Steve Proba [1969]"')
        + film("Bullitt", "year = 1968", 'cast = ["Steve Proba"]')
        + '\n[[person]]\nname = "Steve Proba"\nborn = 1930\n'
        + '\n[[person]]\nname = "Steve Proba [1969]"\nborn = 1969\n'
    )

    async def steps(driven: Driven) -> None:
        for born, other in (("1969", "1930"), ("1930", "1969")):
            await driven.press("tab", "right", "enter")
            assert born in driven.page
            assert other not in driven.page.replace("[1969]", "")
            await driven.press("tab", "down")

    browse(run.written(text), run.home, steps)


def test_n_goes_from_one_word_of_the_query_to_the_next(run: Runner, catalogue: Path) -> None:
    async def steps(driven: Driven) -> None:
        await driven.press("n")
        assert driven.said == "No word of the query stands on this page."
        await driven.type("text:walk")
        await driven.press("enter", "n")
        first = driven.app.page.match
        await driven.press("n")
        assert driven.app.page.match == first + 1
        await driven.press("N")
        assert driven.app.page.match == first

    browse(catalogue, run.home, steps)


def test_films_are_sorted_by_a_heading_and_turned_about(run: Runner, catalogue: Path) -> None:
    async def steps(driven: Driven) -> None:
        heading = driven.app.films.heading_of("year")
        await driven.click("#films", heading, 0)
        assert ids(driven) == [CAIRO, WALK, RED, HOME, NIGHT]
        await driven.click("#films", heading, 0)
        assert ids(driven)[0] == NIGHT
        assert driven.said == "5 films; by year, falling"
        await driven.press("R")
        assert ids(driven)[0] == CAIRO
        await driven.press("S")
        assert driven.said.endswith("by countries")

    browse(catalogue, run.home, steps)


def test_what_is_marked_is_what_the_browser_ends_with(run: Runner, catalogue: Path) -> None:
    async def steps(driven: Driven) -> None:
        await driven.press("space", "down", "space", "home", "space", "space")
        assert driven.said == "2 marked."

    assert browse(catalogue, run.home, steps) == [CAIRO, NIGHT]

    async def unmark(driven: Driven) -> None:
        await driven.press("space", "asterisk")

    assert browse(catalogue, run.home, unmark) == []


@pytest.mark.parametrize(
    ("keys", "words", "of"),
    [
        (("s",), SEEN, [WALK]),
        (("space", "space", "s"), SEEN, [WALK, NIGHT]),
        (("t", "o", "k", "enter"), ["edit", "-", "tags+=ok", "--yes"], [WALK]),
        (("u",), ["undo"], []),
    ],
)
def test_a_key_that_writes_runs_the_command_of_that(
    run: Runner, catalogue: Path, keys: tuple[str, ...], words: list[str], of: list[str]
) -> None:
    noted = Noted()

    async def steps(driven: Driven) -> None:
        await driven.press(*keys)
        assert driven.said == "1 record written."

    browse(catalogue, run.home, steps, noted=noted)
    assert noted.run_ == [(words, of)]


def test_keys_that_come_at_once_go_where_they_are_meant(run: Runner, catalogue: Path) -> None:
    noted = Noted()

    async def steps(driven: Driven) -> None:
        await driven.press_at_once("slash", *"home", "enter", "s")
        assert driven.app.query_one("#query", Input).value == "home"
        assert ids(driven) == [HOME]
        assert noted.run_ in ([], [(SEEN, [HOME])])  # never of the film that the list before had
        noted.run_.clear()
        await driven.press_at_once("s", "t", *"suq", "enter", "s")
        assert noted.run_ == [(SEEN, [HOME]), (["edit", "-", "tags+=suq", "--yes"], [HOME]), (SEEN, [HOME])]
        await driven.press_at_once("question_mark", "s", "t", "q")
        await driven.press_at_once("tab", "s")
        assert [words for words, _ in noted.run_[3:]] == [SEEN]

    browse(catalogue, run.home, steps, noted=noted)


def test_escape_goes_from_the_query_to_the_list(run: Runner, catalogue: Path) -> None:
    noted = Noted()

    async def steps(driven: Driven) -> None:
        await driven.type("home")
        await driven.press("escape", "s")
        assert noted.run_ == [(SEEN, [HOME])]

    browse(catalogue, run.home, steps, noted=noted)


def test_a_film_is_neither_written_nor_marked_while_another_list_is_asked_for(run: Runner, catalogue: Path) -> None:
    noted = Noted()

    async def steps(driven: Driven) -> None:
        answered, driven.app.shown = driven.app.shown, Asked("home")
        for keys in (("s",), ("e",), ("space",), ("t", "u", "enter")):
            await driven.press(*keys)
            assert driven.said.startswith("The films are being looked up")
        assert (noted.run_, driven.app.films.marked) == ([], {})
        driven.app.shown = answered
        await driven.press("space")
        driven.app.shown = Asked("home")
        await driven.press("s")
        assert noted.run_ == [(SEEN, [WALK])], "what is marked is no matter of the list"

    browse(catalogue, run.home, steps, noted=noted)


def test_a_tag_that_is_left_is_none(run: Runner, catalogue: Path) -> None:
    noted = Noted()

    async def steps(driven: Driven) -> None:
        await driven.press("t", "x", "escape")
        await driven.press("t", "enter")

    browse(catalogue, run.home, steps, noted=noted)
    assert noted.run_ == []


def test_what_a_command_refuses_is_said(run: Runner, catalogue: Path) -> None:
    async def steps(driven: Driven) -> None:
        await driven.press("u")
        assert driven.said == "Nothing is left to undo."
        assert driven.app.query_one("#said").has_class("fault")

    browse(catalogue, run.home, steps, noted=Noted(Done(5, "Nothing is left to undo.\n")))


def test_a_catalogue_that_changes_is_read_again_and_the_place_kept(run: Runner, catalogue: Path) -> None:
    async def steps(driven: Driven) -> None:
        await driven.press("end")
        catalogue.write_text(film("First", "year = 1999") + FILMS, "utf-8")  # noqa: ASYNC240 - nobody waits for it
        await driven.until(lambda: "first-1999" in ids(driven))
        await driven.rest()
        assert driven.app.films.current == HOME
        assert driven.page.startswith("Home\n")

    browse(catalogue, run.home, steps)


def test_the_page_of_a_person_stays_where_the_catalogue_changes(run: Runner, catalogue: Path) -> None:
    async def steps(driven: Driven) -> None:
        await driven.press("tab")
        while driven.app.page.link < 0 or driven.target.name != "Daryna Proba":
            await driven.press("right")
        await driven.press("enter")
        catalogue.write_text(FILMS.replace("She walks.", "She runs."), "utf-8")  # noqa: ASYNC240 - nobody waits for it
        await driven.until(lambda: "She runs." in driven.page)
        assert driven.page.startswith("Daryna Proba")

    browse(catalogue, run.home, steps)


def test_a_catalogue_that_goes_is_said_and_the_list_stays(run: Runner, catalogue: Path) -> None:
    async def steps(driven: Driven) -> None:
        catalogue.unlink()  # noqa: ASYNC240 - nobody waits for it
        await driven.until(lambda: driven.app.query_one("#said").has_class("fault"))
        assert "films.toml" in driven.said
        assert len(ids(driven)) == 5
        await driven.press("down")

    browse(catalogue, run.home, steps)


def test_an_empty_catalogue_says_how_to_begin(run: Runner) -> None:
    async def steps(driven: Driven) -> None:
        assert driven.said == "0 films"
        assert "Press a to add one" in driven.page
        await driven.press("down", "space", "enter", "n", "s", "e", "c", "o")

    assert browse(run.written("schema = 1\n"), run.home, steps) == []


def test_a_broken_record_is_counted(run: Runner) -> None:
    async def steps(driven: Driven) -> None:
        assert driven.said == "1 film; 1 broken record: filmcat check names what is wrong"

    browse(run.written(film("A") + '[[film]]\ntitle = "B\n'), run.home, steps)


@pytest.mark.parametrize("width", [20, 39, 40, 79, 80, 250])
def test_every_width_is_drawn(run: Runner, catalogue: Path, width: int) -> None:
    async def steps(driven: Driven) -> None:
        await driven.resize(width, 12)
        await driven.press("down", "tab", "right", "enter", "tab")
        assert driven.app.screen.has_class("small") == (width < 40)
        assert driven.app.screen.has_class("narrow") == (width < 80)

    browse(catalogue, run.home, steps)


def test_no_value_acts_on_the_terminal(run: Runner) -> None:
    """Whatever a film holds, no control of a terminal is among what is drawn."""
    values = encodable(dict(list(VALUES.items())[::40]))

    async def steps(driven: Driven) -> None:
        for _ in range(min(driven.app.films.count, 12)):
            shown = driven.page + "".join(driven.app.films.render_line(y).text for y in range(20))
            assert {char for char in shown if acts(char)} <= {"\n"}
            await driven.press("down")

    browse(run.written(films_of(values)), run.home, steps)


def test_an_older_question_never_overwrites_a_later_one(run: Runner, catalogue: Path) -> None:
    async def steps(driven: Driven) -> None:
        for text in ("d", "da", "dar", "nobody", "year:2001"):
            driven.app.query_one("#query").value = text  # type: ignore[attr-defined] # an input
        await driven.rest()
        assert ids(driven) == [RED, HOME]

    browse(catalogue, run.home, steps)


def test_the_id_and_the_title_are_copied(run: Runner, catalogue: Path) -> None:
    async def steps(driven: Driven) -> None:
        await driven.press("c")
        assert driven.app.clipboard == WALK
        await driven.press("C")
        assert driven.app.clipboard == "The Long Walk"

    browse(catalogue, run.home, steps)


# Six screens, as SVG pictures: FILMCAT_GOLDEN=write writes them anew.
SCENES: dict[str, tuple[tuple[int, int], list[str]]] = {
    "films": ((110, 30), []),
    "query": ((110, 30), ["slash", *"country:nep"]),
    "person": ((110, 30), ["tab", "right", "right", "right", "enter"]),
    "keys": ((110, 30), ["question_mark"]),
    "narrow": ((50, 20), ["space", "space"]),
    "light": ((80, 24), ["d", "end"]),
}


@pytest.mark.parametrize("scene", SCENES)
def test_a_screen_is_drawn_as_before(run: Runner, catalogue: Path, scene: str) -> None:
    size, keys = SCENES[scene]
    shown = ""

    async def steps(driven: Driven) -> None:
        nonlocal shown
        await driven.press(*("colon" if key == ":" else key for key in keys))
        driven.app.query_one("#query").cursor_blink = False  # type: ignore[attr-defined] # an input
        await driven.rest()
        shown = plain(driven.app.export_screenshot())

    browse(catalogue, run.home, steps, size=size)
    kept = SCREENS / f"{scene}.svg"
    if os.environ.get("FILMCAT_GOLDEN") == "write":
        SCREENS.mkdir(exist_ok=True)
        kept.write_text(shown, "utf-8")
    assert shown == kept.read_text("utf-8")


def plain(svg: str) -> str:
    """A picture without the number that names its styles."""
    return re.sub(r"terminal-\d+", "terminal", svg)


def test_the_document_has_every_key() -> None:
    text = (ROOT / "docs" / "browsing.md").read_text("utf-8")
    for key, about in KEYS:
        assert f"| {key} | {about} |" in text


def test_every_key_is_told() -> None:
    told = {"slash": "/", "asterisk": "*", "question_mark": "?", "space": "Space", "ctrl+c": "q", "enter,escape": "Esc"}
    words = {word.strip(";") for line in KEYS for text in line for word in text.split()}
    for binding in look.BINDINGS:
        assert isinstance(binding, Binding)
        assert told.get(binding.key, binding.key if len(binding.key) == 1 else binding.key.capitalize()) in words


# In a terminal


def test_without_a_terminal_it_says_so(run: Runner) -> None:
    outcome = run("browse", catalogue=BUNDLED)
    assert (outcome.code, outcome.out) == (2, "")
    assert outcome.err == "browse needs a terminal.\n\nhint: filmcat list prints films in a pipe\n"


def test_a_query_that_cannot_be_read_is_refused_before_anything_is_drawn(run: Runner) -> None:
    outcome = run.terminal("browse", "country:!x", catalogue=BUNDLED)
    assert outcome.code == 2
    assert "\x1b[?1049h" not in outcome.out


def test_a_terminal_that_is_closed_ends_the_browser(run: Runner) -> None:
    parent, child = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, "-m", "filmcat", "-C", str(run.written(FILMS)), "browse"],
        stdin=child, stdout=child, stderr=child, env=run.environment({"TERM": "xterm"}), start_new_session=True,
    )  # fmt: skip
    os.close(child)
    shown = b""
    while b"5 films" not in shown:
        shown += os.read(parent, 65536)
    os.close(parent)
    try:
        assert process.wait(timeout=20) != 0
    finally:
        process.kill()
        process.wait()


@pytest.mark.skipif(not shutil.which("tmux"), reason="tmux is not installed here")
def test_the_main_path_in_tmux(run: Runner) -> None:
    films = run.written(FILMS)
    out = run.work / "ids"
    command = f"{sys.executable} -m filmcat -C {films} browse --print-ids > {out}; echo code=$?"
    tmux = ["tmux", "-L", f"filmcat-{os.getpid()}", "-f", "/dev/null"]
    environment = run.environment({"TERM": "xterm-256color", "SHELL": "/bin/sh", "PS1": "$ "})

    def do(*words: str) -> str:
        return subprocess.run([*tmux, *words], env=environment, capture_output=True, text=True, check=True).stdout

    def is_shown(text: str, times: int = 200) -> bool:
        for _ in range(times):
            if text in do("capture-pane", "-p"):
                return True
            time.sleep(0.1)
        return False

    def wait_for(text: str) -> None:
        assert is_shown(text), do("capture-pane", "-p")

    do("new-session", "-d", "-x", "110", "-y", "30", "/bin/sh")
    try:
        do("send-keys", command, "Enter")
        wait_for(WALK)  # at the end of the page, which is drawn last
        for _ in range(5):  # what is typed in the first moments may be taken for an answer of the terminal
            do("send-keys", "/", "C-u")
            do("send-keys", "-l", "director:dary")
            if is_shown("2 films", 20):
                break
        wait_for("2 films")
        do("send-keys", "Enter")
        do("send-keys", "s")
        wait_for("changed  The Long Walk")
        do("send-keys", "Space")
        wait_for("1 marked")
        do("send-keys", "q")
        wait_for("code=0")
    finally:
        do("kill-server")
    assert out.read_text("utf-8") == f"{WALK}\n"
    assert "viewings" in films.read_text("utf-8")
