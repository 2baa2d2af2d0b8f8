"""Tables of films in Markdown, and the page of one film as filmcat prints it."""

import re
from collections.abc import Iterator

from filmcat.importing.draft import Item, Unread
from filmcat.importing.sources.lines import lines, opened_text
from filmcat.importing.sources.source import Source
from filmcat.importing.tables.csv import films_of_rows
from filmcat.importing.tables.header_names import role_field
from filmcat.importing.tables.own_print import PERSON, Value, film_of
from filmcat.importing.tables.rows import Row
from filmcat.model.fields import FILM_FIELDS, PERSON_FIELDS

_BAR = re.compile(r"(?<!\\)\|")
_ESCAPED = re.compile(r"\\([\\`*_{}\[\]<>|#~!&$.)+=-])")
_BELOW_HEADER = re.compile(r"^\|(?:\s*:?-+:?\s*\|)+\s*$")
_TITLE_IN = re.compile(r"^Title \((?P<tag>[\w-]+)\)$")
_AGE = re.compile(r"(?P<label>[^,()]+?) \((?P<authority>[^()]+)\)")
_LABELS = {row.label: row.name for row in FILM_FIELDS if not row.derived_from} | {"Id": "id"}
_AGES = next(row.name for row in FILM_FIELDS if row.kind == "labels")
_LABELS_OF_PERSONS = {row.label: row.name for row in PERSON_FIELDS if not row.derived_from}
_SYNOPSIS, _NOTES = "synopsis", "notes"
_LISTS = frozenset({"sources", f"{PERSON}sources", f"{PERSON}filmography"})  # sections that are lists


def read(source: Source) -> Iterator[Item]:
    """The films of a table, or the one of a page."""
    with opened_text(source) as text:
        found = [line.rstrip("\r\n") for line in lines(text)]
    if found and found[0].startswith("# "):
        yield _page(found)
    else:
        yield from films_of_rows(source, [*_rows(found)])


def _rows(text: list[str]) -> Iterator[Row]:
    for number, line in enumerate(text, 1):
        if line.startswith("|") and not _BELOW_HEADER.match(line):
            yield Row(number, _cells(line))


def _cells(line: str) -> list[str]:
    return [_plain(cell.strip()) for cell in _BAR.split(line.strip())[1:-1]]


def _plain(text: str) -> str:
    """Text without what keeps its signs from acting as Markdown."""
    return _ESCAPED.sub(r"\1", text)


class _Page:
    """A page of one film while it is read, line by line."""

    def __init__(self) -> None:
        self.values: list[Value] = []
        self.unread: list[Unread] = []
        self.prose: dict[str, list[str]] = {}
        self.section = _SYNOPSIS
        self.is_credits = False

    def take(self, number: int, line: str) -> None:
        """Take one line."""
        if line.startswith("# "):
            self.put(number, "title", _plain(line[2:]))
        elif line.startswith(("## ", "### ")):
            self.begin(number, line)
        elif line.startswith("|"):
            self.take_row(number, line)
        elif self.section in {_SYNOPSIS, _NOTES}:
            self.take_prose(number, line)
        elif line.startswith("- ") and self.section in _LISTS:
            self.put(number, self.section, _plain(line[2:]))
        elif line:
            self.unread.append(Unread(number, _plain(line)))

    def put(self, number: int, field: str, text: str) -> None:
        """Put a value that stands on one line."""
        self.values.append(Value(number, field, text))

    def begin(self, number: int, line: str) -> None:
        """Begin a section: notes and sources of the film, or one of a person."""
        level, _, heading = line.partition(" ")
        if level == "###":
            self.section = f"{PERSON}{_LABELS_OF_PERSONS.get(heading, heading)}"
        elif heading in _LABELS:
            self.section = _LABELS[heading]
        else:
            self.section = PERSON
            self.put(number, f"{PERSON}name", _plain(heading))

    def take_prose(self, number: int, line: str) -> None:
        """Take a line of prose, a tagline between asterisks, or a quote behind a bracket."""
        if line.startswith("> "):
            self.put(number, "quotes", _plain(line[2:]))
        elif line.startswith("*") and line.endswith("*") and self.section not in self.prose:
            self.put(number, "tagline", _plain(line[1:-1]))
        elif line or self.section in self.prose:
            self.prose.setdefault(self.section, []).append(_plain(line))

    def take_row(self, number: int, line: str) -> None:
        """Take a row of the table of facts, or of that of credits."""
        cells = _cells(line)
        if len(cells) == 3:
            self.take_credit(number, *cells)
        elif len(cells) == 2 and any(cells) and not _BELOW_HEADER.match(line):
            self.take_fact(number, *cells)

    def take_fact(self, number: int, label: str, text: str) -> None:
        """Take a fact: the title in a language, ages by authority, a field by its label."""
        if found := _TITLE_IN.match(label):
            self.put(number, f"titles.{found['tag']}", text)
        elif _LABELS.get(label) == "age_rating" and (ages := [*_AGE.finditer(text)]):
            for age in ages:
                self.put(number, f"{_AGES}.{age['authority']}", age["label"].strip())
        elif label in _LABELS:
            self.put(number, _LABELS[label], text)
        else:
            self.unread.append(Unread(number, f"{label}: {text}"))

    def take_credit(self, number: int, role: str, name: str, note: str) -> None:
        """Take a credit; who plays somebody, and a company that is somewhere, has that in a parenthesis."""
        field = role_field(role)
        if not name or _BELOW_HEADER.match(f"|{role}|") or (role, name) == ("Role", "Name"):
            return
        is_beside = field is not None and not field.startswith("credits.")
        self.put(number, field or f"credits.{role}", f"{name} ({note})" if note and is_beside else name)
        if note and not is_beside:
            self.unread.append(Unread(number, f"{role}: {name}: {note}"))


def _page(text: list[str]) -> Item:
    """The film of a page."""
    page = _Page()
    for number, line in enumerate(text, 1):
        page.take(number, line)
    for field, prose in page.prose.items():
        if joined := "\n".join(prose).strip():
            page.put(1, field, joined.replace("\\", "\\\\"))
    return film_of(page.values, page.unread)
