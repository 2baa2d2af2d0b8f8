"""One span of a catalogue as it stands in its file, with what the index knows of it."""

from typing import NamedTuple

from filmcat.model.problem import Problem


class SpanText(NamedTuple):
    """The bytes of one record, or of what precedes the first; ``line`` (from 1) is its first in the file at ``path``.

    ``json`` is the record as the index holds it, None where there is none that can be read; ``id`` that of a film.
    Lines of ``problems``, which were found when it was read, count from its start.
    """

    number: int
    path: str
    line: int
    raw: bytes
    is_film: bool = False
    id: str = ""
    json: str | None = None
    problems: tuple[Problem, ...] = ()
