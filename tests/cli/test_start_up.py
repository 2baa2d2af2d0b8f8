"""Start-up is the product's speed: what each command imports when it runs in a pipe on a fresh index."""

import json
import subprocess
import sys

import pytest

from harness import BUNDLED, ROOT, Runner

HEAVY = (
    "typer",
    "click",
    "rich",
    "tomli",
    "tomli_w",
    "tomllib",
    "textual",
    "pydantic",
    "anyascii",
    "hashlib",
    "asyncio",
    "typing",
    "contextlib",
    "shutil",
    "subprocess",
    "shlex",
    "inspect",
    "pathlib",
    "dataclasses",
    "copy",
)
MODULES = "import json, sys; sys.stderr.write('\\n' + json.dumps(sorted(sys.modules)))"
RUN = f"import atexit; atexit.register(lambda: exec({MODULES!r})); from filmcat.__main__ import run; run()"
READS = (
    "list",
    "list country:ukraine year:2015.. not:language:russian",
    "list mutt",
    "filter --country Ukraine",
    "filter -p kovalenko --role director",
    "show mutt",
    "show We Will Not Fade Away",
    "show mutt --json",
    "list --json",
    "list -f ids",
    "list --fields title,year,credits.editing",
    "credits mutt",
    "person Alisa Kovalenko",
)


@pytest.fixture(scope="module")
def warm(tmp_path_factory: pytest.TempPathFactory) -> Runner:
    runner = Runner(tmp_path_factory.mktemp("modules") / "home")
    assert runner("list").code == 0
    return runner


@pytest.mark.parametrize("asked", READS)
def test_a_piped_read_imports_nothing_heavy(warm: Runner, asked: str) -> None:
    imported = modules(warm, RUN, "-C", str(BUNDLED), *asked.split())
    assert "filmcat.catalogue" in imported
    assert [name for name in HEAVY if name in imported] == []


@pytest.mark.parametrize("asked", READS)
def test_a_piped_read_imports_nothing_of_writing(warm: Runner, asked: str) -> None:
    imported = modules(warm, RUN, "-C", str(BUNDLED), *asked.split())
    of_writing = (
        "filmcat.writing",
        "filmcat.editing",
        "filmcat.history",
        "filmcat.model.change",
        "filmcat.cli.writing",
    )
    assert [name for name in imported if name.startswith(of_writing)] == []


@pytest.mark.parametrize("asked", ["show mu", "list country:", "list title:m", "filter --coun"])
def test_completion_imports_nothing_heavy(warm: Runner, asked: str) -> None:
    completed = f"import os; os.environ['FILMCAT_COMPLETE'] = '1'; {RUN}"
    imported = modules(warm, completed, "-C", str(BUNDLED), *asked.split())
    assert "filmcat.cli.completion.answer" in imported
    assert [name for name in HEAVY if name in imported] == []


def test_the_help_of_all_commands_imports_none_of_them(warm: Runner) -> None:
    imported = modules(warm, RUN, "--help")
    assert [name for name in imported if name.startswith("filmcat.cli.commands.")] == []


def test_a_command_imports_no_other_command(warm: Runner) -> None:
    imported = modules(warm, RUN, "-C", str(BUNDLED), "list")
    assert {name for name in imported if name.startswith("filmcat.cli.commands.")} == {"filmcat.cli.commands.list"}


def test_a_table_imports_rich_and_still_no_parser(warm: Runner) -> None:
    imported = modules(warm, RUN, "-C", str(BUNDLED), "list", "-f", "table")
    assert "rich.table" in imported
    assert not imported & {"rich.markdown", "rich.syntax", "rich.traceback", "pygments", "tomli", "tomli_w", "anyascii"}


def test_a_page_imports_of_rich_what_draws_its_texts_and_no_table(warm: Runner) -> None:
    imported = modules(warm, RUN, "-C", str(BUNDLED), "show", "Klondike", "-f", "table")
    assert "rich.console" in imported
    assert not imported & {"rich.table", "fractions", "decimal", "tomli", "typer"}


def test_a_list_imports_no_more_of_answers_than_it_prints(warm: Runner) -> None:
    piped = modules(warm, RUN, "-C", str(BUNDLED), "list")
    assert {name for name in piped if name.startswith(("filmcat.exporting", "filmcat.views."))} == {
        "filmcat.views.listing"
    }
    drawn = modules(warm, RUN, "-C", str(BUNDLED), "list", "-f", "table")
    assert {name for name in drawn if name.startswith("filmcat.views.")} == {"filmcat.views.listing"}


def test_typer_itself_brings_no_pydantic(warm: Runner) -> None:
    assert "pydantic" not in modules(warm, f"import typer; {MODULES}")


def modules(run: Runner, program: str, *argv: str) -> set[str]:
    """The modules that a program has imported at its end."""
    done = subprocess.run(
        [sys.executable, "-c", program, *argv],
        stdin=subprocess.DEVNULL, capture_output=True, cwd=run.work, check=True,
        env=run.environment({"PYTHONPATH": str(ROOT / "src")}),
    )  # fmt: skip
    imported = json.loads(done.stderr.splitlines()[-1])
    assert isinstance(imported, list)
    return set(imported)
