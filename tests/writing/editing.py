"""Editing the bytes of one file as a write does: patched, copied, and read again."""

import os
import tempfile
from collections.abc import Callable, Mapping, Sequence

from filmcat.disk.copying import copy_spliced, is_same_outside, read_at, write_all
from filmcat.model.change import Change
from filmcat.writing.edit import patches_of
from filmcat.writing.layout import laid_out
from filmcat.writing.patch import New, check
from filmcat.writing.record_text import RecordText


def unknown(_digest: bytes) -> bool:
    """No span is known to be sound."""
    return False


def edited(
    content: bytes,
    changes: Mapping[int, Change | None],
    additions: Sequence[RecordText] = (),
    is_sound: Callable[[bytes], bool] = unknown,
) -> bytes:
    """The file with records changed, or gone (None), by their places, and others added. Raises NotEdited."""
    with tempfile.TemporaryFile() as old, tempfile.TemporaryFile() as new:
        write_all(old.fileno(), content)
        layout = laid_out(old.fileno(), len(content), is_sound)
        patches = patches_of(layout, changes, additions)
        splices = [patch.splice for patch in patches]
        copy_spliced(old.fileno(), new.fileno(), len(content), splices)
        size = os.fstat(new.fileno()).st_size
        assert is_same_outside(old.fileno(), new.fileno(), len(content), splices)
        check(layout, patches, New(new.fileno(), size, is_sound))
        return read_at(new.fileno(), 0, size)
