"""Facts that stand in a line without labels: "Ukraine / France 2023 Ukrainian 100’ Colour World premiere"."""

import re
from functools import cache, lru_cache

from filmcat.importing.page.values.fact import Fact, Scan, with_nations
from filmcat.importing.page.values.glued import unglued
from filmcat.importing.page.values.patterns import age_at, format_at, runtime_at, year_at
from filmcat.importing.page.values.versions import language_version_at
from filmcat.importing.page.vocabulary import words
from filmcat.importing.page.vocabulary.fact_words import PLACES_BESIDES, TONGUES_BESIDES
from filmcat.importing.page.vocabulary.word_list import keyed, phrases
from filmcat.text.countries import country_key, first_words_of_countries
from filmcat.text.fold import fold
from filmcat.text.form_names import FORMS
from filmcat.text.languages import first_words_of_languages, language_tag

LONGEST = 500  # characters of a line that is searched for facts
_ORIGINAL_VERSION = re.compile(r"[Vv]\.\s?[Oo]\.")
_DAY = re.compile(r"\d{1,2}\.?\s(?P<month>[^\W\d_]+)\.?,?\s(?:19|20)\d\d(?!\d)")  # which tells no film's year
_MONTHS = frozenset(words.MONTH_WORDS)
_LONGEST_GLUED = 200  # characters of a line whose facts may be glued together
_SEPARATORS = re.compile(r"(?:[\s,/|·•–—;()\[\]:.\-_&*°]|\+(?!\d)|(?<=\d)\s?©)+")
_WORD = re.compile(r"[^\s,/|·•–—;()\[\]:°]+")
_LONGEST_PHRASE = 7  # words
_LONGEST_CODE = 3


_OF_YEAR = re.compile(r"(?:de|del|von|aus|from|of|van|av|fra|z|с|з)\s(?=(?:19|20)\d\d\b)")  # "Film de 2011"

_SHORT_COUNTRIES = frozenset({"czech", "slovak", "bosnia", "macedonia", "korea", "holland"})  # in a list of countries
_IN_FULL = {"Ö": "Österreich"}  # a letter that folds to another, so that no list of names can have it
# Subtitles and versions, though codes of countries too; and territories that make no films.
_NO_CODES = frozenset({"ST", "OV", "OF", "UT", "VO", "VF", "IO", "TF", "HM", "BV", "UM", "GS"})
_SUBTITLED_CODES = frozenset({"EST", "FST", "GST", "EngST"})
_CODE = re.compile(r"^[A-ZÁČĐŠŽΑ-ΩА-ЯІЇЄ]{1,3}$|^(?:[A-Z]\.){2,3}$")
_CROSSES = re.compile(r"[,/|·•–—;()\[\]:\t]")
_LISTED = re.compile(r"(?P<name>[^\W\d_a-z][^\W\d_]{2,}(?:[ -][^\W\d_]+)?)\s*[,/]\s*")  # a word and the sign behind it


@lru_cache(maxsize=4096)
def scan(text: str, prefer: str = "countries", *, is_whole: bool = False) -> Scan:
    """Every fact of a short text from left to right; ``prefer`` says what a code of letters is, or "languages".

    With ``is_whole`` the first word that is none ends the search.
    """
    line = text[:LONGEST]
    found = _scan(line, prefer, is_whole=is_whole)
    if found.rest and len(line) <= _LONGEST_GLUED and (spread := unglued(line)) != line:
        parted = _scan(spread, prefer, is_whole=True)
        found = found if parted.rest else parted
    return found._replace(rest=(*found.rest, text[LONGEST:])) if len(text) > LONGEST else found


def _scan(line: str, prefer: str, *, is_whole: bool) -> Scan:
    facts: list[Fact] = []
    rest: list[str] = []
    at = 0
    while at < len(line):
        if gap := _SEPARATORS.match(line, at):
            at = gap.end()
            continue
        if facts and facts[-1].key == "form" and (joint := _OF_YEAR.match(line, at)):
            at = joint.end()
        start = at
        found, at = _next(line, at, facts, prefer)
        if found is None and (word := _between_tongues(line, at, facts, prefer)):
            found, at = [Fact("languages", word, word)], at + len(word)
        if found is None:
            unread = _WORD.match(line, at)
            at, piece = (unread.end(), unread[0]) if unread else (at + 1, line[at])
            facts = with_nations(facts, rest, piece, line[:at])
            rest.append(piece)
            if is_whole:
                break
        else:
            if not found or found[0].key == "form":
                facts = with_nations(facts, rest, line[start:at], line[:at])
            facts.extend(found)
    return Scan(tuple(facts), tuple(rest))


def leading(text: str) -> tuple[tuple[Fact, ...], str]:
    """The facts that a line begins with, though a lost layout glued them together, and what follows them."""
    spread = unglued(text[:LONGEST])
    found = _scan(spread, "countries", is_whole=True)
    if not found.rest:
        return found.facts, ""
    first = re.compile(rf"(?<!\w){re.escape(found.rest[0])}")  # "115' 15" begins with no "15"
    begins = first.search(spread, len(found.facts[-1].text) if found.facts else 0)
    return found.facts, spread[begins.start() :] if begins else spread


def is_facts(text: str) -> bool:
    """Whether a text holds facts and nothing else."""
    found = scan(text, is_whole=True)
    return bool(found.facts) and not found.rest


@lru_cache(maxsize=8192)
def value_of(table: str, phrase: str) -> str | None:
    """What a phrase means in one table of fact words: ``value_of("colour", "Farbe") == "Colour"``."""
    return _TABLES[table].get(fold(phrase))


def _next(line: str, at: int, before: list[Fact], prefer: str) -> tuple[list[Fact] | None, int]:
    """The facts that begin at a place, and where they end; None where none does."""
    if pattern := _by_pattern(line, at):
        return pattern
    words = [match for match, _ in zip(_WORD.finditer(line, at), range(_LONGEST_PHRASE), strict=False)]
    if not words or words[0].start() != at or not _may_begin(words[0][0]):
        return None, at
    for last in reversed([word for word in words if word[0][-1].isalnum() or word[0][-1] == "."]):
        phrase = line[at : last.end()]
        facts = _by_phrase(phrase, before, prefer)
        if facts is not None:
            return facts, last.end()
    return None, at


@lru_cache(maxsize=8192)
def _may_begin(word: str) -> bool:
    """Whether a phrase that states a fact may begin with a word: most words of pages begin none."""
    return len(word) <= _LONGEST_CODE or fold(word).partition(" ")[0] in _first_words()


@cache
def _first_words() -> frozenset[str]:
    tables = (*_TABLES.values(), _TONGUES, _PLACES)
    own = {phrase.partition(" ")[0] for table in tables for phrase in table}
    return first_words_of_countries() | first_words_of_languages() | own | {"the"}


def _by_pattern(line: str, at: int) -> tuple[list[Fact], int] | None:
    for key, reader in (("age_rating", age_at), ("runtime", runtime_at), ("year", year_at)):
        if found := reader(line, at):
            return [Fact(key, found.value, line[at : found.end])], found.end
    if version := language_version_at(line, at):
        return [Fact("languages", name, name) for name in version.value], version.end
    if end := format_at(line, at):
        return [], end
    day = _DAY.match(line, at) if line[at : at + 1].isdigit() else None
    return ([], day.end()) if day and fold(day["month"]) in _MONTHS else None


def _by_phrase(phrase: str, before: list[Fact], prefer: str) -> list[Fact] | None:
    """The facts that one phrase states, ``[]`` for a filler, None for no known phrase."""
    crosses = bool(_CROSSES.search(phrase))
    meaning = _meaning(phrase)
    if meaning and (not crosses or " " in fold(phrase)):
        key, value = meaning
        return [Fact(key, key == "debut" or value, phrase)]
    if crosses:
        return None
    if phrase in _SUBTITLED_CODES and before and before[-1].key == "languages":
        return []  # "Dutch EST" has English subtitles, and nothing of Estonia
    field = None if _ORIGINAL_VERSION.fullmatch(phrase) else _place_or_tongue(phrase, before, prefer)
    if field is not None:
        return [Fact(field, _IN_FULL.get(phrase, phrase), phrase)]
    if value_of("filler", phrase) or _ORIGINAL_VERSION.fullmatch(phrase):
        return []
    parts = phrase.split("-")
    fields = {_place_or_tongue(part, before, prefer) for part in parts} if len(parts) > 1 else set()
    joint = fields.pop() if len(fields) == 1 else None
    return [Fact(joint, part, part) for part in parts] if joint else None


def _between_tongues(line: str, at: int, before: list[Fact], prefer: str) -> str | None:
    """A word between two languages of a list, "Baoulé" in "French, Baoulé, English": one that nobody listed."""
    if not before or before[-1].key != "languages" or not (word := _LISTED.match(line, at)):
        return None
    behind, _ = _next(line, word.end(), before, prefer)
    is_listed = line[:at].rstrip()[-1:] in {",", "/"} and line[:at].rstrip(" ,/").endswith(before[-1].text)
    return word["name"] if is_listed and behind and behind[0].key == "languages" else None


@lru_cache(maxsize=8192)
def _meaning(phrase: str) -> tuple[str, str] | None:
    """The field and the value of a phrase that only facts use: ``("colour", "Colour")``."""
    folded = fold(phrase)
    if phrase[:1].isupper() and folded in _TONGUES:
        return "languages", phrase
    if phrase[:1].isupper() and (place := _PLACES.get(folded)):
        return "countries", place
    return next(((key, _TABLES[key][folded]) for key in _STATED if folded in _TABLES[key]), None)


@lru_cache(maxsize=8192)
def _codes(phrase: str) -> tuple[bool, bool]:
    """Whether a phrase is the name or code of a country, and of a language."""
    return bool(country_key(phrase)), bool(language_tag(phrase))


def _is_begun(phrase: str) -> bool:
    """Whether a phrase begins with a capital, or with a letter of a script without them."""
    return phrase[0].isalpha() and not phrase[0].islower()


def _is_no_code(phrase: str, prefer: str) -> bool:
    is_letter = len(phrase) < 2 and not (phrase.isupper() and prefer == "countries")
    return is_letter or phrase in _NO_CODES or (phrase == "Min." and prefer != "languages")


def _place_or_tongue(phrase: str, before: list[Fact], prefer: str) -> str | None:
    """Whether a phrase is a country or a language; a code is a country until other facts have followed one."""
    is_behind_country = bool(before) and before[-1].key == "countries"
    if phrase in _IN_FULL or (is_behind_country and phrase.casefold() in _SHORT_COUNTRIES):
        return "countries"
    if _is_no_code(phrase, prefer):
        return None
    is_code = bool(_CODE.match(phrase))
    if len(phrase) <= _LONGEST_CODE and not is_code:
        return None
    is_country, is_language = _codes(phrase)
    is_listed = bool(before) and before[-1].key == "countries" and len(phrase) > _LONGEST_CODE
    is_country = is_country and (_is_begun(phrase) or is_listed)  # "France mauritanie"
    is_language = is_language and len(phrase) > 1
    if is_code and is_country and len(phrase) == 2 and _countries_are_done(before):
        is_country = False
    if is_country and is_language:
        return "languages" if prefer == "languages" or _countries_are_done(before) else "countries"
    if is_country:
        return "countries"
    return "languages" if is_language and (_is_begun(phrase) or len(phrase) > 4) else None


def _countries_are_done(before: list[Fact]) -> bool:
    kinds = [fact.key for fact in before]
    return "countries" in kinds and kinds[-1] != "countries"


_TONGUES = phrases(TONGUES_BESIDES)
_PLACES = keyed(PLACES_BESIDES)
_TABLES = {
    "colour": words.COLOURS,
    "premiere": words.PREMIERES,
    "debut": words.DEBUTS,
    "form": FORMS,
    "filler": words.FILLERS,
}
_STATED = ("colour", "premiere", "debut", "form")
