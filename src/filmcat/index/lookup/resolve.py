"""What the words of a question stand for: places and roles, of the lists or of the catalogue alone."""

from sqlite3 import Connection

from filmcat.errors import UnknownWord
from filmcat.index.columns import TERM_FIELDS, printed_place, wider_place
from filmcat.query.criteria import FIELDS


def known_place_keys(index: Connection, field: str, name: str, *, is_exact: bool) -> list[str]:
    """The keys a country or language stands for. Raises UnknownWord, with the nearest names, where there is none."""
    keys = place_keys(index, field, name, is_exact=is_exact)
    if not keys:
        raise UnknownWord(field, name, _near_places(field, name))
    return keys


def place_keys(index: Connection, field: str, name: str, *, is_exact: bool) -> list[str]:
    """The keys a country or language stands for; a name that only the catalogue uses stands for itself.

    Unless ``is_exact``, states of the past that it finds, and parts, are among them.
    """
    printed = printed_place(name)
    known = index.execute("SELECT 1 FROM term WHERE field = ? AND key = ?", (TERM_FIELDS[field], printed)).fetchone()
    own = [printed] if known else []
    if FIELDS[field].kind == "countries":
        from filmcat.text.countries import countries_asked

        keys = list(countries_asked(name))
    else:
        from filmcat.text.languages import language_tag

        tag = language_tag(name)
        keys = [tag] if tag else []
    wider = [] if is_exact else [wider_place(key) for key in keys]
    return [*keys, *wider, *own]


def role_of(index: Connection, word: str) -> str:
    """The role that a word names: one of the vocabulary, or one that only the catalogue uses.

    Raises UnknownWord, with the nearest fields and roles, where there is none.
    """
    from filmcat.text.roles import free_role_key, near_roles, role_key

    known = role_key(word)
    if known is not None:
        return known
    free = free_role_key(word)
    if index.execute("SELECT 1 FROM role WHERE key = ?", (free,)).fetchone():
        return free
    from difflib import get_close_matches

    own = [row[0] for row in index.execute("SELECT key FROM role WHERE key <> ''")]
    near = get_close_matches(word, [*FIELDS, *own], 3)
    raise UnknownWord("field or role", word, near or near_roles(word))


def record_field(word: str) -> str | None:
    """The field of the format that a word names."""
    from filmcat.model.fields import FILM_FIELDS

    return next((row.name for row in FILM_FIELDS if row.name == word.replace("-", "_")), None)


def _near_places(field: str, name: str) -> list[str]:
    if FIELDS[field].kind == "countries":
        from filmcat.text.countries import near_countries

        return near_countries(name)
    from filmcat.text.languages import near_languages

    return near_languages(name)
