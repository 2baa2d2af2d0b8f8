"""``filmcat add``: a film is written behind what is there, unless the catalogue has it."""

import pytest

from harness import Runner
from kept import KEPT, catalogue, text

SOLARIS = '\n[[film]]\ntitle = "Solaris"\nyear  = 1972\n'


def test_a_film_is_added_with_its_fields_and_its_id_printed(run: Runner) -> None:
    path = catalogue(run)
    outcome = run("add", "Solaris", "year=1972", catalogue=path)
    assert (outcome.code, outcome.out) == (0, "solaris-1972\n")
    assert text(path) == KEPT + SOLARIS
    assert "new      Solaris (1972)  solaris-1972\n" in outcome.err


def test_a_catalogue_that_is_named_and_not_there_is_made_with_its_folder(run: Runner) -> None:
    path = run.work / "new" / "films.toml"
    outcome = run("add", "Solaris", "year=1972", catalogue=path)
    assert outcome.code == 0
    assert "A catalogue is made: " in outcome.err
    assert text(path) == "schema = 1\n" + SOLARIS


def test_the_first_film_without_a_catalogue_begins_ones_own(run: Runner) -> None:
    outcome = run.shell("cd / && python_ignored=1; filmcat add Solaris year=1972", catalogue=run.home / "x.toml")
    assert outcome.code == 0
    done = run.program("add", "Stalker", "year=1979", catalogue=run.home / "x.toml")
    assert done.out == "stalker-1979\n"


@pytest.mark.parametrize("words", [["Mutt", "year=2023"], ["Le Paradis", "year=2023"]])
def test_a_film_that_is_there_already_is_told_with_the_words_to_edit_it(run: Runner, words: list[str]) -> None:
    path = catalogue(run)
    outcome = run("add", *words, catalogue=path)
    assert (outcome.code, outcome.out, text(path)) == (3, "", KEPT)
    assert "hint: filmcat edit " in outcome.err
    assert "--another" in outcome.err


def test_another_is_added_with_an_id_of_its_own(run: Runner) -> None:
    path = catalogue(run)
    outcome = run("add", "Mutt", "year=2023", "--another", catalogue=path)
    assert (outcome.code, outcome.out) == (0, "mutt-2023-2\n")
    assert text(path) == KEPT + '\n[[film]]\nid    = "mutt-2023-2"\ntitle = "Mutt"\nyear  = 2023\n'


def test_a_film_that_may_be_there_is_added_and_the_other_named(run: Runner) -> None:
    path = catalogue(run)
    outcome = run("add", "Mutt", "year=2022", "director=Vuk Lungulov-Klotz", catalogue=path)
    assert (outcome.code, outcome.out) == (0, "mutt-2022\n")
    assert "= mutt-2023: " in outcome.err


def test_a_film_of_the_bundled_catalogue_is_copied_with_its_director(run: Runner) -> None:
    path = run.work / "mine.toml"
    outcome = run("add", "--from-bundled", "zgasnemo", "tags+=own", catalogue=path)
    assert (outcome.code, outcome.out) == (0, "we-will-not-fade-away-2023\n")
    assert 'name = "Alisa Kovalenko"' in " ".join(text(path).split())
    assert run("show", "zgasnemo", catalogue=path).code == 0


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["Solaris", "year=soon"], "“soon”"),
        (["", "year=1972"], "title"),
        (["year=1972"], "title"),
        (["Solaris", "year=1972", "Stalker"], "“Stalker”"),
        (["Solaris", "wear=1972"], "did you mean “year”?"),
        (["Solaris", "id=two words"], "id"),
        (["Solaris", "--to", "x.toml"], "--to"),
    ],
)
def test_what_cannot_be_added_is_told_and_nothing_is_written(run: Runner, words: list[str], said: str) -> None:
    path = catalogue(run)
    outcome = run("add", *words, catalogue=path)
    assert (outcome.code, outcome.out, text(path)) == (2, "", KEPT)
    assert said in outcome.err


def test_without_a_word_and_without_a_terminal_nothing_waits(run: Runner) -> None:
    outcome = run("add", catalogue=catalogue(run))
    assert outcome.code == 2
    assert outcome.err.startswith("No editor is set")


def test_in_a_folder_of_single_films_a_new_one_gets_a_file_of_its_own(run: Runner) -> None:
    folder = run.work / "films"
    folder.mkdir()
    for title in ("Mutt", "Sira"):
        (folder / f"{title}.toml").write_text(
            f'schema = 1\n\n[[film]]\ntitle = "{title}"\nyear = 2023\n', encoding="utf-8"
        )
    assert run("add", "Solaris", "year=1972", catalogue=folder).code == 0
    assert text(folder / "solaris-1972.toml") == "schema = 1\n" + SOLARIS


def test_in_a_folder_of_larger_files_a_new_film_goes_to_added_toml_or_where_it_is_told(run: Runner) -> None:
    folder = run.work / "films"
    folder.mkdir()
    (folder / "a.toml").write_text(KEPT, encoding="utf-8")
    assert run("add", "Solaris", "year=1972", catalogue=folder).code == 0
    assert text(folder / "added.toml") == "schema = 1\n" + SOLARIS
    assert run("add", "Stalker", "year=1979", "--to", "tarkovsky.toml", catalogue=folder).code == 0
    assert "Stalker" in text(folder / "tarkovsky.toml")
    outcome = run("add", "Nostalghia", "--to", "../away.toml", catalogue=folder)
    assert (outcome.code, outcome.out) == (2, "")
    assert not (run.work / "away.toml").exists()
