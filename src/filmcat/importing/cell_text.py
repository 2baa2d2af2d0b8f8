"""The text of a cell: without marks of HTML and signs of control, and nothing where it only says so."""

import re
from html import unescape

_ENTITY = re.compile(r"&(?:[a-zA-Z][a-zA-Z0-9]{1,31}|#\d{1,7}|#[xX][0-9a-fA-F]{1,6});")
_BREAK = re.compile(r"<(?:br|/p|/div|/li|/h[1-6])\s*/?>", re.IGNORECASE)
_MARK = re.compile(
    r"</?(?:a|abbr|b|big|blockquote|cite|code|div|em|font|h[1-6]|i|img|li|ol|p|q|s|small|span|strong|sub|sup|u|ul)"
    r"(?:\s[^<>]*)?/?>",
    re.IGNORECASE,
)
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\x80-\x9f\u200b\u2060\ufeff\u2028\u2029\u00ad]")
_NEEDS_CARE = re.compile(r"[\x00-\x1f\x7f-\xa0\u00ad\u200b\u2028\u2029\u202f\u2060\ufeff<&]")
_PARAGRAPHS = re.compile(r"\n[ \t]*\n\s*")
# What tables, databases and spreadsheets write where nothing is known, in small letters.
_NOTHING = frozenset({
    "n/a", "#n/a", "#value!", "#ref!", "#name?", "#div/0!", r"\n", "null", "nan", "nat", "<na>", "[]", "{}", "()",
    "-", "--", "---", "–", "—", "?", "??", "???", ".", "...", "…",
})  # fmt: skip
# These, too, but they may be the title of a film.
_NOTHING_BUT_TITLES = frozenset({
    "na", "n.a.", "none", "(none)", "nil", "undefined", "unknown", "(unknown)", "tba", "tbd", "tbc",
    "not available", "not applicable", "not rated yet", "no data", "(no genres listed)", "no genres listed",
    "k. a.", "k.a.", "unbekannt", "inconnu", "inconnue", "desconocido", "desconocida", "desconhecido",
    "sconosciuto", "nieznany", "brak", "n. a.", "n.d.", "s/d", "н/д", "keine angabe", "(null)", "not specified",
    "missing", "unknown director", "no director", "not known", "non renseigné", "sin datos", "brak danych", "nincs",
    "невідомо", "невідомий", "немає", "неизвестно", "неизвестен", "нет",
})  # fmt: skip


def cleaned(text: str) -> str:
    """Text with its entities and marks of HTML as what they stand for, and without signs of control.

    ``cleaned("Lilo &amp; <i>Stitch</i>") == "Lilo & Stitch"``; a lone ``&`` or ``<`` stays.
    """
    if not _NEEDS_CARE.search(text):
        return text.strip()
    plain = text.replace("\r\n", "\n").replace("\r", "\n")
    if "&" in plain:
        plain = _unescaped(_unescaped(plain))  # some programs escape what is escaped already
    if "<" in plain:
        plain = _MARK.sub("", _BREAK.sub("\n", plain))
    plain = plain.replace("\N{NO-BREAK SPACE}", " ").replace("\u202f", " ")
    return _CONTROL.sub("", plain).strip()


def _unescaped(text: str) -> str:
    return _ENTITY.sub(lambda found: unescape(found[0]), text)


def one_line(text: str) -> str:
    """Text with blanks in place of its line breaks."""
    return " ".join(text.split()) if "\n" in text or "  " in text or "\t" in text else text


def paragraphs(text: str) -> str:
    """Prose, whose line breaks are blanks, but for those that part paragraphs."""
    if "\n" not in text:
        return text
    return "\n\n".join(one_line(part) for part in _PARAGRAPHS.split(text))


def is_nothing(text: str, *, is_title: bool = False) -> bool:
    """Whether a text says that nothing is known: ``is_nothing("N/A")``; of titles, fewer words do."""
    if len(text) > 20:
        return False
    folded = text.casefold()
    return not text or folded in _NOTHING or (not is_title and folded in _NOTHING_BUT_TITLES)


def said(value: object, *, is_title: bool = False) -> object:
    """A value of JSON with its texts cleaned, and without those that say nothing; None where nothing is left."""
    if isinstance(value, str):
        text = cleaned(value)
        return None if is_nothing(text, is_title=is_title) else text
    if isinstance(value, list):
        entries = [entry for held in value if (entry := said(held)) is not None]
        return entries or None
    if isinstance(value, dict):
        table = {key: entry for key, held in value.items() if (entry := said(held)) is not None}
        return table or None
    return value
