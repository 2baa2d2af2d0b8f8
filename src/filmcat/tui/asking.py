"""Questions while they are typed: each is asked in a thread of its own, and a later one is never overwritten."""

from __future__ import annotations

from threading import Event
from typing import TYPE_CHECKING

from textual import work
from textual.message import Message
from textual.widgets import Input
from textual.worker import get_current_worker

from filmcat.errors import FilmcatError
from filmcat.tui import look
from filmcat.tui.film_list import FilmList
from filmcat.tui.parts import Parts
from filmcat.tui.questions import Answer, Asked, first_answer, sentence, whole_answer

if TYPE_CHECKING:
    from textual.worker import Worker

    from filmcat.catalogue import Catalogue

_HUNG_UP = 129  # what a shell says of a program that ends with its terminal
_PREPARING = ("a b year:1900..", "a")  # asked of nobody, when the first list stands
_DRAWN = 0.1  # seconds, within which a list is drawn
_LOOK = 1.0  # seconds between two looks at whether the catalogue has changed


class Asking(Parts):
    """The browser as it asks."""

    _being_asked: Catalogue | None = None
    shown: Asked | None = None  # the question that the list, or the line of what is wrong, answers
    _cursor_at = ""  # the film that the cursor is to stand on in the next list
    _is_prepared = False  # for words, whose first would have to load what questions of words need
    _is_said = False  # what a command said stays until the next question

    class Answered(Message):
        """A question is answered: whole, or by what is wrong with it."""

    def on_mount(self) -> None:
        """Ask the first question; look now and then whether the catalogue has changed."""
        self.screen.set_focus(self.films)
        self._show(first_answer(self._catalogue, self._asked))
        self._ask(self._asked)
        self.set_interval(_LOOK, self._look)

    def on_input_changed(self, event: Input.Changed) -> None:
        """What is typed is asked at once."""
        if event.input is self.query_line:
            self._ask_for(self.query_line.value)

    def _ask_for(self, query: str) -> None:
        if query != self._asked.query:
            self._ask(self._asked._replace(query=query))

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
            found = first_answer(catalogue, asked)
            if self._is_wanted(asked, worker):
                self.call_from_thread(self._show, found)
                self._wait_until_drawn()
                if not found.fault:
                    found = whole_answer(catalogue, asked, found)
                    if self._is_wanted(asked, worker):
                        self.call_from_thread(self._show, found)
            if not self._is_prepared:
                self._is_prepared = True
                for query in _PREPARING:
                    first_answer(catalogue, asked._replace(query=query))
        except Exception as error:  # noqa: BLE001 - an interrupted question, or one that the index cannot answer
            if self._is_wanted(asked, worker):
                self.call_from_thread(
                    self._show, Answer(asked, [], fault=f"The question could not be answered: {error}.")
                )
        finally:
            catalogue.close()

    def _wait_until_drawn(self) -> None:
        """Let the first films be drawn before all are looked for: what two threads do at once takes both longer."""
        drawn = Event()
        self.call_from_thread(self.call_after_refresh, drawn.set)
        drawn.wait(_DRAWN)

    def _is_wanted(self, asked: Asked, worker: Worker[None]) -> bool:
        return not worker.is_cancelled and asked == self._asked

    def _show(self, answer: Answer) -> None:
        """Show an answer; where it is a fault, the last good list stays."""
        if answer.asked != self._asked:
            return
        self.shown = answer.asked
        if answer.fault:
            self.say(answer.fault, is_fault=True)
            self.post_message(self.Answered())
            return
        if not self._catalogue.files.are_current():
            self._reopen()
        self.films.show(answer.ids, at=self._cursor_at)
        if not answer.is_whole:
            return
        self._cursor_at = ""
        if not self._is_said:
            self.say(_told(answer, len(self.films.marked)))
        self._is_said = False
        self.post_message(self.Answered())

    def _look(self) -> None:
        """Ask again where the files have changed; leave where the terminal is gone."""
        if not self.is_headless and not self._commands.has_terminal():
            self.exit(return_code=_HUNG_UP)
            return
        if not self._catalogue.files.are_current():
            self._ask(self._asked)

    def on_film_list_sorted(self, event: FilmList.Sorted) -> None:
        """Sort by a column; by the same once more the other way round."""
        is_same = self._asked.sort == event.field
        self._ask(self._asked._replace(sort=f"-{event.field}" if is_same else event.field))

    def action_sort(self) -> None:
        """Sort by the next column."""
        plain = self._asked.sort.removeprefix("-")
        place = look.SORTS.index(plain) if plain in look.SORTS else 0
        self._ask(self._asked._replace(sort=look.SORTS[(place + 1) % len(look.SORTS)]))

    def action_turn(self) -> None:
        """Turn the order about."""
        sort = self._asked.sort
        if sort:
            self._ask(self._asked._replace(sort=sort[1:] if sort.startswith("-") else f"-{sort}"))


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
        records = "1 broken record" if answer.has_broken == 1 else f"{answer.has_broken:,} broken records"
        parts.append(f"{records}: filmcat check names what is wrong")
    if marked:
        parts.append(f"{marked:,} marked")
    return "; ".join(parts)
