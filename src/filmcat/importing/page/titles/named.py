"""Titles that running text names: in quotation marks behind a word for a film."""

import re

from filmcat.importing.page.titles.candidates import LONGEST, bare_title, names_a_section

_NAMED = re.compile(
    r"\b(?i:\w*film\w{0,5}|filem\w*|фільм\w*|фильм\w*|кинофильм\w*|кінострічк\w*|кинокартин\w*|филм\w*|ταινί\w*"
    r"|elokuva\w*|películ\w*|pel·lícul\w*|longa-metragem|dokumentar\w*|documental|documentaire|documentario"
    r"|documentarul)(?:\s[^\W\d_a-zа-яіїєґ]\w+){0,3}\s+[“„”«\"»](?P<title>[^“”„«»\"]{1,100})[”“»«\"]"
    r"(?!\s*(?i:,|i|and|und|et|e|y|та|и)\s*[“„”«\"])"
)  # behind the director's name too: "Фильм Михаила Калатозова «Летят журавли»"
_QUOTED = re.compile(r"[“„”«\"](?P<title>[^\W\d_a-z][^“”„«»\"\n]{2,60})[”“»\"]")
_OTHERS = re.compile(
    r"\b(?:erste\w*|first|début|debut|premier\w*|prim\w+|sein\w*|ihre?\w*|his|her|previous|ses|sus|suoi)\b",
    re.IGNORECASE,
)  # words before other films of a director
_BEFORE_OTHERS = 30  # characters
_BEGINNING = 3000  # characters of a page in which its film is called one


def _is_within_brackets(before: str) -> bool:
    """Whether a bracket of the same line is open: "(from the soundtrack of the film “Το Ρόδι”)"."""
    line = before.rpartition("\n")[2]
    return line.count("(") > line.count(")")


def films_named(page: str) -> list[str]:
    """What stands in quotation marks behind a word for a film where a page begins: "Показ фильма «Облако-рай»"."""
    beginning = page[:_BEGINNING]
    found = [
        bare_title(match["title"].strip())
        for match in _NAMED.finditer(beginning)
        if not _is_within_brackets(beginning[: match.start()])
        and not _OTHERS.search(beginning[max(0, match.start() - _BEFORE_OTHERS) : match.start("title")])
    ]
    return list(dict.fromkeys(title for title in [*found, *_quoted_first(beginning)] if len(title) <= LONGEST))


def _quoted_first(beginning: str) -> list[str]:
    """What the first line of a page has in quotation marks, if the text quotes it again, and nothing else twice."""
    first = beginning.partition("\n")[0]
    if (quote := _QUOTED.search(first)) and names_a_section(first[: quote.start()]):
        return []  # the name of a festival: "кінофестиваль «Молодість»"
    quoted = [match["title"].strip(" ,.") for match in _QUOTED.finditer(beginning)]
    again = {title for title in quoted if quoted.count(title) > 1}
    return [*again] if len(again) == 1 and all(title in first for title in again) else []
