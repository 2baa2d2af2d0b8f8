"""From the user's words to sources: files, folders in name order, archives, and ``-`` for standard input."""

import os
import stat
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from typing import BinaryIO

from filmcat.importing.readers import READERS
from filmcat.importing.sources.archives import ZIP, Archive, unpacked
from filmcat.importing.sources.named_columns import NamedColumns
from filmcat.importing.sources.source import Source, Unopened, why_unopened
from filmcat.importing.sources.spool import Spool
from filmcat.text.escape import rejoined

STANDARD_INPUT = "-"
_PACKED = (".gz", ".zip")
_ENDINGS = (*sorted({f".{ending}" for reader in READERS.values() for ending in reader.endings} | {*_PACKED}),)
_OF_EXPORTS = tuple(f".{ending}" for reader in READERS.values() if reader.files for ending in reader.endings)


def sources(
    words: Sequence[str], standard_input: BinaryIO, url: str | None = None, columns: NamedColumns | None = None
) -> Iterator[Source]:
    """The sources that words name, in their order; one that is missing or unreadable says so when it is opened.

    Of a folder, and of a zip archive, those files are taken that have the ending of a readable one; the files of an
    export are one source.
    """
    spool = Spool(standard_input)
    for word in words:
        found = _archive_or_file(word, spool.opened, None) if word == STANDARD_INPUT else _named(word)
        said = columns or NamedColumns()
        yield from (source._replace(name=rejoined(source.name), url=url, columns=said) for source in found)


def _named(word: str) -> Iterator[Source]:
    try:
        mode = os.stat(word).st_mode
    except (OSError, ValueError) as error:
        yield _unopened(word, why_unopened(error))
        return
    if stat.S_ISDIR(mode):
        others: Counter[str] = Counter()
        yield from _told_beside(_folder(word, others), others)
    elif stat.S_ISREG(mode):
        yield from _file(word)
    elif stat.S_ISFIFO(mode):
        yield from _pipe(word)
    else:
        yield _unopened(word, "It is no file, but a device or a socket.")


def _file(path: str) -> Iterator[Source]:
    yield from _archive_or_file(path, lambda: _opened(path), os.path.getsize(path))


def _opened(path: str) -> BinaryIO:
    return open(path, "rb")


def _pipe(path: str) -> Iterator[Source]:
    with open(path, "rb") as stream:
        spool = Spool(stream)
        spool.opened()
    yield from _archive_or_file(path, spool.opened, None)


def _told_beside(found: Iterator[Source], others: Counter[str]) -> Iterator[Source]:
    """Sources, the first of which tells how many files beside them nobody reads, by their endings."""
    first = next(found, None)
    if first is not None:
        count = others.total()
        files = "1 file is" if count == 1 else f"{count:,} files are"
        endings = ", ".join(f"{number:,} {ending}" for ending, number in others.most_common(8))
        yield first._replace(beside=f"{files} passed over, as no reader takes them: {endings}.") if count else first
        yield from found


def _folder(path: str, others: Counter[str]) -> Iterator[Source]:
    found = [next(_file(inner)) if inner.endswith(_OF_EXPORTS) else inner for inner in _walked(path, others)]
    files = [_inner(path, source) for source in found if isinstance(source, Source)]
    export = _export(path, files)
    if export:
        yield export
    taken = {part.name for part in export.parts} if export else set()
    for inner in found:
        if isinstance(inner, str):
            yield from _file(inner)
        elif _inner(path, inner).name not in taken:
            yield inner
    if not found:
        yield _unopened(path, f"The folder holds nothing to import: no file ends in {', '.join(_ENDINGS)}.")


def _walked(path: str, others: Counter[str]) -> Iterator[str]:
    """The readable files of a folder and the folders in it, in name order; ``others`` counts those that are none.

    Hidden ones are passed over.
    So are folders such as ``Film_files``, in which a browser saves what belongs to a page.
    """
    for folder, inner, names in os.walk(path):
        inner[:] = sorted(name for name in inner if not name.startswith(".") and not name.endswith("_files"))
        for name in sorted(names):
            found = os.path.join(folder, name)
            if _is_wanted(name) and os.path.isfile(found):
                yield found
            elif not name.startswith("."):
                others[_ending(name)] += 1


def _archive_or_file(name: str, opened: Callable[[], BinaryIO], size: int | None) -> Iterator[Source]:
    try:
        stream = opened()
        head = stream.read(len(ZIP))
        stream.seek(0)
    except OSError as error:
        yield _unopened(name, why_unopened(error))
        return
    if head != ZIP:
        stream.close()
        yield Source(name, lambda: unpacked(opened, size), size)
        return
    try:
        yield from _members(name, Archive(name, stream), opened, size)
    except Unopened as error:
        yield _unopened(name, why_unopened(error))


def _members(name: str, archive: Archive, opened: Callable[[], BinaryIO], size: int | None) -> Iterator[Source]:
    members = archive.members()
    export = _export(name, [_inner(name, member) for member in members if member.name.endswith(_OF_EXPORTS)])
    if export:
        yield export._replace(opened=opened, size=size)
        return
    wanted = [member for member in members if _is_wanted(member.name) and not member.name.endswith(_PACKED)]
    taken = {member.name for member in wanted}
    names = [os.path.basename(member.name) for member in members if member.name not in taken]
    yield from _told_beside(iter(wanted), Counter(_ending(name) for name in names if not name.startswith(".")))
    if not wanted:
        raise Unopened("The zip archive holds nothing to import.")


def _export(name: str, files: Sequence[Source]) -> Source | None:
    """The export among files: what lies in the folder, and below it, that holds two files by which it is known."""
    for reader in READERS.values():
        folders = [os.path.dirname(file.name) for file in files if os.path.basename(file.name) in reader.files]
        roots = [folder for folder, count in Counter(folders).items() if count > 1]
        if roots:
            below = f"{roots[0]}/" if roots[0] else ""
            parts = tuple(file for file in files if file.name.startswith(below))
            return Source(name, parts[0].opened, parts=parts, export_of=reader.name)
    return None


def _inner(outer: str, source: Source) -> Source:
    """A source named by its place within a folder or an archive, with slashes."""
    return source._replace(name=os.path.relpath(source.name, outer).replace(os.sep, "/"))


def _is_wanted(name: str) -> bool:
    return name.casefold().endswith(_ENDINGS) and not os.path.basename(name).startswith(".")


def _ending(name: str) -> str:
    """The ending of a name, or all of one that has none: ``".jpg"``."""
    return os.path.splitext(name)[1].casefold() or name


def _unopened(name: str, message: str) -> Source:
    def opened() -> BinaryIO:
        raise Unopened(message)

    return Source(name, opened)
