"""What filmcat prints for reading and for pipes, read again: lists as lines of cells, and a film as lines of fields."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from filmcat.importing.builder import Builder
from filmcat.importing.draft import Draft, Item, Refusal, Unread
from filmcat.importing.kinds import put_own
from filmcat.importing.sources.lines import lines, opened_text
from filmcat.importing.sources.source import Source
from filmcat.importing.tables.columns import own_columns
from filmcat.importing.tables.film_rows import own_film_of
from filmcat.importing.tables.rows import Row
from filmcat.model.fields import ASKED_FIELDS, FILM_FIELDS, PERSON_FIELDS
from filmcat.text.escape import uncell
from filmcat.text.slug import film_slug

# The columns of a list in a pipe, which has no header.
LISTED = tuple(row.name for row in sorted((*ASKED_FIELDS, *FILM_FIELDS), key=lambda row: row.listed) if row.listed)
PERSON = "person."
_OTHER = "other."
_COMPUTED_FROM = {row.name: row.derived_from for row in FILM_FIELDS if row.kind == "labels"}
_OF_PERSONS = {row.name: row.kind for row in PERSON_FIELDS}
_OF_FILMS = {row.name: row.kind for row in FILM_FIELDS}


class Value(NamedTuple):
    """A line of a film as it is shown: its field, ``credits.director`` or ``person.born``, and its value as text."""

    line: int
    field: str
    text: str


def is_list(first: str) -> bool:
    """Whether a first line is a film of a list: a cell for each column, and the id that title and year make."""
    cells = [uncell(cell) for cell in first.split("\t")]
    if len(cells) != len(LISTED):
        return False
    named = dict(zip(LISTED, cells, strict=True))
    year = int(named["year"]) if named["year"].isdecimal() else None
    return bool(named["title"]) and named["id"].startswith(film_slug(named["title"], year))


def is_shown(text: str) -> bool:
    """Whether a text is a film as ``show`` prints it in a pipe: a field and its value a line, the id first."""
    first, _, rest = text.partition("\n")
    return first.startswith("id\t") and rest.startswith("title\t")


def read(source: Source) -> Iterator[Item]:
    """The films of a list, or the one that is shown."""
    with opened_text(source) as text:
        cells = (Row(number, _cells(line)) for number, line in enumerate(lines(text), 1))
        first = next(cells, Row(1, []))
        if len(first.cells) == len(LISTED):
            table = own_columns([*LISTED]) or []
            yield from (own_film_of(row, table) for row in (first, *cells))
        else:
            values = (Value(row.line, *row.cells) for row in (first, *cells) if len(row.cells) == 2)
            yield film_of([*values])


def _cells(line: str) -> list[str]:
    return line.rstrip("\r\n").split("\t")


def film_of(values: list[Value], unread: Iterable[Unread] = ()) -> Draft | Refusal:
    """The film, and its persons, of what is shown of it."""
    builder = Builder(1)
    people: list[Builder] = []
    names = {value.field.partition(".")[0] for value in values}
    for value in values:
        text = uncell(value.text)
        field = value.field
        if field.startswith(PERSON):
            field = field.removeprefix(PERSON)
            if field == "name":
                people.append(Builder(value.line))
            if people:
                _put(people[-1].at(value.line), _OF_PERSONS, field, text)
            else:
                builder.at(value.line).unread(text, value.field)
        elif field == "id":
            builder.at(value.line).put("id", text)
        elif _is_told_better(field, names):
            continue
        else:
            _put(builder.at(value.line), _OF_FILMS, field, text)
    _drop_derived_id(builder)
    draft = builder.titled_draft()
    if isinstance(draft, Refusal):
        return draft
    persons = [person.draft() for person in people if person.film.get("name")]
    return draft._replace(
        persons=tuple(person.film for person in persons),
        lines={**draft.lines, **_lines(persons)},
        unread=(*draft.unread, *(piece for person in persons for piece in person.unread), *unread),
    )  # fmt: skip


def _lines(persons: list[Draft]) -> dict[str, int]:
    return {
        f"persons.{place}.{path}": line for place, person in enumerate(persons) for path, line in person.lines.items()
    }


def _is_told_better(field: str, names: set[str]) -> bool:
    """Whether what a field states is stated in full by another, which is computed from it: ages by authority."""
    return any(_COMPUTED_FROM.get(name) == field for name in names)


def _put(builder: Builder, kinds: dict[str, str], field: str, text: str) -> None:
    """Put a value: of prose by language, of what another field is computed from, and of what has no field."""
    name, _, entry = field.partition(".")
    if name == "texts":
        prose, _, tag = entry.partition(".")
        known = builder.film.get(prose)
        builder.film[prose] = (known if isinstance(known, dict) else {}) | {tag: text}
    elif field.startswith(_OTHER):
        builder.put(field.removeprefix(_OTHER), text, field)
    elif name in kinds:
        path = f"{_COMPUTED_FROM[name]}.{entry}" if entry and name in _COMPUTED_FROM else field
        put_own(builder, kinds[path.partition(".")[0]], path, text, field)
    else:
        builder.unread(text, field)


def _drop_derived_id(builder: Builder) -> None:
    """Leave out an id that follows from title and year."""
    title, year = builder.film.get("title"), builder.film.get("year")
    if builder.film.get("id") == film_slug(str(title), year if isinstance(year, int) else None):
        del builder.film["id"]
