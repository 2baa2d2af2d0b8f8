"""The page of a rule: what its docstring says, with an example that breaks it and one that does not."""

import re
from importlib import import_module
from inspect import cleandoc
from typing import NamedTuple

from filmcat.model.rules import RULES

_PARTS = re.compile(r"(?P<text>.*?)\n\nBad:\n\n(?P<bad>.*?)\n\nGood:\n\n(?P<good>.*)", re.DOTALL)
_SIGN = re.compile(r"<(?:0x(?P<byte>[0-9A-F]{2})|(?P<piece>[^<>\n]+?) × (?P<times>\d+))>")


class Page(NamedTuple):
    """The summary of a rule in one sentence, the whole text, and two examples in TOML.

    What an example cannot show stands in brackets: a byte as ``<0xFF>``, a repetition as ``<9 × 5000>``.
    """

    summary: str
    text: str
    bad: str
    good: str


def page(code: str) -> Page:
    """The page of a rule."""
    doc = import_module(f"filmcat.checking.rules.{code.replace('-', '_')}").__doc__ or ""
    parts = _PARTS.fullmatch(cleandoc(doc))
    if parts is None:
        raise AssertionError(code)  # a test reads every page
    bad, good = (_unindented(parts[name]) for name in ("bad", "good"))
    return Page(parts["text"].partition("\n\n")[0].replace("\n", " "), parts["text"], bad, good)


def bytes_of(example: str) -> bytes:
    """An example as the bytes of a file."""
    parts: list[bytes] = []
    place = 0
    for sign in _SIGN.finditer(example):
        shown = bytes.fromhex(sign["byte"]) if sign["byte"] else (sign["piece"] * int(sign["times"])).encode()
        parts += [example[place : sign.start()].encode(), shown]
        place = sign.end()
    return b"".join([*parts, example[place:].encode()])


def explained(code: str) -> str:
    """The page of a rule as Markdown."""
    rule, shown = RULES[code], page(code)
    mended = "; `filmcat check --fix` mends it" if rule.is_mended else ""
    heading = f"### {code}\n\n*{rule.severity.capitalize()}{mended}.* "
    examples = f"```toml\n# bad\n{shown.bad}```\n\n```toml\n# good\n{shown.good}```\n"
    return f"{heading}{shown.text}\n\n{examples}"


def _unindented(block: str) -> str:
    return "\n".join(line.removeprefix("    ") for line in block.split("\n")).rstrip() + "\n"
