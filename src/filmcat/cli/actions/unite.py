"""What ``unite`` does: of two records of one film one is made, and the other goes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from filmcat.cli.choose import only_film
from filmcat.cli.writing.carry_out import Planned, carry_out_in
from filmcat.cli.writing.edited import EditedFilms
from filmcat.editing.unite import united
from filmcat.errors import Contradicting, UnknownWord, UsageError
from filmcat.model.change import Changes
from filmcat.model.plan import Entry
from filmcat.views.plan import difference_text

if TYPE_CHECKING:
    from filmcat.catalogue import Catalogue
    from filmcat.cli.way import Way
    from filmcat.model.change import Stored

KEEP = ("first", "second")


def answer(way: Way, first: str, second: str, keep: str | None) -> int:
    """Unite two films, found by title or id. Raises Contradicting where they differ and nobody said which counts."""
    if keep not in {None, *KEEP}:
        raise UnknownWord("record to keep", str(keep), [], f"write --keep {' or '.join(KEEP)}")

    def planned(catalogue: Catalogue) -> Planned:
        numbers = [only_film(catalogue, words).number for words in (first, second)]
        if numbers[0] == numbers[1]:
            raise UsageError("Both titles are of one record.", "filmcat list -f ids finds the ids of the two")
        id_, other = catalogue.stored(numbers[1])

        def made(old: Stored) -> Stored:
            result = united(old, other, keep)
            if result.conflicts and keep is None:
                raise Contradicting(list(map(difference_text, result.conflicts)))
            return result.stored

        edited = EditedFilms(catalogue)
        edited.take(numbers[0], made)
        gone = Entry("removed", "remove", id_, other.record, "", 0, before=other.record)
        return Planned([*edited.entries, gone], Changes(edited.changed, [numbers[1]]), must_ask=True)

    return carry_out_in(way, planned)
