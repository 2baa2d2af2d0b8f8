"""JSON and JSON Lines: each object is read as what its keys show it to be."""

from collections.abc import Iterator

from filmcat.importing.draft import Item
from filmcat.importing.json import wikipedia
from filmcat.importing.json.entries import Entry, Meaning, read_entries
from filmcat.importing.sources.source import Source


def read(source: Source) -> Iterator[Item]:
    """The films of a JSON text; where the user names the fields of keys, those decide."""
    if source.columns:
        from filmcat.importing.json.named_keys import reader

        return read_entries(source, reader(source.columns))
    return read_entries(source, films)


def films(entry: Entry) -> Iterator[Item]:
    """The films of one object, of whatever shape."""
    return _meaning(entry)(entry)


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
