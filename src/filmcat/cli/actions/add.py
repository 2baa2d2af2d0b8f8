"""What ``add`` does: a film is made of a title and assignments, and written unless the catalogue has it."""

from __future__ import annotations

from json import loads
from typing import TYPE_CHECKING, NamedTuple, cast

from filmcat.catalogue import bundled
from filmcat.cli.choose import only_film
from filmcat.cli.open_catalogue import opened
from filmcat.cli.output import say
from filmcat.cli.writing.carry_out import Planned, carry_out, check_target
from filmcat.cli.writing.in_editor import DraftSession
from filmcat.editing.assignments import assigned, parted
from filmcat.editing.draft import template, without_template
from filmcat.editing.ids import free_id
from filmcat.editing.viewing import check_ratings
from filmcat.errors import AlreadyThere, ExitCode, StatedTwice, UsageError, quoted
from filmcat.importing.planning.matching import match, traits
from filmcat.importing.planning.plan import Plan
from filmcat.importing.planning.validate import Validated
from filmcat.model.change import SCHEMA_LINE, Changes, Stored
from filmcat.model.empty import empty_film
from filmcat.text.fold import fold
from filmcat.text.slug import derived_id
from filmcat.views.film import directors

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from filmcat.catalogue import Catalogue
    from filmcat.cli.way import Way
    from filmcat.model.plan import Entry
    from filmcat.model.record import FilmRecord, PersonRecord

_TYPED = "what was typed"  # the source of a film, which is no list of films that differ from each other


class Wanted(NamedTuple):
    """What to add: the words as typed, or a film of the bundled catalogue; into which file of a folder.

    ``names_schema`` where a catalogue that is made is to name the schema of its format, for editors.
    """

    words: list[str]
    from_bundled: str | None
    to: str | None
    is_another: bool
    is_forced: bool
    names_schema: bool


def answer(way: Way, wanted: Wanted) -> int:
    """Add a film, with the persons that come with one of the bundled catalogue; or those of a draft."""
    check_target(way, wanted.to)
    if not wanted.words and wanted.from_bundled is None:
        return _add_from_draft(way, wanted)
    title, assignments = parted(wanted.words)
    if wanted.from_bundled is not None:
        if title:
            raise UsageError(f"{quoted(' '.join(title))} has no place here.", "--from-bundled TITLE names the film")
        base, persons = _bundled(wanted.from_bundled)
    else:
        base, persons = Stored(empty_film(" ".join(title).strip())), []
    film = assigned(base, assignments, is_forced=wanted.is_forced)
    if not film.stored.name:
        raise UsageError("The title is empty.", "filmcat add TITLE year=…")
    return _add(way, wanted, [(film.stored, persons)], film.notes)


def _add_from_draft(way: Way, wanted: Wanted) -> int:
    """Open the editor on a template, and add what was typed into it, as it was typed."""
    empty = template()
    session = DraftSession("new film", empty, read=lambda text: without_template(text, empty))
    draft = session.run()
    if draft is None:
        say("Nothing changed.")
        return ExitCode.DONE
    with session.kept_unless_written():
        if not draft.records:
            raise UsageError("The draft holds no film.", "[[film]] begins one")
        films = [drafted.stored._replace(text=drafted.text.strip() + "\n") for drafted in draft.records]
        return _add(way, wanted, [(film, []) for film in films])


def _add(way: Way, wanted: Wanted, films: list[tuple[Stored, list[PersonRecord]]], remarks: Sequence[str] = ()) -> int:
    """Add films, each with the persons that come with it."""

    def planned(catalogue: Catalogue | None) -> Planned:
        for film, _ in films:
            check_ratings(Stored(empty_film("")), film, lambda: catalogue.files.rating_scale() if catalogue else None)
        entries: list[Entry] = []
        added: list[Stored] = []
        for film, persons in films:
            before = [entry for entry in entries if entry.is_film]
            for entry in _entries(catalogue, _draft(film, persons), before, is_another=wanted.is_another):
                entries.append(entry)
                added.append(_stored(entry, film) if entry.is_film else Stored(entry.record, is_film=False))
        if wanted.names_schema and catalogue is not None:
            raise UsageError(
                "--schema goes with a catalogue that is yet to be made.", f"its first line is {SCHEMA_LINE}"
            )
        changes = Changes(added=added, to=wanted.to or "", names_schema=wanted.names_schema)
        return Planned(entries, changes, remarks=remarks, must_ask=False, prints_ids=True)

    return carry_out(way, planned)


def _stored(entry: Entry, film: Stored) -> Stored:
    """A film as it is written: with an id where that does not follow from title and year, else as it was typed."""
    id_ = None if entry.id == derived_id(Stored(entry.record)) else entry.id
    return Stored(entry.record, id_, text=film.text if id_ == film.id else "")


def _bundled(title: str) -> tuple[Stored, list[PersonRecord]]:
    """A film of the catalogue that ships with filmcat, and the records of its directors."""
    catalogue = opened(bundled())
    _, film = catalogue.stored(only_film(catalogue, title).number)
    records = catalogue.people.records(directors(cast("FilmRecord", film.record)))
    return film, [cast("PersonRecord", loads(record)) for record in records]


def _draft(film: Stored, persons: Sequence[PersonRecord]) -> Validated:
    """The film and the persons as planning takes them."""
    lines = (0,) * (len(persons) + 1)
    return Validated(cast("FilmRecord", film.record), film.id, tuple(persons), lines, (), _TYPED, _TYPED)


def _entries(
    catalogue: Catalogue | None, draft: Validated, before: Sequence[Entry], *, is_another: bool
) -> Iterator[Entry]:
    """What becomes of the film, and of the persons that come with it; ``before`` are films that are added with it.

    Raises AlreadyThere for a film that the catalogue surely has, and StatedTwice for one that is added with it, unless
    another is wanted.
    """
    plan = Plan(catalogue.duplicates() if catalogue is not None else None, "skip")
    list(plan.take([draft]))
    film, *persons = (entry._replace(source="") for entry in plan.entries)
    if film.status in {"same", "changed"} and not is_another:
        raise AlreadyThere(film.name, film.like[0].id, film.like[0].reason)
    if not is_another:
        _check_stated_once(film, before)
    ids = {fold(other.id) for other in before}

    def taken(wanted: Collection[str]) -> Collection[str]:
        held = catalogue.duplicates().taken(wanted) if catalogue is not None else ()
        return {*held, *(id_ for id_ in wanted if fold(id_) in ids)}

    if film.status != "new" or fold(film.id) in ids:
        id_ = free_id(draft.explicit_id or derived_id(Stored(film.record)), taken)
        film = film._replace(status="new", action="append", id=id_, differences=())
    yield film
    yield from (person for person in persons if person.status == "new")


def _check_stated_once(film: Entry, before: Sequence[Entry]) -> None:
    """Raise StatedTwice for a film that is surely one of those before it."""
    if not before:
        return
    wanted = traits(cast("FilmRecord", film.record))
    for other in before:
        found = match(wanted, traits(cast("FilmRecord", other.record)))
        if found is not None and found.is_sure:
            raise StatedTwice(film.name, found.reason)
