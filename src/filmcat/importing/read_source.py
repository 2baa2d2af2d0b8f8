"""From a source to drafts: it is recognised and read, and foreseen faults become refusals."""

from collections.abc import Callable, Iterator
from importlib import import_module
from typing import cast

from filmcat.importing.detect import recognised
from filmcat.importing.draft import Draft, Item, Refusal
from filmcat.importing.readers import Reader
from filmcat.importing.sources.source import Fault, Source, why_unopened


def drafts(source: Source, reader: Reader | None = None) -> Iterator[Item]:
    """What a source states, in its order; a fault ends it with a Refusal, after what was read before it.

    It goes by the content where no ``reader`` is named.
    """
    nothing_found = True
    try:
        for item in _read(reader or recognised(source))(source):
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


def _read(reader: Reader) -> Callable[[Source], Iterator[Item]]:
    """What a reader does, of its module, which is imported when it is first wanted."""
    module = import_module(f"filmcat.importing.{reader.module}")
    return cast("Callable[[Source], Iterator[Item]]", module.read)
