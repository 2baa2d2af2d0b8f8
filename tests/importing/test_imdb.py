from importing.reading import films, items, notes, refusals, unread
from importing.samples import IMDB


def test_films_are_read_and_what_is_none_is_counted() -> None:
    solaris, carmencita = films(IMDB)
    assert solaris.film == {
        "title": "Solaris", "original_title": "Solyaris", "year": 1972, "runtime": 167,
        "genres": ["Drama", "Mystery", "Sci-Fi"], "ids": {"imdb": "tt0069293"},
        "sources": ["https://www.imdb.com/title/tt0069293/"],
    }  # fmt: skip
    assert ("original_title" in carmencita.film, carmencita.lines["title"]) == (False, 3)
    assert notes(items(IMDB)) == ["2 titles are no films and left out: 1 tvMiniSeries, 1 tvEpisode."]


def test_quotation_marks_are_signs_like_others() -> None:
    row = 'tt1\tmovie\t"A\t"A\t0\tsoon\t\\N\t\\N\t\\N\n'
    draft = films(IMDB + row)[-1]
    assert draft.film["title"] == '"A'
    assert unread(draft) == [(6, "year: soon")]


def test_rows_of_another_length_are_refused_until_there_are_too_many() -> None:
    head = IMDB.splitlines(keepends=True)[0]
    assert refusals(f"{head}a\tb\n") == [(2, "Line 2 has 2 cells, not 9.")]
    assert refusals(head + "a\n" * 100)[-1] == (21, "Line 21 too has 1 cells, not 9.")


def test_another_table_is_refused() -> None:
    [(line, message)] = refusals("tconst\tordering\n", "imdb")
    assert (line, message.partition(",")[0]) == (1, "It is not IMDb's title.basics.tsv")
