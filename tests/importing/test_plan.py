"""What becomes of what a source states: new, same, changed, suspect; left, merged, replaced."""

from collections.abc import Mapping
from typing import cast

import pytest

from filmcat.importing.draft import Draft
from filmcat.importing.planning.on_duplicate import OnDuplicate
from filmcat.model.plan import Difference
from harness import film
from importing.planned import SOLARIS, CatalogueOf, draft, planned, statuses, taken

TARKOVSKY = 'director = ["Andrei Tarkovsky"]'
SODERBERGH = {"director": ["Steven Soderbergh"]}
KEPT = film("Solaris", "year = 1972", 'countries = ["Soviet Union"]', credits=TARKOVSKY)


def test_a_film_that_nobody_has_is_new() -> None:
    plan = planned(None, draft(SOLARIS))
    assert [(entry.status, entry.action, entry.id) for entry in plan.entries] == [("new", "append", "solaris-1972")]
    assert plan.changes.added[0].id is None


def test_a_film_that_states_no_more_than_the_catalogue_is_the_same(catalogue: CatalogueOf) -> None:
    assert statuses(planned(catalogue(KEPT), draft(SOLARIS))) == ["same"]


@pytest.mark.parametrize(
    "same",
    [
        {"title": "SOLARIS"},
        {"countries": ["SU"]},
        {"countries": "UdSSR"},
        {"credits": {"Regie": "Andrei Tarkovsky"}},
        {"year": "1972"},
    ],
)
def test_what_is_written_otherwise_and_means_the_same_is_the_same(
    catalogue: CatalogueOf, same: Mapping[str, object]
) -> None:
    assert statuses(planned(catalogue(KEPT), draft(SOLARIS, **same))) == ["same"]


def test_a_title_that_the_catalogue_has_as_another_is_the_same(catalogue: CatalogueOf) -> None:
    kept = film("We Will Not Fade Away", "year = 2023", 'titles = { uk = "Ми не згаснемо" }')
    other = {"title": "Ми не згаснемо", "original_title": "We Will Not Fade Away", "year": 2023}
    assert statuses(planned(catalogue(kept), draft(other))) == ["same"]


def test_a_film_that_states_more_is_changed_and_tells_what(catalogue: CatalogueOf) -> None:
    plan = planned(catalogue(KEPT), draft(SOLARIS, runtime=167, countries=["USSR", "Poland"]))
    assert statuses(plan) == ["changed"]
    assert plan.entries[0].differences == (
        Difference("countries", "added", None, ["Poland"]),
        Difference("runtime", "added", None, 167),
    )


@pytest.mark.parametrize(
    ("other", "reason"),
    [
        (draft(SOLARIS, year=1973), "the same title and director, and the years 1972 and 1973"),
        (draft({"title": "Solaris", "year": 1973}), "the same title, and the years 1972 and 1973"),
        (draft({"title": "Solaris", "credits": SOLARIS["credits"]}),
         "the same title and director, and a year that is unknown"),
        (draft(SOLARIS, title="Solarris"), "the same director, and a title that is close"),
        (draft(SOLARIS, credits={"director": ["Andrej Tarkovskij"]}),
         "the same title and the same year, but a director of another spelling"),
        (draft({"title": "Solaris"}), "the same title, and a year that is unknown"),
    ],
)  # fmt: skip
def test_a_film_that_may_be_there_is_suspect_and_says_why(catalogue: CatalogueOf, other: Draft, reason: str) -> None:
    (entry,) = planned(catalogue(KEPT), other).entries
    assert (entry.status, entry.action) == ("suspect", "leave")
    assert [(like.id, like.reason) for like in entry.like] == [("solaris-1972", reason)]


@pytest.mark.parametrize(
    "other",
    [
        {"title": "Solaris", "year": 2002, "credits": {"director": ["Steven Soderbergh"]}},
        {"title": "Stalker", "year": 1979, "credits": {"director": ["Andrei Tarkovsky"]}},
        {"title": "Solaris 2", "year": 1973, "credits": {"director": ["Andrei Tarkovsky"]}},
        {"title": "Solaris", "year": 1972, "credits": {"director": ["Steven Soderbergh"]}},
        {"title": "Solaris", "credits": {"director": ["Steven Soderbergh"]}},
        {"title": "Solaris", "year": 2002, "credits": {"director": ["Andrei Tarkovsky"]}},
    ],
)
def test_another_film_is_new(catalogue: CatalogueOf, other: Mapping[str, object]) -> None:
    assert statuses(planned(catalogue(KEPT), draft(other))) == ["new"]


@pytest.mark.parametrize(
    ("title", "languages", "status"),
    [("Die Hard", ["English"], "new"), ("Die Hard", ["German"], "changed"), ("The Hard", ["German"], "changed")],
)
def test_a_film_without_an_article_is_the_same_where_the_language_has_that_article(
    catalogue: CatalogueOf, title: str, languages: list[str], status: str
) -> None:
    kept = film("Hard", "year = 1988", f"languages = {languages}")
    assert statuses(planned(catalogue(kept), draft({"title": title, "year": 1988, "languages": languages}))) == [status]


def test_an_id_that_both_have_makes_a_film_suspect_and_surely_the_same(catalogue: CatalogueOf) -> None:
    kept = film("Solaris", "year = 1972", 'ids = { imdb = "tt0069293" }')
    other = {"title": "Солярис", "year": 1971, "runtime": 167, "ids": {"imdb": "TT0069293"}}
    (entry,) = planned(catalogue(kept), draft(other), how="merge").entries
    assert (entry.status, entry.action, entry.id) == ("suspect", "merge", "solaris-1972")
    assert [(one.field, one.kind) for one in entry.differences] == [
        ("title", "conflict"), ("year", "conflict"), ("runtime", "added"), ("sources", "added"),
    ]  # fmt: skip


def test_other_ids_of_one_authority_make_two_films(catalogue: CatalogueOf) -> None:
    kept = film("Home", "year = 2008", 'ids = { imdb = "tt1"}')
    assert statuses(planned(catalogue(kept), draft({"title": "Home", "year": 2009, "ids": {"imdb": "tt2"}}))) == ["new"]
    assert statuses(planned(catalogue(kept), draft({"title": "Home", "year": 2008, "ids": {"imdb": "tt2"}}))) == ["new"]


def test_a_film_without_anybody_of_the_cast_is_only_suspect(catalogue: CatalogueOf) -> None:
    kept = film("Solaris", "year = 1972", 'cast = ["Donatas Banionis (Kris Kelvin)"]')
    other = {"title": "Solaris", "year": 1972}
    assert statuses(planned(catalogue(kept), draft(other, cast=["Natalya Bondarchuk"]))) == ["suspect"]
    assert statuses(planned(catalogue(kept), draft(other, cast=["Donatas Banionis"]))) == ["same"]


@pytest.mark.parametrize(
    ("how", "action"), [("fail", "leave"), ("skip", "leave"), ("merge", "merge"), ("replace", "replace")]
)
def test_what_becomes_of_a_changed_film_is_the_user_s_to_say(
    catalogue: CatalogueOf, how: OnDuplicate, action: str
) -> None:
    plan = planned(catalogue(KEPT), draft(SOLARIS, runtime=167), draft({"title": "Mutt", "year": 2023}), how=how)
    assert [entry.action for entry in plan.entries] == [action, "append"]
    assert plan.is_stopped is (how == "fail")
    assert len(plan.changes.changed) == (action != "leave")


def test_a_replacement_tells_what_goes(catalogue: CatalogueOf) -> None:
    kept = film("Solaris", "year = 1972", "rating = 4.5", "runtime = 160", 'sources = ["page.txt"]', credits=TARKOVSKY)
    (entry,) = planned(catalogue(kept), draft(SOLARIS, runtime=167), how="replace").entries
    assert entry.differences == (
        Difference("runtime", "replaced", 160, 167),
        Difference("rating", "removed", 4.5, None),
    )


@pytest.mark.parametrize("how", ["fail", "skip", "merge", "replace"])
def test_a_film_stated_twice_is_one_record_of_both(catalogue: CatalogueOf, how: OnDuplicate) -> None:
    for found in (None, catalogue(film("Mutt"))):
        plan = planned(found, draft(SOLARIS), draft(SOLARIS), draft(SOLARIS, runtime=167), how=how)
        assert (statuses(plan), plan.is_stopped) == (["new"], False)
        (added,) = plan.changes.added
        assert cast("Mapping[str, object]", added.record)["runtime"] == 167
        (note,) = plan.notes
        assert note.message == (
            "2 times a film is stated again; what is said of one is one record: "
            "solaris-1972 (line 3, as line 3), solaris-1972 (line 3, as line 3)."
        )


def test_what_contradicts_the_first_statement_of_a_film_is_kept_unread_and_said() -> None:
    plan = planned(None, draft(SOLARIS, runtime=167), draft(SOLARIS, runtime=165))
    taken(plan, draft(SOLARIS, runtime=166), name="other.txt")
    record = cast("Mapping[str, object]", plan.changes.added[0].record)
    assert (record["runtime"], record["extra"]) == (167, {"unread": ["runtime: 165", "runtime: 166"]})
    said = "1 value is kept unread that the first statement of the film contradicts: runtime of solaris-1972 is"
    messages = [note.message for note in plan.notes if "unread" in note.message]
    assert messages == [f"{said} 165, not 167.", f"{said} 166, not 167."]


def test_a_row_that_stands_twice_is_one_film_though_it_is_but_a_title() -> None:
    plan = planned(
        None, draft({"title": "Hamlet"}), draft({"title": "Hamlet"}), draft({"title": "Hamlet"}, runtime=140)
    )
    assert [entry.id for entry in plan.entries] == ["hamlet", "hamlet-2"]


def test_a_year_that_a_later_statement_adds_is_part_of_the_id(catalogue: CatalogueOf) -> None:
    ids = {"imdb": "tt0069293"}
    first = draft({"title": "Solaris", "ids": ids})
    for found in (None, catalogue(film("Mutt", 'id = "solaris-1972"'))):
        plan = planned(found, first, draft(SOLARIS, ids=ids))
        expected = "solaris-1972" if found is None else "solaris-1972-2"
        assert [entry.id for entry in plan.entries] == [expected]
        assert [addition.id for addition in plan.changes.added] == [None if found is None else expected]


def test_a_title_that_an_earlier_source_adds_finds_the_film(catalogue: CatalogueOf) -> None:
    added = draft(SOLARIS, titles={"uk": "Соляріс"})
    asked = draft({"title": "Соляріс", "year": 1972})
    assert statuses(planned(None, draft(SOLARIS), added, asked)) == ["new"]
    assert statuses(planned(catalogue(KEPT), added, asked, how="merge")) == ["changed", "same"]


def test_films_merged_into_one_of_the_catalogue_add_up(catalogue: CatalogueOf) -> None:
    plan = planned(catalogue(KEPT), draft(SOLARIS, runtime=167), draft(SOLARIS, runtime=167), how="merge")
    assert statuses(plan) == ["changed", "same"]


def test_films_of_one_list_are_two_where_they_are_not_surely_one() -> None:
    first, second = draft({"title": "Home", "year": 2008}), draft({"title": "Home", "year": 2009})
    plan = planned(None, first, second)
    assert statuses(plan) == ["new", "new"]
    taken(plan, second._replace(film={"title": "Home", "year": 2010}), name="other.txt")
    assert statuses(plan) == ["new", "new", "suspect"]


def test_two_films_that_would_share_an_id_are_told_apart_for_good(catalogue: CatalogueOf) -> None:
    first, second = (
        draft({"title": "Home", "year": 2008, "cast": [name]}) for name in ("Isabelle Huppert", "Marcia Gay Harden")
    )
    for found, ids in (
        (None, [None, "home-2008-2"]),
        (catalogue(film("Mutt", 'id = "home-2008-2"')), [None, "home-2008-3"]),
    ):
        plan = planned(found, first, second)
        assert [addition.id for addition in plan.changes.added] == ids


def test_an_id_that_a_source_fixes_is_kept_unless_it_is_taken() -> None:
    plan = planned(None, draft(SOLARIS, id="mine"), draft({"title": "Mutt", "year": 2023, "id": "mine"}), name="a")
    assert [addition.id for addition in plan.changes.added] == ["mine", "mine-2"]


def test_a_person_is_new_same_or_changed(catalogue: CatalogueOf) -> None:
    kept = '[[person]]\nname = "Andrei Tarkovsky"\nborn = 1932\nalso = ["Andrej Tarkowski"]\n'
    for person, status in (
        ({"name": "Larisa Shepitko", "born": 1938}, "new"),
        ({"name": "Andrei Tarkovsky", "born": 1932}, "same"),
        ({"name": "Andrej Tarkowski"}, "same"),
        ({"name": "Andrei Tarkovsky", "died": 1986}, "changed"),
        ({"name": "Andrei Tarkovsky", "born": 1994}, "suspect"),
        ({"name": "Andrei Tarkovsky [1994]", "born": 1994}, "new"),
    ):
        assert statuses(planned(catalogue(kept), draft(SOLARIS, person))) == ["new", status]


def test_persons_follow_their_film() -> None:
    plan = planned(None, draft(SOLARIS, {"name": "Andrei Tarkovsky"}), draft({"title": "Mutt", "year": 2023}))
    assert [entry.name for entry in plan.entries] == ["Solaris", "Andrei Tarkovsky", "Mutt"]


def test_what_was_not_understood_and_where_it_was_found_makes_no_film_another(catalogue: CatalogueOf) -> None:
    first = planned(None, draft(SOLARIS, extra={"unread": ["Länge: lang"]}, sources=["a.txt"]))
    assert statuses(first) == ["new"]
    again = draft(SOLARIS, extra={"unread": ["Format: groß"]}, sources=["b.txt"])
    assert statuses(planned(catalogue(KEPT), again)) == ["same"]
    found = draft(SOLARIS, sources=["https://example.org/solaris"])
    assert statuses(planned(catalogue(KEPT), found)) == ["changed"]


def test_many_films_are_looked_up_in_batches(catalogue: CatalogueOf) -> None:
    kept = "".join(film(f"Film {number}", "year = 1990") for number in range(0, 1200, 2))
    stated = (draft({"title": f"Film {number}", "year": 1990}) for number in range(1200))
    assert statuses(planned(catalogue(kept), *stated)) == ["same", "new"] * 600


def test_a_film_without_a_title_is_shown_and_never_written() -> None:
    plan = planned(None, draft({"year": 1972}, {"name": "Andrei Tarkovsky"}), draft(SOLARIS))
    assert [(entry.status, entry.action) for entry in plan.entries] == [
        ("refused", "leave"), ("refused", "leave"), ("new", "append"),
    ]  # fmt: skip
    assert [note.kind for note in plan.notes] == ["refused"]
    assert not plan.is_stopped


@pytest.mark.parametrize(
    ("company", "status"),
    [
        ("HAKA Films (Warsaw)", "same"),
        ({"name": "Haka Films", "role": "co-production"}, "same"),
        ({"name": "HAKA Films", "role": "world sales"}, "changed"),
        ("HAKA Films (Kyiv)", "changed"),
        ("Trueman Production", "changed"),
    ],
)
def test_a_company_that_produces_may_be_a_co_producer(catalogue: CatalogueOf, company: object, status: str) -> None:
    kept = film(
        "Solaris", "year = 1972", 'companies = { name = "HAKA Films", role = "co-production", places = "Warsaw" }'
    )
    assert statuses(planned(catalogue(kept), draft({"title": "Solaris", "year": 1972}, companies=company))) == [status]
