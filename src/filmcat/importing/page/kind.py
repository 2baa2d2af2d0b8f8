"""What a page is taken for that is none about one film: an article, a shop, an error, a list of films, a menu."""

import re

from filmcat.importing.page.layout.lines import Line, is_prose
from filmcat.importing.page.titles.candidates import is_menu
from filmcat.importing.page.values.facts import scan

_NO_PAGE = re.compile(
    r"\b(?:404|403|410|50[0234])\b|not found|nicht gefunden|introuvable|no encontrad|non trovat|не знайден"
)
_PRICE = re.compile(r"(?:€|\$|£|\bCHF|\bzł|\bгрн)\s?\d|\d[\d.,]*\s?(?:€|\$|£|CHF|zł|грн)(?!\w)")
_MOST_FILMS = 4  # lines of facts that say different years and lengths; one film has a print or two
_FEW = 12  # lines of a page that says only why there is none


def films_listed(lines: list[Line]) -> int:
    """How many films a list of films states, by lines of facts that contradict each other; 0 for no list."""
    found: set[tuple[str, ...]] = set()
    for line in lines:
        facts = scan(line.text) if any(map(str.isdigit, line.text)) else None
        if facts and not facts.rest and {"year", "runtime"} <= facts.kinds:
            found.add(tuple(str(fact.value) for fact in facts.facts if fact.key in {"year", "runtime"}))
    return len(found) if len(found) > _MOST_FILMS else 0


def taken_for(lines: list[Line]) -> str:
    """What a page without a film is taken for, in words that go on a sentence: "an article"."""
    texts = [line.text for line in lines]
    prose = sum(len(text) for text in texts if is_prose(text))
    if len(texts) <= _FEW and any(_NO_PAGE.search(text.casefold()) for text in texts):
        return "an error page"
    if any(map(_PRICE.search, texts)) and not prose:
        return "a shop or a price list"
    if 2 * prose > sum(map(len, texts)):
        return "an article"
    if 2 * sum(map(is_menu, texts)) >= len(texts):
        return "a menu"
    return "something else"
