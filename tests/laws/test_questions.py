"""The laws of questions: how the parts of a question add up, whatever they ask."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from corpora import examples
from filmcat.catalogue import Catalogue
from filmcat.query.criteria import FIELDS, Criterion, read_criterion
from filmcat.query.order import SortKey
from filmcat.query.question import Question
from harness import BUNDLED, film, opened

MORE = "".join(
    [
        film("The Trial of Odd", "year = '1925-1926'", "rating = 4.5", "colour = 'Sepia'", "part_of = 'Trials'"),
        film("Odd, The", "year = '193x'", "rating = 2", "debut = false", "titles = { uk = 'Дивний' }"),
        film("Untold", "countries = ['Zubrowka', 'Soviet Union']", "languages = ['Klingonese']", "id = 'my-own'"),
        film("Aged", "age_rating = { FSK = 6, Board = 'unrated' }", "runtime = 7.5", "countries = ['Ukrainian SSR']"),
        film("Shown", "festivals = ['Berlinale', { name = 'IDFA', year = 2020 }]", "versions = ['Dub']", "year = 2020"),
        film("Seen", "viewings = ['2023', { date = 2024-03-02, rating = 2 }]"),
        film(
            "Nothing",
            "tags = ['a', 'b']",
            "genres = 'Drama, dark'",
            "aspect_ratio = '1.85:1'",
            "form = 'Feature film'",
            "sort = 'Odd'",
            "cast = 'Bo Li (Maria)'",
        ),
    ]
)
PARTS = [
    "the", "odd", "night", "дивний", "alisa", "title:odd", "title:=the odd", "title:дивний", "person:alisa", "cast:bo",
    "director:none", "director:kovalenko", "music:none", "cast:none", "country:ua", "country:ua,fr", "country:ua+fr",
    "country:zubrowka", "country:=soviet union", "country:soviet union", "country:none", "language:uk", "language:=uk",
    "language:klingonese", "language:none", "year:2023", "year:1920s", "year:..1926", "year:1926..1931", "year:none",
    "age:14", "age:12..14", "age:..6", "age:none", "runtime:..60", "runtime:7.5", "runtime:none", "rating:4..",
    "rating:2", "rating:none", "colour:sepia", "colour:none", "form:documentary", "form:spielfilm", "form:none",
    "aspect_ratio:1.85", "aspect_ratio:1:1,85", "aspect_ratio:none", "sort:odd", "sort:none", "genre:drama, dark",
    "genre:none", "tag:a,c", "tag:none",
    "seen:2023", "seen:2024-03..", "seen:none", "company:film", "company:none", "character:maria", "character:none",
    "festival:berlinale 2023", "festival:berlinale idfa", "festival:none", "premiere:world", "version:dub",
    "version:none", "debut:yes", "debut:no", "debut:none", "part_of:trials", "part_of:none", "id:my-own", "id:nobody",
    "synopsis:none", "titles:дивний",
]  # fmt: skip
IN_ORDER = [SortKey("catalogue", falling=False)]

Ids = list[str]


@pytest.fixture(scope="module")
def catalogue(tmp_path_factory: pytest.TempPathFactory) -> Catalogue:
    folder = tmp_path_factory.mktemp("questions")
    path = folder / "films.toml"
    path.write_text(BUNDLED.read_text("utf-8") + MORE, "utf-8")
    return opened(path, folder)


def asked(catalogue: Catalogue, *groups: list[Criterion], limit: int | None = None) -> tuple[Ids, int]:
    selection = catalogue.select(Question(list(groups), IN_ORDER, limit))
    return [id_ for id_, _ in selection.lines()], selection.left_out()[0]


def told(catalogue: Catalogue, part: str) -> tuple[set[str], set[str], set[str]]:
    """The films for which a part is true, false and unknown."""
    everything, _ = asked(catalogue)
    found, left_out = asked(catalogue, [read_criterion(part)])
    others, also_left_out = asked(catalogue, [read_criterion(f"not:{part}")])
    unknown = set(everything) - set(found) - set(others)
    assert left_out == also_left_out == len(unknown)
    assert len(found) + len(others) + len(unknown) == len(everything)
    return set(found), set(others), unknown


@pytest.mark.parametrize("part", PARTS)
def test_a_part_is_true_false_or_unknown_of_each_film(catalogue: Catalogue, part: str) -> None:
    _, _, unknown = told(catalogue, part)
    if part.endswith(":none") or ":" not in part:
        assert unknown == set()


@pytest.mark.parametrize("field", [part.removesuffix(":none") for part in PARTS if part.endswith(":none")])
def test_unknown_is_what_lacks_the_field_and_nothing_where_it_is_ones_own(catalogue: Catalogue, field: str) -> None:
    lacking, _ = asked(catalogue, [read_criterion(f"{field}:none")])
    is_own = field in FIELDS and FIELDS[field].is_own
    for part in PARTS:
        if part.startswith(f"{field}:") and not part.endswith(":none"):
            assert told(catalogue, part)[2] == (set() if is_own else set(lacking)), part


@settings(max_examples=examples(150))
@given(
    st.lists(st.tuples(st.booleans(), st.sampled_from(PARTS)), min_size=2, max_size=4), st.sampled_from([None, 1, 5])
)
def test_parts_narrow_one_another(catalogue: Catalogue, parts: list[tuple[bool, str]], limit: int | None) -> None:
    everything, _ = asked(catalogue)
    truths = [told(catalogue, part) for _, part in parts]
    fits = [others if is_negated else found for (is_negated, _), (found, others, _) in zip(parts, truths, strict=True)]
    possible = [fit | unknown for fit, (_, _, unknown) in zip(fits, truths, strict=True)]
    groups = [[read_criterion(f"not:{part}" if is_negated else part)] for is_negated, part in parts]
    found, left_out = asked(catalogue, *groups, limit=limit)
    assert found == [id_ for id_ in everything if all(id_ in fit for fit in fits)][:limit]
    assert left_out == sum(
        all(id_ in fit for fit in possible) and not all(id_ in fit for fit in fits) for id_ in everything
    )


@settings(max_examples=examples(100))
@given(
    st.sampled_from(["year", "country", "language", "age", "runtime", "form", "director", "rating", "seen"]), st.data()
)
def test_values_of_one_field_widen_one_another(catalogue: Catalogue, field: str, data: st.DataObject) -> None:
    everything, _ = asked(catalogue)
    own = [part for part in PARTS if part.startswith(f"{field}:") and not part.endswith(":none")]
    parts = data.draw(st.lists(st.sampled_from(own), min_size=1, max_size=3))
    found, left_out = asked(catalogue, [read_criterion(part) for part in parts])
    truths = [told(catalogue, part) for part in parts]
    assert found == [id_ for id_ in everything if any(id_ in fits for fits, _, _ in truths)]
    assert left_out == len(truths[0][2])


@settings(max_examples=examples(60))
@given(st.lists(st.sampled_from(PARTS), max_size=2), st.sampled_from(["year", "title", "runtime", "directors", "form"]))
def test_a_question_turned_about_gives_the_same_films_backwards(
    catalogue: Catalogue, parts: list[str], field: str
) -> None:
    groups = [[read_criterion(part)] for part in parts]
    up, down = (
        [id_ for id_, _ in catalogue.select(Question(groups, [SortKey(field, falling=falling)], None)).lines()]
        for falling in (False, True)
    )
    assert sorted(up) == sorted(down) == sorted(asked(catalogue, *groups)[0])
