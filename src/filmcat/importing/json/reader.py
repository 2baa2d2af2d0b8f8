"""JSON and JSON Lines: each object is read as what its keys show it to be."""

from collections.abc import Iterator

from filmcat.importing.draft import Draft, Item, Note
from filmcat.importing.json import wikipedia
from filmcat.importing.json.entries import Entry, Meaning, read_entries
from filmcat.importing.sources.source import Source


def read(source: Source) -> Iterator[Item]:
    """The films of a JSON text; where the user names the fields of keys, those decide.

    Objects that no site is known to make are read as the rows of a table, with what all of them hold in view.
    """
    from filmcat.importing.json import named_keys
    from filmcat.importing.json.survey import Survey

    def meant(entry: Entry) -> Meaning:
        return named_keys.films if source.columns else _meaning(entry)

    def of_one(entry: Entry) -> Iterator[Item]:
        meaning = meant(entry)
        row = _row(entry, meaning)
        if row is None:
            yield from meaning(entry)
            return
        item = named_keys.film(row, survey.columns)
        if isinstance(item, Draft):
            survey.take(tuple(row.value))
        yield item

    survey = Survey(source, lambda entry: _row(entry, meant(entry)))
    yield from read_entries(source, of_one)
    yield from (Note(1, text) for text in survey.sentences())


def films(entry: Entry) -> Iterator[Item]:
    """The films of one object, of whatever shape."""
    return _meaning(entry)(entry)


def _row(entry: Entry, meaning: Meaning) -> Entry | None:
    """The row of a table that an object is; None for what a site is known to make."""
    from filmcat.importing.json import named_keys, wikidata

    if meaning is wikidata.films:
        return wikidata.plain(entry)
    return entry if meaning is named_keys.films else None


def _meaning(entry: Entry) -> Meaning:
    value = entry.value
    if wikipedia.is_wikipedia(value):
        return wikipedia.films
    from filmcat.importing.json import named_keys, own, schema_org, tmdb, trakt, wikidata

    if schema_org.is_schema_org(value):
        return schema_org.films
    if own.is_own(value):
        return own.films
    rows = ((trakt.is_trakt, trakt.films), (wikidata.is_wikidata, wikidata.films), (tmdb.is_tmdb, tmdb.films))
    return next((films for is_one, films in rows if is_one(value)), named_keys.films)
