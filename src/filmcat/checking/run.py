"""Running rules over a catalogue: record by record, so that no more of it is held than one of them."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, NamedTuple, cast

from filmcat.checking.subject import Subject
from filmcat.model.problem import Problem
from filmcat.model.rules import RULES
from filmcat.text.escape import legible
from filmcat.views.findings import Finding

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from filmcat.catalogue import Catalogue, Comparison
    from filmcat.checking.subject import Found, Terms
    from filmcat.model.span_text import SpanText

    OfRecord = Callable[[Subject], Iterable[Found]]
    OfCatalogue = Callable[[Comparison], Iterable[tuple[int, Found]]]


class Told(NamedTuple):
    """Something that a rule found in a record: its code, and what."""

    code: str
    found: Found


class Rules:
    """The rules that are asked, with their modules; ``compared`` is what they found in the catalogue as a whole."""

    def __init__(self, terms: Terms, catalogue: Catalogue) -> None:
        self.terms = terms
        self._of_text = self._functions("text")
        self._of_record = self._functions("record")
        self._of_ignores = self._functions("ignores")
        self.compared: dict[int, list[Told]] = {}
        for code in self._codes("catalogue"):
            for number, found in cast("OfCatalogue", _problems(code))(catalogue.comparison()):
                self.compared.setdefault(number, []).append(Told(code, found))

    def found(self, subject: Subject, number: int) -> list[Told]:
        """What they find in one record, without what its comments ignore."""
        told = [Told(code, found) for code, ask in self._of_text for found in ask(subject)] if subject.is_record else []
        if subject.is_record:
            told += [Told(code, found) for code, ask in self._of_record for found in ask(subject)]
        if number in self.compared:
            told += self.compared[number]
        if subject.ignores:
            told = [one for one in told if not is_ignored(one.code, subject)]
            told += [Told(code, found) for code, ask in self._of_ignores for found in ask(subject)]
        return told

    def _codes(self, looks_at: str) -> list[str]:
        return [code for code in self.terms.codes if RULES[code].looks_at == looks_at]

    def _functions(self, looks_at: str) -> list[tuple[str, OfRecord]]:
        return [(code, cast("OfRecord", _problems(code))) for code in self._codes(looks_at)]


def findings(catalogue: Catalogue, rules: Rules) -> Iterator[Finding]:
    """Everything that is found, in the order of the catalogue. Raises CatalogueUnsettled where it changes."""
    for span in catalogue.span_texts():
        subject = Subject(span, rules.terms)
        read = [one for one in span.problems if one.code in rules.terms.codes]
        read = [one for one in read if RULES[one.code].is_error or not is_ignored(one.code, subject)]
        told = rules.found(subject, span.number)
        if not read and not told:
            continue
        lines = span.raw.split(b"\n")
        made = [_finding(span, subject, lines, one) for one in read]
        made += [_of_rule(span, subject, lines, one) for one in told]
        yield from sorted(made, key=lambda one: (one.line, one.column, one.code))


def is_ignored(code: str, subject: Subject) -> bool:
    """Whether a comment of the record tells to ignore this rule, which is noted."""
    if RULES[code].is_error or not any(ignored.code == code for ignored in subject.ignores):
        return False
    subject.silenced.add(code)
    return True


def _of_rule(span: SpanText, subject: Subject, lines: Sequence[bytes], told: Told) -> Finding:
    code, found = told
    problem = Problem(*subject.position(found.where), code, legible(RULES[code](**found.parts)))
    is_mended = found.mend is not None and bool(found.mend(subject))
    return _finding(span, subject, lines, problem)._replace(hint=found.hint, is_mended=is_mended)


def _finding(span: SpanText, subject: Subject, lines: Sequence[bytes], problem: Problem) -> Finding:
    line, column, code, message = problem
    source = lines[line - 1].decode("utf-8", "replace").rstrip("\r") if line <= len(lines) else ""
    return Finding(
        span.path, span.line + line - 1, column, code, message, legible(subject.title), span.id, source=source
    )


def _problems(code: str) -> object:
    return import_module(f"filmcat.checking.rules.{code.replace('-', '_')}").problems
