"""Write what follows from the table of fields: the classes of records, and the tables of ``docs/format.md``.

    python tools/make_records.py

Run it after a change of a row. It needs filmcat installed (editable), and writes between the lines that say so; a
test compares.
"""

from collections.abc import Iterable
from pathlib import Path

from filmcat.model.fields import ASKED_FIELDS, FILM_FIELDS, PERSON_FIELDS, Field
from filmcat.model.kinds import KINDS

ROOT = Path(__file__).resolve().parent.parent
RECORDS = ROOT / "src" / "filmcat" / "model" / "record.py"
FORMAT = ROOT / "docs" / "format.md"
_OF_FILM = "One film; ``runtime`` in minutes, ``age_rating`` the lowest age that every authority admits."
_OF_PERSON = "One person; ``born`` and ``died`` are a year, or a date in ISO 8601."
_REQUIRED = ("title", "name")


def made() -> dict[Path, str]:
    """What each file is to hold."""
    documents = FORMAT.read_text("utf-8")
    for name, rows in (("film", (*FILM_FIELDS, *ASKED_FIELDS)), ("person", PERSON_FIELDS)):
        begin = f"<!-- Fields of a {name}: made by tools/make_records.py -->\n"
        documents = _between(documents, begin, "<!-- to here -->\n", _table(rows))
    records = RECORDS.read_text("utf-8")
    classes = "\n\n".join(
        [_class("FilmRecord", _OF_FILM, FILM_FIELDS), _class("PersonRecord", _OF_PERSON, PERSON_FIELDS)]
    )
    begin = "# The rest is made by tools/make_records.py of the table of fields.\n"
    return {FORMAT: documents, RECORDS: _between(records, begin, "", f"\n\n{classes}")}


def _between(text: str, begin: str, end: str, new: str) -> str:
    """A text with what stands between two lines, or behind one, changed."""
    before, found, after = text.partition(begin)
    _, found_end, rest = after.partition(end) if end else (after, "", "")
    if not found or found_end != end:
        message = f"there is no line {begin}"
        raise ValueError(message)
    return f"{before}{begin}{new}{end}{rest}"


def _class(name: str, doc: str, rows: Iterable[Field]) -> str:
    lines = [f"class {name}(TypedDict):", f'    """{doc}"""', ""]
    for row in rows:
        optional = "" if row.kind in _REQUIRED else " | None"
        lines.append(f"    {row.name}: {KINDS[row.kind].annotation}{optional}")
    return "\n".join(lines) + "\n"


def _table(rows: Iterable[Field]) -> str:
    """The fields that a catalogue may hold."""
    lines = ["| field | holds | what it is | for example |", "| --- | --- | --- | --- |"]
    for row in rows:
        if not row.derived_from:
            cells = (f"`{row.name}`", KINDS[row.kind].holds, row.doc, f"`{row.example}`")
            lines.append(f"| {' | '.join(cells)} |".replace("|  |", "| |"))
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    for path, content in made().items():
        path.write_text(content, "utf-8")
