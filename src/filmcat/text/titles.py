"""Titles as people know them: without the leading article, turned about, with the year behind."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from filmcat.text.fold import fold

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from filmcat.model.record import FilmRecord

# Leading articles with the languages that have them; none where no other language begins a title with the word.
_ARTICLES = {
    "the": "", "der": "", "das": "", "ein": "", "eine": "", "une": "", "una": "", "unos": "", "unas": "", "gli": "",
    "het": "", "een": "", "ett": "", "egy": "",
    "a": "en pt gl hu yi", "an": "en yi ga gd", "la": "fr es it ca oc", "le": "fr it", "les": "fr ca oc",
    "un": "fr es it ca gl oc ro", "el": "es ca ar", "los": "es", "las": "es", "il": "it", "uma": "pt",
    "as": "pt gl", "az": "hu", "de": "nl fy da sv no nb nn", "dem": "de", "den": "de da sv no nb nn",
    "die": "de gsw af", "els": "ca", "en": "da sv no nb nn", "et": "da no nb nn", "i": "it", "lo": "it oc",
    "o": "pt gl ro", "os": "pt gl", "um": "pt", "uno": "it",
}  # fmt: skip
# Words that are something else in other languages more often than an article in theirs.
_SELDOM = frozenset(["as", "az", "de", "dem", "den", "die", "els", "en", "et", "i", "lo", "o", "os", "um", "uno"])
_BEHIND = frozenset({"Die", "Den", "De", "Det", "Lo", "I", "As", "Os"})  # of those, what lists put behind a comma
_NEVER = frozenset({"a to", "a is", "a for", "a and", "los angeles", "las vegas"})  # how titles begin
# How much doubt, of an ambiguous word and of a language that does not fit, still lets a word be an article.
FILING, FINDING = 2, 3
_ELIDED = re.compile(r"^(?:l|d|un|dell|nell|gl)['’ʼ]\s*(?=\w)", re.IGNORECASE)
_TURNED = re.compile(r"^(?P<title>.+),\s*(?P<article>[^\s,]{1,4}['’]?)$", re.DOTALL)
_YEAR_BEHIND = re.compile(r"[\s(\[](?P<year>[12][0-9]{3})[)\]]?$")
_LONGEST_YEAR = len("(1972)")


def without_article(
    title: str, folded: str | None = None, languages: Sequence[str | None] | None = None, doubt: int = FINDING
) -> str:
    """The folded title without its leading article: ``without_article("L'Amour") == "amour"``.

    "Leopard, The" gives what "The Leopard" gives; a title that is only an article keeps it. ``folded`` is the
    folded title, where that is known already. ``languages`` are the tags that the title may be in (see
    ``titles_of``): "Die Hard" has no article in English. Without them, what is an article anywhere counts.
    """
    if "," in title and (turned := _TURNED.match(title)) and _is_turned(turned["article"], languages, doubt):
        return fold(turned["title"])
    if ("'" in title or "’" in title or "ʼ" in title) and (elided := _ELIDED.sub("", title)) != title:
        return fold(elided)
    key = fold(title) if folded is None else folded
    first, _, rest = key.partition(" ")
    if rest and _is_article(first, languages, doubt) and _stands_alone(title, first):
        return key if f"{first} {rest.partition(' ')[0]}" in _NEVER else rest
    return key


def article_first(title: str) -> str:
    """A title with the article that stands behind it before it: ``article_first("Leopard, The") == "The Leopard"``.

    Of words that are something else more often only those that no language puts behind a comma otherwise count.
    """
    turned = _TURNED.match(title) if "," in title else None
    if turned is None:
        return title
    article = turned["article"]
    if article[-1] in {"'", "’"}:
        return f"{article}{turned['title']}" if _ELIDED.match(f"{article}a") else title
    word = fold(article)
    is_article = word in _ARTICLES and word not in _SELDOM and article[0].isupper()
    return f"{article} {turned['title']}" if is_article or article in _BEHIND else title


def titles_of(film: FilmRecord) -> Iterator[tuple[str, tuple[str | None, ...]]]:
    """Each title of a film with the tags of the languages that it may be in; None for any other."""
    own, original = tuple(film["language_tags"] or ()), film["original_title"]
    yield film["title"], (*own, None) if original and original != film["title"] else own
    if original:
        yield original, own
    for tag, names in (film["titles"] or {}).items():
        yield from ((name, (tag,)) for name in names)


def title_and_year(words: str) -> tuple[str, int] | None:
    """Part a title from the year behind it: ``title_and_year("Solaris (1972)") == ("Solaris", 1972)``."""
    text = words.strip()
    tail = text[-_LONGEST_YEAR:]
    found = _YEAR_BEHIND.search(tail)
    if found is None:
        return None
    title = (text[: -len(tail)] + tail[: found.start()]).rstrip().rstrip(",").rstrip()
    return (title, int(found["year"])) if title else None


def _stands_alone(title: str, article: str) -> bool:
    """Whether a title begins with the article as a word without accents, with nothing but a blank behind it."""
    word = title.split(None, 1)[0].casefold()
    return word == article or re.sub(r"^\W+", "", word) == article


def _is_turned(word: str, languages: Sequence[str | None] | None, doubt: int) -> bool:
    """Whether a word behind a title and a comma is its article: that it stands there is a sign of it."""
    return word[-1:] in {"'", "’"} or _is_article(fold(word), languages, doubt + 1)


def _is_article(word: str, languages: Sequence[str | None] | None, doubt: int) -> bool:
    own = _ARTICLES.get(word)
    if not own or languages is None:
        return own is not None
    if any(tag and tag.partition("-")[0] in own.split(" ") for tag in languages):
        misfit = 0
    else:
        misfit = 1 if not languages or None in languages or "zxx" in languages else 2
    return (2 if word in _SELDOM else 1) + misfit <= doubt
