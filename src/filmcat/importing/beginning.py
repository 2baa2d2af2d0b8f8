"""The beginning of a source, and what in it shows a reader that the source is one of its own."""

import re

JSON_ENDINGS = ("json", "jsonl", "jsonld", "ndjson")
_DELIMITERS = ",;\t|"
_RECORD = re.compile(r"^[ \t]*\[\[[ \t]*(?:film|person)[ \t]*\]\][ \t]*(?:#.*)?\r?$", re.MULTILINE)
_ADDRESS = re.compile(r"\s*https?://\S+\s*")
_HTML = re.compile(r"<!doctype\s+html|<html", re.IGNORECASE)
_WITHIN_HTML = re.compile(r"<html[\s>]", re.IGNORECASE)
_XML = re.compile(r"<\?xml|<!DOCTYPE|<!ENTITY|<\s*(?:movie|tvshow|episodedetails|musicvideo|artist)(?![\w.:-])")
_JSON = re.compile(r"\[\s*([\[{\"\]]|$)|\{\s*([\"}]|$)")


class Beginning:
    """The first text of a source behind its blanks, the first line, and the ending of its name, in small letters."""

    __slots__ = ("ending", "first_line", "text")

    def __init__(self, text: str, name: str) -> None:
        self.text = text.lstrip("\ufeff \t\r\n")
        self.first_line = text.lstrip("\ufeff").partition("\n")[0].strip("\r")
        self.ending = name.casefold().removesuffix(".gz").rpartition(".")[2]

    @property
    def is_markup(self) -> bool:
        """Whether it is HTML or XML of any kind."""
        return self.text.startswith("<")

    def has_ending(self, *endings: str) -> bool:
        """Whether the name ends so, and nothing in the text says otherwise."""
        return self.ending in endings and not self.is_markup


def holds_records(beginning: Beginning) -> bool:
    """Whether a line of it opens a record of a catalogue."""
    return bool(_RECORD.search(beginning.text))


def is_json(beginning: Beginning) -> bool:
    """Whether a list or a table begins as JSON does; with a bracket alone a page may begin too."""
    return bool(_JSON.match(beginning.text)) or (
        beginning.text.startswith(("[", "{")) and beginning.has_ending(*JSON_ENDINGS)
    )


def is_nfo(beginning: Beginning) -> bool:
    """Whether it is XML without being HTML, an address and nothing else, or so named."""
    if not beginning.is_markup:
        return beginning.has_ending("nfo") or bool(_ADDRESS.fullmatch(beginning.text))
    is_html = _HTML.match(beginning.text) or _WITHIN_HTML.search(beginning.text)
    return not is_html and bool(_XML.match(beginning.text))


def is_table(beginning: Beginning) -> bool:
    """Whether its first line names a column of titles, and another that is known; or it is so named."""
    if beginning.is_markup:
        return False
    first = beginning.first_line
    if beginning.has_ending("csv") or first.startswith("sep="):
        return True
    if not any(delimiter in first for delimiter in _DELIMITERS):
        return False
    from filmcat.importing.tables.header_names import names_title

    return names_title(first)


def is_of_letterboxd(beginning: Beginning) -> bool:
    """Whether it is a table or a list as Letterboxd exports them: films are told by name, year and address."""
    first = "" if beginning.is_markup else beginning.first_line
    return first.startswith("Letterboxd list export") or "Name,Year,Letterboxd URI" in first


def is_of_imdb(beginning: Beginning) -> bool:
    """Whether its first column is that of IMDb's ids."""
    return beginning.first_line.startswith("tconst\t")
