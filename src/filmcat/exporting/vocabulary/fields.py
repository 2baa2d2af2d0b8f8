"""The vocabulary of fields in the formats that it is printed in."""

from collections.abc import Iterator, Sequence
from json import dumps
from textwrap import wrap

from filmcat.errors import UnknownWord
from filmcat.text.escape import cell
from filmcat.views.field_uses import FieldUse

_LINE = 78  # columns of a terminal


def table(uses: Sequence[FieldUse]) -> Iterator[str]:
    """For reading: a line for each, with its other words, and what takes it."""
    width = max(len(use.name) for use in uses)
    for use in uses:
        marks = [f"asked by {use.asked}", *(["sorted"] * use.is_sorted), *(["printed"] * use.is_printed)]
        said = "; ".join([*([", ".join(use.words)] if use.words else []), ", ".join(marks)])
        lines = wrap(said, _LINE - width - 2, break_on_hyphens=False)
        yield f"{use.name:{width}}  {lines[0]}\n"
        yield from (f"{'':{width}}  {line}\n" for line in lines[1:])


def tsv(uses: Sequence[FieldUse]) -> Iterator[str]:
    """For programs: name, other words, what it holds, parts, how it is asked, whether it is sorted by, and printed."""
    for use in uses:
        cells = (
            use.name, "; ".join(use.words), use.holds, "; ".join(use.parts), use.asked,
            _flag(use.is_sorted), _flag(use.is_printed),
        )  # fmt: skip
        yield "\t".join(map(cell, cells)) + "\n"


def json(uses: Sequence[FieldUse]) -> Iterator[str]:
    """One array of objects."""
    yield dumps([use._asdict() for use in uses], ensure_ascii=False, indent=1) + "\n"


def ids(uses: Sequence[FieldUse]) -> Iterator[str]:
    """The names of what a record has, one a line: each can be printed, and asked for as ``NAME:none``."""
    return (f"{use.name}\n" for use in uses if use.is_printed and use.is_stated)


_WRITERS = {"table": table, "tsv": tsv, "json": json, "ids": ids}


def written(uses: Sequence[FieldUse], asked: str | None, *, is_read: bool) -> Iterator[str]:
    """The fields in a format, or else in that for reading, or for programs. Raises UnknownWord for another."""
    name = asked or ("table" if is_read else "tsv")
    if name not in _WRITERS:
        raise UnknownWord("format of fields", name, [], f"write one of {', '.join(_WRITERS)}")
    return _WRITERS[name](uses)


def _flag(is_so: bool) -> str:  # noqa: FBT001 - it is a value
    return "yes" if is_so else "no"
