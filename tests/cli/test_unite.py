"""``filmcat unite``: two records of one film become one."""

from harness import Runner, film
from kept import KEPT, catalogue, text

OTHER = film("Le Paradis", "year = 2023", "runtime = 83", 'tags = ["seen"]', credits='director = "Zeno Graton"')
BOTH = f"{KEPT}\n{OTHER}"


def test_what_either_lacks_is_filled_and_one_record_goes(run: Runner) -> None:
    path = catalogue(run, BOTH)
    outcome = run("unite", "the-lost-boys-2023", "le-paradis-2023", "--yes", catalogue=path)
    assert outcome.code == 0
    assert text(path).count("[[film]]") == 3
    shown = run("show", "the-lost-boys-2023", catalogue=path).out
    assert "runtime\t83" in shown
    assert "forum; seen" in shown
    assert "Zeno Graton" in shown
    assert run("undo", catalogue=path).code == 0
    assert text(path) == BOTH


def test_records_that_contradict_each_other_are_refused_unless_one_counts(run: Runner) -> None:
    path = catalogue(run, BOTH.replace('original_title = "Le Paradis"', 'original_title = "Le Paradis"\nruntime = 84'))
    before = text(path)
    refused = run("unite", "the-lost-boys-2023", "le-paradis-2023", "--yes", catalogue=path)
    assert (refused.code, text(path)) == (3, before)
    assert "runtime" in refused.err
    assert run("unite", "the-lost-boys-2023", "le-paradis-2023", "--keep", "second", "--yes", catalogue=path).code == 0
    assert "runtime = 83" in text(path)


def test_a_film_is_not_united_with_itself(run: Runner) -> None:
    path = catalogue(run, BOTH)
    outcome = run("unite", "mutt", "mutt-2023", "--yes", catalogue=path)
    assert (outcome.code, text(path)) == (2, BOTH)
