import json

import pytest

from harness import Runner, film

CATALOGUE = film(
    "Steppe", "year = 2020", 'cast = ["Nina Beispiel (Vera)", "Bo Probe"]',
    'companies = ["Steppe Films (Kyiv)", { name = "W", role = "world sales" }]',
    credits='director = "Nina Beispiel [1]"\ncinematography = ["Bo Probe", { name = "Zed", note = "second unit" }]\n'
    'zither_player = "Ada Muster"',
) + film("Mutt")  # fmt: skip


def test_credits_stand_in_billing_order_then_cast_then_companies(run: Runner) -> None:
    assert run("credits", "steppe", catalogue=CATALOGUE).rows == [
        ["director", "Nina Beispiel", ""],
        ["cinematography", "Bo Probe", ""],
        ["cinematography", "Zed", "second unit"],
        ["zither_player", "Ada Muster", ""],
        ["cast", "Nina Beispiel", "Vera"],
        ["cast", "Bo Probe", ""],
        ["production", "Steppe Films", "Kyiv"],
        ["world sales", "W", ""],
    ]


def test_a_role_is_named_in_any_of_its_labels(run: Runner) -> None:
    for label in ("cinematography", "Kamera", "DOP"):
        assert [row[1] for row in run("credits", "steppe", "--role", label, catalogue=CATALOGUE).rows] == [
            "Bo Probe",
            "Zed",
        ]
    for label in ("world sales", "world_sales", "Weltvertrieb"):
        assert run("credits", "steppe", "--role", label, catalogue=CATALOGUE).rows == [["world sales", "W", ""]]
    assert run("credits", "steppe", "--role", "zither player", catalogue=CATALOGUE).rows[0][1] == "Ada Muster"
    both = run("credits", "steppe", "--role", "regie", "--role", "cast", catalogue=CATALOGUE)
    assert [row[0] for row in both.rows] == ["director", "cast", "cast"]


def test_a_role_that_the_film_does_not_credit_is_an_empty_answer_that_says_so(run: Runner) -> None:
    roles = "Director, Cinematography, Zither player, Cast, Production, World Sales"
    outcome = run("credits", "steppe", "--role", "Schnitt", catalogue=CATALOGUE)
    assert outcome == (0, "", f"Steppe (2020) credits nobody as “Schnitt”.\n\nhint: its roles are {roles}\n")
    outcome = run("credits", "steppe", "--role", "sound", "--role", "music", "--json", catalogue=CATALOGUE)
    assert outcome.out == "[]\n"
    assert outcome.err.startswith("Steppe (2020) credits nobody as “sound” or “music”.\n")
    assert run("credits", "mutt", catalogue=CATALOGUE) == (0, "", "Mutt credits nobody.\n")


def test_of_several_films_it_is_counted_how_many_have_no_such_credit(run: Runner) -> None:
    asked = ("credits", "-", "--role", "dop")
    outcome = run(*asked, catalogue=CATALOGUE, stdin="steppe-2020\nmutt\n")
    assert outcome.err == "1 of 2 films credit nobody as “dop”.\n"
    assert run(*asked, catalogue=CATALOGUE, stdin="steppe-2020\n").err == ""


SOUNDS = film(
    "A Film",
    credits='sound = "A"\nediting = "B"\nsound_mix = "C"\nmusic = "D"\nsound_assistant = "E"\nfoley = "F"\n'
    'cinematography = "G"\nproduction_design = "H"\ncostumes = "I"\nproducers = "J"\nlighting = "K"\nlyrics = "L"',
)  # fmt: skip


@pytest.mark.parametrize(
    ("family", "names"), [("sound", "ACEF"), ("Camera", "GK"), ("design", "HI"), ("music", "DL"), ("production", "J")]
)
def test_a_family_of_roles_is_asked_for_by_its_name(run: Runner, family: str, names: str) -> None:
    rows = run("credits", "a-film", "--role", family, catalogue=SOUNDS).rows
    assert "".join(row[1] for row in rows) == names


def test_a_role_of_a_family_is_asked_for_alone_by_its_other_names(run: Runner) -> None:
    assert [row[1] for row in run("credits", "a-film", "--role", "Ton", catalogue=SOUNDS).rows] == ["A"]
    both = run("credits", "a-film", "--role", "sound", "--role", "editing", catalogue=SOUNDS)
    assert [row[1] for row in both.rows] == ["A", "B", "C", "E", "F"]


def test_the_roles_of_a_family_stand_together_under_its_name_on_a_page(run: Runner) -> None:
    lines = run("credits", "a-film", "-f", "table", catalogue=SOUNDS).out.splitlines()
    start = lines.index("  Sound")
    assert [" ".join(line.split()) for line in lines[start + 1 : start + 6]] == [
        "Sound A", "Sound Mix C", "Sound assistant E", "Foley F", "Editing B",
    ]  # fmt: skip


def test_a_persons_films_stand_under_the_family_of_their_roles(run: Runner) -> None:
    catalogue = film("A Film", credits='sound = "Z"\nediting = "Z"\nfoley = "Z"')
    page = run("person", "Z", "-f", "table", catalogue=catalogue).out
    assert page.splitlines()[3:] == [
        "  Editing     A Film", "  Sound", "    Sound     A Film", "    Foley     A Film",
    ]  # fmt: skip


def test_a_role_that_is_alone_of_its_family_has_no_heading_above_it(run: Runner) -> None:
    catalogue = film("A Film", credits='sound = "A"\nmusic = "B"')
    page = run("credits", "a-film", "-f", "table", catalogue=catalogue).out
    assert page.splitlines()[3:] == ["  Sound     A", "  Music     B"]
    assert run("credits", "mutt", "--json", catalogue=CATALOGUE).out == "[]\n"
    assert run("credits", "mutt", "-f", "table", catalogue=CATALOGUE).out == "Mutt\n"


def test_an_unknown_role_is_a_usage_error_with_the_nearest(run: Runner) -> None:
    outcome = run("credits", "steppe", "--role", "cinematografy", catalogue=CATALOGUE)
    assert (outcome.code, outcome.out) == (2, "")
    assert outcome.err == "There is no role “cinematografy”.\n\nhint: did you mean “Cinematography”?\n"


def test_credits_of_several_films_say_whose_they_are(run: Runner) -> None:
    ids = "steppe-2020\nmutt\nsteppe-2020\n"
    table = run("credits", "-", "-f", "table", catalogue=CATALOGUE, stdin=ids).out
    assert [line for line in table.splitlines() if line in {"Steppe (2020)", "Mutt"}] == [
        "Steppe (2020)", "Mutt", "Steppe (2020)",
    ]  # fmt: skip
    listed = json.loads(run("credits", "-", "--json", catalogue=CATALOGUE, stdin=ids).out)
    assert {found["film"] for found in listed} == {"steppe-2020"}
    assert len(listed) == 16


def test_the_labels_of_crew_and_companies_make_one_column(run: Runner) -> None:
    page = run("credits", "steppe", "-f", "table", catalogue=CATALOGUE).out
    starts = {line.index(name) for line in page.splitlines() for name in ("Ada Muster", "Steppe Films") if name in line}
    assert len(starts) == 1
