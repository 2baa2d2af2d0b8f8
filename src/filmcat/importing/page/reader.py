"""Read a festival's page about one film, text or HTML, into a draft, or say why it is none."""

from collections.abc import Iterator

from filmcat.importing.draft import Draft, Refusal
from filmcat.importing.page.decoding import LARGEST, decoded
from filmcat.importing.page.drafting import drafted
from filmcat.importing.page.lines import Line, is_prose, lines_of, unglued
from filmcat.importing.page.statements import read_statements
from filmcat.importing.page.tongue import language_of
from filmcat.importing.source import Source

_FEWEST = 2  # fields, beside title and prose, that make a page one about a film
_SIGNS = frozenset(
    {"year", "countries", "languages", "runtime", "colour", "form", "cast", "companies", "age_rating", "festivals"}
)


def read(source: Source) -> Iterator[Draft | Refusal]:
    """The film of a page as a draft; a refusal where the page is empty, no text, or about no film."""
    with source.opened() as file:
        content = file.read(LARGEST + 1)
    text = decoded(content, source.name)
    if isinstance(text, Refusal):
        yield text
        return
    lines, titles, url = _lines(text)
    language = (
        language_of("\n".join(line.text for line in lines if is_prose(line.text))) or language_of(text[:20_000]) or "en"
    )
    lines = unglued(lines)
    reading = read_statements(lines, language)
    draft = drafted(reading, titles, source.url or url, "\n".join(line.text for line in lines))
    yield draft if _is_film(draft) else _refusal(source.name)


def _lines(text: str) -> tuple[list[Line], tuple[str, ...], str | None]:
    """The lines of a page, and of HTML its own titles and address."""
    beginning = text[:20_000]
    if "<" in beginning and ">" in beginning:
        from filmcat.importing.page.markup import is_markup, laid_out

        if is_markup(text):
            laid = laid_out(text)
            return laid.lines, laid.titles, laid.url
    return lines_of(text), (), None


def _is_film(draft: Draft) -> bool:
    """Whether a draft holds what only a page about a film states: credits or facts enough."""
    credits = draft.film.get("credits")
    roles = len(credits) if isinstance(credits, dict) else 0
    facts = len(_SIGNS & set(draft.film))
    return roles + facts >= _FEWEST and (roles > 0 or facts > _FEWEST)


def _refusal(name: str) -> Refusal:
    return Refusal(1, f"{name} is no page about one film that can be read: no credits and facts of a film are in it.")
