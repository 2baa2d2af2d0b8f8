"""Rows into the index and out again: the only module that writes it."""

import json
from array import array
from collections.abc import Iterable, Mapping, Sequence
from itertools import chain, repeat
from sqlite3 import Connection
from typing import cast

from filmcat.index.build import aside
from filmcat.index.build.rows import FilmRows, NewTerms, PartRow, SpanRows, TermRow
from filmcat.index.build.schema import FILM_WIDTH
from filmcat.index.build.terms import KEYED, film_terms, person_terms, term_key, term_words
from filmcat.index.columns import MOST_ROLES, TERM_FIELDS, completed
from filmcat.index.full_text import COLUMNS as TEXT_COLUMNS
from filmcat.index.full_text import column_and_words, film_texts, person_texts
from filmcat.model.record import FilmRecord, PersonRecord

_KEYED_NUMBERS = frozenset(TERM_FIELDS[name] for name in KEYED)
_WIDTHS = {
    "span": 5, "problem": 6, "film": FILM_WIDTH, "record": 2, "person": 2, "known_set": 1, "role_set": 1, "term": 7,
    "alias": 2, "link": 3, "word": 3, "day": 4, "part": 5,
    "full_text": 1 + len(TEXT_COLUMNS),
}  # fmt: skip
_TEXTS = f"full_text (rowid, {', '.join(TEXT_COLUMNS)})"
# Of a new index more words are gathered before they are written (bytes), and not merged meanwhile: half the time.
_WHEN_NEW, _WHEN_CHANGED = {"hashsize": 8 << 20, "automerge": 0}, {"hashsize": 1 << 20, "automerge": 4}
_MANY_TERMS = 100_000  # remembered as met lately, and as many from before; others are united when all are written
_MANY_SETS = 5_000  # of roles that films have together
_AT_ONCE = 50  # rows for one statement: one row each takes three times as long


class Writer:
    """Adds and removes spans in one index, inside the caller's transaction.

    A new index takes links and words into tables on the side, sorted into place by ``finish``: that is several
    times faster than finding the place of each.
    """

    def __init__(self, index: Connection, *, is_new: bool) -> None:
        self._index = index
        self._is_new = is_new
        self._terms: dict[str, int] = {}  # met lately, of a new index, else all
        self._terms_before: dict[str, int] = {}
        self._has_forgotten = False  # terms of a new index, so that some may stand in it twice
        self._numbers: dict[int, array[int]] = {}  # by maker of terms: the number here for each of its numbers
        self._roles: dict[str, int] = {"": 0} | dict(index.execute("SELECT key, number FROM role"))
        self._next_term = 1 + _highest(index, "term")
        self._next_span = 1 + _highest(index, "span")
        self._held: dict[str, list[tuple[object, ...]]] = {name: [] for name in _WIDTHS}
        self._sets: set[tuple[str, int]] = set()
        self._next_role = max(self._roles.values()) + 1
        self._role_sets: dict[tuple[str, ...], tuple[dict[str, int], int]] = {}  # of films, by their roles
        self._left_roles: set[str] = set()  # roles that a film was taken out of
        self.touched: set[str] = set()  # the ids of changed films, before they are told apart
        self._places = {name: name for name in _WIDTHS} | {"full_text": _TEXTS}
        if is_new:
            aside.create(index)
            self._places |= aside.PLACES
            self._configure_texts(_WHEN_NEW)

    def numbers(self, new_terms: NewTerms, maker: int = 0) -> Sequence[int]:
        """The number in the index for each number of a maker, who made these terms since the last time."""
        if new_terms.afresh:
            self._numbers.pop(maker, None)
        numbers = self._numbers.setdefault(maker, array("i"))
        if self._is_new and len(self._terms) > _MANY_TERMS:
            self._has_forgotten = bool(self._terms_before)
            self._terms, self._terms_before = {}, self._terms
        for row in new_terms.rows:
            new, number = self._next_term, self._term(row)
            numbers.append(number)
            if number == new and (parts := row[-1]):
                self._add_parts(number, parts, numbers)
        return numbers

    def _add_parts(self, entry: int, parts: Iterable[PartRow], numbers: Sequence[int]) -> None:
        self._held["part"] += [
            (entry, field, None if term is None else numbers[term], first, last) for field, term, first, last in parts
        ]

    def add(self, file: int, rank: int, rows: SpanRows, terms: Sequence[int]) -> None:
        """Add a span. ``terms`` are the ``numbers`` of its maker."""
        number, self._next_span = self._next_span, self._next_span + 1
        held = self._held
        held["span"].append((number, file, rank, None if rows.open_end else rows.digest, rows.lines))
        held["problem"] += ((number, *problem, problem.is_broken) for problem in rows.problems)
        if rows.film is not None:
            self._add_film(number, rank, rows.film, terms)
        if rows.person is not None:
            self._held["person"].append((number, rows.person.json))
            self._held["full_text"].append((number, *rows.person.texts))
            self._held["alias"] += [(terms[name], number) for name in rows.person.names]

    def flush(self) -> None:
        """Write what was added and is still held."""
        for name, rows in self._held.items():
            row = f"({', '.join('?' * _WIDTHS[name])})"
            insert = f"INSERT OR IGNORE INTO {self._places[name]} VALUES "
            whole = 0 if name == "full_text" else len(rows) - len(rows) % _AT_ONCE  # its own work outweighs a statement
            several = ([*chain(*rows[place : place + _AT_ONCE])] for place in range(0, whole, _AT_ONCE))
            self._index.executemany(insert + ", ".join([row] * _AT_ONCE), several)
            self._index.executemany(insert + row, rows[whole:])
            rows.clear()

    def finish(self) -> None:
        """Write what is held, bring what stands on the side into its place, drop roles that nobody has any more."""
        self.flush()
        self._drop_unused_roles()
        if self._is_new:
            aside.put_in_place(self._index, has_twice=self._has_forgotten)
            self._configure_texts(_WHEN_CHANGED)

    def _configure_texts(self, options: Mapping[str, int]) -> None:
        for option, value in options.items():
            self._index.execute("INSERT INTO full_text (full_text, rank) VALUES (?, ?)", (option, value))

    def move(self, number: int, rank: int, file: int, *, is_overtaken: bool) -> None:
        """Put a span in another place; where others overtook it, ids that films share may change hands."""
        self._index.execute("UPDATE span SET rank = ?, file = ? WHERE number = ?", (rank, file, number))
        self._index.execute("UPDATE film SET rank = ? WHERE number = ?", (rank, number))
        if is_overtaken and (
            film := self._index.execute("SELECT base FROM film WHERE number = ?", (number,)).fetchone()
        ):
            self.touched.add(film[0])

    def remove(self, number: int) -> None:
        """Take out everything that the span of this number holds."""
        sql = "SELECT json, film.known, base FROM record JOIN film USING (number) WHERE number = ?"
        if film := self._index.execute(sql, (number,)).fetchone():
            self.touched.add(film[2])
            self._remove_film(number, cast("FilmRecord", json.loads(completed(film[0], film[1]))))
        self._remove_person(number)
        for table, column in (
            ("film", "number"),
            ("record", "number"),
            ("day", "film"),
            ("person", "number"),
            ("problem", "span"),
            ("span", "number"),
        ):
            self._index.execute(f"DELETE FROM {table} WHERE {column} = ?", (number,))

    def _add_film(self, number: int, rank: int, film: FilmRows, terms: Sequence[int]) -> None:
        held = self._held
        if not self._is_new:
            self.touched.add(film.base)
        held["record"].append((number, film.json))
        held["full_text"].append((number, *film.texts))
        roles, role_bits = self._role_set(tuple(dict.fromkeys(film.roles)))
        held["link"] += zip(map(terms.__getitem__, film.terms), map(roles.__getitem__, film.roles), repeat(number))
        held["day"] += [(number, *days) for days in film.days]
        held["film"].append((number, rank, film.base, film.base, film.line, film.known, role_bits, *film.columns))
        self._note_set("known_set", film.known)
        self._note_set("role_set", role_bits)

    def _note_set(self, table: str, bits: int) -> None:
        if (table, bits) not in self._sets:
            self._sets.add((table, bits))
            self._held[table].append((bits,))

    def _term(self, row: TermRow) -> int:
        """The number of a term, which several makers may have made."""
        field, text, key, disambiguator, _, roman, _ = row
        name = f"{field} {len(disambiguator)} {disambiguator}{text}"
        if name in self._terms:
            return self._terms[name]
        number = self._terms_before.get(name) if self._is_new else self._stored_term(field, key, text, disambiguator)
        if number is None:
            number, self._next_term = self._next_term, self._next_term + 1
            self._held["term"].append((number, *row[:-1]))
            if field not in _KEYED_NUMBERS:
                self._held["word"] += term_words(number, field, key, roman)
        self._terms[name] = number
        return number

    def _stored_term(self, field: int, key: str, text: str, disambiguator: str) -> int | None:
        sql = "SELECT number FROM term WHERE field = ? AND key = ? AND text = ? AND disambiguator = ?"
        found = self._index.execute(sql, (field, key, text, disambiguator)).fetchone()
        return int(found[0]) if found else None

    def _role_set(self, roles: tuple[str, ...]) -> tuple[dict[str, int], int]:
        """The number of each of some roles, and the bits of them all."""
        if roles not in self._role_sets:
            if len(self._role_sets) >= _MANY_SETS:
                self._role_sets.clear()
            numbers = {role: self._role(role) for role in roles}
            self._role_sets[roles] = numbers, sum(map(role_bit, numbers.values()))
        return self._role_sets[roles]

    def _role(self, role: str) -> int:
        if role not in self._roles:
            number, self._next_role = self._next_role, self._next_role + 1
            self._roles[role] = number
            self._index.execute("INSERT INTO role VALUES (?, ?)", (number, role))
        return self._roles[role]

    def _remove_film(self, number: int, film: FilmRecord) -> None:
        held = film_terms(film)
        keys = [term_key(field, text) for field, text, _, _ in held]
        terms = [
            (self._stored_term(TERM_FIELDS[field], key, text, disambiguator), self._roles[role], number)
            for (field, text, disambiguator, role), key in zip(held, keys, strict=True)
        ]
        texts = [(0, *column_and_words(field, key)) for (field, _, _, _), key in zip(held, keys, strict=True)]
        self._left_roles.update(role for _, _, _, role in held if role)
        self._remove_texts(number, film_texts(film, texts))
        self._index.executemany("DELETE FROM link WHERE term = ? AND role = ? AND film = ?", terms)
        self._drop_unused(term for term, _, _ in terms if term is not None)

    def _remove_texts(self, number: int, texts: Sequence[str | None]) -> None:
        """Take out the words of a record, which have to be those that were put in."""
        marks = ", ".join("?" * len(texts))
        sql = f"INSERT INTO full_text (full_text, rowid, {', '.join(TEXT_COLUMNS)}) VALUES ('delete', ?, {marks})"
        self._index.execute(sql, (number, *texts))

    def _remove_person(self, number: int) -> None:
        if found := self._index.execute("SELECT json FROM person WHERE number = ?", (number,)).fetchone():
            person = cast("PersonRecord", json.loads(found[0]))
            self._remove_texts(number, person_texts(person, person_terms(person)))
        terms = [int(row[0]) for row in self._index.execute("SELECT term FROM alias WHERE person = ?", (number,))]
        self._index.execute("DELETE FROM alias WHERE person = ?", (number,))
        self._drop_unused(terms)

    def _drop_unused(self, terms: Iterable[int]) -> None:
        """Take out the terms that no film and no person holds any more."""
        held = (
            "SELECT EXISTS (SELECT 1 FROM link WHERE term = ?1) OR EXISTS (SELECT 1 FROM alias WHERE term = ?1) "
            "OR EXISTS (SELECT 1 FROM part WHERE term = ?1)"
        )
        for term in set(terms):
            if self._index.execute(held, (term,)).fetchone()[0]:
                continue
            row = self._index.execute("SELECT field, key, roman FROM term WHERE number = ?", (term,)).fetchone()
            words = term_words(term, *row)
            self._index.executemany("DELETE FROM word WHERE field = ? AND word = ? AND term = ?", words)
            self._index.execute("DELETE FROM term WHERE number = ?", (term,))
            parts = self._index.execute("DELETE FROM part WHERE entry = ? RETURNING term", (term,)).fetchall()
            self._drop_unused(part for (part,) in parts if part is not None)

    def _drop_unused_roles(self) -> None:
        for role in self._left_roles:
            number = self._roles[role]
            has_bit = role_bit(number)
            held = (
                "SELECT EXISTS (SELECT 1 FROM film WHERE roles IN (SELECT bits FROM role_set WHERE bits & ? <> 0))"
                if has_bit
                else "SELECT EXISTS (SELECT 1 FROM link WHERE role = ?)"
            )
            if not self._index.execute(held, (has_bit or number,)).fetchone()[0]:
                self._index.execute("DELETE FROM role WHERE number = ?", (self._roles.pop(role),))


def role_bit(role: int) -> int:
    """The bit of a role in ``film.roles``; none for nobody's role, and for roles that came too late to have one."""
    return 1 << role if 0 < role <= MOST_ROLES else 0


def _highest(index: Connection, table: str) -> int:
    return int(index.execute(f"SELECT ifnull(max(number), 0) FROM {table}").fetchone()[0])
