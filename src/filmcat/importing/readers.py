"""The readers, one row each: whatever is true of a reader, beyond how it reads, stands here and only here."""

from collections.abc import Callable

from filmcat.errors import UnknownWord
from filmcat.importing.beginning import (
    JSON_ENDINGS,
    Beginning,
    holds_records,
    is_json,
    is_markdown,
    is_nfo,
    is_of_gcstar,
    is_of_imdb,
    is_of_letterboxd,
    is_of_tellico,
    is_own_print,
    is_table,
)


class Reader:
    """One reader: its name behind ``--from``, and its module, which offers ``read(source)``.

    ``help`` is a line about what it reads and ``signs`` how that is recognised, for the documents; ``recognises``
    says whether the beginning of a source shows it (None: it is only read by name). Of a folder the files with its
    ``endings`` are taken. Where it reads exports of several files, two files of these names (``files``) show one.
    ``is_head`` says whether first bytes show it, where it reads no text.
    ``looks_ahead`` where it makes sure that a source is whole before it states any film of it, or is too long for that.
    """

    __slots__ = ("endings", "files", "help", "is_head", "looks_ahead", "module", "name", "recognises", "signs")

    def __init__(  # noqa: PLR0913 - a row has a cell for each thing that is true of a reader
        self,
        name: str,
        module: str,
        help: str,
        signs: str = "",
        recognises: Callable[[Beginning], bool] | None = None,
        *,
        endings: tuple[str, ...] = (),
        files: tuple[str, ...] = (),
        is_head: Callable[[bytes], bool] | None = None,
        looks_ahead: bool = False,
    ) -> None:
        self.name = name
        self.module = module
        self.help = help
        self.signs = signs
        self.recognises = recognises
        self.endings = endings
        self.files = files
        self.is_head = is_head
        self.looks_ahead = looks_ahead


# From the general to the particular: what several recognise is read by the last of them.
READERS = {
    reader.name: reader
    for reader in (
        Reader(
            "page", "page.saved", "a festival's page about one film, as text or saved HTML", "any other text",
            lambda _beginning: True, endings=("txt", "htm", "html", "xhtml"),
        ),
        Reader(
            "csv", "tables.csv", "a table with a header, parted by commas, semicolons, tabs or bars; filmcat's own too",
            "a column of titles, and another that is known; or the ending", is_table, endings=("csv",),
            looks_ahead=True,
        ),
        Reader(
            "tsv", "tables.csv", "the same", "the ending", lambda beginning: beginning.has_ending("tsv"),
            endings=("tsv",), looks_ahead=True,
        ),
        Reader(
            "letterboxd", "tables.letterboxd", "an export as zip or folder, or one file of it",
            "the names of its files; its columns", is_of_letterboxd, endings=("csv",),
            files=("watched.csv", "ratings.csv", "diary.csv", "watchlist.csv", "reviews.csv", "profile.csv"),
        ),
        Reader("imdb", "tables.imdb", "`title.basics.tsv`, packed or not", "its first column", is_of_imdb,
               looks_ahead=True),
        Reader(
            "nfo", "nfo.reader", "the XML that Kodi and Jellyfin keep beside a film", "`<movie>`", is_nfo,
            endings=("nfo", "xml"),
        ),
        Reader(
            "gcstar", "nfo.gcstar", "a collection of films of GCstar", '`<collection type="GCfilms">`',
            is_of_gcstar, endings=("gcs",),
        ),
        Reader("tellico", "nfo.tellico", "a collection of videos of Tellico, as XML", "`<tellico>`", is_of_tellico),
        Reader(
            "json", "json.reader",
            "an array, JSON Lines, or an object with `results`, `movies`, `films`, `items` or `data`; each entry is "
            "read as one of the six below, or by its keys as a table by its headers",
            "`[` or `{`", is_json, endings=JSON_ENDINGS,
        ),
        Reader("jsonl", "json.reader", "the same"),
        Reader("schema-org", "json.json_ld", "JSON-LD with a `Movie`, alone or in a saved page"),
        Reader(
            "tmdb", "json.tmdb",
            "`/movie/{id}` with `credits`, `release_dates`, `translations`, `alternative_titles`, `external_ids`, "
            "`keywords`; lists",
        ),
        Reader("wikipedia", "json.wikipedia", "the open wikipedia-movie-data arrays"),
        Reader("trakt", "json.trakt", "lists of Trakt and exports of Simkl, the film under `movie`; films of both"),
        Reader("wikidata", "json.wikidata", "answers of its query service: `bindings` with `item` and `itemLabel`"),
        Reader(
            "sqlite", "database", "a database that `export sqlite` made", "its first bytes", endings=("db", "sqlite"),
            is_head=lambda head: head.startswith(b"SQLite format 3\0") and head[68:72] == b"file",
        ),
        Reader("filmcat", "json.own", "`list --json`, `show --json`"),
        Reader(
            "filmcat-tsv", "tables.own_print", "`list` and `show` in a pipe, without a header",
            "the id that title and year make", is_own_print,
        ),
        Reader(
            "markdown", "tables.markdown", "tables of films in Markdown; `list -f md`, `show -f md`",
            "the line below the header", is_markdown,
        ),
        Reader(
            "toml", "toml", "another catalogue of filmcat's: its records as they are",
            "a line `[[film]]` or `[[person]]`", holds_records, endings=("toml",),
        ),
    )
}  # fmt: skip


def reader_of(beginning: Beginning) -> Reader:
    """The reader of a source that begins so."""
    rows = (row for row in reversed(READERS.values()) if row.recognises and row.recognises(beginning))
    return next(rows)


def reader_named(name: str) -> Reader:
    """The reader that a user's word names. Raises UnknownWord, with the nearest, where there is none."""
    if name in READERS:
        return READERS[name]
    from difflib import get_close_matches

    near = get_close_matches(name.casefold(), READERS, 3)
    raise UnknownWord("format", name, near, f"write one of {', '.join(READERS)}")
