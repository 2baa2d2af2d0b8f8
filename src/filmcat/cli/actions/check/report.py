"""What is asked of catalogues, and what is found in them, told in a format."""

from __future__ import annotations

import sys
from datetime import date
from typing import TYPE_CHECKING

from filmcat.catalogue import STANDARD_INPUT
from filmcat.checking.run import Rules, findings
from filmcat.checking.select import selected
from filmcat.checking.subject import Terms
from filmcat.cli.open_catalogue import opened
from filmcat.cli.output import Output, is_color_wanted, is_terminal, say
from filmcat.cli.problems import shown_path
from filmcat.editing.viewing import SCALE
from filmcat.errors import BadValue, ExitCode, UnknownWord, UsageError
from filmcat.exporting.findings.formats import writer_of
from filmcat.model.fields import FILM_FIELDS, PERSON_FIELDS
from filmcat.model.rules import RULES
from filmcat.views.findings import Findings
from filmcat.writable import check_catalogue

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from filmcat.catalogue import Catalogue
    from filmcat.exporting.findings.formats import Writer
    from filmcat.views.findings import Finding

_JSON, _TEXT = "json", "text"
_LONG_TEXT, _NO_SYNOPSIS = "long-text", "no-synopsis"
_TEXTS = frozenset({"text", "prose", "lines", "title"})


class Asked:
    """What is asked: which rules, and whether warnings are as bad as errors. Raises UnknownWord and BadValue."""

    def __init__(
        self, select: Sequence[str], ignore: Sequence[str], maxima: Sequence[str], *, strict: bool, is_counted: bool
    ) -> None:
        self.maxima = dict(map(_maximum, maxima))
        codes = selected(select, ignore)
        self.codes = codes if _LONG_TEXT in codes or not maxima else (*codes, _LONG_TEXT)
        self.strict = strict
        self.is_counted = is_counted

    def terms(self, catalogue: Catalogue) -> Terms:
        """What the rules have to know of the day, and of this catalogue."""
        today = date.today()  # noqa: DTZ011 - the day of the person
        languages = catalogue.comparison().usual_languages() if _NO_SYNOPSIS in self.codes else ()
        return Terms(today, self.codes, self.maxima, languages, catalogue.files.rating_scale() or SCALE)

    def code(self, found: Findings) -> int:
        """The exit code."""
        is_bad = found.count("error") or (self.strict and found.count("warning"))
        return ExitCode.BROKEN if is_bad else ExitCode.DONE


class Wanted:
    """The format that is wanted, and whether it is coloured. Raises UnknownWord."""

    def __init__(self, name: str, color: str) -> None:
        self.output = Output(None, color)
        self.writer: Writer = writer_of(name)
        self.is_json = name == _JSON
        self.color = is_color_wanted(color, is_terminal=is_terminal(sys.stdout))


def format_name(name: str | None, *, json: bool) -> str:
    """The format that is asked for; ``json`` is short for that. Raises UsageError for two."""
    if json and name not in {None, _JSON}:
        raise UsageError(f"--json and --format {name} contradict each other.", "leave one out")
    return _JSON if json else name or _TEXT


def paths(named: str | None, given: Sequence[str]) -> list[str | None]:
    """The catalogues to check: those that are given, else the one that is named or meant. Raises UsageError."""
    if named is not None and given:
        raise UsageError("-C names a catalogue, and so do the words behind check.", "leave one out")
    if any(not path.strip() for path in given):
        raise UsageError("The path of a catalogue is empty.", "name a TOML file, or a folder of them")
    return list(dict.fromkeys(given)) or [named]


def tell(paths: Sequence[str | None], asked: Asked, wanted: Wanted) -> int:
    """Print everything that is found, or how much of each rule; and say how much that is.

    Raises CatalogueUnreadable for a file that is no catalogue.
    """
    catalogues = [opened(path) for path in paths]
    for catalogue in catalogues:
        if catalogue.is_empty():
            check_catalogue(catalogue.files_path)
    found = Findings(_found(catalogues, asked))
    wanted.output.write(_counted(found) if asked.is_counted else wanted.writer.findings(found, color=wanted.color))
    say(f"{found.counted()}{f'; check --fix mends {found.mended:,}' if found.mended else ''}.")
    return asked.code(found)


def _found(catalogues: Iterable[Catalogue], asked: Asked) -> Iterator[Finding]:
    for catalogue in catalogues:
        rules = Rules(asked.terms(catalogue), catalogue)
        for one in findings(catalogue, rules):
            yield one._replace(path=catalogue.path if catalogue.path == STANDARD_INPUT else shown_path(one.path))


def _counted(found: Findings) -> Iterator[str]:
    for _ in found:
        pass
    for code in RULES:
        if number := found.by_code[code]:
            yield f"{code}\t{number}\n"


def _maximum(text: str) -> tuple[str, int]:
    """The field and the number of ``synopsis=600``."""
    name, _, number = text.partition("=")
    fields = {row.name for row in (*FILM_FIELDS, *PERSON_FIELDS) if row.kind in _TEXTS and not row.derived_from}
    if name.strip() not in fields:
        from difflib import get_close_matches

        raise UnknownWord("text", name, get_close_matches(name, fields, 1), f"write one of {', '.join(sorted(fields))}")
    digits = number.strip()
    if not (digits.isascii() and digits.isdecimal() and len(digits) < len("1000000000")):
        raise BadValue("--max", text, f"a field and a number of characters, as {name.strip()}=600")
    return name.strip(), int(digits)
