"""What an import says more than once of a film: told once a source, with examples."""

from collections.abc import Iterator, Sequence

from filmcat.importing.planning.known import Known
from filmcat.importing.planning.validate import Validated
from filmcat.model.plan import Difference, Note
from filmcat.text.escape import legible

_EXAMPLES = 3


class Repeated:
    """The statements of one source about films that this import has already."""

    def __init__(self) -> None:
        self._again: list[tuple[Validated, str]] = []
        self._contradicting: list[tuple[Validated, str]] = []

    def add(self, draft: Validated, known: Known, contradicting: Sequence[Difference]) -> None:
        """Note that a draft speaks of a known film, and where it contradicts what was said of that before."""
        line = f"line {known.line}" if known.source == draft.origin else known.source
        self._again.append((draft, f"{known.id} (line {draft.lines[0]}, as {line})"))
        for one in contradicting:
            values = (legible(str(value))[:80] for value in (one.source, one.catalogue))
            said, kept = values
            self._contradicting.append((draft, f"{one.field} of {known.id} is {said}, not {kept}"))

    def notes(self) -> Iterator[Note]:
        """What is to be told of the source; nothing is kept for the next."""
        again, contradicting = self._again, self._contradicting
        self._again, self._contradicting = [], []
        if again:
            times = "Once a film is" if len(again) == 1 else f"{len(again):,} times a film is"
            yield _note(again, f"{times} stated again; what is said of one is one record: {_examples(again)}.")
        if contradicting:
            values = "1 value is" if len(contradicting) == 1 else f"{len(contradicting):,} values are"
            yield _note(contradicting, f"{values} kept unread that the first statement of the film contradicts: "
                                       f"{_examples(contradicting)}.")  # fmt: skip


def _note(told: list[tuple[Validated, str]], message: str) -> Note:
    draft = told[0][0]
    return Note(draft.source, draft.lines[0], "noted", message)


def _examples(told: list[tuple[Validated, str]]) -> str:
    shown = ", ".join(text for _, text in told[:_EXAMPLES])
    return f"{shown}, …" if len(told) > _EXAMPLES else shown
