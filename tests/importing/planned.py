"""Plans of drafts, as an import makes them, against a catalogue that is given as TOML."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path

from filmcat.importing.draft import Draft, Unread
from filmcat.importing.planning.on_duplicate import OnDuplicate
from filmcat.importing.planning.plan import Plan
from filmcat.importing.planning.validate import validated
from filmcat.importing.sources.source import Source
from filmcat.index.lookup.duplicates import Duplicates
from harness import opened

CatalogueOf = Callable[[str], Duplicates]
SOLARIS: Mapping[str, object] = {
    "title": "Solaris", "year": 1972, "credits": {"director": ["Andrei Tarkovsky"]},
}  # fmt: skip


def draft(film: Mapping[str, object], *persons: Mapping[str, object], **more: object) -> Draft:
    """A draft of a film, as a line of its source states it: ``draft(SOLARIS, runtime=167)``."""
    stated = {**film, **more}
    return Draft(stated, persons, {field: line for line, field in enumerate(stated, 3)})


def unread(film: Mapping[str, object], line: int, text: str) -> Draft:
    """A draft of a film with one piece that was not understood."""
    return draft(film)._replace(unread=(Unread(line, text),))


def source(name: str = "page.txt", url: str | None = None) -> Source:
    """A source of this name; it is never opened."""
    return Source(name, BytesIO, url=url)


@contextmanager
def duplicates(toml: str, folder: Path) -> Iterator[Duplicates]:
    """The look-ups of a catalogue with this content."""
    folder.mkdir(exist_ok=True)
    path = folder / "films.toml"
    path.write_text(toml, encoding="utf-8")
    catalogue = opened(path, folder)
    try:
        yield catalogue.duplicates()
    finally:
        catalogue.close()


def planned(found: Duplicates | None, *drafts: Draft, how: OnDuplicate = "fail", name: str = "page.txt") -> Plan:
    """The plan of drafts from one source."""
    plan = Plan(found, how)
    taken(plan, *drafts, name=name)
    return plan


def taken(plan: Plan, *drafts: Draft, name: str = "page.txt") -> None:
    """Take the drafts of one more source into a plan."""
    for _ in plan.take(validated(one, source(name)) for one in drafts):
        pass


def statuses(plan: Plan) -> list[str]:
    """What each entry of a plan is."""
    return [entry.status for entry in plan.entries]
