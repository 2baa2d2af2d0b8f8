"""The beginning of a source, and what in it shows a reader that the source is one of its own."""

import re

JSON_ENDINGS = ("json", "jsonl", "jsonld", "ndjson")
_DELIMITERS = ",;\t|"
_RECORD = re.compile(r"^[ \t]*\[\[[ \t]*(?:film|person)[ \t]*\]\][ \t]*(?:#.*)?\r?$", re.MULTILINE)
_BEFORE_RECORDS = re.compile(r"\s*(?:#|\[\[|[\w.\"'-]+\s*=)")  # how a catalogue begins: a comment, a record, a key
_ADDRESS = re.compile(r"\s*https?://\S+\s*")
_HTML = re.compile(r"<!doctype\s+html|<html", re.IGNORECASE)
_WITHIN_HTML = re.compile(r"<html[\s>]", re.IGNORECASE)
_XML = re.compile(r"<\?xml|<!DOCTYPE|<!ENTITY|<\s*(?:movie|tvshow|episodedetails|musicvideo|artist)(?![\w.:-])")
_OF_GCSTAR = re.compile(r"<collection\s[^>]{0,300}?type\s*=\s*[\"']GC\w+")
_OF_TELLICO = re.compile(r"<tellico[\s>]")
_MARKDOWN = re.compile(r"(?:# [^\n]+\n+)?\|[^\n]*\|[ \t]*\r?\n\|(?:[ \t]*:?-+:?[ \t]*\|)+[ \t]*\r?(?:\n|$)")
_JSON = re.compile(r"\[\s*([\[{\"\]]|$)|\{\s*([\"}]|$)")

_TABLE_OF_LETTERBOXD = re.compile(r'"?Name"?[,;\t]"?Year"?[,;\t]"?Letterboxd URI"?')
_TO_LETTERBOXD = re.compile(r'"?Title"?,"?Year"?,(?:.*,)?"?(?:LetterboxdURI|WatchedDate)"?\b')
_HEAD_OF_LIST = re.compile(r'(?:"?Date"?[,;\t])?"?Name"?[,;\t]"?Tags"?[,;\t]"?URL"?')
_FILMS_OF_LIST = re.compile(r'^"?Position"?[,;\t]"?Name"?[,;\t]"?Year"?[,;\t]"?URL"?', re.MULTILINE)


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
    """Whether it begins as a catalogue does, and a line of it opens a record: that of a quoted cell is none."""
    return bool(_BEFORE_RECORDS.match(beginning.text) and _RECORD.search(beginning.text))


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


def is_own_print(beginning: Beginning) -> bool:
    """Whether it is what ``list`` or ``show`` prints in a pipe."""
    if "\t" not in beginning.first_line:
        return False
    from filmcat.importing.tables.own_print import is_list, is_shown

    return is_list(beginning.first_line) or is_shown(beginning.text)


def is_markdown(beginning: Beginning) -> bool:
    """Whether it begins with a table of Markdown, or with a heading and a table of facts."""
    return bool(_MARKDOWN.match(beginning.text))


def is_of_gcstar(beginning: Beginning) -> bool:
    """Whether it is a collection of GCstar, of whatever things."""
    return beginning.is_markup and bool(_OF_GCSTAR.search(beginning.text))


def is_of_tellico(beginning: Beginning) -> bool:
    """Whether it is a collection of Tellico."""
    return beginning.is_markup and bool(_OF_TELLICO.search(beginning.text))


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
    first = "" if beginning.is_markup else beginning.text.partition("\n")[0]
    return (
        first.startswith("Letterboxd list export")
        or bool(_TABLE_OF_LETTERBOXD.search(first) or _TO_LETTERBOXD.match(first))
        or bool(_HEAD_OF_LIST.match(first) and _FILMS_OF_LIST.search(beginning.text))
    )


def is_of_imdb(beginning: Beginning) -> bool:
    """Whether its first column is that of IMDb's ids."""
    return beginning.first_line.startswith("tconst\t")
