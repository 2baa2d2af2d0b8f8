"""What a label heads on its line: names, up to the sentence or the facts that go on behind them."""

import re

from filmcat.importing.page.layout.lines import is_prose
from filmcat.importing.page.values.facts import is_facts, scan
from filmcat.importing.page.values.names import all_names
from filmcat.importing.page.vocabulary.company_words import LEGAL
from filmcat.text.names import split_last_parenthesis

_LONGEST_FACTS = 500  # characters of a line of names and facts
_STOP = re.compile(r"(?<=[^\W\d_]{2})(?<!\b[JSDMH][rst])(?<!Prof)(?<!\bTh)(?<!\bChr)(?<!\bPh)(?<!\bYu)\.\s+")
_ITEMS = re.compile(r"\s*[,|/•·]\s*")
_SIGNS = re.compile(r"\s+[/–—•·]\s+|\s*\|\s*|[,;]\s+")
_DATED = re.compile(r"(?P<names>[^\d(]{5,80}?) (?P<rest>(?:19|20)\d\d\b.*)$")  # "Abderrahmane Sissako 2014 France …"
_BASED = re.compile(
    r",\s+(?:da un[’'a]?\s?\w|según |nach (?:einer|einem|dem|der|motiven) |based on |d[’']après |from an? "
    r"|по мотив|na podstawie |podle ).*$"
    r"|\s+(?:d['’]après |από (?:νουβέλ|το μυθιστόρημα)).*$"
    r"|\s+(?:efter (?:egen|eget|en|et) |regénye alapján|nach (?:seine[mr]|ihre[mr]|eigene[mr]) "
    r"|basad[oa] (?:en|no|na) |tratto da |(?:librement )?adapté de |freely adapted from |frei nach ).*$",
    re.IGNORECASE,
)  # "Joe Vignola, da un’idea di Joe Vignola"
_OTHER_LABEL = re.compile(r"\s\|\s[^|:,\d]{2,30}:\s")  # one that nobody knows, with a value of its own
_SUPPORT = re.compile(
    r",?\s+(?:con (?:il|el|l['’]) ?(?:contributo|sostegno|supporto|apoyo|aiuto)|with (?:the )?(?:support|funding|help)"
    r"|mit (?:Unterstützung|Förderung|Mitteln)|avec le (?:soutien|concours)|avec l['’]aide|com o apoio|przy wsparciu"
    r"|s podporou|za podporo|uz podršku|за підтримки|при поддержке|με την υποστήριξη)\s",
    re.IGNORECASE,
)
_CODE = 2  # letters
_COVERED = 0.6  # share of the parts of a line of facts that are facts
_ABBREVIATED = re.compile(r"(?:\b[^\W\d_]|\b(?:Inc|Ltd|Co|Jr|Sr|Corp|St|Kft|Bt|Zrt|u\.a|o))\.$")
END = " \t,;|•·*–—-/_"  # signs around a label and its value


def names_of(raw: str) -> tuple[str, str]:
    """The names that follow a label, and what follows them in another sentence, or as facts."""
    value = _BASED.sub("", within_brackets(_OTHER_LABEL.split(raw.partition(" * ")[0])[0]))
    names, rest = _parted_at_stop(value)
    return (names, rest) if rest else parted_at_facts(value)


def names_then_facts(text: str) -> tuple[str, str] | None:
    """Part "Cédric Kahn France 2018 French 107’" where the name ends; None where it does not go up so."""
    if len(text) > _LONGEST_FACTS or not any(map(str.isdigit, text)) or is_prose(text):
        return None
    names, inside = split_last_parenthesis(text)
    kinds = scan(inside).kinds if inside and is_facts(inside) else frozenset()
    if inside and ("runtime" in kinds or len(kinds) > 1) and all_names(names):
        return names, inside  # "Alice Rohrwacher (130')"
    for word in list(re.finditer(r"\S+", text))[2:]:
        before, after = text[: word.start()].strip(" ,/|–-"), text[word.start() :]
        if not all_names(before):
            continue
        facts = scan(after, is_whole=True)
        if not facts.rest and len(facts.kinds) > 1 and facts.facts[0].text[0] == after[0]:
            return before, after
    return None


def is_company_with_code(text: str) -> bool:
    """Whether what reads like facts is a company: with a code, "Film IT, Polska 2016", or a form, "Norsk Film A/S"."""
    form = text.rpartition(" ")[2]
    if "/" in form and form.replace("/", "").casefold() in LEGAL:
        return True
    first = scan(text.partition(",")[0])
    return len(first.facts) == 1 and len(first.facts[0].text) == _CODE and first.facts[0].text != text.partition(",")[0]


def _parted_at_stop(value: str) -> tuple[str, str]:
    """Part names from the sentence behind them: "Pascal Plante. Canada, 2023"; not at the stop of an initial."""
    for stop in _STOP.finditer(value):
        before = value[: stop.start()]
        if before.count("(") == before.count(")"):
            return (before, value[stop.end() :]) if all_names(before, loose=True) else (value, "")
    return value, ""


def parted_at_facts(value: str) -> tuple[str, str]:
    """Part names from the facts that go on in the line: "Clara Stern / Österreich 2022 / 102 Min."."""
    if is_facts(value) and "countries" in scan(value).kinds and not is_company_with_code(value):
        return value, ""  # "Produzione Italia, Francia 2022"
    if parted := names_then_facts(value):
        return parted
    if (dated := _DATED.match(value)) and all_names(dated["names"]):
        return dated["names"], dated["rest"]
    signs = [sign for sign in _SIGNS.finditer(value) if len(value) - sign.end() <= _LONGEST_FACTS]
    for sign in signs:
        tail = value[sign.end() :]
        items = _SIGNS.split(tail)
        stated = sum(map(is_facts, items)) if any(map(str.isdigit, tail)) and is_facts(items[0]) else 0
        if stated and (is_facts(tail) or (stated > 1 and stated >= _COVERED * len(items))):
            return value[: sign.start()], tail
    return value, ""


def within_brackets(value: str) -> str:
    """A value up to a bracket that was opened before its label: "Jane Doe) — A film about" is Jane Doe."""
    depth = 0
    for place, sign in enumerate(value):
        depth += (sign == "(") - (sign == ")")
        if depth < 0:
            return value[:place].strip(END)
    return value


def without_support(value: str) -> str:
    """Companies without those who gave money, whom words part from them: "…, con il contributo del MiBACT"."""
    return _SUPPORT.split(value, maxsplit=1)[0]


def states_a_fact(text: str) -> bool:
    """Whether a line is a label, though an unknown one, with a fact: "Ano do Festival: 2021"."""
    return is_facts(text.partition(": ")[2])


def has_place_behind(text: str) -> bool:
    """Whether a line ends with countries in brackets."""
    inside = split_last_parenthesis(text)[1]
    return bool(inside) and not (found := scan(inside)).rest and found.kinds == {"countries"}


def is_name_before_facts(text: str) -> bool:
    """Whether a text is a name and facts behind signs, nothing else: "Paweł Pawlikowski|Poľsko, Dánsko|2013|1h 20m"."""
    name, *others = _ITEMS.split(text.strip(" ."))
    return " " in name and all_names(name) and len(others) > 1 and all(map(is_facts, others))


def without_stop(value: str) -> str:
    """A value without the stop of a sentence at its end; that of "Film Co." or of an initial stays."""
    return value.rstrip(".") if value.endswith(".") and not _ABBREVIATED.search(value) else value
