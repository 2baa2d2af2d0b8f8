"""From a source to drafts: it is recognised and read, and foreseen faults become refusals."""

from collections import Counter
from collections.abc import Callable, Iterator
from importlib import import_module
from typing import cast

from filmcat.importing.detect import recognised
from filmcat.importing.draft import Draft, Item, Note, OtherTitle, Read, Refusal
from filmcat.importing.readers import Reader
from filmcat.importing.sources.source import Fault, Source, why_unopened
from filmcat.importing.title_kinds import KINDS, left_out_text


def drafts(source: Source, reader: Reader | None = None) -> Iterator[Read]:
    """What a source states, in its order; a fault ends it with a Refusal, after what was read before it.

    It goes by the content where no ``reader`` is named. Titles that are no films come as drafts where the source
    includes their kinds; the others are counted in a Note.
    """
    nothing_found = True
    others = _Others(source.included)
    try:
        for read in _read(reader or recognised(source))(source):
            item = others.of(read) if isinstance(read, OtherTitle) else read
            if item is None:
                continue
            nothing_found = nothing_found and not isinstance(item, (Draft, Refusal))
            yield item
    except Fault as fault:
        yield from others.left_out()
        yield Refusal(fault.line, fault.message)
        return
    except OSError as error:
        yield Refusal(1, why_unopened(error))
        return
    yield from others.left_out()
    if nothing_found:
        yield Refusal(1, "It names no film.")


class _Others:
    """Titles of a source that are no films: those of the kinds that are included, and how many are left out."""

    def __init__(self, included: frozenset[str]) -> None:
        self._included = included
        self._counts: Counter[str] = Counter()
        self._line = 0

    def of(self, title: OtherTitle) -> Draft | Refusal | None:
        """The title as a draft with its form, where its kind is included; otherwise it is counted."""
        if title.kind in self._included:
            made = title.made()
            return (
                made._replace(film={"form": KINDS[title.kind].form, **made.film}) if isinstance(made, Draft) else made
            )
        self._counts[title.said] += 1
        self._line = self._line or title.line
        return None

    def left_out(self) -> Iterator[Note]:
        """How many titles were left out, by the words of their kinds."""
        if self._counts:
            yield Note(self._line, left_out_text(self._counts))


def _read(reader: Reader) -> Callable[[Source], Iterator[Item]]:
    """What a reader does, of its module, which is imported when it is first wanted."""
    module = import_module(f"filmcat.importing.{reader.module}")
    return cast("Callable[[Source], Iterator[Item]]", module.read)
