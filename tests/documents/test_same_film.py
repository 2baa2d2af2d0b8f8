"""Which films are one, as docs/importing.md says it: every row of its table has films that are, and that are not."""

import json

import pytest

from documents.test_words import table
from harness import Runner, film

TARKOVSKY = 'director = "Andrei Tarkovsky"'
KEPT = film("Solaris", "year = 1972", 'ids = { imdb = "tt0069293" }', credits=TARKOVSKY)
YEARLESS = film("Solaris", credits=TARKOVSKY)
ALIEN = film("Alien³", "year = 1992", credits='director = "David Fincher"')

# By the row: what the catalogue has, what a table states (title, year, director, id), and what that is.
ROWS: dict[str, list[tuple[str, tuple[str, str, str, str], str]]] = {
    "an id of one authority": [
        (KEPT, ("Solyaris", "1972", "", "tt0069293"), "the same"),
        (KEPT, ("Mirror", "1975", "Andrei Tarkovsky", "tt0069293"), "suspect"),
    ],
    "a title and a year": [
        (KEPT, ("Solaris", "1972", "", ""), "the same"),
        (KEPT, ("Solaris", "1972", "Steven Soderbergh", ""), "new"),
        (KEPT, ("Solaris", "1972", "", "tt0307479"), "new"),
        (ALIEN, ("Alien 3", "1992", "Fincher, David", ""), "the same"),
    ],
    "a title and a director, and neither states a year": [
        (YEARLESS, ("Solaris", "", "Andrei Tarkovsky", ""), "the same")
    ],
    "a title in the next year; a title where a year is unknown; a title and a director within two years": [
        (KEPT, ("Solaris", "1973", "", ""), "suspect"),
        (KEPT, ("Solaris", "", "", ""), "suspect"),
        (KEPT, ("Solaris", "1974", "Andrei Tarkovsky", ""), "suspect"),
    ],
    "a title and a year, but a director who may be misspelt, or stands in other letters": [
        (KEPT, ("Solaris", "1972", "Andrej Tarkovskij", ""), "suspect"),
        (KEPT, ("Solaris", "1972", "Андрей Тарковский", ""), "suspect"),
    ],
    "a director, and a title that is close; a director and a year, the titles in other letters": [
        (KEPT, ("Solarris", "1972", "Andrei Tarkovsky", ""), "suspect"),
        (KEPT, ("Солярис", "1972", "Andrei Tarkovsky", ""), "suspect"),
    ],
    "anything else: other directors, another id of one authority, the same director years later": [
        (KEPT, ("Solaris", "2002", "Steven Soderbergh", "tt0307479"), "new"),
        (KEPT, ("Solaris", "1982", "Andrei Tarkovsky", ""), "new"),
    ],
}
CASES = [(row, *case) for row, cases in ROWS.items() for case in cases]


def test_every_row_of_the_table_has_its_films() -> None:
    assert [
        row[0] for row in table("docs/importing.md", "| what a source and the catalogue have in common | is |")
    ] == [*ROWS]


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case[0][:30]}: {', '.join(case[2])}")
def test_a_film_is_the_same_or_not_as_the_document_says(
    run: Runner, case: tuple[str, str, tuple[str, str, str, str], str]
) -> None:
    _, kept, stated, wanted = case
    row = "\t".join(stated)
    (run.work / "films.tsv").write_text(f"Title\tYear\tDirector\timdb_id\n{row}\n", "utf-8")
    plan = run("import", "films.tsv", "--dry-run", "--json", "--on-duplicate", "merge", catalogue=kept)
    (entry,) = json.loads(plan.out)["films"]
    is_one = entry["status"] in {"same", "changed"} or entry["action"] == "merge"
    assert ("the same" if is_one else entry["status"]) == wanted
