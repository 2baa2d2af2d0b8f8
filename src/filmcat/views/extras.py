"""What few records have, as labels with values: series, versions, the owner's own notes, ids, keys of one's own."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from filmcat.views import values
from filmcat.views.text import flat_rows, unknown_rows

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from filmcat.model.record import FilmRecord, PersonRecord


def film_extras(film: FilmRecord) -> Iterator[tuple[str, list[str]]]:
    """What a film has beyond facts, texts and credits: ``("Tags", ["forum, seen twice"])``."""
    entries = {
        "Part of": [values.part_text(film["part_of"])] if film["part_of"] else [],
        "Versions": [values.version_text(version) for version in film["versions"] or ()],
        "Rating": [values.number_text(film["rating"])] if film["rating"] is not None else [],
        "Viewings": [values.viewing_text(viewing) for viewing in film["viewings"] or ()],
        "Tags": [", ".join(film["tags"])] if film["tags"] else [],
    }
    yield from ((label, texts) for label, texts in entries.items() if texts)
    yield from _own(cast("Mapping[str, object]", film))


def person_extras(person: PersonRecord) -> Iterator[tuple[str, list[str]]]:
    """What a person's record has beyond names, life and texts."""
    if person["sort"]:
        yield "Sorted as", [person["sort"]]
    yield from _own(cast("Mapping[str, object]", person))


def _own(record: Mapping[str, object]) -> Iterator[tuple[str, list[str]]]:
    groups = {"Ids": flat_rows(record["ids"]), "Extra": flat_rows(record["extra"]), "Other": unknown_rows(record)}
    for label, rows in groups.items():
        if texts := [f"{name}: {text}" for name, text in rows]:
            yield label, texts
