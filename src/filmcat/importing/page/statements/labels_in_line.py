"""Labels in one line: at its start, glued to the name, behind a full stop, before a colon; and what each heads."""

import re
from functools import lru_cache
from typing import NamedTuple

from filmcat.importing.page.layout.lines import is_prose
from filmcat.importing.page.statements.fit import PREPOSITIONS
from filmcat.importing.page.statements.listed import listed
from filmcat.importing.page.statements.marks import (
    OF_FACTS,
    Mark,
    before_dashes,
    mark_before,
    mark_from,
    runs_on,
    stands_behind_name,
)
from filmcat.importing.page.statements.run_on import Run, runs
from filmcat.importing.page.values.facts import is_facts, leading, scan
from filmcat.importing.page.values.label_values import (
    END,
    is_name_before_facts,
    names_of,
    names_then_facts,
    parted_at_facts,
    within_brackets,
    without_stop,
    without_support,
)
from filmcat.importing.page.values.names import all_names, is_name, names_in
from filmcat.importing.page.vocabulary.labels import is_abbreviation, is_company, is_role, keys_of
from filmcat.importing.page.vocabulary.word_list import either
from filmcat.importing.page.vocabulary.words import BESIDE_WORDS
from filmcat.text.fold import fold

_SHORTEST_STOPPED = 3  # letters of an abbreviation that means anything alone: "reż."
_FEW = 2  # labels in one line; more make each other sure
_STARTS = re.compile(
    rf"(?:,(?=\s(?:reż|rež|réal|dir|reg|real)\.\s[^\W\d_a-z])|(?<=[^\W_]{{2}})\.\s|(?<=/[a-z])\.\s|[;|•·°\t]|\s\*|\)\.\s|\s[–—]|,(?=\s(?:{either(BESIDE_WORDS)})\s[^\W\d_a-z]))\s*"
)
_BRACKETS = re.compile(r"\([^()]{4,120}\)\s+")
_COMMA = re.compile(r",\s+")
_LONGEST_VALUE = 50  # characters between the labels with which running text begins
_LONGEST_FACTS = 200  # characters before a label behind facts
_COLONS = re.compile(r"(?<=[\w)*])(?:\.:|\s?[:：_])(?=\s|$)|(?<=[^\W\d_]):(?=[A-ZÀ-Þ][^\W\d_A-Z]|\d)")
_SHORT_WORDS = frozenset({"so"})  # labels of two letters that are no initials: Catalan for "sound"
_CAPTIONS = frozenset({"photo", "photos", "foto", "fotos", "image", "still"})  # in the middle of a line, of a picture
_AS = re.compile(r"^(?P<name>\S.{0,80}?)(?:\s+[-–—]\s+(?P<as>as\s+)?|\s*\t\s*|,\s+)(?P<label>[^\W\d_].{2,60})$")


class Labelled(NamedTuple):
    """A label, what it heads on its line, and whether a sign such as a colon stands between the two.

    ``is_doubtful`` says that it is a statement only beside others: one word behind a label, with nothing between.
    ``rest`` is what follows the value in another sentence.
    """

    keys: tuple[str, ...]
    label: str
    value: str
    is_strong: bool
    is_doubtful: bool = False
    rest: str = ""


@lru_cache(maxsize=4096)
def split_labels(text: str, language: str) -> tuple[str, tuple[Labelled, ...]]:
    """What stands before the first label of a line, and every label with its value, in their order."""
    if text.startswith("(") and text.endswith(")") and text.count("(") == 1:
        text = text[1:-1].strip()
    if (in_capitals := runs(text, language)) is not None:
        return _run_on(text, in_capitals)
    if in_list := listed(text, language):
        return "", tuple(Labelled(keys, label, value, is_strong=True) for keys, label, value in in_list)
    marks = [] if _says_it_itself(text, language) else _settled(_marks(text, language), text)
    if not marks:
        behind = _behind_as(text, language)
        return ("", (behind,)) if behind else (text, ())
    ends = [*(mark.start for mark in marks[1:]), len(text)]
    found = [_labelled(mark, text[mark.value : end]) for mark, end in zip(marks, ends, strict=True)]
    labelled = tuple(one for one in found if one is not None)
    if any(runs_on(one.value) for one in labelled) and before_dashes(text, language):
        labelled = tuple(one._replace(value="", rest=one.value) if runs_on(one.value) else one for one in labelled)
    if text.isupper() and sum(text[: mark.start].rstrip().endswith("|") for mark in marks) >= _FEW:
        cut = [one.value.partition(" | ") for one in labelled]  # each bar begins another label
        labelled = tuple(one._replace(value=value, rest=rest or one.rest)
                         for one, (value, _, rest) in zip(labelled, cut, strict=True))  # fmt: skip
    if len(labelled) > _FEW:
        labelled = tuple(one._replace(is_doubtful=one.is_doubtful and " " not in one.value) for one in labelled)
    return text[: marks[0].start].strip(END), labelled


def _run_on(text: str, found: tuple[Run, ...]) -> tuple[str, tuple[Labelled, ...]]:
    """What stands before labels in capitals, and each with its value; what a label cannot head is left as it stands."""
    labelled = tuple(
        Labelled(run.keys, run.label, run.value, is_strong=True)
        if run.is_sound
        else Labelled(("contact",), run.label, "", is_strong=True, rest=f"{run.label} {run.value}".strip())
        for run in found
    )
    return text[: found[0].start].strip(END) if found else text, labelled


def _says_it_itself(text: str, language: str) -> bool:
    """Whether a line is facts through and through, though its first word could be a label: "Colour / DCP"."""
    found = scan(text) if is_facts(text) else None
    if found is None:
        return False
    first = mark_from(text, 0, language, is_first=True)
    is_set_apart = first is not None and (" " in first.label or "|" in text[len(first.label) : first.value])
    if first and is_set_apart and found.kinds == {first.keys[0]} == scan(text[first.value :]).kinds:
        return False  # "Original language Portuguese"
    is_single_word = len(found.facts) == 1 and found.facts[0].text == text
    return len(found.kinds) > 1 or bool(found.kinds & {"premiere", "debut"}) or not (":" in text or is_single_word)


def is_labelled(text: str, language: str) -> bool:
    """Whether a line begins with a label."""
    head, labelled = split_labels(text, language)
    return bool(labelled) and not head


def _marks(text: str, language: str) -> list[Mark]:
    firsts = [0, *_behind_facts(text)]
    starts = [*firsts, *(match.end() for match in _STARTS.finditer(text[:20_000]))]
    marks = [mark for start in starts if (mark := mark_from(text, start, language, is_first=start in firsts))]
    marks += [mark for colon in _COLONS.finditer(text[:20_000]) if (mark := mark_before(text, colon, language))]
    marks += before_dashes(text, language)
    return sorted(set(marks), key=lambda mark: (mark.start, -mark.value))


def _behind_facts(text: str) -> list[int]:
    """Where something begins behind facts and a comma: "UKR 2021, 17 Min., Regie Anastasia Babenko"."""
    if (bracket := _BRACKETS.match(text)) and is_facts(bracket[0]):
        return [bracket.end()]  # "(Germania, Austria, 2016) di Maren Ade"
    commas = list(_COMMA.finditer(text[:_LONGEST_FACTS]))
    return [comma.end() for comma in commas if is_facts(text[: comma.start()])][-1:]


def _settled(marks: list[Mark], text: str) -> list[Mark]:
    """The marks that hold beside each other: none within another's label, none in the middle of prose."""
    if marks and marks[0].start == 0 and not marks[0].is_strong and names_then_facts(text[marks[0].value :].strip()):
        return marks[:1]
    kept: list[Mark] = []
    for mark in marks:
        if (not kept or mark.start >= kept[-1].value) and not _is_fact(mark, text):
            kept.append(mark)
    if kept and kept[0].start == 0 and kept[0].is_strong and is_company(kept[0].keys[0]):
        kept = [mark for mark in kept if mark.is_strong or text[: mark.start].rstrip()[-1:] != ";"]
        kept = [mark for mark in kept if not (mark.keys == ("contact",) and text[: mark.start].rstrip()[-1:] == ",")]
    several = [mark for mark in kept if mark.is_strong and is_role(mark.keys[0])]
    if is_prose(text) and len(kept) < 3:
        kept = _leading(kept)
    if len(kept) == 1 and kept[0].start > 0 and fold(kept[0].label) in _CAPTIONS:
        return []
    if len(several) < 2:
        kept = [
            mark
            for mark in kept
            if not is_abbreviation(mark.label)
            or _is_told(mark, text)
            or _is_behind_facts(mark, text)
            or _is_before_facts(mark, text)
        ]
        kept = [
            mark for mark in kept if mark.start == 0 or not mark.is_strong or len(kept) > 1 or _is_apart(text, mark)
        ]
    return kept


def _leading(marks: list[Mark]) -> list[Mark]:
    """The labels with which a line begins, each right behind the value of the one before."""
    found: list[Mark] = []
    for mark in marks:
        begins = found[-1].value + _LONGEST_VALUE if found else 0
        if mark.start > begins or not mark.is_strong:
            break
        found.append(mark)
    return found


def _is_fact(mark: Mark, text: str) -> bool:
    """Whether a label is itself a fact, as no colon follows it: "Fiction – Couleur – DCP", "Farbe / 90 min / OmU"."""
    sign = text[mark.start + len(mark.label) : mark.value]
    if is_role(mark.keys[0]) or re.search("[:：=\t]", sign):
        return False
    if mark.start == 0:
        kinds = scan(text[mark.value :]).kinds
        return sign.strip() == "/" and is_facts(mark.label) and bool(kinds) and mark.keys[0] not in kinds
    return sign.strip() == "/" or is_facts(mark.label)


def _is_told(mark: Mark, text: str) -> bool:
    """Whether an abbreviation is long enough to mean something alone, and a colon or a gap follows: "Mus.: …"."""
    sign = text[mark.start + len(mark.label) : mark.value]
    is_capital = not mark.is_strong and mark.label.isupper() and not text.isupper()
    is_long = len(fold(mark.label)) > 2 or fold(mark.label) in _SHORT_WORDS or sign.startswith(".:")
    return is_long and (is_capital or bool(re.search(r"[:：\t=…]|^\.$", sign)))


def _is_behind_facts(mark: Mark, text: str) -> bool:
    """Whether an abbreviation with a colon stands behind facts and nothing else: "D 1921, R: Fritz Lang"."""
    head = text[: mark.start].strip(END)
    return bool(head) and text[mark.start + len(mark.label) :].startswith(":") and is_facts(head)


def _is_before_facts(mark: Mark, text: str) -> bool:
    """Whether a line is an abbreviation with a stop, a name and facts: "reż. Paweł Pawlikowski, Polska, 80 min."."""
    return mark.start == 0 and text[: mark.value].rstrip().endswith(".") and is_name_before_facts(text[mark.value :])


def _is_apart(text: str, mark: Mark) -> bool:
    """Whether a label in the middle of a line stands behind facts, or behind a sign that parts it from them."""
    head = text[: mark.start].strip(END)
    sign = text[mark.start + len(mark.label) : mark.value]
    before = text[: mark.start].rstrip()
    if mark.label.islower() and stands_behind_name(mark.label, before):
        return True
    if ":" in sign and (before.endswith(")") or (before.endswith(",") and all_names(text[mark.value :]))):
        return True
    return bool(_STARTS.search(text[max(0, mark.start - 5) : mark.start])) or not scan(head).rest


def _behind_as(text: str, language: str) -> Labelled | None:
    """A name with its part behind it: "LevelK - as SALES", "Yves Cape - Image"."""
    match = _AS.match(text)
    keys = keys_of(match["label"], language) if match else ()
    if not match or not keys or not is_role(keys[0]) or not (match["as"] or is_name(match["name"])):
        return None
    return Labelled(keys, match["label"], match["name"], is_strong=True)


def _labelled(mark: Mark, raw: str) -> Labelled | None:
    value, rest = raw.strip(END), ""
    if is_role(mark.keys[0]):
        value, rest = (
            parted_at_facts(without_support(within_brackets(value))) if is_company(mark.keys[0]) else names_of(value)
        )
    elif mark.keys == ("credits",) and is_facts(value):
        value, rest = "", value  # "Technical data: black and white, 78 min"
    elif mark.keys[0] in OF_FACTS and is_prose(value):
        facts, rest = leading(value)
        value = value.removesuffix(rest).strip(END) if facts else value
        rest = rest if facts else ""
    value = without_stop(value)
    names = names_in(value)
    is_person = is_role(mark.keys[0]) and not is_company(mark.keys[0])
    is_short = is_person and len(names) == 1 and " " not in names[0]
    is_word = mark.label.islower() and " " not in mark.label and fold(mark.label) not in PREPOSITIONS
    is_small_word = is_word and mark.value == mark.start + len(mark.label)
    is_told = is_name_before_facts(raw)
    is_stopped = mark.value > mark.start + len(mark.label) and len(mark.label) > _SHORTEST_STOPPED - 1
    is_bare = is_abbreviation(mark.label) and not (is_stopped and all_names(value))  # "реж. Олександр Довженко"
    is_doubtful = not mark.is_strong and not is_told and (is_short or is_small_word or is_bare)
    is_picture = mark.keys == ("media",) and fold(mark.label) in _CAPTIONS and all_names(value)
    keys = ("cinematography",) if is_picture else mark.keys
    return Labelled(keys, mark.label, value, mark.is_strong, is_doubtful, rest)
