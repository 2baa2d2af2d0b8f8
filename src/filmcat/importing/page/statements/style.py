"""How a page sets labels and values apart, learnt from the labels that are known: the rest is read in that style.

``Režie :: A Name`` three times makes ``::`` the sign of its block; ``CASTA Name`` twice, that nothing stands between.
What is written in a style of the page's own is written anew with a colon, so that all others read but one style.
"""

import re
from typing import NamedTuple

from filmcat.importing.page.layout.lines import Line, is_prose
from filmcat.importing.page.statements.rewritten import rewritten
from filmcat.importing.page.values.names import all_names, is_name, names_in
from filmcat.importing.page.vocabulary.labels import UNUSED_FACTS, is_abbreviation, is_company, is_role, keys_of

_SIGN = re.compile(r"\s*(::+|//+|=+|→|>|\t|[|:])\s*|\s+([–—/-])\s+|(,)\s+")
_LONGEST = 45  # characters of a label
_MOST_WORDS = 6
_APART = 3  # lines between two labels of one block, those of their values
_WITH_NAME = 2  # lines from a role to the next, with one name between
_ENOUGH = 3  # known labels that make a sign the page's own
_KNOWN_SIGNS = frozenset({":", "|", "\t", "–", "—", "-", "/", "="})  # that every page may use
_GLUE = re.compile(
    r"(?<=[^\W\d_])(?=\d)|(?<=[a-zà-öø-ÿąćęłńóśźżěščřžýáíéůľťčŕĺ)])(?=[A-ZÀ-ÞŚŠŽČŁĆŘĎŤŇĽ])"
    r"|(?<=[A-ZÀ-Þ])(?=[A-ZÀ-ÞŚŠŽČŁ][a-zà-öø-ÿ])"
)
_COLON = re.compile(r":\s")
_HALVES = re.compile(r"\s*[/|]\s*")
_INVERTED = re.compile(r"(?P<family>[^\W\d_][^;]*?);\s*(?P<given>[^\W\d_][^;]*)")
_AT_COMMA = re.compile(
    r"(?P<family>[^\W\d_][^\s,;()]+), (?P<given>[^\W\d_][^\s,;()]+)(?: \([IVX]+\.?\))?"
)  # of one word each: a list of two is none
_FACTS = frozenset({"title", "original_title", "english_title", "year", "countries", "languages", "runtime", "colour"})


class _Part(NamedTuple):
    """A line cut at its first sign: the label that may stand before it, what it means, and the value."""

    place: int
    sign: str
    label: str
    keys: tuple[str, ...]
    value: str
    half: str = ""  # the known one of two halves: "Director" of "Yönetmen/Director"


def in_style(lines: list[Line], language: str) -> list[Line]:
    """The lines of a page with labels and values told apart as the page itself does."""
    lines = _unglued(rewritten(lines, language), language)
    lines = _names_below(lines, language)
    parts = [part for place, line in enumerate(lines) if (part := _part(place, line, language))]
    found = list(lines)
    for sign in dict.fromkeys(part.sign for part in parts):
        for block in _blocks([part for part in parts if part.sign == sign]):
            _write(block, sign, found, language)
            _turn(block, found)
    return found


def _part(place: int, line: Line, language: str) -> _Part | None:
    if line.level or (is_prose(line.text[:600]) and ":" not in line.text[:_LONGEST]):
        return None
    match = _SIGN.search(line.text)
    if match and match[0].strip() in {"/", "|"} and (colon := _COLON.search(line.text, match.end(), 2 * _LONGEST)):
        is_label = bool(keys_of(line.text[: colon.start()], language))
        match = _SIGN.match(line.text, colon.start()) if is_label else match  # "vágó / editor: Csákány, Zsuzsa"
    if match is None or not 0 < match.start() <= _LONGEST:
        return None
    label = line.text[: match.start()].strip()
    if not label[:1].isalpha() or any(map(str.isdigit, label)) or len(label.split()) > _MOST_WORDS:
        return None
    sign = next(group for group in match.groups() if group)
    keys = keys_of(label, language)
    return _Part(place, sign, label, keys, line.text[match.end() :].strip(), "" if keys else _half(label, language))


def _half(label: str, language: str) -> str:
    halves = _HALVES.split(label)
    return next((half for half in halves if keys_of(half, language)), "") if len(halves) == 2 else ""


def _blocks(parts: list[_Part]) -> list[list[_Part]]:
    """The parts with one sign that stand near each other and hold enough known labels."""
    blocks: list[list[_Part]] = []
    for part in parts:
        if blocks and part.place - blocks[-1][-1].place <= _APART:
            blocks[-1].append(part)
        else:
            blocks.append([part])
    return [block for block in blocks if _is_sure(block)]


def _is_sure(block: list[_Part]) -> bool:
    known = [part for part in block if part.keys]
    roles = [part for part in known if is_role(part.keys[0])]
    is_own = block[0].sign not in _KNOWN_SIGNS
    if block[0].sign == ",":
        roles = [part for part in roles if all_names(part.value)]
        return len(roles) >= _ENOUGH and len(roles) == len(block)
    halves = [part for part in block if part.half]
    count = len(known) + (len(halves) if len(halves) > 1 else 0)
    return count >= _ENOUGH - is_own and bool(roles or halves) and 2 * count >= len(block)


def _write(block: list[_Part], sign: str, lines: list[Line], language: str) -> None:
    """Write a block anew: a colon for a sign of the page's own, and a mark at labels that nobody knows."""
    known = [part for part in block if part.keys]
    cases = {_case(part.label) for part in known}
    heads_cast = False
    first = known[0].place if known else len(lines)
    are_halves = sum(len(_HALVES.split(part.label)) > 1 for part in block) > 1
    for part in block:
        line = lines[part.place]
        if part.keys:
            heads_cast = "cast" in part.keys
            if part.value and keys_of(part.value, language) == part.keys and is_role(part.keys[0]):
                lines[part.place] = line._replace(text=f"{part.label}:")  # "Director > Réžia"
            elif sign not in _KNOWN_SIGNS and part.value:
                lines[part.place] = line._replace(text=f"{part.label}: {part.value}")
        elif part.half and are_halves:
            lines[part.place] = line._replace(text=f"{part.half}: {part.value}")
        elif part.place > first and not heads_cast and _case(part.label) in cases and _may_be_label(part, sign):
            lines[part.place] = line._replace(label=part.label)


def _turn(block: list[_Part], lines: list[Line]) -> None:
    """Turn names of which every one of a block is "Family; Given": "Ganz; Bruno, Sander; Otto"."""
    credits = [part for part in block if part.keys and is_role(part.keys[0]) and part.value]
    turned = [(part, text) for part in credits if (text := _turned(part.value))]
    if len(turned) >= _ENOUGH and len(turned) == len(credits):
        for part, text in turned:
            lines[part.place] = lines[part.place]._replace(text=f"{part.label}: {text}")


def _turned(value: str) -> str | None:
    if turned := _AT_COMMA.fullmatch(value):
        return f"{turned['given']} {turned['family']}"
    names = [_INVERTED.fullmatch(item.strip()) for item in value.split(",")]
    given = [f"{name['given']} {name['family']}" for name in names if name]
    return ", ".join(given) if len(given) == len(names) else None


def _may_be_label(part: _Part, sign: str) -> bool:
    """Whether what stands before a sign is a label that nobody knows, not a name with a company or a character."""
    if not is_name(part.label) and sign not in {"-", "–", "—", "/", "|"}:
        return True
    return bool(part.value) and not is_name(part.label) and all_names(part.value)


def _case(text: str) -> str:
    return "upper" if text.isupper() else "lower" if text[0].islower() else "title"


def _unglued(lines: list[Line], language: str) -> list[Line]:
    """Part labels from their values where a page lets nothing stand between, twice at least, facts among them."""
    glued = {place: parts for place, line in enumerate(lines) if (parts := _glue(line, language))}
    if len(glued) < 2 or not any(is_role(keys[0]) for parts in glued.values() for _, keys, _ in parts):
        return lines
    found: list[Line] = []
    for place, line in enumerate(lines):
        if place not in glued or not any(abs(place - other) <= _APART for other in glued if other != place):
            found.append(line)
            continue
        found.extend(line._replace(text=f"{label}: {value}", gap=line.gap and not at)
                     for at, (label, _, value) in enumerate(glued[place]))  # fmt: skip
    return found


def _glue(line: Line, language: str) -> list[tuple[str, tuple[str, ...], str]]:
    """The labels of a line with the values that stick to them: "Duration12 min.Year2017" is two."""
    text = line.text
    if is_prose(text[:600]) and not text[:2].isupper():
        return []
    found: list[tuple[str, tuple[str, ...], str]] = []
    starts = [0, *(match.end() for match in re.finditer(r"(?<=[\w.)])(?=[A-ZÀ-Þ])", text[:300]))]
    cuts: list[tuple[int, int, tuple[str, ...]]] = []
    for start in starts:
        if cuts and start < cuts[-1][1]:
            continue
        for glue in reversed(list(_GLUE.finditer(text, start, start + _LONGEST))):
            keys = keys_of(text[start : glue.start()], language)
            if (
                keys
                and not is_abbreviation(text[start : glue.start()])
                and (is_role(keys[0]) or keys[0] in _FACTS | UNUSED_FACTS)
            ):
                cuts.append((start, glue.start(), keys))
                break
        if not cuts:
            return []
    for (start, end, keys), after in zip(cuts, [*(cut[0] for cut in cuts[1:]), len(text)], strict=True):
        found.append((text[start:end], keys, text[end:after].strip()))
    return found


def _names_below(lines: list[Line], language: str) -> list[Line]:
    """Write "Role: Name" for each name that stands above its role, where all of a block do, and most of the page."""
    runs: list[list[int]] = []
    for place, line in enumerate(lines):
        if _is_lone_role(line, language):
            if not runs or place - runs[-1][-1] != _WITH_NAME:
                runs.append([])
            runs[-1].append(place)
    below = [role for run in runs if _stand_below(run, lines, language) for role in run]
    above = [role for run in runs if len(run) > 1 for role in run if role not in below]
    if len(above) > len(below):
        return lines
    found = list(lines)
    for role in below:
        found[role - 1] = lines[role - 1]._replace(text=f"{lines[role].text}: {lines[role - 1].text}")
    taken = frozenset(below)
    return [line for place, line in enumerate(found) if place not in taken]


def _is_lone_role(line: Line, language: str) -> bool:
    keys = keys_of(line.text, language) if len(line.text) <= _LONGEST else ()
    return bool(keys) and is_role(keys[0]) and not is_company(keys[0]) and not is_abbreviation(line.text)


def _stand_below(run: list[int], lines: list[Line], language: str) -> bool:
    """Whether each of some roles stands below its name: names before all of them, and none behind the last."""
    if len(run) < 2 or run[0] == 0:
        return False
    above = [lines[role - 1].text for role in run]
    if not all(all_names(text) and not keys_of(text, language) for text in above):
        return False
    if run[0] > 1 and (before := keys_of(lines[run[0] - 2].text, language)) and not is_role(before[0]):
        return False  # what stands above the first role is the value of a fact's label, and stands below that
    after = lines[run[-1] + 1].text if run[-1] + 1 < len(lines) else ""
    is_gap = run[-1] + 1 < len(lines) and lines[run[-1] + 1].gap
    return not names_in(after) or not all_names(after) or (is_gap and not lines[run[-1]].gap)
