import json

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


def test_a_role_that_the_film_does_not_credit_is_an_empty_answer(run: Runner) -> None:
    assert run("credits", "steppe", "--role", "editing", catalogue=CATALOGUE) == (0, "", "")
    assert run("credits", "mutt", catalogue=CATALOGUE) == (0, "", "")
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
