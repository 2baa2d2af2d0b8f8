"""What lies over the browser for a moment: the keys, and a line to type in."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.containers import Vertical, VerticalScroll
from textual.screen import ModalScreen
from textual.widgets import Input, Static

from filmcat.tui.keys import key, settled

if TYPE_CHECKING:
    from textual.app import ComposeResult
    from textual.binding import BindingType

# What every key does: key, and a line about it. The document has the same table.
KEYS = (
    ("↑ ↓ PgUp PgDn Home End", "another film, or lines of the page; j and k too"),
    ("Tab", "to the page, and back to the list"),
    ("/", "to the query: words of filmcat list; → takes a suggestion, Enter or Esc goes back to the list"),
    ("← → Enter", "on the page: another name, and what it leads to"),
    ("Backspace", "back to where a name was followed"),
    ("n N", "the next word of the query on the page, and the one before"),
    ("S R", "sort by the next column, and the other way round; a click on a heading does too"),
    ("Space", "mark a film, or take the mark away; * takes all marks away"),
    ("s", "note a viewing today, of the marked films or this one"),
    ("t", "give them a tag"),
    ("e a", "edit them, or add a film, in your editor"),
    ("u", "undo the last write"),
    ("c C", "copy the id, or the title"),
    ("o", "open the first source in a browser"),
    ("d", "dark or light"),
    ("? q", "these keys; leave"),
)


class Keys(ModalScreen[None]):
    """What the keys do."""

    BINDINGS: ClassVar[list[BindingType]] = [key("escape,question_mark,q,enter", "dismiss", "Close")]

    def compose(self) -> ComposeResult:
        """One line a key."""
        width = max(len(key) for key, _ in KEYS)
        lines = "\n".join(f"{key:{width}}  {about}" for key, about in KEYS)
        with VerticalScroll(id="keys"):
            yield Static(lines, markup=False)


class Line(ModalScreen[str | None]):
    """A question with a line to type the answer in; None where it is left."""

    BINDINGS: ClassVar[list[BindingType]] = [
        key("escape", "dismiss", "Leave"),
        key("enter", "answer", "Answer"),
    ]

    def __init__(self, question: str) -> None:
        super().__init__()
        self._question = question

    def compose(self) -> ComposeResult:
        """The question, and the line."""
        with Vertical(id="line"):
            yield Static(self._question, markup=False)
            yield Input(id="answer")

    def on_mount(self) -> None:
        """The next key is typed into the line."""
        self.set_focus(self.query_one("#answer", Input))

    async def action_answer(self) -> None:
        """What was typed is the answer; an empty one is none."""
        line = self.query_one("#answer", Input)
        await settled(line)
        self.dismiss(line.value.strip() or None)
