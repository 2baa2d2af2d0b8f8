"""What is fuzzed: each target takes any bytes, and raises where what it tries does not hold.

Only a FilmcatError may come of bad input; what is read must hold together beyond that.
"""

import io
import tempfile
import tomllib
from collections.abc import Callable
from functools import cache, partial
from pathlib import Path

from filmcat.catalogue import Catalogue
from filmcat.disk.spans import spans
from filmcat.editing.draft import draft, read_draft
from filmcat.errors import FilmcatError
from filmcat.importing.detect import recognised
from filmcat.importing.draft import Draft, Note, Refusal
from filmcat.importing.read_source import drafts
from filmcat.importing.readers import READERS, Reader
from filmcat.importing.sources.source import Fault, Source
from filmcat.query.order import read_order
from filmcat.query.question import Question, read_alternatives
from filmcat.records import decode
from filmcat.records.encode import film_toml, person_toml
from filmcat.records.json_text import encoded
from filmcat.records.plain_toml import record_of
from filmcat.records.scan import pieces_of
from filmcat.records.span import decode_span
from filmcat.records.values import Faults
from filmcat.text.escape import cell, legible, quoted_cell, uncell

ROOT = Path(__file__).resolve().parent.parent
KEPT = ROOT / "tests" / "corpus"
_FILMS = 20  # of the bundled catalogue, that questions are put to
Target = Callable[[bytes], None]


class Broken(AssertionError):
    """Something that must hold does not."""


def _must(holds: bool, law: str) -> None:  # noqa: FBT001 - it reads as an assertion
    if not holds:
        raise Broken(law)


def spans_join_to_the_bytes(content: bytes) -> None:
    """Spans, and the whole pieces that are made of them, follow each other without a gap."""
    _must(b"".join(spans(io.BytesIO(content).read)) == content, "spans reproduce the bytes")
    pieces = list(pieces_of(0, content, lambda _digest: False))
    _must(sum(piece.size for piece in pieces) == len(content), "pieces follow each other")
    _must(sum(piece.lines for piece in pieces) == content.count(b"\n"), "the lines of pieces add up")


def a_record_is_read_as_it_is_written(content: bytes) -> None:
    """A record that can be read is read as the same where it is written anew."""
    found = decode_span(content)
    text = content.decode("utf-8", "replace")
    plain = record_of(text)
    _must(plain is None or repr(plain) == repr(tomllib.loads(text)), "what is read without tomli is what it reads")
    for problem in found.problems:
        _must(problem.line >= 1 and problem.column >= 1 and bool(problem.message), "a problem has a place")
        _must(legible(problem.message) == problem.message, "a message does not act")
    if found.film is not None:
        again = decode_span(film_toml(found.film, found.explicit_id).encode())
        _must(encoded(again.film) == encoded(found.film), "a film that is written reads as the same")
    if found.person is not None:
        again = decode_span(person_toml(found.person).encode())
        _must(encoded(again.person) == encoded(found.person), "a person that is written reads as the same")


def a_question_has_an_answer_or_an_error(content: bytes) -> None:
    """Each line is a word of a question; films answer it, or an error says what is wrong with it."""
    words = content.decode("utf-8", "replace").split("\n")  # as ``cli.options.word`` hands them on
    order = read_order("", reverse=False)
    try:
        alternatives = read_alternatives(words)
        selection = _catalogue().select(Question(alternatives[0], order, None, alternatives[1:]))
    except FilmcatError as error:
        _must(bool(error.message), "an error says something")
        return
    _must(len(list(selection.lines())) <= _FILMS, "no film is found twice")


def a_draft_comes_back_as_it_is(content: bytes) -> None:
    """What is said above a draft is taken off it again, and nothing else."""
    found = read_draft(content.decode("utf-8", "replace"))
    _must(read_draft(draft(found.body, found.problems)) == found, "a draft comes back as it is")


def a_cell_gives_back_its_text(content: bytes) -> None:
    """Escapes are undone, and what they leave does not act."""
    text = content.decode("utf-8", "surrogateescape")
    _must(uncell(cell(text)) == text, "a cell gives back its text")
    _must(uncell(quoted_cell(text)) == text, "a quoted cell gives back its text")
    _must(legible(legible(text)) == legible(text), "what is legible stays as it is")


def a_source_gives_whole_drafts_or_refusals(content: bytes, reader: Reader | None = None) -> None:
    """Whatever a reader makes of a source can be kept in a catalogue, and has its line."""
    held = Source("films.txt", lambda: io.BytesIO(content), len(content))
    try:
        chosen = reader or recognised(held)
    except (Fault, FilmcatError):
        return
    lines = content.count(b"\n") + content.count(b"\r") + 1
    for item in drafts(held, chosen):
        if isinstance(item, Draft):
            known = dict(item.film) if "title" in item.film else {**item.film, "title": "A Film"}  # it may be asked for
            _must(decode.film(known, Faults()) is not None, "a draft is a film")
            _must(all(line >= 1 for line in item.lines.values()), "a value has a line")
        else:
            _must(isinstance(item, (Note, Refusal)), "what is no draft is a note or a refusal")
            _must(bool(item.message) and item.line >= 1, "it says what and where")
            _must(item.line <= max(lines, content.count(b"\n\0") + lines), "the line is one of the source")


@cache
def _catalogue() -> Catalogue:
    folder = Path(tempfile.mkdtemp(prefix="filmcat-fuzz-"))
    bundled = (ROOT / "data" / "films.toml").read_text("utf-8").split("\n[[film]]")
    (folder / "films.toml").write_text("\n[[film]]".join(bundled[: _FILMS + 1]), "utf-8")
    return Catalogue.open(str(folder / "films.toml"), {"HOME": str(folder)}, "/")


TARGETS: dict[str, Target] = {
    "spans": spans_join_to_the_bytes,
    "decode": a_record_is_read_as_it_is_written,
    "query": a_question_has_an_answer_or_an_error,
    "draft": a_draft_comes_back_as_it_is,
    "escape": a_cell_gives_back_its_text,
    "source": a_source_gives_whole_drafts_or_refusals,
}
QUICK = tuple(TARGETS)  # what a smoke run tries
TARGETS |= {
    f"reader-{name}": partial(a_source_gives_whole_drafts_or_refusals, reader=row)
    for name, row in READERS.items()
    if not row.is_head
}
