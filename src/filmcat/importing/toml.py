"""Another catalogue as a source: its records in TOML, each read alone, as filmcat reads its own."""

from collections.abc import Iterator

from filmcat.editing.statements import film_statements, person_statements
from filmcat.importing.draft import Draft, Item, Refusal
from filmcat.importing.sources.source import Source
from filmcat.records.preamble import DEFAULT_SCALE, rating_scale
from filmcat.records.scan import pieces_of
from filmcat.records.span import Decoded


def read(source: Source) -> Iterator[Item]:
    """The films and persons of a catalogue file; what is broken in it is refused, and sinks no other record."""
    with source.opened() as stream:
        content = stream.read()
    line = 1
    scale = rating_scale(content) or DEFAULT_SCALE
    for piece in pieces_of(0, content, lambda _digest: False):
        yield from _items(piece.decoded or Decoded(), line, scale)
        line += piece.lines


def _items(decoded: Decoded, first: int, scale: int) -> Iterator[Item]:
    """What one span holds, which begins at line ``first`` of the file."""
    for problem in decoded.problems:
        yield Refusal(first + problem.line - 1, f"{problem.message[:1].upper()}{problem.message[1:]}.")
    if decoded.film is not None:
        film = film_statements(decoded.film) | ({"id": decoded.explicit_id} if decoded.explicit_id else {})
        yield Draft(film, lines=dict.fromkeys(film, first), scale=scale)
    if decoded.person is not None:
        yield Draft({}, (person_statements(decoded.person),), {"persons.0.name": first})
