"""One span to one record: parse it alone, and say exactly where it is wrong."""

import re
from collections.abc import Mapping
from itertools import count
from typing import NamedTuple

import tomli

from filmcat.disk.spans import BOM
from filmcat.model.problem import Problem
from filmcat.model.record import FilmRecord, PersonRecord
from filmcat.model.rules import RULES
from filmcat.records import decode
from filmcat.records.merge_marks import beginnings, has_whole_merge, is_mark
from filmcat.records.positions import Lines, Places, position
from filmcat.records.preamble import RATING_SCALE, is_scale
from filmcat.records.values import Faults, described
from filmcat.text.escape import legible

SCHEMA = 1
_KINDS = frozenset({"film", "person"})
_WORTH_A_PATTERN = 200  # records; to make the one that reads most of them takes as long as tomli takes for fifty
_asked = count()  # records that were parsed by this process
_BOM_SIGN = "\ufeff"
_NEVER_IN_BARE_KEYS = frozenset(" \t\"'[]{}#,")
_RECORD_HEADER = re.compile(rb"^[ \t]*(\[\[)", re.MULTILINE)


class Decoded(NamedTuple):
    """What one span holds: a film or a person where it could be read, and its problems.

    ``is_toml`` says that the span could be parsed at all; ``open_end`` that parsing failed at its very end: it may
    go on in the next one.
    """

    film: FilmRecord | None = None
    person: PersonRecord | None = None
    explicit_id: str | None = None
    problems: tuple[Problem, ...] = ()
    is_toml: bool = True
    open_end: bool = False


def decode_span(raw: bytes) -> Decoded:
    """Decode the span of one record; every fault becomes a problem, none an exception."""
    try:
        parsed = _parsed(raw.decode("utf-8"))
    except UnicodeDecodeError as error:
        return Decoded(problems=(_not_utf8(raw, error),), is_toml=False)
    except tomli.TOMLDecodeError as error:
        open_end = error.pos >= len(error.doc)
        return Decoded(problems=_merging(raw, error) or (_syntax(error),), is_toml=False, open_end=open_end)
    except (RecursionError, ValueError) as error:
        return Decoded(problems=(_unreadable(raw, error),), is_toml=False)
    if has_whole_merge(raw):
        return Decoded(problems=_begun_merges(raw), is_toml=False)
    try:
        return _record(parsed, raw)
    except RecursionError as error:
        return Decoded(problems=(_unreadable(raw, error),))


def _parsed(text: str) -> dict[str, object]:
    """The text of one record as TOML. Raises what tomli raises."""
    if next(_asked) < _WORTH_A_PATTERN:
        return tomli.loads(text)
    from filmcat.records.plain_toml import record_of

    return record_of(text) or tomli.loads(text)


def decode_preamble(raw: bytes) -> tuple[Problem, ...]:
    """The problems of the text before the first record: comments, ``schema`` and ``rating_scale``."""
    text = raw.removeprefix(BOM)
    try:
        parsed = tomli.loads(text.decode("utf-8"))
    except UnicodeDecodeError as error:
        return (_not_utf8(text, error),)
    except tomli.TOMLDecodeError as error:
        return _merging(text, error) or (_syntax(error),)
    except (RecursionError, ValueError) as error:
        return (_unreadable(text, error),)
    places = Places(text)
    return tuple(
        _preamble_problem(key, value, places)
        for key, value in parsed.items()
        if (key, type(value), value) != ("schema", int, SCHEMA) and not (key == RATING_SCALE and is_scale(value))
    )


def unclosed(raw: bytes, opening: int) -> Decoded:
    """A span whose string, opened ``opening`` bytes into it, is never closed."""
    return Decoded(problems=(_problem(position(raw, opening), "unclosed-text"),), is_toml=False, open_end=True)


def _record(parsed: Mapping[str, object], raw: bytes) -> Decoded:
    kind = "person" if re.match(rb"(?:[ \t]*#[^\n]*\n)*[ \t]*\[\[[ \t]*person", raw) else "film"
    places = Places(raw)
    problems = [_stray_table(key, value, places) for key, value in parsed.items() if key != kind]
    found = parsed.get(kind)
    if not isinstance(found, list) or len(found) != 1:
        problems.append(_problem(places.header(kind, 2), "several-records", kind=kind))
        return Decoded(problems=tuple(problems))
    faults = Faults()
    decoded = _film(found[0], faults, places) if kind == "film" else _person(found[0], faults, places)
    fields = [Problem(*places.field(where), code, message) for where, code, message in faults.found]
    return decoded._replace(problems=(*problems, *decoded.problems, *fields))


def _film(source: Mapping[str, object], faults: Faults, places: Places) -> Decoded:
    film = decode.film(source, faults)
    if film is None:
        return Decoded(problems=(_nameless("film", "title", faults, places),))
    return Decoded(film=film, explicit_id=decode.explicit_id(source, faults))


def _person(source: Mapping[str, object], faults: Faults, places: Places) -> Decoded:
    person = decode.person(source, faults)
    if person is None:
        return Decoded(problems=(_nameless("person", "name", faults, places),))
    return Decoded(person=person)


def _nameless(kind: str, key: str, faults: Faults, places: Places) -> Problem:
    """A record without its name: because it has none, or because of what stands there."""
    wrong = next((fault for fault in faults.found if fault.where == key), None)
    if wrong is None:
        return _problem(places.header(), "no-title", kind=kind, key=key)
    faults.found.remove(wrong)
    return Problem(*places.field(key), "wrong-title", wrong.message)


def _stray_table(key: str, value: object, places: Places) -> Problem:
    """A table that is not of this record: of another kind of record, a record in odd spelling, or unknown."""
    place = places.name(key)
    if key not in _KINDS:
        return _unknown_table(place, key)
    if isinstance(value, list):
        return _problem(place, "several-records", kind=key)
    return _problem(place, "misplaced-table", kind=key, other="film" if key == "person" else "person")


def _preamble_problem(key: str, value: object, places: Places) -> Problem:
    place = places.name(key)
    if key in _KINDS:
        return _problem(place, "record-header", kind=key)
    if key == "schema":
        return _problem(place, "unknown-schema", value=described(value), known=SCHEMA)
    if key == RATING_SCALE:
        expected = "a whole number up to 100, as 5 or 10"
        return _problem(place, "wrong-value", where=key, value=described(value), expected=expected)
    if isinstance(value, (dict, list)):
        return _unknown_table(place, key)
    return _problem(place, "stray-key", key=legible(key))


def _unknown_table(place: tuple[int, int], key: str) -> Problem:
    from difflib import get_close_matches

    near = get_close_matches(key.casefold(), ["film", "person", "films", "persons"], 1, 0.5)
    meant = (
        f"; did you mean `[[{near[0].removesuffix('s')}]]`?" if near else "; records are `[[film]]` and `[[person]]`"
    )
    return _problem(place, "unknown-table", table=legible(key), meant=meant)


def _syntax(error: tomli.TOMLDecodeError) -> Problem:
    if error.doc[error.pos : error.pos + 1] == _BOM_SIGN:
        return _problem((error.lineno, error.colno), "misplaced-bom")
    lines = error.doc.split("\n", error.lineno)
    key, equals, _ = lines[error.lineno - 1].partition("=") if error.lineno <= len(lines) else ("", "", "")
    if equals and not key.isascii() and not set(key.strip()) & _NEVER_IN_BARE_KEYS:
        column = len(key) - len(key.lstrip()) + 1
        names = (name if name.isascii() and name.isprintable() else f'"{name}"' for name in key.strip().split("."))
        return _problem((error.lineno, column), "unquoted-key", key=legible(".".join(names)))
    reason = legible(error.msg[:1].lower() + error.msg[1:])
    return _problem((error.lineno, error.colno), "toml-syntax", reason=reason)


def _merging(raw: bytes, error: tomli.TOMLDecodeError) -> tuple[Problem, ...]:
    """The merges that are not finished in a text, where it is one of their marks that cannot be read."""
    lines = raw.split(b"\n")
    if not (error.lineno <= len(lines) and is_mark(lines[error.lineno - 1])):
        return ()
    return _begun_merges(raw) or (_problem((error.lineno, 1), "rest-of-merge"),)


def _begun_merges(raw: bytes) -> tuple[Problem, ...]:
    lines = Lines(raw)
    return tuple(_problem(lines.position(place), "unfinished-merge") for place in beginnings(raw))


def _not_utf8(raw: bytes, error: UnicodeDecodeError) -> Problem:
    return _problem(position(raw, error.start), "not-utf8", byte=raw[error.start])


def _unreadable(raw: bytes, error: Exception) -> Problem:
    """What tomli gives up on: nesting without end, and numbers of thousands of digits."""
    found = _RECORD_HEADER.search(raw)
    place = position(raw, found.start(1) if found else 0)
    return _problem(place, "too-deep" if isinstance(error, RecursionError) else "too-long-number")


def _problem(place: tuple[int, int], code: str, **parts: object) -> Problem:
    return Problem(*place, code, RULES[code](**parts))
