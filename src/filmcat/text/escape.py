"""Data is never markup: characters that would act on a terminal or part a row become legible escapes."""

import re

# C0 and C1 controls, line and paragraph separators, bidirectional overrides and isolates, lone surrogates.
_ACTING = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
_ACTING_OR_BACKSLASH = re.compile(f"[\\\\{_ACTING.pattern[1:]}")
_SHORT = {"\t": "\\t", "\n": "\\n", "\\": "\\\\"}
_ESCAPE = re.compile(r"\\(t|n|\\|u[0-9a-f]{4})")
_LONG = {"t": "\t", "n": "\n", "\\": "\\"}


def cell(text: str) -> str:
    """Make text safe as one cell of a row: tab, newline and backslash as ``\\t \\n \\\\``, the rest as ``\\u001b``."""
    return _ACTING_OR_BACKSLASH.sub(_escaped, text)


def uncell(text: str) -> str:
    """The text that ``cell`` made safe."""
    return _ESCAPE.sub(lambda found: _LONG.get(found[1]) or chr(int(found[1][1:], 16)), text)


def legible(text: str) -> str:
    """Make one line of text harmless for a reader: line breaks become spaces, other acting characters escapes."""
    return _ACTING.sub(_shown, text)


def legible_lines(text: str) -> str:
    """Make prose harmless for a reader and keep its line breaks."""
    return "\n".join(legible(line) for line in text.splitlines())


def quoted_cell(text: str) -> str:
    """Make text safe as a quoted CSV cell: as ``cell``, but tabs and newlines stay."""
    return _ACTING_OR_BACKSLASH.sub(lambda found: found[0] if found[0] in "\t\n" else _escaped(found), text)


def json_safe(encoded: str) -> str:
    """Escape what JSON allows raw but a terminal obeys, in text that is JSON already."""
    return _ACTING.sub(lambda found: found[0] if found[0] == "\n" else f"\\u{ord(found[0]):04x}", encoded)


def _escaped(found: re.Match[str]) -> str:
    return _SHORT.get(found[0]) or f"\\u{ord(found[0]):04x}"


def _shown(found: re.Match[str]) -> str:
    return " " if found[0] in "\t\n\r\u2028\u2029" else f"\\u{ord(found[0]):04x}"


def well_formed(text: str) -> str:
    """Text from the command line without the stand-ins for bytes that were no UTF-8."""
    return text if text.isascii() else text.encode("utf-8", "replace").decode("utf-8")
