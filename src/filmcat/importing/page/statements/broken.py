"""Names that a page breaks between two lines, as text does that was set in a narrow column: "Toshirô", "Mifune,"."""

import re

from filmcat.importing.page.layout.lines import Line
from filmcat.importing.page.vocabulary.labels import is_role, keys_of

_FIRST_HALF = re.compile(r"[^\W\d_a-z](?:[^\W\d_]+|\.)")  # one word, or an initial
_SECOND_HALF = re.compile(r"[^\W\d_a-z][^\W\d_]+(?= \(|,|$)")
_ENOUGH = 3  # places that make each other sure; a smaller page needs a list between commas


def with_whole_names(lines: list[Line], language: str) -> list[Line]:
    """The lines of a page with names on one line that it breaks again and again, below labels and within lists."""
    broken = {place for place in range(1, len(lines) - 1) if _is_broken(lines, place, language)}
    is_list = any(lines[place + 1].text.count(",") > 1 for place in broken)
    if len(broken) < _ENOUGH and not is_list:
        return lines
    found: list[Line] = []
    for place, line in enumerate(lines):
        if place - 1 in broken:
            found[-1] = found[-1]._replace(text=f"{found[-1].text} {line.text}")
        else:
            found.append(line)
    return found


def _is_broken(lines: list[Line], place: int, language: str) -> bool:
    """Whether a line is the first half of a name: behind a label of a role or a comma, the second half right below."""
    before, line, below = lines[place - 1].text, lines[place], lines[place + 1]
    if below.gap or line.gap or line.bullet or below.bullet or not _FIRST_HALF.fullmatch(line.text):
        return False
    if not _SECOND_HALF.match(below.text) or keys_of(line.text, language) or keys_of(below.text, language):
        return False
    keys = keys_of(before.removesuffix(":"), language)
    return before.endswith(",") or (bool(keys) and is_role(keys[0]))
