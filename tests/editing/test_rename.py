"""A person renamed in films and in the record: just that person, and nothing is lost."""

from typing import cast

from editing.changing import stored, stored_person
from filmcat.editing.rename import renamed, renamed_person, united_persons
from filmcat.model.record import FilmRecord, PersonRecord


def film(toml: str) -> FilmRecord:
    return cast("FilmRecord", stored(toml).record)


def person(toml: str) -> PersonRecord:
    return cast("PersonRecord", stored_person(toml).record)


def test_a_person_is_renamed_in_every_role_cast_and_note() -> None:
    before = film(
        '{ title = "A", credits = { director = ["Ann Lee", "Bo Elo"], music = [{ name = "Ann Lee", note = "piano" }] },'
        ' cast = ["Ann Lee (Zoe)"], versions = [{ name = "Dub", cast = ["ann lee"] }] }'
    )
    after = renamed(before, "Ann Lee", "Anna Lee")
    assert after["credits"] == {"director": ["Anna Lee", "Bo Elo"], "music": ["Anna Lee"]}
    assert [(note["name"], note["note"]) for note in after["credit_notes"] or []] == [("Anna Lee", "piano")]
    assert [(one["name"], one["character"]) for one in after["cast"] or []] == [("Anna Lee", "Zoe")]
    assert [one["name"] for one in (after["versions"] or [])[0]["cast"] or []] == ["Anna Lee"]
    assert before["credits"] == {"director": ["Ann Lee", "Bo Elo"], "music": ["Ann Lee"]}


def test_namesakes_and_whoever_only_contains_the_name_stay() -> None:
    before = film('{ title = "A", credits = { director = ["Ann Lee [1969]", "Ann Leeson"] }, cast = ["Mary Ann Lee"] }')
    assert renamed(before, "Ann Lee", "Anna Lee") is before
    after = renamed(before, "Ann Lee [1969]", "Ann Lee [1970]")
    assert [note["namesake"] for note in after["credit_notes"] or []] == ["1970"]
    assert (after["credits"] or {})["director"] == ["Ann Lee", "Ann Leeson"]


def test_a_spelling_is_put_right_without_joining_anything() -> None:
    before = film('{ title = "A", cast = ["ann lee", "ANN LEE"] }')
    assert [one["name"] for one in renamed(before, "Ann Lee", "Ann Lee")["cast"] or []] == ["Ann Lee", "Ann Lee"]


def test_whoever_is_credited_under_both_names_in_one_role_is_credited_once() -> None:
    before = film('{ title = "A", credits = { director = ["Anna Lee", "Bo Elo", "Ann Lee"], editing = ["Ann Lee"] } }')
    assert renamed(before, "Ann Lee", "Anna Lee")["credits"] == {
        "director": ["Anna Lee", "Bo Elo"],
        "editing": ["Anna Lee"],
    }


def test_the_place_of_the_first_of_two_entries_counts_and_what_both_say_is_kept() -> None:
    before = film('{ title = "A", cast = [{ name = "Ann Lee", note = "voice" }, "Bo Elo", "Anna Lee (Zoe)"] }')
    after = renamed(before, "Ann Lee", "Anna Lee")["cast"] or []
    assert [(one["name"], one["character"], one["note"]) for one in after] == [
        ("Anna Lee", "Zoe", "voice"),
        ("Bo Elo", None, None),
    ]


def test_entries_that_contradict_each_other_both_stay() -> None:
    before = film('{ title = "A", cast = ["Ann Lee (Zoe)", "Anna Lee (Eva)"] }')
    assert [one["character"] for one in renamed(before, "Ann Lee", "Anna Lee")["cast"] or []] == ["Zoe", "Eva"]


def test_a_name_that_is_also_a_character_or_a_title_is_renamed_among_people_only() -> None:
    before = film(
        '{ title = "Ann Lee", cast = ["Bo Elo (Ann Lee)", "Ann Lee"], companies = ["Ann Lee"], tags = ["Ann Lee"] }'
    )
    after = renamed(before, "Ann Lee", "Anna Lee")
    assert after == before | {"cast": after["cast"]}
    assert [(one["name"], one["character"]) for one in after["cast"] or []] == [
        ("Bo Elo", "Ann Lee"),
        ("Anna Lee", None),
    ]


def test_a_record_keeps_the_old_spelling() -> None:
    after = renamed_person(person('{ name = "Alisa Kovalenko", born = 1987 }'), "Alisa Kovalenko", "Alisa Kowalenko")
    assert (after["name"], after["also"], after["born"]) == ("Alisa Kowalenko", ["Alisa Kovalenko"], 1987)


def test_a_spelling_that_becomes_the_name_is_no_other_spelling_any_more() -> None:
    after = renamed_person(person('{ name = "A B", also = ["C D", "E F"] }'), "A B", "C D")
    assert after["also"] == ["E F", "A B"]
    assert renamed_person(after, "C D", "A B")["also"] == ["E F", "C D"]


def test_what_tells_namesakes_apart_is_no_other_spelling() -> None:
    after = renamed_person(person('{ name = "Ann Lee" }'), "Ann Lee", "Ann Lee [1969]")
    assert (after["name"], after["namesake"], after["also"]) == ("Ann Lee", "1969", None)


def test_two_records_become_one_with_both_spellings() -> None:
    found = united_persons(
        person('{ name = "Anna Lee", born = 1969, also = ["A. Lee"] }'),
        person('{ name = "Ann Lee", died = 2019, also = ["Annie Lee"], filmography = ["2014 Sestra Zo"] }'),
    )
    assert found.conflicts == ()
    assert (found.record["name"], found.record["born"], found.record["died"]) == ("Anna Lee", 1969, 2019)
    assert found.record["also"] == ["A. Lee", "Annie Lee", "Ann Lee"]
    assert [one["title"] for one in found.record["filmography"] or []] == ["Sestra Zo"]
    assert {difference.field for difference in found.differences} == {"died", "also", "filmography"}


def test_two_births_contradict_each_other() -> None:
    found = united_persons(person('{ name = "Anna Lee", born = 1969 }'), person('{ name = "Ann Lee", born = 1971 }'))
    assert [(one.field, one.catalogue, one.source) for one in found.conflicts] == [("born", 1969, 1971)]
