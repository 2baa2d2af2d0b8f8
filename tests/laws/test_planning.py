"""The laws of planning an import: what is merged states all that both stated, and order decides nothing."""

from collections.abc import Mapping
from pathlib import Path
from random import Random
from typing import cast

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from corpora import examples
from filmcat.editing.differences import differences
from filmcat.editing.merge import merge_films, merge_persons
from filmcat.editing.statements import film_statements
from filmcat.importing.draft import Draft
from filmcat.importing.planning.matching import are_close, match, traits
from filmcat.importing.planning.on_duplicate import OnDuplicate
from filmcat.importing.planning.plan import Plan
from filmcat.model.record import FilmRecord, PersonRecord
from filmcat.records import decode
from filmcat.records.encode import film_toml
from filmcat.records.values import Faults
from filmcat.text.fold import fold
from harness import opened
from importing.planned import draft, duplicates, planned, statuses, taken
from laws.records import PERSONS, Table
from laws.test_merge import NAMED, film
from laws.test_round_trip import same

NAMES = ["Solaris", "The Solaris", "Solarris", "Solaria", "Solaris 2", "Mirror", "Der Spiegel", "Zerkalo"]
ANY_FILM = st.fixed_dictionaries(
    {"title": st.sampled_from(NAMES)},
    optional={
        "year": st.sampled_from([1970, 1971, 1972, 1973, "1972-1973", "1970-1971"]),
        "original_title": st.sampled_from(NAMES),
        "titles": st.dictionaries(st.sampled_from(["uk", "de"]), st.sampled_from(NAMES), max_size=1),
        "credits": st.fixed_dictionaries(
            {"director": st.lists(st.sampled_from(["Ann Lee", "Ann Lee [1969]", "Bo Ek"]), min_size=1, max_size=2)}
        ),
        "cast": st.lists(st.sampled_from(["Cy Poe", "Di Orr (A part)"]), max_size=2),
        "ids": st.dictionaries(st.sampled_from(["imdb", "tmdb"]), st.sampled_from(["tt1", "TT1", "2"]), max_size=1),
        "runtime": st.sampled_from([90, 167]),
    },
)
LETTERS = st.text(st.sampled_from("aeinrst 12"), max_size=2)
MISSPELT = st.tuples(LETTERS, st.text(st.sampled_from("aeinrst "), min_size=4, max_size=12), LETTERS, LETTERS).map(
    lambda parts: (parts[1], f"{parts[0]}{parts[1][:3]}{parts[2]}{parts[1][4:]}{parts[3]}")
)
PERSON_PAIRS = st.tuples(PERSONS, PERSONS).map(lambda both: [{**table, "name": "Ann Lee"} for table in both])
TITLES = {"title", "original_title", "titles"}  # one title may stand under any
SILENT = ("sources", "extra")  # a file that a record is from, and what nobody understood, make it no other


def person(table: Table) -> PersonRecord:
    found = decode.person(table, Faults())
    assert found is not None
    return found


def titles(film: FilmRecord) -> list[str]:
    """Every title of a film."""
    by_tag = [name for names in (film["titles"] or {}).values() for name in names]
    return [film["title"], *([film["original_title"]] if film["original_title"] else []), *by_tag]


def loud(record: object) -> dict[str, object]:
    """A record without what makes it no other."""
    return {field: value for field, value in cast("Mapping[str, object]", record).items() if field not in SILENT}


@given(PERSON_PAIRS)
def test_neither_of_two_persons_adds_anything_to_what_was_merged_of_them(both: list[Table]) -> None:
    kept, stated = map(person, both)
    merged, _ = merge_persons(kept, stated)
    assert [one for one in merge_persons(merged, stated)[1] if one.kind == "added"] == []
    again, told = merge_persons(merged, kept)
    assert told == ()
    assert same(again, merged)


@given(NAMED, NAMED)
def test_what_is_merged_of_two_films_states_all_that_both_stated(one: Table, other: Table) -> None:
    kept, stated = film(one), film(other)
    merged, told = merge_films(kept, stated)
    again, nothing = merge_films(merged, kept)
    assert (nothing, same(again, merged)) == ((), True)
    before, source, after = map(film_statements, (kept, stated, merged))
    for field in (before.keys() ^ source.keys()) - TITLES:
        assert same(after[field], (before | source)[field])
    assert after.keys() - TITLES == (before.keys() | source.keys()) - TITLES
    left = {fold(str(difference.source)) for difference in told if difference.kind == "conflict"}
    assert traits(merged).titles | left >= {fold(title) for title in (*titles(kept), *titles(stated))}
    assert bool(differences(before, source)) == (before != source)


@given(NAMED, st.data())
def test_a_source_that_differs_in_nothing_leaves_the_record_as_it_was(table: Table, data: st.DataObject) -> None:
    kept = film(table)
    fields = data.draw(st.lists(st.sampled_from(sorted(table)), unique=True))
    stated = film({**{field: table[field] for field in fields}, "title": table["title"]})
    merged, told = merge_films(kept, stated)
    assert told == ()
    assert same(loud(merged), loud(kept))


@settings(max_examples=examples(200))
@given(ANY_FILM, ANY_FILM)
def test_two_films_match_whichever_is_asked_first(one: Table, other: Table) -> None:
    first, second = traits(film(one)), traits(film(other))
    there, back = match(first, second), match(second, first)
    assert (there and there[:2]) == (back and back[:2])


@given(ANY_FILM.filter(lambda table: table.get("year") or table.get("credits") or table.get("ids")))
def test_a_film_of_which_more_than_the_title_is_known_is_surely_itself(table: Table) -> None:
    found = match(traits(film(table)), traits(film(table)))
    assert found is not None
    assert (found.is_sure, found.has_title) == (True, True)


@settings(max_examples=examples(200))
@given(MISSPELT)
@example(("nuit nuit la red", "uitnui la red"))
@example(("night night summer river", "ng ht ighb summergriver"))
def test_titles_are_close_whichever_is_asked_first(both: tuple[str, str]) -> None:
    one, other = map(fold, both)
    assert are_close(one, other) == are_close(other, one)
    assert are_close(one, one)


PLACES = ["", " of Kyiv", " am Meer", " of the Sea", ", a Summer", " Again", " and I", " in Red"]
OWN_NAMES = [f"{name}{place}" for name in ("Solaris", "Solarris", "Mirror", "Zerkalo", "Stalker") for place in PLACES]


@pytest.fixture(scope="module")
def kept() -> str:
    """A catalogue of films, most of which a source may state again; none of them is surely another."""
    films = [a_film(Random(number), title) for number, title in enumerate(OWN_NAMES) if number % 4]
    return "".join(film_toml(film(one)) + "\n" for one in films)


def a_film(dice: Random, title: str) -> Table:
    """A film of that title, of few years and directors, so that films match."""
    stated: Table = {"title": title}
    stated |= {"year": dice.choice([1970, 1971, 1972, "1972-1973"])} if dice.random() < 0.8 else {}
    directors = dice.sample(["Ann Lee", "Bo Ek", "Cy Poe"], dice.randint(0, 2))
    stated |= {"credits": {"director": directors}} if directors else {}
    stated |= {"runtime": dice.choice([90, 100])} if dice.random() < 0.5 else {}
    return stated | ({"colour": dice.choice(["Colour", "Black and white"])} if dice.random() < 0.5 else {})


def drafts_of(dice: Random) -> list[Draft]:
    """A source that states a film of each title, in any order."""
    drafts = [draft(a_film(dice, title)) for title in OWN_NAMES]
    dice.shuffle(drafts)
    return drafts


def by_title(plan: Plan, drafts: list[Draft]) -> dict[object, tuple[str, str]]:
    """What each film of a plan is, and which film of the catalogue."""
    entries = zip(drafts, plan.entries, strict=True)
    return {one.film["title"]: (entry.status, entry.id) for one, entry in entries}


def test_the_order_of_a_source_s_films_does_not_decide_what_they_are(kept: str, tmp_path: Path) -> None:
    dice = Random(2023)
    drafts = drafts_of(dice)
    with duplicates(kept, tmp_path) as found:
        known = by_title(planned(found, *drafts), drafts)
        assert {status for status, _ in known.values()} == {"new", "same", "changed", "suspect"}
        for _ in range(examples(20)):
            dice.shuffle(drafts)
            assert by_title(planned(found, *drafts), drafts) == known


@pytest.mark.parametrize("how", ["fail", "skip", "merge", "replace"])
def test_what_a_source_states_twice_is_new_only_once(kept: str, tmp_path: Path, how: OnDuplicate) -> None:
    with duplicates(kept, tmp_path) as found:
        for number in range(examples(10)):
            drafts = drafts_of(Random(number))
            plan = planned(found, *drafts, how=how)
            taken(plan, *drafts)
            first, again = statuses(plan)[: len(drafts)], statuses(plan)[len(drafts) :]
            there = [once for once in first if once != "new"]
            assert {then for once, then in zip(there, again, strict=True) if once == "same"} <= {"same"}
            assert "new" not in again
            assert len(plan.changes.added) == first.count("new")


@pytest.mark.parametrize("how", ["merge", "replace"])
def test_what_was_imported_is_the_same_when_it_is_imported_again(kept: str, tmp_path: Path, how: OnDuplicate) -> None:
    path = tmp_path / "films.toml"
    for number in range(examples(5)):
        path.write_text(kept, encoding="utf-8")
        drafts = drafts_of(Random(number))
        catalogue = opened(path, tmp_path / f"before {number}")
        plan = planned(catalogue.duplicates(), *drafts, how=how)
        catalogue.change(plan.changes, "filmcat import", {"HOME": str(tmp_path)})
        catalogue.close()
        sure = [one for one, entry in zip(drafts, plan.entries, strict=True) if entry.status != "suspect"]
        again = opened(path, tmp_path / f"after {number}")
        entries = planned(again.duplicates(), *sure, how="merge").entries
        again.close()
        assert {entry.action for entry in entries} == {"leave"}
        assert {one.kind for entry in entries for one in entry.differences} <= {"conflict"}
