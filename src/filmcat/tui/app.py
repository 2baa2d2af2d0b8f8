"""The browser: a query line, the films that it finds, and beside them the page of one."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, NamedTuple

from textual import work
from textual.app import App
from textual.binding import Binding, BindingType
from textual.containers import Horizontal
from textual.widgets import Input, Static
from textual.worker import get_current_worker

from filmcat.errors import FilmcatError
from filmcat.text.escape import legible
from filmcat.tui import pages
from filmcat.tui.dialogs import Keys, Line
from filmcat.tui.film_list import COLUMNS, FilmList
from filmcat.tui.page_view import PageView
from filmcat.tui.pages import Page, Target
from filmcat.tui.questions import Answer, Asked, answered, phrases_of, sentence
from filmcat.tui.suggest import QuerySuggester

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from textual.app import ComposeResult
    from textual.events import Resize
    from textual.timer import Timer

    from filmcat.catalogue import Beginnings, Catalogue
    from filmcat.tui.commands import Commands, Done

_NARROW, _LEAST = 80, 40  # columns below which list and page take turns, and nothing can be shown
_PAUSE = 0.05  # seconds that the cursor rests on a film before its page is drawn
_FIRST = 200  # films that are shown before the others are known
_LOOK = 1.0  # seconds between two looks at whether the catalogue has changed
_SORTS = ("", *(field for _, field, *_ in COLUMNS if field not in {"age_rating", "countries"}), "rating")
_BEGIN = "This catalogue holds no films yet.\n\nPress a to add one, or leave with q and\n\n    filmcat import PAGE\n"


class Place(NamedTuple):
    """Where one was before a link was followed: the query, the film under the cursor, and the page."""

    asked: Asked
    film: str
    target: Target


class Browser(App[list[str]]):
    """Browse a catalogue; the ids that were marked are what it ends with."""

    CSS = """
    #query { border: none; height: 1; padding: 0 1; }
    #said { height: 1; padding: 0 1; color: $text-muted; }
    #said.fault { color: $text-error; }
    #films { width: 3fr; scrollbar-size-vertical: 1; }
    #page { width: 4fr; padding: 0 1; border-left: solid $primary; scrollbar-size-vertical: 1; }
    #small { display: none; }
    .films--cursor { background: $primary; color: $text; }
    .films--heading { text-style: bold underline; }
    .narrow #page { display: none; }
    .narrow #films { width: 1fr; }
    .narrow.reading #films { display: none; }
    .narrow.reading #page { display: block; width: 1fr; border-left: none; }
    .small #query, .small #said, .small #body { display: none; }
    .small #small { display: block; }
    Keys, Line { align: center middle; }
    #keys, #line { height: auto; border: round $primary; padding: 1 2; background: $surface; }
    #keys { width: 90%; max-width: 100; max-height: 90%; }
    #line { width: 60; max-width: 90%; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("q", "leave", "Leave"),
        Binding("ctrl+c", "leave", "Leave", show=False, priority=True),
        Binding("slash", "query", "Query"),
        Binding("tab", "other", "Page", priority=True),
        Binding("backspace", "return", "Back", show=False),
        Binding("enter", "read", "Read", show=False),
        Binding("n", "match(1)", "Next match", show=False),
        Binding("N", "match(-1)", "Previous match", show=False),
        Binding("S", "sort", "Sort", show=False),
        Binding("R", "turn", "Turn about", show=False),
        Binding("space", "mark", "Mark", show=False),
        Binding("asterisk", "unmark", "No marks", show=False),
        Binding("s", "seen", "Seen", show=False),
        Binding("t", "tag", "Tag", show=False),
        Binding("e", "edit", "Edit", show=False),
        Binding("a", "add", "Add", show=False),
        Binding("u", "undo", "Undo", show=False),
        Binding("c", "copy(False)", "Copy id", show=False),
        Binding("C", "copy(True)", "Copy title", show=False),
        Binding("o", "source", "Source", show=False),
        Binding("d", "dark", "Dark or light", show=False),
        Binding("question_mark", "keys", "Keys"),
    ]
    ENABLE_COMMAND_PALETTE = False

    def __init__(self, open_catalogue: Callable[[], Catalogue], query: str, commands: Commands) -> None:
        super().__init__()
        self._open = open_catalogue
        self._catalogue = open_catalogue()
        self._commands = commands
        self._asked = Asked(query)
        self._being_asked: Catalogue | None = None
        self._history: list[Place] = []
        self.shown: Asked | None = None  # the question whose films are listed
        self._is_said = False  # what a command said stays until the next question
        self._target = Target(pages.FILM, "")
        self._sources: tuple[str, ...] = ()
        self._timer: Timer | None = None

    def compose(self) -> ComposeResult:
        """The query line, what is said of it, films and page."""
        yield Input(
            self._asked.query,
            placeholder="words, or FIELD:VALUE: country:ukraine year:2015..",
            suggester=QuerySuggester(self._beginnings),
            id="query",
        )
        yield Static("", id="said", markup=False)
        with Horizontal(id="body"):
            yield FilmList(self._listed, id="films")
            yield PageView(id="page")
        yield Static(f"filmcat browse needs {_LEAST} columns.", id="small", markup=False)

    def _beginnings(self) -> Beginnings:
        """The catalogue may be another by now."""
        return self._catalogue.beginnings()

    def _listed(self, ids: Sequence[str]) -> dict[str, str]:
        return self._catalogue.listed(ids)

    def on_mount(self) -> None:
        """Ask the first question; look now and then whether the catalogue has changed."""
        self.films.focus()
        self._show(answered(self._catalogue, self._asked, _FIRST))
        self._ask(self._asked)
        self.set_interval(_LOOK, self._look)

    @property
    def films(self) -> FilmList:
        """The list."""
        return self.query_one("#films", FilmList)

    @property
    def page(self) -> PageView:
        """The page."""
        return self.query_one("#page", PageView)

    def say(self, text: str, *, is_fault: bool = False) -> None:
        """Say something in the line below the query."""
        line = self.query_one("#said", Static)
        line.update(legible(text))
        line.set_class(is_fault, "fault")

    # Questions

    def on_input_changed(self, event: Input.Changed) -> None:
        """What is typed is asked at once."""
        if event.input.id == "query" and event.value != self._asked.query:
            self._ask(self._asked._replace(query=event.value))

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Enter goes to the list."""
        if event.input.id == "query":
            self.films.focus()

    def _ask(self, asked: Asked) -> None:
        self._asked = asked
        if (running := self._being_asked) is not None:
            running.interrupt()
        self._answer(asked)

    @work(thread=True, exclusive=True, group="question", exit_on_error=False)
    def _answer(self, asked: Asked) -> None:
        """Ask in another thread, first for a screenful; an answer to what is not asked any more is let go."""
        worker = get_current_worker()
        try:
            catalogue = self._open()
        except FilmcatError as error:
            self.call_from_thread(self._show, Answer(asked, [], fault=sentence(error)))
            return
        self._being_asked = catalogue
        try:
            for limit in (_FIRST, None):
                found = answered(catalogue, asked, limit)
                if worker.is_cancelled or asked != self._asked:
                    return
                self.call_from_thread(self._show, found)
        except Exception as error:  # noqa: BLE001 - an interrupted question, or one that the index cannot answer
            if not worker.is_cancelled and asked == self._asked:
                self.call_from_thread(self.say, f"The question could not be answered: {error}.", is_fault=True)
        finally:
            catalogue.close()

    def _show(self, answer: Answer) -> None:
        """Show an answer; where it is a fault, the last good list stays."""
        if answer.asked != self._asked:
            return
        if answer.fault:
            self.say(answer.fault, is_fault=True)
            return
        if not self._catalogue.files.are_current():
            self._reopen()
        self.films.show(answer.ids, sort=answer.asked.sort)
        self.shown = answer.asked
        if not answer.is_whole:
            return
        if not self._is_said:
            self.say(_told(answer, len(self.films.marked)))
        self._is_said = False
        if not answer.ids:
            self._draw_nothing()

    def _reopen(self) -> None:
        try:
            catalogue = self._open()
        except FilmcatError as error:
            self.say(sentence(error), is_fault=True)
            return
        self._catalogue.close()
        self._catalogue = catalogue

    def _look(self) -> None:
        """Ask again where the files have changed."""
        if not self._catalogue.files.are_current():
            self._ask(self._asked)

    # The page

    def on_film_list_moved(self, event: FilmList.Moved) -> None:
        """Draw the page of the film when the cursor rests."""
        self._target = Target(pages.FILM, event.id)
        if self._timer is not None:
            self._timer.stop()
        self._timer = self.set_timer(_PAUSE, self._draw)

    def on_film_list_chosen(self) -> None:
        """A click reads the film where list and page take turns."""
        self.action_read()

    def on_film_list_sorted(self, event: FilmList.Sorted) -> None:
        """Sort by a column; by the same once more the other way round."""
        is_same = self._asked.sort == event.field
        self._ask(self._asked._replace(sort=f"-{event.field}" if is_same else event.field))

    def on_page_view_followed(self, event: PageView.Followed) -> None:
        """Go where a link leads, and remember from where."""
        self._history.append(Place(self._asked, self.films.current, self._target))
        self._go(event.link.target)

    def _go(self, target: Target) -> None:
        if target.kind == pages.QUERY:
            self.query_one("#query", Input).value = target.name
            self.films.focus()
            self.screen.remove_class("reading")
        else:
            self._target = target
            self._draw()

    def _draw(self) -> None:
        """Draw the page that is wanted."""
        width = self.page.size.width or self.size.width
        kind, name = self._target
        page: Page | None = None
        if name:
            make = pages.person_of if kind == pages.PERSON else pages.film_of
            page = make(self._catalogue, name, max(width - 1, 20))
        if page is None:
            self.page.clear()
            return
        self._sources = page.sources
        self.page.show(page, phrases_of(self._asked.query))

    def _draw_nothing(self) -> None:
        """Of an empty catalogue say how to begin; of an empty answer nothing."""
        from rich.text import Text

        self._target, self._sources = Target(pages.FILM, ""), ()
        self.page.clear()
        if self._catalogue.is_empty():
            self.page.show(Page([Text(line) for line in _BEGIN.split("\n")], []), [])

    def on_resize(self, event: Resize) -> None:
        """Fit list and page to the terminal."""
        self.screen.set_class(event.size.width < _NARROW, "narrow")
        self.screen.set_class(event.size.width < _LEAST, "small")
        if self._target.name:
            self.call_after_refresh(self._draw)

    # Keys

    def action_leave(self) -> None:
        """Leave, with what was marked."""
        self.exit([*self.films.marked])

    def action_query(self) -> None:
        """Go to the query line."""
        self.screen.remove_class("reading")
        self.query_one("#query", Input).focus()

    def action_other(self) -> None:
        """Go from the list to the page, and back."""
        if self.films.has_focus:
            self.action_read()
        else:
            self.screen.remove_class("reading")
            self.films.focus()

    def action_read(self) -> None:
        """Go to the page."""
        if self.films.has_focus or not self.page.has_focus:
            self.screen.add_class("reading")
            self.page.focus()
            self.call_after_refresh(self._draw)

    def action_return(self) -> None:
        """Go back to where a link was followed; without one from the page to the list."""
        if self._history:
            place = self._history.pop()
            if place.asked != self._asked:
                self.query_one("#query", Input).value = place.asked.query
                self._ask(place.asked)
            self._target = place.target
            self._draw()
        else:
            self.screen.remove_class("reading")
            self.films.focus()

    def action_match(self, by: int) -> None:
        """Go to another word of the query on the page."""
        if not self.page.next_match(by):
            self.say("No word of the query stands on this page.")

    def action_sort(self) -> None:
        """Sort by the next column."""
        plain = self._asked.sort.removeprefix("-")
        place = _SORTS.index(plain) if plain in _SORTS else 0
        self._ask(self._asked._replace(sort=_SORTS[(place + 1) % len(_SORTS)]))

    def action_turn(self) -> None:
        """Turn the order about."""
        sort = self._asked.sort
        if sort:
            self._ask(self._asked._replace(sort=sort[1:] if sort.startswith("-") else f"-{sort}"))

    def action_mark(self) -> None:
        """Mark the film under the cursor."""
        self.films.toggle_mark()
        self.say(f"{len(self.films.marked):,} marked.")

    def action_unmark(self) -> None:
        """Take all marks away."""
        self.films.marked.clear()
        self.films.refresh()
        self.say("Nothing is marked.")

    def action_seen(self) -> None:
        """Note a viewing today."""
        self._write(["seen", "-", "--on", "today", "--yes"])

    async def action_tag(self) -> None:
        """Ask for a tag, and give it."""

        def tag(text: str | None) -> None:
            if text:
                self._write(["edit", "-", f"tags+={text}", "--yes"])

        await self.push_screen(Line("Tag:"), tag)

    def action_undo(self) -> None:
        """Take back the last write."""
        self._done(self._commands.run(["undo"]))

    def action_edit(self) -> None:
        """Edit in an editor, and come back."""
        if ids := self._chosen():
            with self.suspend():
                done = self._commands.take_terminal(["edit", "-"] if len(ids) > 1 else ["edit", "--", *ids], ids)
            self._done(done)

    def action_add(self) -> None:
        """Add a film in an editor, and come back."""
        with self.suspend():
            done = self._commands.take_terminal(["add"])
        self._done(done)

    def action_copy(self, is_title: bool) -> None:  # noqa: FBT001 - a binding has no names for what it hands over
        """Copy the id or the title to the clipboard of the terminal."""
        id_ = self.films.current
        if id_:
            line = self._catalogue.listed([id_]).get(id_, "")
            text = line.split("\t")[0] if is_title else id_
            self.copy_to_clipboard(text)
            self.say(f"Copied: {text}")

    def action_source(self) -> None:
        """Open the first address that the record names."""
        address = next((one for one in self._sources if one.startswith(("https://", "http://"))), "")
        if address:
            self.open_url(address)
        self.say(f"Opened: {address}" if address else "The record names no address.")

    def action_dark(self) -> None:
        """Turn from dark to light, and back."""
        self.theme = "textual-light" if self.current_theme.dark else "textual-dark"

    async def action_keys(self) -> None:
        """Show what the keys do."""
        await self.push_screen(Keys())

    def _chosen(self) -> list[str]:
        """The films that a command is about: the marked ones, else the one under the cursor."""
        return [*self.films.marked] or [id_ for id_ in [self.films.current] if id_]

    def _write(self, words: Sequence[str]) -> None:
        if ids := self._chosen():
            self._done(self._commands.run(words, ids))

    def _done(self, done: Done) -> None:
        """Say what a command said, and see what it wrote."""
        first = next((line for line in done.said.splitlines() if line.strip()), "Done." if done.code == 0 else "")
        self.say(first, is_fault=done.code != 0)
        if not self._catalogue.files.are_current():
            self._reopen()
            self.films.forget()
            self._draw()
            self._is_said = True
            self._answer(self._asked)


def _told(answer: Answer, marked: int) -> str:
    """How many films there are, what was left out, what is marked."""
    count = len(answer.ids)
    parts = ["1 film" if count == 1 else f"{count:,} films"]
    if answer.asked.sort:
        parts.append(
            f"by {answer.asked.sort.removeprefix('-')}{', falling' if answer.asked.sort.startswith('-') else ''}"
        )
    if answer.left_out:
        parts.append(f"{answer.left_out:,} left out as unknown")
    if answer.has_broken:
        parts.append(f"{answer.has_broken:,} broken records: filmcat check names them")
    if marked:
        parts.append(f"{marked:,} marked")
    return "; ".join(parts)
