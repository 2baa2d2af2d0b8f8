"""How companies are told from persons, and the places they sit in from companies."""

import re

from filmcat.importing.page.values.contacts import without_contacts
from filmcat.importing.page.vocabulary import company_words
from filmcat.importing.page.vocabulary.word_list import listed
from filmcat.text.countries import country_key
from filmcat.text.fold import fold, words
from filmcat.text.names import split_last_parenthesis

SPLITS = re.compile(r"\s*[,;|\t•·]\s*|\s+/\s+|(?<=[^\W\d_]{3}|\w{2}\))/(?=[^\W\d_]{3})")
SEMICOLON = re.compile(r"\s*;\s*")
_LONGEST = 160  # characters of a company, or of several between commas
_SMALL_WORDS = listed(
    "a an the of and or in on at to by for with from der die das ein eine und von mit im am les la le"
)
_OF_ARTISTS = listed("collective collectif kollektiv collettivo colectivo coletivo kolektiv kolektyw group grupo")
_ENDINGS = ("film", "films", "produktion", "verleih", "фільм", "akademie", "hochschule")
_LONGEST_ENDING = 5  # letters of what is no word with such an ending


def looks_like_company(name: str) -> bool:
    """Whether a name bears a mark of companies: "Family Production"; not "Lunanime", which may be anybody."""
    bare = split_last_parenthesis(name)[0]
    folded = words(bare)
    if any(word in company_words.LEGAL for word in folded[1:]):
        return True
    return (
        any(word in company_words.MARKERS for word in folded[1:])
        or (len(folded) > 1 and folded[0] in company_words.FIRST_WORDS)
        or bool(len(folded) == 1 and folded[0] in company_words.MARKERS and len(folded[0]) > 2)
        or any(part.endswith(_ENDINGS) and len(part) > _LONGEST_ENDING for part in folded)
    )


def is_surely_company(name: str) -> bool:
    """Whether a name among those of persons is a company's: a legal form, or a word such as "Films" at its end."""
    folded = words(split_last_parenthesis(name)[0])
    return any(word in company_words.LEGAL | company_words.SURE for word in folded[1:])


def bears_company_word(name: str) -> bool:
    """Whether a name has a word that no person's has: "Ziva Films", "Fundacja Nowa Przestrzeń"; not "Leonardo Sá"."""
    folded = words(name)
    if not _OF_ARTISTS.isdisjoint(folded):
        return False
    is_headed = len(folded) > 2 and folded[0] in company_words.FIRST_WORDS
    return is_headed or any(word in company_words.SURE for word in folded[1:])


def may_be_company(text: str) -> bool:
    """Whether a line can name companies at all: short, no sentence, no time of day, no price."""
    text = without_contacts(text)[0]
    if (
        not text
        or max(map(len, SEMICOLON.split(text))) > _LONGEST
        or text.endswith((":", "?", "!"))
        or " … " in text
        or re.search(r"\d{1,2}[:.]\d\d|[€$£@]|https?:", text)
    ):
        return False
    return (
        text[0].isupper()
        or text[0].isdigit()
        or not text[0].isalpha()
        or text.split(maxsplit=1)[0].islower() is False
        or is_written_small(SPLITS.split(text.partition("(")[0], maxsplit=1)[0])
        or sum(map(looks_like_company, SPLITS.split(text))) > 1
    )


def is_written_small(name: str) -> bool:
    """Whether a name that begins with a small letter is a company's for sure: "pong film", "coop99"."""
    first, *others = name.split() or [""]
    if not others:
        return any(map(str.isdigit, first)) and any(map(str.isalpha, first))
    is_marked = fold(others[-1]) in company_words.MARKERS | company_words.LEGAL
    return first not in _SMALL_WORDS and len(others) < 4 and is_marked


def is_place(text: str) -> bool:
    """Whether a text is a city known for film companies, or a country."""
    return fold(text) in company_words.CITIES or (len(text) > 3 and country_key(text) is not None)


def are_places(text: str) -> bool:
    """Whether a line is nothing but places: "Tel Aviv, Israel"."""
    return all(map(is_place, re.split(r"\s*[,/]\s*", text)))


def is_seat(text: str) -> bool:
    """Whether a line reads as a town with its country, though no list holds the town: "Vilassar de Mar, Spain"."""
    towns, comma, country = text.rpartition(", ")
    return bool(comma) and is_place(country) and (is_place(towns) or may_be_town(towns))


def may_be_town(text: str) -> bool:
    """Whether a text could be a town that no list holds: "Neuilly", "Vilassar de Mar", "Issy-les-Moulineaux"."""
    words_of = text.split()
    is_proper = bool(words_of) and text[0].isupper() and words_of[-1][0].isupper() and len(words_of) < 5
    has_letters = all(sign.isalpha() or sign in " -'’." for sign in text)
    return is_proper and has_letters and not text.isupper() and not looks_like_company(text)
