"""Languages of films: what a name or code in a listing means, as a BCP 47 tag."""

from collections.abc import Container
from functools import lru_cache

from filmcat.text import vocabulary
from filmcat.text.fold import fold


@lru_cache(maxsize=1024)
def language_tag(name: str) -> str | None:
    """The tag that a name or code means: ``language_tag("Farsi") == "fa"``; None for unknown or several.

    Films without words are ``zxx`` ("no dialogue", "stumm"). A tag keeps its script and region, in
    the case of BCP 47: ``language_tag("pt_br") == "pt-BR"``.
    """
    if vocabulary.is_list(name, language_tag):
        return None
    tags = vocabulary.keys_of(_vocabulary(), fold(name))
    return tags[0] if tags else _typed_tag(name)


def first_words_of_languages() -> frozenset[str]:
    """The first folded word of each name of a language, and each code."""
    return vocabulary.first_words(_vocabulary())


def language_finders(tag: str) -> tuple[str, ...]:
    """The tags whose filter finds a tag, itself first: ``("pt-BR", "pt")``, ``("nb", "no")``."""
    from filmcat.text.language_names import FINDERS

    subtags = tag.split("-")
    shorter = tuple("-".join(subtags[:count]) for count in range(len(subtags), 0, -1))
    found = [*shorter, *(wider for part in shorter for wider in FINDERS.get(part, ()))]
    return tuple(dict.fromkeys(found))


def language_name(tag: str) -> str:
    """The English name of a tag: ``language_name("uk") == "Ukrainian"``; an unknown tag stays as it is."""
    name = vocabulary.name_of(_vocabulary(), tag)
    if name:
        return name
    language, _, rest = tag.partition("-")
    name = vocabulary.name_of(_vocabulary(), language)
    return f"{name} ({rest})" if name and rest else tag


def language_tags() -> list[str]:
    """The tags of all languages that have a name."""
    return list(dict.fromkeys(vocabulary.meanings(_vocabulary()).values()))


def languages_begun(text: str, keys: Container[str] | None = None) -> list[str]:
    """The usual names of languages of which a name begins with a text: of these keys, or of all."""
    return [language_name(key) for key in vocabulary.begun(_vocabulary(), fold(text) if text else "", keys)]


def near_languages(text: str) -> list[str]:
    """Up to three English names of languages that a misspelt name may mean, the nearest first."""
    return vocabulary.nearest(_vocabulary(), fold(text))


def _typed_tag(text: str) -> str | None:
    """A tag with script or region, in canonical case, when its language is a known code."""
    first, *rest = text.strip().replace("_", "-").split("-")
    tags = vocabulary.keys_of(_vocabulary(), first.lower()) if _is_letters(first, 2, 3) else ()
    if not tags:
        return None
    subtags = [tags[0].partition("-")[0]]
    if rest and _is_letters(rest[0], 4, 4):
        subtags.append(rest.pop(0).title())
    if rest and (_is_letters(rest[0], 2, 2) or _is_area(rest[0])):
        region = rest.pop(0).upper()
        subtags.append("GB" if region == "UK" else region)
    return None if rest else "-".join(subtags)


def _is_letters(subtag: str, shortest: int, longest: int) -> bool:
    return subtag.isascii() and subtag.isalpha() and shortest <= len(subtag) <= longest


def _is_area(subtag: str) -> bool:
    """Three digits, a UN M.49 code: 419 for Latin America."""
    return subtag.isascii() and subtag.isdecimal() and len(subtag) == len("419")


def _vocabulary() -> str:
    from filmcat.text.language_names import VOCABULARY

    return VOCABULARY
