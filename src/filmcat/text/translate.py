"""Names of countries, languages and roles in a language that is asked for, where it is one that filmcat knows them in.

A language is a BCP 47 tag, of which the first part decides: ``de-AT`` is asked as ``de``.
"""

from filmcat.text import vocabulary
from filmcat.text.countries import country_name
from filmcat.text.heading_names import heading_in
from filmcat.text.languages import language_name
from filmcat.text.roles import role_label

_ENGLISH = "en"


def country_in(key: str, language: str) -> str | None:
    """A country in a language: ``country_in("UA", "uk") == "Україна"``; None where its name there is not known."""
    from filmcat.text.translations import COUNTRIES

    return _known(country_name(key), key) if _is_english(language) else _named(COUNTRIES, language, key)


def language_in(tag: str, language: str) -> str | None:
    """A language in a language: ``language_in("uk", "de") == "Ukrainisch"``; None where that is not known.

    Of a tag with a region that has no name of its own, that of the language: ``language_in("de-XX", "de")`` is
    ``"Deutsch (XX)"``.
    """
    from filmcat.text.translations import LANGUAGES

    if _is_english(language):
        return _known(language_name(tag), tag)
    name = _named(LANGUAGES, language, tag)
    first, _, rest = tag.partition("-")
    if name is None and rest and (first_name := _named(LANGUAGES, language, first)):
        return f"{first_name} ({rest})"
    return name


def role_in(key: str, language: str) -> str:
    """The heading of a role in a language, in English where it is not known there."""
    from filmcat.text.translations import ROLES

    return _named(ROLES, language, key) or role_label(key)


def label_in(label: str, language: str) -> str:
    """A label or heading in a language, in English where it is not known there."""
    return heading_in(label, language.partition("-")[0])


def _named(tables: dict[str, str], language: str, key: str) -> str | None:
    table = tables.get(language.partition("-")[0])
    return vocabulary.name_of(table, key) if table else None


def _known(name: str, key: str) -> str | None:
    return name if name != key else None


def _is_english(language: str) -> bool:
    return language.partition("-")[0] == _ENGLISH
