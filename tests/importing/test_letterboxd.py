import io

import pytest

from filmcat.importing.discover import sources
from filmcat.importing.draft import Draft, Item, Note, Refusal
from filmcat.importing.read_source import drafts
from importing.reading import film, films, notes, refusals, unread, zipped
from importing.samples import LETTERBOXD, letterboxd_zip


def export(content: bytes) -> list[Item]:
    [source] = sources(["-"], io.BytesIO(content))
    return list(drafts(source))


def named(found: list[Item], title: str, year: int) -> Draft:
    [draft] = [
        item for item in found if isinstance(item, Draft) and (item.film["title"], item.film["year"]) == (title, year)
    ]
    return draft


def test_the_files_of_an_export_come_together_as_one_draft_a_film() -> None:
    found = export(letterboxd_zip())
    assert [item for item in found if isinstance(item, Refusal)] == []
    assert len([item for item in found if isinstance(item, Draft)]) == 4
    solaris = named(found, "Solaris", 1972)
    assert solaris.film == {
        "title": "Solaris",
        "year": 1972,
        "ids": {"letterboxd": "aaaa"},
        "rating": 4.5,
        "tags": ["liked", "Slow films", "slow", "cinema", "35mm"],
        "viewings": [
            {"date": "2024-01-04", "rating": 4.5},
            {"date": "2024-03-04", "rating": 5, "rewatch": True},
        ],
        "sources": ["https://boxd.it/aaaa", "https://boxd.it/e001", "https://boxd.it/e002"],
        "notes": "first of all\n\nRain falls\nindoors.",
    }
    assert (solaris.files["title"], solaris.lines["title"]) == ("watched.csv", 2)
    assert (solaris.files["viewings"], solaris.lines["viewings"]) == ("diary.csv", 2)
    assert (solaris.files["notes"], solaris.lines["notes"]) == ("lists/slow.csv", 6)


def test_films_of_one_name_are_told_apart_by_their_year() -> None:
    assert named(export(letterboxd_zip()), "Solaris", 2002).film["tags"] == ["watched"]


def test_what_is_on_the_watchlist_was_not_watched() -> None:
    assert named(export(letterboxd_zip()), "Mutt", 2023).film == {
        "title": "Mutt", "year": 2023, "ids": {"letterboxd": "dddd"}, "tags": ["watchlist"],
        "sources": ["https://boxd.it/dddd"],
    }  # fmt: skip


def test_a_damaged_file_of_an_export_is_named_and_sinks_no_other() -> None:
    found = export(zipped(LETTERBOXD | {"ratings.csv": "Date,Foo\n1,2\n", "likes/films.csv": b"\xff\xff"}))
    assert [(item.file, item.line) for item in found if isinstance(item, Refusal)] == [
        ("ratings.csv", 1),
        ("likes/films.csv", 1),
    ]
    assert "rating" not in named(found, "Solaris", 1972).film


def test_one_file_alone_is_read_too() -> None:
    first, second = films(LETTERBOXD["diary.csv"])[0], films(LETTERBOXD["ratings.csv"])[0]
    assert first.film["viewings"] == [
        {"date": "2024-01-04", "rating": 4.5},
        {"date": "2024-03-04", "rating": 5, "rewatch": True},
    ]
    assert "rating" not in first.film
    assert "ids" not in first.film
    assert (second.film["rating"], second.files) == (4.5, {})


def test_the_name_and_tags_of_a_list_are_tags_of_its_films() -> None:
    draft = film(LETTERBOXD["lists/slow.csv"])
    assert draft.film["tags"] == ["Slow films", "slow"]
    assert draft.lines["title"] == 6


def test_a_list_with_a_description_of_several_lines_begins_behind_it() -> None:
    content = (
        "Letterboxd list export v7\nDate,Name,Tags,URL,Description\n"
        '2024-01-01,Slow,,https://boxd.it/l,"One\n\ntwo."\n\nPosition,Name,Year,URL,Description\n1,Solaris,1972,,\n'
    )
    [note, draft] = drafts(next(iter(sources(["-"], io.BytesIO(content.encode())))))
    assert isinstance(draft, Draft)
    assert draft.film["tags"] == ["Slow"]
    assert draft.lines["title"] == 8
    assert notes([note]) == ["The description of the list “Slow” is not of a film: One\n\ntwo."]
    assert isinstance(note, Note)


def test_ratings_are_half_stars_and_nought_is_none() -> None:
    head = "Date,Name,Year,Letterboxd URI,Rating\n"
    assert film(f"{head}2024-01-01,A,1972,,0.5\n").film["rating"] == 0.5
    assert "rating" not in film(f"{head}2024-01-01,A,1972,,0\n").film
    assert unread(film(f"{head}2024-01-01,A,1972,,7\n")) == [(2, "Rating: 7")]


def test_a_review_without_a_day_rates_the_film() -> None:
    content = "Date,Name,Year,Letterboxd URI,Rating,Rewatch,Review,Tags,Watched Date\n2024-01-01,A,1972,,4,,Fine,,\n"
    assert film(content).film == {"title": "A", "year": 1972, "rating": 4, "notes": "Fine"}


def test_a_table_of_something_else_is_refused() -> None:
    assert refusals("Date,Body\n1,2\n", "letterboxd") == [
        (1, "It is no table of films from Letterboxd: it has no columns “Name” and “Year”.")
    ]


def test_two_films_of_one_name_and_year_are_told_apart_by_their_addresses() -> None:
    head = "Date,Name,Year,Letterboxd URI\n"
    content = f"{head}2024-01-01,A,1972,https://boxd.it/a\n2024-01-01,A,1972,https://boxd.it/b\n"
    assert len(films(content)) == 2
    mixed = (
        f"{head}2024-01-01,A,1972,\n2024-01-01,A,1972,https://boxd.it/a\n2024-01-01,A,1972,https://a.example/film/a\n"
    )
    assert film(mixed).film["sources"] == ["https://boxd.it/a", "https://a.example/film/a"]


LIST = (
    'Date,Name,Tags,URL,Description\n2021-02-02,Blind swordsman,"samurai, ranked",https://boxd.it/3Y4XO,\n\n'
    "Position,Name,Year,URL,Description\n1,The Tale of Zatoichi,1962,https://boxd.it/1JMq,\n"
    "2,Zatoichi,2003,https://boxd.it/2aMs,The one with the dance\n"
)


@pytest.mark.parametrize(
    "above", ["", "\n", "\n\n", "Letterboxd list export v7\n", "Letterboxd list export v8\n\n", "\ufeff\n"]
)
@pytest.mark.parametrize("name", ["blind-swordsman.csv", "list.txt"])
def test_a_list_of_any_age_is_known_by_its_two_tables(above: str, name: str) -> None:
    first, second = films(above + LIST, name=name)
    assert first.film == {
        "title": "The Tale of Zatoichi", "year": 1962, "tags": ["Blind swordsman", "samurai", "ranked"],
        "ids": {"letterboxd": "1JMq"}, "sources": ["https://boxd.it/1JMq"],
    }  # fmt: skip
    assert (second.film["notes"], second.lines["title"]) == ("The one with the dance", above.count("\n") + 6)


def test_a_table_of_letterboxd_may_have_gone_through_a_spreadsheet() -> None:
    table = '"Date";"Name";"Year";"Letterboxd URI"\n2024-01-01;Solaris;1972;https://boxd.it/2aYM\n'
    assert film(table, name="watched.csv").film["ids"] == {"letterboxd": "2aYM"}


def test_side_files_of_an_export_are_told_and_left_out() -> None:
    files = {
        "watched.csv": "Date,Name,Year,Letterboxd URI\n2024-01-01,Solaris,1972,https://boxd.it/2aYM\n",
        "ratings.csv": "Date,Name,Year,Letterboxd URI,Rating\n2024-01-01,Solaris,1972,https://boxd.it/2aYM,4\n",
        "likes/reviews.csv": "Date,Letterboxd URI\n2024-01-01,https://boxd.it/abcdef\n",
        "likes/lists.csv": "Date,Letterboxd URI\n2024-01-01,https://boxd.it/abcdeg\n",
        "comments.csv": "Date,Content,Comment\n2024-01-01,https://boxd.it/abcdeh,Yes.\n",
        "deleted/diary.csv": "Date,Name,Year,Letterboxd URI\n2024-01-01,Mirror,1975,https://boxd.it/abcdei\n",
    }
    source = next(sources(["-"], io.BytesIO(zipped(files))))
    found = list(drafts(source))
    assert [item.film["title"] for item in found if isinstance(item, Draft)] == ["Solaris"]
    assert [(item.file, item.message) for item in found if isinstance(item, Note)] == [
        ("", "What Letterboxd keeps of deleted entries is left out: deleted/diary.csv."),
        ("likes/lists.csv", "It names no films, and is left out."),
        ("likes/reviews.csv", "It names no films, and is left out."),
        ("comments.csv", "It names no films, and is left out."),
    ]
    assert not [item for item in found if isinstance(item, Refusal)]


def test_what_letterboxd_takes_in_is_read_too() -> None:
    table = (
        "LetterboxdURI,tmdbID,imdbID,Title,Year,Directors,Rating,WatchedDate,Rewatch,Tags,Review\n"
        'https://boxd.it/2aYM,593,tt0069293,Solaris,1972,Andrei Tarkovsky,4,2024-03-02,true,"cinema, 35mm",Slow.\n'
    )
    assert film(table, "csv").film == {
        "title": "Solaris", "year": 1972, "credits": {"director": ["Andrei Tarkovsky"]}, "rating": 4,
        "viewings": [{"date": "2024-03-02", "rewatch": True}], "tags": ["cinema", "35mm"], "notes": "Slow.",
        "ids": {"letterboxd": "2aYM", "tmdb": "593", "imdb": "tt0069293"}, "sources": ["https://boxd.it/2aYM"],
    }  # fmt: skip


def test_a_quoted_cell_may_hold_what_opens_a_record_of_a_catalogue() -> None:
    assert film('Title,Notes\nMirror,"so:\n[[film]]\nhere"\n', name="notes.csv").film["title"] == "Mirror"
    for text in ('[[film]]\ntitle = "Mirror"\n', '# mine\n\nschema = 1\n[[film]]\ntitle = "Mirror"\n'):
        assert film(text, name="notes.csv").film["title"] == "Mirror"
