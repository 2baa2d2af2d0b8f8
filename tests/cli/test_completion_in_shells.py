"""The Tab key in real shells: whatever a title holds, Enter runs filmcat with the film that was meant."""

import json
import os
import shutil
import subprocess
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
    ids = {film["title"]: film["id"] for film in json.loads(run("list", "--json", catalogue=HOSTILE_FILMS).out)}
    with shell_with(run, shell, HOSTILE_FILMS) as line:
        for place, (typed, title) in enumerate(tried):
            for quotes in QUOTES if IS_WHOLE else QUOTES[place % len(QUOTES) :][:1]:
                verb, *received = line.enter(f"filmcat show {quotes}{typed}\t")
                found = run("show", "-f", "ids", "--", *received, catalogue=HOSTILE_FILMS)
                assert verb == "show"
                assert found.ids == [ids[title.strip()]], (quotes, received, line.shown[-500:])
    assert os.listdir(run.work) == []


@pytest.mark.parametrize("shell", SHELLS)
def test_fields_values_options_and_files_are_completed(run: Runner, shell: str) -> None:
    (run.work / "films.toml").write_text(FILMS, encoding="utf-8")
    (run.work / "pages").mkdir()
    (run.work / "pages" / "solaris.txt").touch()
    with shell_with(run, shell, FILMS) as line:
        for typed, received in TYPED.items():
            assert line.enter(f"filmcat {typed}") == received, line.shown[-500:]


@pytest.mark.parametrize("shell", SHELLS)
def test_candidates_that_share_only_what_was_not_typed_are_listed(run: Runner, shell: str) -> None:
    with shell_with(run, shell, FILMS) as line:
        assert line.enter("filmcat show movi\t\t" if shell.startswith("bash") else "filmcat show movi\t")[1] == "movi"
        if shell != "fish":  # it lists nothing in a terminal that cannot move its cursor
            assert "Another" in line.shown


@pytest.mark.parametrize("shell", SHELLS)
def test_what_completes_is_the_command_that_was_typed(run: Runner, shell: str) -> None:
    other = run.written(film("Solaris", 'countries = ["Soviet Union"]'), "other.toml")
    alias = f'alias films="~/bin/filmcat -C {other}"'
    after = f"shopt -s expand_aliases\n{alias}\ncomplete -F _filmcat films" if shell.startswith("bash") else alias
    with shell_with(run, shell, FILMS, after, is_on_path=False) as line:
        for program in ("../bin/filmcat", "~/bin/filmcat", str(run.home / "bin" / "filmcat")):
            assert line.enter(f"{program} show we\t") == ["show", "We Will Not Fade Away"]
        assert line.enter("films show so\t") == ["-C", str(other), "show", "Solaris"]


def test_zsh_shows_year_and_director_beside_a_title(run: Runner) -> None:
    with shell_with(run, "zsh", FILMS) as line:
        line.enter("filmcat show movi\t")
        assert "A Movie        1990, Nina Plain" in line.shown


def test_fish_shows_year_and_director_beside_a_title(run: Runner) -> None:
    with shell_with(run, "fish", FILMS, "complete -C 'filmcat show movi'") as line:
        assert "A Movie\t1990, Nina Plain" in line.shown


def test_the_script_for_bash_leaves_the_signs_alone_that_part_words(run: Runner) -> None:
    bash = shutil.which("bash")
    if bash is None:
        pytest.skip("bash is not installed here")
    script = run("--completion", "bash").out
    ask = """printf '%q\\n' "$COMP_WORDBREAKS"\n"""
    done = subprocess.run(
        [bash, "--norc", "-i"],
        input=f"{ask}{script}\n{ask}",
        capture_output=True,
        text=True,
        check=True,
        env=run.environment(),
    )
    before, after = done.stdout.strip().split("\n")
    assert before == after != ""
