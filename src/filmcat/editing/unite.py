"""Two records of one film made one, by the merge of imports: nothing that either says is lost."""

import re
from typing import NamedTuple, cast

from filmcat.editing import entries
from filmcat.editing.differences import differences
from filmcat.editing.equality import are_same_text
from filmcat.editing.kinds import FILM_KINDS
from filmcat.editing.merge import names_by_tag, without_known_titles
from filmcat.editing.merge_values import Statements, listed, merge_value
from filmcat.editing.parts import UNKNOWN_LANGUAGE
from filmcat.editing.statements import film_of, film_statements
from filmcat.model.change import Stored
from filmcat.model.plan import Difference
from filmcat.model.record import FilmRecord
from filmcat.text.fold import fold
from filmcat.text.slug import film_slug

_TITLES = ("title", "original_title")
_FURTHER = "titles"


class United(NamedTuple):
    """The one record, what the second adds to the first or replaces in it, and where the two contradict each other."""

    stored: Stored
    differences: tuple[Difference, ...]
    conflicts: tuple[Difference, ...]


def united(first: Stored, second: Stored, keep: str | None = None) -> United:
    """Two films as one; of ``"first"`` and ``"second"`` the one to ``keep`` decides what they contradict each other in.

    What the two state as titles is kept: one that decides nothing stands among the further titles, under ``und``
    where nobody has said in which language it is. Where nobody decides, the first does, and it is for the caller to
    refuse what ``conflicts`` tells.
    """
    union = _Union(film_statements(cast("FilmRecord", first.record)), is_second=keep == "second")
    for field, value in without_known_titles(union.kept, film_statements(cast("FilmRecord", second.record))).items():
        union.take(field, value)
    union.keep_titles()
    id_ = union.id(first.id, _own_id(second))
    changed = differences(union.kept, union.stated)
    record = film_of(union.stated) if changed else first.record
    return United(Stored(record, id_), changed, tuple(union.conflicts))


class _Union:
    """What two films state, the second put to the first field by field."""

    def __init__(self, kept: Statements, *, is_second: bool) -> None:
        self.kept = kept
        self.stated = dict(kept)
        self.conflicts: list[Difference] = []
        self._is_second = is_second
        self._losing_titles: list[str] = []

    def take(self, field: str, value: object) -> None:
        """Put what the second states for a field."""
        kept = self.stated.get(field)
        if kept is None or _is_one_of(kept, value):
            self.stated[field] = value
            return
        merged, conflicts = _merged(field, kept, value)
        if conflicts and self._is_second:
            merged, _ = _merged(field, value, kept)
        self.stated[field] = merged
        self.conflicts += conflicts
        if conflicts and field in _TITLES:
            self._losing_titles.append(str(kept if self._is_second else value))

    def keep_titles(self) -> None:
        """Put titles that were not kept among the further ones, unless they stand there."""
        further = cast("dict[str, list[object]]", self.stated.get(_FURTHER) or {})
        known = {fold(str(name)) for name in names_by_tag(further)}
        if lost := [title for title in self._losing_titles if fold(title) not in known]:
            unknown = listed(further.get(UNKNOWN_LANGUAGE))
            self.stated[_FURTHER] = {**further, UNKNOWN_LANGUAGE: [*unknown, *lost]}

    def id(self, first: str | None, second: str | None) -> str | None:
        """The id of the two that was fixed by hand; where both were, they contradict each other."""
        if first and second and first != second:
            self.conflicts.append(Difference("id", "conflict", first, second))
            return second if self._is_second else first
        return first or second


def _merged(field: str, kept: object, value: object) -> tuple[object, list[Difference]]:
    """Two statements for one field as one, and where they contradict each other."""
    kind = FILM_KINDS.get(field)
    if kind is None:
        merged, found = merge_value(field, kept, value)
    elif kind.shape.may_repeat:
        return entries.joined(field, listed(kept), listed(value), kind.shape._replace(merge=kind.merge)), []
    elif kind.shape.of is not None and kind.shape.of.may_repeat and isinstance(kept, dict) and isinstance(value, dict):
        of = kind.shape.of
        roles = dict.fromkeys([*kept, *value])
        return {key: entries.joined(field, listed(kept.get(key)), listed(value.get(key)), of) for key in roles}, []
    else:
        merged, found = kind.merge(field, kept, value)
    return merged, [difference for difference in found if difference.kind == "conflict"]


def _is_one_of(kept: object, value: object) -> bool:
    """Whether a text without a language is one of those that another record has by language."""
    return isinstance(kept, str) and isinstance(value, dict) and are_same_text(kept, value)


def _own_id(second: Stored) -> str | None:
    """The id that the second film fixes by hand; not one that only told it from the first by a number."""
    record = cast("FilmRecord", second.record)
    derived = film_slug(record["title"], record["year"])
    numbered = re.fullmatch(rf"{re.escape(derived)}-\d+", second.id or "")
    return None if numbered else second.id
