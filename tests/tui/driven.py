"""A browser to press keys in, without a terminal."""

import asyncio
import os
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from pathlib import Path

from textual.events import Key
from textual.pilot import Pilot
from textual.widgets import Static
from textual.worker import WorkerCancelled

from filmcat.catalogue import Catalogue
from filmcat.tui.app import Browser
from filmcat.tui.commands import Done
from filmcat.tui.pages import Target

Steps = Callable[["Driven"], Awaitable[None]]
_LONGEST = 20  # seconds until something is so


class Noted:
    """Commands that are only noted; each ends as it is told to."""

    def __init__(self, done: Done | None = None) -> None:
        self.run_: list[tuple[list[str], list[str]]] = []
        self._done = done or Done(0, "1 record written.")

    def has_terminal(self) -> bool:
        """It never goes."""
        return True

    def run(self, words: Sequence[str], ids: Sequence[str] = ()) -> Done:
        """Note a command."""
        self.run_.append(([*words], [*ids]))
        return self._done

    take_terminal = run


class Driven:
    """A browser that runs, and its keys."""

    def __init__(self, app: Browser, pilot: Pilot[list[str]]) -> None:
        self.app = app
        self._pilot = pilot

    @property
    def said(self) -> str:
        """The line below the query."""
        return str(self.app.query_one("#said", Static).content)

    @property
    def page(self) -> str:
        """The text of the page."""
        return "\n".join(line.plain for line in self.app.page.lines)

    @property
    def target(self) -> Target:
        """Where the marked link of the page leads."""
        return self.app.page.links[self.app.page.link].target

    async def press(self, *keys: str) -> None:
        """Press keys, and wait until what they asked for is there."""
        await self._pilot.press(*keys)
        await self.rest()

    async def press_at_once(self, *keys: str) -> None:
        """Press keys faster than any is answered."""
        for key in keys:
            self.app.post_message(Key(key, key if len(key) == 1 else None))
        await self._pilot.pause(0.2)
        await self.rest()

    async def type(self, text: str) -> None:
        """Type a text into the query line from its end."""
        await self.press("slash", "end", *(NAMES.get(char, char) for char in text))

    async def rest(self) -> None:
        """Wait until nothing is asked any more, and the page is drawn."""
        while any(worker.is_running for worker in self.app.workers):
            with suppress(WorkerCancelled):  # a later question has taken its place
                await self.app.workers.wait_for_complete()
        await self._pilot.pause(0.07)

    async def until(self, is_so: Callable[[], bool]) -> None:
        """Wait until something is so."""
        for _ in range(_LONGEST * 100):
            if is_so():
                return
            await self._pilot.pause(0.01)
        raise TimeoutError

    async def resize(self, width: int, height: int) -> None:
        """Give the terminal another size."""
        await self._pilot.resize_terminal(width, height)
        await self.rest()

    async def click(self, selector: str, x: int, y: int) -> None:
        """Click at a place of a widget."""
        await self._pilot.click(selector, offset=(x, y))
        await self.rest()


NAMES = {" ": "space", ":": "colon", ".": "full_stop", ",": "comma", '"': "quotation_mark", "!": "exclamation_mark"}


def browse(  # noqa: PLR0913 - what a browser is begun with
    path: Path,
    home: Path,
    steps: Steps,
    query: str = "",
    *,
    size: tuple[int, int] = (110, 30),
    noted: Noted | None = None,
) -> list[str] | None:
    """Browse a catalogue step by step; the ids that the browser ends with."""
    environment = {"HOME": str(home)}

    async def run() -> list[str] | None:
        app = Browser(lambda: Catalogue.open(str(path), environment, str(home)), query, noted or Noted())
        async with app.run_test(size=size) as pilot:
            driven = Driven(app, pilot)
            await driven.rest()
            await steps(driven)
            await pilot.press("q")
        return app.return_value

    os.environ.pop("NO_COLOR", None)
    return asyncio.run(run())
