import io

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
    assert not [item for item in found if not isinstance(item, Draft)]
    assert len(found) == 4
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
