"""What a label on a page means: the credit roles, the facts and the sections that it heads."""

import re
from functools import cache, lru_cache

from filmcat.importing.page.vocabulary import words
from filmcat.importing.page.vocabulary.word_list import either, listed
from filmcat.importing.page.vocabulary.words import AND_WORDS, FILLERS, GENRE_WORDS, INITIALS, OWN
from filmcat.text.fold import fold
from filmcat.text.form_names import FORMS
from filmcat.text.languages import language_tag
from filmcat.text.roles import is_company_role
from filmcat.text.vocabulary import meanings

SECTIONS = frozenset({
    "synopsis", "tagline", "biography", "filmography", "statement", "credits", "dates", "media", "related", "awards",
})  # fmt: skip
UNUSED_FACTS = frozenset({"subtitles", "festival_section", "format", "contact", "keywords", "premiere_date", "unknown"})

_MOST_WORDS_TWICE = 5
_BY = frozenset({"von", "by", "de", "di", "van", "af", "av", "od", "du"})
_SHORTEST = 3  # letters of a label that may be a plural
_SHORTEST_OF_WOMEN = 5  # letters of one that may name a woman: "Autorin", not "Din"
LONGEST = 70  # characters of a label with its brackets
_IN_COMPANY = re.compile(r"\((?:compañía|compagnie|company|companies|empresa|firma|società|société)\)$", re.IGNORECASE)
_HEBREW_AND = r"(?<=[א-ת]\s)ו(?=[א-ת]{2})"  # "and" is a letter before the word
_SLASHED_ENDING = re.compile(r"(?<=[^\W\d_]{4})/[^\W\d_A-Z]{1,3}$")
_JOINTS = re.compile(
    rf"\s*(?:[,/&+]|(?<=\s)[–—-](?=\s)|(?<=\w)-(?=\w)|\b(?:{either(AND_WORDS)})\b|{_HEBREW_AND})\s*", re.IGNORECASE
)
_SHORTENED = re.compile(r"\b(orig|oryg|ориг)\w*")
_BRACKETS = re.compile(r"\s*\([^()]*\)?\s*$")
_ENDINGS = frozenset(
    {
        "in",
        "innen",
        "r",
        "n",
        "s",
        "e",
        "es",
        "en",
        "rice",
        "trice",
        "ne",
        "euse",
        "ice",
        "rices",
        "а",
        "и",
        "a",
        "ora",
        "as",
    }
)
_OF_THE_FILM = re.compile(
    r" (?:filma|filmas|filmi|filmo|filmu|filmului|filmen|филма|филмот|фильма|фільму|ταινιας"
    r"|(?:del?|du|do|of the|van de) fil[mn]e?)$"
)  # "dystrybutor filmu"
_THE_FILMS = re.compile(r"^(?:filmens|filmets|filmin|projenin|elokuvan|filmo) ")
_ARTICLES = frozenset({"a", "an", "un", "une", "una", "ein", "eine", "en", "et", "um", "uma", "een"})
_ABBREVIATIONS = listed(
    """
    r b k s m t d a p sc mo mu ph mus dp tel min scr cine cinem photog phot ed cost des reg drehb kam
    schn kost ausst darst verl réal scén im mont déc int interpr scenegg scen sogg fot scenogr interp su zdj muz
    dźw dystr wyk реж сцен опер худ муз монт комп зв distrib distr scgf scgr
    """
)
_FOLDED_ABBREVIATIONS = frozenset(map(fold, _ABBREVIATIONS)).union(*INITIALS.values())
_PERSONS_OR_COMPANIES = ({"production", "producers"}, {"co_production", "co_producers"})  # "Produzione / Produced by"
TITLES = ("title", "original_title", "english_title", "local_title", "other_titles")
_FACTS_TOGETHER = frozenset({"countries", "year", "runtime", "colour"})  # one label: "Land/Jahr"


_ENOUGH_TO_SKIP = 3  # parts of a joint label; of more one may be unknown
_INITIALS = re.compile(r"[A-Z] ?[/&] ?[A-Z]")  # "R/B", "B&R" are two roles
_BOTH = re.compile(rf".*\+.*|{_INITIALS.pattern}")

LABELS = meanings(words.LABELS)
_NO_WORDS: dict[str, str] = {}
_HEADINGS = SECTIONS | UNUSED_FACTS | set(TITLES) | {
    "year", "countries", "languages",
    "runtime", "colour", "form", "premiere", "age_rating", "debut", "url",
}  # fmt: skip


def meaning(folded: str, language: str) -> str | None:
    """The key of a folded label; on a page in ``language`` (BCP 47) that language's meaning goes first."""
    own = OWN.get(language, _NO_WORDS).get(folded) or INITIALS.get(language, _NO_WORDS).get(folded)
    return own or LABELS.get(folded)


@lru_cache(maxsize=4096)
def keys_of(text: str, language: str) -> tuple[str, ...]:
    """The keys that a label means, several for a combined one: ``("director", "screenplay")`` for "Regie & Buch".

    ``()`` for what is no label. Endings that name all genders, and brackets behind a label, do not matter.
    """
    if len(text) > LONGEST or not text or not text[0].isalnum() or ": " in text:
        return ()
    bare = _BRACKETS.sub("", text)
    plural = text.replace("(s)", "s") if "(s)" in text else _SLASHED_ENDING.sub("", bare)  # "Acteur(s)", "Producent/i"
    whole = _key(text, language) or _key(bare, language) or _key(plural, language)
    if whole and not _INITIALS.fullmatch(text):
        return ("production" if whole == "producers" and _IN_COMPANY.search(text) else whole,)
    parts = [part for part in _JOINTS.split(text) if part]
    if not 2 <= len(parts) <= 8:
        return ()
    if any(is_abbreviation(part) and len(part) < 4 for part in parts) and not _BOTH.fullmatch(text):
        return ()
    if either_of := _alike(parts, language):
        return (either_of,)
    by = " by" if text.casefold().endswith(" by") else ""  # "Written, directed & produced by"
    keys = [_key(part, language) or _key(f"{part}{by}", language) for part in parts]
    unknown = [part for part, key in zip(parts, keys, strict=True) if key is None]
    if len(unknown) == 1 and unknown[0].isalpha() and len(parts) > _ENOUGH_TO_SKIP:
        parts.remove(unknown[0])  # "Realização, Argumento, Planificação e Diálogos"
        keys.remove(None)
    return _joint(_as_roles(parts, keys))


def _as_roles(parts: list[str], keys: list[str | None]) -> list[str | None]:
    """The keys of a label's parts; beside a role, one that is a role in another language is that one.

    So "Argumento" is the screenplay in "Realização e Argumento" on an English page, where it is a synopsis alone.
    """
    if not any(key and is_role(key) for key in keys) or all(key and is_role(key) for key in keys):
        return keys
    roles = [sorted(key for key in _meanings(fold(part)) if key and is_role(key)) for part in parts]
    return [
        other[0] if key and not is_role(key) and len(other) == 1 else key
        for key, other in zip(keys, roles, strict=True)
    ]


@cache
def _shortened_labels() -> dict[str, str]:
    """The labels of original titles with that word cut off as listings do: "tytul oryg"."""
    return {_SHORTENED.sub(r"\1", label): key for label, key in LABELS.items() if key in TITLES}


@cache
def _first_words() -> frozenset[str]:
    tables = (LABELS, *OWN.values(), *INITIALS.values())
    return frozenset(label.partition(" ")[0] for table in tables for label in table)


@lru_cache(maxsize=4096)
def may_begin_label(word: str) -> bool:
    """Whether a label may begin with a word, by the first words of all: most words of running text begin none."""
    first = fold(word).partition(" ")[0]
    forms = (first, first.removesuffix("s"), first.removesuffix("innen"), first.removesuffix("in"))
    return (
        not first
        or first in FORMS
        or first in _ARTICLES
        or first in GENRE_WORDS
        or any(form in _first_words() for form in forms)
    )


def _alike(parts: list[str], language: str) -> str | None:
    """What all parts of a label can mean, in one language or another: "Buch/ Script", "Distribuție/Cast"."""
    said = [{meaning(fold(part), language), *_meanings(fold(part))} - {None} for part in parts]
    shared = set.intersection(*said)
    return next(iter(sorted(map(str, shared))), None)


@lru_cache(maxsize=1024)
def _meanings(folded: str) -> frozenset[str | None]:
    """What a folded label can mean, in whatever language."""
    return frozenset([LABELS.get(folded), *(own.get(folded) for own in OWN.values())])


def _joint(keys: list[str | None]) -> tuple[str, ...]:
    """What the parts of a combined label mean together: several roles, or the first of some facts."""
    if keys[0] and len(set(keys)) == 1:
        return (keys[0],)
    if set(keys) <= _FACTS_TOGETHER:
        return ("countries" if "countries" in keys else str(keys[0]),)
    if set(keys) in _PERSONS_OR_COMPANIES:
        return ("production" if "production" in keys else "co_production",)
    if "cast" in keys and any(key and key != "cast" and is_role(key) for key in keys):
        keys = [key for key in keys if key != "cast"]  # "Soggetto/Subject" is a story and its subject, who plays nobody
    roles = [key for key in keys if key and is_role(key)]
    return tuple(dict.fromkeys(roles)) if len(roles) == len(keys) else ()


def is_role(key: str) -> bool:
    """Whether a key is one of persons or companies, not a fact or a section."""
    return key not in _HEADINGS


def is_company(key: str) -> bool:
    """Whether companies bear a key: ``production``, ``world_sales``."""
    return is_company_role(key)


def is_abbreviation(text: str) -> bool:
    """Whether a label is one that means anything only beside others with a colon: "R: … B: … K: …"."""
    return fold(text) in _FOLDED_ABBREVIATIONS


def _key(text: str, language: str) -> str | None:
    """The key of one label, tried as it stands, without its endings for genders, and in the singular."""
    folded = re.sub(r" \d$", "", fold(text))
    first, *rest = folded.split(" ")
    named = set() if text.isupper() else {fold(word) for word in re.split(r"\W+", text) if word[:1].isupper()}
    bare = " ".join([first, *(word for word in rest if word not in _ENDINGS or word in named)])
    singular = folded.removesuffix("s") if len(folded) > _SHORTEST else folded
    male = (bare.removesuffix("innen"), bare.removesuffix("in")) if len(bare) > _SHORTEST_OF_WOMEN else ()
    of_film = _THE_FILMS.sub("", _OF_THE_FILM.sub("", folded))
    for label in (folded, bare, singular, *male, bare.removesuffix(" by").removesuffix(" von"), of_film):
        if key := meaning(label, language):
            return key
    if folded.startswith("filmogra") and " " not in folded:
        return "filmography"  # "Filmograph", "Filmografias"
    if _SHORTENED.search(folded) and (key := _shortened_labels().get(folded)):
        return key  # "Tytuł oryg."
    if folded.endswith(" title") and (key := _title_in(folded.removesuffix(" title"))):
        return key
    form, _, last = folded.replace(" directed by", " by").rpartition(" ")
    form = form.partition(" ")[2] if form.partition(" ")[0] in _ARTICLES else form  # "Un long-métrage de"
    if last in _BY and (form in FORMS or form in FILLERS or (form in GENRE_WORDS and last != "by")):
        return "director"  # "Spielfilm von", "Comédie de"
    return _said_twice(folded.split(" "), language)


def _title_in(language: str) -> str | None:
    """The key of a title that a label says to be in a language: "Swedish title", "Original Finnish title"."""
    name = language.removeprefix("original ")
    if language_tag(name) is None:
        return None
    return "local_title" if name == language else "original_title"


def _said_twice(parts: list[str], language: str) -> str | None:
    """The key of a label in two languages that nothing parts: "Regie Director"."""
    for middle in range(1, len(parts) if len(parts) <= _MOST_WORDS_TWICE else 0):
        one, other = (meaning(" ".join(part), language) for part in (parts[:middle], parts[middle:]))
        if one and one == other:
            return one
    return None
