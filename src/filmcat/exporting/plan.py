"""The plan of an import as one JSON object: films, persons, and what was not read or understood."""

from collections.abc import Iterable, Iterator, Sequence

from filmcat.model.plan import Entry, Note
from filmcat.records.json_text import encoded


def plan(entries: Sequence[Entry], notes: Iterable[Note]) -> Iterator[str]:
    """The object in pieces: ``{"films": […], "persons": […], "problems": […]}``, one record a line.

    A record has the names of the format, an id, its status, where it stands, and how it differs.
    """
    yield "{"
    yield from _array("films", (_object(entry) for entry in entries if entry.is_film))
    yield ",\n"
    yield from _array("persons", (_object(entry) for entry in entries if not entry.is_film))
    yield ",\n"
    yield from _array("problems", (note._asdict() for note in notes))
    yield "}\n"


def _array(name: str, objects: Iterable[dict[str, object]]) -> Iterator[str]:
    yield f'"{name}": ['
    before = "\n"
    for found in objects:
        yield f"{before}{encoded(found)}"
        before = ",\n"
    yield "\n]" if before != "\n" else "]"


def _object(entry: Entry) -> dict[str, object]:
    plan: dict[str, object] = {
        "status": entry.status,
        "action": entry.action,
        "source": entry.source,
        "line": entry.line,
        "like": [like._asdict() for like in entry.like],
        "differences": [difference._asdict() for difference in entry.differences],
    }
    identity: dict[str, object] = {"id": entry.id or None} if entry.is_film else {}
    title: dict[str, object] = {"title": entry.name or None} if entry.is_film else {}
    return identity | dict(entry.record) | title | plan
