"""The records of people, by name or number."""

from sqlite3 import Connection

from filmcat.index.columns import TERM_FIELDS
from filmcat.text.fold import fold

_PERSON = TERM_FIELDS["person"]
# From the links of films to those whose record has a name that they credit, however it is written.
ALIASES_OF_LINKS = (
    "JOIN term AS same ON same.number = link.term JOIN term AS own ON own.field = same.field AND own.key = same.key "
    "AND own.disambiguator = same.disambiguator JOIN alias ON alias.term = own.number"
)


def records_of(index: Connection, names: list[tuple[str, str | None]]) -> list[str]:
    """The records, as JSON, of people by name and disambiguator, each once; people without a record are left out."""
    found: dict[int, str] = {}
    for name, disambiguator in names:
        sql = (
            "SELECT person.number, person.json FROM term JOIN alias ON alias.term = term.number "
            "JOIN person ON person.number = alias.person "
            "WHERE term.field = ? AND term.key = ? AND term.disambiguator = ?"
        )
        found.update(index.execute(sql, (_PERSON, fold(name), disambiguator or "")).fetchall())
    return list(found.values())


def record_json(index: Connection, number: int) -> str:
    """The record of a person, as JSON."""
    return str(index.execute("SELECT json FROM person WHERE number = ?", (number,)).fetchone()[0])
