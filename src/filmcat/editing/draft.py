"""Records as text in an editor: with what is wrong above them, and read again as they were typed."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from filmcat.model.change import Stored
from filmcat.model.fields import FILM_FIELDS, Field
from filmcat.model.problem import Problem
from filmcat.records.scan import pieces_of
from filmcat.records.span import Decoded

_END = "# ---- lines down to here are not kept ----"
_TOLD = re.compile(r"# line \d+: ")
_LINE_END = re.compile(r"\r+\n")
_ABOUT = "#: a field counts without its #; lines that stay as they are here are not kept"
_SAID_ELSEWHERE = "see below"  # what a row says whose value the documents explain at length


class Drafted(NamedTuple):
    """A record of a draft, and its text as it was typed, with LF at the end of each line."""

    stored: Stored
    text: str


class Draft(NamedTuple):
    """What a draft holds: its text without the lines that filmcat put above, its records, and what is wrong.

    Problems are counted from the first line of ``body``; where one of them is an error, ``records`` lack what it is in.
    """

    body: str
    records: tuple[Drafted, ...]
    problems: tuple[Problem, ...]


def body(texts: Sequence[str]) -> str:
    """The texts of records, of one catalogue or several, one behind the other; each stays a record of its own."""
    return "".join(map(_closed, texts[:-1])) + (_lines_ended(texts[-1]) if texts else "")


def draft(body: str, problems: Sequence[Problem] = ()) -> str:
    """What an editor opens on: the text, and above it what is wrong with it, by the lines of the draft."""
    if not problems:
        return body
    above = len(problems) + 1
    told = [f"# line {problem.line + above}: {problem.message}" for problem in problems]
    return "\n".join([*told, _END, body])


def read_draft(text: str) -> Draft:
    """The records of a draft, each as it was typed; lines that filmcat put above them are not part of it."""
    plain = _without_told(_lines_ended(text) if text else "")
    lines = [f"{line}\n" for line in plain.split("\n")]
    records: list[Drafted] = []
    problems: list[Problem] = []
    above, place = "", 0
    for number, piece in enumerate(pieces_of(0, plain.encode("utf-8", "surrogateescape"), lambda _digest: False)):
        decoded = piece.decoded or Decoded()
        typed = "".join(lines[place : place + piece.lines])
        problems += [problem._replace(line=problem.line + place) for problem in decoded.problems]
        place += piece.lines
        if number == 0:
            above = _comments(typed)
        elif (stored := _stored(decoded)) is not None:
            records.append(Drafted(stored, above + typed))
            above = ""
    return Draft(plain, tuple(records), tuple(problems))


def template() -> str:
    """A new film as an editor shows it: the commonest fields with examples, all but the title commented out."""
    rows = [
        row for row in FILM_FIELDS if not row.derived_from and (row.listed or row.option or row.section == "credits")
    ]
    lines = [line for row in rows[1:] for line in (f"#: {_doc(row)}", f"# {row.name} = {row.example}")]
    return "\n".join([_ABOUT, "[[film]]", f"#: {_doc(rows[0])}", f'{rows[0].name} = ""', *lines, ""])


def without_template(text: str, template: str) -> str:
    """What was typed into a template: without the lines of it that are still commented out, and its comments."""
    unused = {line for line in template.splitlines() if line.startswith("#")}
    return "\n".join(line for line in _with_line_feeds(text).split("\n") if line not in unused)


def _without_told(text: str) -> str:
    """A draft without the lines that ``draft`` put above it; what somebody wrote among them stays."""
    above, end, below = text.partition(f"{_END}\n")
    lines = above.split("\n")
    if not end or any(line.strip() and not line.startswith("#") for line in lines):
        return text
    return "\n".join(line for line in lines if not _TOLD.match(line)) + below


def _comments(preamble: str) -> str:
    """The comments in front of the first record, which then belong to it."""
    return "".join(f"{line}\n" for line in preamble.split("\n") if line.lstrip().startswith("#"))


def _stored(decoded: Decoded) -> Stored | None:
    if decoded.film is not None:
        return Stored(decoded.film, decoded.explicit_id)
    return None if decoded.person is None else Stored(decoded.person, is_film=False)


def _doc(row: Field) -> str:
    said = row.doc.replace("`", "")
    return row.label if said in {"", _SAID_ELSEWHERE} else said


def _with_line_feeds(text: str) -> str:
    """A text whose lines end with LF alone, however many signs of return stand before it."""
    return _LINE_END.sub("\n", text)


def _lines_ended(text: str) -> str:
    return _with_line_feeds(text if text.endswith("\n") else f"{text}\n")


def _closed(text: str) -> str:
    """A text behind which another record stands: a comment at its end does not become one of that record."""
    ended = _lines_ended(text)
    last = ended.rstrip("\n").rpartition("\n")[2]
    return f"{ended}\n" if last.lstrip().startswith("#") and not ended.endswith("\n\n") else ended
