"""The page beside the list: drawn when the cursor rests, with names that lead on, and a way back."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from rich.text import Text

from filmcat.tui import look, pages
from filmcat.tui.asking import Asking
from filmcat.tui.film_list import FilmList
from filmcat.tui.keys import settled
from filmcat.tui.page_view import PageView
from filmcat.tui.pages import Page, Target
from filmcat.tui.questions import Asked, phrases_of

if TYPE_CHECKING:
    from textual.events import Resize
    from textual.timer import Timer

_BEGIN = "This catalogue holds no films yet.\n\nPress a to add one, or leave with q and\n\n    filmcat import PAGE\n"
_ACTIONS = frozenset(binding.action.partition("(")[0] for binding in look.BINDINGS)
_PAUSE = 0.05  # seconds that the cursor rests on a film before its page is drawn


class Place(NamedTuple):
    """Where one was before a link was followed: the query, the film under the cursor, and the page."""

    asked: Asked
    film: str
    target: Target


class Reading(Asking):
    """The browser as it shows pages."""

    _timer: Timer | None = None
    _drawn = Target(pages.FILM, "")  # of which the page is
    _returning: Target | None = None  # the page that is wanted again when its list is there

    def on_load(self) -> None:
        """Nothing was followed yet."""
        self._history: list[Place] = []

    def on_film_list_moved(self, event: FilmList.Moved) -> None:
        """The page is that of the film under the cursor."""
        self._target = Target(pages.FILM, event.id)
        self._draw_soon()

    def on_asking_answered(self) -> None:
        """What the page tells may be another by now, and other words are sought on it."""
        if self._returning is not None:
            self._target, self._returning = self._returning, None
        self._draw_soon()

    def _ask(self, asked: Asked) -> None:
        """Ask, and draw no page before the answer stands in the list."""
        if self._timer is not None:
            self._timer.stop()
        super()._ask(asked)

    def _draw_soon(self) -> None:
        """Draw the page when the cursor rests."""
        if self._timer is not None:
            self._timer.stop()
        self._timer = self.set_timer(_PAUSE, self._draw)

    def on_film_list_chosen(self) -> None:
        """A click reads the film where list and page take turns."""
        self.action_read()

    def on_page_view_followed(self, event: PageView.Followed) -> None:
        """Go where a link leads, and remember from where."""
        self._history.append(Place(self._asked, self.films.current, self._target))
        self._go(event.link.target)

    def _go(self, target: Target) -> None:
        if target.kind == pages.QUERY:
            self.query_line.value = target.name
            self.screen.set_focus(self.films)
            self.screen.remove_class("reading")
        else:
            self._target = target
            self._draw()

    def _draw(self) -> None:
        """Draw the page that is wanted, unless the terminal is too small for any, or left.

        What is drawn while a question is asked would keep its answer waiting, which has the page drawn again.
        """
        if not self.screen_stack or self.screen.has_class("small") or self.shown != self._asked:
            return
        width = self.page.size.width or self.size.width
        kind, name = self._target
        page: Page | None = None
        if name:
            make = pages.person_of if kind == pages.PERSON else pages.film_of
            page = make(self._catalogue, name, max(width - 1, 20))
        if page is None:
            self._draw_nothing()
            return
        self._sources = page.sources
        self.page.show(page, phrases_of(self._asked.query), is_same=self._target == self._drawn)
        self._drawn = self._target

    def _draw_nothing(self) -> None:
        """Of an empty catalogue say how to begin; of an empty answer nothing."""
        self._target, self._sources = Target(pages.FILM, ""), ()
        self._drawn = self._target
        self.page.clear()
        if self._catalogue.is_empty():
            self.page.show(Page([Text(line) for line in _BEGIN.split("\n")], []), [])

    def on_resize(self, event: Resize) -> None:
        """Fit list and page to the terminal."""
        self.screen.set_class(event.size.width < look.NARROW, "narrow")
        self.screen.set_class(event.size.width < look.LEAST, "small")
        if self._target.name:
            self.call_after_refresh(self._draw)

    def action_query(self) -> None:
        """Go to the query line."""
        self.screen.remove_class("reading")
        self.screen.set_focus(self.query_line)

    async def action_answer(self) -> None:
        """Go from the query line to the list, when all that was typed is in the line, and is asked."""
        await settled(self.query_line)
        self._ask_for(self.query_line.value)
        self.screen.set_focus(self.films)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Keys act in the list and on the page; in a line that is typed in they are letters."""
        if action not in _ACTIONS or action == "interrupt":
            return super().check_action(action, parameters)
        if len(self.screen_stack) > 1:
            return False
        if self.focused is self.query_line:
            return action in {"answer", "other"}
        return action != "answer" and (action != "read" or self.focused is self.films)

    async def action_other(self) -> None:
        """Go from the list to the page, and back."""
        if self.focused is self.films:
            self.action_read()
        elif self.focused is self.query_line:
            await self.action_answer()
        else:
            self.screen.remove_class("reading")
            self.screen.set_focus(self.films)

    def action_read(self) -> None:
        """Go to the page."""
        self.screen.add_class("reading")
        self.screen.set_focus(self.page)
        self.call_after_refresh(self._draw)

    def action_return(self) -> None:
        """Go back to where a link was followed; without one from the page to the list."""
        if self._history:
            place = self._history.pop()
            if place.asked == self._asked:
                self._go(place.target)
                return
            self._cursor_at, self._returning = place.film, place.target
            self._ask(place.asked)
            self.query_line.value = place.asked.query
        else:
            self.screen.remove_class("reading")
            self.screen.set_focus(self.films)

    def action_match(self, by: int) -> None:
        """Go to another word of the query on the page."""
        if not self.page.next_match(by):
            self.say("No word of the query stands on this page.")
