"""The tables of a new index: those of ``schema.sql``, and that of films, whose columns follow from the fields."""

from importlib.resources import files as package_files

from filmcat.index.full_text import COLUMNS as TEXT_COLUMNS
from filmcat.index.kinds import KINDS, Column
from filmcat.model.fields import ASKED_FIELDS, FILM_FIELDS

# The columns of fields, by name: those that hold a value as it is stand first.
COLUMNS: tuple[tuple[str, Column], ...] = tuple(
    sorted(
        ((row.name, column) for row in (*FILM_FIELDS, *ASKED_FIELDS) for column in KINDS[row.kind].columns),
        key=lambda named: named[1].made is not None,
    )
)
_FIXED = (
    "number INTEGER PRIMARY KEY", "rank INTEGER NOT NULL", "id TEXT NOT NULL", "base TEXT NOT NULL",
    "line TEXT NOT NULL", "known INTEGER NOT NULL", "roles INTEGER NOT NULL",
)  # fmt: skip
FILM_WIDTH = len(_FIXED) + len(COLUMNS)
# The words are folded already, and parted by blanks: they need a tokenizer only for those. No text is kept.
_FULL_TEXT = f"CREATE VIRTUAL TABLE full_text USING fts5({', '.join(TEXT_COLUMNS)}, content='', tokenize='ascii')"


def table_statements() -> list[str]:
    """What makes the tables, empty and without indexes."""
    own = (f"{_quoted(name, column)} {column.type}" for name, column in COLUMNS)
    film = f"CREATE TABLE film ({', '.join((*_FIXED, *own))})"
    return [film, _FULL_TEXT, *(statement for statement in _statements() if "CREATE TABLE" in statement)]


def index_statements() -> list[str]:
    """What makes the SQL indexes, faster when the tables are full."""
    own = [
        f'CREATE INDEX "film_by_{name}" ON film {column.index.format(column=_quoted(name, column))}'
        for name, column in COLUMNS
        if column.index
    ]
    return [*own, *(statement for statement in _statements() if "CREATE INDEX" in statement)]


def _quoted(name: str, column: Column) -> str:
    return f'"{name}{column.end}"'


def _statements() -> list[str]:
    return package_files("filmcat.index").joinpath("schema.sql").read_text("utf-8").split(";\n")
