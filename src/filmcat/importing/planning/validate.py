"""From a draft to records: each value is read as in a catalogue, and what does not fit is kept unread."""

from collections.abc import Callable, Mapping
from datetime import date, time
from textwrap import wrap
from typing import NamedTuple, TypeVar, cast

from filmcat.importing.draft import Draft
from filmcat.importing.sources.source import Source
from filmcat.model.fields import FILM_FIELDS, PERSON_FIELDS
from filmcat.model.plan import Note, Stated
from filmcat.model.record import FilmRecord, PersonRecord
from filmcat.records import decode
from filmcat.records.positions import outwards
from filmcat.records.values import Faults
from filmcat.text.escape import legible
from filmcat.text.ids import read_id

_Record = TypeVar("_Record")
_PROSE = frozenset(row.name for row in (*FILM_FIELDS, *PERSON_FIELDS) if row.kind == "prose")
_WIDTH = 108  # characters of a line of prose
_LONGEST = 300  # characters of a value that a catalogue keeps unread
_AS_THEY_ARE = (bool, int, float, date, time)


class Validated(NamedTuple):
    """What a draft holds for a catalogue; ``lines`` (from 1) are those of the film and of each person.

    ``source`` is the file that it stands in, ``origin`` what the user named, of which that may be a part.
    ``is_refused`` where the film has no title (then ``""``): nothing of the draft is to be written. ``scale`` is the
    best there is of its ratings, None where it is the catalogue's. ``stated`` says how sure the values of each record
    are, film and persons as in ``lines``.
    """

    film: FilmRecord | None
    explicit_id: str | None
    persons: tuple[PersonRecord, ...]
    lines: tuple[int, ...]
    notes: tuple[Note, ...]
    source: str
    origin: str
    is_refused: bool = False
    scale: int | None = None
    stated: tuple[tuple[Stated, ...], ...] = ()

    @property
    def told(self) -> tuple[tuple[Stated, ...], ...]:
        """How sure the values of film and persons are; nothing of each where nothing has to be judged."""
        return self.stated or ((),) * len(self.lines)


def validated(draft: Draft, source: Source) -> Validated:
    """The records of a draft. A film without a title is refused, and its persons with it; a note says so."""
    notes = [
        Note(name_of(source, unread.file), unread.line, "unread", unread.text)
        for unread in draft.unread
        if not unread.is_told
    ]
    first = draft.lines.get("title", min(draft.lines.values(), default=1))
    film, explicit_id, is_refused = None, None, False
    if draft.film or not draft.persons:
        film, explicit_id = _film(draft, source, first, notes)
        is_refused = not film["title"]
    if is_refused:
        notes.append(Note(source.name, first, "refused", _untold(draft.guess)))
    persons: list[PersonRecord] = []
    lines = [first]
    told = [_told(draft, "")]
    for place, stated in enumerate(draft.persons):
        line = draft.lines.get(f"persons.{place}.name", first)
        person = _read(stated, decode.person, _Places(draft, source, line, f"persons.{place}."), notes)
        if person is not None:
            persons.append(person)
            lines.append(line)
            told.append(_told(draft, f"persons.{place}."))
    named = name_of(source, draft.files.get("title", ""))
    return Validated(
        film, explicit_id, tuple(persons), tuple(lines), tuple(notes), named, source.name, is_refused, draft.scale,
        tuple(told),
    )  # fmt: skip


def _told(draft: Draft, prefix: str) -> tuple[Stated, ...]:
    """How sure the values of one record are: those whose paths begin so, or of the film for ""."""
    return tuple(
        one._replace(field=one.field[len(prefix) :])
        for one in draft.stated
        if one.field.startswith(prefix or "persons.") == bool(prefix)
    )


def _untold(guess: str) -> str:
    """Why a film without a title is refused, and how its title is said."""
    plain = legible(guess).replace('"', "'")
    return f'A film without a title is not imported; perhaps it is this: --set title="{plain or "…"}"'


def name_of(source: Source, file: str) -> str:
    """What messages call a source, or a file in it."""
    return f"{source.name}/{file}" if file else source.name


class _Places(NamedTuple):
    """Where the values of one record stand: ``line`` is its own, ``prefix`` stands before its paths."""

    draft: Draft
    source: Source
    line: int
    prefix: str

    def of(self, path: str) -> tuple[str, int]:
        """Name of the source, or of the file in it, and line of the value at a path."""
        known = (self.prefix + outer for outer in outwards(path))
        where = next((outer for outer in known if outer in self.draft.lines), None)
        if where is None:
            return self.source.name, self.line
        return name_of(self.source, self.draft.files.get(where, "")), self.draft.lines[where]


def _film(draft: Draft, source: Source, line: int, notes: list[Note]) -> tuple[FilmRecord, str | None]:
    """The film of a draft, with an empty title where it states none; and the id that it fixes."""
    places = _Places(draft, source, line, "")
    stated, no_ids = _with_ids(draft.film)
    film = _read(stated, decode.film, places, notes) or _untitled(stated, places, notes)
    notes += (Note(*places.of(path), "unread", text) for path, text in no_ids.items())
    _keep_unread(film, [*(unread.text for unread in draft.unread), *no_ids.values()])
    sources = film["sources"] or []
    if source.url and source.url not in sources:
        sources = [*sources, source.url]
    film["sources"] = sources or _named(source)
    return film, decode.explicit_id(draft.film, Faults())


def with_unread(film: FilmRecord, texts: list[str]) -> FilmRecord:
    """A film with some more texts that no field takes, in shapes that a catalogue holds."""
    changed = film.copy()
    _keep_unread(changed, texts)
    return changed


def _with_ids(stated: Mapping[str, object]) -> tuple[Mapping[str, object], dict[str, str]]:
    """What is stated, ids in the form of their authorities; and what stands for an id and is none, by its path."""
    ids = stated.get("ids")
    if not isinstance(ids, Mapping):
        return stated, {}
    read: dict[object, object] = {}
    wrong: dict[str, str] = {}
    for authority, value in ids.items():
        is_text = isinstance(value, (str, int, float)) and not isinstance(value, bool)
        read[authority] = read_id(str(authority), str(value)) if is_text else value
        if read[authority] is None and value is not None:
            wrong[f"ids.{authority}"] = f"ids.{authority}: {legible(str(value)[:_LONGEST])}"
    return {**stated, "ids": {name: id_ for name, id_ in read.items() if id_ is not None}}, wrong


def _untitled(stated: Mapping[str, object], places: _Places, notes: list[Note]) -> FilmRecord:
    """What a draft without a title states beyond it."""
    film = cast("FilmRecord", _read({**stated, "title": "?"}, decode.film, places, notes))
    film["title"] = ""
    return film


def _named(source: Source) -> list[str] | None:
    """A file's own name, for a film of which no address is known; standard input has none."""
    name = source.name.rsplit("/", 1)[-1].strip()
    return [str(_plain(name))] if name and name != "-" else None


def _read(
    stated: Mapping[str, object],
    read: Callable[[Mapping[str, object], Faults], _Record | None],
    places: _Places,
    notes: list[Note],
) -> _Record | None:
    """The record of some statements; each value that its field cannot hold becomes a note, and is kept unread."""
    faults = Faults()
    plain = {str(key): _plain(value) for key, value in stated.items() if value is not None}
    record = read(plain, faults)
    if record is None:
        return None
    _lay_out(cast("dict[str, object]", record))
    if not faults.found:
        return record
    for path, _, message in faults.found:
        notes.append(Note(*places.of(path), "unclear", message))
    _keep_unread(record, [text for path, _, _ in faults.found if (text := _shown(plain, path))])
    return record


def _lay_out(record: dict[str, object]) -> None:
    """Break the long lines of prose, as a person would who types them; blanks and line breaks in it are alike."""
    for field in _PROSE & record.keys():
        if isinstance(text := record[field], str):
            record[field] = _broken(text)
    if isinstance(texts := record["texts"], dict):
        record["texts"] = {
            field: {tag: _broken(text) for tag, text in by_language.items()} for field, by_language in texts.items()
        }


def _broken(text: str) -> str:
    if len(text) <= _WIDTH:
        return text
    lines = (wrap(line, _WIDTH, break_long_words=False, break_on_hyphens=False) for line in text.split("\n"))
    return "\n".join("\n".join(parts) for parts in lines)


def _keep_unread(record: object, texts: list[str]) -> None:
    """Put texts under ``extra.unread``, where a person finds them in the catalogue."""
    if not texts:
        return
    fields = cast("dict[str, object]", record)
    extra = cast("dict[str, object]", fields["extra"] or {})
    before = extra.get("unread", [])
    kept = [*(before if isinstance(before, list) else [before]), *(str(_plain(text)) for text in texts)]
    fields["extra"] = extra | {"unread": list(dict.fromkeys(map(str, kept)))}


def _shown(stated: object, path: str) -> str:
    """A value with its path, as text: ``runtime: soon``; empty where there is none."""
    for outer in outwards(path):
        value = _at(stated, outer)
        if value is not None:
            text = value if isinstance(value, str) else str(value)
            return f"{path}: {legible(text[:_LONGEST])}"
    return ""


def _at(stated: object, path: str) -> object:
    """The value at a path such as ``credits.director[2]``; None where there is none."""
    value: object = stated
    for part in path.replace("[", ".[").split("."):
        if isinstance(value, dict):
            value = value.get(part)
        elif isinstance(value, list) and part.startswith("[") and int(part[1:-1]) <= len(value):
            value = value[int(part[1:-1]) - 1]
        else:
            return None
    return value


def _plain(value: object) -> object:
    """A value as TOML can hold it: nothing unknown inside, text without halves of characters."""
    if isinstance(value, str):
        return value if value.isascii() else value.encode("utf-8", "replace").decode("utf-8")
    if isinstance(value, Mapping):
        return {str(_plain(str(key))): _plain(entry) for key, entry in value.items() if entry is not None}
    if isinstance(value, (list, tuple)):
        return [_plain(entry) for entry in value if entry is not None]
    return value if isinstance(value, _AS_THEY_ARE) else _plain(str(value))
