"""What begins as a word does: titles, names and values that may stand where a word is being typed.

Each answer is in order, each text once, and short: of more than ``MOST`` the first are told and the last, so that what
all of them share is what those share that are told.
"""

from __future__ import annotations

from filmcat.index.columns import TERM_FIELDS
from filmcat.text.fold import fold
from filmcat.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from sqlite3 import Connection

    from filmcat.index.lookup.films import FoundFilm

MOST = 100
_MOST_FILMS = 20  # of one title
_LAST = "\U0010ffff"
_BEGUN = "FROM term WHERE field = ?1 AND key >= ?2 AND key < ?3"
_WITH_WORD = "FROM word JOIN term ON term.number = word.term WHERE word.field = ?1 AND word >= ?2 AND word < ?3"
_IN_ROLE = """
AND EXISTS (SELECT 1 FROM link WHERE term = term.number AND role = (SELECT number FROM role WHERE key = ?4))
"""
_FILMS = """
SELECT term.text, film.number, film.id, film.line
FROM term JOIN link ON link.term = term.number JOIN film ON film.number = link.film
WHERE term.field = ? AND term.key IN ({marks}) ORDER BY film.rank
"""


class Beginnings:
    """What a catalogue holds, by its beginning."""

    def __init__(self, index: Connection) -> None:
        self._index = index

    def texts(self, field: str, text: str, role: str | None = None) -> list[str]:
        """Words of a field whose folded form begins with that of a text; where none does, those with a word that does.

        ``role`` keeps to the people who were credited in it.
        """
        key = fold(text) if text.strip() else ""
        asked = (TERM_FIELDS[field], key, key + _LAST, *((role,) if role else ()))
        of_role = _IN_ROLE if role else ""
        return self._ends(f"DISTINCT text {_BEGUN} {of_role}", "key", asked) or self._ends(
            f"DISTINCT text {_WITH_WORD} {of_role}", "word", asked
        )

    def films(self, titles: Sequence[str]) -> dict[str, list[FoundFilm]]:
        """The films of each of some titles, in the order of the catalogue; of a title of many the first."""
        if not titles:
            return {}
        from filmcat.index.lookup.films import as_found

        sql = _FILMS.format(marks=", ".join("?" * len(titles)))
        asked = (TERM_FIELDS["title"], *map(fold, titles))
        found: dict[str, list[FoundFilm]] = {}
        for title, number, *row in self._index.execute(sql, asked):
            films = found.setdefault(title, [])
            if len(films) < _MOST_FILMS and (not films or films[-1].number != number):
                films.append(as_found(number, row))
        return found

    def ids(self, text: str) -> list[str]:
        """The ids of films that begin so."""
        return self._ends("id FROM film WHERE id >= ?1 AND id < ?2", "id", (text.casefold(), text.casefold() + _LAST))

    def roles(self) -> list[str]:
        """The roles that anybody is credited in, by their keys."""
        return [row[0] for row in self._index.execute("SELECT key FROM role WHERE key <> '' ORDER BY number")]

    def fields(self) -> list[str]:
        """Every word that a question may have before a colon: one for each field, then the roles."""
        from filmcat.query.criteria import FIELDS

        return list(dict.fromkeys((*(row.asked for row in FIELDS.values()), *self.roles())))

    def values_of(self, word: str, text: str) -> list[str]:
        """Values of what a word before a colon names, a field or a role in any of its labels."""
        from filmcat.query.criteria import FIELDS

        name = word.casefold()
        if name in FIELDS:
            return self.values(name, text)
        from filmcat.text.roles import any_role_key

        role = any_role_key(word)
        return self.texts("person", text, role) if role in self.roles() else []

    def values(self, field: str, text: str) -> list[str]:
        """Values of a field that a question may name, by what the field is called there."""
        from filmcat.index.kinds import KINDS
        from filmcat.query.criteria import FIELDS, TRUTH_WORDS

        row = FIELDS[field]
        asked = KINDS[row.kind].asked
        if asked in {"words", "meaning"}:
            return self.texts(row.asked, text)
        if asked == "keys":
            return self._places(row.asked, row.kind, text)
        if asked == "id":
            return self.ids(text)
        return [word for word in TRUTH_WORDS if word.startswith(text.casefold())] if asked == "truth" else []

    def _places(self, field: str, kind: str, text: str) -> list[str]:
        """Countries or languages of films, or what finds them, by name; then what no table knows, as printed."""
        from filmcat.text.countries import countries_begun
        from filmcat.text.languages import languages_begun

        rows = self._index.execute("SELECT DISTINCT key FROM term WHERE field = ?", (TERM_FIELDS[field],)).fetchall()
        keys = {row[0].removeprefix("~") for row in rows}
        named = countries_begun(text, keys) if kind == "countries" else languages_begun(text, keys)
        printed = (key[1:] for key in sorted(keys) if key.startswith("="))
        return [*named, *(name for name in printed if name.startswith(fold(text) if text else ""))]

    def _ends(self, selected: str, order: str, values: Sequence[object]) -> list[str]:
        """The first of what is selected; where there are more, the last of all behind them."""
        sql = f"SELECT {selected} ORDER BY {order}"
        first = _first(self._index.execute(f"{sql} LIMIT {MOST + 1}", values))
        if len(first) <= MOST:
            return first
        return [*first[: MOST - 1], *_first(self._index.execute(f"{sql} DESC LIMIT 1", values))]


def _first(rows: Iterable[tuple[str]]) -> list[str]:
    return [row[0] for row in rows]
