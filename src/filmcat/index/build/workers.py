"""Spans to rows in other processes, for large catalogues."""

import gc
import os
import signal
import threading
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import get_context, parent_process

from filmcat.index.build.batches import Batch, NoWorkers, batches_of, made_by, refuse_open_ends
from filmcat.index.build.rows import NewTerms, RowMaker, SpanRows
from filmcat.records.scan import Raw

_MOST = 4  # processes; each takes some 40 MB
_AHEAD = 2  # batches that wait for each process
_Made = tuple[list[SpanRows], NewTerms, int]

_maker = RowMaker()  # of this process: what it made once, it only names


def made_elsewhere(spans: Iterable[Raw]) -> Iterator[Batch]:
    """The rows of spans, in order, made by other processes.

    Raises RunsOn where a span cannot be read alone, NoWorkers where the processes fail.
    """
    try:
        yield from _made(spans, min(_processors(), _MOST))
    except (BrokenProcessPool, OSError) as error:
        raise NoWorkers from error


def _made(spans: Iterable[Raw], workers: int) -> Iterator[Batch]:
    pool = ProcessPoolExecutor(workers, mp_context=get_context("spawn"), initializer=_begin)
    waiting: deque[tuple[list[int], Future[_Made]]] = deque()
    try:
        for batch in batches_of(spans):
            work = pool.submit(_make, [(raw.is_preamble, raw.raw) for raw in batch])
            waiting.append(([raw.file for raw in batch], work))
            if len(waiting) > workers * _AHEAD:
                yield _received(*waiting.popleft())
        while waiting:
            yield _received(*waiting.popleft())
    finally:
        pool.shutdown(wait=False, cancel_futures=True)


def _received(files: list[int], future: Future[_Made]) -> Batch:
    rows, new_terms, maker = future.result()
    made = list(zip(files, rows, strict=True))
    refuse_open_ends(made)
    return Batch(made, new_terms, maker)


def _make(spans: list[tuple[bool, bytes]]) -> _Made:
    """The work of another process."""
    made = [made_by(_maker, raw, is_preamble=is_preamble) for is_preamble, raw in spans]
    return made, _maker.new_terms(), os.getpid()


def _begin() -> None:
    """Ctrl-C is for the process that was started, which stops the others; they do not outlive it either way.

    What is made of spans holds no reference cycles, so nothing looks for them.
    """
    gc.disable()
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    if parent := parent_process():
        parent.join()
        os._exit(1)


def _processors() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
