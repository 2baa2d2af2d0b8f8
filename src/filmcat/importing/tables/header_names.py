"""Which field a header names, by its words alone, and in the spellings that programs give it."""

import re
from collections.abc import Collection, Sequence
from functools import lru_cache

from filmcat.importing.kinds import WITH_ENTRIES
from filmcat.importing.tables.header_words import IGNORED, LANGUAGE_WORDS, NO_ROLES, SCORES, TITLE_WORDS, WORDS
from filmcat.model.fields import FILM_FIELDS
from filmcat.text.fold import fold

_PARENTHESIS = re.compile(r"\s*[(\[][^)\]]*[)\]]")
_PLURAL = re.compile(r"\((?:s|en|in|e|innen|es)\)|[:*/]innen|/in\b|\(rice\)")
_UNIT = re.compile(r",\s*(?:min|mins|minutes|minuten|minuti|minutos|minut|мин|минут|хв|хвилин)\.?$", re.IGNORECASE)
_HUMP = re.compile(r"(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
_PARTED = re.compile(r"[,;\t|]")
_OF_TITLES = frozenset({"title", "original_title"})
_LONGEST_HEADER = 2000  # characters that are looked at
_KINDS = {row.name: row.kind for row in FILM_FIELDS}
_SEVERAL = frozenset({"texts", "countries", "languages", "credits", "cast"})  # kinds of fields that hold entries
# A header that names the ids of an authority, in any spelling: "imdb_id", "movie_imdb_link", "LetterboxdURI".
_OF_IDS = re.compile(
    r"^(?:movie|film|title|external)?(?P<authority>imdb|tmdb|themoviedb|letterboxd|wikidata|eidr|isan|kinopoisk|filmweb"
    r"|allocine|tvdb|trakt|simkl|criticker|mubi|douban|omdb|rottentomatoes|movielens|filmaffinity)"
    r"(?:title|movie|film)?(?:id|ids|link|url|uri|address|number|nummer|no|nr|code|key|slug|qid)?$"
)
_AUTHORITIES = {"themoviedb": "tmdb"}
_REGISTERS = frozenset({"wikidata", "eidr", "isan"})  # authorities where nobody rates films
_LABEL = "Label"
_INNER = re.compile(r"^(?:movies?|films?|title|item)\.(?=\w)", re.IGNORECASE)


@lru_cache(maxsize=1024)
def field_of(header: str) -> str | None:
    """The field that a header names: ``field_of("Running time") == "runtime"``, ``"Regie"`` a role; None for none.

    Units and plurals in parentheses do not matter: ``Duration (mins)``, ``Director(s)``. A header that may be one's own
    rating or the public's is ``OPEN_RATING``; what only the public's can be has its own name in ``SCORES``.
    """
    plain = _INNER.sub("", header.strip())
    table, _, entry = plain.partition(".")
    if entry and table in WITH_ENTRIES:
        return plain
    for spelling in _spellings(plain):
        if found := _fields().get(spelling):
            return f"{SCORES}.{spelling.replace(' ', '_')}" if found == SCORES else found
        if spelling in NO_ROLES:
            return None
        if found := id_field(spelling) or role_field(spelling) or _title_in(spelling):
            return found
    return _numbered(fold(plain))


def names_title(first: str) -> bool:
    """Whether the first line of a text is a header with a column of titles, and another that is known."""
    fields = {field_of(part) for part in _headers(first)} - {None}
    return len(fields) > 1 and bool(fields & _OF_TITLES)


def lines_above(head: Sequence[str], named: Collection[str]) -> int:
    """How many of the first lines of a table are captions: those above one that names a column of titles, and another.

    None are where the first names such a column, or one that the user names.
    """
    if any(field_of(part) in _OF_TITLES or part.casefold() in named for part in _headers(head[0])):
        return 0
    found = next((place for place, line in enumerate(head) if names_title(line)), 0)
    return 0 if any(line.count('"') % 2 for line in head[:found]) else found


def _headers(line: str) -> list[str]:
    return [part.strip(" \"'\r\n\ufeff") for part in _PARTED.split(line[:_LONGEST_HEADER])]


def labelled_fields(headers: list[str]) -> dict[str, str]:
    """The fields of columns that come in pairs, as Wikidata's do: ``director`` its address, ``directorLabel`` its name.

    Of the film, which is the first pair that is nothing else, the address is an id; of all else it is left out.
    """
    pairs = [header for header in headers if f"{header}{_LABEL}" in headers]
    film = next((header for header in pairs if field_of(header) in {None, "title"}), None)
    if film is None:
        return {}
    labels = [header for header in headers if header.endswith(_LABEL)]
    named = {label: field_of(_HUMP.sub(" ", label.removesuffix(_LABEL))) for label in labels}
    known = {label: field for label, field in named.items() if field is not None}
    return {"date": "year"} | dict.fromkeys(pairs, IGNORED) | known | {film: "ids.wikidata", f"{film}{_LABEL}": "title"}


def id_field(folded: str) -> str | None:
    """The field of the ids that a folded header names: ``id_field("imdb title id") == "ids.imdb"``."""
    found = _OF_IDS.match(folded.replace(" ", ""))
    return f"ids.{_AUTHORITIES.get(found['authority'], found['authority'])}" if found else None


def is_site(folded: str) -> bool:
    """Whether a folded header names a site and nothing of it, be it an id or a score: ``"imdb"``."""
    found = _OF_IDS.match(folded.replace(" ", ""))
    return found is not None and found["authority"] == found[0] and found[0] not in _REGISTERS


def role_field(label: str) -> str | None:
    """The field of a role: ``role_field("Regie") == "credits.director"``; companies by their role."""
    from filmcat.text.roles import is_company_role, role_key

    key = role_key(label)
    if key is None or key == "cast":
        return key
    return f"companies.{key}" if is_company_role(key) else f"credits.{key}"


def _spellings(header: str) -> list[str]:
    """A header, folded, as it stands; without a plural, without a parenthesis or unit, and parted at its capitals."""
    plain = header.replace("_", " ")
    found = (
        plain, _PLURAL.sub("", plain), _PARENTHESIS.sub("", plain), _UNIT.sub("", plain), _HUMP.sub(" ", plain),
    )  # fmt: skip
    return [folded for folded in dict.fromkeys(map(fold, found)) if folded]


def _numbered(folded: str) -> str | None:
    """The field of one of several columns that hold an entry each: ``_numbered("genre 2") == "genres"``."""
    plain = folded.rstrip("123456789").rstrip()
    found = _fields().get(plain) or role_field(plain) if plain != folded else None
    return found if found and _KINDS.get(found.partition(".")[0]) in _SEVERAL else None


def _title_in(folded: str) -> str | None:
    """The field of titles in a language: ``_title_in("german title") == "titles.de"``."""
    from filmcat.text.languages import language_tag

    first, _, behind = folded.partition(" ")
    before, _, last = folded.rpartition(" ")
    language = behind if first in TITLE_WORDS else before if last in TITLE_WORDS else ""
    language = language.removeprefix("in ")
    if language in {"", "id", "no"}:  # a number, rather than Indonesian or Norwegian
        return None
    tag = LANGUAGE_WORDS.get(language) or language_tag(language)
    return f"titles.{tag}" if tag else None


@lru_cache(maxsize=1)
def _fields() -> dict[str, str]:
    rows = [row for row in FILM_FIELDS if not row.derived_from]
    found = {fold(word.replace("_", " ")): row.name for row in rows for word in (*row.queries, row.label, row.name)}
    return found | {fold(word): field for field, names in WORDS.items() for word in names.split("|")}
