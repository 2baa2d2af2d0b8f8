"""What the page of each rule shows: its bad example breaks the rule, its good one does not."""

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import cast

import pytest

from filmcat.checking.pages import bytes_of, page
from filmcat.model.rules import RULES
from harness import ROOT, Runner

OPTIONS = {"long-text": ["--max", "synopsis=600"]}


def found(run: Runner, example: str, *argv: str) -> Sequence[Mapping[str, object]]:
    """What a check of an example tells."""
    path = run.written("", "example.toml")
    path.write_bytes(bytes_of(example))
    outcome = run("check", "--json", *argv, catalogue=path)
    assert outcome.code in {0, 3}, outcome.err
    return cast("Sequence[Mapping[str, object]]", json.loads(outcome.out))


@pytest.mark.parametrize("code", RULES)
def test_a_bad_example_breaks_its_rule(run: Runner, code: str) -> None:
    told = found(run, page(code).bad, "--select", "all", *OPTIONS.get(code, ()))
    mine = [one for one in told if one["rule"] == code]
    assert mine, told
    assert {one["severity"] for one in mine} == {RULES[code].severity}
    assert any(one["is_mended"] for one in mine) == RULES[code].is_mended


@pytest.mark.parametrize("code", RULES)
def test_a_good_example_does_not(run: Runner, code: str) -> None:
    told = found(run, page(code).good, "--select", "all", *OPTIONS.get(code, ()))
    assert [one for one in told if one["rule"] == code or one["severity"] == "error"] == []


def test_each_rule_has_a_module_and_each_module_a_rule() -> None:
    folder = ROOT / "src" / "filmcat" / "checking" / "rules"
    names = {path.stem.replace("_", "-") for path in folder.glob("*.py") if path != Path(folder / "__init__.py")}
    assert names == set(RULES)
