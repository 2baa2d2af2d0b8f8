"""The people of a film: credits by role, and the cast."""

import pytest

from filmcat.model.record import CastMember, CreditNote
from records.reading import film_of, sound_film


def credits_of(*lines: str) -> dict[str, list[str]] | None:
    return sound_film("[film.credits]", *lines)["credits"]


def member(name: str, character: str | None = None, **more: str) -> CastMember:
    found: CastMember = {"name": name, "character": character, "namesake": None, "credited_as": None, "note": None}
    found.update(more)  # type: ignore[typeddict-item] # keys of a cast member
    return found


def note(role: str, position: int, name: str, **more: str) -> CreditNote:
    found: CreditNote = {
        "role": role, "position": position, "name": name, "namesake": None, "credited_as": None, "note": None
    }  # fmt: skip
    found.update(more)  # type: ignore[typeddict-item] # keys of a note
    return found


def test_a_role_holds_names_in_billing_order() -> None:
    assert credits_of("director = ['B', 'A']", "music = 'C'") == {"director": ["B", "A"], "music": ["C"]}


@pytest.mark.parametrize(
    ("label", "role"),
    [
        ("director", "director"),
        ("directors", "director"),
        ("Director", "director"),
        ("regie", "director"),
        ("Regie", "director"),
        ("'Regie:'", "director"),
        ("kamera", "cinematography"),
        ("dop", "cinematography"),
        ("director_of_photography", "cinematography"),
        ("schnitt", "editing"),
        ("co_producers", "co_producers"),
        ("co-producer", "co_producers"),
        ("'режисер'", "director"),
        ('"réalisation"', "director"),
        ("zither_player", "zither_player"),
        ("'Zither-Player'", "zither_player"),
        ("'Гра на бандурі'", "гра_на_бандурі"),
    ],
)
def test_a_role_is_known_by_any_of_its_labels(label: str, role: str) -> None:
    assert credits_of(f"{label} = 'X'") == {role: ["X"]}


def test_labels_of_one_role_are_one_list() -> None:
    film = sound_film("[film.credits]", "director = 'A'", "Regie = ['B', { name = 'C', note = 'second unit' }]")
    assert film["credits"] == {"director": ["A", "B", "C"]}
    assert film["credit_notes"] == [note("director", 3, "C", note="second unit")]


@pytest.mark.parametrize("line", ["director = []", "director = ''", "director = [' ']"])
def test_a_role_without_names_is_nothing_known(line: str) -> None:
    assert credits_of(line) is None


def test_an_entry_may_say_more_than_a_name() -> None:
    film = sound_film(
        "[film.credits]",
        "editing = ['A', { name = 'B', credited_as = 'Bee', note = 'supervising', union = 'X' }, { name = 'C' }]",
    )
    assert film["credits"] == {"editing": ["A", "B", "C"]}
    said = note("editing", 2, "B", credited_as="Bee", note="supervising")
    said["other"] = {"union": "X"}
    assert film["credit_notes"] == [said]


def test_brackets_tell_namesakes_apart_and_are_never_printed() -> None:
    film = sound_film(
        "cast = ['Ann Lee [1969] (Maria)', { name = 'Ann Lee [1971]' }]",
        "[film.credits]",
        "director = ['Ann Lee [1969]', { name = 'Bo Li [II]', note = 'late' }]",
    )
    assert film["credits"] == {"director": ["Ann Lee", "Bo Li"]}
    assert film["credit_notes"] == [
        note("director", 1, "Ann Lee", namesake="1969"),
        note("director", 2, "Bo Li", namesake="II", note="late"),
    ]
    assert film["cast"] == [member("Ann Lee", "Maria", namesake="1969"), member("Ann Lee", namesake="1971")]


@pytest.mark.parametrize(
    ("entry", "expected"),
    [
        ("'Bruno Ganz (Damiel)'", member("Bruno Ganz", "Damiel")),
        ("'Bruno Ganz'", member("Bruno Ganz")),
        ("' Bruno Ganz  ( Damiel ) '", member("Bruno Ganz", "Damiel")),
        ("'Bruno Ganz (Damiel (an angel))'", member("Bruno Ganz", "Damiel (an angel)")),
        ("'Bruno Ganz (himself) (Damiel)'", member("Bruno Ganz (himself)", "Damiel")),
        ("'(Damiel)'", member("(Damiel)")),
        ("{ name = 'Bruno Ganz', character = 'Damiel' }", member("Bruno Ganz", "Damiel")),
        ("{ name = 'Bruno Ganz (Damiel)' }", member("Bruno Ganz (Damiel)")),
        (
            "{ name = 'B', character = 'C', credited_as = 'Bee', note = 'voice' }",
            member("B", "C", credited_as="Bee", note="voice"),
        ),
    ],
)
def test_a_cast_member_is_text_or_a_table(entry: str, expected: CastMember) -> None:
    assert sound_film(f"cast = [{entry}]")["cast"] == [expected]
    assert sound_film(f"cast = {entry}")["cast"] == [expected]


def test_a_cast_among_the_credits_is_the_same_list() -> None:
    film = sound_film("cast = 'A (X)'", "[film.credits]", "director = 'D'", "cast = ['B (Y)']", "actors = 'C'")
    assert film["cast"] == [member("A", "X"), member("B", "Y"), member("C")]
    assert film["credits"] == {"director": ["D"]}


def test_a_cast_may_stand_among_the_credits_alone() -> None:
    film = sound_film("[film.credits]", "cast = ['B (Y)']")
    assert (film["cast"], film["credits"]) == ([member("B", "Y")], None)


@pytest.mark.parametrize("field", ["runtime", "year", "countries", "synopsis", "id", "Runtime", "'Part of'"])
def test_a_field_below_the_credits_is_told_to_move(field: str) -> None:
    film, faults = film_of("[film.credits]", "director = 'D'", f" {field} = 100")
    label = field.strip("'")
    assert faults == [(5, 2, f"move `{label}` above `[film.credits]`: it is a field of the film, not a role", False)]
    assert film["credits"] == {"director": ["D"]}


def test_a_role_without_a_name_is_named() -> None:
    film, faults = film_of("[film.credits]", "'' = 'X'")
    assert [fault[:3] for fault in faults] == [(4, 1, "a role of the credits has no name")]
    assert film["credits"] is None


@pytest.mark.parametrize("wrong", ["5", "true", "['A', 5]", "[{ note = 'x' }]", "[{ name = 5 }]", "[['A']]", "{}"])
def test_a_wrong_entry_makes_one_role_unknown_with_one_line(wrong: str) -> None:
    film, faults = film_of("[film.credits]", "music = 'M'", f"director = {wrong}")
    assert film["credits"] == {"music": ["M"]}
    assert [fault[:2] for fault in faults] == [(5, 1)]
    assert "`credits.director" in faults[0].message


def test_a_wrong_part_of_an_entry_leaves_its_name() -> None:
    film, faults = film_of("[film.credits]", "director = [{ name = 'A', note = 5 }]")
    assert film["credits"] == {"director": ["A"]}
    assert [fault.message for fault in faults] == ["`credits.director[1].note` is 5; write text in quotes"]
