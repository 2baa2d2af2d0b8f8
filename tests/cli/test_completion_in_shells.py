"""The Tab key in real shells: whatever a title holds, Enter runs filmcat with the film that was meant."""

import json
import os
from json import dumps
from pathlib import Path

import pytest

from corpora import IS_WHOLE, Corpora
from harness import Runner, film
from shells import SHELLS, shell_with

# A word that is typed, and the title that it is of.
HOSTILE: list[list[str]] = json.loads((Path(__file__).parent / "hostile-titles.json").read_text(encoding="utf-8"))
HOSTILE_FILMS = "".join(film(dumps(title)[1:-1]) for _, title in HOSTILE)
QUOTES = ("", '"', "'")
FILMS = "".join((
    film(
        "We Will Not Fade Away", "year = 2023", 'countries = ["Ukraine"]', 'languages = ["Ukrainian"]',
        'form = "Documentary"', credits='director = "Alisa Kovalenko"\nediting = "Kasia Boniecka"',
    ),
    film("A Movie", "year = 1990", 'countries = ["Poland"]', credits='director = "Nina Plain"'),
    film("Another Movie", "year = 1991", 'countries = ["Portugal"]'),
    film("Mission: Impossible"),
    film("Alpha:Omega"),
))  # fmt: skip
# What is typed behind `filmcat`, and the arguments that it gets.
TYPED = {
    "list coun\tukr\t": ["list", "country:Ukraine"],
    "list not:coun\tukr\t": ["list", "not:country:Ukraine"],
    "list country:pola,ukr\t": ["list", "country:pola,Ukraine"],
    "list edi\tkasia\t": ["list", "editing:Kasia Boniecka"],
    "list 'director:ali\t": ["list", "director:Alisa Kovalenko"],
    "list miss\t": ["list", "Mission: Impossible"],
    "list alph\t": ["list", "title:Alpha:Omega"],
    "filter -c ukr\t": ["filter", "-c", "Ukraine"],
    "filter -cukr\t": ["filter", "-cUkraine"],
    "filter --person kovalen\t --role ed\t": ["filter", "--person", "Alisa Kovalenko", "--role", "editing"],
    "filter --form d\t -l u\t": ["filter", "--form", "Documentary", "-l", "Ukrainian"],
    "list --fields title,year_te\t": ["list", "--fields", "title,year_text"],
    "list --sort=y\t": ["list", "--sort=year"],
    "list -f md\t coun\tukr\t": ["list", "-f", "md", "country:Ukraine"],
    "-C films\t list coun\tpol\t": ["-C", "films.toml", "list", "country:Poland"],
    "list coun\tpol\t -C films\t": ["list", "country:Poland", "-C", "films.toml"],
    "list --catalogue=films\t": ["list", "--catalogue=films.toml"],
    "import pages/so\t": ["import", "pages/solaris.txt"],
    "edit 'A Movie' coun\tpolan\t": ["edit", "A Movie", "countries=Poland"],
    "edit 'A Movie' direc\tnina\t": ["edit", "A Movie", "director=Nina Plain"],
    "import --set coun\tpolan\t": ["import", "--set", "countries=Poland"],
    "show we\t": ["show", "We Will Not Fade Away"],
    "show we\t\t\t": ["show", "We Will Not Fade Away"],
    "show We Will N\t\t\t": ["show", "We", "Will", "Not Fade Away"],
    "show another\t\t": ["show", "Another Movie"],
    "show 'we\t": ["show", "We Will Not Fade Away"],
    "show Mission:\\ \t": ["show", "Mission: Impossible"],
    "person kovalen\t\t": ["person", "Alisa Kovalenko"],
    "show movi\t": ["show", "movi"],
    "show 'movi\t'": ["show", "movi"],
}  # fmt: skip


@pytest.mark.parametrize("shell", SHELLS)
def test_a_title_that_looks_like_code_is_completed_and_never_run(run: Runner, shell: str, corpora: Corpora) -> None:
    every = 1 if IS_WHOLE else len(HOSTILE) // 12
    tried = corpora(f"hostile titles in {shell}", HOSTILE, every)
    with shell_with(run, shell, HOSTILE_FILMS) as line:
        for typed, title in tried:
            for quotes in QUOTES:
                verb, *received = line.enter(f"filmcat show {quotes}{typed}\t")
                found = run("show", "--fields", "title", "--json", "--", *received, catalogue=HOSTILE_FILMS)
                assert (verb, found.code) == ("show", 0), (quotes, title, received, line.shown[-500:])
                assert json.loads(found.out)["title"] == title, (quotes, received, line.shown[-500:])
    assert os.listdir(run.work) == []


@pytest.mark.parametrize("shell", SHELLS)
def test_fields_values_options_and_files_are_completed(run: Runner, shell: str) -> None:
    (run.work / "films.toml").write_text(FILMS, encoding="utf-8")
    (run.work / "pages").mkdir()
    (run.work / "pages" / "solaris.txt").touch()
    with shell_with(run, shell, FILMS) as line:
        for typed, received in TYPED.items():
            assert line.enter(f"filmcat {typed}") == received, line.shown[-500:]
