"""Spans to rows, some hundreds at a time."""

from collections.abc import Iterable, Iterator

from filmcat.index.build.rows import NewTerms, RowMaker, SpanRows
from filmcat.records.scan import Raw, RunsOn

WORTH_PROCESSES = 4_000_000  # bytes of catalogue; below, starting processes takes longer than they save
_SIZE = 1 << 19  # bytes of spans


class NoWorkers(Exception):
    """Other processes cannot be had, or ended before their work."""


class Batch:
    """The rows of some spans, in order, each with the number of its file; and the terms that were made for them.

    ``maker`` tells who made them from other makers: each numbers its terms from 0 on.
    """

    __slots__ = ("maker", "new_terms", "spans")

    def __init__(self, spans: list[tuple[int, SpanRows]], new_terms: NewTerms, maker: int = 0) -> None:
        self.spans = spans
        self.new_terms = new_terms
        self.maker = maker


def made_here(spans: Iterable[Raw]) -> Iterator[Batch]:
    """The rows of spans, made in this process. Raises RunsOn where one cannot be read alone."""
    maker = RowMaker()
    for batch in batches_of(spans):
        made = [(raw.file, made_by(maker, raw.raw, is_preamble=raw.is_preamble)) for raw in batch]
        refuse_open_ends(made)
        yield Batch(made, maker.new_terms())


def made_by(maker: RowMaker, raw: bytes, *, is_preamble: bool) -> SpanRows:
    """The rows of one span."""
    return maker.preamble(raw) if is_preamble else maker.span(raw)


def refuse_open_ends(made: Iterable[tuple[int, SpanRows]]) -> None:
    """Raise RunsOn where a span cannot be read alone."""
    if any(rows.open_end for _, rows in made):
        raise RunsOn


def batches_of(spans: Iterable[Raw]) -> Iterator[list[Raw]]:
    """Spans in lists of about half a megabyte."""
    batch: list[Raw] = []
    size = 0
    for span in spans:
        batch.append(span)
        size += len(span.raw)
        if size >= _SIZE:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch
