"""Values that mean harm, by their names, and catalogues that hold them in every field."""

import json
import re
import unicodedata
from collections.abc import Mapping
from pathlib import Path
from typing import cast

import tomli_w

from filmcat.model.fields import FILM_FIELDS, PERSON_FIELDS, Field
from filmcat.records.toml_value import read_value

VALUES = cast("dict[str, str]", json.loads((Path(__file__).parent / "values.json").read_text(encoding="utf-8")))
# What joins and parts the letters of living scripts, and says their direction, is text.
_JOINING = {"\u200c", "\u200d", "\u200e", "\u200f", "\u061c", "\u00ad", "\u180e"}


def encodable(values: Mapping[str, str]) -> dict[str, str]:
    """Those that UTF-8 can carry, and that are a title at all."""
    return {name: value for name, value in values.items() if value.strip() and not any(map(_is_surrogate, value))}


def typable(values: Mapping[str, str]) -> dict[str, str]:
    """Those that a command line can hand to a program: without NUL, and of surrogates only what stands for a byte."""
    words = {name: value.replace("\0", "") for name, value in values.items()}
    return {name: word for name, word in words.items() if re.search("[\ud800-\udc7f\udd00-\udfff]", word) is None}


def acts(char: str) -> bool:
    """Whether a terminal obeys it, it parts lines, or it turns the order of what is read about."""
    bidi = unicodedata.bidirectional(char) in {"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"}
    return unicodedata.category(char) in {"Cc", "Zl", "Zp", "Cs"} or bidi


def is_hidden(char: str) -> bool:
    """Whether it acts, or is there and not seen."""
    unseen = unicodedata.category(char) == "Cf" and unicodedata.bidirectional(char) == "BN"
    return acts(char) or (unseen and char not in _JOINING)


def films_of(values: Mapping[str, str]) -> str:
    """A catalogue in which each value is in every field of a film, and of a person."""
    return "".join(
        _record("film", FILM_FIELDS, value, number) + _record("person", PERSON_FIELDS, value, number)
        for number, value in enumerate(values.values())
    )


def _record(kind: str, rows: tuple[Field, ...], value: str, number: int) -> str:
    fields = {row.name: _hostile(row, value) for row in rows if row.example and not row.derived_from}
    if kind == "film":
        fields |= {"id": f"film-{number}", f"Other {value}": value}
    return f"[[{kind}]]\n{tomli_w.dumps({'record': [fields]}).replace('[[record]]', '', 1)}".replace(
        "[record.", f"[{kind}."
    )


def _hostile(row: Field, value: str) -> object:
    """The example of a field with this value in place of each text in it; a text where it has none."""
    example = read_value(row.example)
    return value if row.kind in {"title", "name"} else _replaced(example, value)


def _replaced(example: object, value: str) -> object:
    if isinstance(example, dict):
        return {key: _replaced(inner, value) for key, inner in example.items()} | {value: value}
    if isinstance(example, list):
        return [*(_replaced(inner, value) for inner in example), value]
    return value


def _is_surrogate(char: str) -> bool:
    return unicodedata.category(char) == "Cs"
