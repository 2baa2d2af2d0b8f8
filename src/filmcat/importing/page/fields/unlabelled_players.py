"""Players on lines without labels, known by their characters: behind the names, or on lines of their own."""

import re

from filmcat.importing.page.fields.draft import Sheet
from filmcat.importing.page.layout.lines import Free, Line, is_prose
from filmcat.importing.page.layout.signs import ALTERNATING, WRITTEN_AS_PLAYERS
from filmcat.importing.page.statements.statement import Reading
from filmcat.importing.page.values.cast import players
from filmcat.importing.page.values.names import is_name
from filmcat.importing.page.vocabulary.labels import keys_of
from filmcat.text.fold import fold, words
from filmcat.text.names import split_last_parenthesis

_DOTTED = re.compile(r"(?P<name>[^….:]{3,50}?)\s*(?:…|\s\.{3,})\s*(?P<character>[^….:()]{1,60})")
_FEWEST_PLAYERS = 2  # lines "Name (Character)" that may be something else
_LONGEST_CAST = 400  # lines that alternate


def without_players(free: Free, sheet: Sheet) -> Free:
    """State lists of items "Name (Character)" that stand without a heading."""
    left: Free = []
    run: Free = []
    for place, line in [*free, (-9, Line(0, ""))]:
        name, character = _with_character(line.text)
        is_player = bool(character) and not any(map(str.isdigit, character or "")) and is_name(name, loose=line.bullet)
        if is_player and (not run or (place - run[-1][0] == 1 and line.bullet == run[-1][1].bullet)):
            run.append((place, line))
            continue
        if run and _are_two_names(run):
            left += run  # nobody knows which column plays which
        elif len(run) > (1 if run and run[0][1].bullet else _FEWEST_PLAYERS) or (
            run and fold(split_last_parenthesis(run[0][1].text)[0]) in {fold(str(one["name"])) for one in sheet.cast}
        ):
            for _, player in run:
                for actor, part in players(player.text.rstrip(",")):
                    sheet.player(actor, part, player.by(WRITTEN_AS_PLAYERS))
        else:
            left += run
        run = []
        if line.text:
            left.append((place, line))
    return left


def _with_character(text: str) -> tuple[str, str | None]:
    """A name and the character in brackets or behind dots: "Filip Berg (Young Ove)", "Filip Berg … Young Ove"."""
    dotted = _DOTTED.fullmatch(text)
    if dotted and not keys_of(dotted["name"], "en"):
        return dotted["name"], dotted["character"]
    return split_last_parenthesis(text.rstrip(","))


def _are_two_names(run: Free) -> bool:
    """Whether dots part two full names on each of some lines."""
    dotted = [match for _, line in run if (match := _DOTTED.fullmatch(line.text))]
    return len(dotted) == len(run) and all(is_name(match["character"]) for match in dotted)


def without_characters(free: Free, reading: Reading, sheet: Sheet) -> Free:
    """State lines that alternate between a character and an actor, where the prose knows the characters."""
    if sheet.cast:
        return free
    prose = {word for _, line in free if is_prose(line.text) for word in words(line.text)}
    prose |= {
        word
        for one in reading.statements
        if one.keys[0] == "synopsis"
        for line in one.values
        for word in words(line.text)
    }
    if not prose:
        return free
    actors = {place for place, line in free if is_name(line.text)}
    told = {place for place, line in free if set(words(line.text)) & prose}
    for start in range(len(free) - 5):
        pairs = _pairs(free[start : start + _LONGEST_CAST], actors)
        known = sum(place in told for place, _, _ in pairs)
        if len({actor.text for _, _, actor in pairs}) > _FEWEST_PLAYERS and known * 2 >= len(pairs):
            for _, character, actor in pairs:
                sheet.player(actor.text, character.text, actor.by(ALTERNATING))
            return free[:start] + free[start + 2 * len(pairs) :]
    return free


def _pairs(free: Free, actors: set[int]) -> list[tuple[int, Line, Line]]:
    """Characters, each with its place on the page and the actor on the next line; ``actors`` are places of names."""
    found: list[tuple[int, Line, Line]] = []
    for (place, character), (after, actor) in zip(free[::2], free[1::2], strict=False):
        is_beside = after - place == 1 and (not found or place - free[0][0] == 2 * len(found))
        if not is_beside or after not in actors or len(character.text) > 40 or is_prose(character.text):
            break
        found.append((place, character, actor))
    return found
