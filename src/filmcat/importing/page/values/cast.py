"""Players and their characters as casts print them: brackets, "as", a dash, a row of dots or a colon between."""

import re

from filmcat.importing.page.values.names import all_names, is_name, names_in, outside_brackets
from filmcat.text.fold import words
from filmcat.text.names import split_last_parenthesis

_AS_WORDS = "as|als|som|jako|como|come|kao|ως|як|в роли|у ролі"  # between a player and a character
_AS = re.compile(rf"\s+(?:{_AS_WORDS})\s+|\t+|\s+[–—-]\s+|\s*\.{{3,}}\s*|\s*…\s*|\s+/\s+|:\s+")
_ITEMS = re.compile(r"\s*[,;|•·]\s*")
_WORDS = re.compile(rf"\s(?:{_AS_WORDS})\s")
_ITEMS_AND_DASHES = re.compile(rf"{_ITEMS.pattern}|\s+[–—-]\s+")  # where words part player and character
# characters before players in sentences, as in "Allan: Jannik Lorenzen. Far: Jesper Asholt."
_COLONS = re.compile(r"(?:^|(?<=[^\W\d_]{3})\.\s+)[^.:]{2,40}:\s+(?=[^\W\d_a-z])")
_BEFORE_COLONS = re.compile(r"(?<=[^\W\d_]{3})\.\s+(?=[^.:]{2,40}:\s)|\.$")
_BARS = re.compile(r"\s(?:/|[–—-])\s")  # several in one item part players, not players and characters
_REMARK = re.compile(r"\s\[[^\[\]]{8,}\]")  # "Waad Mohammed (Wadjda) [in der Reihenfolge …], Sultan Al Assaf"
_BEHIND_CHARACTER = re.compile(r"\)\s+(?=[^\W\d_a-z][^()]+\()")  # "Ana Moreira (Andreia) Alexandre Pinto (Pedro)"
_COLUMNS = re.compile(r"\s*(\t|…|\|)\s*")
_LONGEST = 120  # characters of a player with a character
_FEWEST_PAIRS = 3  # that tell on which side the players stand


def players(text: str) -> list[tuple[str, str | None]]:
    """The actors of a text with their characters: ``[("Bruno Ganz", "Damiel")]``, from brackets, "as" or a dash."""
    signs = _ITEMS_AND_DASHES if len(_WORDS.findall(text)) > 1 else _ITEMS
    are_sentences = len(_COLONS.findall(text)) >= max(_FEWEST_PAIRS, text.count(",") + 1)
    signs = _BEFORE_COLONS if are_sentences else signs
    text = _REMARK.sub("", text) if "[" in text else text
    text = _BEHIND_CHARACTER.sub("), ", text) if text.count(") ") > 1 and "," not in text else text
    items = outside_brackets(text, signs)
    pairs = [None if len(_BARS.findall(item)) > 1 else _pair(item) for item in items]
    if any(pairs):
        if not _have_players_behind(pairs):
            return _of_pairs(items, pairs)
        if len(items) == 1 and _BARS.search(text):
            return []  # "Cher – Loretta Castorini" is the player first, and looks the same
        is_told = sum(map(bool, pairs)) >= _FEWEST_PAIRS
        return _of_pairs(items, [pair and (pair[1], pair[0]) for pair in pairs] if is_told else pairs)
    found: list[tuple[str, str | None]] = []
    for printed in names_in(text):
        name, character = split_last_parenthesis(printed)
        if printed.count("(") != printed.count(")"):  # "Ion Sapdaru (Dr. Rusu (as Ioan Sapdaru)"
            name, _, character = printed.partition(" (")
        if is_name(name, loose=True):
            found.append((name, character))
    return found


def is_player(text: str) -> bool:
    """Whether a line is one player with a character: "Bruno Ganz (Damiel)", "Bruno Ganz as Damiel"."""
    if len(text) >= _LONGEST:
        return False
    split = _AS.search(text)
    is_colon = split is not None and split[0].strip() == ":"
    name = text[: split.start()] if split and not is_colon else text.partition("(")[0]
    return name != text and is_name(name.partition("(")[0].strip(), loose=True)


def is_colon_player(text: str) -> bool:
    """Whether a line is a player, a colon and a character: "Bruno Ganz: Damiel"; other things look like it too."""
    name, colon, character = text.partition(": ")
    return bool(colon and character) and len(character) < 60 and is_name(name) and not any(map(str.isdigit, text))


def in_order(lines: tuple[str, ...], prose: frozenset[str]) -> tuple[str, ...] | None:
    """A cast in two columns with the players first; None where dots or bars part them and no sign tells.

    ``prose`` are the folded words of what is told: ``"Damiel … Bruno Ganz"`` turns where the story knows Damiel.
    """
    parted = [_COLUMNS.split(line, maxsplit=1) for line in lines]
    rows = [row for row in parted if len(row) == 3]
    if len(rows) < 2 or len(rows) < len(parted):
        return lines
    is_doubtful = rows[0][1] != "\t"
    left, right = (_sign_of_characters([row[at] for row in rows], prose, is_doubtful=is_doubtful) for at in (0, 2))
    if left == right:
        return None if is_doubtful else lines
    first, second = (2, 0) if left > right else (0, 2)
    return tuple(f"{row[first]}\t{row[second]}" for row in rows)


def _sign_of_characters(column: list[str], prose: frozenset[str], *, is_doubtful: bool) -> int:
    """2 for a column of which some, or most, are no full names, 1 for one that the story knows, 0 for neither."""
    others = sum(not is_name(split_last_parenthesis(cell)[0]) for cell in column)
    if others and (is_doubtful or 2 * others > len(column)):
        return 2
    known = sum(bool(prose & set(words(cell))) for cell in column)
    return int(2 * known > len(column))


def _pair(item: str) -> tuple[str, str] | None:
    """The player and the character of one item, if a sign outside brackets parts them."""
    depth = at = 0
    for split in _AS.finditer(item):
        depth += item.count("(", at, split.start()) - item.count(")", at, split.start())
        at = split.start()
        name = item[: split.start()].strip()
        if depth == 0:
            bare = split_last_parenthesis(name)[0]
            return (name, item[split.end() :].strip()) if is_name(bare, loose=split[0] != " - ") else None
    return None


def _have_players_behind(pairs: list[tuple[str, str] | None]) -> bool:
    """Whether full names stand behind the signs alone: "Donatą – Regimantas Adomaitis"."""
    told = [pair for pair in pairs if pair]
    return all(is_name(character) and not is_name(name) for name, character in told)


def _of_pairs(items: list[str], pairs: list[tuple[str, str] | None]) -> list[tuple[str, str | None]]:
    """Players of a list in which pairs stand; what is no name goes on with the character before."""
    found: list[tuple[str, str | None]] = []
    for item, pair in zip(items, pairs, strict=True):
        bare, inside = split_last_parenthesis(pair[0] if pair else item)
        if pair:
            found.append((bare, inside or pair[1] or None))
        elif is_name(bare):
            found.append((bare, inside))
        elif found and (character := found[-1][1]) and len(character) < _LONGEST:
            found[-1] = (found[-1][0], f"{character}, {item}")
    return found


def is_cast_line(text: str) -> bool:
    """Whether a line names actors, with or without characters: "Bruno Ganz (Damiel)", "Bruno Ganz as Damiel"."""
    return all_names(text, loose=True) or is_player(text) or _are_mostly_names(text)


def _are_mostly_names(text: str) -> bool:
    """Whether a list is of names but for one in five: "Lars Rudolph, …, feLugossy László, …"."""
    names = names_in(text) if text.count(",") >= _FEWEST_PAIRS else []
    return sum(is_name(split_last_parenthesis(name)[0]) for name in names) * 5 >= len(names) * 4 > 0
