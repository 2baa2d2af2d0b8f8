"""What somebody sets for every film of an import: ``festivals="Odesa 2024"``."""

from collections.abc import Sequence
from typing import cast

from filmcat.editing.assignments import assigned, parted
from filmcat.errors import UsageError, quoted
from filmcat.importing.draft import Draft
from filmcat.importing.planning.validate import Validated
from filmcat.model.change import Stored
from filmcat.model.empty import empty_film
from filmcat.model.record import FilmRecord

_HINT = '--set festivals="Odesa 2024" --set tags+=2024'
_UNTITLED = "?"


def with_title(draft: Draft, title: str) -> Draft:
    """A draft with a title that somebody says, not its source."""
    stated = tuple(one for one in draft.stated if one.field != "title")
    return draft._replace(film={**draft.film, "title": title}, stated=stated)


class Settings:
    """Assignments to every film. Raises UsageError, UnknownWord or BadValue where one of them cannot be."""

    def __init__(self, words: Sequence[str]) -> None:
        plain, self._assignments = parted(words)
        if plain:
            raise UsageError(f"--set {quoted(plain[0])} sets nothing.", _HINT)
        if any(assignment.operator == "-=" for assignment in self._assignments):
            raise UsageError("--set takes nothing out of a film.", _HINT)
        self._words = list(words)
        tried = assigned(Stored(empty_film(_UNTITLED)), self._assignments)
        self.notes = tried.notes
        self._title = "" if tried.stored.name == _UNTITLED else tried.stored.name

    def titled(self, draft: Draft) -> Draft:
        """A draft with the title that is set, where one is; a film needs one to be read."""
        is_film = bool(draft.film) or not draft.persons
        return with_title(draft, self._title) if self._title and is_film else draft

    def put_into(self, found: Validated) -> Validated:
        """What was read of a film, with what is set; persons alone stay as they are."""
        if found.film is None or found.is_refused or not self._assignments:
            return found
        stored = assigned(Stored(found.film, found.explicit_id), self._assignments).stored
        return found._replace(film=cast("FilmRecord", stored.record), explicit_id=stored.id)

    def told(self) -> str | None:
        """What is set, as a sentence; None for nothing."""
        return f"Set for every film: {', '.join(self._words)}." if self._words else None
