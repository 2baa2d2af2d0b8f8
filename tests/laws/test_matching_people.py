"""The law that people are found as a plain reading finds them: under any of their names, and never their namesakes."""

from itertools import product
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from corpora import examples
from filmcat.catalogue import Catalogue
from filmcat.model.record import FilmRecord, PersonRecord
from filmcat.query.criteria import Criterion, read_criterion
from filmcat.query.order import SortKey
from filmcat.query.question import Question
from filmcat.text.fold import fold
from filmcat.text.names import join_namesake, split_namesake
from filmcat.text.roles import free_role_key, role_key
from records.reading import Reading, read

NAMES = [
    "Ann Lee", "ANN LEE", "Ann Lee [1969]", "Ann Lee [1971]", "Lee", "Bo Élő", "Bo Elo", "Annabel Boyd", "Лі",
    "Kova, Bo",
]  # fmt: skip
ROLES = ["director", "Regie", "music", "zither_player", "cast"]
VALUES = [
    "ann lee", "lee", "ann", "bo", "elo bo", "Лі", "li", "Ann Lee [1969]", "lee [1971]", "ann,bo", "Kova, Bo",
    "Bo Kova", "bo kova, ann", "=ann lee", "=Ann Lee [1969]", "=bo elo", "=lee,лі", "none", "boyd annabel", "xyz",
    "1969", "k",
]  # fmt: skip
FIELDS = ["person", "director", "regie", "music", "zither_player", "cast"]

Truth = bool | None
Names = list[str]


def listed(names: Names) -> str:
    return f"[{', '.join(map(quoted, names))}]"


def quoted(name: str) -> str:
    return f'"{name}"'


@st.composite
def films(draw: st.DrawFn) -> str:
    """A film with some people, one perhaps under another name."""
    roles = draw(st.lists(st.sampled_from(ROLES), unique_by=role_key, max_size=3))
    names = st.lists(st.sampled_from(NAMES), min_size=1, max_size=2, unique=True).map(listed)
    printed = st.sampled_from(NAMES).map(lambda name: split_namesake(name)[0])
    pairs = st.tuples(st.sampled_from(NAMES), printed)
    renamed = pairs.map(lambda pair: f'{{ name = "{pair[0]}", credited_as = "{pair[1]}" }}')
    lines = [f"{role} = {draw(names | renamed)}" for role in roles]
    version = draw(st.sampled_from(["", 'versions = [{ name = "Dub", cast = ["Bo Elo (X)"] }]\n']))
    return "\n".join(['[[film]]\ntitle = "A"', version + "[film.credits]", *lines, ""])


@st.composite
def persons(draw: st.DrawFn) -> str:
    """The record of a person with up to two further names."""
    name, others = draw(st.sampled_from(NAMES)), draw(st.lists(st.sampled_from(NAMES), max_size=2))
    return f'[[person]]\nname = "{name}"\nalso = {listed([split_namesake(other)[0] for other in others])}\n'


def holds(criterion: Criterion, film: FilmRecord, catalogue: Reading) -> Truth:
    """Whether a film has whom a criterion asks for; None where it names nobody in that role."""
    role = None if criterion.field == "person" else role_key(criterion.field) or free_role_key(criterion.field)
    credited = [names for key, names in credits_of(film) if role in {None, key}]
    if criterion.lacking:
        return (not credited) != criterion.negated
    if not credited:
        return None
    persons = [name for names in credited for name in known_as(names, catalogue.persons)]
    values = [criterion.value] if is_one_name(criterion.value, catalogue) else criterion.values
    found = any(is_called(name, value, exact=criterion.exact) for name, value in product(persons, values))
    return found != criterion.negated


def credits_of(film: FilmRecord) -> list[tuple[str, Names]]:
    """Role and names, as they are and as they are printed, of everybody that a film names; brackets included."""
    notes = {(note["role"], note["position"]): note for note in film["credit_notes"] or ()}
    found: list[tuple[str, Names]] = []
    for role, names in (film["credits"] or {}).items():
        for position, name in enumerate(names, 1):
            note = notes.get((role, position))
            found.append(
                (role, full_names(name, note["namesake"] if note else None, note["credited_as"] if note else None))
            )
    dubbed = [member for version in film["versions"] or () for member in version["cast"] or ()]
    for role, cast in (("cast", film["cast"] or ()), ("version_cast", dubbed)):
        found += [(role, full_names(one["name"], one["namesake"], one["credited_as"])) for one in cast]
    return found


def full_names(name: str, mark: str | None, printed: str | None) -> Names:
    return [join_namesake(name, mark)] + ([join_namesake(printed, mark)] if printed else [])


def known_as(names: Names, persons: list[PersonRecord]) -> Names:
    """The names of somebody, and those of every record that has the first of them."""
    found = list(names)
    for person in persons:
        own = [join_namesake(name, person["namesake"]) for name in (person["name"], *(person["also"] or ()))]
        if any(is_same(name, names[0]) for name in own):
            found += own
    return found


def is_same(one: str, other: str) -> bool:
    (name, mark), (other_name, other_mark) = split_namesake(one), split_namesake(other)
    return (fold(name), mark) == (fold(other_name), other_mark)


def is_called(full_name: str, value: str, *, exact: bool) -> bool:
    name, mark = split_namesake(full_name)
    asked, asked_mark = split_namesake(value)
    if asked_mark not in {None, mark}:
        return False
    if exact:
        return fold(name) == fold(asked)
    return all(any(word.startswith(part) for word in fold(name).split()) for part in fold(asked).split())


def is_one_name(value: str, catalogue: Reading) -> bool:
    """Whether a value with a comma is the name of somebody, printed so or turned about."""
    head, comma, rest = value.partition(",")
    everybody = [split_namesake(name)[0] for film in catalogue.films for _, names in credits_of(film) for name in names]
    everybody += [name for person in catalogue.persons for name in (person["name"], *(person["also"] or ()))]
    fitting = [name for name in everybody if is_called(name, value, exact=False)]
    return not comma or any("," in name or fold(name) == fold(f"{rest} {head}") for name in fitting)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    (tmp_path_factory.mktemp("people") / "home").write_text("no folder: the index stays in memory")
    return tmp_path_factory.getbasetemp() / "people0"


QUERIES = st.tuples(st.sampled_from(["", "not:"]), st.sampled_from(FIELDS), st.sampled_from(VALUES))


@settings(max_examples=examples(300))
@given(st.lists(films() | persons(), min_size=1, max_size=7), st.lists(QUERIES, min_size=1, max_size=2))
def test_people_are_found_as_a_plain_reading_finds_them(
    folder: Path, records: list[str], queries: list[tuple[str, str, str]]
) -> None:
    content = "".join([*records, "[[film]]\ntitle = 'Z'\n[film.credits]\nzither_player = 'Nobody'\n"])
    (folder / "films.toml").write_text(content, "utf-8")
    reading = read(content)
    criteria = [read_criterion(f"{negation}{field}:{value}") for negation, field, value in queries]
    truths = [[holds(criterion, film, reading) for criterion in criteria] for film in reading.films]
    catalogue = Catalogue.open(str(folder / "films.toml"), {"HOME": str(folder / "home")}, "/")
    question = Question([[criterion] for criterion in criteria], [SortKey("catalogue", falling=False)], None)
    selection = catalogue.select(question)
    ids = [id_ for id_, _, _ in catalogue.select(Question([], question.order, None)).lines()]
    found = [ids.index(id_) for id_, _, _ in selection.lines()]
    assert found == [place for place, known in enumerate(truths) if all(known)]
    assert selection.left_out()[0] == sum(None in known and False not in known for known in truths)
