"""What a page is taken for that is none about one film: an article, a shop, an error, a list of films, a menu."""

import re

from filmcat.importing.page.layout.lines import Line, is_prose
from filmcat.importing.page.titles.candidates import is_menu
from filmcat.importing.page.values.fact import Fact
from filmcat.importing.page.values.facts import scan
from filmcat.importing.page.values.filmography import style_of
from filmcat.importing.page.values.pieces import pieces

_NO_PAGE = re.compile(
    r"\b(?:404|403|410|50[0234])\b|not found|nicht gefunden|introuvable|no encontrad|non trovat|не знайден"
)
_PRICE = re.compile(r"(?:€|\$|£|\bCHF|\bzł|\bгрн)\s?\d|\d[\d.,]*\s?(?:€|\$|£|CHF|zł|грн)(?!\w)")
_MOST_FILMS = 4  # lines of facts that say different years and lengths; one film has a print or two
_BAR = "|"
_FEW = 12  # lines of a page that says only why there is none


def films_listed(lines: list[Line]) -> int:
    """How many films a list of films states, by lines of facts that contradict each other; 0 for no list."""
    found: set[tuple[str, ...]] = set()
    for line in lines:
        said = [fact for fact in _facts(line.text) if fact.key in {"year", "runtime"}]
        if len({fact.key for fact in said}) > 1:
            found.add(tuple(str(fact.value) for fact in said))
    return len(found) if len(found) > _MOST_FILMS else 0


def _facts(text: str) -> tuple[Fact, ...]:
    """The facts of a line of facts, or of one that begins with a title and goes on with facts between bars."""
    if not any(map(str.isdigit, text)) or is_prose(text):
        return ()
    whole = scan(text)
    parts = pieces(text) if whole.rest and _BAR in text else ()
    between = tuple(fact for _, one in parts[1:] if not one.rest for fact in one.facts)
    return between if whole.rest else whole.facts


def is_list(lines: list[Line]) -> bool:
    """Whether most lines of a page are titles with their years."""
    dated = sum(bool(style_of(line.text)) for line in lines)
    return dated > _MOST_FILMS and 2 * dated >= len(lines)


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
    if is_list(lines):
        return "a list of films"
    if 2 * sum(map(is_menu, texts)) >= len(texts):
        return "a menu"
    return "something else"
