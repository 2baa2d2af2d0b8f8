"""Lists of labels and values that were copied as text: in turn, values behind all of the labels, or nowhere."""

from itertools import groupby, pairwise

from filmcat.importing.page.layout.lines import Line, is_prose
from filmcat.importing.page.vocabulary.labels import is_abbreviation, is_role, keys_of

_ENOUGH = 3  # labels that make a list of items
_MANY = 5  # pairs of roles without anything between, which make a list of any lines
_LONGEST = 60  # characters of a label
_FULL = {
    "director": "Director", "screenplay": "Screenplay", "cinematography": "Cinematography", "editing": "Editing",
    "music": "Music", "sound": "Sound", "cast": "Cast", "producers": "Producer", "production": "Production",
}  # fmt: skip


def without_two_lists(lines: list[Line], language: str) -> list[Line]:
    """The lines of a page with "Label: value" for each of a list of labels and, behind it, as many values.

    Where there are not as many values, nobody knows whose they are: the labels head nothing.
    """
    return _of_items(_of_lines(lines, language), language)


def _of_items(lines: list[Line], language: str) -> list[Line]:
    found: list[Line] = []
    for is_item, run in groupby(lines, key=lambda line: line.bullet):
        items = list(run)
        half, rest = divmod(len(items), 2)
        labels, values = items[:half], items[half:]
        if is_item and not rest and half >= _ENOUGH and _are_labels(labels, values, language):
            found += _paired(labels, values, language)
        elif is_item and not rest and _are_in_turn(items, language):
            found += _in_turn(items, language)
        else:
            found += items
    return found


def _are_in_turn(items: list[Line], language: str) -> bool:
    """Whether many of some items are labels, and every one of these stands before a value: "Music", "A Name"."""
    known = [place for place, line in enumerate(items) if keys_of(line.text.rstrip(" :"), language)]
    return len(known) >= _MANY and all(place % 2 == 0 for place in known)


def _in_turn(items: list[Line], language: str) -> list[Line]:
    """Items with each value behind its label, on one line; a label that nobody knows heads its value as well."""
    found: list[Line] = []
    for label, value in zip(items[::2], items[1::2], strict=True):
        text = label.text.rstrip(" :")
        line = value._replace(text=f"{text}: {value.text}", bullet=False)
        found.append(line if keys_of(text, language) else line._replace(label=text))
    return found


def _of_lines(lines: list[Line], language: str) -> list[Line]:
    """The same for lines of no list, of which many are roles that follow each other: those between are labels too."""
    found: list[Line] = []
    runs = [0, *(place for place, line in enumerate(lines) if line.gap and place), len(lines)]
    for start, end in pairwise(runs):
        run = lines[start:end]
        roles = [place for place, line in enumerate(run) if _is_role(line, language)]
        if sum(second - first == 1 for first, second in pairwise(roles)) < _MANY:
            found += run
            continue
        first, last = roles[0], roles[-1] + 1
        labels, values = run[first:last], [line for line in run[last:] if not is_prose(line.text)]
        found += run[:first]
        if len(values) == len(labels) == len(run) - last:
            found += _paired(labels, values, language)
        else:
            found += [line._replace(label=line.text) for line in labels] + run[last:]
    return found


def _is_role(line: Line, language: str) -> bool:
    """Whether a line is a label of persons or companies, and nothing else."""
    text = line.text.rstrip(" :")
    keys = keys_of(text, language) if len(text) <= _LONGEST and not line.label else ()
    return bool(keys) and is_role(keys[0]) and not is_abbreviation(text)


def _paired(labels: list[Line], values: list[Line], language: str) -> list[Line]:
    return [
        value._replace(text=f"{_full(label.text.rstrip(' :'), language)}: {value.text}", bullet=False)
        for label, value in zip(labels, values, strict=True)
    ]


def _are_labels(labels: list[Line], values: list[Line], language: str) -> bool:
    """Whether all of some items but one are labels, and hardly any of those behind them."""
    known, among_values = (sum(bool(keys_of(line.text, language)) for line in lines) for lines in (labels, values))
    return known >= max(_ENOUGH, len(labels) - 1) and among_values < _ENOUGH


def _full(label: str, language: str) -> str:
    """A label that is no mere initial: "Director" for "R"."""
    keys = keys_of(label, language)
    return _FULL.get(keys[0], label) if keys and is_abbreviation(label) else label
