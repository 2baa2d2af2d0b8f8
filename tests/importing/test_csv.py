import pytest

from filmcat.errors import UnknownWord
from filmcat.importing.draft import Draft, Refusal
from filmcat.importing.read_source import drafts
from harness import Runner
from harness import film as a_film
from importing.reading import film, films, items, notes, refusal, refusals, source, unread
from importing.samples import CSV, OWN_CSV, TSV


def test_columns_are_known_by_their_names_in_many_languages() -> None:
    solaris, wings = films(CSV)
    assert solaris.film == {
        "title": "Solaris", "year": 1972, "credits": {"director": ["Andrei Tarkovsky"]}, "countries": ["USSR"],
        "runtime": 167,
    }  # fmt: skip
    assert wings.film["countries"] == ["West Germany", "France"]
    assert (solaris.lines["title"], wings.lines["credits.director"]) == (2, 3)


def test_a_column_that_nobody_knows_is_noted_and_kept_unread() -> None:
    assert notes(items(CSV)) == [
        "No field is known for “Shelf”: 1 cell is kept unread, such as “A3”; --map 'Shelf=FIELD' names one."
    ]
    assert unread(films(CSV)[0]) == [(2, "Shelf: A3")]


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_any_usual_delimiter_parts_columns(delimiter: str) -> None:
    table = (
        delimiter.join(["Titel", "Jahr", "Land", "Kamera"]) + "\r\n" + delimiter.join(["Solaris", "1972", "SU", "A B"])
    )
    assert film(table, "csv").film == {
        "title": "Solaris", "year": 1972, "countries": ["SU"], "credits": {"cinematography": ["A B"]},
    }  # fmt: skip


def test_a_line_that_names_the_delimiter_is_no_row() -> None:
    draft = film("sep=;\nTitle;Year\nSolaris;1972\n")
    assert (draft.film, draft.lines["title"]) == ({"title": "Solaris", "year": 1972}, 3)


def test_a_row_over_several_lines_stands_where_it_begins() -> None:
    first, second = films('title,notes\n"A","one\ntwo"\n\nB,three\n', "csv")
    assert (first.film["notes"], first.lines["title"], second.lines["title"]) == ("one\ntwo", 2, 5)


def test_a_byte_order_mark_and_utf_16_are_read() -> None:
    wanted = {"title": "Солярис", "year": 1972}
    text = "title\tyear\nСолярис\t1972\n"
    assert film(b"\xef\xbb\xbf" + text.encode()).film == wanted
    assert film(text.encode("utf-16")).film == wanted


@pytest.mark.parametrize(
    ("header", "cell", "field", "value"),
    [
        ("Countries", "Korea, South", "countries", ["Korea, South"]),
        ("Genres", "Drama, Comedy", "genres", ["Drama", "Comedy"]),
        ("Genres", "Drama|Comedy", "genres", ["Drama", "Comedy"]),
        ("Director", "Kovalenko, Alisa", "credits", {"director": ["Alisa Kovalenko"]}),
        ("Director", "Joel Coen, Ethan Coen", "credits", {"director": ["Joel Coen", "Ethan Coen"]}),
        ("Director", "Joel Coen; Ethan Coen", "credits", {"director": ["Joel Coen", "Ethan Coen"]}),
        ("Stars", "Bruno Ganz (Damiel); Otto Sander", "cast", ["Bruno Ganz (Damiel)", "Otto Sander"]),
        ("Length", "1h 40", "runtime", 100),
        ("Duration", "PT100M", "runtime", 100),
        ("Release Date", "1987-09-23", "year", 1987),
        ("Year", "c. 1931", "year", "c. 1931"),
        ("FSK", "12", "age_rating", {"FSK": "12"}),
        ("Certificate", "PG-13", "age_rating", {"MPA": "PG-13"}),
        ("Age", "14", "age_rating", 14),
        ("Your Rating", "8", "rating", 8),
        ("Rating", "4,5", "rating", 4.5),
        ("Watched Date", "2024-03-02", "viewings", [{"date": "2024-03-02"}]),
        ("Const", "tt0069293", "ids", {"imdb": "tt0069293"}),
        ("URL", "https://a.example/1", "sources", ["https://a.example/1"]),
        ("World sales", "Films Boutique", "companies", [{"name": "Films Boutique", "role": "world sales"}]),
        ("Studio", "Mosfilm (Moscow)", "companies", ["Mosfilm (Moscow)"]),
        ("Debut", "ja", "debut", True),
        ("Quotes", "I came, I saw", "quotes", ["I came, I saw"]),
        ("Genres", "drama, war", "genres", ["drama", "war"]),
        ("Links", "https://a.net/x,y https://b.net", "sources", ["https://a.net/x,y", "https://b.net"]),
    ],
)  # fmt: skip
def test_a_cell_is_read_as_its_field_is(header: str, cell: str, field: str, value: object) -> None:
    assert film(f"Title\t{header}\nA\t{cell}\n", "tsv").film[field] == value


@pytest.mark.parametrize(
    ("header", "cell"),
    [("Year", "soon"), ("Runtime", "long"), ("Rating", "good"), ("Debut", "maybe"), ("Rewatch", "often")],
)
def test_a_cell_that_its_field_cannot_hold_is_unread(header: str, cell: str) -> None:
    draft = film(f"Title,{header}\nA,{cell}\n", "csv")
    assert (draft.film, unread(draft)) == ({"title": "A"}, [(2, f"{header}: {cell}")])


@pytest.mark.parametrize("nothing", ["", r"\N", "N/A", "null", "  "])
def test_what_databases_print_for_nothing_is_nothing(nothing: str) -> None:
    draft = film(f"Title,Year\nA,{nothing}\n", "csv")
    assert (draft.film, draft.unread) == ({"title": "A"}, ())


def test_headers_may_be_mapped_and_left_out() -> None:
    content = source(
        "Werk,Wer,x,y\nSolaris,Andrei Tarkovsky,1,2\n", "a.csv", {"werk": "title", "Wer": "director", "x": "-"}
    )
    [draft, note] = drafts(content)
    assert isinstance(draft, Draft)
    assert draft.film == {"title": "Solaris", "credits": {"director": ["Andrei Tarkovsky"]}}
    assert notes([note]) == [
        "No field is known for “y”: 1 cell is kept unread, such as “2”; --map 'y=FIELD' names one."
    ]


def test_mapping_to_a_field_that_does_not_exist_is_an_error() -> None:
    with pytest.raises(UnknownWord) as error:
        list(drafts(source("title,x\nA,B\n", "a.csv", {"x": "runtme"})))
    assert error.value.hint == "did you mean “runtime”?"


def test_a_table_without_a_column_of_titles_is_refused_with_its_headers() -> None:
    assert refusal("Foo,Bar\n1,2\n", "csv") == (
        "None of its columns is known to hold titles (“Foo”, “Bar”): --map 'HEADER=title' names the one that does."
    )


def test_a_row_without_a_title_is_refused_and_sinks_no_other() -> None:
    content = "Title,Year\n,1972\nSolaris,1972\n"
    assert refusals(content) == [(2, "Line 2: a film without a title.")]
    assert len([item for item in items(content) if isinstance(item, Draft)]) == 1


def test_an_open_quotation_mark_refuses_the_rows_before_it_too() -> None:
    [refused] = items('title,year\nSolaris,1972\n"Mutt,2023\nMirror,1975\n', "csv")
    assert isinstance(refused, Refusal)
    assert refused.is_damage
    assert refusals('title,year\nSolaris,1972\n"Mutt,2023\n', "csv") == [
        (3, "The row that begins on line 3 is not CSV: unexpected end of data.")
    ]


def test_cells_beyond_the_last_column_are_unread() -> None:
    assert unread(film("title,year\nA,1972,what\n", "csv")) == [(2, "beyond the last column: what")]


def test_our_own_table_is_read_as_it_was_written() -> None:
    draft = film(OWN_CSV.replace("Solaris", "'=Solaris\\\\x"))
    assert draft.film == {
        "title": "=Solaris\\x", "original_title": "Солярис", "year": 1972, "countries": ["Soviet Union"],
        "credits": {"director": ["Andrei Tarkovsky"]}, "runtime": 167, "age_rating": 12,
    }  # fmt: skip
    assert film(TSV).film["title"] == "Solaris"


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("{ date = '2024', rating = 4 }", "2024, 4"),
        ("{ date = '2024-03', note = 'again' }", "2024-03 (again)"),
        ("{ date = 2024-03-02, rating = 4.5, rewatch = true, note = 'Late (too late)' }",
         "2024-03-02, 4.5, again (Late (too late))"),
    ],
)  # fmt: skip
def test_a_viewing_is_read_as_filmcat_prints_it(run: Runner, line: str, said: str) -> None:
    known = a_film("A", "year = 2023", f"viewings = [{line}]")
    table = run("list", "--fields", "id,title,year,viewings", "-f", "csv", catalogue=known).out
    assert said in table
    assert run("import", "--dry-run", "-", stdin=table, catalogue=known).out.endswith("1 film: 1 same.\n")


def test_our_own_columns_hold_tables_too() -> None:
    content = (
        "title,festivals,viewings,cast,companies,credits,titles,age_ratings,part_of\n"
        '"A","Berlinale 2023, Generation, World premiere","2024-03-02, 4.5, again","B C (D)",'
        '"production: E (Kyiv, Paris); F","director: G; H; editing: I","uk: А","FSK: 12","Series (2)"\n'
    )
    assert film(content).film == {
        "title": "A",
        "festivals": [{"name": "Berlinale", "year": 2023, "section": "Generation", "premiere": "World premiere"}],
        "viewings": [{"date": "2024-03-02", "rating": 4.5, "rewatch": True}],
        "cast": ["B C (D)"],
        "companies": [
            {"name": "E", "role": "production", "places": ["Kyiv", "Paris"]},
            {"name": "F", "role": "production"},
        ],
        "credits": {"director": ["G", "H"], "editing": ["I"]},
        "titles": {"uk": ["А"]},
        "age_rating": {"FSK": "12"},
        "part_of": {"title": "Series", "number": 2},
    }


def test_a_list_of_imdb_is_read_without_its_series() -> None:
    content = (
        "Position,Const,Title,URL,Title Type,IMDb Rating,Year,Release Date,Your Rating,Date Rated\n"
        "1,tt0069293,Solaris,https://www.imdb.com/title/tt0069293/,Movie,7.9,1972,1972-03-20,9,2024-03-02\n"
        "2,tt0092337,Dekalog,https://www.imdb.com/title/tt0092337/,TV Mini Series,8.9,1989,1989-12-10,9,2024-03-02\n"
    )
    assert film(content).film == {
        "ids": {"imdb": "tt0069293"}, "title": "Solaris", "sources": ["https://www.imdb.com/title/tt0069293/"],
        "year": 1972, "rating": 9,
        "extra": {"scores": {"imdb_rating": 7.9}, "release_date": "1972-03-20", "date_rated": "2024-03-02"},
    }  # fmt: skip
    assert notes(items(content)) == [
        "Left out, as it says nothing of a film: “Position”.",
        "Kept as `extra.scores`, as it is the public's and not your own rating: “IMDb Rating”.",
        "1 title is no film and left out: 1 TV Mini Series.",
    ]


def test_none_may_be_the_title_of_a_film() -> None:
    assert film("Title,Tagline,Year\nNone,None,2001\n").film == {"title": "None", "year": 2001}
    assert film("title,tagline\nA,None\n", "csv").film == {"title": "A", "tagline": "None"}
