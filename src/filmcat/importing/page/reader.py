"""Read a festival's page, text or HTML, into a draft of its film, or of each of several, or say why it is none."""

from collections.abc import Iterator
from typing import NamedTuple

from filmcat.importing.draft import Draft, Refusal
from filmcat.importing.page.fields.draft import Sheet
from filmcat.importing.page.fields.film import Origin, drafted
from filmcat.importing.page.fields.source_text import SourceText
from filmcat.importing.page.kind import films_listed, is_list, taken_for
from filmcat.importing.page.layout.lines import Line, is_prose, lines_of, unglued
from filmcat.importing.page.statements.second_film import second_film
from filmcat.importing.page.statements.statement import Reading
from filmcat.importing.page.statements.statements import read_statements
from filmcat.importing.page.statements.style import in_style
from filmcat.importing.page.titles.called import words_of
from filmcat.importing.page.vocabulary.labels import is_role
from filmcat.importing.page.vocabulary.language import language_of
from filmcat.importing.sources.encoding import LARGEST, decoded
from filmcat.importing.sources.source import Source

LONGEST = 300_000  # characters of a page as it is laid out; a page about one film has some ten thousand
_FEWEST = 2  # fields, beside title and prose, that make a page one about a film
_FEWEST_ROLES = 3  # of a page that lists other films beside its own
_MANY = 4  # players with characters
_SEVERAL = "It is about several films, and not all are told apart: give each a page of its own; another begins here."
_SIGNS = frozenset(
    {"year", "countries", "languages", "runtime", "colour", "form", "cast", "companies", "age_rating", "festivals"}
)


def read(source: Source) -> Iterator[Draft | Refusal]:
    """The film of a page as a draft; a refusal where the page is empty, no text, or about no film."""
    with source.opened() as file:
        content = file.read(LARGEST + 1)
    text = decoded(content)
    if isinstance(text, Refusal):
        yield text
        return
    laid = _laid_out(text)
    lines, titles = laid.lines, laid.titles
    if sum(len(line.text) for line in lines) > LONGEST:
        yield Refusal(1, "It is as long as a book: that is no page about one film.")
        return
    prose = "\n".join(line.text for line in lines if is_prose(line.text))
    language = language_of(prose) or language_of(text[:20_000]) or "en"
    numbers = [line.number for line in lines] if laid.is_markup else []
    numbered = [line._replace(number=number) for number, line in enumerate(lines, 1)] if numbers else lines
    whole = in_style(unglued(numbered), language)
    parts = [*_films(whole, language)]
    if (films := films_listed(whole)) and not (len(parts) == 1 and _names_one_director(parts[0][1])):
        yield Refusal(1, f"It is a list of {films} films or more: give each a page of its own.")
        return
    if len(parts) > 1:
        titles = ()
    of_source = SourceText(text, numbers, numbered if numbers else ())
    url = source.url or laid.url
    names = () if len(parts) > 1 else tuple(name for name in (url, source.name) if name)
    drafts = [
        drafted(reading, Origin(titles, url, names), Sheet("\n".join(line.text for line in part), of_source), language)
        for part, reading in parts
    ]
    is_one = len(drafts) == 1 and _is_film(drafts[0]) and ("credits" in drafts[0].film or not is_list(whole))
    if is_one or (len(drafts) > 1 and all(map(_is_titled_film, drafts))):
        drafts = [draft if draft.guess or "title" in draft.film else _named(draft, source) for draft in drafts]
        yield from (_placed(draft, numbers) if numbers else draft for draft in drafts)
    elif len(drafts) > 1:
        line = parts[1][0][0].number
        yield Refusal(numbers[line - 1] if numbers else line, _SEVERAL)
    else:
        yield _refusal(whole)


def _names_one_director(reading: Reading) -> bool:
    """Whether a label heads the director once, and others further roles: a page about a film may list more films."""
    roles = [one.keys[0] for one in reading.statements if one.values and is_role(one.keys[0])]
    return roles.count("director") == 1 and len(set(roles)) >= _FEWEST_ROLES


def _named(draft: Draft, source: Source) -> Draft:
    """A draft without any title, with the words of its file's name or address as a guess."""
    words = words_of(source.url or source.name)
    return draft._replace(guess=" ".join(words).capitalize() if len("".join(words)) > 1 else "")


def _films(lines: list[Line], language: str) -> Iterator[tuple[list[Line], Reading]]:
    """The lines of each film of a page, as a rule of one, and what they state."""
    rest = lines
    while rest:
        reading = read_statements(rest, language)
        second = second_film(reading.statements, rest)
        if not second:
            yield rest, reading
            return
        yield rest[:second], read_statements(rest[:second], language)
        rest = rest[second:]


def _placed(draft: Draft, numbers: list[int]) -> Draft:
    """A draft whose lines are those of the source, from one that counts the lines of the layout."""
    lines = {path: numbers[number - 1] for path, number in draft.lines.items()}
    return draft._replace(lines=lines, unread=tuple(one._replace(line=numbers[one.line - 1]) for one in draft.unread))


class _LaidOut(NamedTuple):
    """The lines of a page, and of HTML its own titles and address."""

    lines: list[Line]
    titles: tuple[str, ...] = ()
    url: str | None = None
    is_markup: bool = False


def _laid_out(text: str) -> _LaidOut:
    beginning = text[:20_000]
    if "<" in beginning and ">" in beginning:
        from filmcat.importing.page.layout.html import is_markup, laid_out

        if is_markup(text):
            return _LaidOut(*laid_out(text), is_markup=True)
    return _LaidOut(lines_of(text))


def _is_titled_film(draft: Draft) -> bool:
    return _is_film(draft) and "title" in draft.film


def _is_film(draft: Draft) -> bool:
    """Whether a draft holds what only a page about a film states: credits or facts enough."""
    credits = draft.film.get("credits")
    roles = len(credits) if isinstance(credits, dict) else 0
    cast = draft.film.get("cast")
    facts = len(_SIGNS & set(draft.film)) + (isinstance(cast, list) and sum("character" in one for one in cast) > _MANY)
    is_told = {"title", "runtime"} <= draft.film.keys()
    return roles + facts >= _FEWEST and (roles > 0 or facts > _FEWEST or "cast" in draft.film or is_told)


def _refusal(lines: list[Line]) -> Refusal:
    kind = taken_for(lines)
    return Refusal(1, f"It reads like {kind} and is no page about one film: no credits and facts of a film are in it.")
