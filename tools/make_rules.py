"""Write ``docs/rules.md``: what ``check`` looks for, rule by rule, as their modules say it.

    python tools/make_rules.py

Run it after a change of a rule. It needs filmcat installed (editable); a test compares.
"""

from collections.abc import Iterator
from pathlib import Path

from filmcat.checking.pages import explained
from filmcat.model.rules import GROUPS, RULES

PAGE = Path(__file__).resolve().parent.parent / "docs" / "rules.md"
_ABOUT = """# What check looks for

`filmcat check` names each place with the rule's name; `--select` and `--ignore` take names of rules and of their
groups. A comment in a record, `# filmcat: ignore RULE, RULE`, silences warnings there; one that silences nothing is
told itself. The group `programme` is only asked for with `--select programme`. Made by `tools/make_rules.py` of the
modules of the rules; every example is run by the tests. A byte is written as `<0xFF>`, a repetition as `<9 × 5000>`.
"""


def page() -> str:
    """The whole page."""
    return "\n".join(_parts())


def _parts() -> Iterator[str]:
    yield _ABOUT
    for group, about in GROUPS.items():
        yield f"## {group.capitalize()}: {about}\n"
        yield from (explained(code) for code, rule in RULES.items() if rule.group == group)


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
