"""The films of a JSON text, one after the other: an array, JSON Lines, or one object that may hold the list."""

from collections.abc import Callable, Iterator, Mapping
from io import StringIO
from typing import NamedTuple

from filmcat.importing.draft import Item, Refusal
from filmcat.importing.json.json_text import HALF_WAY, JsonText, value_lines
from filmcat.importing.sources.lines import opened_text
from filmcat.importing.sources.source import Fault, Source
from filmcat.importing.tables.header_names import field_of
from filmcat.records.values import DEEPEST

_DEEPEST = DEEPEST + 2  # a record, and in it a field that holds as many within one another as a catalogue may
_MOST_FAULTS = 20  # in JSON Lines, until the rest is given up
# Where an object that is no film holds its films, and what else it may list.
_LISTS = ("results", "movies", "films", "items", "data", "search")
_OTHER_LISTS = ("shows", "anime", "series", "episodes", "seasons", "people", "persons")
_NAMES = frozenset({"title", "name", "original_title", "@type", "@graph", "@context"})


class Entry(NamedTuple):
    """One object of a JSON text, the line it begins on, and its text."""

    value: Mapping[str, object]
    line: int
    text: str

    def lines(self, deeper: frozenset[str] = frozenset()) -> Mapping[str, int] | None:
        """The lines of its values by their keys, None where all stand on its own."""
        return value_lines(self.text, self.line, deeper) if "\n" in self.text else None


Meaning = Callable[[Entry], Iterator[Item]]


def read_entries(source: Source, meaning: Meaning) -> Iterator[Item]:
    """What ``meaning`` makes of each entry of a source, and a Refusal for each that is no object."""
    for entry in entries(source):
        if isinstance(entry, Entry):
            yield from meaning(entry)
        else:
            yield entry


def entries(source: Source) -> Iterator[Entry | Refusal]:
    """The objects of a source, in order; Refusals of what is none."""
    with opened_text(source) as stream:
        text = JsonText(stream)
        if text.next_sign() == "[":
            yield from _of_array(text)
        else:
            yield from _of_lines(text)


def entry_of(written: str, line: int) -> Entry | Refusal:
    """The object that a text is, which stands on a line; a Refusal where it is none."""
    text = JsonText(StringIO(written))
    text.line = line
    try:
        return _entry(text)
    except Fault as fault:
        return Refusal(fault.line, fault.message, is_damage=True)


def _of_array(text: JsonText) -> Iterator[Entry | Refusal]:
    text.step()
    sign = text.next_sign()
    while sign != "]":
        if not sign:
            raise Fault(text.line, HALF_WAY)
        yield _entry(text)
        sign = text.next_sign()
        if sign == ",":
            text.step()
            sign = text.next_sign()
        elif sign and sign != "]":
            raise Fault(text.line, f"Line {text.line} is not JSON: a comma is missing.")
    text.step()
    if text.next_sign():
        raise Fault(text.line, f"Line {text.line}: something follows the end of the list.")


def _of_lines(text: JsonText) -> Iterator[Entry | Refusal]:
    """Objects that follow one another; from a line that is wrong, on to the next that begins an object."""
    faults = 0
    while text.next_sign():
        try:
            entry = _entry(text)
        except Fault as fault:
            faults += 1
            if faults == _MOST_FAULTS or not text.skip_to_object():
                raise
            yield Refusal(fault.line, fault.message, is_damage=True)
            continue
        yield from _of_list(entry) if isinstance(entry, Entry) else (entry,)


def _of_list(entry: Entry) -> Iterator[Entry]:
    """The films that an object holds as lists, or the object itself."""
    keys = {key.casefold(): key for key in entry.value}  # OMDb's has a capital
    named = [keys[name] for name in (*_LISTS, *_OTHER_LISTS) if name in keys]
    held = [key for key in named if isinstance(_listed(entry.value[key]), list)]
    if not held and not _is_titled(entry.value):
        held = [key for key, value in entry.value.items() if _is_of_films(value)]
    if not held or _NAMES & entry.value.keys():
        yield entry
        return
    lines = entry.lines() or {}
    for key in held:
        films = _listed(entry.value[key])
        for film in films if isinstance(films, list) else ():
            if isinstance(film, dict):
                yield Entry(film, lines.get(key, entry.line), "")


def _is_of_films(value: object) -> bool:
    """Whether a value is a list of objects that all have a title: one's lists may have any name."""
    return isinstance(value, list) and bool(value) and all(isinstance(one, dict) and _is_titled(one) for one in value)


def _is_titled(entry: Mapping[str, object]) -> bool:
    return any(key.casefold() != "name" and field_of(key) in {"title", "original_title"} for key in entry)


def _listed(value: object) -> object:
    """A list; that of an answer of SPARQL lies one deeper, in ``bindings``."""
    return value.get("bindings") if isinstance(value, dict) else value


def _entry(text: JsonText) -> Entry | Refusal:
    line = text.line
    value, written = text.value()
    if written.count("[") + written.count("{") > _DEEPEST and _is_deep(value):
        return Refusal(line, f"Line {line}: lists within lists within lists, which no film has.")
    if not isinstance(value, dict):
        return Refusal(line, f"Line {line} holds {_kind(value)}, not the fields of a film.")
    return Entry(_mended(value) if text.has_escaped_halves else value, line, written)


def _kind(value: object) -> str:
    names = {list: "a list", str: "a text", bool: "true or false", int: "a number", float: "a number"}
    return names.get(type(value), "nothing")


def _is_deep(value: object) -> bool:
    """Whether lists and tables lie deeper within one another than a catalogue holds."""
    level = [value]
    for _ in range(_DEEPEST):
        inner = [held.values() if isinstance(held, dict) else held for held in level if isinstance(held, (dict, list))]
        level = [value for values in inner for value in values]
    return bool(level)


def _mended(value: dict[str, object]) -> dict[str, object]:
    """A table whose texts hold no half of a character: such a half becomes U+FFFD."""
    return {_text(key): _mended_value(entry) for key, entry in value.items()}


def _mended_value(value: object) -> object:
    if isinstance(value, str):
        return _text(value)
    if isinstance(value, list):
        return [_mended_value(entry) for entry in value]
    return _mended(value) if isinstance(value, dict) else value


def _text(text: str) -> str:
    return text if text.isascii() else text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
