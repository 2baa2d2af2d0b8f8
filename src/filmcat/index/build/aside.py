"""Tables on the side, from which the links and words of a new index are sorted into their places at the end."""

from sqlite3 import Connection

PLACES = {"link": "temp.side_link", "word": "temp.side_word"}

_FIRST = "min(number) OVER (PARTITION BY field, text, disambiguator) AS first"
_UNITED = "(SELECT number FROM same WHERE same.term = {table}.term)"


def create(index: Connection) -> None:
    """Make the tables, in the temporary part of a connection."""
    index.execute("CREATE TEMP TABLE side_link (term INTEGER, role INTEGER, film INTEGER)")
    index.execute("CREATE TEMP TABLE side_word (field INTEGER, word TEXT, term INTEGER)")


def put_in_place(index: Connection, *, has_twice: bool) -> None:
    """Sort what they hold into the index; ``has_twice`` where some terms stand in it under several numbers."""
    if has_twice:
        _unite_terms(index)
    index.execute("INSERT OR IGNORE INTO link SELECT * FROM side_link ORDER BY term, role, film")
    index.execute("INSERT OR IGNORE INTO word SELECT * FROM side_word ORDER BY field, word, term")
    index.execute("DROP TABLE temp.side_link")
    index.execute("DROP TABLE temp.side_word")


def _unite_terms(index: Connection) -> None:
    """Let what names a term name the first that is the same, and drop the others."""
    index.execute("CREATE TEMP TABLE same (term INTEGER PRIMARY KEY, number INTEGER NOT NULL)")
    index.execute(
        f"INSERT INTO same SELECT number, first FROM (SELECT number, {_FIRST} FROM term) WHERE number <> first"
    )
    is_same = "term IN (SELECT term FROM same)"
    index.execute(f"UPDATE temp.side_link SET term = {_UNITED.format(table='side_link')} WHERE {is_same}")
    index.execute(f"DELETE FROM temp.side_word WHERE {is_same}")
    index.execute("DELETE FROM part WHERE entry IN (SELECT term FROM same)")
    index.execute(f"UPDATE part SET term = {_UNITED.format(table='part')} WHERE {is_same}")
    index.execute(f"UPDATE OR REPLACE alias SET term = {_UNITED.format(table='alias')} WHERE {is_same}")
    index.execute("DELETE FROM term WHERE number IN (SELECT term FROM same)")
    index.execute("DROP TABLE same")
