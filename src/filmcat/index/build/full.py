"""Making the index: refreshed where it can be, else anew, else in memory."""

import contextlib
import gc
import os
import sqlite3
from collections.abc import Callable, Iterator

from filmcat.disk import files
from filmcat.disk.files import Stamp
from filmcat.index.build.batches import WORTH_PROCESSES, Batch, NoWorkers, made_here
from filmcat.index.build.ids import settle_all_ids
from filmcat.index.build.prune import prune
from filmcat.index.build.refresh import GAP, TooMuchChanged, note_files, refresh
from filmcat.index.build.rows import RowMaker
from filmcat.index.build.schema import index_statements, table_statements
from filmcat.index.build.writer import Writer
from filmcat.index.connection import NO_FILES_BESIDE, begin_reading, mark_ours, open_index
from filmcat.index.stamp import write_stamp
from filmcat.records.scan import RunsOn, raw_spans, whole_pieces
from filmcat.records.span import Decoded

_PATIENCE_WITH_READERS = 200  # milliseconds before a copy is brought up to date instead
Progress = Callable[[int, int], None]  # bytes read, bytes in all


def renewed(catalogue: str, path: str, progress: Progress) -> sqlite3.Connection:
    """An index that agrees with the catalogue: the cached one refreshed, a new one, or one in memory.

    Raises CatalogueUnreadable, or CatalogueUnsettled where the catalogue does not rest.
    """
    return files.at_rest(catalogue, lambda stamps, read_at: _Renewal(path, stamps, read_at, progress).index())


class _Renewal:
    """One attempt, of the catalogue as its files are stamped. Raises Changed where they are not so any more."""

    def __init__(self, path: str, stamps: list[Stamp], read_at: int, progress: Progress) -> None:
        self._path = path
        self._stamps = stamps
        self._read_at = read_at
        self._size = sum(stamp.size for stamp in stamps)
        self._progress = progress
        self._bytes_read = 0

    def index(self) -> sqlite3.Connection:
        return self._refreshed() or self._rebuilt() or self._in_memory()

    def _refreshed(self) -> sqlite3.Connection | None:
        """The cached index, brought up to date in one transaction; None where it cannot be."""
        index = open_index(self._path, writable=True) if os.path.isfile(self._path) else None
        if index is None:
            return None
        try:
            refresh(index, self._stamps, self._read_at)
            index.execute(f"PRAGMA busy_timeout = {_PATIENCE_WITH_READERS}")
            index.execute("COMMIT")
            begin_reading(index)
            write_stamp(self._path)
        except (sqlite3.Error, ValueError, TooMuchChanged) as error:
            index.close()
            is_held = isinstance(error, sqlite3.Error) and error.sqlite_errorcode == sqlite3.SQLITE_BUSY
            return self._placed(self._copied) if is_held else None
        except BaseException:
            index.close()
            raise
        return index

    def _rebuilt(self) -> sqlite3.Connection | None:
        """A new index in the cache folder; None where the folder cannot hold it."""
        return self._placed(self._filled)

    def _copied(self, place: str) -> sqlite3.Connection:
        """A copy of the cached index there, brought up to date: somebody, in a pager perhaps, still reads the other."""
        cached = open_index(self._path, writable=False)
        if cached is None:
            raise sqlite3.OperationalError
        with contextlib.closing(cached):
            index = _opened(place)
            cached.backup(index)
        try:
            index.execute("BEGIN")
            refresh(index, self._stamps, self._read_at)
            index.execute("COMMIT")
            begin_reading(index)
        except BaseException:
            index.close()
            raise
        return index

    def _placed(self, made: Callable[[str], sqlite3.Connection]) -> sqlite3.Connection | None:
        """The index that is made in a file, put into the cache by a rename; None where the folder cannot hold it."""
        temporary = None
        try:
            folder = os.path.dirname(self._path)
            os.makedirs(folder, mode=0o700, exist_ok=True)
            # The name is known before there is a file: whenever the process is interrupted, the file goes.
            temporary = os.path.join(folder, f".new-{os.urandom(6).hex()}.index")
            os.close(os.open(temporary, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
            index = made(temporary)
            os.replace(temporary, self._path)
            temporary = None
            write_stamp(self._path)
            prune(folder)
        except (OSError, sqlite3.Error, ValueError, TooMuchChanged):
            return None
        finally:
            if temporary is not None:
                with contextlib.suppress(OSError):
                    os.unlink(temporary)
        return index

    def _in_memory(self) -> sqlite3.Connection:
        return self._filled(":memory:")

    def _filled(self, place: str) -> sqlite3.Connection:
        """A new index there, with every span: by other processes if that pays, in one piece if spans run on."""
        if self._size >= WORTH_PROCESSES:
            with contextlib.suppress(RunsOn, NoWorkers):
                return self._written(place, self._made_elsewhere())
        with contextlib.suppress(RunsOn):
            return self._written(place, self._made_here())
        return self._written(place, self._made_whole())

    def _written(self, place: str, batches: Iterator[Batch]) -> sqlite3.Connection:
        self._bytes_read = 0
        if place != ":memory:":
            os.truncate(place, 0)
        index = _new_index(place)
        try:
            _fill(index, batches, self._stamps, self._read_at)
        except BaseException:
            index.close()
            raise
        return index

    def _made_elsewhere(self) -> Iterator[Batch]:
        from filmcat.index.build.workers import made_elsewhere

        return made_elsewhere(raw_spans(self._stamps, self._read))

    def _made_here(self) -> Iterator[Batch]:
        return made_here(raw_spans(self._stamps, self._read))

    def _made_whole(self) -> Iterator[Batch]:
        maker = RowMaker()
        for piece in whole_pieces(self._stamps, lambda _digest: False):
            rows = maker.rows(piece.digest, piece.lines, piece.decoded or Decoded())
            yield Batch([(piece.file, rows)], maker.new_terms())

    def _read(self, size: int) -> None:
        self._bytes_read += size
        self._progress(self._bytes_read, self._size)


def _new_index(place: str) -> sqlite3.Connection:
    index = _opened(place)
    mark_ours(index)
    return index


def _opened(place: str) -> sqlite3.Connection:
    """A file that nobody else knows yet, to be written as fast as can be."""
    index = sqlite3.connect(place, isolation_level=None)
    index.execute("PRAGMA page_size = 16384")  # bytes; of smaller pages a fifth stays empty between records
    index.execute("PRAGMA journal_mode = OFF")
    index.execute("PRAGMA synchronous = OFF")
    index.execute("PRAGMA cache_size = -16384")  # KiB
    index.execute("PRAGMA secure_delete = OFF")  # the tables on the side need not be wiped
    if place == ":memory:":
        index.execute(NO_FILES_BESIDE)
    index.execute("PRAGMA threads = 2")  # for sorting, when the makers of rows have done
    return index


@contextlib.contextmanager
def _without_cycle_collection() -> Iterator[None]:
    """Rows hold no reference cycles: looking for them takes time that grows with what is held."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


@_without_cycle_collection()
def _fill(index: sqlite3.Connection, batches: Iterator[Batch], stamps: list[Stamp], read_at: int) -> None:
    """Tables, then rows, then the ids and B-trees that are made faster from all of them."""
    index.execute("BEGIN")
    for statement in table_statements():
        index.execute(statement)
    writer = Writer(index, is_new=True)
    rank = 0
    for batch in batches:
        terms = writer.numbers(batch.new_terms, batch.maker)
        for file, rows in batch.spans:
            rank += GAP
            writer.add(file, rank, rows, terms)
        writer.flush()
    writer.finish()
    for statement in index_statements():
        index.execute(statement)
    settle_all_ids(index)
    note_files(index, stamps, read_at)
    index.execute("COMMIT")
    begin_reading(index)
