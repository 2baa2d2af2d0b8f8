"""Producers and companies from statements: which of them a label heads, and what part each had."""

import re
from itertools import pairwise

from filmcat.importing.page.fields.draft import Sheet
from filmcat.importing.page.fields.stated import state_facts
from filmcat.importing.page.layout.lines import Line
from filmcat.importing.page.layout.signs import TOLD_APART, UNDERSTOOD
from filmcat.importing.page.statements.statement import Statement
from filmcat.importing.page.values.companies import Company, companies_in
from filmcat.importing.page.values.company_marks import (
    are_places,
    is_place,
    is_seat,
    is_surely_company,
    looks_like_company,
    may_be_company,
)
from filmcat.importing.page.values.contacts import is_address, without_contacts
from filmcat.importing.page.values.fact import Fact
from filmcat.importing.page.values.facts import scan
from filmcat.importing.page.values.label_values import is_company_with_code
from filmcat.importing.page.values.names import is_name, names_in, outside_brackets
from filmcat.importing.page.vocabulary.given_names import begins_with_given_name
from filmcat.importing.page.vocabulary.labels import keys_of
from filmcat.importing.page.vocabulary.word_list import listed
from filmcat.importing.page.vocabulary.words import SITE_WORDS
from filmcat.text.countries import country_key
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
_OPEN = re.compile(
    r"(?:(?:co|ko|со|спів|ко)\s?)?(?:produ(?:ction|ktion|zione|kcja|kcia|kce|kcija|ccion|cao|ctie|ksjon|ktsioon)"
    r"|продукція|продукция|продукциja|продукција|виробництво|производство|proizvodnja|производња|gyartas|tuotanto"
    r"|продукција|вытворчасць|produccio|producion|ekoizpena|produkzioa|framleidsla|prodhimi|produksioni|הפקה"
    r"|productora|produtora|gamyba|razosana|tootmine|yapim|παραγωγη|vyroba"
    r"|prod|(?:pro[dz]\w+) (?:by|par|da|von|por|av|af|door|de))"
)  # labels that head persons as well as companies, folded
_TOGETHER = re.compile(
    r"in (?:zusammenarbeit|collaboration|collaborazione)|en (?:collaboration|colaboración)|we współpracy|ve? spolupráci"
    r"|u suradnji",
    re.IGNORECASE,
)  # of companies, or of one more person
_ITEMS = re.compile(r"\s*[,;|•·]\s*")
_FOR = "for|für|pour|para|per|dla|для|voor|för|pentru|FOR|FÜR|POUR|PARA|PER|VOOR"
_FOR_COMPANY = re.compile(rf"^(?P<name>.+?) (?:{_FOR}) (?P<company>[^\W\d_a-z].*)$")
_COMMA_FOR = re.compile(rf",\s+(?=(?:{_FOR})\s[^\W\d_a-z])")  # "Elías Querejeta, para Elías Querejeta P.C."
_IS_NOBODY = re.compile(r"\(|^(?:the|an?|os?|as|el|les?|los?|las?|die|der|das|il|gli|i) ", re.IGNORECASE)  # an article
_BESIDE = re.compile(r"(?P<name>[^/–—]+?)(?P<sign>\s+[–—-]\s+|\s*/\s*)(?P<company>[^/–—]+)")
_DASH = re.compile(r"\s+[–—-]\s+")
_OF_SITE = frozenset(SITE_WORDS)
_TWO = 2
_CODE = 3  # letters, which alone tell no country for sure
_OF_COMPANIES = listed("productora productoras produtora produtoras")  # that could as well name a woman


def is_producing(statement: Statement) -> bool:
    """Whether a label may head producers as well as their companies."""
    return bool(set(statement.keys) & set(_PERSONS)) or statement.keys[0] in _PERSONS.values()


def producing_key(statement: Statement) -> str:
    """The one of a label's keys under which producers or productions stand."""
    return next((key for key in statement.keys if key in _PERSONS or key in _PERSONS.values()), statement.keys[0])


def names_companies(statement: Statement) -> bool:
    """Whether most of what a label of producers heads are companies: "Produit par : Zentropa Productions, …"."""
    names = [name for line in statement.values for name in names_in(line.text)]
    return len(names) > 1 and 2 * sum(map(looks_like_company, names)) > len(names)


def produce(statement: Statement, sheet: Sheet, known: set[str], *, has_producers: bool) -> None:
    """Producers and productions, persons or companies: a label that may head both is decided by what follows."""
    key = producing_key(statement)
    role = _PERSONS.get(key, key)
    is_open = _is_open(statement)
    heads_companies = key in _PERSONS or (is_open and has_producers) or fold(statement.label.text) in _OF_COMPANIES
    seats, persons = seats_in(statement.values), list[str]()
    is_listed = heads_companies and sum(looks_like_company(one.text) for one in statement.values) > 1  # one a line
    for printed_line in statement.values:
        names = known if heads_companies else None
        groups = _by_groups(printed_line.text, known)
        left = printed_line.text if groups else _without_partners(printed_line, (role, _PARTS[key]), sheet, names)
        line = printed_line._replace(text=left)
        if not line.text:
            continue
        if persons and printed_line.number in seats:
            sheet.leave(line)
            continue
        found = scan(line.text)
        if found.kinds & {"countries", "year"} and not found.rest and not is_company_with_code(line.text):
            state_facts(found.facts, line.by(UNDERSTOOD), sheet)
            continue
        persons, companies = groups or _told_apart(
            line,
            statement,
            known,
            heads_companies=heads_companies,
            has_producers=has_producers or (is_listed and key in _PERSONS),
        )
        for printed in persons:
            name, note = split_last_parenthesis(printed)
            if note and country_key(note) is None and (looks_like_company(note) or note.isupper()):
                sheet.company(note, _PARTS[key], (), line)
                note = None
            sheet.credit(role, name, note, line if not companies else line.by(TOLD_APART))
        state_companies(
            statement._replace(keys=(key,)),
            tuple(line._replace(text=one).by(*([TOLD_APART] if persons else [])) for one in companies),
            sheet,
            known,
            seats,
        )


def _is_open(statement: Statement) -> bool:
    """Whether a label, or a half of one in two languages, heads persons as well as companies."""
    label = statement.label.text
    halves = label.split(" ")  # "Produção Production"
    are_open = len(halves) == _TWO and all(_OPEN.fullmatch(fold(half)) for half in halves)
    return are_open or any(_OPEN.fullmatch(fold(part)) for part in (label, *label.split("/")))


def _told_apart(
    line: Line, statement: Statement, known: set[str], *, heads_companies: bool, has_producers: bool
) -> tuple[list[str], list[str]]:
    """The persons and the companies of one line, as printed."""
    names = names_in(line.text)
    bare = [split_last_parenthesis(name)[0] for name in names]
    are_known = bool(bare) and all(fold(name) in known for name in bare)
    if heads_companies:
        is_open = _is_open(statement) and not has_producers
        are_names = all(is_name(name) and not _IS_NOBODY.search(name) for name in bare)
        are_persons = bool(bare) and are_names and not any(map(looks_like_company, bare))
        has_place = any(map(is_place, outside_brackets(line.text, _ITEMS)[1:]))  # "KNM, Genf" is no name turned round
        if are_known or (is_open and are_persons and not has_place):
            return names, []
        persons = [name for name in bare if is_name(name) and not looks_like_company(name)]
        if not (is_open and len(persons) > 1 and any(fold(name) in known for name in persons)):
            persons = [name for name in persons if _is_open(statement) and begins_with_given_name(name)]
        if persons:
            return persons, [name for name in names if name not in persons]
        return [], [line.text]
    is_company = looks_like_company if _is_open(statement) else is_surely_company
    companies = [name for name, plain in zip(names, bare, strict=True) if is_company(plain)]
    if names_companies(statement) and not any(fold(name) in known for name in bare):
        persons = [name for name in names if name.count(" ") == 1 and is_name(name) and not looks_like_company(name)]
        return persons, [", ".join(name for name in names if name not in persons)]  # "O Som E A Furia" is none
    if _is_open(statement) and all(" " not in name and fold(name) not in known for name in bare):
        return [], [line.text]  # "Produit par : Offshore"
    others = [name for name in names if name not in companies]
    return [name for name in others if is_name(split_last_parenthesis(name)[0], loose=not companies)], companies


def _by_groups(text: str, known: set[str]) -> tuple[list[str], list[str]] | None:
    """The persons before a slash, one of whom other credits know, and the companies behind it."""
    persons, slash, companies = text.partition(" / ")
    names = names_in(persons)
    are_persons = all(map(is_name, names)) and not any(map(looks_like_company, names))
    is_told = are_persons and any(fold(name) in known for name in names) and looks_like_company(companies)
    return (names, [companies]) if slash and is_told else None


def state_companies(
    statement: Statement, lines: tuple[Line, ...], sheet: Sheet, known: set[str], seats: frozenset[int]
) -> None:
    """State the companies of some lines in the part that their label names; places go to the company above.

    ``seats`` are the numbers of the lines that hold such places and nothing else.
    """
    role = _PARTS.get(statement.keys[0])
    for line in lines:
        if is_address(line.text):
            continue
        seat, _ = without_contacts(line.text)  # "Balthasarstr. 79-81, 50670 Cologne, Germany"
        if sheet.companies and (are_places(seat) or line.number in seats):
            sheet.companies[-1].setdefault("places", re.split(r"\s*[,/]\s*", seat))
            continue
        is_helper = _TOGETHER.match(statement.label.text) and is_name(line.text) and not looks_like_company(line.text)
        if role is None or is_helper or not may_be_company(line.text) or fold(line.text) in known | _OF_SITE:
            sheet.leave(line)
            continue
        for printed in companies_in(line.text):
            told = scan(printed.name)
            if countries := _co_producing(printed.name):
                state_facts(countries, line.by(UNDERSTOOD), sheet)  # "Coproducción España-México"
                continue
            is_print = not (told.rest or printed.name[0].isupper() or looks_like_company(printed.name))  # "35mm"
            if country_key(printed.name) is not None or is_print:
                sheet.leave(line._replace(text=printed.name))
                continue
            company = _without_person(printed, role, line, sheet, known)
            persons = [place for place in company.places if is_name(place) and "(" not in place and not is_place(place)]
            has_persons = bool(persons) and role in {"production", "co-production"}
            for name in persons if has_persons else ():
                by = line.by(TOLD_APART)
                sheet.credit("producers" if role == "production" else "co_producers", name, None, by)
            sheet.company(company.name, _PARTS.get(company.key, role), () if has_persons else company.places, line)


def seats_in(lines: tuple[Line, ...]) -> frozenset[int]:
    """The numbers of the lines that say where the company right above sits: "Dakar, Senegal" below "Fanta Sy"."""
    found: set[int] = set()
    for above, line in pairwise(lines):
        if "," not in above.text and above.number not in found and is_seat(line.text):
            found.add(line.number)
    return frozenset(found)


def _without_partners(line: Line, parts: tuple[str, str], sheet: Sheet, known: set[str] | None) -> str:
    """State those who produce for a company, "Jonas Dornbach for Komplizen Film", and its part; what else is said.

    ``known`` are the names of other credits where the label heads companies too, such as "Final Cut for Real".
    """
    items = outside_brackets(_COMMA_FOR.sub(" ", line.text), _ITEMS)
    left: list[str] = []
    for item in items:
        match = _FOR_COMPANY.match(item) or _with_company(item)
        if match and _is_partner(match, known):
            if match.re is _FOR_COMPANY:
                left = _credited(left, parts[0], line, sheet)
            sheet.credit(parts[0], match["name"], None, line)
            for company in companies_in(match["company"]):
                sheet.company(company.name, parts[1], company.places, line)
        else:
            left.append(item)
    return line.text if len(left) == len(items) else ", ".join(left)


def _credited(items: list[str], role: str, line: Line, sheet: Sheet) -> list[str]:
    """State those who stand before the one who produces for a company, as they do so too; what is left of a list."""
    first = len(items)
    while first and is_name(items[first - 1]) and not looks_like_company(items[first - 1]):
        first -= 1
    for name in items[first:]:
        sheet.credit(role, name, None, line)
    return items[:first]


def _is_partner(match: re.Match[str], known: set[str] | None) -> bool:
    """Whether an item is a person with a company: by the sign between, as others know the name, or by its words."""
    if not is_name(match["name"]) or looks_like_company(match["name"]):
        return False
    if known is None or "sign" in match.re.groupindex or fold(match["name"]) in known:
        return True
    return looks_like_company(match["company"]) or begins_with_given_name(match["name"])


def _with_company(item: str) -> re.Match[str] | None:
    """A person and, behind a dash or a slash, a company, by its words or its capitals: "Maren Ade – KOMPLIZEN"."""
    match = _BESIDE.fullmatch(item)
    if match is None or not is_name(match["name"]) or match["name"].isupper():
        return None
    return match if looks_like_company(match["company"]) or match["company"].isupper() else None


def _co_producing(text: str) -> tuple[Fact, ...]:
    """The countries behind a word for a co-production, and nothing else."""
    label, _, rest = text.partition(" ")
    is_told = len(rest) > _CODE and keys_of(label, "en") == ("co_production",)
    found = scan(rest) if is_told else None
    return found.facts if found and not found.rest and found.kinds == {"countries"} else ()


def _without_person(company: Company, part: str, line: Line, sheet: Sheet, known: set[str]) -> Company:
    """A company without the person before its name whom other credits know: "Maren Ade – Komplizen Film"."""
    sides = _DASH.split(company.name)
    if len(sides) != 2 or fold(sides[0]) not in known or not sides[1]:
        return company
    role = next((one for key, one in _PERSONS.items() if _PARTS[key] == part), None)
    if role is not None:
        sheet.credit(role, sides[0], None, line)
    return company._replace(name=sides[1])
