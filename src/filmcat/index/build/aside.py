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
    links, words = "SELECT * FROM side_link", "SELECT * FROM side_word"
    if has_twice:
        _unite_terms(index)
        links = "SELECT ifnull(same.number, term) AS term, role, film FROM side_link LEFT JOIN same USING (term)"
        words = "SELECT * FROM side_word WHERE term NOT IN (SELECT term FROM same)"
    index.execute(f"INSERT OR IGNORE INTO link {links} ORDER BY term, role, film")
    index.execute(f"INSERT OR IGNORE INTO word {words} ORDER BY field, word, term")
    index.execute("DROP TABLE temp.side_link")
    index.execute("DROP TABLE temp.side_word")


def _unite_terms(index: Connection) -> None:
    """Let what names a term name the first that is the same, and drop the others; ``same`` says which was which."""
    index.execute("CREATE TEMP TABLE same (term INTEGER PRIMARY KEY, number INTEGER NOT NULL)")
    index.execute(
        f"INSERT INTO same SELECT number, first FROM (SELECT number, {_FIRST} FROM term) WHERE number <> first"
    )
    is_same = "term IN (SELECT term FROM same)"
    index.execute("DELETE FROM part WHERE entry IN (SELECT term FROM same)")
    index.execute(f"UPDATE part SET term = {_UNITED.format(table='part')} WHERE {is_same}")
    index.execute(f"UPDATE OR REPLACE alias SET term = {_UNITED.format(table='alias')} WHERE {is_same}")
    index.execute("DELETE FROM term WHERE number IN (SELECT term FROM same)")
