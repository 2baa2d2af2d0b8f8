"""Every rule of reading is provoked by a catalogue that breaks it, and every problem carries the code of its rule."""

import pytest

from filmcat.model.rules import RULES
from filmcat.records.scan import pieces_of
from harness import Runner, film
from records.reading import read

DEEP = "[" * 2000 + "]" * 2000
PROVOKED: dict[str, bytes | str] = {
    "not-utf8": film("Solaris").encode() + b'notes = "\xff"\n',
    "toml-syntax": film("Solaris", "year = "),
    "unquoted-key": film("Solaris", credits="режисер = 'Andrei Tarkovsky'"),
    "unclosed-text": film("Solaris", 'notes = """') + film("Mirror"),
    "too-deep": film("Solaris", f"extra = {{ a = {DEEP} }}"),
    "too-long-number": film("Solaris", f"runtime = {'9' * 5000}"),
    "several-records": film("Solaris") + '[["film"]]\ntitle = "Mirror"\n',
    "record-header": '[film]\ntitle = "Solaris"\n',
    "misplaced-table": film("Solaris") + "[person.extra]\nmet = 1972\n",
    "unknown-table": film("Solaris") + "[movie]\nyear = 1972\n",
    "unknown-schema": "schema = 7\n" + film("Solaris"),
    "stray-key": "owner = 'me'\n" + film("Solaris"),
    "no-title": "[[film]]\nyear = 1972\n",
    "wrong-title": "[[film]]\ntitle = 1972\n",
    "wrong-value": film("Solaris", "runtime = 'long'"),
    "misplaced-field": film("Solaris", credits="runtime = 167"),
    "nameless-role": film("Solaris", credits="'' = 'Andrei Tarkovsky'"),
    "unfinished-merge": film("Solaris") + "<<<<<<< HEAD\n",
    "rest-of-merge": film("Solaris") + ">>>>>>> HEAD\n",
    "misplaced-bom": film("Solaris") + '\ufeff[[film]]\ntitle = "Mirror"\n',
    "nameless-entry": film("Solaris", "companies = [{ role = 'production' }]"),
}


READING = [code for code, rule in RULES.items() if rule.looks_at == "reading"]  # for the others see tests/checking


def test_every_rule_is_provoked() -> None:
    assert set(PROVOKED) == set(READING)


@pytest.mark.parametrize("code", READING)
def test_a_problem_carries_the_code_of_its_rule(code: str) -> None:
    content = PROVOKED[code]
    raw = content.encode() if isinstance(content, str) else content
    pieces = pieces_of(0, raw, lambda _digest: False)
    assert code in {problem.code for piece in pieces if piece.decoded for problem in piece.decoded.problems}


@pytest.mark.parametrize("code", READING)
def test_only_an_error_costs_a_record_and_makes_the_exit_code_3(run: Runner, code: str) -> None:
    path = run.written("", "broken.toml")
    content = PROVOKED[code]
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    outcome = run("list", "-f", "ids", catalogue=path)
    assert outcome.code == (3 if RULES[code].severity == "error" else 0)
    told = [problem.message for problem in read(content).faults]
    said = [line.partition(": ")[2] for line in outcome.err.splitlines() if "broken.toml:" in line]
    assert said == told


def test_a_severity_is_one_of_three() -> None:
    assert {rule.severity for rule in RULES.values()} == {"error", "warning", "suggestion"}
