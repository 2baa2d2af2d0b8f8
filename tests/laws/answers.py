"""All that a catalogue answers, by value: what must not depend on how its index came about."""

from contextlib import closing
from pathlib import Path

from filmcat.index.lookup.counts import Counts
from filmcat.query.counted import By, overview, read_counted
from filmcat.query.order import SortKey
from filmcat.query.question import Question
from harness import opened

# What the index holds beside the records: by value, because numbers and ranks tell how it was made.
_HELD = {
    "films": "SELECT id, base, line, year, year_to, runtime, age_rating, rating, debut, title_key, "
    "directors_key FROM film ORDER BY rank",
    "order": "SELECT film.id, person.json FROM span LEFT JOIN film ON film.number = span.number "
    "LEFT JOIN person ON person.number = span.number ORDER BY span.rank",
    "terms": "SELECT field, text, key, disambiguator, bare, roman FROM term ORDER BY 1, 2, 3, 4",
    "words": "SELECT term.field, term.text, term.disambiguator, word, word.field FROM word "
    "JOIN term ON term.number = word.term "
    "ORDER BY 1, 2, 3, 4",
    "orphans": "SELECT word FROM word WHERE term NOT IN (SELECT number FROM term)",
    "days": "SELECT film.id, field, first, last FROM day LEFT JOIN film ON film.number = day.film ORDER BY 1, 2, 3, 4",
    "links": "SELECT term.field, term.text, term.disambiguator, ifnull(role.key, link.role), film.id FROM link "
    "JOIN term ON term.number = link.term JOIN film ON film.number = link.film "
    "LEFT JOIN role ON role.number = link.role ORDER BY 1, 2, 3, 4, 5",
    "link count": "SELECT count(*) FROM link",
    "parts": "SELECT entry.text, entry.disambiguator, part.field, term.text, first, last FROM part "
    "LEFT JOIN term AS entry ON entry.number = part.entry LEFT JOIN term ON term.number = part.term "
    "ORDER BY 1, 2, 3, 4, 5, 6",
    "aliases": "SELECT term.text, term.disambiguator, person.json FROM alias JOIN term ON term.number = alias.term "
    "JOIN person ON person.number = alias.person ORDER BY 1, 2, 3",
    "alias count": "SELECT count(*) FROM alias",
    "roles": "SELECT key FROM role ORDER BY key",
    "role sets": "SELECT film.id, role.key FROM film JOIN role ON film.roles & (1 << role.number) ORDER BY 1, 2",
    "asked sets": "SELECT id FROM film WHERE known NOT IN (SELECT bits FROM known_set) "
    "OR roles NOT IN (SELECT bits FROM role_set)",
    "full text": "SELECT word.term, word.col, word.offset, film.id, person.json FROM temp.word_of_text AS word "
    "LEFT JOIN film ON film.number = word.doc LEFT JOIN person ON person.number = word.doc ORDER BY 1, 2, 3, 4, 5",
    "record count": "SELECT count(*) FROM record",
}


def answers(path: Path, home: Path) -> dict[str, object]:
    """Everything that the catalogue at this path answers, with its index in this home."""
    catalogue = opened(path, home)
    index = catalogue._index  # noqa: SLF001 # only its values tell whether nothing was left behind
    question = Question([], [SortKey("catalogue", falling=False)], None)
    told = [(path.rpartition("/")[2], *problem) for path, problem in catalogue.problems()]
    with closing(index):
        index.execute("CREATE VIRTUAL TABLE temp.word_of_text USING fts5vocab(main, full_text, instance)")
        held: dict[str, object] = {name: index.execute(sql).fetchall() for name, sql in _HELD.items()}
        lines, records = list(catalogue.select(question).lines()), list(catalogue.select(question).records())
        counts = catalogue.counts(catalogue.select(question))
        counted = {
            by.name: counted_by(counts, by) for by in [*overview(), *read_counted("person,role", lambda _: True)]
        }
    return held | {"problems": told, "lines": lines, "records": records, "counts": counted}


def counted_by(counts: Counts, by: By) -> list[tuple[str, int]]:
    """How many films have each value of a field, by what it reads as."""
    texts = counts.texts(by)
    return sorted((str(texts.get(key, key)), len(films)) for key, films in counts.groups(by).items())
