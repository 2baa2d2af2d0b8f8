"""Filmcat with one more row in the tables of fields: what it answers, and what it leaves in its folder."""

import json
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory

from harness import ROOT, Outcome

PROGRAM = Path(__file__).with_name("with_one_more_row.py")


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """One run of filmcat: its arguments, more of an environment, and the file that is its catalogue.

    What it prints stands in ``NAME.out`` for those that follow, by the name of the run.
    """

    argv: list[str]
    environment: Mapping[str, str] = field(default_factory=dict)
    catalogue: str = "films.toml"


@dataclass(frozen=True, slots=True)
class Answers:
    """The outcomes by the names of their runs, the files that were left, and the version of the index."""

    outcomes: dict[str, Outcome]
    files: dict[str, str]
    version: int


def answers_with(
    row: Mapping[str, object], option: list[object] | None, files: Mapping[str, str], runs: Mapping[str, Run]
) -> Answers:
    """The answers of a program in which films and persons have one more field, in a home of its own."""
    asked = {name: (run.argv, dict(run.environment), run.catalogue) for name, run in runs.items()}
    with TemporaryDirectory() as home:
        request = {"row": dict(row), "option": option, "home": home, "files": dict(files), "runs": asked}
        done = subprocess.run(
            [sys.executable, PROGRAM], input=json.dumps(request), capture_output=True, text=True, check=False, cwd=ROOT
        )
    assert done.returncode == 0, done.stderr
    answered = json.loads(done.stdout)
    outcomes = {name: Outcome(*outcome) for name, outcome in answered["answers"].items()}
    return Answers(outcomes, answered["files"], answered["version"])
