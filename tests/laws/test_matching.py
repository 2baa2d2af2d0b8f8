"""The law that the database answers as a plain reading of every record would."""

import tempfile
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from corpora import examples
from filmcat.catalogue import Catalogue
from filmcat.disk.spans import cuts
from filmcat.query.criteria import Criterion, read_criterion
from filmcat.query.order import read_order
from filmcat.query.question import Question
from filmcat.records.span import decode_span
from filmcat.text.countries import countries_asked, finders
from filmcat.text.fold import fold
from filmcat.text.languages import language_finders, language_tag
from filmcat.text.roles import role_key

NAMES = ["Ana Kova", "Kova Bela", "Ána Kóva", "Zeno Graton", "Lio"]
WORDS = ["night", "Night", "The Sea", "sea", "Ночь", "Élő", "mutt", "Mission: Impossible"]
COUNTRIES = ["Ukraine", "France", "East Germany", "Germany", "Ukrainian SSR", "Soviet Union", "Zubrowka", "Burma"]
LANGUAGES = ["Ukrainian", "French", "pt-BR", "no dialogue", "Klingonish"]
YEARS = ["1955", "1972", "2015", "2023", '"1971-1973"', '"193x"', '"c. 1931"']
FIELDS = {
    "countries": st.lists(st.sampled_from(COUNTRIES), min_size=1, max_size=3),
    "languages": st.lists(st.sampled_from(LANGUAGES), min_size=1, max_size=2),
    "genres": st.lists(st.sampled_from(["drama", "comedy", "Drama, dark"]), min_size=1, max_size=2),
    "tags": st.lists(st.sampled_from(["forum", "to see"]), min_size=1, max_size=2),
}
QUERIES = [
    "night", "sea", "kova", "ana,lio", "title:night", "title:=sea", "title:the sea", "person:kova", "person:ana kova",
    "person:=ana kova", "director:ana", "regie:kova", "editing:zeno", "director:Kova, Ana", "director:none",
    "editing:none", "person:none", "country:ukraine", "country:ua,fr", "country:ua+fr", "country:germany",
    "country:=germany", "country:soviet union", "country:burma", "country:none", "language:fr", "language:pt",
    "language:zxx", "language:none", "year:1972", "year:..1960", "year:2015..", "year:1930s", "year:1971..1972,2023",
    "year:none", "age:14", "age:12..14", "age:none", "runtime:..60", "runtime:90", "runtime:none", "genre:drama",
    "genre:comedy,drama", "genre:none", "tag:forum", "tag:see", "company:film", "character:ann", "character:none",
    "festival:berlinale 2023", "festival:berlinale idfa", "premiere:world", "version:dcp", "form:doc", "debut:yes",
    "debut:no", "debut:none", "synopsis:none",
]  # fmt: skip


def listed(texts: list[str]) -> str:
    return "[" + ", ".join(f'"{text}"' for text in texts) + "]"


@st.composite
def films(draw: st.DrawFn) -> str:
    """The TOML of a film of which some things are known."""
    lines = ["[[film]]", f'title = "{draw(st.sampled_from(WORDS))}"']
    for field, values in FIELDS.items():
        if draw(st.booleans()):
            lines.append(f"{field} = {listed(draw(values))}")
    choices = {
        "year": st.sampled_from(YEARS),
        "runtime": st.sampled_from(["45", "60", "90"]),
        "age_rating": st.sampled_from(["0", "12", "14", "{ FSK = 16, BBFC = 12 }"]),
        "form": st.sampled_from(['"Documentary"', '"Fiction"']),
        "debut": st.sampled_from(["true", "false"]),
        "synopsis": st.just('"Some."'),
        "companies": st.just('["East Film (Kyiv)"]'),
        "cast": st.sampled_from(['["Lio (Ann)"]', '["Ana Kova"]']),
        "festivals": st.sampled_from(
            [
                '[{ name = "Berlinale", year = 2023, premiere = "World premiere" }]',
                '[{ name = "Berlinale" }, { name = "IDFA" }]',
            ]
        ),
        "versions": st.just('[{ name = "Restored", format = "DCP" }]'),
    }
    lines += [f"{field} = {draw(values)}" for field, values in choices.items() if draw(st.booleans())]
    if draw(st.booleans()):
        lines.append("[film.credits]")
        lines += [
            f"{role} = {listed(draw(st.lists(st.sampled_from(NAMES), min_size=1, max_size=2)))}"
            for role in ("director", "editing")
            if draw(st.booleans())
        ]
    return "\n".join(lines) + "\n"


Film = dict[str, object]


def entries(film: Film, field: str) -> list[dict[str, object]]:
    value = film[field]
    return [entry for entry in value if isinstance(entry, dict)] if isinstance(value, list) else []


def texts(film: Film, field: str) -> list[str]:
    value = film[field]
    return [str(entry) for entry in value] if isinstance(value, list) else [] if value is None else [str(value)]


def people(film: Film, role: str | None) -> list[str]:
    credits = film["credits"] if isinstance(film["credits"], dict) else {}
    found = [name for key, names in credits.items() if role in {None, key} for name in names]
    return found + [str(member["name"]) for member in entries(film, "cast") if role in {None, "cast"}]


def joined(entry: dict[str, object]) -> str:
    return " ".join(str(part) for part in entry.values() if part is not None)


def held(film: Film, field: str) -> list[str]:
    """The texts that a field of words is asked of."""
    several = {
        "title": lambda: texts(film, "title"),
        "person": lambda: people(film, None),
        "genre": lambda: texts(film, "genres"),
        "tag": lambda: texts(film, "tags"),
        "form": lambda: texts(film, "form"),
        "company": lambda: [str(entry["name"]) for entry in entries(film, "companies")],
        "character": lambda: [str(entry["character"]) for entry in entries(film, "cast") if entry["character"]],
        "festival": lambda: [joined(entry) for entry in entries(film, "festivals")],
        "premiere": lambda: [str(entry["premiere"]) for entry in entries(film, "festivals") if entry["premiere"]],
        "version": lambda: [joined(entry) for entry in entries(film, "versions")],
        "synopsis": lambda: texts(film, "synopsis"),
    }
    return several[field]() if field in several else people(film, role_key(field))


def has_words(text: str, words: str) -> bool:
    return all(any(word.startswith(wanted) for word in fold(text).split(" ")) for wanted in fold(words).split(" "))


def word_test(asked: Criterion, everything: list[Film]) -> Callable[[Film], bool | None]:
    def any_with(film: Film, words: str) -> bool:
        return any(
            fold(text) == fold(words) if asked.exact else has_words(text, words) for text in held(film, asked.field)
        )

    def is_one_name(text: str) -> bool:
        turned = " ".join(reversed([part.strip() for part in asked.value.split(",")]))
        return has_words(text, asked.value) and ("," in text or fold(text) == fold(turned))

    whole = "," in asked.value and any(is_one_name(text) for film in everything for text in held(film, asked.field))
    wanted = [asked.value] if whole else asked.values
    return lambda film: None if not held(film, asked.field) else any(any_with(film, words) for words in wanted)


def bare_test(asked: Criterion) -> Callable[[Film], bool | None]:
    def fits(film: Film, words: str) -> bool:
        found = held(film, "title") + people(film, None)
        return all(any(has_words(text, word) for text in found) for word in words.split(" "))

    return lambda film: any(fits(film, words) for words in asked.values)


def place_test(asked: Criterion) -> Callable[[Film], bool | None]:
    is_country = asked.field == "country"

    def keys(film: Film) -> list[str]:
        codes = film["country_codes" if is_country else "language_tags"]
        known = [str(code) for code in codes if code is not None] if isinstance(codes, list) else []
        wide = finders if is_country else language_finders
        return known if asked.exact else [key for code in known for key in wide(code)]

    def names(name: str) -> list[str]:
        tag = language_tag(name)
        return list(countries_asked(name)) if is_country else [tag] if tag else []

    def fits(film: Film, value: str) -> bool:
        return all(any(key in keys(film) for key in names(name)) for name in value.split("+"))

    wanted = [asked.value] if names(asked.value) else asked.values
    field = "countries" if is_country else "languages"
    return lambda film: None if not texts(film, field) else any(fits(film, value) for value in wanted)


def range_test(asked: Criterion) -> Callable[[Film], bool | None]:
    column = {"age": "age_rating"}.get(asked.field, asked.field)

    def number(film: Film, field: str) -> float | None:
        value = film[field]
        return float(value) if isinstance(value, (int, float)) else None

    def fits(film: Film) -> bool | None:
        low = number(film, column)
        if low is None:
            return None
        high = (number(film, "year_to") or low) if column == "year" else low
        return any(
            (wanted.low is None or high >= wanted.low) and (wanted.high is None or low <= wanted.high)
            for wanted in asked.ranges
        )

    return fits


def plain_test(asked: Criterion, everything: list[Film]) -> Callable[[Film], bool | None]:
    """Whether a film fulfils a criterion: true, false, or None where that cannot be known."""
    if asked.field == "text":
        return bare_test(asked)
    if asked.field in {"country", "language"}:
        found = place_test(asked)
    elif asked.field in {"year", "age", "runtime"}:
        found = range_test(asked)
    elif asked.field == "debut":
        found = lambda film: None if film["debut"] is None else film["debut"] == asked.truth  # noqa: E731 - one of four
    else:
        found = word_test(asked, everything)
    if asked.lacking:
        return lambda film: found(film) is None
    return found


def plainly(asked: list[Criterion], everything: list[Film]) -> tuple[list[int], int]:
    """The places of the films that fulfil all criteria, and how many are left out for want of a datum alone."""
    tests = [(plain_test(criterion, everything), criterion.negated) for criterion in asked]
    matched, left_out = [], 0
    for place, film in enumerate(everything):
        truths = [None if (truth := test(film)) is None else truth != negated for test, negated in tests]
        if all(truths):
            matched.append(place)
        elif False not in truths:
            left_out += 1
    return matched, left_out


@settings(max_examples=examples(150))
@given(
    st.lists(films(), min_size=1, max_size=8),
    st.lists(st.tuples(st.sampled_from(QUERIES), st.booleans()), min_size=1, max_size=3),
    st.sampled_from([None, 3]),
)
def test_the_database_answers_as_a_plain_reading_would(
    records: list[str], query: list[tuple[str, bool]], limit: int | None
) -> None:
    content = "".join(records).encode()
    starts = [*cuts(content), len(content)]
    decoded = [decode_span(content[first:last]).film for first, last in pairwise(starts)]
    everything: list[Film] = [dict(film) for film in decoded if film is not None]
    asked = [read_criterion(f"not:{text}" if is_negated else text) for text, is_negated in query]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "films.toml"
        path.write_bytes(content)
        catalogue = Catalogue.open(str(path), {"HOME": folder}, folder)
        order = read_order("", reverse=False)
        selection = catalogue.select(Question([[criterion] for criterion in asked], order, limit))
        ids = [row[0] for row in catalogue.select(Question([], order, None)).lines()]
        answer = [ids.index(row[0]) for row in selection.lines()]
        matched, left_out = plainly(asked, everything)
        assert answer == matched[:limit]
        assert selection.left_out()[0] == left_out


def test_a_plain_year_beside_a_span_of_years_is_not_another_year(tmp_path: Path) -> None:
    path = tmp_path / "films.toml"
    path.write_text('[[film]]\ntitle = "A"\nyear = 1955\n[[film]]\ntitle = "B"\nyear = "1971-1973"\n', "utf-8")
    catalogue = Catalogue.open(str(path), {"HOME": str(tmp_path)}, str(tmp_path))
    asked = Question([[read_criterion("not:year:1972")]], read_order("", reverse=False), 3)
    assert [row[0] for row in catalogue.select(asked).lines()] == ["a-1955"]
