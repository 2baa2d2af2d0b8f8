"""Each kind of harm that the hostile values once did."""

from filmcat.text.escape import cell, legible, uncell
from harness import Runner, film


def test_tags_and_zero_width_are_shown_and_come_back_out_of_a_cell() -> None:
    hidden = "A\u200bB\ufeff\U000e0041"
    assert legible(hidden) == r"A\u200bB\ufeff\U000e0041"
    assert uncell(cell(hidden)) == hidden


def test_what_joins_letters_and_says_their_direction_stays() -> None:
    for text in ("می\u200cخواهم", "👨\u200d👩\u200d👧", "שלום\u200f!"):
        assert legible(text) == text
        assert cell(text) == text


def test_a_person_named_by_blanks_that_are_not_seen_does_not_stop_a_check(run: Runner) -> None:
    catalogue = film("A Film", "year = 1972", credits='director = ["\\u3164", "\\u200b", "?!", "A B"]')
    assert run("check", catalogue=catalogue).code == 0


def test_a_page_with_empty_brackets_for_a_name_does_not_stop_an_import(run: Runner) -> None:
    page = "A Film\nDirected by ( ) A B. Music ( ) A B\nSoviet Union 1972\n"
    (run.work / "page.txt").write_text(page, encoding="utf-8")
    assert run("import", "page.txt", "--dry-run", catalogue=film("Solaris")).code in {0, 3}


def test_an_entry_that_is_none_of_wikidata_does_not_stop_an_import(run: Runner) -> None:
    (run.work / "films.json").write_text('[{"title": "A Film", "credits": {"crew": []}}]', encoding="utf-8")
    told = run("import", "films.json", "--from", "wikidata", "--dry-run", catalogue=film("Solaris"))
    assert told.code == 3
    assert "fault" not in told.err


def test_a_festival_is_on_days_that_there_are(run: Runner) -> None:
    lines = ["year = 2023", 'festivals = [{ name = "Berlinale", dates = ["2023-02-17", "2023-02-30"] }]']
    told = run("check", "--select", "impossible-date", catalogue=film("A Film", *lines))
    assert "festivals[1].dates[2]" in told.out
    assert "there is no such day" in told.out
    one = lines[1].replace('["2023-02-17", "2023-02-30"]', '"2023-02-30"')
    assert "`festivals[1].dates`" in run("check", catalogue=film("A Film", lines[0], one)).out


def test_a_festival_may_be_yet_to_come(run: Runner) -> None:
    lines = ["year = 2023", 'festivals = [{ name = "Berlinale", dates = "2999-02-17" }]']
    assert run("check", "--select", "impossible-date", catalogue=film("A Film", *lines)).out == ""
