"""``filmcat edit``: one film, or many, are changed by assignments; every other byte stays."""

import json

import pytest

from harness import BUNDLED, Runner
from kept import FADE, KEPT, MUTT, catalogue, text


def test_a_field_of_one_film_is_set_at_once_and_the_difference_told(run: Runner) -> None:
    path = catalogue(run)
    outcome = run("edit", "mutt", "runtime=87", catalogue=path)
    assert (outcome.code, outcome.out) == (0, "mutt-2023\n")
    assert outcome.err.startswith("changed  Mutt (2023)  mutt-2023\n  + runtime: 87\n")
    assert "filmcat -C " in outcome.err
    assert outcome.err.endswith("undo takes it back.\n")
    assert text(path) == KEPT.replace('countries = ["USA"]\n', 'countries = ["USA"]\nruntime   = 87\n', 1)


def test_a_list_takes_in_another_entry_and_gives_one_away(run: Runner) -> None:
    path = catalogue(run)
    assert run("edit", "Le Paradis", "tags+=seen in Liège", "tags-=forum", catalogue=path).code == 0
    assert text(path) == KEPT.replace('tags = ["forum"]', 'tags = ["seen in Liège"]')


def test_an_entry_that_is_there_already_changes_nothing(run: Runner) -> None:
    path = catalogue(run)
    outcome = run("edit", "Le Paradis", "tags+=Forum", catalogue=path)
    assert (outcome.code, outcome.out, text(path)) == (0, "the-lost-boys-2023\n", KEPT)
    assert "Nothing changed." in outcome.err


def test_a_comment_within_the_record_stays_where_another_field_goes(run: Runner) -> None:
    path = catalogue(run)
    assert run("edit", "mutt", "countries=", catalogue=path).code == 0
    assert text(path) == KEPT.replace('countries = ["USA"]\n', "", 1)


def test_roles_are_named_in_any_of_their_languages(run: Runner) -> None:
    path = catalogue(run)
    assert run("edit", "mutt", "Schnitt+=Adam Uhl", "credits.dop=Matthew Pothier", catalogue=path).code == 0
    shown = json.loads(run("show", "mutt", "--json", catalogue=path).out)
    assert shown["credits"]["editing"] == ["Adam Uhl"]
    assert shown["credits"]["cinematography"] == ["Matthew Pothier"]


def test_a_new_title_brings_a_new_id_and_both_are_printed(run: Runner) -> None:
    path = catalogue(run)
    outcome = run("edit", "mutt", "title=Mutts", catalogue=path)
    assert outcome.out == "mutt-2023 -> mutts-2023\n"
    assert run("show", "mutts-2023", catalogue=path).code == 0


def test_a_title_that_another_film_has_takes_no_id_from_it(run: Runner) -> None:
    path = catalogue(run)
    outcome = run("edit", "mutt", "title=The Lost Boys", catalogue=path)
    assert outcome.out == "mutt-2023 -> the-lost-boys-2023-2\n"
    assert 'id = "the-lost-boys-2023-2"' in " ".join(text(path).split())
    assert "Le Paradis" in run("show", "the-lost-boys-2023", catalogue=path).out


def test_several_films_need_yes_in_a_pipe_and_the_plan_is_printed(run: Runner) -> None:
    path = catalogue(run)
    outcome = run("edit", "-", "tags+=berlinale", catalogue=path, stdin="mutt-2023\nthe-lost-boys-2023\n")
    assert (outcome.code, text(path)) == (2, KEPT)
    assert "  + tags: berlinale" in outcome.out
    assert outcome.err.endswith(
        "Nothing is written: there is no terminal to ask on.\n\nhint: --yes writes without asking\n"
    )


def test_the_ids_of_a_list_are_edited_in_one_step(run: Runner) -> None:
    path = catalogue(run)
    ids = run("list", "-f", "ids", catalogue=path).out
    outcome = run("edit", "-", "tags+=berlinale", "--yes", catalogue=path, stdin=ids)
    assert (outcome.code, outcome.out) == (0, ids)
    assert text(path).count("berlinale") == 3
    assert run("undo", catalogue=path).code == 0
    assert text(path) == KEPT


def test_the_first_column_of_what_filmcat_printed_is_enough(run: Runner) -> None:
    path = catalogue(run)
    table = run("list", catalogue=path).out
    assert run("edit", "-", "tags+=all", "--yes", catalogue=path, stdin=table).code == 0
    assert text(path).count('"all"') == 3


def test_where_one_id_is_not_there_nothing_is_written(run: Runner) -> None:
    path = catalogue(run)
    outcome = run("edit", "-", "tags+=x", "--yes", catalogue=path, stdin="mutt-2023\nno-such-film\n")
    assert (outcome.code, outcome.out, text(path)) == (1, "", KEPT)


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (["mutt", "rumtime=87"], 2, "did you mean “runtime”?"),
        (["mutt", "year=soon"], 2, "“soon”"),
        (["mutt", "runtime=abc"], 2, "“abc”"),
        (["mutt", "countries=Ukrane"], 2, "“Ukraine”"),
        (["mutt", "year+=2024"], 2, "year"),
        (["year=2024", "mutt"], 2, "mutt"),
        (["mutt", "tags+=x", "y"], 2, "“y”"),
        (["mutt", "title="], 2, "title"),
        (["mutt", "person=X"], 2, "credits"),
        (["nothing", "tags+=x"], 1, "No film"),
        ([], 2, "needs a TITLE"),
        (["tags+=x"], 2, "needs a TITLE"),
    ],
)
def test_what_cannot_be_done_is_told_in_one_sentence_and_nothing_changes(
    run: Runner, words: list[str], code: int, said: str
) -> None:
    path = catalogue(run)
    outcome = run("edit", *words, catalogue=path)
    assert (outcome.code, outcome.out, text(path)) == (code, "", KEPT)
    assert said in outcome.err
    assert "Traceback" not in outcome.err


def test_a_country_that_nobody_knows_is_taken_by_force(run: Runner) -> None:
    path = catalogue(run)
    assert run("edit", "mutt", "countries=Ukrane", "--force", catalogue=path).code == 0
    assert 'countries = ["Ukrane"]' in text(path)


def test_an_ambiguous_title_is_told_with_the_ids(run: Runner) -> None:
    path = catalogue(run, KEPT + "\n" + MUTT.replace("2023", "1999"))
    outcome = run("edit", "mutt", "runtime=87", catalogue=path)
    assert outcome.code == 4
    assert "mutt-1999" in outcome.err


def test_a_dry_run_prints_the_plan_and_writes_nothing(run: Runner) -> None:
    path = catalogue(run)
    outcome = run("edit", "mutt", "runtime=87", "--dry-run", catalogue=path)
    assert (outcome.code, text(path)) == (0, KEPT)
    assert outcome.out == "changed  Mutt (2023)  mutt-2023\n  + runtime: 87\n"


def test_the_plan_is_there_for_programs(run: Runner) -> None:
    path = catalogue(run)
    outcome = run("edit", "mutt", "runtime=87", "--json", catalogue=path)
    (planned,) = json.loads(outcome.out)["films"]
    assert (planned["id"], planned["status"], planned["action"], planned["runtime"]) == (
        "mutt-2023",
        "changed",
        "edit",
        87,
    )
    assert planned["differences"] == [{"field": "runtime", "kind": "added", "catalogue": None, "source": 87}]
    assert "runtime   = 87" in text(path)


def test_the_catalogue_that_ships_with_filmcat_is_not_edited(run: Runner) -> None:
    before = BUNDLED.read_bytes()
    outcome = run("edit", "mutt", "tags+=x")
    assert outcome.code == 5
    assert "add --from-bundled" in outcome.err
    assert BUNDLED.read_bytes() == before


def test_a_catalogue_that_is_not_there_is_not_made_by_an_edit(run: Runner) -> None:
    path = run.work / "new.toml"
    outcome = run("edit", "mutt", "tags+=x", catalogue=path)
    assert outcome.code == 2
    assert "add TITLE begins one" in outcome.err
    assert not path.exists()


def test_an_edit_elsewhere_in_the_file_does_not_matter(run: Runner) -> None:
    path = catalogue(run, KEPT.replace(FADE, FADE.replace("[film.credits]", "[film.credits")))
    outcome = run("edit", "mutt", "runtime=87", catalogue=path)
    assert outcome.code == 0
    assert "films.toml:" in outcome.err
    assert "runtime   = 87" in text(path)


def test_two_films_of_one_record_named_twice_are_edited_once(run: Runner) -> None:
    path = catalogue(run)
    outcome = run("edit", "-", "tags+=x", "--yes", catalogue=path, stdin="mutt-2023\nMutt\n")
    assert outcome.out == "mutt-2023\n"


def test_the_places_of_a_company_are_told_as_they_are_printed(run: Runner) -> None:
    outcome = run("edit", "mutt", "companies+=HAKA Films (Warsaw, Tallinn)", "--dry-run", catalogue=catalogue(run))
    assert "  + companies: HAKA Films (Warsaw; Tallinn)\n" in outcome.out


@pytest.mark.parametrize("words", ["edit mutt runtime=87", "edit mutt runtime=87 --json", "add Solaris year=1972"])
@pytest.mark.parametrize("into", ["> /dev/full", ">&-", "| (exec <&-; sleep 0)"])
def test_where_the_answer_cannot_be_printed_nothing_is_written(run: Runner, words: str, into: str) -> None:
    path = catalogue(run)
    outcome = run.shell(f"trap '' PIPE; {{ filmcat {words}; echo code $? >&2; }} {into}", catalogue=path)
    assert ("code 5" in outcome.err, text(path)) == (True, KEPT), outcome.err


def test_an_id_that_is_another_films_is_refused(run: Runner) -> None:
    path = catalogue(run)
    outcome = run("edit", "mutt", "id=the-lost-boys-2023", catalogue=path)
    assert (outcome.code, outcome.out, text(path)) == (2, "", KEPT)
    assert "another film" in outcome.err


def test_a_list_in_another_order_is_told_as_a_whole(run: Runner) -> None:
    outcome = run("edit", "fade", 'countries=["France", "Ukraine"]', "--dry-run", catalogue=catalogue(run))
    assert "  ~ countries: France; Ukraine, no longer Ukraine; France\n" in outcome.out
