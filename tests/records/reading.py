"""Catalogues read as the index reads them: what each span holds, and what is wrong where."""

from typing import NamedTuple

from filmcat.model.problem import Problem
from filmcat.model.record import FilmRecord, PersonRecord
from filmcat.records.scan import pieces_of
from filmcat.records.span import Decoded, decode_span


class Fault(NamedTuple):
    """A problem, at its line and column of the whole file."""

    line: int
    column: int
    message: str
    broken: bool


def fault_of(problem: Problem, lines: int = 0) -> Fault:
    """The fault that a problem is, behind so many lines of the file."""
    return Fault(problem.line + lines, problem.column, problem.message, problem.is_broken)


class Reading(NamedTuple):
    """All that a file holds, in its order."""

    films: list[FilmRecord]
    persons: list[PersonRecord]
    faults: list[Fault]
    lines: int

    @property
    def titles(self) -> list[str]:
        """The titles of the films."""
        return [film["title"] for film in self.films]

    @property
    def names(self) -> list[str]:
        """The names of the persons."""
        return [person["name"] for person in self.persons]

    @property
    def broken(self) -> list[Fault]:
        """The faults that cost a record, or a part of the file."""
        return [fault for fault in self.faults if fault.broken]


def read(content: bytes | str) -> Reading:
    """Read a whole file, span by span."""
    reading = Reading([], [], [], 0)
    raw = content.encode() if isinstance(content, str) else content
    for piece in pieces_of(0, raw, lambda _digest: False):
        decoded = piece.decoded or Decoded()
        reading.faults.extend(fault_of(problem, reading.lines) for problem in decoded.problems)
        reading.films.extend([decoded.film] if decoded.film else [])
        reading.persons.extend([decoded.person] if decoded.person else [])
        reading = reading._replace(lines=reading.lines + piece.lines)
    return reading


def film_of(*lines: str) -> tuple[FilmRecord, list[Fault]]:
    """The film of these lines below ``[[film]]`` and a title, with its faults."""
    decoded = decode_span("\n".join(["[[film]]", 'title = "Film"', *lines, ""]).encode())
    assert decoded.film is not None, decoded.problems
    return decoded.film, list(map(fault_of, decoded.problems))


def person_of(*lines: str) -> tuple[PersonRecord, list[Fault]]:
    """The person of these lines below ``[[person]]`` and a name, with its faults."""
    decoded = decode_span("\n".join(["[[person]]", 'name = "Person"', *lines, ""]).encode())
    assert decoded.person is not None, decoded.problems
    return decoded.person, list(map(fault_of, decoded.problems))


def sound_film(*lines: str) -> FilmRecord:
    """The film of these lines, which have no fault."""
    film, faults = film_of(*lines)
    assert faults == []
    return film


def sound_person(*lines: str) -> PersonRecord:
    """The person of these lines, which have no fault."""
    person, faults = person_of(*lines)
    assert faults == []
    return person
