"""Companies as credits print them: one after the other, each with the places it sits in."""

import re
from typing import NamedTuple

from filmcat.importing.page.layout.lines import Line
from filmcat.importing.page.values.company_marks import (
    SEMICOLON,
    SPLITS,
    is_place,
    looks_like_company,
    may_be_company,
    may_be_town,
)
from filmcat.importing.page.values.contacts import without_contacts
from filmcat.importing.page.values.names import is_name, listed_behind_brackets, outside_brackets
from filmcat.importing.page.vocabulary import company_words
from filmcat.importing.page.vocabulary.given_names import begins_with_given_name
from filmcat.importing.page.vocabulary.labels import is_company, keys_of
from filmcat.importing.page.vocabulary.word_list import phrases
from filmcat.importing.page.vocabulary.words import GENRE_WORDS
from filmcat.text.countries import country_key
from filmcat.text.fold import fold, words
from filmcat.text.names import split_last_parenthesis

_HYPHENS = re.compile(r"[^\W\d_]+(?:-[^\W\d_A-Z]+)+-[^\W\d_]+$")  # "Issy-les-Moulineaux"
_DASH = re.compile(r"\s+[–—-]\s+")
_COMMA = re.compile(r"\s*,\s*")
_PARTNERS = re.compile(
    r"(?:^|,?\s+)(?:in|în|en|em|w|v|ve|i|u)\s+(?:(?:co|ko|sam)-?\s?produ\w+|asso\w+|collabo\w+|colabo\w+|coop\w+|zusammenarbeit"
    r"|współpracy|spolupráci|sodelovanju|suradnji|samarb\w+|yhteisty\w+)\s+(?:with|con|cu|avec|mit|com|med|de|z|ze|s|se)\s+(?:bl\.\s?a\.\s+|bl\.a\.\s+)?",
    re.IGNORECASE,
)  # "Dribbling Pictures in co-production with Survivance"
_PRODUCTION_OF = re.compile(
    r"(?:an?|eine|une|una|uma)\s(?P<companies>\S.*\S)\s(?:co-?)?(?:production|produktion)", re.IGNORECASE
)  # "An Atacama Productions (France), Cronomedia (Chile) production"
_GENERIC = company_words.MARKERS | company_words.FIRST_WORDS | frozenset(GENRE_WORDS)
_LEGAL_FORM = 3  # letters of what may be one, as the halves of "A/S" are
_ADDRESS = re.compile(r"(?<=\w)\s+(?:https?://|www\.)\S+$")
_PLACES_BEFORE = re.compile(r"\((?P<places>[^()]+)\)\s+(?P<name>[^()]+)")  # "(DK) Danish Film Institute"
_BETWEEN_PLACES = re.compile(r"\s*[,/]\s*|-(?=[^\W\d_a-z])")  # "Estonia-Poland", though no "Clermont-Ferrand"
_EVERYWHERE = phrases("international; internationally; mezinárodní; weltweit; worldwide; world; monde; mondo; świat")
_ANDS = re.compile(r"(?<!-)\s+(?:und|and|et|e|y|i|та|і|&|\+)\s+")


class Company(NamedTuple):
    """A company and the places that stand beside its name; ``key`` is that of its own part, where one is told."""

    name: str
    places: tuple[str, ...] = ()
    key: str = ""


def companies_in(text: str) -> list[Company]:
    """The companies of one line with their places: "HAKA Films Warschau", "Katuh Studio (Paris)".

    Ways to reach them are left out, and with these the person who is to be asked for.
    """
    if sentence := _PRODUCTION_OF.fullmatch(text):
        text = sentence["companies"]
    if pairs := _in_pairs(text):
        return [company for pair in pairs for company in _of_pair(*pair)]
    bare, is_reached = without_contacts(listed_behind_brackets(_PARTNERS.sub(", ", text)).strip(" ,;|•·"))
    parts = outside_brackets(bare, SPLITS)
    if is_reached:
        parts = parts[:1] + [
            part for part in parts[1:] if is_place(part) or looks_like_company(part) or not is_name(part)
        ]
    elif len(parts) == 2 and _is_one(*parts, sign=bare[len(parts[0]) :].lstrip()[:1]):
        return [Company(", ".join(parts))]
    elif len(parts) == 2 and "," in bare and looks_like_company(parts[0]) and _HYPHENS.match(parts[1]):
        return _of_pair(*parts)
    parts = _without_contact_persons(parts)
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


def _without_contact_persons(parts: list[str]) -> list[str]:
    """Companies without the persons who stand for one behind a dash: "Aurum Film – Aneta Hickinbotham"."""
    found: list[str] = []
    are_of_company = False
    for part in parts:
        name, *persons = _DASH.split(part)
        is_person = len(persons) == 1 and is_name(persons[0]) and not looks_like_company(persons[0])
        if is_person and (looks_like_company(name) or begins_with_given_name(persons[0])):
            found.append(name)
            are_of_company = True
        elif not (are_of_company and is_name(part) and not looks_like_company(part) and not is_place(part)):
            found.append(part)
            are_of_company = False
    return found


def _is_one(name: str, text: str, *, sign: str) -> bool:
    """Whether a text goes on with the name before a comma: "Telewizyjna i Teatralna w Łodzi"; or is a town alone."""
    if sign != "/" and " " in name and not looks_like_company(name) and _is_lone_word(text):
        return True
    has_small = sum(word.islower() for word in text.split()) > 1
    return sign == "," and has_small and not (looks_like_company(text) or is_place(text))


def _headed(text: str) -> Company | None:
    """A company behind the territory that it has, or its part: "Česko: AČFK", "Coproduction Lilies films"."""
    territory, colon, behind = text.partition(": ")
    if colon and behind and (country_key(territory) or fold(territory) in _EVERYWHERE):
        return _company(behind)
    label, _, name = text.partition(" ")
    is_part = " " in name and looks_like_company(name) and keys_of(label, "en") == ("co_production",)
    return _company(name)._replace(key="co_production") if is_part else None


def _company(text: str) -> Company:
    text = _ADDRESS.sub("", text)
    if headed := _headed(text):
        return headed
    if text.count("(") > text.count(")"):  # what stands in brackets goes on on another line
        text = text[: text.rindex("(")].rstrip() or text.lstrip("( ")
    if (before := _PLACES_BEFORE.fullmatch(text)) and (places := _places_in(before["places"])):
        return Company(before["name"], places)
    name, inside = split_last_parenthesis(text)
    if inside and (keys := keys_of(inside, "en")) and is_company(keys[0]):
        return Company(name, (), keys[0])  # "DCM Productions (co-production)"
    if inside and not looks_like_company(inside):
        return Company(name, tuple(part.strip() for part in re.split(r"[,/]", inside) if part.strip()))
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


def _places_in(text: str) -> tuple[str, ...]:
    """The known places and codes of countries that a text lists; none where it says anything else."""
    parts = tuple(_BETWEEN_PLACES.split(text))
    return parts if all(is_place(part) or _is_code(part, is_last=True) for part in parts) else ()


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
    sides = _DASH.split(text)
    is_other = looks_like_company(sides[-1]) or (sides[-1].isupper() and len(sides[-1]) > 2)
    is_other = is_other and fold(sides[-1]) not in company_words.LEGAL and not is_place(sides[-1])
    if len(sides) == 2 and looks_like_company(sides[0]) and is_other:
        return sides  # "Ganesh P.C. – TVE"
    parts = text.split("/")
    if all(len(part) > _LEGAL_FORM and part[0].isupper() for part in parts) and any(map(looks_like_company, parts)):
        return parts
    return parts if all(len(part) > 2 and part.isupper() and part.isalpha() for part in parts) else [text]


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
    if any(_is_generic(part) for part in parts):
        return [text]  # "Schweizer Radio und Fernsehen", "Eyeworks Film & TV Drama"
    marked = [part for part in parts if looks_like_company(part) and fold(part) not in company_words.MARKERS]
    if ends_list and len(parts) == 2 and marked and all(part in marked or _is_lone_word(part) for part in parts):
        return parts
    are_companies = all(looks_like_company(part) or is_name(part) for part in parts)
    return parts if len(parts) > 1 and are_companies else [text]


def _is_generic(text: str) -> bool:
    """Whether a text is words of companies and kinds of films, and no name of its own: "Fernsehen", "TV Drama"."""
    return all(word in _GENERIC for word in words(text))


def _in_pairs(text: str) -> list[tuple[str, str]]:
    """Companies that semicolons part, each with a town behind a comma: "Road Movies, Berlin; Argos Films, Neuilly"."""
    pieces = [outside_brackets(piece, _COMMA) for piece in outside_brackets(text, SEMICOLON)]
    if len(pieces) < 2 or not all(len(piece) == 2 for piece in pieces):
        return []
    pairs = [(piece[0], piece[1]) for piece in pieces]
    return pairs if all(is_place(town) or may_be_town(town) for _, town in pairs) else []


def _of_pair(name: str, town: str) -> list[Company]:
    """The company, or the two, in front of a town."""
    parts = [one for part in _parted_behind_city(name) for one in _parted_at_and(part, ends_list=False)]
    *others, last = map(_company, parts)
    return [*others, last._replace(places=(*last.places, town))]


def is_with_place(line: Line) -> bool:
    """Whether a line right below companies names another with its city, or a broadcaster: "NDR, Hamburg"."""
    name, comma, _ = line.text.partition(",")
    first = name.split(maxsplit=1)[0] if name.strip() else ""
    if line.gap or is_name(name):
        return False
    is_broadcaster = first.isupper() and looks_like_company(first)
    found = companies_in(line.text) if comma or is_broadcaster else []
    return len(found) == 1 and (bool(found[0].places) or is_broadcaster)


def is_credit(text: str) -> bool:
    """Whether a text is a name with its company or task in brackets, or a company where persons may stand too."""
    return is_name(text.partition("(")[0].strip(), loose=True) or (looks_like_company(text) and may_be_company(text))
