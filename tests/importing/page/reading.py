"""Pages as tests give them to the reader."""

from io import BytesIO

from filmcat.importing.draft import Draft, Refusal
from filmcat.importing.page.reader import read
from filmcat.importing.sources.source import Source


def items(content: bytes | str) -> list[Draft | Refusal]:
    """Everything that the reader makes of a page."""
    held = content.encode() if isinstance(content, str) else content
    return list(read(Source("page.txt", lambda: BytesIO(held), len(held))))


def draft(content: bytes | str) -> Draft:
    """The one film of a page."""
    (found,) = items(content)
    assert isinstance(found, Draft), found
    return found


def refusal(content: bytes | str) -> Refusal:
    """Why a page is not read."""
    (found,) = items(content)
    assert isinstance(found, Refusal), found
    return found
