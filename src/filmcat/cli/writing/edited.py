"""The plan of an edit: films that are made into others, one by one, with the ids they get."""

from __future__ import annotations

from typing import TYPE_CHECKING

from filmcat.editing.differences import between
from filmcat.editing.ids import free_id
from filmcat.errors import UsageError, quoted
from filmcat.model.change import Change, Stored
from filmcat.model.plan import Difference, Entry
from filmcat.text.slug import derived_id

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from filmcat.catalogue import Catalogue


class EditedFilms:
    """Takes one edited film after the other: ``entries`` are what people see of ``changed``."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self._ids: set[str] = set()
        self.entries: list[Entry] = []
        self.changed: dict[int, Change] = {}

    def take(self, number: int, made: Callable[[Stored], Stored]) -> None:
        """Take the film of this number, of which something is made. Raises UsageError for an id that is another's."""
        id_before, before = self._catalogue.stored(number)
        after = made(before)
        id_ = self._id(id_before, before, after)
        explicit = None if id_ == derived_id(after) and after.id is None else id_
        differences = between(before.record, after.record, is_film=True)
        if before.id != after.id:
            differences = (Difference("id", "replaced", id_before, id_), *differences)
        if not differences:
            self.entries.append(Entry("same", "leave", id_, after.record, "", 0, before=before.record))
            return
        self.entries.append(
            Entry(
                "changed", "edit", id_, after.record, "", 0, (), differences,
                id_before=id_before if id_ != id_before else "", before=before.record,
            )
        )  # fmt: skip
        is_fixed = explicit is not None or before.id != after.id
        self.changed[number] = Change(lambda old: Stored(after.record, explicit if is_fixed else old.id))

    def _id(self, id_before: str, before: Stored, after: Stored) -> str:
        """The id of an edited film: its own, unless title, year or the id itself were changed."""
        if (before.id, derived_id(before)) == (after.id, derived_id(after)):
            return id_before
        wanted = after.id or derived_id(after)
        id_ = wanted if wanted == id_before else free_id(wanted, self._taken)
        if after.id not in {None, before.id, id_}:
            raise UsageError(f"The id {quoted(wanted)} is another film's.", f"filmcat show {wanted}")
        self._ids.add(id_)
        return id_

    def _taken(self, ids: Collection[str]) -> set[str]:
        return self._catalogue.duplicates().taken(ids) | self._ids.intersection(ids)
