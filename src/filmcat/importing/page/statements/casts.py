"""Layouts of casts, written anew as "Actor (Character)": characters first, behind a dash, or behind a comma."""

import re

from filmcat.importing.page.layout.lines import Line
from filmcat.importing.page.values.names import all_names, is_name
from filmcat.importing.page.vocabulary.labels import keys_of

_PLAYED = re.compile(r"^(?P<character>[^:]{1,60}?)\s*:\s+(?P<actor>\S.*)$")
_NAMED = re.compile(r"^(?P<name>[^()–—-]{3,50}?)\s+[–—-]\s+(?P<part>[^()]{2,60}?),?$")
_WITH_COMMA = re.compile(r"^(?P<actor>[^,()]{3,50}?)\s?,\s+(?P<character>[^()]{2,80})$")
_HEADING = "Cast"
_ENOUGH = 3  # lines of one kind that make a list
_MANY = 4  # names with characters that no heading heads


def with_casts(lines: list[Line], language: str) -> list[Line]:
    """The lines of a page with each player before the character, in brackets."""
    found = _cast_with_commas(_cast_behind(lines, language), language)
    return _cast_before_crew(found, language)


def _cast_with_commas(lines: list[Line], language: str) -> list[Line]:
    """Write "Actor (Character)" below the heading of a cast where each line has "Actor, character".

    Some of the characters are no full names: else these are two players a line.
    """
    found = list(lines)
    for place, line in enumerate(lines):
        if keys_of(line.text, language) != ("cast",):
            continue
        played = []
        for below in lines[place + 1 :]:
            match = _WITH_COMMA.match(_without(_first_word(lines, place), below.text))
            if match is None or not is_name(match["actor"]) or keys_of(match["actor"], language):
                break
            played.append(match)
        others = sum(not is_name(match["character"]) for match in played)
        if len(played) >= _MANY and others >= _ENOUGH:
            for at, match in enumerate(played, place + 1):
                found[at] = lines[at]._replace(text=f"{match['actor']} ({match['character']})", bullet=True)
    return found


def _first_word(lines: list[Line], place: int) -> str:
    """The word that all of some lines below a heading begin with, and what follows it; empty where they do not."""
    firsts = {line.text.partition(" ")[0] for line in lines[place + 1 : place + 1 + _MANY]}
    return f"{firsts.pop()} " if len(firsts) == 1 else ""


def _without(beginning: str, text: str) -> str:
    return text.removeprefix(beginning)


def _cast_behind(lines: list[Line], language: str) -> list[Line]:
    """Write "Actor (Character)" below the heading of a cast where each line has "Character : Actor"."""
    found = list(lines)
    for place, line in enumerate(lines):
        if not {"cast", "distribution"} & set(keys_of(line.text, language)):
            continue
        played = []
        for below in lines[place + 1 :]:
            match = _PLAYED.match(below.text)
            if match is None or keys_of(match["character"], language):
                break
            played.append(match)
        actors = sum(all_names(match["actor"]) for match in played)
        characters = sum(is_name(match["character"]) for match in played)
        if len(played) >= _ENOUGH and actors == len(played) > characters:
            found[place] = line._replace(text=_HEADING)
            for at, match in enumerate(played, place + 1):
                found[at] = lines[at]._replace(text=f"{match['actor']} ({match['character']})")
    return found


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
