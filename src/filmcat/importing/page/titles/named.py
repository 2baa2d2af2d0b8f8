"""Titles that running text names: in quotation marks behind a word for a film."""

import re

from filmcat.importing.page.titles.candidates import LONGEST, bare_title

_NAMED = re.compile(
    r"\b(?:\w*film\w{0,5}|filem\w*|фільм\w*|фильм\w*|кинофильм\w*|филм\w*|ταινί\w*|elokuva\w*|películ\w*|longa-metragem"
    r"|dokumentar\w*|documental|documentaire|documentario|documentarul)\s+[“„”«\"»](?P<title>[^“”„«»\"]{1,100})[”“»«\"]"
    r"(?!\s*(?:,|i|and|und|et|e|y|та|и)\s*[“„”«\"])",
    re.IGNORECASE,
)
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
    return list(dict.fromkeys(title for title in found if len(title) <= LONGEST))
