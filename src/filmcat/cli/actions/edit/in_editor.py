"""Records in the editor: their own text is changed, and written as it was typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from filmcat.cli.open_catalogue import opened
from filmcat.cli.output import say
from filmcat.cli.writing.carry_out import Planned, carry_out_in
from filmcat.cli.writing.in_editor import DraftSession
from filmcat.editing.differences import between
from filmcat.editing.draft import body
from filmcat.editing.ids import entry_id
from filmcat.errors import ChangedMeanwhile, ExitCode, UsageError
from filmcat.model.change import Change, Changes
from filmcat.model.plan import Entry
from filmcat.writable import check_writable

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from filmcat.catalogue import Catalogue, RecordSource
    from filmcat.cli.way import Way
    from filmcat.cli.writing.chosen_films import ChosenFilms
    from filmcat.editing.draft import Draft, Drafted
    from filmcat.model.change import Stored


def edit_text(way: Way, films: ChosenFilms) -> int:
    """Open films in the editor, all in one text, and write what was typed."""
    catalogue = opened(way.asked)
    check_writable(catalogue.path)
    numbers = films.numbers(catalogue)
    if not numbers:
        say("Nothing changed: no film was named.")
        return ExitCode.DONE
    sources = catalogue.files.sources(numbers)
    name = catalogue.stored(numbers[0])[0] if len(numbers) == 1 else f"{len(numbers)} films"
    return _edit(way, name, sources, films.numbers)


def edit_line(way: Way, place: str) -> int:
    """Open the record that stands at a line, whatever is wrong with it."""
    catalogue = opened(way.asked)
    check_writable(catalogue.path)
    number = catalogue.files.number_at(place)
    (source,) = catalogue.files.sources([number])

    def found_again(now: Catalogue) -> list[int]:
        return [now.files.number_at(place)]

    return _edit(way, f"line {source.line}", [source], found_again)


def _edit(way: Way, name: str, sources: Sequence[RecordSource], numbers: Callable[[Catalogue], list[int]]) -> int:
    text = body([source.text for source in sources])
    session = DraftSession(name, text, is_input_taken=way.is_input_taken)
    draft = session.run()
    if draft is None:
        say("Nothing changed.")
        return ExitCode.DONE
    with session.kept_unless_written():
        _check_count(draft, len(sources))

        def planned(catalogue: Catalogue) -> Planned:
            found = numbers(catalogue)
            now = catalogue.files.sources(found)
            if [source.text for source in now] != [source.text for source in sources]:
                raise ChangedMeanwhile(catalogue.path, _changed(sources, now))
            taken = list(zip(found, sources, draft.records, strict=True))
            entries = [_entry(catalogue, number, source, typed) for number, source, typed in taken]
            changes = {
                number: Change(_as_typed(typed.stored), text=typed.text)
                for (number, _, typed), entry in zip(taken, entries, strict=True)
                if entry.action != "leave"
            }
            return Planned(entries, Changes(changes), prints_ids=True)

        return carry_out_in(way, planned)


def _as_typed(stored: Stored) -> Callable[[Stored], Stored]:
    return lambda _old: stored


def _check_count(draft: Draft, count: int) -> None:
    """Raise UsageError where records went from a draft, or came to it."""
    if len(draft.records) != count:
        held = "1 record" if count == 1 else f"{count:,} records"
        raise UsageError(
            f"The draft held {held}, and now holds {len(draft.records):,}.",
            "filmcat add and filmcat remove are for films that come and go",
        )


def _changed(before: Sequence[RecordSource], now: Sequence[RecordSource]) -> list[str]:
    """The lines that differ of records that somebody else has changed."""
    from difflib import unified_diff

    old, new = ([line for source in sources for line in source.text.splitlines()] for sources in (before, now))
    lines = unified_diff(old, new, lineterm="", n=0)
    return [line for line in lines if not line.startswith(("---", "+++", "@@"))]


def _entry(catalogue: Catalogue, number: int, source: RecordSource, typed: Drafted) -> Entry:
    """What becomes of one record. Raises UsageError where a film has become a person, or a person a film."""
    old, new = source.stored, typed.stored
    if old is not None and old.is_film != new.is_film:
        raise UsageError("A film does not become a person, nor a person a film.", "remove the one, and add the other")
    id_ = entry_id(new)
    if old is None:
        return Entry("changed", "edit", id_, new.record, "", 0, is_film=new.is_film)
    before = catalogue.stored(number)[0] if old.is_film else entry_id(old)
    is_same_id = old.is_film and (old.id, entry_id(old)) == (new.id, id_)
    differences = between(old.record, new.record, is_film=new.is_film)
    return Entry(
        "changed", "leave" if source.text == typed.text else "edit", before if is_same_id else id_, new.record, "", 0,
        (), differences, is_film=new.is_film, id_before="" if is_same_id or before == id_ else before,
        before=old.record,
    )  # fmt: skip
