"""Filmographies: from lines, or one line, to entries with year, title and translated title."""

import re
from collections.abc import Iterator
from typing import TypeAlias

from filmcat.importing.page.layout.lines import Line
from filmcat.importing.page.values.facts import scan
from filmcat.importing.page.values.later import Later
from filmcat.importing.page.values.pieces import pieces
from filmcat.importing.page.vocabulary.labels import is_role, keys_of
from filmcat.importing.page.vocabulary.word_list import either
from filmcat.importing.page.vocabulary.words import AND_WORDS
from filmcat.text.names import split_last_parenthesis

_YEAR = r"(?:19|20)\d\d(?:\s?[-–/]\s?(?:(?:19|20)\d\d|\d\d)(?!\d))?"
_NEXT_YEAR_FIRST = Later(rf"(?<!\()(?<!\d)\s+(?={_YEAR}[:,.]?\s+(?:[–-]\s+)?[^\s(])")
_LONGEST = 600  # characters of an entry with its notes
_LONGEST_HEADING = 50  # characters
_YEAR_FIRST = re.compile(rf"^\(?({_YEAR})\)?(?!\s*\({_YEAR}\))\s*(?:[:,;.|–—-]\s*|\s)\s*(\S.*)$")
_YEAR_LAST = Later(
    rf"^(.*?\S)[\s,;|–—-]*[(\[]?\s*({_YEAR})\s*[)\]]?(?:\s*[,;|–-]\s*(?:\d+\s*(?:min\b.*|['’′].*)|[^()]{{0,40}}))?\s*(?:\([^()]*\))?$",
    re.IGNORECASE,
)
_OPENING = "“„\"«»‚‘'›‹"
_BETWEEN = Later(
    rf"(?<=\))\s*(?:[-–—;,•·|/])?\s+(?:(?:and|und|et|e|i|y|та|і)\s+)?(?=[^\W\d_]|[{_OPENING}]\w)"
    r"|(?<=\))\s*[;,]\s+(?=\d+\s+(?!min\b|sec\b)[^\W\d_])|\s*[;•|]\s+"
)
_BEHIND_YEARS = Later(
    r"(?:(?<=\d\d\d\d)|(?<=\d\d\d\d\)))(?P<kind>\s\([^()]{1,60}\))?\s*[;,•|]\s+(?!\d+\s*(?:min\b|['’′]))"
)
_BEHIND_KIND = re.compile(r"\(([^()]{1,60})\),\s+(?=[^\W\da-zà-öø-ÿ])")
_CLOCK = Later(
    r"(?<![\d.])(?:(?:[01]?\d|2[0-3])[:.]|(?:[89]|1\d|2[0-3])\s?h\s?)[0-5]\d(?![\d.])(?!\s*min)|[€$£]\s?\d|\d\s?[€$£]"
)
_DOTTED_YEAR = re.compile(r"(?<=\b(?:19|20)\d\d)\.\)")
_QUOTES = frozenset({"“”", '""', "„“", "«»", "»«", "„”", "‘’", "''", "‚‘", "›‹", "‹›", "””"})
_QUOTED_FILM = Later(
    r"[“„«\"](?P<title>[^\W\d_a-z][^“”„«»\"]{1,60})[”“»\"]\s\((?P<year>(?:19|20)\d\d)(?=[),;])"
)  # "«Dark Horse» (2005, Edda for best film)"
_YEAR_IN_BRACKETS = Later(r"\s\((?:[^()]{1,60},\s)?(?P<year>(?:19|20)\d\d)\)")
_NEXT_FILM = r"(?P<title>[^\W_a-zà-öø-ÿа-яα-ωάέήίόύώ][^().:;!?]{1,80})"
_IN_A_ROW = Later(rf"(?:\s?[,;](?:\s(?:{either(AND_WORDS)}))?|\s(?:{either(AND_WORDS)}))\s[«“„\"]?{_NEXT_FILM}")
_BEHIND_COLON = Later(rf"\s?:\s[«“„\"]?{_NEXT_FILM}$")
_LONGEST_IN_A_ROW = 9  # words of a title within a sentence
_TOLD = Later(r"(?:^|[.!?;)–—]\s+)([^\W\d_][^.:;!?]{2,50})\s?:\s+")
_STOP_WITHIN = re.compile(r"\w{2}\.\s\w")
_SENTENCES = re.compile(r"(?<=[)\d])\.\s+")
_IN_BRACKETS = Later(rf"^(.*?\S)\s*\(([^()]*?,\s*|[^()]*?\b)({_YEAR})\b([^()]*)\)(.*)$")
_DASH = re.compile(r"\s+[–—-]\s+")
_A_LIST = 2  # films that show how a list prints them
_KIND = Later(
    r"\b(?:short|kurz\w*|doc|docu\w*|dok\w*|feature|tv|series|serie|episode|film|fiction|mid-length|cm|mm|lm|kr\.?\s?m|śr\.?\s?m|fab|kf|cortometra\w+|corto|curta\w*|court\w*|co-dir\w*|co-regie|animation|ani|krótk\w*|док\w*|к/м|web|video\w*|music|vr|anthology|selection|auswahl)\b\.?",
    re.IGNORECASE,
)
_BY = Later(
    r"^(?:(?:with|mit|avec|con|z|зі?|gemeinsam|together|co-?\w+ (?:with|mit|avec|con))\s"
    r"|(?:[RD]|Regie|[Dd]ir|[Rr]éal)[.:]\s)"
)  # how a note begins that names somebody else; a title has a capital
_PART = re.compile(r"^(?:as|als|come|jako|як) [^:]{3,40}:", re.IGNORECASE)  # "As an editor: …"
_COUNTRY_TAIL = re.compile(r",\s*[A-Z]{1,3}(?:\s?[/,]\s?[A-Z]{1,3})*\s*$")

Entries: TypeAlias = list[tuple[dict[str, object], Line]]  # each film with the line it stands on


def entries_in(lines: tuple[Line, ...]) -> Entries:
    """The films of a list, in order, each with the line it stands on.

    ``"2014 Sestra Zo (Sister Zo) 2018 Home Games"`` is two entries.
    """
    found: Entries = []
    for line in map(_without_dots, lines):
        if is_programme(line.text) or is_heading(line.text):
            continue
        bare = [text.strip(" ,;–—-|•") for text in _parted(line.text)]
        entries = [entry for text in bare if (entry := _entry(text.removesuffix(".") if text.endswith(").") else text))]
        found.extend((entry, line) for entry in entries if "year" in entry or not str(entry["title"])[0].islower())
    return _parted_by_dashes(found)


def _without_dots(line: Line) -> Line:
    """A line without the dots behind years in brackets, which Croatian and Serbian put there: "Volim te (2005.)"."""
    return line._replace(text=_DOTTED_YEAR.sub(")", line.text)) if ".)" in line.text else line


def _parted_by_dashes(found: Entries) -> Entries:
    """The films of a list that parts every title from its translation by a dash: "Zerkalo - Mirror"."""
    parted = [_DASH.split(str(entry["title"])) for entry, _ in found]
    if len(found) < _A_LIST or any(
        len(parts) != 2 or "translated_title" in entry for parts, (entry, _) in zip(parted, found, strict=True)
    ):
        return found
    return [
        (entry | {"title": title, "translated_title": other}, line)
        for (title, other), (entry, line) in zip(parted, found, strict=True)
    ]


def is_heading(text: str) -> bool:
    """Whether a line within a list of films heads some of them: "Short films:"."""
    return text.endswith(":") and len(text) < _LONGEST_HEADING


def films_told(line: Line) -> Entries:
    """The films that a biography tells: in quotation marks with a year behind, or listed behind a heading and a colon.

    ``"… lives in Sofia. Selected filmography: Posoki (Directions, 2017), V krag (Rounds, 2019)."``
    """
    line = _without_dots(line)
    for heading in _TOLD.finditer(line.text):
        if keys_of(heading[1].strip(), "en") == ("filmography",):
            found: Entries = []
            for sentence in _SENTENCES.split(line.text[heading.end() :]):
                if not style_of(sentence.rstrip(" .")):
                    break
                found += entries_in((line._replace(text=sentence.rstrip(" .")),))
            return [
                (entry, at) for entry, at in found if "year" in entry and not _STOP_WITHIN.search(str(entry["title"]))
            ]
    quoted = [(match["title"].strip(), match["year"]) for match in _QUOTED_FILM.finditer(line.text)]
    return [({"year": int(year), "title": title}, line) for title, year in quoted or _films_in_a_row(line.text)]


def _films_in_a_row(text: str) -> list[tuple[str, str]]:
    """The films that a sentence tells one after the other, each with its year in brackets: title and year.

    ``"… como A la media noche (2000), Postales de Leningrado (2007) y Pelo malo (2013)"``: where the first begins
    nothing tells, unless it stands behind a colon.
    """
    years = list(_YEAR_IN_BRACKETS.finditer(text))
    found: list[tuple[str, str]] = []
    for place, year in enumerate(years):
        before = text[years[place - 1].end() if place else 0 : year.start()]
        title = _IN_A_ROW.fullmatch(before) if place else _BEHIND_COLON.search(before)
        if title and len(title["title"].split()) <= _LONGEST_IN_A_ROW:
            found.append((title["title"].strip(' «»“”„"'), year["year"]))
    return found


def is_programme(text: str) -> bool:
    """Whether a line is of a festival's programme: it tells a time of day, or facts of another film between bars."""
    if (first := _YEAR_FIRST.match(text)) and not first[2][0].isdigit():
        return False
    if _CLOCK.search(text):
        return True
    facts = [found.kinds for _, found in pieces(text) if not found.rest] if "|" in text else []
    return len(facts) > 1 and any(kinds & {"runtime", "age_rating"} for kinds in facts)


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
            if cut.start() > start + 4 and text[cut.start() - 1] not in "-–/":
                yield from _of_one_year(text[start : cut.start()])
                start = cut.end()
        yield from _of_one_year(text[start:])
        return
    behind = [part.strip(" .") for part in _cut_behind_years(text)]
    if len(re.findall(rf"\([^()]*{_YEAR}[^()]*\)", text)) > 1:
        yield from (part for part in _BETWEEN.split(text) if not part.endswith(")") or "(" in part)
    elif len(behind) > 1 and all(style_of(part) == "last" for part in behind):
        yield from behind
    else:
        yield text


def _of_one_year(text: str) -> Iterator[str]:
    """One text a film, where a year with a colon heads several: "2013: Paradies (120 min), Im Keller"."""
    first = _YEAR_FIRST.match(text)
    start = first.start(2) if first else 0
    head = text[:start]
    if ":" in head:
        for cut in _BEHIND_KIND.finditer(text, start):
            if _is_kind(cut[1]) and scan(text[cut.end() :]).rest:
                yield head + text[start : cut.start()].strip()
                start = cut.end()
    yield head + text[start:]


def _cut_behind_years(text: str) -> Iterator[str]:
    """The parts of a line behind its years and what brackets say of their films: "Nest 2022 (short), Godland 2022"."""
    start = 0
    for cut in _BEHIND_YEARS.finditer(text):
        yield text[start : cut.end("kind") if cut["kind"] else cut.start()]
        start = cut.end()
    yield text[start:]


def _entry(text: str) -> dict[str, object] | None:
    if len(text) > _LONGEST:
        return None
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
    if (year is None and ", " in title) or _PART.match(title):
        return None
    if not title or len(title) > 150 or (not any(map(str.isalpha, title + (year or ""))) and not year):
        return None
    entry: dict[str, object] = {"title": title}
    if year:
        entry = {"year": int(year) if len(year) == 4 else re.sub(r"\s", "", year).replace("–", "-"), "title": title}
    return entry | ({"translated_title": translated} if translated else {})


def _joined(title: str, inside: str) -> str:
    """A title with what its bracket says before the year, unless that is a kind of film, or a festival and its year."""
    translated = inside.strip(" ,;")
    is_apart = inside.rstrip().endswith(",")
    return f"{title} ({translated})" if translated and is_apart and not _is_kind(translated) else title


def _titles(text: str) -> tuple[str, str | None]:
    """Title and translated title, without notes of kind: "Home Games; documentary" is the title alone."""
    plain = re.sub(r"\[([^][]+)\]", r"(\1)", text.split(";", maxsplit=1)[0]).strip(" ,–—-")
    if translated := _behind_slash(plain):
        title, other = translated
        return _titles(title)[0], _titles(other)[0] if other else None
    if (cut_off := re.match(r"^(.+\S)\s*\(([^()]+)\)\s*\d{1,3}$", plain)) and _is_kind(cut_off[2]):
        plain = cut_off[1]
    if (parts := _DASH.split(plain)) and len(parts) > 1 and any(map(is_role, keys_of(parts[-1], "en"))):
        plain = plain[: plain.rindex(parts[-1])].rstrip(" –—-")
    title, inside = split_last_parenthesis(plain)
    while inside is not None and _is_kind(inside):
        plain = title
        title, inside = split_last_parenthesis(plain)
    if inside is not None and "," in inside and _is_kind(inside.rsplit(",", 1)[1]):
        inside = inside.split(",")[0]
    if inside is not None and scan(inside.split(",")[0]).kinds == {"runtime"}:
        inside = None
    if inside is None and re.search(r"\([^()]*$", title):
        title = title.partition("(")[0].strip()
    if inside is None and (comma := re.match(r"^(.+?),\s*([^,]+)$", title)) and _is_kind(comma[2]):
        title = comma[1]
    bare = _COUNTRY_TAIL.sub("", title.strip(" ,;"))
    return _unquoted(bare), _unquoted(inside) if inside else inside


def _behind_slash(text: str) -> tuple[str, str | None] | None:
    """A title and its translation on both sides of a slash: "Chleb i sól / Bread and Salt"; facts are neither."""
    parts = [part.strip() for part in text.split(" / ")]
    if len(parts) == 1 or not all(parts):
        return None
    titles = [part for part in parts[1:] if not _is_kind(part) and scan(part).rest]
    if len(titles) > 1 or any(title[0].islower() for title in titles):
        return None
    return parts[0], titles[0] if titles else None


def _unquoted(title: str) -> str:
    """A title without the quotation marks around it."""
    is_quoted = len(title) > 2 and title[0] + title[-1] in _QUOTES and title[1:-1].count(title[0]) == 0
    return title[1:-1].strip() if is_quoted else title


def _is_kind(text: str) -> bool:
    """Whether a bracket tells a kind, a part, a running time or countries, not another title."""
    if _BY.match(text) or any(is_role(key) for key in keys_of(text.strip(), "en")):
        return True
    rest = _KIND.sub("", text)
    return not any(map(str.isalpha, re.sub(r"\b\d+\s*(?:[Mm]in\w*|['’′])|\b[A-Z]{2,3}\b", "", rest)))
