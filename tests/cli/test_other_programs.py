"""What filmcat gives other programs works in them: the hooks in pre-commit, the schema in an editor's checker."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from filmcat.checking.pages import bytes_of, page
from filmcat.model.rules import RULES
from harness import BUNDLED, ROOT, Runner, film

PROGRAMS = Path(sys.executable).parent
TAPLO, PRE_COMMIT = PROGRAMS / "taplo", PROGRAMS / "pre-commit"
# TOML 1.1, and what a schema cannot say but a parser of TOML 1.0 does: taplo's stops there, as others do.
OF_FORM = {"toml-1-1"}


@pytest.fixture
def schema(run: Runner) -> Path:
    path = run.work / "films.schema.json"
    path.write_text(run("schema").out, "utf-8")
    return path


def checked(schema: Path, *files: Path) -> subprocess.CompletedProcess[str]:
    """What an editor that knows TOML says of files by the schema."""
    command = [str(TAPLO), "check", "--schema", schema.as_uri(), *map(str, files)]
    return subprocess.run(command, cwd=schema.parent, capture_output=True, text=True, check=False)


@pytest.mark.skipif(not TAPLO.exists(), reason="taplo has no build for this machine")
def test_an_editor_finds_no_fault_in_the_bundled_catalogue_and_in_good_examples(schema: Path) -> None:
    shutil.copy(BUNDLED, schema.parent / "films.toml")
    for code in RULES.keys() - OF_FORM:
        (schema.parent / f"{code}.toml").write_bytes(bytes_of(page(code).good))
    outcome = checked(schema, *schema.parent.glob("*.toml"))
    assert outcome.returncode == 0, outcome.stderr


@pytest.mark.skipif(not TAPLO.exists(), reason="taplo has no build for this machine")
def test_an_editor_finds_a_value_of_the_wrong_type(schema: Path) -> None:
    (schema.parent / "films.toml").write_text(film("Mutt", "year = true"), "utf-8")
    outcome = checked(schema, schema.parent / "films.toml")
    assert outcome.returncode != 0
    assert "films.toml:3:8" in outcome.stderr


@pytest.mark.skipif(not PRE_COMMIT.exists() or not shutil.which("git"), reason="pre-commit and git are needed")
def test_a_commit_is_checked_and_mended_by_the_hooks(run: Runner) -> None:
    """The hooks of this project, run by the filmcat that is installed: to build another takes a network."""
    hooks = (ROOT / ".pre-commit-hooks.yaml").read_text("utf-8").replace("language: python", "language: unsupported")
    config = "repos:\n- repo: local\n  hooks:\n" + "".join(f"  {line}\n" for line in hooks.splitlines())
    (run.work / ".pre-commit-config.yaml").write_text(config, "utf-8")
    films = run.work / "films.toml"
    films.write_text(film("Mutt", "year = 2023 2024"), "utf-8")
    steps = "git init -q && git add . && "
    refused = run.shell(f"{steps}{hook('filmcat-check')}", env=path_of_programs(run))
    assert refused.code == 1, refused.out
    assert "films.toml:3:13: error toml-syntax" in refused.out
    films.write_text(film("Mutt", "year = 2023", 'runtime = "87 min"'), "utf-8")
    mended = run.shell(f"git add . && {hook('filmcat-fix')}", env=path_of_programs(run))
    assert mended.code == 1, mended.out  # so that what was mended is looked at, and added
    assert "runtime = 87\n" in films.read_text("utf-8")
    passed = run.shell(f"git add . && {hook('filmcat-check')} && {hook('filmcat-fix')}", env=path_of_programs(run))
    assert passed.code == 0, passed.out


def hook(name: str) -> str:
    return f"{PRE_COMMIT} run --all-files {name}"


def path_of_programs(run: Runner) -> dict[str, str]:
    return {"PATH": f"{PROGRAMS}:{run.environment()['PATH']}", "PRE_COMMIT_HOME": str(run.home / "pre-commit")}
