"""From a span to the rows it takes in the index: pure, so that other processes can do it."""

from array import array
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from operator import itemgetter
from typing import NamedTuple, cast

from filmcat.disk.spans import digest_of
from filmcat.index.build.schema import COLUMNS
from filmcat.index.build.terms import Days, bare_key, film_days, film_terms, listed_line, person_terms, term_key
from filmcat.index.columns import KNOWN_BITS, TERM_FIELDS
from filmcat.index.entries import PARTS, parts_of
from filmcat.index.full_text import column_and_words, film_texts, person_texts
from filmcat.index.kinds import KINDS
from filmcat.index.value_terms import Term
from filmcat.model.fields import ASKED_FIELDS
from filmcat.model.problem import Problem
from filmcat.model.record import FilmRecord, PersonRecord
from filmcat.records.json_text import encoded
from filmcat.records.span import Decoded, decode_preamble, decode_span
from filmcat.text.dates import day_span
from filmcat.text.romanise import romanised
from filmcat.text.slug import film_slug

# The values of columns: those of fields as they are, then those that are made of them.
_AS_THEY_ARE = itemgetter(*(name for name, column in COLUMNS if not column.made))
_MADE = tuple((column.made, name) for name, column in COLUMNS if column.made)
_BEYOND = tuple(
    (row.asked, KNOWN_BITS[row.name])
    for row in ASKED_FIELDS
    if row.name in KNOWN_BITS and KINDS[row.kind].asked in {"words", "days"}
)
_ROMANISED = frozenset({"title", "person", "credited"})
_MANY = 100_000  # terms that are remembered; then all are forgotten, and made again when they are met


# A term that was made: its number, the column of full text that its words stand in, and these (see ``full_text``).
_Made = tuple[int, str | None, str]
# By field, and disambiguator where there is one: of all three, each credit of each film would make a tuple.
_Terms = defaultdict[str | tuple[str, str], dict[str, _Made]]


class PartRow(NamedTuple):
    """A part of an entry: its field's number, and a term by its maker's number, or a first and a last year or day."""

    field: int
    term: int | None
    first: int | None
    last: int | None


# A term as the table of terms has it, without its number: that of its field, its text, its key, its disambiguator, the
# keys without an article and in Latin letters; and, where it is an entry, its parts. Plain: there are millions.
TermRow = tuple[int, str, str, str, str | None, str | None, tuple[PartRow, ...]]


class FilmRows(NamedTuple):
    """What one film takes: its base id, its listed line, its columns, what of its record is known, and what it holds.

    ``known`` has a bit for each thing that is known (see ``columns.KNOWN_BITS``); ``terms`` are what it holds, by their
    maker's numbers, each with one of the ``roles``; ``days`` those of its dates; ``texts`` the words of each column of
    full text.
    """

    base: str
    line: str
    columns: tuple[object, ...]
    json: str
    known: int
    terms: Sequence[int]
    roles: list[str]
    days: list[Days]
    texts: tuple[str | None, ...]


class PersonRows(NamedTuple):
    """What one person's record takes: the record, the terms that are its names by their maker's numbers, its words."""

    json: str
    names: list[int]
    texts: tuple[str | None, ...]


class SpanRows(NamedTuple):
    """What one span takes; ``open_end`` where what follows it could change how it reads."""

    digest: bytes
    lines: int
    problems: tuple[Problem, ...]
    film: FilmRows | None
    person: PersonRows | None
    open_end: bool


class NewTerms(NamedTuple):
    """Terms in the order of their numbers, which go on or, where all before them were forgotten, start ``afresh``."""

    rows: list[TermRow]
    afresh: bool


class RowMaker:
    """Makes rows. Each term is made once, numbered from 0 on, and named by its number until it is forgotten."""

    def __init__(self) -> None:
        self._terms: _Terms = defaultdict(dict)
        self._made = 0
        self._new: list[TermRow] = []
        self._is_afresh = False

    def new_terms(self) -> NewTerms:
        """The terms that were made since this was last asked."""
        new = NewTerms(self._new, self._is_afresh)
        self._new, self._is_afresh = [], self._made > _MANY
        if self._is_afresh:
            self._terms, self._made = defaultdict(dict), 0
        return new

    def span(self, raw: bytes) -> SpanRows:
        """The rows of the span of one record."""
        return self.rows(digest_of(raw), raw.count(b"\n"), decode_span(raw))

    def preamble(self, raw: bytes) -> SpanRows:
        """The rows of the text before the first record: its problems."""
        digest = digest_of(raw, is_preamble=True)
        return SpanRows(digest, raw.count(b"\n"), decode_preamble(raw), None, None, open_end=False)

    def rows(self, digest: bytes, lines: int, decoded: Decoded) -> SpanRows:
        """The rows of what was decoded."""
        film = self._film(decoded.film, decoded.explicit_id) if decoded.film is not None else None
        person = self._person(decoded.person) if decoded.person is not None else None
        return SpanRows(digest, lines, decoded.problems, film, person, decoded.open_end)

    def _film(self, film: FilmRecord, explicit_id: str | None) -> FilmRows:
        terms, days, known_terms = film_terms(film), film_days(film), self._terms
        made = [
            (None if disambiguator else known_terms[field].get(text)) or self._term(field, text, disambiguator)
            for field, text, disambiguator, _ in terms
        ]
        values = cast("Mapping[str, object]", film)
        known = {name: value for name, value in values.items() if value is not None}
        return FilmRows(
            base=explicit_id or film_slug(film["title"], film["year"]),
            line=listed_line(film),
            columns=(*_AS_THEY_ARE(values), *[made(film, name) for made, name in _MADE]),
            json=encoded(known),
            known=sum([KNOWN_BITS[name] for name in known]) | _known_beyond(film, terms, days),
            terms=array("i", [one[0] for one in made]),
            roles=[term[3] for term in terms],
            days=days,
            texts=film_texts(film, made),
        )

    def _person(self, person: PersonRecord) -> PersonRows:
        terms = person_terms(person)
        names = [self._term(field, text, disambiguator)[0] for field, text, disambiguator, _ in terms]
        return PersonRows(encoded(person), names, person_texts(person, terms))

    def _term(self, field: str, text: str, disambiguator: str) -> _Made:
        """A term, made when it is first met."""
        place = (field, disambiguator) if disambiguator else field
        terms = self._terms[place]
        term = terms.get(text)
        if term is None:
            term = terms[text] = self._new_term(field, text, disambiguator)
        return term

    def _new_term(self, field: str, text: str, disambiguator: str) -> _Made:
        parts = tuple(self._parts(field, disambiguator)) if field in PARTS else ()
        row = (*term_columns(field, text, disambiguator), parts)
        self._new.append(row)
        number, self._made = self._made, self._made + 1
        return number, *column_and_words(field, row[2])

    def _parts(self, field: str, held: str) -> Iterator[PartRow]:
        """The parts of an entry; those that are terms are made before it."""
        for row, texts in parts_of(field, held):
            for text in texts:
                if KINDS[row.kind].asked == "words":
                    yield PartRow(TERM_FIELDS[row.asked], self._term(row.asked, text, "")[0], None, None)
                else:
                    span = (int(text), int(text)) if KINDS[row.kind].asked == "range" else day_span(text)
                    yield PartRow(TERM_FIELDS[row.asked], None, *(span or (None, None)))


def term_columns(field: str, text: str, disambiguator: str) -> tuple[int, str, str, str, str | None, str | None]:
    """A row of the table of terms, without its number."""
    key = term_key(field, text)
    roman = romanised(text, key) if field in _ROMANISED else key
    return TERM_FIELDS[field], text, key, disambiguator, bare_key(field, text, key), roman if roman != key else None


def _known_beyond(film: FilmRecord, terms: list[Term], days: list[Days]) -> int:
    """The bits of what can be asked of a film with these terms and days beyond the fields of its record."""
    held = {field for field, _, _, _ in terms}
    held.update(field for field, _, _ in days)
    bits = sum([bit for name, bit in _BEYOND if name in held])
    return bits | KNOWN_BITS["directors"] if "director" in (film["credits"] or ()) else bits
