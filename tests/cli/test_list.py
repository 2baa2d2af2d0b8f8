import pytest

from harness import Runner, film

EMPTY = {
    "tsv": "", "json": "[]\n", "jsonl": "", "toml": "", "ids": "",
    "csv": "id,title,original_title,year,countries,directors,runtime,age_rating\r\n",
    "md": "| Id | Title | Original title | Year | Countries | Directors | Runtime | Age |\n"
          "| --- | --- | --- | --- | --- | --- | --- | --- |\n",
    "table": "Title  Original title  Year  Countries  Director  Min  Age\n",
}  # fmt: skip


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> Runner:
    """One home for all tests of this module: the index is warm after the first."""
    return Runner(tmp_path_factory.mktemp("warm") / "home")


@pytest.mark.parametrize("format", EMPTY)
def test_an_empty_list_is_an_empty_document(run: Runner, format: str) -> None:
    assert run("list", "xyzzy", "-f", format) == (0, EMPTY[format], "")


def test_fields_are_printed_in_the_order_they_are_named_each_once(run: Runner) -> None:
    asked = ("list", "mutt", "--fields", " Year,id ,year,credits.schnitt,directors")
    assert run(*asked).rows == [["2023", "mutt-2023", "Adam Dicterow", "Vuk Lungulov-Klotz"]]
    assert run(*asked, "-f", "csv").out.startswith("year,id,credits.schnitt,directors\r\n")


def test_tables_within_a_field_are_one_cell(run: Runner) -> None:
    catalogue = film(
        "X", 'titles = { uk = "Ікс", de = ["Ix", "Icks"] }', "ids = { imdb = 'tt1' }", "tags = []",
        'festivals = [{ name = "F", year = 2000 }, { name = "G" }]',
        'companies = [{ name = "A", role = "production" }, "B (C)", { name = "D", role = "world sales" }]',
        "viewings = [{ date = 2024-03-02, rewatch = true }]", "debut = false",
    )  # fmt: skip
    fields = "titles,ids,tags,festivals,companies,viewings,debut,extra"
    assert run("list", "--fields", fields, catalogue=catalogue).rows == [[
        "uk: Ікс; de: Ix; Icks", "imdb: tt1", "", "F 2000; G", "production: A; B (C); world sales: D",
        "2024-03-02, again", "false", "",
    ]]  # fmt: skip


def test_a_piped_row_holds_the_full_values(run: Runner) -> None:
    names = ", ".join(f'"Director Number {number}"' for number in range(30))
    outcome = run("list", catalogue=film("T" * 300, credits=f"director = [{names}]"))
    assert outcome.rows[0][1] == "T" * 300
    assert outcome.rows[0][5].count("; ") == 29


def test_sorting_by_a_field_that_is_not_shown_works(run: Runner) -> None:
    titles = run("list", "--sort", "-runtime,title", "--fields", "title", "-n", "3").out.splitlines()
    assert len(titles) == 3
    runtimes = [float(row[0]) for row in run("list", "runtime:1..", "--sort", "-runtime", "--fields", "runtime").rows]
    assert runtimes == sorted(runtimes, reverse=True)
