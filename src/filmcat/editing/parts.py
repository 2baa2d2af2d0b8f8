"""Parts of a value, by the words of an assignment: ``festivals[Berlinale].section`` is found, read and put."""

import re
from collections.abc import Mapping
from typing import NamedTuple, cast

from filmcat.editing import entries, shapes
from filmcat.editing.shapes import Shape
from filmcat.errors import UnknownName, UnknownWord, UsageError, quoted

UNKNOWN_LANGUAGE = "und"  # the tag of BCP 47 for a text whose language nobody has stated
_STEP = re.compile(
    r"(?P<dot>\.)?(?:\"(?P<quoted>[^\"]+)\"|(?P<word>\w+(?:-\w+)*))|\[(?P<entry>(?:[^\[\]]|\[[^\[\]]*\])*)\]"
)

Key = str | int


class Step(NamedTuple):
    """One word of a path: the key of a table, or what names an entry of a list."""

    word: str
    is_entry: bool = False


class Part(NamedTuple):
    """A part of a value: the keys and places (from 0) that lead to it, its path as messages name it, and its shape."""

    keys: tuple[Key, ...]
    path: str
    shape: Shape


def steps(path: str) -> tuple[Step, ...]:
    """The words of a path: ``steps("a[1].b") == (Step("a"), Step("1", is_entry=True), Step("b"))``."""
    return tuple(
        Step(found["quoted"] or found["word"] or found["entry"].strip(), is_entry=found["entry"] is not None)
        for found in _STEP.finditer(path)
    )


def part(field: str, value: object, shape: Shape, words: tuple[Step, ...], *, is_forced: bool) -> Part:
    """The part of a field's value that words name. Raises UsageError, or UnknownWord, where it can have none such."""
    keys: list[Key] = []
    path = field
    for step in words:
        if shape.form == "any":
            shape = shapes.shape_of(value)
        if step.is_entry:
            place = _entry(path, value, shape, step.word)
            keys.append(place)
            path = f"{path}[{place + 1}]"
            inner = shape.of or shapes.ANYTHING
            shape = inner._replace(forms=shape.forms, expected=shape.expected, words=shape.words)
        else:
            key = _key(path, value, shape, step.word, is_forced=is_forced)
            keys.append(key)
            path = f"{path}.{key}"
            shape = (shape.keys or {}).get(key) or shape.of or shapes.ANYTHING
        value = read(value, (keys[-1],))
    return Part(tuple(keys), path, shapes.shape_of(value) if shape.form == "any" else shape)


def read(value: object, keys: tuple[Key, ...]) -> object:
    """A part of a value; None where there is none."""
    for key in keys:
        if isinstance(value, Mapping):
            value = value.get(key)
        elif isinstance(value, list) and isinstance(key, int) and key < len(value):
            value = value[key]
        else:
            return None
    return value


def put(value: object, keys: tuple[Key, ...], new: object) -> object:
    """A value with a part of it set, or taken out where ``new`` is None; what is empty then goes too.

    A text without a language, beside which one with a language is put, gets the tag ``und``.
    """
    if not keys:
        return new
    key, rest = keys[0], keys[1:]
    inner = put(read(value, (key,)), rest, new)
    if isinstance(key, int):
        listed = list(cast("list[object]", value))
        listed[key : key + 1] = [] if inner is None else [inner]
        return listed or None
    table: dict[object, object] = dict(value) if isinstance(value, Mapping) else {}
    if value is not None and not isinstance(value, Mapping):
        if inner is None:
            return value
        table[UNKNOWN_LANGUAGE] = value
    if inner is None:
        table.pop(key, None)
    else:
        table[key] = inner
    return table or None


def _entry(path: str, value: object, shape: Shape, word: str) -> int:
    """The place of the entry that a number, counted from 1, or a name means."""
    if shape.form != "list":
        raise UsageError(f"`{path}` is no list.", f"write {path}=…")
    there = value if isinstance(value, list) else []
    if word.isdecimal() and 1 <= int(word) <= len(there):
        return int(word) - 1
    forms = shape.forms(word) or (word,)
    wanted = forms[0] if isinstance(forms[0], Mapping) else {shape.told_by[0]: word} if shape.told_by else word
    places = entries.found(there, wanted, word, shape)
    if len(places) == 1:
        return places[0]
    if places:
        raise UsageError(
            f"Several of `{path}` go by {quoted(word)}.", f"name one by its number; {entries.named(there)}"
        )
    raise UsageError(f"{quoted(word)} is not among `{path}`.", entries.named(there))


def _key(path: str, value: object, shape: Shape, word: str, *, is_forced: bool) -> str:
    """The key of a table that a word means: one that is there, in any case, before all."""
    if shape.form == "list":
        raise UsageError(
            f"`{path}` has several entries, of which `{path}.{word}` names none.",
            f"name one by its number, or what it is called: {path}[1].{word}=…",
        )
    if shape.form != "table":
        raise UsageError(f"`{path}` has no parts.", f"write {path}=…")
    there = value if isinstance(value, Mapping) else {}
    same = [key for key in there if isinstance(key, str) and key.casefold() == word.casefold()]
    if same:
        return same[0]
    if shape.keys is not None:
        return _own_key(path, shape.keys, word)
    meant = shape.heading(word) if shape.heading else word
    if meant:
        return meant
    if shape.headings and not is_forced:
        raise UnknownName(shape.headings.of, word, shape.headings.near(word))
    return word


def _own_key(path: str, keys: Mapping[str, Shape], word: str) -> str:
    """One of the keys that a table has; its singular and its plural are one."""
    plain = word.casefold().replace("-", "_")
    for key in (plain, f"{plain}s", plain.removesuffix("s")):
        if key in keys:
            return key
    from difflib import get_close_matches

    raise UnknownWord(
        f"field of {path}", word, get_close_matches(plain, keys, 3, 0.6), f"write one of {', '.join(keys)}"
    )
