from filmcat.importing.draft import Draft, Refusal, Unread
from filmcat.importing.json.json_ld import embedded_films
from filmcat.importing.page.saved import filled, merged
from importing.reading import film
from importing.samples import PAGE

PAGE_DRAFT = Draft(
    {"title": "Der Himmel über Berlin", "year": 1987, "credits": {"director": ["Wim Wenders"]}},
    lines={"title": 4, "year": 5, "credits": 6, "credits.director": 6},
    unread=(Unread(9, "Screening on Friday"),),
)
SURE = Draft(
    {
        "title": "Wings of Desire",
        "titles": {"de": ["Der Himmel über Berlin"]},
        "year": 1988,
        "runtime": 128,
        "credits": {"director": ["W. Wenders"], "music": ["Jürgen Knieper"]},
    },
    lines={"title": 1, "year": 1, "runtime": 2, "credits": 3, "credits.music": 3},
)


def test_json_ld_of_a_saved_page_is_read_with_its_lines() -> None:
    [draft] = embedded_films(PAGE, "page.html")
    assert PAGE.splitlines()[draft.lines["runtime"] - 1].strip() == '"duration": "PT2H8M",'
    assert film(PAGE, "schema-org").film == draft.film


def test_a_broken_script_is_passed_over() -> None:
    page = '<script type="application/ld+json">{"@type": "Movie",</script>' + PAGE
    assert len(list(embedded_films(page, "page.html"))) == 1
    assert list(embedded_films('<script type="application/ld+json">{"@type": "Movie"', "page.html")) == []


def test_what_the_page_states_stands_and_json_ld_fills_the_rest() -> None:
    draft = filled(PAGE_DRAFT, SURE)
    assert draft.film == {
        "title": "Der Himmel über Berlin",
        "titles": {"de": ["Der Himmel über Berlin"]},
        "year": 1987,
        "runtime": 128,
        "credits": {"director": ["Wim Wenders"], "music": ["Jürgen Knieper"]},
    }
    assert (draft.lines["year"], draft.lines["runtime"], draft.lines["credits.music"]) == (5, 2, 3)
    assert draft.unread == PAGE_DRAFT.unread


def test_drafts_of_one_film_are_united_and_others_stand_behind() -> None:
    other = Draft({"title": "Solaris"}, lines={"title": 9})
    assert [item.film["title"] for item in merged([PAGE_DRAFT], [other, SURE]) if isinstance(item, Draft)] == [
        "Der Himmel über Berlin",
        "Solaris",
    ]


def test_a_page_that_says_nothing_is_no_fault_where_its_data_does() -> None:
    assert list(merged([Refusal(1, "It names no film.")], [SURE])) == [SURE]
    assert list(merged([PAGE_DRAFT, Refusal(9, "It ends.")], [SURE]))[-1] == Refusal(9, "It ends.")


def test_a_saved_page_is_one_film() -> None:
    draft = film(PAGE, "page")
    assert draft.film["title"] == "Wings of Desire"
    assert draft.film["runtime"] == 128


def test_a_page_in_an_older_encoding_is_decoded_as_it_declares() -> None:
    page = PAGE.replace("<title>", '<meta charset="windows-1251"><title>').replace(
        "Wings of Desire", "Небо над Берліном"
    )
    assert film(page.encode("cp1251"), "schema-org").film["title"] == "Небо над Берліном"
