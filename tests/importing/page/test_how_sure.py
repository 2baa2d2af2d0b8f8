"""How sure the values of a page are: each has its place, the reasons, and a score; the doubtful ones are marked."""

import json
from pathlib import Path

import pytest

from filmcat.importing.page.layout.signs import Sign, score
from filmcat.importing.planning.min_score import without_doubtful
from filmcat.model.plan import DOUBTFUL, Stated
from harness import Runner
from importing.page.reading import draft

SURE = """Solaris

UdSSR 1972, 167 Min., Farbe

Regie: Andrei Tarkovsky
Kamera: Vadim Yusov
Produktion: Mosfilm (Moskau)
"""
LAYOUTS = Path(__file__).parent / "layouts"
FACTS = """1979
Germany
161 minutes

Editing: Lyudmila Feiginova
Sound: Vladimir Sharun
"""
RIVALS = f"Archive\n\nStalker\n\nAndrei Rublev\n\n{FACTS}"


def stated(page: str | bytes) -> dict[str, Stated]:
    """What is known of each value of a page, by its path."""
    return {one.field: one for one in draft(page).stated}


def test_a_value_says_where_it_begins_on_its_line() -> None:
    found = stated(SURE)
    assert (found["credits.director[1]"].line, found["credits.director[1]"].column) == (5, 8)
    assert (found["runtime"].line, found["runtime"].column, found["runtime"].text) == (3, 13, "167 Min.")
    assert (found["title"].line, found["title"].column) == (1, 1)


def test_a_value_of_html_says_where_it_stands_in_the_markup() -> None:
    rows = "<tr><td>Regie</td><td>Andrei Tarkovsky</td></tr><tr><td>Kamera</td>\n<td>Vadim Yusov</td></tr>"
    page = f"<html><body><h1>Solaris</h1><table>{rows}<tr><td>Jahr</td><td>1972</td></tr></table></body></html>"
    found = stated(page)
    for path, text in (("credits.director[1]", "Andrei Tarkovsky"), ("credits.cinematography[1]", "Vadim Yusov")):
        line, column = found[path].line, found[path].column
        assert page.split("\n")[line - 1][column - 1 :].startswith(text)


def test_a_name_that_is_printed_twice_on_a_line_is_found_behind_its_own_label() -> None:
    found = stated(SURE + "Schnitt: Lyudmila Feiginova. Ton: Lyudmila Feiginova\n")
    assert (found["credits.editing[1]"].column, found["credits.sound[1]"].column) == (10, 35)


@pytest.mark.parametrize(("line", "column"), [
    ("Director: {}", 11), ("• Director: {}", 13), ("  Director:   {}", 15), ("Director:\t{}", 11),
    ("Director :: {}", 13),
])  # fmt: skip
def test_a_column_counts_what_the_layout_drops(line: str, column: int) -> None:
    page = f"Solaris\r\n\r\n{line.format('Andrei Tarkovsky')}\r\nMusic :: Eduard Artemyev\r\nYear: 1972\r\n"
    found = stated(page)["credits.director[1]"]
    assert (found.line, found.column) == (3, column)


def test_a_place_that_the_markup_hides_is_unknown_and_not_guessed() -> None:
    rows = "<p>Regie: Andr&eacute; T&eacute;chin&eacute;<p>Kamera: Bruno Nuytten<p>Frankreich 1981, 115 Min."
    found = stated(f"<html><body><h1>Hôtel</h1>{rows}</body></html>")
    assert found["credits.director[1]"].column == 0


@pytest.mark.parametrize("page", sorted(LAYOUTS.glob("*.[th][xt]*")), ids=lambda page: page.name)
def test_every_value_of_a_draft_says_why_it_was_taken(page: Path) -> None:
    found = draft(page.read_bytes())
    told = {one.field.partition("[")[0].removeprefix("persons.") for one in found.stated}
    fields = {path for path in found.film if path not in {"credits", "festivals"}}
    fields |= {f"credits.{role}" for role in _roles(found.film)}
    fields |= {f"{at}.{field}" for at, one in enumerate(found.persons) for field in one if field != "name"}
    assert fields <= told
    assert all(one.evidence and 0 <= one.score <= 1 for one in found.stated)


def _roles(film: object) -> list[str]:
    credits = film.get("credits", {}) if isinstance(film, dict) else {}
    return list(credits) if isinstance(credits, dict) else []


@pytest.mark.parametrize("page", sorted(LAYOUTS.glob("*.txt")), ids=lambda page: page.name)
def test_every_place_of_a_value_is_one_where_its_text_begins(page: Path) -> None:
    lines = page.read_text("utf-8").split("\n")
    for one in draft(page.read_bytes()).stated:
        if one.column:
            first = one.text.split()[0] if one.field.startswith(("credits", "cast", "companies")) else one.text[0]
            assert lines[one.line - 1][one.column - 1 :].startswith((first, *one.text.split())), one


def test_a_label_with_a_colon_says_more_than_one_with_nothing_behind_it() -> None:
    strong = stated(SURE)["credits.director[1]"]
    weak = stated(SURE.replace("Regie: ", "Regie "))["credits.director[1]"]
    assert strong.score > weak.score
    assert "labelled “Regie”" in strong.evidence
    assert "behind “Regie”, with no sign between" in weak.evidence


def test_a_name_that_the_page_repeats_is_surer() -> None:
    once, again = SURE.replace("Regie: ", "Regie "), SURE.replace("Regie: ", "Regie ") + "\nAndrei Tarkovsky 1972\n"
    assert stated(again)["credits.director[1]"].score > stated(once)["credits.director[1]"].score
    assert "named again on the page" in stated(again)["credits.director[1]"].evidence


def test_a_title_with_a_rival_is_less_sure_than_one_alone() -> None:
    alone, rivalled = stated(SURE)["title"], stated(RIVALS)["title"]
    assert alone.score > DOUBTFUL > rivalled.score
    assert "no other line could be the title" in alone.evidence


def test_a_code_of_letters_is_less_sure_than_a_country_in_full() -> None:
    code, whole = (stated(SURE.replace("UdSSR", country))["countries[1]"] for country in ("RU", "Russland"))
    assert code.score < whole.score


def test_evidence_adds_up_and_nothing_is_as_much_for_as_against() -> None:
    assert score(()) == 0.5
    assert score([Sign("for", 2.0), Sign("against", -2.0)]) == 0.5
    assert score([Sign("for", 2.0)]) > 0.5 > score([Sign("against", -0.1)])


def planned(run: Runner, page: str, *argv: str) -> dict[str, list[dict[str, object]]]:
    """The plan of an import of a page, as data."""
    (run.work / "page.txt").write_text(page, "utf-8")
    found = json.loads(run("import", "page.txt", "--dry-run", "--json", *argv, catalogue="").out)
    assert isinstance(found, dict)
    return found


def test_json_gives_each_value_with_its_place_the_evidence_and_a_score(run: Runner) -> None:
    (film,) = planned(run, SURE)["films"]
    told = film["stated"]
    assert isinstance(told, list)
    director = next(one for one in told if one["field"] == "credits.director[1]")
    assert director == {
        "field": "credits.director[1]",
        "value": "Andrei Tarkovsky",
        "text": "Andrei Tarkovsky",
        "line": 5,
        "column": 8,
        "evidence": ["labelled “Regie”", "other labels stand around", "reads as a name"],
        "score": 1.0,
    }


def test_json_says_of_a_source_without_doubts_that_nothing_is_told(run: Runner) -> None:
    (run.work / "a.csv").write_text("title,year\nStalker,1979\n", "utf-8")
    (film,) = json.loads(run("import", "a.csv", "--dry-run", "--json", catalogue="").out)["films"]
    assert film["stated"] == []


def test_a_plan_marks_doubtful_values_with_their_line_and_the_reasons(run: Runner) -> None:
    (run.work / "page.txt").write_text(RIVALS, "utf-8")
    shown = run("import", "page.txt", "--dry-run", "-f", "table", catalogue="").out
    marked = [line for line in shown.split("\n") if line.startswith("  ? ")]
    doubtful = [one for one in draft(RIVALS).stated if one.score < DOUBTFUL]
    assert doubtful
    assert marked == [f"  ? {one.field}: {one.value} (line {one.line}: {', '.join(one.evidence)})" for one in doubtful]


def test_a_sure_plan_marks_nothing(run: Runner) -> None:
    (run.work / "page.txt").write_text(SURE, "utf-8")
    assert "?" not in run("import", "page.txt", "--dry-run", "-f", "table", catalogue="").out


def test_values_below_the_least_score_are_told_as_unread_and_not_written(run: Runner) -> None:
    whole = planned(run, SURE)["films"][0]
    least = planned(run, SURE, "--min-score", "0.99")
    (film,) = least["films"]
    told = whole["stated"]
    assert isinstance(told, list)
    below = {one["field"] for one in told if one["score"] < 0.99}
    assert "year" in below
    assert film["year"] is None
    unread = [str(one["message"]) for one in least["problems"] if one["kind"] == "unread"]
    assert "year: 1972" in unread
    assert film["extra"] == {
        "unread": [f"{one['field']}: {one['text']}" for one in sorted(told, key=_place) if one["field"] in below]
    }
    assert film["credits"] == whole["credits"]


def _place(one: dict[str, object]) -> tuple[object, str]:
    return one["line"], f"{one['field']}: {one['text']}"


def test_a_score_is_taken_at_the_bound_itself(run: Runner) -> None:
    told = planned(run, SURE)["films"][0]["stated"]
    assert isinstance(told, list)
    year = next(one["score"] for one in told if one["field"] == "year")
    assert planned(run, SURE, "--min-score", str(year))["films"][0]["year"] == 1972
    assert planned(run, SURE, "--min-score", str(round(year + 0.01, 2)))["films"][0]["year"] is None


def test_a_title_below_the_least_score_is_a_guess(run: Runner) -> None:
    found = planned(run, RIVALS, "--min-score", "1")
    (refused,) = [one for one in found["problems"] if one["kind"] == "refused"]
    assert '--set title="' in str(refused["message"])
    assert found["films"][0]["status"] == "refused"


def test_of_a_list_only_the_doubtful_entry_is_left_out(run: Runner) -> None:
    page = SURE.replace("Kamera: Vadim Yusov", "Kamera: Vadim Yusov, Prince")
    known = stated(page)
    assert known["credits.cinematography[1]"].score > known["credits.cinematography[2]"].score
    least = str(known["credits.cinematography[1]"].score)
    (film,) = planned(run, page, "--min-score", least)["films"]
    credits = film["credits"]
    assert isinstance(credits, dict)
    assert credits["cinematography"] == ["Vadim Yusov"]


@pytest.mark.parametrize("bad", ["2", "-0.1", "1.01", "half", "0,8", "", "nan", "1e-1", ".", "٠"])
def test_a_score_that_is_none_is_exit_2_with_the_right_form(run: Runner, bad: str) -> None:
    (run.work / "page.txt").write_text(SURE, "utf-8")
    outcome = run("import", "page.txt", "--dry-run", f"--min-score={bad}", catalogue="")
    assert (outcome.code, outcome.out) == (2, "")
    assert "hint: write a number from 0 to 1, as 0.8" in outcome.err


def test_what_is_set_needs_no_evidence(run: Runner) -> None:
    (film,) = planned(run, RIVALS, "--set", "title=Stalker", "--min-score", "1")["films"]
    told = film["stated"]
    assert isinstance(told, list)
    assert film["title"] == "Stalker"
    assert "title" not in {one["field"] for one in told}


def test_the_scores_of_a_life_go_with_its_person(run: Runner) -> None:
    page = (
        SURE + "\nAndrei Tarkovsky was born in Zavrazhye in 1932. He is a director who studied at a school of film.\n"
    )
    (person,) = planned(run, page)["persons"]
    told = person["stated"]
    assert isinstance(told, list)
    assert {one["field"] for one in told} >= {"born", "biography"}


def test_what_stays_of_a_list_is_numbered_as_the_record_has_it() -> None:
    def of(path: str, score: float) -> Stated:
        return Stated(path, path, path, 1, 1, (), score)

    read = draft(SURE)._replace(
        film={"credits": {"director": ["A", "B", "C"]}, "countries": ["D", "E"]},
        stated=(
            of("credits.director[1]", 0.9), of("credits.director[2]", 0.1), of("credits.director[3]", 0.9),
            of("countries[1]", 0.1), of("countries[2]", 0.9),
        ),
    )  # fmt: skip
    kept = without_doubtful(read, 0.5)
    assert kept.film == {"credits": {"director": ["A", "C"]}, "countries": ["E"]}
    assert {one.field: one.text for one in kept.stated} == {
        "credits.director[1]": "credits.director[1]", "credits.director[2]": "credits.director[3]",
        "countries[1]": "countries[2]",
    }  # fmt: skip
