"""Completion walks the tables of the program: what it offers is what the program takes, and nothing is forgotten."""

from pathlib import Path

import pytest

from filmcat.cli.argv.parameter import Parameter
from filmcat.cli.completion.beginning import shared_beginning
from filmcat.cli.completion.command_line import CommandLine
from filmcat.cli.completion.values import SOURCES, is_of_field
from filmcat.cli.verbs import COMMANDS
from filmcat.model.fields import FILM_FIELDS, PERSON_FIELDS
from filmcat.query.order import SORT_NAMES
from harness import Runner, film

ROLES = film("A Film", credits='director = "A Name"\nediting = "B Name"\nzither_player = "C Name"')


def offered(run: Runner, *words: str, catalogue: str | Path | None = None) -> list[str]:
    outcome = run(*words, env={"FILMCAT_COMPLETE": "1"}, catalogue=catalogue)
    assert (outcome.code, outcome.err) == (0, "")
    return outcome.out.splitlines()


def parameters() -> list[tuple[str, Parameter]]:
    general = [("", each) for each in CommandLine([]).parameters]
    return general + [(verb, each) for verb in COMMANDS for each in CommandLine([verb]).parameters]


def test_it_is_known_what_completes_every_option_and_argument() -> None:
    with_value = [(verb, each) for verb, each in parameters() if not each.is_flag]
    assert len(with_value) > len(COMMANDS)
    assert [
        (verb, each.name) for verb, each in with_value if not is_of_field(each) and each.metavar not in SOURCES
    ] == []


def test_every_source_of_values_is_that_of_an_option_or_argument() -> None:
    assert set(SOURCES) <= {each.metavar for _, each in parameters()}


def test_every_option_of_every_verb_is_offered(run: Runner) -> None:
    for verb, each in parameters():
        if each.is_option and each.name != "catalogue":  # which the harness has named
            assert max(each.spellings, key=len) in offered(run, *filter(None, [verb]), "--")


def test_an_option_that_may_come_once_is_not_offered_again(run: Runner) -> None:
    assert "--json" not in offered(run, "list", "--json", "--")
    assert "--sort" not in offered(run, "list", "--sort=year", "--")
    assert "--format" not in offered(run, "list", "-fjson", "--")
    assert "--country" in offered(run, "filter", "-c", "ua", "--")
    assert offered(run, "list", "--", "--js") == []


def test_every_field_that_is_offered_can_be_asked_for(run: Runner) -> None:
    words = offered(run, "list", "", catalogue=ROLES)
    assert {"country:", "director:", "zither_player:", "not:"} <= {*words}
    for word in words:
        if word != "not:":
            assert run("list", f"{word}none", catalogue=ROLES).code == 0, word


def test_every_assignment_that_is_offered_can_be_made(run: Runner) -> None:
    words = offered(run, "edit", "A Film", "", catalogue=ROLES)
    assert {"countries=", "director=", "id="} <= {*words}
    assert {"credits.zither_player=", "credits.editing="} & {*offered(run, "edit", "credits.", catalogue=ROLES)}
    for word in words:
        if word != "title=":
            outcome = run("edit", "A Film", word, "--dry-run", catalogue=ROLES)
            assert outcome.code == 0, (word, outcome.err)


def test_the_fields_of_a_person_are_offered_where_one_is_edited(run: Runner) -> None:
    words = offered(run, "edit", "--person", "A Name", "", catalogue=ROLES)
    assert words == [f"{row.name}=" for row in PERSON_FIELDS if not row.derived_from]


def test_every_order_that_is_offered_is_one(run: Runner) -> None:
    assert offered(run, "list", "--sort", "") == list(SORT_NAMES)
    assert offered(run, "list", "--sort", "year,-runt") == ["year,-runtime"]
    assert offered(run, "list", "--sort=-y") == ["--sort=-year"]
    assert "year,year" not in offered(run, "list", "--sort", "year,y")


def test_a_role_of_the_credits_is_a_field_to_print(run: Runner) -> None:
    assert offered(run, "list", "--fields", "year,credits.zi", catalogue=ROLES) == ["year,credits.zither_player"]
    assert offered(run, "show", "--fields", "ye") == ["year", "year_to", "year_text"]


def test_a_role_is_offered_in_the_words_that_were_begun(run: Runner) -> None:
    assert offered(run, "credits", "--role", "ed", catalogue=ROLES) == ["editing"]
    assert offered(run, "filter", "--role", "regi", catalogue=ROLES) == ["director"]


def test_people_are_offered_in_the_role_that_is_asked_for(run: Runner) -> None:
    assert offered(run, "list", "director:", catalogue=ROLES) == ["director:A Name", "director:none"]
    assert offered(run, "list", "zither_player:c", catalogue=ROLES) == ["zither_player:C Name"]
    assert offered(run, "list", "person:", catalogue=ROLES)[:3] == ["person:A Name", "person:B Name", "person:C Name"]
    assert offered(run, "list", "conductor:", catalogue=ROLES) == ["conductor:none"]


def test_countries_are_offered_by_their_names_in_any_language(run: Runner) -> None:
    assert offered(run, "list", "country:ger") == ["country:Germany"]
    assert offered(run, "list", "country:deut") == ["country:Germany"]
    assert offered(run, "filter", "--country", "Укр") == ["Ukraine"]
    assert offered(run, "filter", "-c", "ua") == ["Ukraine"]


def test_a_country_that_no_table_knows_is_offered_as_printed(run: Runner) -> None:
    atlantis = film("A Film", 'countries = ["Atlantis"]')
    assert offered(run, "list", "country:at", catalogue=atlantis) == ["country:atlantis"]
    assert run("list", "-f", "ids", "country:atlantis", catalogue=atlantis).ids == ["a-film"]


def test_only_countries_that_find_something_are_offered_but_any_may_be_assigned(run: Runner) -> None:
    assert offered(run, "list", "country:icel", catalogue=ROLES) == []
    assert offered(run, "edit", "A Film", "countries+=icel", catalogue=ROLES) == ["countries+=Iceland"]
    assert offered(run, "add", "A Film", "languages=norwegian ny", catalogue=ROLES) == ["languages=Norwegian Nynorsk"]


def test_values_are_offered_behind_a_comma_and_a_plus(run: Runner) -> None:
    assert offered(run, "list", "country:ua,pola") == ["country:ua,Poland"]
    assert offered(run, "list", "country:ua+pola") == ["country:ua+Poland"]
    assert offered(run, "filter", "--form=docu") == ["--form=Documentary"]


def test_people_are_offered_where_a_role_is_assigned(run: Runner) -> None:
    for word in ("director=", "credits.editing+=", "cast+="):
        assert offered(run, "edit", "A Film", f"{word}b", catalogue=ROLES) == [f"{word}B Name"]


def test_behind_an_assignment_no_title_is_offered(run: Runner) -> None:
    assert offered(run, "edit", "year=1990", "a f", catalogue=ROLES) == []
    assert offered(run, "edit", "a f", catalogue=ROLES) == ["A Film"]


def test_a_new_film_has_a_title_that_is_nowhere_yet(run: Runner) -> None:
    assert offered(run, "add", "a f", catalogue=ROLES) == []
    assert offered(run, "add", "coun", catalogue=ROLES) == ["countries="]


def test_the_columns_of_a_table_are_completed_by_fields(run: Runner) -> None:
    assert offered(run, "import", "--map", "Land=coun") == ["Land=countries"]
    assert offered(run, "import", "--map", "coun") == []


def test_what_was_set_is_completed_for_an_import(run: Runner) -> None:
    assert offered(run, "import", "a.csv", "--set", "tags") == ["tags="]


def test_each_title_of_two_is_completed_alone(run: Runner) -> None:
    two = film("A Film") + film("Solaris")
    assert offered(run, "unite", "A Film", "so", catalogue=two) == ["Solaris"]
    assert offered(run, "unite", "A Film", "Solaris", "a", catalogue=two) == []


def test_a_title_of_the_catalogue_that_ships_with_filmcat_can_be_completed(run: Runner) -> None:
    assert offered(run, "add", "--from-bundled", "mut", catalogue=ROLES) == ["Mutt"]
    assert offered(run, "add", "--from-bundled=mut", catalogue=ROLES) == ["--from-bundled=Mutt"]


def test_an_id_is_completed_where_no_title_begins_so(run: Runner) -> None:
    assert offered(run, "show", "mutt-") == ["Mutt"]
    assert offered(run, "show", "mutt-20") == ["mutt-2023"]


@pytest.mark.parametrize("typed", [["We Will Not Fade Away"], ["We", "Will", "Not", "Fade", "Away"]])
def test_behind_a_whole_title_nothing_is_offered(run: Runner, typed: list[str]) -> None:
    assert offered(run, "show", *typed, "") == []
    assert offered(run, "credits", *typed, "x") == []


def test_behind_an_id_or_a_name_nothing_is_offered(run: Runner) -> None:
    assert offered(run, "show", "mutt-2023", "") == []
    assert offered(run, "person", "Alisa", "Kovalenko", "") == []


def test_a_longer_title_goes_on_only_where_it_is_begun(run: Runner) -> None:
    two = film("Solaris") + film("Solaris Mon Amour")
    assert offered(run, "show", "Solaris", "", catalogue=two) == []
    assert offered(run, "show", "Solaris", "m", catalogue=two) == ["Mon Amour"]
    assert offered(run, "show", "solar", catalogue=two) == ["Solaris", "Solaris Mon Amour"]


def test_the_rest_of_a_title_is_found_behind_its_signs(run: Runner) -> None:
    assert offered(run, "show", "A", "Film", "t", catalogue=film("A - Film, Too")) == ["Too"]


def test_a_title_that_reads_as_a_field_is_asked_for_by_its_title(run: Runner) -> None:
    catalogue = film("Alpha:Omega") + film("Not:Now")
    assert offered(run, "list", "alph", catalogue=catalogue) == ["title:Alpha:Omega"]
    assert run("list", "-f", "ids", "title:Alpha:Omega", catalogue=catalogue).ids == ["alpha-omega"]


def test_of_more_titles_than_can_be_listed_the_last_is_told_too(run: Runner) -> None:
    many = "".join(film(f"A Film {number:03}") for number in range(150)) + film("A Zoo")
    titles = offered(run, "show", "a", catalogue=many)
    assert len(titles) == 100
    assert titles[-1] == "A Zoo"
    assert shared_beginning(titles) == "A "


def test_a_hundred_titles_are_all_told(run: Runner) -> None:
    many = "".join(film(f"A Film {number:03}") for number in range(100))
    assert offered(run, "show", "a", catalogue=many) == [f"A Film {number:03}" for number in range(100)]


def test_the_catalogue_is_the_one_that_is_named_anywhere_in_the_line(run: Runner) -> None:
    path = str(run.written(film("Solaris"), "other.toml"))
    for words in (["-C", path, "show"], ["show", "-C", path], ["show", f"-C{path}"], ["show", f"--catalogue={path}"],
                  ["-C", "nowhere.toml", "show", "-C", path]):  # fmt: skip
        assert offered(run, *words, "so", catalogue=ROLES) == ["Solaris"], words


def test_a_path_is_read_as_a_shell_reads_it(run: Runner) -> None:
    run.written(film("Solaris"), "other.toml")
    for path in ("~/catalogues/other.toml", "$HOME/catalogues/other.toml", "${HOME}/catalogues/other.toml"):
        assert offered(run, "-C", path, "show", "so") == ["Solaris"]


def test_without_a_catalogue_all_that_needs_none_is_completed(run: Runner) -> None:
    nowhere = run.home / "nowhere.toml"
    assert offered(run, "list", "coun", catalogue=nowhere) == ["country:"]
    assert offered(run, "list", "--sort", "runt", catalogue=nowhere) == ["runtime"]
    assert offered(run, "show", "x", catalogue=nowhere) == []
    assert offered(run, "edit", "coun", catalogue=nowhere) == ["countries="]
    assert offered(run, "person", "x", catalogue=nowhere) == []


@pytest.mark.parametrize("words", [["nowhere", ""], ["help", "x", ""], ["list", "--nowhere=", ""], ["-x", ""]])
def test_what_there_is_not_is_completed_to_nothing_and_no_fault(run: Runner, words: list[str]) -> None:
    assert offered(run, *words, "zzz") == []


def test_the_values_of_other_options_are_completed(run: Runner) -> None:
    assert offered(run, "unite", "--keep", "") == ["first", "second"]
    assert offered(run, "--completion", "") == ["bash", "zsh", "fish"]
    assert offered(run, "list", "--color", "al") == ["always"]
    assert "uk" in offered(run, "show", "--lang", "u")
    assert "episodes" in offered(run, "import", "--include", "e")
    assert offered(run, "list", "-n", "") == []


def test_every_field_of_the_format_can_be_assigned_or_follows_from_another(run: Runner) -> None:
    words = offered(run, "add", "")
    assert [f"{row.name}=" in words for row in FILM_FIELDS] == [not row.derived_from for row in FILM_FIELDS]
