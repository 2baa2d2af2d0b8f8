"""The JSON Schema of a catalogue, for editors: made of the table of fields, and of what values are made of."""

from collections.abc import Iterable, Mapping

from filmcat.editing.kinds import FILM_KINDS, PERSON_KINDS, Kind
from filmcat.editing.shapes import COUNTRIES, LANGUAGES, ROLES, Shape
from filmcat.model.fields import FILM_FIELDS, PERSON_FIELDS, Field
from filmcat.model.kinds import KINDS
from filmcat.records.toml_value import NotToml, read_value
from filmcat.text.countries import countries_begun
from filmcat.text.languages import languages_begun
from filmcat.text.roles import role_key, roles_begun

Schema = dict[str, object]

_DRAFT = "https://json-schema.org/draft/2020-12/schema"
_TEXT: Schema = {"type": "string"}
_PLAIN: Schema = {"type": ["string", "number", "boolean"]}
# What one value of a kind is, where that is no text.
_OF_KINDS: dict[str, Schema] = {
    "number": {"type": "number"},
    "rating": {"type": "number", "minimum": 0},
    "runtime": {"type": ["number", "string"]},
    "flag": {"type": "boolean"},
    "date": {"type": ["integer", "string"]},
    "year": {"type": ["integer", "string"]},
    "age": {"type": ["integer", "string"]},
}
_KNOWN = {COUNTRIES.of: countries_begun, LANGUAGES.of: languages_begun}


def schema() -> Schema:
    """The schema of a catalogue file: what stands before its records, its films and its persons."""
    return {
        "$schema": _DRAFT,
        "title": "A film catalogue",
        "type": "object",
        "properties": {
            "schema": {"const": 1, "description": "The version of the format."},
            "rating_scale": {"type": "integer", "minimum": 1, "maximum": 100, "description": "The best rating."},
            "film": {"type": "array", "items": _record(FILM_FIELDS, FILM_KINDS, "title")},
            "person": {"type": "array", "items": _record(PERSON_FIELDS, PERSON_KINDS, "name")},
        },
        "additionalProperties": False,
    }


def _record(rows: Iterable[Field], kinds: Mapping[str, Kind], needed: str) -> Schema:
    stated = {row.name: _field(row, kinds[row.name].shape) for row in rows if not row.derived_from}
    own: Schema = {"id": {"type": "string", "description": "Fixed by hand."}} if needed == "title" else {}
    return {"type": "object", "required": [needed], "properties": own | stated}


def _field(row: Field, shape: Shape) -> Schema:
    """What a field may hold, in its fullest form and in each shorter one."""
    described: Schema = {"description": row.doc or KINDS[row.kind].holds}
    if row.example:
        described |= _example(row.example)
    if shape.form == "value":
        return _OF_KINDS.get(row.kind, _TEXT) | described
    forms = [_of(shape), *([] if shape.form == "any" else [_OF_KINDS.get(row.kind, _TEXT)])]
    return {"anyOf": forms} | described


def _of(shape: Shape) -> Schema:
    """What a shape may be; a list, or a table's values, also as one of theirs."""
    if shape.form == "list":
        item = _entry(shape.of, shape) if shape.of else _PLAIN
        return {"type": "array", "items": item}
    if shape.form == "table" and shape.keys is not None:
        return {"type": "object", "properties": {key: _loose(held) for key, held in shape.keys.items()}}
    if shape.form == "table":
        values = _loose(shape.of) if shape.of else {}
        labels = roles_begun("") if shape.headings is ROLES else []
        named = {str(role_key(label)): values | {"description": label} for label in labels}
        return {"type": "object", **({"properties": named} if named else {}), "additionalProperties": values}
    return {} if shape.form == "any" else _PLAIN


def _entry(shape: Shape, of: Shape) -> Schema:
    """What an entry of a list may be; where words are known, they are suggested."""
    if of.words is not None and of.words.of in _KNOWN:
        return {"anyOf": [{"enum": _KNOWN[of.words.of]("")}, _TEXT]}
    return _PLAIN if shape.form == "value" else {"anyOf": [_of(shape), _TEXT]}


def _loose(shape: Shape) -> Schema:
    """What stands within a value: as it is, or where it is a list or a table, as one text."""
    return {"anyOf": [_of(shape), _TEXT]} if shape.form in {"list", "table"} else _of(shape)


def _example(text: str) -> Schema:
    try:
        return {"examples": [read_value(text)]}
    except NotToml:
        return {}
