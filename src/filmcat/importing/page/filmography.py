"""Filmographies: from lines, or one line, to entries with year, title and translated title."""

import re
from collections.abc import Iterator

from filmcat.importing.page.lines import Line
from filmcat.text.names import split_last_parenthesis

_YEAR = r"(?:19|20)\d\d(?:\s?[-–/]\s?(?:(?:19|20)\d\d|\d\d)(?!\d))?"
_NEXT_YEAR_FIRST = re.compile(rf"(?<!\()(?<!\d)\s+(?={_YEAR}[:,]?\s+(?:[–-]\s+)?\S)")
_YEAR_FIRST = re.compile(rf"^\(?({_YEAR})\)?\s*(?:[:,;|–—-]\s*|\s)\s*(\S.*)$")
_YEAR_LAST = re.compile(
    rf"^(.*?\S)[\s,;|–—-]*[(\[]?\s*({_YEAR})\s*[)\]]?(?:\s*[,;|–-]\s*(?:\d+\s*(?:min\b.*|['’′].*)|[^()]{{0,40}}))?\s*(?:\([^()]*\))?$",
    re.IGNORECASE,
)
_BETWEEN = re.compile(r"(?<=\))\s*(?:[-–—;,•·|/])?\s+(?=[^\W\d_(“\"«])|\s*[;•|]\s+")
_IN_BRACKETS = re.compile(rf"^(.*?\S)\s*\(([^()]*?)(?:,\s*|\b)({_YEAR})\b([^()]*)\)(.*)$")
_KIND = re.compile(
    r"\b(?:short|kurz\w*|doc|docu\w*|dok\w*|feature|tv|series|serie|episode|film|fiction|mid-length|cm|lm|cortometraggio|court\w*|co-dir\w*|co-regie|animation|ani|krótk\w*|док\w*|к/м|web|video\w*|music|vr|anthology|selection|auswahl)\b\.?",
    re.IGNORECASE,
)
_NOTE = re.compile(r"\s*;\s*[^;()]*$|\s*\((?:[^()]*)\)$")
_COUNTRY_TAIL = re.compile(r",\s*[A-Z]{1,3}(?:\s?[/,]\s?[A-Z]{1,3})*\s*$")


def entries_in(lines: tuple[Line, ...]) -> list[tuple[dict[str, object], Line]]:
    """The films of a list, in order, each with the line it stands on.

    ``"2014 Sestra Zo (Sister Zo) 2018 Home Games"`` is two entries.
    """
    found = []
    for line in lines:
        for text in _parted(line.text):
            entry = _entry(text.strip(" ,;–—-|•"))
            if entry:
                found.append((entry, line))
    return found


def style_of(text: str) -> str:
    """How an entry prints its year: "first", in "brackets", "last" or, with none, not at all (``""``)."""
    if _YEAR_FIRST.match(text):
        return "first"
    if re.search(rf"\([^()]*{_YEAR}[^()]*\)", text):
        return "brackets"
    return "last" if _YEAR_LAST.match(text) else ""


def _parted(text: str) -> Iterator[str]:
    """One text an entry: a line that begins with a year is cut before each year, others behind their brackets."""
    if _YEAR_FIRST.match(text):
        start = 0
        for cut in _NEXT_YEAR_FIRST.finditer(text):
            if cut.start() > start + 4:
                yield text[start : cut.start()]
                start = cut.end()
        yield text[start:]
    elif len(re.findall(rf"\([^()]*{_YEAR}[^()]*\)", text)) > 1:
        yield from (part for part in _BETWEEN.split(text) if not part.endswith(")") or "(" in part)
    else:
        yield text


def _entry(text: str) -> dict[str, object] | None:
    year: str | None = None
    if first := _YEAR_FIRST.match(text):
        year, rest = first[1], first[2]
    elif inside := _IN_BRACKETS.match(text):
        year, rest = inside[3], _joined(inside[1], inside[2])
    elif last := _YEAR_LAST.match(text):
        year, rest = last[2], _COUNTRY_TAIL.sub("", last[1])
    else:
        rest = text
    title, translated = _titles(rest)
    if not title or len(title) > 150 or (not any(map(str.isalpha, title + (year or ""))) and not year):
        return None
    entry: dict[str, object] = {"title": title}
    if year:
        entry = {"year": int(year) if len(year) == 4 else re.sub(r"\s", "", year).replace("–", "-"), "title": title}
    return entry | ({"translated_title": translated} if translated else {})


def _joined(title: str, inside: str) -> str:
    """A title with what its bracket says before the year, unless that tells only the kind of film."""
    translated = inside.strip(" ,;")
    return f"{title} ({translated})" if translated and not _is_kind(translated) else title


def _titles(text: str) -> tuple[str, str | None]:
    """Title and translated title, without notes of kind: "Home Games; documentary" is the title alone."""
    plain = text.split(";", maxsplit=1)[0].strip(" ,–—-")
    if (cut_off := re.match(r"^(.+\S)\s*\(([^()]+)\)\s*\d{1,3}$", plain)) and _is_kind(cut_off[2]):
        plain = cut_off[1]
    title, inside = split_last_parenthesis(plain)
    while inside is not None and _is_kind(inside):
        plain = title
        title, inside = split_last_parenthesis(plain)
    if inside is not None and "," in inside and _is_kind(inside.rsplit(",", 1)[1]):
        inside = inside.split(",")[0]
    if inside is None and re.search(r"\([^()]*$", title):
        title = title.partition("(")[0].strip()
    if inside is None and (comma := re.match(r"^(.+?),\s*([^,]+)$", title)) and _is_kind(comma[2]):
        title = comma[1]
    bare = title.strip(" ,;")
    return _COUNTRY_TAIL.sub("", bare), inside


def _is_kind(text: str) -> bool:
    """Whether a bracket tells a kind, a running time or countries, not another title."""
    rest = _KIND.sub("", text)
    return not any(map(str.isalpha, re.sub(r"\b\d+\s*(?:min\w*|['’′])|\b[A-Z]{2,3}\b", "", rest)))
