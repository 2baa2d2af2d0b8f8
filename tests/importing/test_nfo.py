import pytest

from filmcat.importing.draft import Draft
from importing.reading import film, films, items, notes, refusal, refusals, unread
from importing.samples import GCSTAR, NFO, TELLICO


def test_a_film_of_kodi_is_read_with_its_lines_and_the_address_behind_it() -> None:
    draft = film(NFO)
    assert draft.film == {
        "title": "Wings of Desire",
        "original_title": "Der Himmel über Berlin",
        "rating": 9,
        "year": 1987,
        "age_rating": {"MPA": "PG-13"},
        "runtime": 128,
        "ids": {"imdb": "tt0093191", "tmdb": "144"},
        "genres": ["Drama", "Fantasy"],
        "part_of": {"title": "Berlin Angels"},
        "countries": ["West Germany"],
        "credits": {"screenplay": ["Peter Handke"], "director": ["Wim Wenders"]},
        "companies": [{"name": "Road Movies", "role": "production"}],
        "cast": [{"name": "Bruno Ganz", "character": "Damiel"}, "Solveig Dommartin"],
        "viewings": [{"date": "2024-03-02"}],
        "sources": ["https://www.imdb.com/title/tt0093191/"],
    }
    assert (draft.lines["title"], draft.lines["cast"], draft.lines["viewings"]) == (3, 20, 10)
    assert unread(draft) == [(19, "mood: quiet")]


def test_a_rating_of_nought_is_none() -> None:
    assert film("<movie><title>A</title><userrating>0</userrating><year>0</year></movie>").film == {"title": "A"}


@pytest.mark.parametrize(
    ("mpaa", "rating"),
    [("Rated R", {"MPA": "R"}), ("DE:FSK 12", {"FSK": "12"}), ("Germany:16", {"FSK": "16"}), ("UK:15", {"BBFC": "15"})],
)
def test_an_age_rating_is_read_as_kodi_writes_it(mpaa: str, rating: dict[str, str]) -> None:
    assert film(f"<movie><title>A</title><mpaa>{mpaa}</mpaa></movie>").film["age_rating"] == rating


def test_an_old_id_without_a_type_is_that_of_imdb() -> None:
    assert film("<movie><title>A</title><id>tt0093191</id></movie>").film["ids"] == {"imdb": "tt0093191"}
    assert film("<movie><title>A</title><tmdbid>144</tmdbid></movie>").film["ids"] == {"tmdb": "144"}


def test_several_films_may_stand_in_one_file() -> None:
    found = films("<videodb><movie><title>A</title></movie>\n<movie><title>B</title></movie></videodb>", "nfo")
    assert [(draft.film["title"], draft.lines["title"]) for draft in found] == [("A", 1), ("B", 2)]


def test_other_encodings_are_read_as_the_file_declares_them() -> None:
    content = '<?xml version="1.0" encoding="windows-1251"?><movie><title>Солярис</title></movie>'
    assert film(content.encode("cp1251"), "nfo").film["title"] == "Солярис"


@pytest.mark.parametrize(
    ("root", "kind"),
    [
        ("tvshow", "a series"),
        ("episodedetails", "an episode of a series"),
        ("musicvideo", "a music video"),
        ("a", "<a>"),
    ],
)
def test_what_is_no_film_is_refused(root: str, kind: str) -> None:
    assert refusal(f"<{root}><title>A</title></{root}>", "nfo") == (
        f"Line 1: it describes {kind}, not a film (<movie>)."
    )


@pytest.mark.parametrize(
    "prolog",
    [
        '<!DOCTYPE movie [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]>',
        '<!DOCTYPE movie [<!ENTITY a SYSTEM "file:///etc/passwd">]>',
        '<!DOCTYPE movie SYSTEM "http://a.example/a.dtd">',
        "<!DOCTYPE movie>",
    ],
)
def test_document_types_and_entities_are_refused(prolog: str) -> None:
    assert refusal(f'<?xml version="1.0"?>\n{prolog}<movie><title>&a;</title></movie>') == (
        "Line 2: XML with a document type of its own (<!DOCTYPE>, entities) is not read."
    )


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("<movie>\n<title>A</movie>", "Line 2 is not XML: mismatched tag."),
        ("<movie>&a;</movie>", "Line 1 is not XML: undefined entity."),
        ("<movie>" * 100_000, "Line 1: elements within elements without end."),
        ("<movie></movie>", "Line 1: a film without a title."),
        ("http://a.example/1", "It holds but the address http://a.example/1, which filmcat does not fetch."),
        ("release notes", "It is an NFO without XML: no film is described in it."),
        ("<movie>" + "<a/>" * (2 << 20), "It is larger than 4 MB, which no NFO is."),
    ],
)  # fmt: skip
def test_what_is_not_xml_is_refused(content: str, message: str) -> None:
    assert [found for _, found in refusals(content, "nfo")] == [message]


def test_two_films_that_follow_one_another_are_two() -> None:
    found = films(
        "<movie>\n<title>Solaris</title></movie>\n\n<movie><title>Mirror</title>\n<year>1975</year></movie>", "nfo"
    )
    assert [draft.film for draft in found] == [{"title": "Solaris"}, {"title": "Mirror", "year": 1975}]
    assert [draft.lines["title"] for draft in found] == [2, 4]
    assert found[1].lines["year"] == 5


def test_an_address_behind_two_films_is_of_neither() -> None:
    found = films("<movie><title>A</title></movie><movie><title>B</title></movie>\nhttps://a.example/1\n", "nfo")
    assert [draft.film for draft in found] == [{"title": "A"}, {"title": "B"}]


def test_actors_stand_in_the_order_that_is_stated() -> None:
    actors = "".join(
        f"<actor><name>{name}</name>{f'<order>{order}</order>' if order else ''}</actor>"
        for name, order in (("Anatoly Solonitsyn", "2"), ("Nikolai Grinko", "10"), ("Alisa Freindlich", ""),
                            ("Alexander Kaidanovsky", "0"))
    )  # fmt: skip
    assert film(f"<movie><title>Stalker</title>{actors}</movie>").film["cast"] == [
        "Alexander Kaidanovsky", "Anatoly Solonitsyn", "Nikolai Grinko", "Alisa Freindlich",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("title", "declared", "actual", "said"),
    [
        ("Élő", "utf-8", "utf-8", ""),
        ("Solaris", "utf-16", "ascii", ""),
        ("Solaris", "klingon", "ascii", ""),
        ("Élő", "iso-8859-1", "utf-8", "Its head says iso-8859-1, but its bytes are UTF-8, and it is read so."),
        ("Élő", "klingon", "utf-8", "Its head says klingon, but its bytes are UTF-8, and it is read so."),
        ("Солярис", "windows-1251", "cp1251", ""),
        ("Сталкер и Солярис", "utf-8", "cp1251", "Its head says utf-8, but its bytes are not: it is read as cp1251."),
        ("Mädchen in Uniform", "utf-8", "cp1252", "Its head says utf-8, but its bytes are not: it is read as cp1252."),
        (
            "Popiół i łzy, żal, ś",
            "utf-8",
            "cp1250",
            "Its head says utf-8, but its bytes are not: it is read as cp1250.",
        ),
        ("Солярис", "utf-8", "utf-16", ""),
    ],
)
def test_the_bytes_say_more_of_an_encoding_than_the_head(title: str, declared: str, actual: str, said: str) -> None:
    content = f'<?xml version="1.0" encoding="{declared}"?>\n<movie><title>{title}</title></movie>'.encode(actual)
    found = items(content, "nfo")
    assert [item.film["title"] for item in found if isinstance(item, Draft)] == [title]
    assert notes(found) == ([said] if said else [])


def test_a_collection_of_gcstar_is_read() -> None:
    draft = film(GCSTAR)
    assert draft.film == {
        "title": "Stalker", "original_title": "Сталкер", "year": 1979, "runtime": 162, "countries": ["Soviet Union"],
        "credits": {"director": ["Andrei Tarkovsky"]}, "rating": 9, "age_rating": 12, "genres": ["Drama", "Sci-Fi"],
        "cast": [{"name": "Alexander Kaidanovsky", "character": "Stalker"}, "Anatoly Solonitsyn"],
        "synopsis": "Three men walk.", "sources": ["https://www.imdb.com/title/tt0079944/"],
        "ids": {"imdb": "tt0079944"},
    }  # fmt: skip
    assert (draft.lines["title"], draft.lines["genres"], draft.unread) == (4, 7, ())


def test_a_collection_of_tellico_is_read() -> None:
    draft = film(TELLICO)
    assert draft.film == {
        "title": "Stalker", "original_title": "Сталкер", "year": 1979, "runtime": 162, "countries": ["Soviet Union"],
        "credits": {"director": ["Andrei Tarkovsky"]}, "age_rating": {"USA": "PG-13"}, "genres": ["Drama", "Sci-Fi"],
        "cast": [{"name": "Alexander Kaidanovsky", "character": "Stalker"}],
        "companies": [{"name": "Mosfilm", "role": "production"}],
    }  # fmt: skip
    assert (draft.lines["title"], draft.lines["cast"], draft.unread) == (7, 14, ())


def test_a_collection_of_other_things_is_refused() -> None:
    assert refusal('<collection type="GCbooks"><item title="A"/></collection>') == (
        "It is a collection of books, not of films."
    )
    assert refusal(TELLICO.replace('type="3"', 'type="2"')) == "It is a collection of Tellico, but not of videos."
