"""How records of persons say that they file: ``sort``, which a list that is sorted by people asks first."""

from json import loads
from sqlite3 import Connection

from filmcat.text.filing import filing_key
from filmcat.text.fold import fold

_SAID = (
    "SELECT span.rank, term.key, term.disambiguator, person.json ->> '$.sort' FROM person "
    "JOIN span USING (number) JOIN alias ON alias.person = person.number JOIN term ON term.number = alias.term "
    "WHERE person.json ->> '$.sort' IS NOT NULL"
)
_FIRST = (
    "(SELECT filed_person(json ->> '$.credits.{role}[0]', json -> '$.credit_notes', json ->> '$.language_tags[0]', "
    "'{role}') FROM record WHERE record.number = film.number)"
)


def by_records(index: Connection, role: str, otherwise: str) -> str:
    """The SQL by which films are sorted by the first of their people in a role; ``otherwise`` where no record says it.

    Of several records of one name the first in the catalogue counts.
    """
    said = {(key, namesake): sort for _, key, namesake, sort in sorted(index.execute(_SAID), reverse=True)}
    if not said:
        return otherwise

    def filed_person(name: str | None, notes: str | None, tag: str | None, role: str) -> str | None:
        sort = said.get((fold(name), _namesake(notes, role))) if name else None
        return filing_key(sort, tag) if sort else None

    index.create_function("filed_person", 4, filed_person, deterministic=True)
    return f"coalesce({_FIRST.format(role=role)}, {otherwise})"


def _namesake(notes: str | None, role: str) -> str:
    """What tells the first in a role from namesakes; empty for nothing."""
    for note in loads(notes) if notes and f'"{role}"' in notes else ():
        if note["role"] == role and note["position"] == 1:
            return str(note["namesake"] or "")
    return ""
