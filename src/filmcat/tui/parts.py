"""What the browser is made of: the query line, the list, the page, and a line that says what is to be said."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.app import App
from textual.containers import Horizontal
from textual.geometry import Size
from textual.reactive import Reactive
from textual.widgets import Input, Static

from filmcat.errors import FilmcatError
from filmcat.text.escape import legible
from filmcat.tui import look, pages
from filmcat.tui.film_list import FilmList
from filmcat.tui.page_view import PageView
from filmcat.tui.pages import Target
from filmcat.tui.questions import Asked, sentence
from filmcat.tui.suggest import QuerySuggester

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from textual.app import ComposeResult
    from textual.binding import BindingType

    from filmcat.catalogue import Beginnings, Catalogue
    from filmcat.tui.commands import Commands


class QueryLine(Input):
    """The line of the query. What is typed changes its width only inside: nothing is laid out anew for a letter."""

    virtual_size = Reactive(Size(0, 0), layout=False)


class Parts(App[list[str]]):
    """The parts of the browser, and the catalogue that they show."""

    TITLE = "filmcat"
    CSS = look.CSS
    BINDINGS: ClassVar[list[BindingType]] = [*look.BINDINGS]
    ENABLE_COMMAND_PALETTE = False

    def __init__(self, open_catalogue: Callable[[], Catalogue], query: str, commands: Commands) -> None:
        super().__init__()
        self._open = open_catalogue
        self._catalogue = open_catalogue()
        self._commands = commands
        self._asked = Asked(query)
        self._target = Target(pages.FILM, "")
        self._sources: tuple[str, ...] = ()

    def compose(self) -> ComposeResult:
        """The query line, what is said of it, films and page."""
        yield QueryLine(
            self._asked.query,
            placeholder="words, or FIELD:VALUE: country:ukraine year:2015..",
            suggester=QuerySuggester(self._beginnings),
            id="query",
        )
        yield Static("", id="said", markup=False)
        with Horizontal(id="body"):
            yield FilmList(self._listed, id="films")
            yield PageView(id="page")
        yield Static(f"filmcat browse needs {look.LEAST} columns.", id="small", markup=False)

    def _beginnings(self) -> Beginnings:
        """The catalogue may be another by now."""
        return self._catalogue.beginnings()

    def _listed(self, ids: Sequence[str]) -> dict[str, str]:
        return self._catalogue.listed(ids)

    @property
    def query_line(self) -> Input:
        """The line that the query is typed in."""
        return self.query_one("#query", Input)

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
        line.update(legible(text), layout=False)
        line.set_class(is_fault, "fault")

    def _reopen(self) -> None:
        try:
            catalogue = self._open()
        except FilmcatError as error:
            self.say(sentence(error), is_fault=True)
            return
        self._catalogue.close()
        self._catalogue = catalogue
