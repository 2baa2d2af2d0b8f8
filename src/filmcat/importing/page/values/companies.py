"""Companies as credits print them: how they are told from persons, and from the places they sit in."""

import re
from typing import NamedTuple

from filmcat.importing.page.layout.lines import Line
from filmcat.importing.page.values.contacts import without_contacts
from filmcat.importing.page.values.names import is_name, outside_brackets
from filmcat.importing.page.vocabulary import company_words
from filmcat.importing.page.vocabulary.word_list import listed, phrases
from filmcat.text.countries import country_key
from filmcat.text.fold import fold, words
from filmcat.text.names import split_last_parenthesis

_SPLITS = re.compile(r"\s*[,;|\t•·]\s*|\s+/\s+|(?<=[^\W\d_]{3}|\w{2}\))/(?=[^\W\d_]{3})")
_HYPHENS = re.compile(r"[^\W\d_]+(?:-[^\W\d_A-Z]+)+-[^\W\d_]+$")  # "Issy-les-Moulineaux"
_COMMA = re.compile(r"\s*,\s*")
_LONGEST = 160  # characters of a company, or of several between commas
_PARTNERS = re.compile(
    r"(?:^|,?\s+)(?:in|en|em|w|v|ve)\s+(?:(?:co|ko)-?\s?produ\w+|asso\w+|collabo\w+|colabo\w+|coop\w+|zusammenarbeit"
    r"|współpracy|spolupráci)\s+(?:with|con|avec|mit|com|de|z|ze|s|se)\s+",
    re.IGNORECASE,
)  # "Dribbling Pictures in co-production with Survivance"
_SEMICOLON = re.compile(r"\s*;\s*")
_SMALL_WORDS = listed(
    "a an the of and or in on at to by for with from der die das ein eine und von mit im am les la le"
)
_ENDINGS = ("film", "films", "produktion", "verleih", "фільм", "akademie", "hochschule")
_LEGAL_FORM = 3  # letters of what may be one, as the halves of "A/S" are
_LONGEST_ENDING = 5  # letters of what is no word with such an ending
_ADDRESS = re.compile(r"(?<=\w)\s+(?:https?://|www\.)\S+$")
_PLACES_BEFORE = re.compile(r"\((?P<inside>[^()]+)\)\s+(?P<name>[^()]+)")  # "(DK) Danish Film Institute"
_EVERYWHERE = phrases("international; internationally; mezinárodní; weltweit; worldwide; world; monde; mondo; świat")
_ANDS = re.compile(r"(?<!-)\s+(?:und|and|et|e|y|i|та|і|&|\+)\s+")


class Company(NamedTuple):
    """A company and the places that stand beside its name."""

    name: str
    places: tuple[str, ...] = ()


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


def may_be_company(text: str) -> bool:
    """Whether a line can name companies at all: short, no sentence, no time of day, no price."""
    text = without_contacts(text)[0]
    if (
        not text
        or max(map(len, _SEMICOLON.split(text))) > _LONGEST
        or text.endswith((":", "?", "!"))
        or re.search(r"\d{1,2}[:.]\d\d|[€$£@]|https?:", text)
    ):
        return False
    return (
        text[0].isupper()
        or text[0].isdigit()
        or not text[0].isalpha()
        or text.split(maxsplit=1)[0].islower() is False
        or is_written_small(_SPLITS.split(text.partition("(")[0], maxsplit=1)[0])
        or sum(map(looks_like_company, _SPLITS.split(text))) > 1
    )


def companies_in(text: str) -> list[Company]:
    """The companies of one line with their places: "HAKA Films Warschau", "Katuh Studio (Paris)".

    Ways to reach them are left out, and with these the person who is to be asked for.
    """
    if pairs := _in_pairs(text):
        return [company for pair in pairs for company in _of_pair(*pair)]
    bare, is_reached = without_contacts(_PARTNERS.sub(", ", text).strip(" ,;|•·"))
    parts = outside_brackets(bare, _SPLITS)
    if is_reached:
        parts = parts[:1] + [
            part for part in parts[1:] if is_place(part) or looks_like_company(part) or not is_name(part)
        ]
    elif len(parts) == 2 and _is_one(*parts, sign=bare[len(parts[0]) :].lstrip()[:1]):
        return [Company(", ".join(parts))]
    elif len(parts) == 2 and "," in bare and looks_like_company(parts[0]) and _HYPHENS.match(parts[1]):
        return _of_pair(*parts)
    found: list[Company] = []
    for part in (one for whole in parts for one in _parted_behind_city(whole) for one in _parted_at_bar(one)):
        if found and not found[-1].places and fold(part).replace(" ", "") in company_words.LEGAL:
            found[-1] = found[-1]._replace(name=f"{found[-1].name}, {part}")
        elif found and (is_place(part) or _is_code(part, is_last=part == parts[-1])):
            found[-1] = found[-1]._replace(places=(*found[-1].places, part))
        else:
            is_end = bool(found) and part == parts[-1]
            found.extend(_company(one) for one in _parted_at_and(part, ends_list=is_end))
    return [company for company in found if company.name]


def _is_one(name: str, text: str, *, sign: str) -> bool:
    """Whether a text goes on with the name before a comma: "Telewizyjna i Teatralna w Łodzi"; or is a town alone."""
    if sign != "/" and " " in name and not looks_like_company(name) and _is_lone_word(text):
        return True
    has_small = sum(word.islower() for word in text.split()) > 1
    return sign == "," and has_small and not (looks_like_company(text) or is_place(text))


def is_place(text: str) -> bool:
    """Whether a text is a city known for film companies, or a country."""
    return fold(text) in company_words.CITIES or (len(text) > 3 and country_key(text) is not None)


def are_places(text: str) -> bool:
    """Whether a line is nothing but places: "Tel Aviv, Israel"."""
    return all(map(is_place, re.split(r"\s*[,/]\s*", text)))


def is_seat(text: str) -> bool:
    """Whether a line reads as a town with its country, though no list holds the town: "Vilassar de Mar, Spain"."""
    towns, comma, country = text.rpartition(", ")
    return bool(comma) and is_place(country) and (is_place(towns) or _may_be_town(towns))


def _company(text: str) -> Company:
    text = _ADDRESS.sub("", text)
    territory, colon, behind = text.partition(": ")
    if colon and behind and (country_key(territory) or fold(territory) in _EVERYWHERE):  # "Česko: AČFK"
        return _company(behind)
    if text.count("(") > text.count(")"):
        text = text[: text.rindex("(")].rstrip()  # an address or a text goes on on another line
    name, inside = split_last_parenthesis(text)
    if not inside and (before := _PLACES_BEFORE.fullmatch(text)) and all(map(country_key, _parts(before["inside"]))):
        name, inside = before["name"], before["inside"]
    if inside and not looks_like_company(inside):
        return Company(name, tuple(_parts(inside)))
    pieces = text.split(" ")
    for count in (3, 2, 1):
        place = " ".join(pieces[-count:])
        if (
            len(pieces) > count + 1
            and fold(place) in company_words.CITIES
            and looks_like_company(" ".join(pieces[:-count]))
        ):
            return Company(" ".join(pieces[:-count]).rstrip(" –—-"), (place.lstrip(" –—-"),))
    return Company(text)


def _parts(places: str) -> list[str]:
    return [part.strip() for part in re.split(r"[,/]|(?<=[^\W\d_]{4})-(?=[A-Z])", places) if part.strip()]


def _parted_behind_city(text: str) -> list[str]:
    """Companies that only their cities part: "HAKA Films Warschau East Roads Films Kyiv" is two."""
    pieces = text.split(" ")
    for end in range(2, len(pieces) - 1):
        before, after = " ".join(pieces[:end]), " ".join(pieces[end:])
        if (
            fold(pieces[end - 1]) in company_words.CITIES
            and looks_like_company(" ".join(pieces[: end - 1]))
            and looks_like_company(after)
        ):
            return [before, *_parted_behind_city(after)]
    return [text]


def _parted_at_bar(text: str) -> list[str]:
    """Companies with nothing but a bar between: "SWR/WDR/ARTE" is three, "Zentropa A/S" one."""
    parts = text.split("/")
    if all(len(part) > _LEGAL_FORM and part[0].isupper() for part in parts) and any(map(looks_like_company, parts)):
        return parts
    return parts if all(len(part) > 2 and part.isupper() and part.isalpha() for part in parts) else [text]


def is_written_small(name: str) -> bool:
    """Whether a name that begins with a small letter is a company's for sure: "pong film", "coop99"."""
    first, *others = name.split() or [""]
    if not others:
        return any(map(str.isdigit, first)) and any(map(str.isalpha, first))
    is_marked = fold(others[-1]) in company_words.MARKERS | company_words.LEGAL
    return first not in _SMALL_WORDS and len(others) < 4 and is_marked


def _is_lone_word(text: str) -> bool:
    """Whether a text could be a town that no list holds: "Maceió"."""
    return " " not in text and text.isalpha() and not (text.isupper() or looks_like_company(text) or is_place(text))


def _is_code(text: str, *, is_last: bool) -> bool:
    """Whether a letter, or two at the end of a line, mean a country, not a broadcaster: "F", "PL"; not "BR"."""
    is_short = len(text) < 2 + is_last and text.isupper() and text.isalpha()
    return is_short and fold(text) not in company_words.MARKERS and country_key(text) is not None


def _parted_at_and(text: str, *, ends_list: bool) -> list[str]:
    """Two companies joined by "and"; at the end of a list one mark is enough: "A Film, endorfilm and Kinorama"."""
    parts = _ANDS.split(text)
    marked = [part for part in parts if looks_like_company(part) and fold(part) not in company_words.MARKERS]
    if ends_list and len(parts) == 2 and marked and all(part in marked or _is_lone_word(part) for part in parts):
        return parts
    are_companies = all(looks_like_company(part) or is_name(part) for part in parts)
    is_whole = any(fold(part) in company_words.MARKERS for part in parts)  # "Schweizer Radio und Fernsehen"
    return parts if len(parts) > 1 and are_companies and not is_whole else [text]


def _in_pairs(text: str) -> list[tuple[str, str]]:
    """Companies that semicolons part, each with a town behind a comma: "Road Movies, Berlin; Argos Films, Neuilly"."""
    pieces = [outside_brackets(piece, _COMMA) for piece in outside_brackets(text, _SEMICOLON)]
    if len(pieces) < 2 or not all(len(piece) == 2 for piece in pieces):
        return []
    pairs = [(piece[0], piece[1]) for piece in pieces]
    return pairs if all(is_place(town) or _may_be_town(town) for _, town in pairs) else []


def _of_pair(name: str, town: str) -> list[Company]:
    """The company, or the two, in front of a town."""
    parts = [one for part in _parted_behind_city(name) for one in _parted_at_and(part, ends_list=False)]
    *others, last = map(_company, parts)
    return [*others, last._replace(places=(*last.places, town))]


def _may_be_town(text: str) -> bool:
    """Whether a text could be a town that no list holds: "Neuilly", "Vilassar de Mar", "Issy-les-Moulineaux"."""
    words_of = text.split()
    is_proper = bool(words_of) and text[0].isupper() and words_of[-1][0].isupper() and len(words_of) < 5
    has_letters = all(sign.isalpha() or sign in " -'’." for sign in text)
    return is_proper and has_letters and not text.isupper() and not looks_like_company(text)


def is_with_place(line: Line) -> bool:
    """Whether a line right below companies names another with its city, or a broadcaster: "NDR, Hamburg"."""
    name, comma, _ = line.text.partition(",")
    first = name.split(maxsplit=1)[0] if name.strip() else ""
    if line.gap or is_name(name):
        return False
    is_broadcaster = first.isupper() and looks_like_company(first)
    found = companies_in(line.text) if comma or is_broadcaster else []
    return len(found) == 1 and (bool(found[0].places) or is_broadcaster)
