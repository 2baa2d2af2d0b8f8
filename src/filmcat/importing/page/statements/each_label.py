"""Credits of one line on lines of their own: behind labels without signs, between bars, in clauses, glued."""

import re

from filmcat.importing.page.layout.lines import Line
from filmcat.importing.page.values.company_marks import looks_like_company
from filmcat.importing.page.values.facts import scan
from filmcat.importing.page.values.names import all_names, names_in, without_brackets
from filmcat.importing.page.vocabulary.labels import is_abbreviation, is_company, is_role, keys_of

_WORD = re.compile(r"\S+")
_SHORTEST = 3  # letters of a label in capitals
_LONGEST_BARE = 2_000  # characters of a line in which no capitals tell labels
_ENOUGH = 3  # labels that make each other sure
_LONGEST_HEAD = 15  # words before the first label of a line
_YEAR = 4  # digits
_FACTS_BEHIND = re.compile(r"(?P<names>\D{5,}) (?P<facts>\d.*)")
_DASHES = (" – ", " — ", " - ")  # signs that part labels themselves
_FACTS = frozenset({"contact", "year", "countries", "runtime", "languages", "colour"})
_GLUE = re.compile(r"(?<=[a-zà-öø-ÿžščćđłńśźżěřůýľĺŕťďňőűșțăā-ž])(?=\d|[A-ZÀ-ÖØ-ÞŽŠČĆĐŁŚŹŻŘĽŤĎŇŐŰȘȚĀĒĢĪĶĻŅŪ])")
_BEHIND_CREDITS = frozenset({"age_rating", "languages", "subtitles", "colour", "contact"})
_JOINT_OF_CLAUSE = re.compile(r" by |, (?=[^\W\d_a-z])")


def each_label(line: Line, language: str) -> list[Line]:
    """A line apart by the roles that it holds one after the other without a sign between: "Director A B Cast C D"."""
    if len(line.text) > _LONGEST_BARE:
        return [line]
    readers = (_between_bars, _glued_labels, _clauses, _bare_labels)
    bare = next((parts for reader in readers if (parts := reader(line.text, language))), [])
    return [line._replace(text=text, gap=line.gap and not at) for at, text in enumerate(bare)] or [line]


def _between_bars(text: str, language: str) -> list[str]:
    """The pieces between bars, where several are a label and its value: "1986 | 65´| Screenplay: A B | Music: C D"."""
    pieces = [piece.strip() for piece in text.split("|")]
    first = next((at for at, piece in enumerate(pieces) if ": " in piece), 0)
    labelled = [piece for piece in pieces[first:] if piece]
    keys = [keys_of(piece.partition(": ")[0], language) if ": " in piece else () for piece in labelled]
    roles = sum(bool(one) and is_role(one[0]) for one in keys)
    return [piece for piece in pieces if piece] if first > 0 and roles >= _ENOUGH and all(keys) else []


def _glued_labels(text: str, language: str) -> list[str]:
    """The text "Label: value" for each label that a line glues to its value: "Year2012 DirectorLaila Pakalnina"."""
    words = list(_WORD.finditer(text))
    cuts: list[tuple[int, int]] = []
    for place, word in enumerate(words):
        glue = _GLUE.search(word[0])
        if glue is None:
            continue
        for first in range(max(place - 2, 0), place + 1):
            start, end = words[first].start(), word.start() + glue.start()
            keys = keys_of(text[start:end], language)
            is_number = text[end].isdigit()  # which no role heads: "1 Star2 Stars"
            is_label = bool(keys) and (keys[0] in _FACTS or (is_role(keys[0]) and not is_number))
            if is_label and (not cuts or start >= cuts[-1][1]):
                cuts.append((start, end))
                break
    if len(cuts) < _ENOUGH or ": " in text:
        return []
    ends = [*(start for start, _ in cuts[1:]), len(text)]
    head = text[: cuts[0][0]].strip()
    parts = [f"{text[start:end]}: {text[end:stop].strip()}" for (start, end), stop in zip(cuts, ends, strict=True)]
    return [head, *parts] if head else parts


def _clauses(text: str, language: str) -> list[str]:
    """The text "Label: names" for each clause of a line: "Directed by A B; music by C; film editor, D E."."""
    parts = [part.strip() for part in text.rstrip(".").split(";")]
    if len(parts) < _ENOUGH or ": " in text:
        return []
    found = [_clause(part, language) for part in parts]
    if sum(map(bool, found)) < _ENOUGH:
        return []
    return [clause or part for clause, part in zip(found, parts, strict=True)]


def _clause(text: str, language: str) -> str:
    """A role and, behind "by" or a comma, who filled it, with a colon between; empty where that is not what it is."""
    for joint in _JOINT_OF_CLAUSE.finditer(text):
        label = without_brackets(f"{text[: joint.start()]} by" if joint[0] == " by " else text[: joint.start()])
        names = text[joint.end() :].replace(" with ", ", ")
        keys = keys_of(label, language) or keys_of(label.removesuffix(" by"), language)
        if keys and is_role(keys[0]):
            return f"{label[0].upper()}{label[1:]}: {names}" if all_names(names, loose=True) else ""
    return ""


def _bare_labels(text: str, language: str) -> list[str]:
    """The text "Label: names" for each of the roles that a line holds one after the other.

    Behind a title with facts too, and with facts at the end: "Ni liv Norge 1958 Regi A B Foto C D Musikk E F 99 min".
    """
    if ":" in text or text.count(" ") < 2 * _ENOUGH - 1 or any(dash in text for dash in _DASHES):
        return []
    words = text.split(" ")
    begin = _first_role(words, language)
    if begin is None:
        return []
    told = _at_roles(words, begin, language)
    credits = [(label, " ".join(names)) for label, names in told]
    before = _title_and_facts(" ".join(words[:begin])) if begin else []
    if begin and (not before or len(credits) < _ENOUGH):
        return []
    facts: list[str] = []
    for place, (label, value) in enumerate(credits if begin else []):
        names, *labelled = _at_facts(value, language) or [""]
        behind = _FACTS_BEHIND.fullmatch(names)
        credits[place] = (label, behind["names"] if behind else names)
        facts += [*([behind["facts"]] if behind else []), *labelled]
    heading = [credits.pop()[0]] if len(credits) > _ENOUGH and not credits[-1][1] else []  # of what stands below
    are_told = len(told) > 1 and all(label.endswith(" by") or _are_full(names) for label, names in credits)
    are_many = len(told) > _ENOUGH
    are_sound = (len(told) >= _ENOUGH or are_told) and all(
        _is_headed(one, language, are_many=are_many) for one in credits
    )
    parts = [*before, *(f"{label}: {names}" for label, names in credits), *heading, *facts]
    return parts if are_sound else []


def _first_role(words: list[str], language: str) -> int | None:
    """Where the first role begins among the words of a line: at its start, or right behind a year; None for nowhere."""
    if _role_at(words, 0, language):
        return 0
    year = next((at for at, word in enumerate(words[:_LONGEST_HEAD]) if len(word) == _YEAR and word.isdecimal()), None)
    return year + 1 if year and _role_at(words, year + 1, language) else None


def _at_roles(words: list[str], at: int, language: str) -> list[tuple[str, list[str]]]:
    """The words from a place on, where a role begins, parted at the labels of roles: each with what follows it."""
    found: list[tuple[str, list[str]]] = []
    while at < len(words):
        label = _role_at(words, at, language)
        if label:
            found.append((label, []))
            at += label.count(" ") + 1
        else:
            found[-1][1].append(words[at])
            at += 1
    return found


def _at_facts(text: str, language: str) -> list[str]:
    """Names or facts parted at the labels of facts among them: "85 min DCP", "Aldersgrense: 15 år"."""
    parts = [""]
    for word in text.split(" "):
        keys = keys_of(word, language) if word[:1].isupper() else ()
        if keys and keys[0] in _BEHIND_CREDITS:
            parts.append(f"{word}:")
        else:
            parts[-1] += f" {word}"
    return [part.strip() for part in parts if part.strip()]


def _title_and_facts(text: str) -> list[str]:
    """What stands before labels as a title and facts that end with a year; empty where it is something else."""
    words = text.split(" ")
    if not words[-1].isdecimal():
        return []
    for at in range(1, len(words)):
        facts = scan(" ".join(words[at:]))
        if not facts.rest and facts.kinds >= {"countries", "year"}:
            return [" ".join(words[:at]), " ".join(words[at:])]
    return []


def _are_full(names: str) -> bool:
    """Whether each of some names is one of several words."""
    return all(" " in name for name in names_in(names))


def _is_headed(credit: tuple[str, str], language: str, *, are_many: bool) -> bool:
    """Whether what stands behind a label is what it heads: names, or a company that begins with a capital."""
    label, value = credit
    keys = keys_of(label, language)
    if all_names(value) or value[:1].islower():
        return not value[:1].islower()
    is_firm = " " in label or (are_many and is_company(keys[0]))
    return (is_firm and (looks_like_company(value) or value.isupper())) or (are_many and keys == ("contact",))


def _role_at(words: list[str], at: int, language: str) -> str:
    """The label of a role that begins at one of some words, of three at most; empty where none does."""
    for size in (3, 2, 1):
        label = " ".join(words[at : at + size])
        keys = keys_of(label, language) if label[:1].isupper() else ()
        if keys and (is_role(keys[0]) or (at and keys == ("contact",))):
            is_stopped = label.endswith(".") and len(label) > _SHORTEST
            return "" if is_abbreviation(label) and not is_stopped else label
    return ""
