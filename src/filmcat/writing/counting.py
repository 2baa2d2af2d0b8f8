"""How many other records share the id or name of one that appears or goes: so it shows when it is there again."""

from collections import Counter
from collections.abc import Iterable, Sequence

from filmcat.index.snapshot import State
from filmcat.writing.entry import RecordEntry
from filmcat.writing.patch import Patch
from filmcat.writing.transaction import FileEdit


def counted(edits: Sequence[FileEdit], state: State | None) -> list[FileEdit]:
    """The same edits, each record that appears or goes with how many others share its key."""
    entries = [patch.entry for edit in edits for patch in edit.patches if patch.entry]
    there = counts(entries, state)
    there.subtract(entry.key for entry in entries if entry.key and entry.after is None)
    return [edit._replace(patches=[_counted(patch, there) for patch in edit.patches]) for edit in edits]


def counts(entries: Iterable[RecordEntry], state: State | None) -> Counter[str]:
    """How many records there are of the keys of these."""
    films, persons = set[str](), set[str]()
    for entry in entries:
        kind, _, name = entry.key.partition(" ")
        if name:
            (films if kind == "film" else persons).add(name)
    if state is None:
        return Counter()
    by_id, by_name = state.counts(films, persons)
    return Counter({f"film {id}": count for id, count in by_id.items()}) + Counter(
        {f"person {name}": count for name, count in by_name.items()}
    )


def _counted(patch: Patch, there: Counter[str]) -> Patch:
    entry = patch.entry
    if entry is None or not entry.key or not there[entry.key]:
        return patch
    return patch._replace(entry=entry._replace(others=there[entry.key]))
