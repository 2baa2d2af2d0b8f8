"""One span to one record: parse it alone, and say exactly where it is wrong."""

import re
from collections.abc import Mapping
from typing import NamedTuple

import tomli

from filmcat.model.problem import Problem
from filmcat.model.record import FilmRecord, PersonRecord
from filmcat.store.blocks import BOM, masked
from filmcat.store.decode import records
from filmcat.store.decode.values import Faults

SCHEMA = 1
_BARE_KEY = re.compile(r"^\s*(?P<key>[^\s=\"'\[\]#.]*[^\x00-\x7f][^\s=\"'\[\]#.]*)\s*=")


class Decoded(NamedTuple):
    """What one span holds: a film or a person where it could be read, and its problems.

    ``open_end`` says that parsing failed at the very end of the span: it may go on in the next one.
    """

    film: FilmRecord | None = None
    person: PersonRecord | None = None
    explicit_id: str | None = None
    problems: tuple[Problem, ...] = ()
    open_end: bool = False


def decode(raw: bytes) -> Decoded:
    """Decode the span of one record; every fault becomes a problem, none an exception."""
    try:
        parsed = tomli.loads(raw.decode("utf-8"))
    except UnicodeDecodeError as error:
        return Decoded(problems=(_not_utf8(raw, error),))
    except tomli.TOMLDecodeError as error:
        if error.pos >= len(error.doc):
            return Decoded(problems=(_syntax(error),), open_end=True)
        return Decoded(problems=(_syntax(error),))
    except (RecursionError, ValueError) as error:
        return Decoded(problems=(Problem(1, 1, _other_error(error), broken=True),))
    return _record(parsed, raw)


def decode_preamble(raw: bytes) -> tuple[Problem, ...]:
    """The problems of the text before the first record: it may hold comments and ``schema = 1``."""
    try:
        parsed = tomli.loads(raw.removeprefix(BOM).decode("utf-8"))
    except UnicodeDecodeError as error:
        return (_not_utf8(raw, error),)
    except tomli.TOMLDecodeError as error:
        return (_syntax(error),)
    except (RecursionError, ValueError) as error:
        return (Problem(1, 1, _other_error(error), broken=True),)
    return tuple(
        _preamble_problem(key, value, raw) for key, value in parsed.items() if (key, value) != ("schema", SCHEMA)
    )


def unclosed(raw: bytes, opening: int) -> Decoded:
    """A span whose string, opened ``opening`` bytes into it, is never closed."""
    line, column = _position(raw, opening)
    return Decoded(problems=(Problem(line, column, "this text is never closed", broken=True),), open_end=True)


def _record(parsed: Mapping[str, object], raw: bytes) -> Decoded:
    kind = "person" if re.match(rb"(?:[ \t]*#[^\n]*\n)*[ \t]*\[\[[ \t]*person", raw) else "film"
    problems = [_stray_table(key, kind, raw) for key in parsed if key != kind]
    found = parsed.get(kind)
    if not isinstance(found, list) or len(found) != 1:
        place = _find(raw, rf"\[\[\s*[\"']{kind}[\"']\s*\]\]")
        problems.append(Problem(*place, f"several records in one: write each as `[[{kind}]]`", broken=True))
        return Decoded(problems=tuple(problems))
    faults = Faults()
    decoded = _film(found[0], faults, raw) if kind == "film" else _person(found[0], faults, raw)
    fields = [Problem(*_locate(raw, where), message, broken=False) for where, message in faults.found]
    return decoded._replace(problems=(*problems, *decoded.problems, *fields))


def _film(source: Mapping[str, object], faults: Faults, raw: bytes) -> Decoded:
    film = records.film(source, faults)
    if film is None:
        return Decoded(problems=(Problem(*_header(raw), "a film needs a title", broken=True),))
    return Decoded(film=film, explicit_id=records.explicit_id(source, faults))


def _person(source: Mapping[str, object], faults: Faults, raw: bytes) -> Decoded:
    person = records.person(source, faults)
    if person is None:
        return Decoded(problems=(Problem(*_header(raw), "a person needs a name", broken=True),))
    return Decoded(person=person)


def _stray_table(key: str, kind: str, raw: bytes) -> Problem:
    place = _find(raw, rf"^[ \t]*\[+\s*[\"']?{re.escape(key)}\b")
    if key in {"film", "person"}:
        return Problem(*place, f"a table of a {key} below a {kind}: move it under its {key}", broken=True)
    return Problem(*place, _unknown_table(key), broken=True)


def _preamble_problem(key: str, value: object, raw: bytes) -> Problem:
    place = _find(raw, rf"^[ \t]*\[*\s*[\"']?{re.escape(key)}\b")
    if key in {"film", "person"}:
        return Problem(*place, f"write each record as `[[{key}]]`", broken=True)
    if key == "schema":
        return Problem(*place, f"`schema` is {value!s:.40}; this filmcat reads schema {SCHEMA}", broken=True)
    if isinstance(value, (dict, list)):
        return Problem(*place, _unknown_table(key), broken=True)
    return Problem(*place, f"`{key}` stands before the first record; only `schema` is known there", broken=False)


def _unknown_table(key: str) -> str:
    from difflib import get_close_matches

    near = get_close_matches(key.casefold(), ["film", "person", "films", "persons"], 1, 0.5)
    meant = (
        f"; did you mean `[[{near[0].removesuffix('s')}]]`?" if near else "; records are `[[film]]` and `[[person]]`"
    )
    return f"there is no table `{key}`{meant}"


def _syntax(error: tomli.TOMLDecodeError) -> Problem:
    lines = error.doc.split("\n")
    line_text = lines[error.lineno - 1] if error.lineno <= len(lines) else ""
    if key := _BARE_KEY.match(line_text):
        return Problem(
            error.lineno, 1, f'a key with letters outside ASCII needs quotes: "{key["key"]}" = …', broken=True
        )
    message = error.msg[:1].lower() + error.msg[1:]
    return Problem(error.lineno, error.colno, f"this is not TOML: {message}", broken=True)


def _not_utf8(raw: bytes, error: UnicodeDecodeError) -> Problem:
    line, column = _position(raw, error.start)
    return Problem(line, column, f"this is not UTF-8 text: byte 0x{raw[error.start]:02x}", broken=True)


def _other_error(error: Exception) -> str:
    if isinstance(error, RecursionError):
        return "this is nested too deeply to be read"
    return f"this is not TOML: {str(error)[:120]}"


def _header(raw: bytes) -> tuple[int, int]:
    return _find(raw, r"^[ \t]*\[\[")


def _locate(raw: bytes, where: str) -> tuple[int, int]:
    """Line and column of the field with this dotted path, as near as it can be told; else of the header."""
    names = [name for name in re.split(r"\.|\[\d+\]", where) if name]
    wanted = names[1] if names[0] == "credits" and len(names) > 1 else names[0]
    key = re.escape(wanted)
    for pattern in (rf"^[ \t]*[\w-]*\.?[\"']?{key}[\"']?[ \t]*[=.]", rf"^[ \t]*\[+[^\]\n]*\b{key}\b"):
        if found := _search(raw, pattern):
            return found
    return _header(raw)


def _find(raw: bytes, pattern: str) -> tuple[int, int]:
    return _search(raw, pattern) or (1, 1)


def _search(raw: bytes, pattern: str) -> tuple[int, int] | None:
    expression = re.compile(pattern.encode(), re.MULTILINE)
    found = expression.search(masked(raw)) or expression.search(raw)
    if found is None:
        return None
    blanks = len(found[0]) - len(found[0].lstrip(b" \t"))
    return _position(raw, found.start() + blanks)


def _position(raw: bytes, place: int) -> tuple[int, int]:
    line_start = raw.rfind(b"\n", 0, place) + 1
    column = len(raw[line_start:place].decode("utf-8", "replace")) + 1
    return raw.count(b"\n", 0, place) + 1, column
