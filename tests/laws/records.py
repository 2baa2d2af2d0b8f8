"""Records of every shape: tables as TOML gives them, with each field in each form that the format accepts."""

from datetime import UTC, date, datetime, time, timedelta, timezone

from hypothesis import strategies as st

Table = dict[str, object]
Tables = st.SearchStrategy[Table]

SIGNS = st.sampled_from(
    [*"abĀéЖ字()[]{}\"'\\#=,.:;- \n\r\t\x1b\x7f\x85\u2028\u202e\U0001f3ac1", "\r\n", '"""', "'''", "(a)", "[1969]"]
)
TEXTS = st.lists(SIGNS | st.characters(exclude_categories=["Cs"]), max_size=8).map("".join)
WORDS = (
    st.sampled_from(
        ["Ann Lee", "Ann Lee [1969]", "Bruno Ganz (Damiel)", "Ми не згаснемо", "2014 -15 A", "a", "", " b "]
    )
    | TEXTS
)
LISTS = WORDS | st.lists(WORDS, max_size=3)
KEYS = (
    st.sampled_from(
        ["a", "a-b", "uk", "a.b", "", '"', "ключ", "x\ny", "other", "name", "namesake", "year_text", "=", " "]
    )
    | TEXTS
)
YEARS = st.sampled_from([1972, 2023, "1972", "1925-1926", "1925/26", "c. 1931", "1931?", "193x", 0, "soon", " 1972 "])
NUMBERS = st.integers(-(10**13), 10**13) | st.floats() | st.sampled_from([0, 1, 4.5, -0.0, 1e16, 0.1 + 0.2])
MINUTES = NUMBERS | st.floats(0, 1000) | st.sampled_from(["1h 40", "100'", "PT100M", "7,5", 90, 7.5])
DATES = st.dates(date(1000, 1, 1)) | st.datetimes(datetime(1000, 1, 1)) | st.sampled_from(  # noqa: DTZ001 # TOML has local times
    [1987, "1987", "1987-05-12", "c. 1931", "0500", "٢٠٢٣", 1, "", "2024-03-02T20:15:00+02:00", "12:00"]
)  # fmt: skip
SCALARS = (
    WORDS
    | NUMBERS
    | st.booleans()
    | st.dates()
    | st.times()
    | st.datetimes()
    | st.datetimes(timezones=st.sampled_from([UTC, timezone(timedelta(hours=-5, minutes=-30))]))
    | st.sampled_from([2**70, date(2024, 3, 2), time(20, 15), "2024-03-02", "nan"])
)
ANYTHING = st.recursive(
    SCALARS, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=3), max_leaves=4
)
UNKNOWN = st.dictionaries(KEYS, ANYTHING, max_size=1)
PROSE = WORDS | st.dictionaries(KEYS, WORDS, max_size=2)


def tables(**fields: st.SearchStrategy[object]) -> Tables:
    """Tables with any of these fields, and perhaps with one that nobody knows."""
    return st.tuples(UNKNOWN, st.fixed_dictionaries({}, optional=fields)).map(lambda both: both[0] | both[1])


def lists_of(entries: st.SearchStrategy[object]) -> st.SearchStrategy[object]:
    """One entry, or a list of them."""
    return entries | st.lists(entries, max_size=3)


CREDIT = WORDS | tables(name=WORDS, credited_as=WORDS, note=WORDS)
CAST = lists_of(WORDS | tables(name=WORDS, character=WORDS, credited_as=WORDS, note=WORDS))
ROLES = (
    st.sampled_from(["director", "Regie", "cast", "music", "zither_player", "Гра на бандурі", "Runtime", "x.y"]) | KEYS
)
CREDITS = st.dictionaries(ROLES, lists_of(CREDIT), max_size=3)
AGES = st.sampled_from(
    [14, "PG-13", "FSK 12", "14+", {"age": "PG-13"}, {"age": 14}, {"age": "x"}, {"MPA": "R", "FSK": 0}]
)
FESTIVALS = lists_of(
    WORDS
    | tables(
        name=WORDS, year=st.integers(1790, 3010), section=WORDS, premiere=WORDS, awards=LISTS, dates=WORDS,
        version=WORDS,
    )
)  # fmt: skip
COMPANIES = lists_of(
    WORDS | tables(name=WORDS, role=st.sampled_from(["Co Production", "support"]) | WORDS, places=LISTS)
)
VERSIONS = lists_of(
    WORDS
    | tables(
        name=WORDS, year=st.integers(1790, 3010), runtime=MINUTES, metres=NUMBERS, format=WORDS, languages=LISTS,
        subtitles=LISTS, intertitles=LISTS, cast=CAST, holder=WORDS, note=WORDS,
    )
)  # fmt: skip
IDS = st.dictionaries(KEYS, WORDS | st.integers(), max_size=2)
NAMES = st.dictionaries(KEYS, LISTS, max_size=2)

FILMS = tables(
    title=WORDS, original_title=WORDS, titles=NAMES, year=YEARS, countries=LISTS, languages=LISTS, runtime=MINUTES,
    colour=WORDS, form=WORDS, sort=WORDS, aspect_ratio=WORDS,
    genres=LISTS, tags=LISTS, debut=st.booleans(), age_rating=AGES, festivals=FESTIVALS,
    tagline=PROSE, synopsis=PROSE, notes=PROSE, quotes=LISTS, credits=CREDITS, cast=CAST, companies=COMPANIES,
    versions=VERSIONS, part_of=WORDS | tables(title=WORDS, number=NUMBERS | WORDS), rating=NUMBERS,
    viewings=lists_of(DATES | tables(date=DATES, rating=NUMBERS, rewatch=st.booleans(), note=WORDS)), ids=IDS,
    sources=LISTS, extra=st.dictionaries(KEYS, ANYTHING, max_size=3),
)  # fmt: skip
PERSONS = tables(
    name=WORDS, names=NAMES, also=LISTS, sort=WORDS, born=DATES, died=DATES, birthplace=WORDS, biography=PROSE,
    as_of=WORDS,
    filmography=lists_of(WORDS | tables(year=YEARS, title=WORDS, translated_title=WORDS)),
    notes=PROSE, ids=IDS, sources=LISTS, extra=st.dictionaries(KEYS, ANYTHING, max_size=3),
)  # fmt: skip
