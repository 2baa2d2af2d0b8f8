"""Data is never markup: characters that would act on a terminal or part a row become legible escapes.

Patterns are compiled when they are first needed, which for most texts is never.
"""

import re

# C0 and C1 controls, line and paragraph separators, bidirectional overrides and isolates, lone surrogates.
_ACTING = r"\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff"
# And what is there but not seen: zero width (but for what joins letters), deprecated controls, annotations, tags, and
# what is no character and never will be.
_HIDDEN = rf"{_ACTING}\u200b\u2060-\u2064\u206a-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff\U000e0001\U000e0020-\U000e007f"
_SHORT = {"\t": "\\t", "\n": "\\n", "\\": "\\\\"}
_LONG = {"t": "\t", "n": "\n", "\\": "\\"}


def cell(text: str) -> str:
    r"""Make text safe as one cell of a row: tab, newline and backslash as ``\t \n \\``, others as ``\u001b``."""
    if text.isprintable() and "\\" not in text:
        return text
    return re.sub(rf"[\\{_HIDDEN}]", _escaped, text)


def uncell(text: str) -> str:
    """The text that ``cell`` made safe."""
    if "\\" not in text:
        return text
    return re.sub(
        r"\\(t|n|\\|u[0-9a-f]{4}|U000e00[0-9a-f]{2})",
        lambda found: _LONG.get(found[1]) or chr(int(found[1][1:], 16)),
        text,
    )


def quoted_cell(text: str) -> str:
    """Make text safe as a quoted CSV cell: as ``cell``, but tabs and newlines stay."""
    if text.isprintable() and "\\" not in text:
        return text
    return re.sub(rf"[\\{_HIDDEN}]", lambda found: found[0] if found[0] in "\t\n" else _escaped(found), text)


def is_active(cell: str) -> bool:
    """Whether a spreadsheet may evaluate a cell, or hide what it begins with.

    It does where the first sign that is seen, in full width too, is one of ``= + - @``.
    """
    if cell[:1].isalnum():  # no letter or digit becomes another sign in full width
        return False
    seen = next((sign for sign in cell if sign.isprintable() and sign != " "), " ")
    if not seen.isascii():
        from unicodedata import normalize

        seen = normalize("NFKC", seen)[:1]
    return seen in "=+-@" or cell.startswith(("\t", "\r", "\n"))


def legible(text: str) -> str:
    """Make one line of text harmless for a reader: line breaks become spaces, other acting characters escapes."""
    return text if text.isprintable() else re.sub(f"[{_HIDDEN}]", _shown, rejoined(text))


def legible_lines(text: str) -> str:
    """Make prose harmless for a reader and keep its line breaks."""
    return "\n".join(map(legible, text.splitlines()))


def rejoined(text: str) -> str:
    r"""Read as UTF-8 what the system's encoding could not: ``rejoined("\udcc3\udca9") == "é"``; else text stays."""

    def read(found: re.Match[str]) -> str:
        return found[0].encode("utf-8", "surrogateescape").decode("utf-8", "surrogateescape")

    return re.sub("[\udc80-\udcff]+", read, text)


def json_safe(encoded: str) -> str:
    """Escape what JSON and TOML allow raw in a string but a terminal obeys, in text that is encoded already."""
    if encoded.isprintable():
        return encoded
    return re.sub(f"[{_ACTING}]", lambda found: found[0] if found[0] == "\n" else f"\\u{ord(found[0]):04x}", encoded)


def _escaped(found: re.Match[str]) -> str:
    return _SHORT.get(found[0]) or _numbered(found[0])


def _shown(found: re.Match[str]) -> str:
    return " " if found[0] in "\t\n\r\u2028\u2029" else _numbered(found[0])


def _numbered(sign: str) -> str:
    """A character by its number, as TOML and Python write it."""
    return f"\\u{ord(sign):04x}" if sign <= "\uffff" else f"\\U{ord(sign):08x}"
