"""The door to the readers: a source goes in, drafts and foreseen faults come out."""

from collections.abc import Iterator

from filmcat.importing.detect import recognised
from filmcat.importing.draft import Draft, Item, Refusal
from filmcat.importing.readers import reader
from filmcat.importing.sources.source import Fault, Source, why_unopened


def drafts(source: Source, shape: str | None = None) -> Iterator[Item]:
    """What a source states, in its order; a fault ends it with a Refusal, after what was read before it.

    ``shape`` is a name of ``readers.READERS``, None to go by the content. Raises UnknownWord for any other name, at
    the first step.
    """
    nothing_found = True
    try:
        for item in reader(shape or recognised(source))(source):
            nothing_found = nothing_found and not isinstance(item, (Draft, Refusal))
            yield item
    except Fault as fault:
        yield Refusal(fault.line, fault.message)
        return
    except OSError as error:
        yield Refusal(1, why_unopened(error))
        return
    if nothing_found:
        yield Refusal(1, "It names no film.")
