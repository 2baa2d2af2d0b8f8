"""Parts behind a name and facts in brackets, written anew as "Label: value": "Thomas Rist (Kamera)"."""

import re
from itertools import groupby

from filmcat.importing.page.layout.lines import Line
from filmcat.importing.page.values.facts import is_facts
from filmcat.importing.page.values.names import all_names, is_name
from filmcat.importing.page.vocabulary.labels import is_role, keys_of
from filmcat.text.countries import country_key

_PART = re.compile(
    r"^(?P<name>[^()]{3,60}) \((?P<part>[^()]{3,40})\)$"
    r"|^(?P<who>[^():]{3,60}?)\s?: (?P<did>[^():]{3,40})$"  # "Eleni KARAINDROU : Auteur de la musique"
)
_LIST = re.compile(
    r"^(?:(?P<label>[^():,\t]{3,30})(?::\s|\t))?(?P<parts>[^():]+ \([^()]+\)(?:, [^():]+ \([^()]+\))+)\.?$"
)
_BEHIND = re.compile(r"(?<=\)),\s")
_BY_WORD = "(?:[Dd]e|[Vv]on|[Bb]y|[Dd]i|[Vv]an|[Aa]v|[Aa]f)"
_FACTS = re.compile(
    rf"(?P<by>{_BY_WORD}\s(?P<name>[^\W\d_][^,;:()\d]{{4,60}}?)) "
    r"\((?P<facts>[^()]{4,60})\)(?P<rest>\s\S.*|)"
)  # "De Robin Campillo (Fr, 2h20) avec …"
_BY = re.compile(rf"{_BY_WORD}\s(?P<name>[^\W\d_][^,;:()\d]{{4,60}})(?:,|$)")
_ITEMS = re.compile(r"\s*[,/]\s*")
_LONGEST_CODE = 3  # letters of a country
_ENOUGH = 3  # lines of one kind that make a list
_LONGEST = 2_000  # characters of a line


def facts_apart(line: Line) -> list[Line]:
    """A line of makers, and the facts in brackets among them on a line above: "De Robin Campillo (Fr, 2h20) avec"."""
    found = _FACTS.fullmatch(line.text) if len(line.text) <= _LONGEST else None
    if found is None or not is_name(found["name"]):
        return _behind_dot(line)
    items = _ITEMS.split(found["facts"])
    facts = ", ".join(item.upper() if len(item) <= _LONGEST_CODE and country_key(item) else item for item in items)
    if len(items) == 1 or not is_facts(facts) or not any(map(str.isdigit, facts)):
        return [line]
    return [line._replace(text=facts), line._replace(text=f"{found['by']}{found['rest']}", gap=False)]


def _behind_dot(line: Line) -> list[Line]:
    """The facts behind a middle dot and the maker before it: "De Claude Barras, d’après … · Suisse / France · 2016"."""
    makers, dot, facts = line.text.partition(" · ")
    name = _BY.match(makers) if dot and len(line.text) <= _LONGEST else None
    if name is None or not is_name(name["name"]) or not is_facts(facts):
        return [line]
    return [line._replace(text=facts), line._replace(text=makers, gap=False)]


def parts_apart(lines: list[Line], language: str) -> list[Line]:
    """Write "Label: name" for names with their part in brackets or behind a colon, one a line or several."""
    lines = [part for line in lines for part in _listed(line, language)]
    found = list(lines)
    matches = [_PART.match(line.text) for line in lines]
    for _, run in groupby(range(len(lines)), key=lambda place: _setting(matches[place])):
        parts = [(place, match) for place in run if (match := matches[place])]
        known = [(place, match) for place, match in parts if _is_part_of(match, language)]
        if len(known) >= _ENOUGH and 2 * len(known) > len(parts):
            for place, match in known:
                found[place] = lines[place]._replace(text=_label_first(match))
    return found


def _listed(line: Line, language: str) -> list[Line]:
    """The names of one line, each with its part: "Crew: Erik Poppe (Director), Einar Egeland (Editor)"."""
    listed = _LIST.match(line.text) if len(line.text) <= _LONGEST and "), " in line.text else None
    if listed is None or (listed["label"] and not _heads_a_list(listed["label"], language)):
        return [line]
    parts = [line._replace(text=part) for part in _BEHIND.split(listed["parts"])]
    matches = [_PART.match(part.text) for part in parts]
    known = [match for match in matches if match and _is_part_of(match, language)]
    if len(known) < 2 or 2 * len(known) <= len(parts):
        return [line]
    return [
        part._replace(text=_label_first(match)) if match else part for part, match in zip(parts, matches, strict=True)
    ]


def _heads_a_list(label: str, language: str) -> bool:
    """Whether a label heads a crew, or is one word that nobody knows; several may head prizes."""
    keys = keys_of(label, language)
    return keys == ("credits",) or (not keys and " " not in label)


def _setting(match: re.Match[str] | None) -> str:
    """How a line sets a part behind a name: in brackets, behind a colon, or not at all."""
    return "" if match is None else "brackets" if match["part"] else "colon"


def _label_first(match: re.Match[str]) -> str:
    return f"{match['part'] or match['did']}: {match['name'] or match['who']}"


def _is_part_of(match: re.Match[str], language: str) -> bool:
    keys = keys_of(match["part"] or match["did"], language)
    name = match["name"] or match["who"]
    return bool(keys) and is_role(keys[0]) and all_names(name) and not (match["who"] and keys_of(name, language))
