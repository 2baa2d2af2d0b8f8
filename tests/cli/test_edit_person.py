"""``filmcat edit --person``: a record is changed or made, and a name changed in every film."""

from harness import Runner
from kept import KEPT, PERSON, catalogue, text


def test_a_field_of_a_person_is_set(run: Runner) -> None:
    path = catalogue(run)
    outcome = run("edit", "--person", "Alisa Kovalenko", "birthplace=Zaporizhzhia", catalogue=path)
    assert outcome.code == 0
    assert text(path) == KEPT.replace("born = 1987\n", 'born = 1987\nbirthplace = "Zaporizhzhia"\n')


def test_a_record_is_made_where_there_is_none(run: Runner) -> None:
    path = catalogue(run)
    assert run("edit", "--person", "Valery Kalmykov", "born=1980", catalogue=path).code == 0
    assert text(path) == f'{KEPT}\n[[person]]\nname = "Valery Kalmykov"\nborn = 1980\n'


def test_a_person_is_renamed_in_every_film_and_the_old_spelling_kept(run: Runner) -> None:
    path = catalogue(run)
    outcome = run("edit", "--person", "Alisa Kovalenko", "name=Alisa Kowalenko", "--yes", catalogue=path)
    assert outcome.code == 0
    assert text(path).count("Alisa Kovalenko") == 1
    assert 'also = ["Alisa Kovalenko"]' in text(path)
    assert 'producer = ["Alisa Kowalenko", "Valery Kalmykov"]' in text(path)
    assert run("undo", catalogue=path).code == 0
    assert text(path) == KEPT


def test_no_record_is_made_for_an_old_spelling(run: Runner) -> None:
    path = catalogue(run)
    assert run("edit", "--person", "Valery Kalmykov", "name=Valerij Kalmykov", "--yes", catalogue=path).code == 0
    assert text(path) == KEPT.replace("Valery Kalmykov", "Valerij Kalmykov")


def test_a_namesake_with_a_bracket_keeps_the_name(run: Runner) -> None:
    path = catalogue(run, KEPT.replace('director = ["Vuk', 'editing = "Valery Kalmykov [1950]"\ndirector = ["Vuk'))
    assert run("edit", "--person", "Valery Kalmykov", "name=X", "--yes", catalogue=path).code in {0, 4}
    assert "Valery Kalmykov [1950]" in text(path)


def test_two_people_become_one_unless_their_births_contradict(run: Runner) -> None:
    other = '[[person]]\nname = "Alisa Kowalenko"\nbirthplace = "Zaporizhzhia"\n'
    path = catalogue(run, f"{KEPT}\n{other}")
    assert run("edit", "--person", "Alisa Kowalenko", "name=Alisa Kovalenko", "--yes", catalogue=path).code == 0
    assert text(path).count("[[person]]") == 1
    assert 'birthplace = "Zaporizhzhia"' in text(path)
    path = catalogue(run, f"{KEPT}\n{other}born = 1960\n")
    before = text(path)
    outcome = run("edit", "--person", "Alisa Kowalenko", "name=Alisa Kovalenko", "--yes", catalogue=path)
    assert (outcome.code, text(path)) == (3, before)


def test_a_renamed_person_asks_where_films_change(run: Runner) -> None:
    path = catalogue(run)
    outcome = run("edit", "--person", "Alisa Kovalenko", "name=Alisa Kowalenko", catalogue=path)
    assert (outcome.code, text(path)) == (2, KEPT)
    assert PERSON in text(path)
    assert "changed  We Will Not Fade Away" in outcome.out


def test_another_spelling_of_ones_own_becomes_the_name(run: Runner) -> None:
    path = catalogue(run, KEPT.replace("born = 1987", 'born = 1987\nalso = ["Alisa Kowalenko"]'))
    assert run("edit", "--person", "Alisa Kovalenko", "name=Alisa Kowalenko", "--yes", catalogue=path).code == 0
    assert text(path).endswith('[[person]]\nname = "Alisa Kowalenko"\nborn = 1987\nalso = ["Alisa Kovalenko"]\n')
