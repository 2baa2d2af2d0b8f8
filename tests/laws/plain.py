"""A plain matcher: what a question means, film by film, without any index. Slow and obvious: SQL must agree with it."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cached_property
from typing import NamedTuple, cast

from filmcat.model.fields import ASKED_FIELDS, FILM_FIELDS, Field
from filmcat.model.record import FilmRecord, PersonRecord
from filmcat.query.criteria import TEXT, Criterion
from filmcat.query.question import Groups
from filmcat.text.aspect_ratios import aspect_ratio
from filmcat.text.forms import form
from filmcat.text.names import split_namesake, straight
from filmcat.text.roles import free_role_key, role_key
from filmcat.text.titles import titles_of
from laws.folded import fold
from laws.plain_entries import (
    OWNERS,
    PARTS,
    Entry,
    Gathered,
    entries_of,
    film_truth,
    gathered,
    owner,
    part_test,
    part_texts,
)
from laws.plain_people import Name, casts, credited, has_words, is_called, is_same, known_as, names_of, reading
from laws.plain_places import Refused, place_test
from laws.plain_ranges import is_undated, is_within, numbers
from laws.plain_texts import PROSE, lacks_text, text_test
from records.reading import Reading

ASKED = {word: row for row in (*FILM_FIELDS, *ASKED_FIELDS) for word in row.queries}
RECORDED = {row.name: row for row in FILM_FIELDS}

OF_TEXTS = ("text", "biography", *PROSE)
Truth = bool | None
Test = Callable[["Film"], bool]


class Judged(NamedTuple):
    """Of which films, in order, a criterion is true, false or unknown (None), and what it is about."""

    truths: list[Truth]
    names: tuple[str, ...]


class Film:
    """One film, with all that is asked of it."""

    def __init__(
        self, record: FilmRecord, id: str, people: list[tuple[str, list[Name]]], persons: list[PersonRecord]
    ) -> None:
        self.persons = persons
        self.record = record
        self.values = cast("Mapping[str, object]", record)
        self.id = id
        self.people = people
        self._texts: dict[str, list[str]] = {}

    def texts(self, row: Field) -> list[str]:
        """The texts of a field; all words of a question must stand in one of them."""
        if row.name not in self._texts:
            self._texts[row.name] = [text for text in self._made(row) if text]
        return self._texts[row.name]

    def _made(self, row: Field) -> Iterable[str]:
        if row.name == "character":
            return [one["character"] or "" for _, members in casts(self.record) for one in members]
        if "." in row.name:
            owner = OWNERS[row.derived_from]
            return [text for entry in entries_of(self.record, owner) or () for text in part_texts(entry, row)]
        value = self.values[row.name]
        return [] if value is None else _TEXTS[row.kind](self.record, value)

    @cached_property
    def titles(self) -> list[str]:
        """The title, the original one, and all others."""
        return [title for title, _ in titles_of(self.record)]


def _festivals(film: FilmRecord, _value: object) -> list[str]:
    return [_showing(cast("Entry", one)) for one in film["festivals"] or ()]


def _showing(one: Entry) -> str:
    return _joined(
        one["name"], one["year"], one["section"], one["premiere"], one["awards"], one["dates"], one["version"]
    )


def _versions(film: FilmRecord, _value: object) -> list[str]:
    return [
        _joined(
            one["name"], one["year"], one["format"], one["holder"], one["note"],
            one["languages"], one["subtitles"], one["intertitles"],
        )
        for one in film["versions"] or ()
    ]  # fmt: skip


def _joined(*parts: object) -> str:
    return " ".join(str(word) for part in parts for word in (part if isinstance(part, list) else [part]) if word)


def _names(_film: FilmRecord, value: object) -> list[str]:
    return [name for names in cast("dict[str, list[str]]", value).values() for name in names]


_TEXTS: dict[str, Callable[[FilmRecord, object], Iterable[str]]] = {
    "title": lambda film, _: [title for title, _ in titles_of(film)],
    **dict.fromkeys(("text", "form", "ratio"), lambda _, value: [str(value)]),
    **dict.fromkeys(("texts", "lines", "addresses"), lambda _, value: cast("list[str]", value)),
    "names": _names,
    "companies": lambda film, _: [company["name"] for company in film["companies"] or ()],
    "part": lambda film, _: [(film["part_of"] or {"title": ""})["title"] or ""],
    "festivals": _festivals,
    "versions": _versions,
}


class PlainCatalogue:
    """A catalogue as it is read record by record; ``ids`` are those of its films, in order."""

    def __init__(self, reading: Reading, ids: list[str]) -> None:
        self.persons = reading.persons
        self.films = [
            Film(record, id, [(one.role, known_as(one, self.persons)) for one in credited(record)], self.persons)
            for record, id in zip(reading.films, ids, strict=True)
        ]
        self.names = [name.text for film in self.films for _, names in film.people for name in names]
        self.names += [name.text for person in self.persons for name in names_of(person)]
        self.roles = {role for film in self.films for role, _ in film.people}
        self._judged: dict[tuple[object, ...], Judged] = {}

    def answer(self, *alternatives: Groups) -> tuple[list[Film], int, list[str]]:
        """The films of any alternative, in order; how many are left out for want of a datum alone, and of which."""
        judged = [list(map(self._gathered, gathered(groups))) for groups in alternatives]
        whole = [[_all([one.truths[place] for one in each]) for each in judged] for place in range(len(self.films))]
        found = [film for film, truths in zip(self.films, whole, strict=True) if True in truths]
        left_out = [place for place, truths in enumerate(whole) if _any(truths) is None]
        lacking = [
            name
            for number, each in enumerate(judged)
            for one in each
            if any(one.truths[place] is None and whole[place][number] is None for place in left_out)
            for name in one.names
        ]
        return found, len(left_out), list(dict.fromkeys(lacking))

    def _any_of(self, group: list[Criterion]) -> Judged:
        judged = [self.judged(criterion) for criterion in group]
        truths = [_any(of_film) for of_film in zip(*(one.truths for one in judged), strict=True)]
        return Judged(truths, tuple(dict.fromkeys(name for one in judged for name in one.names)))

    def _gathered(self, one: Gathered) -> Judged:
        if not one.is_entry or len(one.criteria) == 1:
            return self._any_of(one.criteria)
        names = tuple(dict.fromkeys(asked.field for asked in one.criteria))
        return Judged(self._of_entries(one.criteria), names)

    def _of_entries(self, criteria: list[Criterion]) -> list[Truth]:
        """Of each film, whether one of its entries is as all of some criteria say."""
        row = owner(criteria[0])
        if row is None:
            raise LookupError(criteria[0].field)
        tests = [
            part_test(
                asked, self._wanted(asked, [text for film in self.films for text in film.texts(PARTS[asked.field])])
            )
            if asked.field in PARTS
            else self._entry_test(asked, row)
            for asked in criteria
        ]
        return [film_truth(film.record, row, tests) for film in self.films]

    def _part_test(self, criterion: Criterion) -> Callable[[Entry], Truth]:
        texts = [text for film in self.films for text in film.texts(PARTS[criterion.field])]
        return part_test(criterion, self._wanted(criterion, texts))

    def _entry_test(self, criterion: Criterion, row: Field) -> Callable[[Entry], Truth]:
        """What a criterion says of an entry as a whole."""
        wanted = self._wanted(criterion, [text for film in self.films for text in film.texts(row)])

        def test(entry: Entry) -> Truth:
            text = _showing(entry) if row.kind == "festivals" else str(entry["name"])
            return any(is_same(text, one) if criterion.exact else has_words(text, one) for one in wanted)

        return test

    def judged(self, criterion: Criterion) -> Judged:
        """One criterion, judged of every film. Raises Refused for a word that nobody knows."""
        key = (criterion.field, criterion.value, criterion.exact, criterion.role)
        if key not in self._judged:
            self._judged[key] = self._judge(criterion)
        judged = self._judged[key]
        if criterion.negated:
            judged = judged._replace(truths=[None if truth is None else not truth for truth in judged.truths])
        return judged

    def _of_texts(self, criterion: Criterion) -> Judged:
        """A criterion of the words of texts."""
        films = [(film.record, film.persons) for film in self.films]
        lacks = [lacks_text(criterion, *film) for film in films]
        if criterion.lacking:
            return Judged(list(lacks), (criterion.field,))
        pairs = zip(lacks, text_test(criterion, films), strict=True)
        return Judged([None if lack else holds for lack, holds in pairs], (criterion.field,))

    def _judge(self, criterion: Criterion) -> Judged:
        if criterion.field in OF_TEXTS and not (criterion.exact and criterion.recorded):
            return self._of_texts(criterion)
        name, lacks = self._lack(criterion)
        if criterion.lacking:
            return Judged([lacks(film) for film in self.films], (name,))
        if owner(criterion):
            return Judged(self._of_entries([criterion]), (name,))
        holds = self._test(criterion)
        row = ASKED.get(criterion.field)
        if row and row.is_own:
            return Judged(
                [holds(film) or (None if is_undated(film.record, row) else False) for film in self.films], (name,)
            )
        return Judged([None if lacks(film) else holds(film) for film in self.films], (name,))

    def _lack(self, criterion: Criterion) -> tuple[str, Test]:
        """What is asked about, and which films lack it."""
        field = criterion.field
        row = ASKED.get(field)
        if criterion.recorded and criterion.lacking:
            row = criterion.recorded.row
        if field == TEXT or (row and row.kind in {"title", "id"}):
            return field, lambda _: False
        if row is None and criterion.lacking:
            row = RECORDED.get(field.replace("-", "_"))
        if row and row.kind in {"seen", "rating"}:
            return field, lambda film: not numbers(film.record, row) and not is_undated(film.record, row)
        if row is None or row.kind == "people":
            role = self._role(criterion)
            return role or field, lambda film: all(role not in {"", one} for one, _ in film.people)
        if row.name in RECORDED:
            return field, lambda film: film.values[row.name] is None
        return field, lambda film: not film.texts(row)

    def _role(self, criterion: Criterion) -> str:
        """The role that people are asked for in; empty where any will do."""
        if criterion.role or criterion.field in ASKED:
            return criterion.role
        role = role_key(criterion.field) or free_role_key(criterion.field)
        if role not in self.roles and role_key(criterion.field) is None:
            raise Refused(criterion.field)
        return role

    def _test(self, criterion: Criterion) -> Test:
        row = ASKED.get(criterion.field)
        if criterion.field == TEXT:
            return self._has_all_words(criterion)
        if row is None or row.kind == "people":
            return self._is_by(criterion)
        if row.kind in {"countries", "languages"}:
            is_from = place_test(criterion, row, [film.record for film in self.films])
            return lambda film: is_from(film.record)
        if criterion.ranges:
            return lambda film: is_within(film.record, row, criterion)
        if row.kind in {"flag", "id"}:
            return lambda film: _is(film, row, criterion)
        return self._has_words(criterion, row)

    def _has_words(self, criterion: Criterion, row: Field) -> Test:
        known = [text for film in self.films for text in film.texts(row)]
        wanted = self._read(criterion, known)
        meant = {_meaning(criterion, value) for value in self._wanted(criterion, known)} - {None}
        if meant and row.kind == "ratio":
            wanted = [one for one in wanted if _meaning(criterion, one[0]) is None]
        if meant:
            return lambda film: any(
                _meaning(criterion, text) in meant or any(is_alike(text, value) for value, is_alike in wanted)
                for text in film.texts(row)
            )
        return lambda film: any(is_alike(text, value) for text in film.texts(row) for value, is_alike in wanted)

    def _has_all_words(self, criterion: Criterion) -> Test:
        """Bare words: each begins a word of a title or of a name."""
        known = [*self.names, *(title for film in self.films for title in film.titles)]
        asked = [[(word, reading(known, word)) for word in words_of(value)] for value in self._wanted(criterion, known)]

        def holds(film: Film) -> bool:
            texts = [*film.titles, *(name.text for _, names in film.people for name in names)]
            return any(all(any(has(text, word) for text in texts) for word, has in words) for words in asked)

        return holds

    def _is_by(self, criterion: Criterion) -> Test:
        role, wanted = self._role(criterion), self._read(criterion, self.names)
        return lambda film: any(
            is_called(name, value, is_alike)
            for one, names in film.people
            if role in {"", one}
            for name in names
            for value, is_alike in wanted
        )

    def _read(self, criterion: Criterion, texts: list[str]) -> list[tuple[str, Callable[[str, str], bool]]]:
        """Each value that is asked for, and what makes a text and it alike."""
        if criterion.exact:
            return [(value, is_same) for value in self._wanted(criterion, texts)]
        names = criterion.field not in ASKED or ASKED[criterion.field].kind == "people"
        return [
            (value, reading(texts, split_namesake(value)[0] if names else value))
            for value in self._wanted(criterion, texts)
        ]

    def _wanted(self, criterion: Criterion, texts: Iterable[str]) -> list[str]:
        """The value whole, where it has no comma or some text prints it so or turned about; else its parts."""
        if len(criterion.values) < 2 or _meaning(criterion, criterion.value) is not None:
            return [criterion.value]
        turned = fold(straight(criterion.value))
        is_one = any(has_words(text, criterion.value) and ("," in text or fold(text) == turned) for text in set(texts))
        return [criterion.value] if is_one else criterion.values


def _meaning(criterion: Criterion, text: str) -> str | None:
    """What a text of a field means, where words in any language say the same."""
    means = {"form": form, "ratio": aspect_ratio}.get(criterion.kind)
    return means(text) if means and not criterion.exact else None


def _any(truths: Sequence[Truth]) -> Truth:
    """True where any is, else unknown where any is."""
    return True if True in truths else None if None in truths else False


def _all(truths: Sequence[Truth]) -> Truth:
    """False where any is, else unknown where any is."""
    return False if False in truths else None if None in truths else True


def words_of(text: str) -> list[str]:
    """The words of a text, each as it is printed where it is one there too."""
    printed = {fold(part): part for part in text.split()}
    return [printed.get(word, word) for word in fold(text).split(" ")]


def _is(film: Film, row: Field, criterion: Criterion) -> bool:
    """A flag or an id that is just the one asked for; of ids any of several."""
    if row.kind == "id":
        return film.id in {criterion.value, *criterion.values}
    return film.values[row.name] == criterion.truth
