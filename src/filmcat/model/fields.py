"""The fields of a film and of a person, one row each: whatever is true of a field stands here, and only here.

Reading, writing, the index, questions, answers, imports, completion and the documents walk these rows; what depends
on the kind of a value stands in the modules ``kinds`` of the layers. So a field of a known kind is one row.
"""


class Option:
    """An option of ``filter``: its spellings, the word for its value, a line of help, and its place among others."""

    __slots__ = ("flags", "help", "metavar", "place")

    def __init__(self, flags: tuple[str, ...], metavar: str, help: str, place: int = 99) -> None:
        self.flags = flags
        self.metavar = metavar
        self.help = help
        self.place = place


class Field:
    """One field of a record.

    ``kind`` is a row of ``kinds.KINDS``; ``label`` what people read before its value. ``queries`` are the words under
    which a question may name it (none: it can only be asked for as ``NAME:none``), and ``asked`` the first of them, its
    name in messages; ``option`` is its option of ``filter``. ``has_order`` says that films can be sorted by it;
    ``listed`` is its place among the columns of a list (0: it has none). ``derived_from`` names the field that a value
    is computed from: it is never read from a catalogue, nor written to one. ``is_own`` where it is the owner's own, so
    that its absence is a no and nothing unknown: ``not:tag:done`` finds films without tags; ``is_expected`` where a
    programme prints it of every film. ``section`` is its place on a page (see ``views.record``); without one it is
    printed under "More". ``example`` is a value in TOML and ``doc`` a line for the documents.
    """

    __slots__ = (
        "asked", "derived_from", "doc", "example", "has_order", "is_expected", "is_own", "kind", "label", "listed",
        "name", "option", "queries", "section",
    )  # fmt: skip

    def __init__(  # noqa: PLR0913 - a row has a cell for each thing that is true of a field
        self,
        name: str,
        kind: str,
        label: str,
        section: str = "",
        *,
        queries: tuple[str, ...] = (),
        option: Option | None = None,
        has_order: bool = False,
        listed: int = 0,
        derived_from: str = "",
        is_own: bool = False,
        is_expected: bool = False,
        example: str = "",
        doc: str = "",
    ) -> None:
        self.name = name
        self.kind = kind
        self.label = label
        self.section = section
        self.queries = queries
        self.asked = queries[0] if queries else name
        self.option = option
        self.has_order = has_order
        self.listed = listed
        self.derived_from = derived_from
        self.is_own = is_own
        self.is_expected = is_expected
        self.example = example
        self.doc = doc


FILM_FIELDS: tuple[Field, ...] = (
    Field(
        "title", "title", "Title", "title", queries=("title", "titles"), has_order=True, listed=2,
        example='"The Lost Boys"', doc="the name it is filed under; required",
    ),
    Field(
        "original_title", "text", "Original title", "original title", has_order=True, listed=3,
        example='"Le Paradis"', doc="the original one as printed, where it differs",
    ),
    Field("titles", "names", "Further titles", "titles", example='{ de = "Meeresleuchten" }', doc="further names"),
    Field(
        "year", "year", "Year", "year", queries=("year", "years"), has_order=True, listed=4,
        option=Option(("-y", "--year"), "YEARS", "2023, 1990s, 2015.., 2015..2020.", 2),
        example="2023", doc='where it is not that plain, `"1925-1926"`, `"c. 1931"`, `"1931?"`, `"193x"`',
    ),
    Field(
        "sort", "text", "Sorted as", queries=("sort",),
        example='"Leopard"', doc="how the title files, only where the rule (without its article) is wrong",
    ),
    Field("year_to", "last_year", "Until", derived_from="year"),
    Field("year_text", "year_text", "Year as printed", derived_from="year"),
    Field(
        "countries", "countries", "Countries", "countries", queries=("country", "countries"), has_order=True, listed=5,
        is_expected=True,
        option=Option(("-c", "--country"), "NAME", "Name or code, A+B for co-productions.", 1),
        example='["Ukraine", "FR"]', doc="in any of 35 languages, in order",
    ),
    Field("country_codes", "keys", "Country codes", derived_from="countries"),
    Field(
        "languages", "languages", "Languages", "print", queries=("language", "languages", "lang"), has_order=True,
        option=Option(("-l", "--language"), "NAME", "Name or code.", 4),
        example='["Ukrainian", "ru"]', doc="in any of 35 languages, in order",
    ),
    Field("language_tags", "keys", "Language tags", derived_from="languages"),
    Field(
        "runtime", "runtime", "Runtime", "print", queries=("runtime",), has_order=True, listed=7,
        is_expected=True,
        option=Option(("--runtime",), "MIN", "Minutes: ..60, 80..100.", 7),
        example="100", doc='also `7.5`, `"1h 40"`, `"100\'"`, `"PT100M"`',
    ),
    Field("colour", "text", "Colour", "print", queries=("colour", "color"), has_order=True, example='"Colour"'),
    Field(
        "aspect_ratio", "ratio", "Aspect ratio", "print", queries=("aspect_ratio", "aspect-ratio"), has_order=True,
        example='"1.85:1"', doc='`"1:1.85"`, `"1.85:1"` and `"1.85"` are one value',
    ),
    Field(
        "form", "form", "Form", "character", queries=("form",), has_order=True,
        option=Option(("--form",), "FORM", "Documentary, fiction, animation, ...", 6),
        example='"Documentary"',
    ),
    Field("genres", "texts", "Genres", "character", queries=("genre", "genres"), has_order=True, example='["drama"]'),
    Field("tags", "texts", "Tags", "tags", queries=("tag", "tags"), is_own=True, example='["forum"]', doc="your own"),
    Field(
        "debut", "flag", "Debut", "character", queries=("debut",),
        example="true", doc="whether it is the director's first feature",
    ),
    Field(
        "age_rating", "age", "Age", "age", queries=("age", "age_rating", "age-rating"), has_order=True, listed=8,
        is_expected=True,
        option=Option(("-a", "--age", "--age-rating"), "AGE", "14: suitable at 14; 12..14: rated so.", 3),
        example='{ FSK = 12, MPA = "PG-13" }', doc="see below",
    ),
    Field("age_ratings", "labels", "Age ratings", derived_from="age_rating"),
    Field(
        "festivals", "festivals", "Festivals", "festivals", queries=("festival", "festivals"),
        example='[{ name = "Berlinale", year = 2023 }]',
        doc="`name`, `year`, `section`, `premiere`, `awards`, `dates`, `version`; a text is the name",
    ),
    Field("tagline", "prose", "Tagline", "tagline", example='"The sea is far."'),
    Field("synopsis", "prose", "Synopsis", "synopsis", example='{ en = "…", de = "…" }'),
    Field("notes", "prose", "Notes", "notes", example='"…"'),
    Field("texts", "texts_by_language", "Texts by language", derived_from="synopsis"),
    Field("quotes", "lines", "Quotes", "quotes", example='["…"]', doc="lines from the film"),
    Field("credits", "credits", "Credits", "credits", example='{ director = ["Alisa Kovalenko"] }',
          doc="see below"),
    Field("credit_notes", "credit_notes", "Notes on credits", derived_from="credits"),
    Field(
        "cast", "cast", "Cast", "credits",
        example='["Khalil Gharbia (Joe)"]', doc="actors, with the character in parentheses",
    ),
    Field(
        "companies", "companies", "Companies", "credits", queries=("company", "companies"),
        example='["HAKA Films (Warsaw)"]',
        doc="`name`, `role`, `places`; a text is a production company",
    ),
    Field(
        "versions", "versions", "Versions", "versions", queries=("version", "versions"),
        example='[{ name = "Restored", year = 2019 }]',
        doc="restorations, dubs, copies: `name`, `year`, `runtime`, `metres`, `format`, `languages`, `subtitles`, "
        "`intertitles`, `cast`, `holder`, `note`",
    ),
    Field(
        "part_of", "part", "Part of", "series", queries=("part_of", "series"),
        example='{ title = "Three Colours", number = 2 }',
        doc="the series or omnibus: `title`, `number`; a text is the title",
    ),
    Field(
        "rating", "rating", "Rating", "seen", queries=("rating",), has_order=True, is_own=True,
        example="4.5", doc="your own; without it the film is asked for and sorted by that of its last rated viewing",
    ),
    Field(
        "viewings", "viewings", "Viewings", "seen", is_own=True,
        example="[{ date = 2024-03-02 }]",
        doc="your own: `date` (also `2024-03` or `2024`, as text), `rating`, `rewatch`, `note`; a text is the date",
    ),
    Field(
        "ids", "ids", "Ids", example='{ imdb = "tt0069293" }',
        doc="what others call it: `imdb`, `tmdb`, `wikidata`, `eidr`, `isan`, `letterboxd`",
    ),
    Field("sources", "addresses", "Sources", "sources", is_expected=True, example='["https://…"]',
          doc="where the facts are from"),
    Field(
        "extra", "table", "Extra", example='{ shelf = "B 12" }',
        doc="yours; filmcat only shows it. What an import did not understand is kept here, as `unread`",
    ),
    Field("other", "other", "Other", derived_from="extra"),
)  # fmt: skip

PERSON_FIELDS: tuple[Field, ...] = (
    Field("name", "name", "Name", "title", example='"Alisa Kovalenko"', doc="as credited; required"),
    Field("namesake", "namesake", "Namesake", derived_from="name"),
    Field("names", "names", "Further names", "names", example='{ uk = "Аліса Коваленко" }', doc="further names"),
    Field("also", "texts", "Also", "names", example='["Alisa Kowalenko"]', doc="other spellings, aliases"),
    Field(
        "sort", "text", "Sorted as",
        example='"Kovalenko, Alisa"', doc="how an index files the name, where that is not obvious",
    ),
    Field("born", "date", "Born", "life", example="1987"),
    Field("died", "date", "Died", "life", example="2019-03-29"),
    Field("birthplace", "text", "Birthplace", "life", example='"Zaporizhzhia, Ukraine"'),
    Field("biography", "prose", "Biography", "biography", example='"…"'),
    Field("texts", "texts_by_language", "Texts by language", derived_from="biography"),
    Field("as_of", "text", "As of", "as of", example='"Berlinale 2023"', doc="when the biography was true"),
    Field(
        "filmography", "filmography", "Filmography", "filmography", example='["2014 Sestra Zo (Sister Zo)"]',
        doc="`year`, `title`, `translated_title`",
    ),
    Field("notes", "prose", "Notes", "notes", example='"…"'),
    Field("ids", "ids", "Ids", example='{ imdb = "nm0000000" }', doc="as for films"),
    Field("sources", "addresses", "Sources", "sources", example='["https://…"]', doc="as for films"),
    Field("extra", "table", "Extra", example="{ met = 2023 }", doc="as for films"),
    Field("other", "other", "Other", derived_from="extra"),
)  # fmt: skip

# What a question may name, or a list be sorted by, beyond the fields of a record. A name with a dot is a part of the
# entries of a field, and judged of one entry together with the others.
ASKED_FIELDS: tuple[Field, ...] = (
    Field(
        "id", "id", "Id", queries=("id",), has_order=True, listed=1, example='"the-lost-boys-2023"',
        doc="fixes the id by hand; otherwise it is made of title and year",
    ),
    Field(
        "person", "people", "Person", queries=("person", "people"), derived_from="credits",
        option=Option(("-p", "--person"), "NAME", "In any role, or in --role.", 5),
    ),
    Field("text", "full_text", "Text", queries=("text",), derived_from="synopsis",
          doc="words of titles, names and prose"),
    Field("biography", "person_prose", "Biography", queries=("biography",), derived_from="credits",
          doc="words of what is told of its people"),
    Field("character", "characters", "Character", queries=("character",), derived_from="cast"),
    Field("festivals.name", "entry_text", "Festival", queries=("festival.name",), derived_from="festivals"),
    Field("festivals.year", "entry_year", "Festival year", queries=("festival.year",), derived_from="festivals"),
    Field("festivals.section", "entry_text", "Section", queries=("section",), derived_from="festivals"),
    Field("festivals.premiere", "entry_text", "Premiere", queries=("premiere",), derived_from="festivals"),
    Field("festivals.awards", "entry_texts", "Awards", queries=("award",), derived_from="festivals"),
    Field("festivals.dates", "entry_days", "Festival dates", queries=("festival.date",), derived_from="festivals"),
    Field("festivals.version", "entry_text", "Version shown", queries=("festival.version",), derived_from="festivals"),
    Field("companies.name", "entry_text", "Company", queries=("company.name",), derived_from="companies"),
    Field("companies.role", "entry_text", "Role of a company", queries=("company.role",), derived_from="companies"),
    Field("companies.places", "entry_texts", "Places", queries=("place",), derived_from="companies"),
    Field("directors", "directors", "Directors", has_order=True, listed=6, derived_from="credits"),
    Field("seen", "seen", "Seen", queries=("seen", "viewings"), has_order=True, is_own=True, derived_from="viewings"),
)  # fmt: skip


def listed_fields() -> list[Field]:
    """The fields that a list shows of each film, in the order of its columns."""
    return sorted((row for row in (*FILM_FIELDS, *ASKED_FIELDS) if row.listed), key=lambda row: row.listed)
