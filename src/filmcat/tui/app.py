"""The browser: a query line, the films that it finds, beside them the page of one, and keys that write."""

from __future__ import annotations

from typing import TYPE_CHECKING

from filmcat.tui.dialogs import Keys, Line
from filmcat.tui.reading import Reading

if TYPE_CHECKING:
    from filmcat.tui.commands import Done


class Browser(Reading):
    """Browse a catalogue; the ids that were marked are what it ends with."""

    def action_leave(self) -> None:
        """Leave, with what was marked."""
        self.exit([*self.films.marked])

    action_interrupt = action_leave  # from everywhere

    def action_mark(self) -> None:
        """Mark the film under the cursor."""
        if self._has_list():
            self.films.toggle_mark()
            self.say(f"{len(self.films.marked):,} marked.")

    def action_unmark(self) -> None:
        """Take all marks away."""
        self.films.marked.clear()
        self.films.refresh()
        self.say("Nothing is marked.")

    def action_seen(self) -> None:
        """Note a viewing today."""
        if films := self._chosen():
            self._done(self._commands.run(["seen", "-", "--on", "today", "--yes"], films))

    async def action_tag(self) -> None:
        """Ask for a tag, and give it."""

        def tag(text: str | None) -> None:
            if text and (films := self._chosen()):
                self._done(self._commands.run(["edit", "-", f"tags+={text}", "--yes"], films))

        await self.push_screen(Line("Tag:"), tag)

    def action_undo(self) -> None:
        """Take back the last write."""
        self._done(self._commands.run(["undo"]))

    def action_edit(self) -> None:
        """Edit in an editor, and come back."""
        if films := self._chosen():
            with self.suspend():
                done = self._commands.take_terminal(["edit", "-"] if len(films) > 1 else ["edit", "--", *films], films)
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
        """The films that a command is about: the marked ones, else the one under the cursor of a list that stands."""
        if self.films.marked:
            return [*self.films.marked]
        return [self.films.current] if self._has_list() and self.films.current else []

    def _has_list(self) -> bool:
        """Whether the list answers what is asked; it is said where it does not yet."""
        if self.shown != self._asked:
            self.say("The films are being looked up: press the key again.")
        return self.shown == self._asked

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
