"""Titles as people know them: without the leading article, turned about, with the year behind."""

import re

from filmcat.text.fold import fold

# Leading articles of en, de, fr, es, it, pt, nl, sv/da/no, ca and hu; elided ones end in an apostrophe.
_ARTICLES = frozenset(
    {
        "the", "a", "an", "der", "die", "das", "den", "dem", "ein", "eine", "le", "la", "les", "un", "une", "el",
        "los", "las", "una", "unos", "unas", "lo", "il", "gli", "i", "uno", "o", "os", "as", "um", "uma", "de",
        "het", "een", "en", "ett", "et", "els", "az", "egy",
    }
)  # fmt: skip
_ELIDED = re.compile(r"^(?:l|d|un|dell|nell|gl)['’ʼ]\s*(?=\w)", re.IGNORECASE)
_TURNED = re.compile(r"^(?P<title>.+),\s*(?P<article>[^\s,]{1,4}['’]?)$", re.DOTALL)
_YEAR_BEHIND = re.compile(r"[\s(\[](?P<year>[12][0-9]{3})[)\]]?$")
_LONGEST_YEAR = len("(1972)")


def without_article(title: str, folded: str | None = None) -> str:
    """The folded title without its leading article: ``without_article("L'Amour") == "amour"``.

    "Leopard, The" gives what "The Leopard" gives; a title that is only an article keeps it. ``folded`` is the
    folded title, where that is known already.
    """
    if "," in title and (turned := _TURNED.match(title)) and _is_article(turned["article"]):
        return fold(turned["title"])
    if any(apostrophe in title for apostrophe in "'’ʼ") and (elided := _ELIDED.sub("", title)) != title:
        return fold(elided)
    key = fold(title) if folded is None else folded
    first, _, rest = key.partition(" ")
    return rest if rest and first in _ARTICLES else key


def title_and_year(words: str) -> tuple[str, int] | None:
    """Part a title from the year behind it: ``title_and_year("Solaris (1972)") == ("Solaris", 1972)``."""
    text = words.strip()
    tail = text[-_LONGEST_YEAR:]
    found = _YEAR_BEHIND.search(tail)
    if found is None:
        return None
    title = (text[: -len(tail)] + tail[: found.start()]).rstrip().rstrip(",").rstrip()
    return (title, int(found["year"])) if title else None


def _is_article(word: str) -> bool:
    return fold(word) in _ARTICLES or word[-1:] in {"'", "’"}
