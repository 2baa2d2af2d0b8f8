"""Layouts of casts, written anew as "Actor (Character)": characters first, behind a dash, or behind a comma."""

import re
from collections.abc import Callable
from itertools import pairwise

from filmcat.importing.page.layout.lines import Line
from filmcat.importing.page.values.names import all_names, is_name
from filmcat.importing.page.vocabulary.labels import keys_of

_PLAYED = re.compile(r"^(?P<character>[^:]{1,60}?)\s*:\s+(?P<actor>\S.*)$")
_NAMED = re.compile(r"^(?P<name>[^()–—-]{3,50}?)\s+[–—-]\s+(?P<part>[^()]{2,60}?),?$")
_WITH_COMMA = re.compile(r"^(?P<actor>[^,()]{3,50}?)\s?,\s+(?P<character>[^()]{2,80})$")
_TURNED = re.compile(
    r"(?:\((?P<part>[^()]+)\)\s)?(?P<family>[^\W\d_][^,()]{1,30}), (?P<given>[^\W\d_][^,()]{1,30}?)(?: \([IVX]+\.?\))?"
)  # "(Kamondi) Madaras, József (I)"
_LEADING = re.compile(r"(?P<actor>[^\W\d_][^:.…]{3,50}?)(?P<part>\s(?:\.{3}|…)\s.+)?")  # "Елена Лядова ... Лиля"
_MOST_WRAPPED = 60  # lines of one list
_HEADING = "Cast"
_ENOUGH = 3  # lines of one kind that make a list
_MANY = 4  # names with characters that no heading heads


def with_casts(lines: list[Line], language: str) -> list[Line]:
    """The lines of a page with each player before the character, in brackets."""
    found = _unwrapped(_headed(lines, language), language)
    found = _cast_turned(_cast_behind(found, language), language)
    return _cast_before_crew(_cast_with_commas(found, language), language)


def _headed(lines: list[Line], language: str) -> list[Line]:
    """The lines of a page with the heading of its cast right above the players, and below one that stood between."""
    found = list(lines)
    for place, (line, other) in enumerate(pairwise(lines)):
        if other.text.isupper() and keys_of(line.text, language) == ("cast",) and not keys_of(other.text, language):
            played = _below(lines, place + 1, _LEADING.fullmatch)
            if sum(match["part"] is not None for match in played) >= _MANY and "," not in other.text:
                found[place : place + 2] = [other, line]
    return found


def _unwrapped(lines: list[Line], language: str) -> list[Line]:
    """The lines of a page with a cast that is broken at some width in one line: "Cast: A Name, B" above "Name, C D".

    The label stands before the cast, or on the line right above it.
    """
    found: list[Line] = []
    place = 0
    while place < len(lines):
        line = lines[place]
        label, colon, value = line.text.partition(":")
        if not colon and found and not line.gap:
            label, value = found[-1].text.rstrip(" :"), line.text
        size = 1
        if "," in value and keys_of(label, language) == ("cast",):
            size = _wrapped(lines[place : place + _MOST_WRAPPED])
        found.append(line._replace(text=" ".join(one.text for one in lines[place : place + size])))
        place += size
    return found


def _wrapped(lines: list[Line]) -> int:
    """How many of some lines are one list: those below go on within a name or a bracket, or behind a comma."""
    size, text = 1, lines[0].text
    for line in lines[1:]:
        is_open = text.endswith(",") or text.count("(") > text.count(")") or line.text[0] == "("
        last, first = re.split(r"[,(:]", text)[-1].strip(), re.split(r"[,(]", line.text)[0].strip()
        is_cut = is_name(last, loose=True) and " " not in last and " " not in first and is_name(f"{last} {first}")
        if line.gap or ":" in line.text or not re.search("[,()]", line.text) or not (is_open or is_cut):
            break
        size, text = size + 1, f"{text} {line.text}"
    return size if size >= _ENOUGH else 1


def _below(lines: list[Line], place: int, read: Callable[[str], re.Match[str] | None]) -> list[re.Match[str]]:
    """What is read in each of the lines below a heading, up to the first in which nothing is."""
    found: list[re.Match[str]] = []
    for at in range(place + 1, len(lines)):
        match = read(lines[at].text)
        if match is None:
            break
        found.append(match)
    return found


def _cast_turned(lines: list[Line], language: str) -> list[Line]:
    """Write "Given Family (Character)" below the heading of a cast where each line has "(Character) Family, Given"."""
    found = list(lines)
    for place, line in enumerate(lines):
        if keys_of(line.text.rstrip(" :"), language) != ("cast",):
            continue
        turned = _below(lines, place, _TURNED.fullmatch)
        single = sum(" " not in match["family"] and " " not in match["given"] for match in turned)
        if len(turned) >= _MANY and 2 * single > len(turned):
            for at, match in enumerate(turned, place + 1):
                part = f" ({match['part']})" if match["part"] else ""
                found[at] = lines[at]._replace(text=f"{match['given']} {match['family']}{part}", bullet=True)
    return found


def _cast_with_commas(lines: list[Line], language: str) -> list[Line]:
    """Write "Actor (Character)" below the heading of a cast where each line has "Actor, character".

    Some of the characters are no full names: else these are two players a line.
    """
    found = list(lines)
    for place, line in enumerate(lines):
        if keys_of(line.text, language) != ("cast",):
            continue
        word = _first_word(lines[place + 1 : place + 1 + _MANY])

        def read(text: str, word: str = word) -> re.Match[str] | None:
            match = _WITH_COMMA.match(text.removeprefix(word))
            is_player = match is not None and is_name(match["actor"]) and not keys_of(match["actor"], language)
            return match if is_player else None

        played = _below(lines, place, read)
        others = sum(not is_name(match["character"]) for match in played)
        if len(played) >= _MANY and others >= _ENOUGH:
            for at, match in enumerate(played, place + 1):
                found[at] = lines[at]._replace(text=f"{match['actor']} ({match['character']})", bullet=True)
    return found


def _first_word(lines: list[Line]) -> str:
    """The word that all of some lines begin with, and the blank behind it; empty where they do not."""
    firsts = {line.text.partition(" ")[0] for line in lines}
    return f"{firsts.pop()} " if len(firsts) == 1 else ""


def _cast_behind(lines: list[Line], language: str) -> list[Line]:
    """Write "Actor (Character)" below the heading of a cast where each line has "Character : Actor"."""
    found = list(lines)
    for place, line in enumerate(lines):
        if not {"cast", "distribution"} & set(keys_of(line.text, language)):
            continue

        def read(text: str) -> re.Match[str] | None:
            match = _PLAYED.match(text)
            return match if match and not keys_of(match["character"], language) else None

        played = _below(lines, place, read)
        if keys_of(line.text, language) == ("distribution",) and _have_players_first(played):
            found[place] = line._replace(text=_HEADING)
            for at, match in enumerate(played, place + 1):
                found[at] = lines[at]._replace(text=f"{match['character']} ({match['actor']})")
            continue
        actors = sum(all_names(match["actor"]) for match in played)
        characters = sum(is_name(match["character"]) for match in played)
        if len(played) >= _ENOUGH and actors == len(played) > characters:
            found[place] = line._replace(text=_HEADING)
            for at, match in enumerate(played, place + 1):
                found[at] = lines[at]._replace(text=f"{match['actor']} ({match['character']})")
    return found


def _have_players_first(pairs: list[re.Match[str]]) -> bool:
    """Whether full names stand before the colons of some lines, and not behind them all: "Adèle Haenel : Madeleine"."""
    first = sum(is_name(match["character"]) for match in pairs)
    return len(pairs) >= _ENOUGH and first == len(pairs) > sum(is_name(match["actor"]) for match in pairs)


def _cast_before_crew(lines: list[Line], language: str) -> list[Line]:
    """Write "Actor (Character)" as items where lines "Actor - Character" stand right above "Director - Name"."""
    found = list(lines)
    run: list[int] = []
    for place, line in enumerate(lines):
        match = _NAMED.match(line.text)
        if match and not keys_of(match["name"], language) and not keys_of(match["part"], language):
            run += [place] * is_name(match["name"])
            continue
        is_crew = match is not None and bool(keys_of(match["name"], language)) and all_names(match["part"])
        if is_crew and len(run) >= _MANY:
            for at in run:
                actor = _NAMED.match(lines[at].text)
                if actor:
                    found[at] = lines[at]._replace(text=f"{actor['name']} ({actor['part']})", bullet=True)
        run = []
    return found
