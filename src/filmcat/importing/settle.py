"""What the values of one film say together: a year behind its title, titles that only repeat it."""

import re

from filmcat.importing.builder import Builder
from filmcat.importing.cell_text import one_line
from filmcat.text.names import split_last_parenthesis
from filmcat.text.titles import article_first

_YEAR_BEHIND = re.compile(
    r"^(?P<title>.*\S)\s*[(\[]\s*(?P<year>(?:18|19|20)\d{2})(?P<last>\s*[-–—]\s*(?:\d{4})?)?\s*[)\]]$", re.DOTALL
)
_ALSO = re.compile(r"^(?:a\.?k\.?a\.?|also known as)\s+", re.IGNORECASE)
# What stands in parentheses behind a title, and is no other title of it.
_NO_TITLE = re.compile(
    r"^(?:[ivx]+|\d+|tv|v|vg|short|video|restored|uncut|extended|remastered|3d|part .*|.*\b(?:cut|version|edition)|"
    r"the movie|doc|documentary)$",
    re.IGNORECASE,
)


def settle(builder: Builder) -> None:
    """Settle a film that is read: ``Toy Story (1995)`` has a year; ``Leopard, The`` an article.

    A year that contradicts that of the film stays where it is.
    """
    film = builder.film
    title = film.get("title")
    if isinstance(title, str):
        _settle_title(builder, title)
    if isinstance(original := film.get("original_title"), str):
        film["original_title"] = article_first(original)
    known = {film.get("title"), film.get("original_title")}
    if "title" in film and film.get("original_title") == film["title"]:
        del film["original_title"]
    if isinstance(titles := film.get("titles"), dict):
        kept = {tag: [name for name in names if name not in known] for tag, names in titles.items()}
        film["titles"] = {tag: names for tag, names in kept.items() if names}
        if not film["titles"]:
            del film["titles"]


def _settle_title(builder: Builder, title: str) -> None:
    film = builder.film
    found = _YEAR_BEHIND.match(title)
    if found and str(film.get("year", found["year"]))[:4] == found["year"]:
        title = found["title"]
        builder.put("year", int(found["year"]), "title") if "year" not in film else None
        title, other = split_last_parenthesis(title)
        if other and not _NO_TITLE.match(other):
            builder.put("titles.und", [article_first(one_line(_ALSO.sub("", other)))], "title")
        elif other:
            title = f"{title} ({other})"
    film["title"] = article_first(title)
