"""What is shown in the place of characters that a terminal has no code for; no line becomes longer by it."""

import codecs

_NAME = "filmcat.legible"
_PLAIN = {"…": ".", "·": "-", "“": '"', "”": '"', "‘": "'", "’": "'", "–": "-", "—": "-", "\N{NO-BREAK SPACE}": " "}


def error_handler(encoding: str) -> str:
    """The name of the error handler of ``codecs`` that text for a reader is encoded with."""
    if encoding.lower() in {"utf-8", "utf8"}:
        return "backslashreplace"
    codecs.register_error(_NAME, _stand_in)
    return _NAME


def _stand_in(error: UnicodeError) -> tuple[str, int]:
    """Typographic signs become plain ones, others a question mark for each column of the terminal."""
    if not isinstance(error, UnicodeEncodeError):
        raise error
    from rich.cells import cell_len

    missing = error.object[error.start : error.end]
    return "".join(_PLAIN.get(sign) or "?" * cell_len(sign) for sign in missing), error.end
