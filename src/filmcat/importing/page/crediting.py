"""Credits from statements: persons in roles, the cast with its characters, companies with their parts."""

import re

from filmcat.importing.page.companies import (
    are_places,
    companies_in,
    is_address,
    is_place,
    is_surely_company,
    looks_like_company,
    may_be_company,
)
from filmcat.importing.page.facts import scan
from filmcat.importing.page.labels import is_company, is_role
from filmcat.importing.page.lines import Line
from filmcat.importing.page.people import is_name, names_in
from filmcat.importing.page.sheet import Sheet
from filmcat.importing.page.statements import Statement
from filmcat.importing.page.stating import state_facts
from filmcat.importing.page.vocabulary import phrases
from filmcat.text.fold import fold
from filmcat.text.names import split_last_parenthesis

_PARTS = {
    "production": "production",
    "producers": "production",
    "co_production": "co-production",
    "co_producers": "co-production",
    "world_sales": "world sales",
    "distribution": "distribution",
    "support": "support",
}
_PERSONS = {"production": "producers", "co_production": "co_producers"}
_OPEN = phrases(
    """
    Production; Produktion; Produzione; Produkcja; Producción; Produção; Виробництво; Produced by; Co-Production;
    Coproduction; Koproduktion; Ko-Produktion; Co-Produktion; Coproduzione; Koprodukcja
    """
)  # labels that head persons as well as companies
_FOR_COMPANY = re.compile(r"(\S) (?:for|für|pour|per|dla|для) ([^\W\d_][^,;()]+)")
_AS = re.compile(r"\s+(?:as|als|jako|як)\s+|\t+|\s+[–—-]\s+|\s*\.{3,}\s*|\s*…\s*|\s+/\s+|:\s+")


def credit(statements: tuple[Statement, ...], sheet: Sheet) -> None:
    """State every credit of a page; producers last, when all other names are known."""
    roles = [_settled_casting(one) for one in statements if is_role(one.keys[0])]
    for one in roles:
        if _is_producing(one):
            continue
        if one.keys[0] == "cast":
            _cast(one, sheet)
        elif is_company(one.keys[0]):
            continue
        else:
            _persons(one, sheet)
    known = {fold(name) for name in sheet.names()} | {fold(str(one["name"])) for one in sheet.cast}
    labels = {fold(one.label.text) for one in roles if "producers" in one.keys and one.values}
    for one in roles:
        if _is_producing(one):
            has_producers = bool(labels - {fold(one.label.text)})
            _producing(one, sheet, known, has_producers=has_producers)
        elif is_company(one.keys[0]):
            _companies(one, one.values, sheet, known)


def _is_producing(statement: Statement) -> bool:
    """Whether a label may head producers as well as their companies."""
    return bool(set(statement.keys) & set(_PERSONS)) or statement.keys[0] in _PERSONS.values()


def _settled_casting(statement: Statement) -> Statement:
    """A long list below "Casting" is the cast, as French pages head it; those who cast a film are few."""
    is_cast = statement.keys == ("casting",) and len(statement.values) > 2
    return statement._replace(keys=("cast",)) if is_cast else statement


def _persons(statement: Statement, sheet: Sheet) -> None:
    for line in statement.values:
        for printed in names_in(line.text):
            name, note = split_last_parenthesis(printed)
            if not is_name(name, loose=True):
                sheet.leave(line._replace(text=printed))
                continue
            for role in statement.keys:
                sheet.credit(role, name, note, line)


def _cast(statement: Statement, sheet: Sheet) -> None:
    last: str | None = None
    bullets = bool(statement.values) and statement.values[0].bullet
    for line in statement.values:
        if last and bullets and not line.bullet:
            sheet.player(last, line.text, line)
            continue
        for name, character in players(line.text):
            last = name
            sheet.player(name, character, line)
        if not players(line.text):
            sheet.leave(line)


def players(text: str) -> list[tuple[str, str | None]]:
    """The actors of a text with their characters: ``[("Bruno Ganz", "Damiel")]``, from brackets, "as" or a dash."""
    found: list[tuple[str, str | None]] = []
    for printed in names_in(text) if not _is_pair(text) else [text]:
        name, character = split_last_parenthesis(printed)
        if character is None and (split := _AS.search(printed)):
            name, character = printed[: split.start()].strip(), printed[split.end() :].strip()
        if is_name(name, loose=True):
            found.append((name, character))
    return found


def _is_pair(text: str) -> bool:
    """Whether a line is one actor and one character: "Bruno Ganz – Damiel", "Bruno Ganz as Damiel"."""
    split = _AS.search(text)
    return (
        split is not None
        and "," not in text[: split.start()]
        and is_name(text[: split.start()].strip())
        and text.count(",") < 2
    )


def _producing(statement: Statement, sheet: Sheet, known: set[str], *, has_producers: bool) -> None:
    """Producers and productions, persons or companies: a label that may head both is decided by what follows."""
    key = next((key for key in statement.keys if key in _PERSONS or key in _PERSONS.values()), statement.keys[0])
    role = _PERSONS.get(key, key)
    for other in statement.keys:
        if other != key and not is_company(other):
            _persons(statement._replace(keys=(other,)), sheet)
    heads_companies = key in _PERSONS or (fold(statement.label.text) in _OPEN and has_producers)
    for printed_line in statement.values:
        line = printed_line._replace(text=_FOR_COMPANY.sub(r"\1 (\2)", printed_line.text))
        if (found := scan(line.text)).kinds and not found.rest and "countries" in found.kinds:
            state_facts(found.facts, line, sheet)
            continue
        persons, companies = _told_apart(
            line, statement, known, heads_companies=heads_companies, has_producers=has_producers
        )
        for printed in persons:
            name, note = split_last_parenthesis(printed)
            if note and (looks_like_company(note) or note.isupper()):
                sheet.company(note, _PARTS[key], (), line)
                note = None
            sheet.credit(role, name, note, line)
        _companies(statement._replace(keys=(key,)), tuple(line._replace(text=one) for one in companies), sheet, known)


def _told_apart(
    line: Line, statement: Statement, known: set[str], *, heads_companies: bool, has_producers: bool
) -> tuple[list[str], list[str]]:
    """The persons and the companies of one line, as printed."""
    names = names_in(line.text)
    bare = [split_last_parenthesis(name)[0] for name in names]
    are_known = bool(bare) and all(fold(name) in known for name in bare)
    if heads_companies:
        is_open = fold(statement.label.text) in _OPEN and not has_producers
        are_persons = bool(bare) and all(is_name(name) and not looks_like_company(name) for name in bare)
        if are_known or (is_open and are_persons):
            return names, []
        return [], [line.text]
    companies = [name for name, plain in zip(names, bare, strict=True) if is_surely_company(plain)]
    others = [name for name in names if name not in companies]
    return [name for name in others if is_name(split_last_parenthesis(name)[0], loose=not companies)], companies


def _companies(statement: Statement, lines: tuple[Line, ...], sheet: Sheet, known: set[str]) -> None:
    role = _PARTS.get(statement.keys[0])
    for line in lines:
        if is_address(line.text):
            continue
        if are_places(line.text) and sheet.companies:
            sheet.companies[-1].setdefault("places", re.split(r"\s*[,/]\s*", line.text))
            continue
        if role is None or not may_be_company(line.text) or fold(line.text) in known:
            sheet.leave(line)
            continue
        for company in companies_in(line.text):
            persons = [place for place in company.places if is_name(place) and not is_place(place)]
            has_persons = bool(persons) and role in {"production", "co-production"}
            for name in persons if has_persons else ():
                sheet.credit("producers" if role == "production" else "co_producers", name, None, line)
            sheet.company(company.name, role, () if has_persons else company.places, line)
