"""Whether what follows a label, with no sign between the two, is the kind of thing that it heads."""

import re

from filmcat.importing.page.layout.lines import is_prose
from filmcat.importing.page.values.company_marks import is_written_small, looks_like_company, may_be_company
from filmcat.importing.page.values.facts import is_facts, scan
from filmcat.importing.page.values.label_values import END, is_name_before_facts, names_of, names_then_facts
from filmcat.importing.page.values.names import all_names, is_name, without_last_bracket
from filmcat.importing.page.vocabulary import role_words
from filmcat.importing.page.vocabulary.company_words import FIRST_WORDS
from filmcat.importing.page.vocabulary.labels import SECTIONS, UNUSED_FACTS, is_abbreviation, is_company, is_role
from filmcat.importing.page.vocabulary.word_list import either, phrases
from filmcat.importing.page.vocabulary.words import BESIDE_WORDS, PLACE_WORDS
from filmcat.text.fold import fold

PREPOSITIONS = phrases(
    """
    von; by; with; mit; avec; con; com; amb; met; med; cu; di; de; par; ein film; ein film von; a film by; film
    by; un film de; un film di; eine produktion von; a production by; une production de; im verleih von; réalisé
    par; directed by; diretto da; regia di; with the participation of; in co-production with; in koproduktion
    mit; z udziałem; за участю
    """
)  # labels that stand in lower case before a name
BARE_PREPOSITIONS = frozenset({"von", "by", "de", "di", "par", "av", "af", "van"})  # with which titles begin as well

_WITH = re.compile(rf",\s(?={either(BESIDE_WORDS)}\s[^\W\d_a-z])")  # "von Boudewijn Koole, mit Rick Lens"
_NEXT = re.compile(r"\s[^\W\d_A-Z]{4,}:\s")  # "Paolo Sorrentino cast: Toni Servillo"
_AND_OTHERS = ("u.a.", "u. a.", "etc.", "a.o.", "o.a.", "e.a.", "et al.")
_LONGEST_STOPPED = 5  # letters of an abbreviation: "reż."
_MOST_SMALL = 2  # words in small letters of a company's name
_LONG = 11  # letters of a label that is nothing else: "Originaltitel"
_OF_ARTE = frozenset({"france", "geie", "deutschland", "cofinova"})  # behind the name of the broadcaster
_SMALL_FACTS = frozenset({"year", "countries", "runtime"})  # "рік 2014" of a list in small letters
_ELIDED = re.compile(r"[dl]['’]")  # what goes on with the word before it: "Caméra d'Or"


def fits(keys: tuple[str, ...], label: str, text: str, at: int, *, is_first: bool) -> bool:
    """Whether what follows a label in ``text`` from ``at`` on is what it heads; ``is_first`` on its line.

    "Director Cédric Kahn" and "music Whitney Houston" are credits, "Music is everything here" is none.
    """
    if not _may_stand_bare(keys, label, text, at, is_first=is_first):
        return False
    ahead = text[at:].partition(";")[0] if is_role(keys[0]) else text[at:]
    ahead = _WITH.split(ahead, maxsplit=1)[0] if is_role(keys[0]) else ahead
    ahead = _NEXT.split(ahead, maxsplit=1)[0] if is_role(keys[0]) else ahead
    value = ahead.strip(END) if is_first else _until_stop(ahead).strip(END)
    key = keys[0]
    value = "" if fold(value) in PLACE_WORDS else value
    if not value or not is_role(key):
        return bool(value) and is_first and _fact_fits(key, label, value)
    are_countries = is_company(key) and is_facts(value) and "countries" in scan(value).kinds
    is_named = is_first or all_names(names_of(value)[0], loose=True) or looks_like_company(value)
    if are_countries or not is_named:
        return are_countries  # "Produzione Italia, Francia 2022"
    first = _until_stop(value) if is_first else value
    if _is_small(label) and not (first[:1].isupper() or is_company(key)):
        return False
    if is_company(key):
        return may_be_company(first) and not is_prose(first) and _begins_as_company(first)
    is_of_company = fold(label) == "arte" and fold(first.partition(" ")[0]) in _OF_ARTE
    are_persons = (is_first and is_name_before_facts(text[at:])) or _persons_fit(first, value, text)
    return are_persons and not is_of_company  # "ARTE France Cinéma"


def _may_stand_bare(keys: tuple[str, ...], label: str, text: str, at: int, *, is_first: bool) -> bool:
    """Whether a label needs no sign behind it: an abbreviation a stop or capitals, small letters a role."""
    has_stop = text[at - 1] == "."
    is_marked = len(label) > 2 and (has_stop or (label.isupper() and not text.isupper()))
    if label[0].upper() == label[0].lower():
        return False  # of a script without case, where any words may be a name
    if is_abbreviation(label) and not (is_marked or (has_stop and is_first and is_name_before_facts(text[at:]))):
        return False
    is_sentence = text[-1] in ".!?:" and not text.endswith(_AND_OTHERS) and not looks_like_company(text)
    if has_stop and (is_abbreviation(label) or len(label) <= _LONGEST_STOPPED):
        return True
    may_be_small = is_role(keys[0]) or (is_first and keys[0] in _SMALL_FACTS)
    if _is_small(label) and (is_sentence or not (is_first or has_stop) or not may_be_small):
        return False
    return fold(label) not in FIRST_WORDS and not label[-1].isdigit()


def _is_small(label: str) -> bool:
    return label[0].islower() and fold(label) not in PREPOSITIONS


def _persons_fit(first: str, value: str, text: str) -> bool:
    """Whether a value up to its full stop names persons: no job, no number, no half of a company's name."""
    if (" " not in first and looks_like_company(text)) or _ELIDED.match(first):
        return False
    first = names_of(first.partition(" / ")[0])[0]
    if _begins_with_job(first) or any(character.isdigit() for character in first.partition(",")[0][:30]):
        return names_then_facts(value) is not None
    are_names = all_names(first, loose=True) or all_names(first.rstrip("."), loose=True)
    before, dash, _ = first.partition(" – ")
    are_names = are_names or bool(dash and "," in before and all_names(before))  # "A B, C D – Rosa Liksomin romaanista"
    is_sentence = sum(word.islower() for word in first.split()) > _MOST_SMALL
    return are_names or names_then_facts(value) is not None or (looks_like_company(first) and not is_sentence)


def _fact_fits(key: str, label: str, value: str) -> bool:
    if key.endswith(("title", "titles")):
        is_whole = " " in label.strip() or len(label) >= _LONG
        return is_whole and len(value) <= 120 and not is_prose(value) and not value[0].islower()
    if key == "filmography":
        return is_name(without_last_bracket(value))
    if key == "keywords":
        return "," in value and len(value) <= 120 and not is_prose(value)
    if key == "premiere":
        return scan(value).kinds == {"premiere"} and is_facts(value)
    if key in SECTIONS or key in UNUSED_FACTS - {"subtitles"} or key in {"url", "debut"}:
        return False
    found = scan(value, "languages" if key in {"languages", "subtitles"} else "countries")
    wanted = "languages" if key == "subtitles" else key
    return not found.rest and (wanted in found.kinds or (key == "form" and not found.kinds))


def _begins_with_job(value: str) -> bool:
    first, _, rest = value.partition(" ")
    is_named = first[:1].isupper() and rest[:1].isupper() and fold(first) in FIRST_WORDS
    return not is_named and first.strip(".,:;").casefold() in role_words.JOBS


def _is_title_case(value: str) -> bool:
    first = value.split(" ", maxsplit=1)[0]
    return (not first.islower() or any(map(str.isdigit, first))) and not is_prose(value)


def _begins_as_company(value: str) -> bool:
    name = value.partition("(")[0].partition(",")[0]
    return not _begins_with_job(value) and (_is_title_case(value) or is_written_small(name))


def _until_stop(text: str) -> str:
    """A value up to the full stop that ends it, or the semicolon; a stop behind an initial does not."""
    stop = re.search(r"(?<=[^\W\d_]{2})(?<!\b[JSDM][rst])\.\s|\)\.\s|\s[|•·]\s", text)
    return text[: stop.start() + stop[0].startswith(")")] if stop else text
