"""The law that the database answers as a plain reading of every record would: any question of hundreds of films."""

import json
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, nullcontext
from random import Random
from unittest import mock

import pytest

from corpora import Corpora, examples
from filmcat.errors import UnknownWord
from filmcat.index.lookup import select
from filmcat.model.fields import ASKED_FIELDS, FILM_FIELDS
from filmcat.query.criteria import ENTRIES as ENTRIES_OF
from filmcat.query.criteria import Criterion, read_criterion
from filmcat.query.order import read_order
from filmcat.query.question import Groups, Question
from filmcat.records.json_text import encoded
from filmcat.text.fold import fold
from filmcat.text.names import join_namesake
from filmcat.text.roles import free_role_key
from harness import Runner, film
from laws.conftest import Large
from laws.generated import COUNTRIES, LANGUAGES, ROLES
from laws.plain import OF_TEXTS, PlainCatalogue
from laws.plain_order import SORTED, in_order
from laws.plain_places import Refused
from laws.plain_texts import PROSE, texts_of, texts_of_people

RANGES = {
    "year": ("1972", "1971", "1930s", "193x", "..1960", "2015..", "1926..1971", "2015..2015", "1900", "1955,2023"),
    "age": ("14", "0", "5", "12..14", "14..", "..6", "18..18", "3..5", "0,18"),
    "runtime": ("60", "7.5", "..60", "60..", "60..90", "61..89", "45..45", "1000", "45,120"),
    "seen": ("2024", "2023", "2024-03", "2024-03-02", "2023-12..2024-03", "2024-01-01..", "2024-01-02..",
             "..2023-12-30", "..2024-03", "2020s", "1990s", "2024-05-01", "2023-12,2024-05"),
    "entry_year": ("2023", "2022", "2015..2022", "..2015", "2023..", "2020s", "1990", "2015,2023"),
    "entry_days": ("2023", "2022-05", "2023-02-17", "2023-02-17..2023-02-20", "2023-02-18..", "..2022-12",
                   "2022,2023-05", "1990s", "2022-01-01..2022-12-31"),
    "rating": ("4", "4.125", "3.5..4", "4..", "..3.5", "2..2", "4.2..4.9", "2,5"),
}  # fmt: skip
PLACES = {
    "countries": (*COUNTRIES, "DE", "Nowhere", "ukraine,france", "ua+fr", "ua+nowhere", "germany+uk,burma", "Georgia",
                  "=Germany", "=East Germany", "=Zubrowka", "=Soviet Union", "Myanmar", "+", ","),
    "languages": (*LANGUAGES, "pt", "=pt", "=pt-BR", "uk,fr", "uk+fr", "Latin", "zxx", "klingonish, old", "Elvish"),
}  # fmt: skip
DRAWN = 100  # questions by one seed
WORDS_FOR_ALL = ("none", "xyzzy", "=xyzzy", "!!!", "l", "o e")


def values_of(field: str, plain: PlainCatalogue) -> Iterator[str]:
    """What a field is asked for: values that occur, whole, in part, exact, two at once, folded; some that do not."""
    row = next((row for row in (*FILM_FIELDS, *ASKED_FIELDS) if field in row.queries), None)
    yield "none"
    if row and row.kind in RANGES:
        yield from RANGES[row.kind]
    elif row and row.kind in PLACES:
        yield from PLACES[row.kind]
    elif row and row.kind == "flag":
        yield from ("yes", "no")
    elif row and row.kind == "id":
        yield from (film.id for film in plain.films[::40])
        yield from ("nobody", "own.0,own.40", "OWN.0")
    elif field in OF_TEXTS:
        yield from texts_asked(field, plain)
    else:
        names = {join_namesake(*name) for film in plain.films for _, names in film.people for name in names}
        texts = names if row is None or row.kind == "people" else {t for film in plain.films for t in film.texts(row)}
        yield from WORDS_FOR_ALL
        for text, other in zip(ordered := sorted(texts), [*ordered[1:], *ordered[:1]], strict=True):
            yield from (text, f"={text}", text.swapcase(), fold(text), f"{text},{other}", f"={fold(text)}")
            yield " ".join(word[: 1 + len(word) // 2] for word in reversed(fold(text).split()))
            yield ", ".join(text.rsplit(" ", 1)[::-1])


def texts_asked(field: str, plain: PlainCatalogue) -> Iterator[str]:
    """Words of a field of texts: whole, begun, as phrases, turned about, exact, several at once."""
    everything = [text for film in plain.films for texts in texts_of(film.record) for text in texts]
    told = [text for film in plain.films for text in texts_of_people(film.record, film.persons)]
    known = sorted({*everything, *told} if field == "text" else {*told, *everything[::9]})
    yield from (
        "xyzzy",
        "none",
        '"to see" dra',
        "東",
        "京物",
        "物語 story",
        "kova, night",
        "night, xyzzy",
    )
    if field not in PROSE:  # there it is the text as a whole
        yield from ("=night", "=nigh")
    for text, other in zip(known, [*known[1:], *known[:1]], strict=True):
        if words := fold(text).split():
            yield from (text, f'"{text}"', " ".join(reversed(words)), f"{words[0]} {other}", f"{text},{other}")
            yield from (word[: 1 + len(word) // 2] for word in words)


ROWS = [row.queries[0] for row in (*FILM_FIELDS, *ASKED_FIELDS) if row.queries]
UNASKED = [row.name for row in FILM_FIELDS if not row.queries and row.kind != "cast"]
PEOPLE = ["dop", "production", "cast", "version_cast", *map(free_role_key, ROLES)]


def questions_of(field: str, plain: PlainCatalogue) -> list[str]:
    """Every question of one field; of bare words where it is empty."""
    if field in UNASKED and field not in OF_TEXTS:
        return [f"{field}:none"]
    if not field:
        return [*dict.fromkeys(values_of("title", plain)), *dict.fromkeys(values_of("person", plain))]
    values = dict.fromkeys(values_of(field, plain))
    if field in OF_TEXTS:  # a value without a word is refused
        return [f"{field}:{value}" for value in values if all(map(has_word, value.split(",")))]
    return [f"{field}:{value}" for value in values]


def has_word(text: str) -> bool:
    return any(map(str.isalnum, text))


def check(
    large: Large, groups: Groups, order: str = "", limit: int | None = None, others: Sequence[Groups] = ()
) -> None:
    """Compare what both indexes answer to a question, or that they refuse it, with the plain reading."""
    keys = read_order(order, reverse=False)
    question = Question(groups, keys, limit, others)
    try:
        found, left_out, lacking = large.plain.answer(groups, *others)
    except Refused:
        for catalogue in large.indexed.values():
            with pytest.raises(UnknownWord):
                catalogue.select(question)
        return
    wanted = [film.id for film in in_order(found, keys)][:limit], left_out, lacking
    for way, catalogue in large.indexed.items():
        selection = catalogue.select(question)
        answer = [id for id, _ in selection.lines()], *selection.left_out()
        assert answer == wanted, (way, [[[one.key() for one in group] for group in each] for each in (groups, *others)])


def looking_film_by_film() -> AbstractContextManager[object]:
    """Whatever finds more than one film is not sought through an index where only some are wanted."""
    return mock.patch.object(select, "_FEW", 1)


@pytest.mark.parametrize("field", ["", *ROWS, *UNASKED, *PEOPLE])
def test_the_database_answers_as_a_plain_reading_would(large: Large, field: str, corpora: Corpora) -> None:
    questions = questions_of(field, large.plain)
    for place, question in enumerate(corpora(f"questions about {field or 'words'}", questions, len(questions) // 8)):
        for asked in (question, f"not:{question}"):
            check(large, [[read_criterion(asked)]])
            with looking_film_by_film():
                check(large, [[read_criterion(asked)]], limit=(1, 3, 20)[place % 3])


@pytest.mark.parametrize("field", [row.name for row in SORTED])
def test_a_list_is_in_the_order_of_a_plain_reading(large: Large, field: str, corpora: Corpora) -> None:
    within = [f"{field},{sign}{row.name}" for row in SORTED for sign in ("", "-")]
    for order in (field, f"-{field}", *corpora(f"orders by {field}", within, 5)):
        check(large, [], order)
        check(large, [], f"-{order.removeprefix('-')}", 50)


@pytest.mark.parametrize("seed", range(examples(3)))
def test_questions_narrow_and_widen_one_another_as_in_a_plain_reading(large: Large, seed: int) -> None:
    random = Random(seed)
    fields = ["", *ROWS, *ROWS, *UNASKED, *PEOPLE]
    questions = {field: questions_of(field, large.plain) for field in fields}
    for _ in range(DRAWN):
        groups = [
            [read_criterion(random.choice(("", "", "not:")) + random.choice(questions[field])) for _ in range(several)]
            for field, several in zip(random.sample(fields, 2), random.choice(((1, 1), (1, 1), (2, 1))), strict=True)
        ]
        order = ",".join(random.choice(("", "-")) + row.name for row in random.sample(SORTED, random.randint(0, 2)))
        with random.choice((looking_film_by_film, nullcontext))():
            check(large, groups, order, random.choice((None, None, 1, 7)))


@pytest.mark.parametrize("seed", range(examples(3)))
def test_alternatives_find_what_any_of_them_finds_in_a_plain_reading(large: Large, seed: int) -> None:
    random = Random(seed)
    fields = ["", *ROWS, *UNASKED, *PEOPLE]
    questions = {field: questions_of(field, large.plain) for field in fields}
    for _ in range(DRAWN):
        asked = [random.choice(fields) for _ in range(3)]  # so few that alternatives share criteria
        pool = [random.choice(("", "not:")) + random.choice(questions[field]) for field in asked]
        first, *others = (
            [[read_criterion(term)] for term in random.sample(pool, random.randint(1, 3))]
            for _ in range(random.randint(2, 3))
        )
        with random.choice((looking_film_by_film, nullcontext))():
            check(large, first, random.choice(("", "-year")), random.choice((None, None, 1, 7)), others)


ENTRIES = [(row.asked, *(part for part, owner in ENTRIES_OF.items() if owner == row.asked and part != row.asked))
           for row in FILM_FIELDS if row.asked in ENTRIES_OF]  # fmt: skip


@pytest.mark.parametrize("fields", ENTRIES, ids=lambda fields: fields[0])
@pytest.mark.parametrize("seed", range(examples(4)))
def test_what_is_asked_of_entries_is_judged_of_one_as_in_a_plain_reading(
    large: Large, seed: int, fields: tuple[str, ...]
) -> None:
    random = Random(seed)
    questions = {field: questions_of(field, large.plain) for field in (*fields, "year")}
    for _ in range(DRAWN):
        asked = [random.choice((fields[0], *fields, "year")) for _ in range(random.randint(2, 4))]
        words = [random.choice(("", "", "", "not:")) + random.choice(questions[field]) for field in asked]
        if random.random() < 0.5:
            words = [word if random.random() < 0.8 else f"{word.partition(':')[0]}:none" for word in words]
        with random.choice((looking_film_by_film, nullcontext))():
            check(large, [[read_criterion(word)] for word in words], limit=random.choice((None, None, 1, 7)))


@pytest.mark.parametrize("role", ["director", "music", "zither_player", "cast", "production"])
def test_a_person_in_one_role_is_found_as_in_a_plain_reading(large: Large, role: str, corpora: Corpora) -> None:
    for value in corpora(f"names of {role}", list(dict.fromkeys(values_of("person", large.plain))), 4):
        check(large, [[Criterion("person", value, role=role)]])


def test_every_record_is_told_as_it_is_read(large: Large) -> None:
    for catalogue in large.indexed.values():
        told = [
            json.loads(record)
            for _, record in catalogue.select(Question([], read_order("", reverse=False), None)).records()
        ]
        assert told == [json.loads(encoded(film.record)) for film in large.plain.films]


def test_a_plain_year_beside_a_span_of_years_is_not_another_year(run: Runner) -> None:
    catalogue = film("A", "year = 1955") + film("B", 'year = "1971-1973"')
    assert run("list", "not:year:1972", "-n", "3", catalogue=catalogue).ids == ["a-1955"]
