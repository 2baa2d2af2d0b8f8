"""Sources made of texts, and what their readers make of them."""

import io
import zipfile
from collections.abc import Mapping, Sequence

from filmcat.importing.draft import Draft, Note, Read, Refusal
from filmcat.importing.read_source import drafts
from filmcat.importing.readers import reader_named
from filmcat.importing.sources.named_columns import NamedColumns
from filmcat.importing.sources.source import Source
from filmcat.importing.tables.map_fields import checked_field


def named(columns: Mapping[str, str]) -> NamedColumns:
    """Columns as a user names them."""
    return NamedColumns({header: checked_field(field) for header, field in columns.items()})


def source(content: str | bytes, name: str = "films.txt", columns: Mapping[str, str] | None = None) -> Source:
    """A source of this content."""
    held = content.encode() if isinstance(content, str) else content
    return Source(name, lambda: io.BytesIO(held), len(held), columns=named(columns or {}))


def items(
    content: str | bytes, shape: str | None = None, name: str = "films.txt", *, keep_going: bool = False
) -> list[Read]:
    """All that the readers make of a content."""
    held = source(content, name)._replace(keep_going=keep_going)
    return list(drafts(held, reader_named(shape) if shape else None))


def films(content: str | bytes, shape: str | None = None, name: str = "films.txt") -> list[Draft]:
    """The drafts of a content, which is refused nothing."""
    found = items(content, shape, name)
    assert not [item for item in found if isinstance(item, Refusal)]
    return [item for item in found if isinstance(item, Draft)]


def film(content: str | bytes, shape: str | None = None, name: str = "films.txt") -> Draft:
    """The one draft of a content."""
    [draft] = films(content, shape, name)
    return draft


def refusals(content: str | bytes, shape: str | None = None, name: str = "films.txt") -> list[tuple[int, str]]:
    """Line and message of every refusal."""
    return [(item.line, item.message) for item in items(content, shape, name) if isinstance(item, Refusal)]


def refusal(content: str | bytes, shape: str | None = None, name: str = "films.txt") -> str:
    """The message of the one refusal, where nothing was read."""
    [item] = items(content, shape, name)
    assert isinstance(item, Refusal)
    return item.message


def notes(found: Sequence[Read]) -> list[str]:
    """The messages of notes."""
    return [item.message for item in found if isinstance(item, Note)]


def unread(draft: Draft) -> list[tuple[int, str]]:
    """Line and text of what no field took."""
    return [(piece.line, piece.text) for piece in draft.unread]


def zipped(files: Mapping[str, str | bytes]) -> bytes:
    """A zip archive of these files."""
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return held.getvalue()
