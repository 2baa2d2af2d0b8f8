from filmcat.editing.statements import film_of, person_of
from filmcat.importing.draft import Refusal
from filmcat.records.span import decode_span
from importing.reading import films, items

SOLARIS = '[[film]]\ntitle = "Solaris"\nyear = 1972\n\n[film.credits]\ndirector = ["Andrei Tarkovsky [1932]"]\n'
TARKOVSKY = '# the son of a poet\n[[person]]\nname = "Andrei Tarkovsky [1932]"\nborn = 1932-04-04\n'


def test_another_catalogue_is_read_record_by_record() -> None:
    solaris, tarkovsky = films("schema = 1\n\n" + SOLARIS + "\n" + TARKOVSKY)
    assert film_of(solaris.film) == decode_span(SOLARIS.encode()).film
    assert person_of(tarkovsky.persons[0]) == decode_span(TARKOVSKY.encode()).person
    assert solaris.lines["title"] == 3
    assert tarkovsky.lines == {"persons.0.name": 10}


def test_an_id_that_was_fixed_by_hand_comes_along() -> None:
    (film,) = films(SOLARIS.replace("[[film]]\n", '[[film]]\nid = "solaris"\n'))
    assert film.film["id"] == "solaris"


def test_a_broken_record_is_refused_where_it_breaks_and_sinks_no_other() -> None:
    found = items(SOLARIS + '\n[[film]]\ntitle = "Mirror\n\n' + TARKOVSKY)
    assert [item.line for item in found if isinstance(item, Refusal)] == [9]
    assert len(found) == 3
