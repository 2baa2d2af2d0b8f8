"""Records to rows and back out again: the only room that writes the index."""

import json
import sqlite3

from filmcat.model.record import FilmRecord, PersonRecord
from filmcat.store.decode.span import Decoded
from filmcat.store.keys import FIELDS, KEYED
from filmcat.store.terms import Term, bare_key, film_terms, lacks, listed_line, person_terms, term_key
from filmcat.text.escape import json_safe
from filmcat.text.romanise import romanised
from filmcat.text.slug import film_slug
from filmcat.text.titles import without_article

_ROMANISED = frozenset({"title", "person", "credited"})
_FIELD_NAMES = {number: name for name, number in FIELDS.items()}


class Writer:
    """Adds and removes records in one index, inside the caller's transaction."""

    def __init__(self, index: sqlite3.Connection) -> None:
        self._index = index
        self._terms: dict[tuple[str, str, str], int] = {}
        self._roles: dict[str, int] = {"": 0} | dict(index.execute("SELECT key, number FROM role"))
        self._next_term = 1 + int(index.execute("SELECT ifnull(max(number), 0) FROM term").fetchone()[0])
        self._is_new = self._next_term == 1
        self.touched: set[str] = set()  # the ids of changed films, before they are told apart

    @property
    def index(self) -> sqlite3.Connection:
        """The index that is written."""
        return self._index

    def add(self, number: int, rank: int, decoded: Decoded) -> None:
        """Add what a span holds, under the number of the span."""
        self._index.executemany(
            "INSERT INTO problem VALUES (?, ?, ?, ?, ?)", [(number, *problem) for problem in decoded.problems]
        )
        if decoded.film is not None:
            self._add_film(number, rank, decoded.film, decoded.explicit_id)
        if decoded.person is not None:
            self._add_person(number, decoded.person)

    def remove(self, number: int) -> None:
        """Take out everything that the span of this number holds."""
        film = self._index.execute(
            "SELECT json, base FROM record JOIN film USING (number) WHERE number = ?", (number,)
        ).fetchone()
        if film is not None:
            self.touched.add(film[1])
            self._remove_film(number, json.loads(film[0]))
        self._remove_person(number)
        for table in ("film", "record", "person"):
            self._index.execute(f"DELETE FROM {table} WHERE number = ?", (number,))
        self._index.execute("DELETE FROM problem WHERE span = ?", (number,))

    def _add_film(self, number: int, rank: int, film: FilmRecord, explicit_id: str | None) -> None:
        base = explicit_id or film_slug(film["title"], film["year"])
        self.touched.add(base)
        self._index.execute(
            "INSERT INTO film VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                number, rank, base, base, listed_line(film), film["year"], film["year_to"], film["year_text"],
                film["runtime"], film["age_rating"], film["rating"], film["debut"], without_article(film["title"]),
            ),
        )  # fmt: skip
        self._index.execute("INSERT INTO record VALUES (?, ?)", (number, stored_json(film)))
        terms = film_terms(film)
        links = [(self._term_number(term), self._role_number(term.role), number) for term in terms]
        self._index.executemany("INSERT OR IGNORE INTO link VALUES (?, ?, ?)", links)
        self._index.executemany("INSERT INTO lack VALUES (?, ?)", [(field, number) for field in lacks(film, terms)])

    def _add_person(self, number: int, person: PersonRecord) -> None:
        self._index.execute("INSERT INTO person VALUES (?, ?)", (number, stored_json(person)))
        aliases = [(self._term_number(term), number) for term in person_terms(person)]
        self._index.executemany("INSERT OR IGNORE INTO alias VALUES (?, ?)", aliases)

    def _remove_film(self, number: int, film: FilmRecord) -> None:
        terms = film_terms(film)
        links = [(self._term_number(term), self._role_number(term.role), number) for term in terms]
        self._index.executemany("DELETE FROM link WHERE term = ? AND role = ? AND film = ?", links)
        self._index.executemany(
            "DELETE FROM lack WHERE field = ? AND film = ?", [(field, number) for field in lacks(film, terms)]
        )
        self._drop_unused({link[0] for link in links})

    def _remove_person(self, number: int) -> None:
        terms = [row[0] for row in self._index.execute("SELECT term FROM alias WHERE person = ?", (number,))]
        self._index.execute("DELETE FROM alias WHERE person = ?", (number,))
        self._drop_unused(set(terms))

    def _drop_unused(self, terms: set[int]) -> None:
        """Take out the terms that no film and no person holds any more."""
        for term in terms:
            held = self._index.execute(
                "SELECT EXISTS (SELECT 1 FROM link WHERE term = ?1) OR EXISTS (SELECT 1 FROM alias WHERE term = ?1)",
                (term,),
            ).fetchone()[0]
            if held:
                continue
            row = self._index.execute("SELECT field, key, text, mark FROM term WHERE number = ?", (term,)).fetchone()
            words = [(row[0], word, term) for word in row[1].split(" ")]
            self._index.executemany("DELETE FROM word WHERE field = ? AND word = ? AND term = ?", words)
            self._index.execute("DELETE FROM term WHERE number = ?", (term,))
            self._terms.pop((_FIELD_NAMES[row[0]], row[2], row[3]), None)

    def _term_number(self, term: Term) -> int:
        known = (term.field, term.text, term.mark)
        number = self._terms.get(known)
        if number is None:
            number = self._terms[known] = self._stored_term(term) or self._new_term(term)
        return number

    def _stored_term(self, term: Term) -> int | None:
        if self._is_new:
            return None
        found = self._index.execute(
            "SELECT number FROM term WHERE field = ? AND key = ? AND text = ? AND mark = ?",
            (FIELDS[term.field], term_key(term.field, term.text), term.text, term.mark),
        ).fetchone()
        return int(found[0]) if found else None

    def _new_term(self, term: Term) -> int:
        number, self._next_term = self._next_term, self._next_term + 1
        field, key = FIELDS[term.field], term_key(term.field, term.text)
        roman = romanised(term.text) if term.field in _ROMANISED else key
        self._index.execute(
            "INSERT INTO term VALUES (?, ?, ?, ?, ?, ?, ?)",
            (number, field, term.text, key, term.mark, bare_key(term, key), roman if roman != key else None),
        )
        if term.field not in KEYED:
            words = [(field, word, number) for word in set(key.split(" "))]
            self._index.executemany("INSERT INTO word VALUES (?, ?, ?)", words)
        return number

    def _role_number(self, role: str) -> int:
        number = self._roles.get(role)
        if number is None:
            number = self._roles[role] = max(self._roles.values()) + 1
            self._index.execute("INSERT INTO role VALUES (?, ?)", (number, role))
        return number


def stored_json(record: FilmRecord | PersonRecord) -> str:
    """A record as the index keeps it and ``--json`` prints it: one line, safe on a terminal."""
    return json_safe(json.dumps(record, ensure_ascii=False, separators=(",", ":")))
