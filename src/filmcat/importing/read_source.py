"""From a source to drafts: it is recognised and read, and foreseen faults become refusals."""

from collections import Counter
from collections.abc import Callable, Iterator
from importlib import import_module
from typing import cast

from filmcat.importing.detect import recognised
from filmcat.importing.draft import Draft, Item, Note, OtherTitle, Read, Refusal, Unread
from filmcat.importing.rating_scale import settled
from filmcat.importing.readers import Reader
from filmcat.importing.sources.eight_bit import Guess, guessed
from filmcat.importing.sources.source import Fault, OtherEncoding, Source, why_unopened
from filmcat.importing.title_kinds import KINDS, left_out_text

_SEVERAL = 3  # films of a source from which on what is unread is told once, not film by film
_LONGEST = 80  # characters of an example


def drafts(source: Source, reader: Reader | None = None) -> Iterator[Read]:
    """What a source states, in its order; a fault ends it with a Refusal, and what was read before it is not taken.

    It goes by the content where no ``reader`` is named. Text in another encoding than it says is read in the one that
    its letters show, and a Note says so. Where the source is to be kept going, what was read before a fault is taken.
    Titles that are no films come as drafts where the source includes their kinds; the others are counted in a Note.
    """
    if source.beside:
        yield Note(1, source.beside)
    is_begun = False
    try:
        for item in _whole(source._replace(keep_going=False), reader or recognised(source)):
            is_begun = True
            yield item
    except OtherEncoding as error:
        if guess := _guessed(source):
            yield Note(1, _said(guess))
            yield from drafts(source._replace(encoding=guess.encoding, beside=""), reader)
            return
        fault: Fault = error
    except Fault as error:
        fault = error
    except OSError as error:
        fault = Fault(1, why_unopened(error))
    else:
        return
    if source.keep_going and fault.is_damage and not is_begun:
        yield from _as_far_as_it_goes(source, reader or recognised(source))
    else:
        yield _refusal(fault)


def _as_far_as_it_goes(source: Source, reader: Reader) -> Iterator[Read]:
    """What can be read of a damaged source, and a Refusal at the damage."""
    try:
        yield from _titles(source, reader)
    except Fault as fault:
        yield _refusal(fault)
    except OSError as error:
        yield Refusal(1, why_unopened(error), is_damage=True)


def _refusal(fault: Fault) -> Refusal:
    return Refusal(fault.line, fault.message, is_damage=fault.is_damage)


def _whole(source: Source, reader: Reader) -> Iterator[Read]:
    """The items of a source, none before all of them are read; but those of a reader that looks ahead as they come."""
    items = _titles(source, reader)
    if reader.looks_ahead:
        yield from _some(items)
        return
    held: list[Read] = []
    try:
        held.extend(_some(items))
    except OtherEncoding:
        raise
    except Fault as fault:
        fault.is_damage = fault.is_damage or _has_film(held)
        raise
    except OSError as error:
        raise Fault(1, why_unopened(error), is_damage=_has_film(held)) from error
    for item in held:
        if isinstance(item, Refusal) and item.is_damage and not item.file:
            raise Fault(item.line, item.message, is_damage=True)
    yield from _told_once(settled(held))


def _told_once(items: list[Read]) -> Iterator[Read]:
    """The items of a source of several films, and a Note on each key of which something is unread."""
    unread = [piece for item in items if isinstance(item, Draft) for piece in item.unread]
    if sum(isinstance(item, Draft) for item in items) < _SEVERAL:
        yield from items
        return
    counts: Counter[tuple[str, str]] = Counter()
    first: dict[tuple[str, str], Unread] = {}
    for piece in unread:
        key = (piece.file, piece.text.partition(": ")[0])
        counts[key] += not piece.is_told
        first.setdefault(key, piece)
    for item in items:
        if isinstance(item, Draft) and item.unread:
            yield item._replace(unread=tuple(piece._replace(is_told=True) for piece in item.unread))
        else:
            yield item
    for key, count in counts.items():
        if count:
            yield Note(
                first[key].line, f"{_unread(count)} kept unread, such as “{first[key].text[:_LONGEST]}”.", key[0]
            )


def _unread(count: int) -> str:
    return "1 value is" if count == 1 else f"{count:,} values are"


def _has_film(items: list[Read]) -> bool:
    return any(isinstance(item, Draft) for item in items)


def _some(items: Iterator[Read]) -> Iterator[Read]:
    """The items, and a Refusal where there is nothing among them."""
    nothing_found = True
    for item in items:
        nothing_found = nothing_found and not isinstance(item, (Draft, Refusal))
        yield item
    if nothing_found:
        yield Refusal(1, "It names no film.")


def _titles(source: Source, reader: Reader) -> Iterator[Read]:
    """What a reader finds, those of other titles that are wanted as drafts; how many are not comes last, as a Note."""
    others = _Others(source.included)
    try:
        for item in _read(reader)(source):
            read = others.of(item) if isinstance(item, OtherTitle) else item
            if read is not None:
                yield read
    except OtherEncoding:
        raise
    except Fault:
        yield from others.left_out()
        raise
    yield from others.left_out()


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


def _guessed(source: Source) -> Guess | None:
    if source.encoding:
        return None
    with source.opened() as stream:
        return guessed(stream)


def _said(guess: Guess) -> str:
    example = f", as “{guess.example[:40]}” shows" if guess.example else ""
    return f"It is not UTF-8, and read as {guess.name}{example}; --encoding says otherwise."


def _read(reader: Reader) -> Callable[[Source], Iterator[Item]]:
    """What a reader does, of its module, which is imported when it is first wanted."""
    module = import_module(f"filmcat.importing.{reader.module}")
    return cast("Callable[[Source], Iterator[Item]]", module.read)
