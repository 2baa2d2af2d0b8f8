"""What sentences of the documents say of questions, values and imports is what filmcat does."""

import json
import re
import shlex

import pytest

from documents.pages import TEXTS, Block, blocks, says
from documents.test_words import table
from filmcat.model.fields import FILM_FIELDS
from filmcat.text.languages import language_tag
from harness import Runner, film

GERMANIES = film("A", 'countries = ["East Germany"]') + film("B", 'countries = ["West Germany"]')
UNIONS = film("A", 'countries = ["Ukrainian SSR"]') + film("B", 'countries = ["Soviet Union"]')
SHOWN = film("A", 'festivals = [{ name = "Berlinale", section = "Panorama" }, { name = "Cannes", section = "Forum" }]')
OWN = film("A", 'tags = ["done"]', 'viewings = ["2023-05-01"]') + film("B", "viewings = [{ rating = 4 }]") + film("C")
VIEWED = film("A", 'viewings = ["2024"]')
SEVERAL_DAYS = film("A", 'viewings = ["2022", "2024-03-02"]') + film("B", 'viewings = ["2023-01-01"]')
RATED = film("A", 'age_rating = { FSK = 12, MPA = "R" }')
ROLES = "".join(
    film(title, credits=f'{role} = "A Name"') for title, role in (("A", "regie"), ("B", "Director"), ("C", "director"))
)

# The document, what it says, a catalogue, a question, and the ids of its answer.
ANSWERS = [
    ("README.md", "`Germany` finds films of East and West Germany too", GERMANIES, "country:germany", "a b"),
    ("README.md", "`Soviet Union` finds those of the Ukrainian SSR", UNIONS, "country:soviet-union", "a b"),
    ("README.md", "what you have not seen, tagged or rated is not unknown", OWN, "not:tag:done", "b c"),
    ("README.md", "judged of one showing", SHOWN, "festival:berlinale section:forum", ""),
    ("README.md", "a second `festival:` opens another", SHOWN, "festival:berlinale festival:cannes section:forum", "a"),
    ("README.md", "`--or` binds weakest", OWN + GERMANIES, "tag:done --or tag:no country:germany", "a"),
    ("README.md", 'what it prints as "1:1.85"', film("A", 'aspect_ratio = "1:1.85"'), "aspect_ratio:1.85", "a"),
    ("README.md", '"Documentary" and "Feature film"', film("A", 'form = "Feature film"'), "form:fiction", "a"),
    ("docs/format.md", "`Ukraine` and `Soviet Union` both find `Ukrainian SSR`", UNIONS, "country:ukraine", "a"),
    ("docs/format.md", "no republic finds plain `Soviet Union`", UNIONS, "country:russia", ""),
    ("docs/format.md", "`lodz` finds `Łódź`", film("Łódź"), "lodz", "lodz"),
    ("docs/format.md", "`lamour du monde` finds", film("L’Amour du monde"), "lamour du monde", "lamour-du-monde"),
    ("docs/format.md", "`regie`, `Director` and `director` are one role", ROLES, "director:name", "a b c"),
    ("docs/format.md", "`not:tag:done` finds films without tags", OWN, "not:tag:done", "b c"),
    ("docs/format.md", "`not:seen:2023` those you have never seen", OWN, "not:seen:2023", "c"),
    ("docs/format.md", '`"2024"` is in `seen:2024`', VIEWED, "seen:2024", "a"),
    ("docs/format.md", "`seen:2023..2024`", VIEWED, "seen:2023..2024", "a"),
    ("docs/format.md", "not in `seen:2024-03..`", VIEWED, "seen:2024-03..", ""),
    ("docs/format.md", "A film is found by any of its viewings", SEVERAL_DAYS, "seen:2022", "a"),
    ("docs/format.md", "sorted by the first day of the last one", SEVERAL_DAYS, "--sort seen", "b a"),
    ("docs/format.md", "Of several ratings the strictest counts", RATED, "age:17..17", "a"),
    ("docs/format.md", "`no dialogue`, `ohne Dialog` and `silent` are one", film("A", 'languages = "silent"'),
     "language:'ohne dialog'", "a"),
]  # fmt: skip


@pytest.mark.parametrize("answer", ANSWERS, ids=lambda answer: f"{answer[0]}: {answer[3]}")
def test_a_question_is_answered_as_a_document_says(run: Runner, answer: tuple[str, str, str, str, str]) -> None:
    path, sentence, catalogue, question, ids = answer
    assert says(path, sentence)
    outcome = run("list", *shlex.split(question), "-f", "ids", catalogue=catalogue)
    assert (outcome.code, outcome.out.split()) == (0, ids.split()), outcome.err


def test_a_film_that_lacks_what_was_asked_for_is_counted_on_standard_error(run: Runner) -> None:
    assert says("README.md", "filmcat says on standard error how many films that concerns")
    outcome = run("list", "not:runtime:..60", "-f", "ids", catalogue=film("A") + film("B", "runtime = 90"))
    assert (outcome.out, outcome.err) == ("b\n", "1 film was left out: unknown runtime.\n")


@pytest.mark.parametrize("text", ["country=ukraine", "!mutt", "OR"])
def test_what_other_programs_write_is_told_with_the_right_form(run: Runner, text: str) -> None:
    assert says("README.md", "What other programs write, `country=ukraine`, `!mutt`, `OR`, is no text here")
    outcome = run("list", text)
    assert (outcome.code, outcome.out) == (2, "")
    assert "\nhint: write " in outcome.err


def test_answers_come_in_the_languages_that_are_named(run: Runner) -> None:
    found = re.search(r"in German where they are\s+known \(also ([^;]*);", TEXTS["README.md"])
    assert found is not None
    tags = ["de", *re.findall(r"\b[a-z]{2}\b(?<!nd)", found[1].replace(" and ", " "))]
    assert len(tags) == len({*tags}) == 7
    assert all(language_tag(tag) == tag for tag in tags)
    headings = [run("list", "--lang", tag, "-n", "1", "-f", "table").out.split("  ")[0] for tag in tags]
    assert len({*headings}) >= 5
    assert [tag for tag, text in zip(tags, headings, strict=True) if text == "Title"] == ["en"]


def test_the_columns_of_a_pipe_are_those_that_are_named(run: Runner) -> None:
    sentence = "id, title, original title, year as printed, countries, directors, minutes, age."
    assert says("README.md", sentence)
    header = run("list", "-n", "1", "-f", "csv").out.splitlines()[0].split(",")
    named = sentence.rstrip(".").replace(" as printed", "").split(", ")
    labels = [name.replace("_", " ") for name in header]
    assert labels == [{"minutes": "runtime", "age": "age rating"}.get(name, name) for name in named]
    outcome = run("list", "-n", "1")
    assert outcome.out.count("\t") == len(header) - 1


def test_every_field_is_in_json_and_unknown_ones_are_null(run: Runner) -> None:
    assert says("README.md", "In JSON every field of the format is there, and what is unknown is `null`.")
    found = json.loads(run("show", "a", "--json", catalogue=film("A")).out)
    assert {row.name for row in FILM_FIELDS if not row.derived_from} <= {*found}
    assert found["runtime"] is None
    names = [name for row in table("docs/format.md", "| in JSON | is |") for name in re.findall(r"`(\w+)`", row[0])]
    person = json.loads(run("person", "a name", "--json", catalogue='[[person]]\nname = "A Name"\n').out)
    assert {*names} <= {*found} | {*person}


TWO = (film("A Film") + film("A Film", "year = 2000")).replace("\n", "\\n")


@pytest.mark.parametrize(
    ("code", "script"),
    [
        (0, "filmcat list country:none"),
        (1, "filmcat list -e 'no film has this title'"),
        (1, "filmcat show 'no film has this title'"),
        (2, "filmcat list --no-such-option"),
        (3, "printf '[[film]]\\ntitle = \\n' > broken.toml; filmcat -C broken.toml list"),
        (3, "printf '[[film]]\\ntitle = \\n' | filmcat check -"),
        (4, f"printf '{TWO}' > two.toml; filmcat -C two.toml show a film"),
        (5, "filmcat list > /dev/full"),
    ],
)
def test_an_exit_code_is_that_of_the_readme(run: Runner, code: int, script: str) -> None:
    assert str(code) in [row[0] for row in table("README.md", "| exit code | means |")]
    assert run.in_folder(script).code == code


def test_a_word_is_completed_as_the_readme_says(run: Runner) -> None:
    assert says("README.md", "`coun` becomes `country:`, `country:uk` `country:Ukraine` or `country:UK`")
    assert run("list", "coun", env={"FILMCAT_COMPLETE": "1"}).out == "country:\n"
    assert {*run("list", "country:uk", env={"FILMCAT_COMPLETE": "1"}).out.split()} == {"country:Ukraine", "country:UK"}


CELLS: dict[str, tuple[str, str, dict[str, float]]] = {
    "minutes": ("Runtime", "runtime", {"128,0": 128, "1,047": 1047, "2 Std. 17 Min.": 137, "1h43": 103}),
    "ratings": ("Rating", "rating", {"8.1/10": 4.05, "★★★½": 3.5, "85%": 4.25, "4,5": 4.5}),
}


@pytest.mark.parametrize("what", CELLS)
def test_a_cell_of_a_table_is_read_as_the_document_says(run: Runner, what: str) -> None:
    header, field, cells = CELLS[what]
    (row,) = [row for row in table("docs/importing.md", "| what cells state | is read so |") if row[0] == what]
    assert re.findall(r"`([^`]+)`", row[1]) == [*cells]
    for cell, value in cells.items():
        (run.work / "films.csv").write_text(f"Title;Year;{header}\nA;2000;{cell}\n", "utf-8")
        assert planned(run)[field] == value, cell


@pytest.mark.parametrize("cell", ["N/A", "NA", r"\N", "NULL", "nan", "None", "-", "–", "?", "Unknown", "TBA"])
def test_a_cell_that_says_nothing_is_one_that_the_document_names(run: Runner, cell: str) -> None:
    (row,) = [row for row in table("docs/importing.md", "| what cells state | is read so |") if row[0] == "nothing"]
    assert f"`{cell}`" in row[1]
    (run.work / "films.csv").write_text(f"Title;Year;Countries\nA;2000;{cell}\nB;2000;France\n", "utf-8")
    assert planned(run)["countries"] is None


PAGE = """\
Solaris

UdSSR 1972, 167 Min., Farbe

Regie: Andrei Tarkovsky
Kamera: Vadim Yusov
Produktion: Mosfilm (Moskau)
"""


@pytest.mark.parametrize("block", blocks("json"), ids=lambda block: block.path)
def test_what_is_stated_of_a_value_of_a_page_is_what_the_document_shows(run: Runner, block: Block) -> None:
    told = json.loads(block.text)
    (run.work / "page.txt").write_text(PAGE, "utf-8")
    plan = json.loads(run("import", "page.txt", "--dry-run", "--json", catalogue="schema = 1\n").out)
    assert told in plan["films"][0]["stated"]


def planned(run: Runner) -> dict[str, object]:
    """The first film of what an import of ``films.csv`` would add."""
    plan = json.loads(run("import", "films.csv", "--dry-run", "--json", catalogue="rating_scale = 5\n").out)
    first: dict[str, object] = plan["films"][0]
    return first
