"""Blocks of labels whose style is plain, written anew as "Label: value".

Labels each on a line of its own with its values below, or all in one line, each in two languages.
"""

import re

from filmcat.importing.page.layout.lines import Line, is_prose
from filmcat.importing.page.values.names import all_names, is_name
from filmcat.importing.page.vocabulary.labels import is_company, is_role, keys_of, meaning
from filmcat.importing.page.vocabulary.word_list import keyed
from filmcat.importing.page.vocabulary.words import INITIALS
from filmcat.text.fold import fold

_NO_WORDS: dict[str, str] = {}
_ENOUGH = 3  # labels of one style that make a block
_MOST_VALUES = 40  # lines below one label
_LONGEST = 90  # characters of a value on a line of its own
_GLUE = re.compile(r"(?<=[^\W\d_A-ZÀ-Þ]{2})(?=[A-ZÀ-ÞŚŠŽČŁ][^\W\d_A-ZÀ-Þ]+ )")
_MANY = 5  # names on one line
_MOST_OF_TEN = 9
_PAIR = re.compile(
    r"(?:^|(?<=[\s,;.-]))(?P<one>[^\W\d_]\w{0,9}\.?)[|/](?P<other>[\w.]{1,9})(?:\sby)?(?::\s*|\s+)(?=\S)"
)
_FULL = {
    "director": "Director", "screenplay": "Screenplay", "cinematography": "Cinematography", "editing": "Editing",
    "music": "Music", "sound": "Sound", "cast": "Cast", "producers": "Producer", "production": "Production company",
    "costumes": "Costumes", "production_manager": "Production manager", "distribution": "Distribution",
    "based_on": "Based on", "support": "Supported by", "production_design": "Production design",
    "make_up": "Make-up",
}  # fmt: skip
_OF_TWO = keyed(
    """
    screenplay = sc; wr; scr
    cinematography = ph; dop; cam; cin
    music = m; mus
    editing = ed; edit
    sound = sd; snd
    producers = p; pro; prod
    cast = cast
    director = dir
    costumes = cost
    production = pc
    production_manager = pm
    distribution = dis; dist
    based_on = based
    support = supported
    """.replace("\n    ", "\n")
)  # English halves of labels in two languages: "zdj|ph"


def joined_blocks(lines: list[Line], language: str) -> list[Line]:
    """The lines of a page with the values of each label that ends with a colon, alone on its line, behind it."""
    heads = [place for place, line in enumerate(lines) if _is_head(line, language)]
    known = {key for place in heads for key in keys_of(lines[place].text.rstrip(" :"), language)}
    if len(known) < _ENOUGH:
        return lines
    found: list[Line] = []
    place = 0
    while place < len(lines):
        values = _values(lines, place, language) if place in heads else []
        if len(values) > 1:
            found.append(lines[place]._replace(text=f"{lines[place].text} {_list(lines[place], values, language)}"))
            place += len(values)
        else:
            found.append(lines[place])
        place += 1
    return found


def _is_head(line: Line, language: str) -> bool:
    return line.text.endswith(":") and bool(keys_of(line.text.rstrip(" :"), language))


def _values(lines: list[Line], place: int, language: str) -> list[Line]:
    """The lines right below a label up to the next with a colon, a gap or running text; [] where none is sure.

    One word alone below names of several, "Filminfos", is none of them.
    """
    values: list[Line] = []
    key = keys_of(lines[place].text.rstrip(" :"), language)[0]
    is_of_persons = key != "cast" and not is_company(key)
    for line in lines[place + 1 : place + 1 + _MOST_VALUES]:
        is_heading = is_of_persons and " " not in line.text and any(" " in one.text for one in values)
        is_heading = is_heading or (bool(values) and len(keys_of(line.text, language)) > 0)
        if line.text.endswith(":") or (line.gap and values) or is_heading:
            return values
        if ":" in line.text or is_prose(line.text) or len(line.text) > _LONGEST or line.bullet:
            return []
        values.append(line)
    return []


def _list(head: Line, values: list[Line], language: str) -> str:
    """Values in one line: players with the characters that stand below each, all others with commas between."""
    key = keys_of(head.text.rstrip(" :"), language)[0]
    names = [line.text.rstrip(" ,;") for line in values]
    if key == "cast" and _alternate(names):
        return ", ".join(f"{actor} ({part})" for actor, part in zip(names[::2], names[1::2], strict=True))
    return ("; " if is_company(key) else ", ").join(names)


def _alternate(names: list[str]) -> bool:
    """Whether players and their characters stand in turn: "Judith State", "Sandra"; most characters are one word."""
    players, parts = names[::2], names[1::2]
    are_told = len(players) == len(parts) >= _ENOUGH and all(map(is_name, players))
    return are_told and sum(not is_name(part) for part in parts) * 2 > len(parts)


def parted_pairs(lines: list[Line], language: str) -> list[Line]:
    """The lines of a page with labels in two languages, where one line holds several, each on its own: "ph|zdj A"."""
    found: list[Line] = []
    for line in lines:
        parts = _parted(line.text, language) if "|" in line.text or "/" in line.text else []
        found += [line._replace(text=text, gap=line.gap and not at) for at, text in enumerate(parts)] or [line]
    return found


def _parted(text: str, language: str) -> list[str]:
    marks = list(_PAIR.finditer(text))
    keys = [_key_of_pair(mark, language) for mark in marks]
    known = [key for key in keys if key]
    if len(set(known)) < _ENOUGH or 2 * len(known) < len(marks) or not _name_persons(marks, keys, text):
        return []
    head = text[: marks[0].start()].strip(" ,;|")
    parts = [head] if head else []
    for mark, key, after in zip(marks, keys, [*(one.start() for one in marks[1:]), len(text)], strict=True):
        value = text[mark.end() : after].strip(" ,;|")
        label = _FULL.get(key, key.replace("_", " ").capitalize()) if key else f"{mark['one']} {mark['other']}"
        parts.append(f"{label}: {value}")
    return parts


def _key_of_pair(mark: re.Match[str], language: str) -> str | None:
    """What a label in two languages means, by the English half first."""
    one, other = (fold(mark[half].replace(".", "")) for half in ("one", "other"))
    of_english = _OF_TWO.get(other) or _OF_TWO.get(one)
    key = of_english or INITIALS.get(language, _NO_WORDS).get(one) or meaning(other, language) or meaning(one, language)
    return key if key and is_role(key) else None


def _name_persons(marks: list[re.Match[str]], keys: list[str | None], text: str) -> bool:
    """Whether names follow most of some labels."""
    ends = [*(mark.start() for mark in marks[1:]), len(text)]
    named = [all_names(text[mark.end() : end].strip(" ,;|"), loose=True)
             for mark, key, end in zip(marks, keys, ends, strict=True) if key]  # fmt: skip
    return sum(named) * 2 > len(named)


def parted_names(lines: list[Line]) -> list[Line]:
    """The lines of a page, with commas between names that a lost layout glued together: "Ricardo DarínRita Cortese"."""
    return [line._replace(text=_names_apart(line.text)) if _GLUE.search(line.text) else line for line in lines]


def _names_apart(text: str) -> str:
    label, colon, value = text.partition(": ")
    parts = re.split(r"\s*,\s*", value if colon else text)
    names = [name for part in parts for name in (_GLUE.split(part) if part[:1].isupper() else [part])]
    whole = sum(is_name(name) and " " in name for name in names)
    if len(names) < _MANY or whole * 10 < len(names) * _MOST_OF_TEN:
        return text
    return f"{label}{colon}{', '.join(names)}" if colon else ", ".join(names)
