"""Festival pages: read as pages; where a saved one also states its film as JSON-LD, that fills what was not found."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import chain

from filmcat.importing.draft import Draft, Item
from filmcat.importing.json.json_ld import scripts
from filmcat.importing.sources.source import Source
from filmcat.text.fold import fold

_NAMES = ("title", "original_title")


def read(source: Source) -> Iterator[Item]:
    """The films of a page, and behind them those that only its JSON-LD states."""
    from filmcat.importing.page import reader

    sure = [item for item in scripts(source) or () if isinstance(item, Draft)]
    return merged(list(reader.read(source)), sure) if sure else reader.read(source)


def merged(page: Sequence[Item], sure: Sequence[Draft]) -> Iterator[Item]:
    """The drafts of a page, filled from those of its JSON-LD; a page without any is no fault where that has some."""
    films = sum(isinstance(item, Draft) for item in page)
    left = list(sure)
    for item in page:
        if not isinstance(item, Draft):
            yield from (item,) if films else ()
            continue
        place = _same(item, left, only=films == len(sure) == 1)
        yield item if place is None else filled(item, left.pop(place))
    yield from left


def filled(page: Draft, data: Draft) -> Draft:
    """A draft of a page with what only its JSON-LD states: whole fields, and roles of the credits."""
    film, lines = dict(page.film), dict(page.lines)
    for field, value in data.film.items():
        known = film.get(field)
        if isinstance(value, Mapping) and isinstance(known, Mapping):
            film[field] = {**value, **known}
        elif known in (None, "", [], {}):
            film[field] = value
    for path, line in data.lines.items():
        lines.setdefault(path, line)
    return page._replace(film=film, lines=lines, unread=tuple(chain(page.unread, data.unread)))


def _same(draft: Draft, others: list[Draft], *, only: bool) -> int | None:
    """The place of the draft of the same film: one of its names is the same, or there is but one of either."""
    names = _names(draft)
    same = (place for place, other in enumerate(others) if names & _names(other))
    return next(same, 0 if only else None)


def _names(draft: Draft) -> set[str]:
    titles = draft.film.get("titles")
    listed = [draft.film.get(field) for field in _NAMES]
    for entry in titles.values() if isinstance(titles, Mapping) else ():
        listed += entry if isinstance(entry, list) else [entry]
    return {fold(name) for name in listed if isinstance(name, str)}
