"""Ids: every film has one, and no two the same; films that would share one are told apart by file order."""

import re
from collections.abc import Iterable
from sqlite3 import Connection

_NUMBERED = re.compile(r"^(.+)-(\d+)$")


def settle_ids(index: Connection, bases: Iterable[str]) -> None:
    """Give the films of these base ids their ids: the first keeps it bare, the next get ``-2``, ``-3``.

    A number is left out where another film has that very id as its base; so ids depend on nothing but the
    records and their order.
    """
    affected = set(bases)
    affected |= {numbered[1] for base in affected if (numbered := _NUMBERED.match(base))}
    for base in affected:
        films = index.execute("SELECT number, id FROM film WHERE base = ? ORDER BY rank", (base,)).fetchall()
        suffix = 1
        for place, (number, current) in enumerate(films):
            wanted = base
            while place and (wanted == base or _is_base(index, wanted)):
                suffix += 1
                wanted = f"{base}-{suffix}"
            if wanted != current:
                index.execute("UPDATE film SET id = ? WHERE number = ?", (wanted, number))


def settle_all_ids(index: Connection) -> None:
    """Give every film its id, in an index where each has its base id so far."""
    shared = index.execute("SELECT base FROM film GROUP BY base HAVING count(*) > 1").fetchall()
    settle_ids(index, [base for (base,) in shared])


def _is_base(index: Connection, wanted: str) -> bool:
    return index.execute("SELECT 1 FROM film WHERE base = ?", (wanted,)).fetchone() is not None
