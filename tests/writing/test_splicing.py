"""A record that changes in its own text: only the fields that change are touched, whatever form they have."""

import re
from collections.abc import Mapping
from typing import cast

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from corpora import examples
from filmcat.disk.spans import digest_of
from filmcat.model.change import Change, Stored
from filmcat.model.record import FilmRecord, PersonRecord
from filmcat.records.encode import film_values, person_values
from filmcat.records.scan import pieces_of
from filmcat.records.span import decode_span
from filmcat.writing.patch import NotEdited
from filmcat.writing.record_text import RecordText, stored
from filmcat.writing.splice import spliced
from laws.documents import documents
from writing.editing import edited

HEAD = '# mine\n[[film]]  # head\ntitle = "Solaris"\n# of the poster\nyear = 1972 # or 1971\n'


def without(text: str, *paths: str) -> str:
    """The record without fields: ``credits.director`` is an entry of a table."""
    old = stored(decode_span(text.encode()))
    assert old is not None
    record = dict(cast("Mapping[str, object]", old.record))
    for path in paths:
        table, _, key = path.partition(".")
        held = record[table]
        left = {name: value for name, value in held.items() if name != key} if isinstance(held, dict) and key else None
        record[table] = left or None
    result = spliced(text.encode(), old, RecordText("", old._replace(record=cast("FilmRecord", record))))
    assert result is not None, "it is written anew"
    return result.decode()


@pytest.mark.parametrize(
    ("below", "gone", "left"),
    [
        ("runtime = 167 # of the print\n# below\n", "runtime", "# below\n"),
        ('tags = [\n  "a", # one\n  "b",\n] # both\nform = "Fiction"\n', "tags", 'form = "Fiction"\n'),
        ('synopsis = """\nRain.\n[[x]]\n"""\nform = "Fiction"\n', "synopsis", 'form = "Fiction"\n'),
        ("runtime = 167", "runtime", ""),
        ('titles = { uk = "Солярис", de = \'Solaris\' }\n', "titles.uk", "titles = { de = 'Solaris' }\n"),
        ('titles = { uk = "Солярис", de = \'Solaris\' }\n', "titles.de", 'titles = { uk = "Солярис" }\n'),
        ("ids = {imdb='tt0069293' , tmdb = 593,isan = '0'}\n", "ids.tmdb", "ids = {imdb='tt0069293' , isan = '0'}\n"),
        ('titles.uk = "Солярис"\ntitles.de = "Solaris" # x\n', "titles.de", 'titles.uk = "Солярис"\n'),
        ('titles.uk = "Солярис"\ntitles.de = "Solaris" # x\n', "titles", ""),
        (
            '\n[film.credits] # who\n# first\ndirector = "Andrei Tarkovsky"\nmusic = "Eduard Artemyev" # x\n',
            "credits.music",
            '\n[film.credits] # who\n# first\ndirector = "Andrei Tarkovsky"\n',
        ),
        ('\n[film.credits]\nRegie = "Andrei Tarkovsky"\n\n# below\n', "credits.director", "\n# below\n"),
        ('\n[film.credits]\nmusic = "Eduard Artemyev"\n\n[film.extra]\na = 1\n', "credits", "\n[film.extra]\na = 1\n"),
        (
            '\n[[film.festivals]]\nname = "Cannes"\n# kept\n[[film.festivals]]\nname = "IDFA"\n[film.extra]\na = 1\n',
            "festivals",
            "# kept\n[film.extra]\na = 1\n",
        ),
    ],
)  # fmt: skip
@pytest.mark.parametrize("line_break", ["\n", "\r\n"])
def test_a_field_that_goes_takes_its_lines_with_it_and_nothing_else(
    below: str, gone: str, left: str, line_break: str
) -> None:
    text, wanted = ((HEAD + part).replace("\n", line_break) for part in (below, left))
    if not text.endswith("\n"):
        wanted = wanted.removesuffix(line_break)
    assert without(text, gone) == wanted


def test_an_entry_of_an_inline_table_changes_alone() -> None:
    text = HEAD + "ids = {  imdb = 'tt0069293', tmdb=593 } # where\n"
    old = stored(decode_span(text.encode()))
    assert old is not None
    ids = {"imdb": "tt0069293", "tmdb": "594", "eidr": "10.5240/x"}
    record = cast("FilmRecord", {**old.record, "ids": ids})
    result = spliced(text.encode(), old, RecordText("", old._replace(record=record)))
    assert result == text.replace("tmdb=593", 'tmdb="594", eidr = "10.5240/x"').encode()


def test_a_new_entry_of_dotted_keys_is_one_too() -> None:
    text = HEAD + 'credits.director = "Andrei Tarkovsky"\nform = "Fiction"\n'
    old = stored(decode_span(text.encode()))
    assert old is not None
    credits = {"director": ["Andrei Tarkovsky"], "music": ["Eduard Artemyev"]}
    record = cast("FilmRecord", {**old.record, "credits": credits})
    result = spliced(text.encode(), old, RecordText("", old._replace(record=record)))
    assert result is not None
    assert result.decode() == text.replace('Tarkovsky"\n', 'Tarkovsky"\ncredits.music    = ["Eduard Artemyev"]\n')


def values(one: Stored) -> dict[str, object]:
    if one.is_film:
        return film_values(cast("FilmRecord", one.record), one.id)
    return person_values(cast("PersonRecord", one.record))


@settings(max_examples=examples(200))
@given(documents(), st.data())
def test_whatever_field_goes_every_byte_outside_the_record_stays(content: bytes, data: st.DataObject) -> None:
    pieces = list(pieces_of(0, content, lambda _digest: False))
    places = [place for place, piece in enumerate(pieces) if piece.decoded and stored(piece.decoded)]
    if not places:
        return
    place = data.draw(st.sampled_from(places))
    decoded = pieces[place].decoded
    old = stored(decoded) if decoded else None
    assert old is not None
    names = [name for name in values(old) if name in old.record and name not in {"title", "name"}]
    if not names:
        return
    gone = data.draw(st.sampled_from(names))
    new = data.draw(st.sampled_from([None, "kept"])) if gone in {"notes", "tagline"} else None
    start = sum(piece.size for piece in pieces[:place])
    end = start + pieces[place].size

    def change(one: Stored) -> Stored:
        return one._replace(record=cast("FilmRecord", {**one.record, gone: new}))

    try:
        result = edited(content, {place: Change(change)})
    except NotEdited:
        return
    assert result[:start] == content[:start]
    assert result.endswith(content[end:])
    again = list(pieces_of(0, result, lambda _digest: False))
    assert [piece.digest for piece in again[:place]] == [piece.digest for piece in pieces[:place]]
    span = content[start:end]
    before, after = comments(span), comments(result[start : len(result) - (len(content) - end)])
    values_text = "".join(map(str, values(old).values()))
    for comment in before:
        assert comment in after or comment.decode() in values_text or digest_of(span) != pieces[place].digest


_LEXEMES = re.compile(
    rb'''#[^\n]*|"""(?:[^"\\]|\\.|"(?!""))*"{3,5}|\'{3}(?:[^']|'(?!''))*'{3,5}|"(?:[^"\\\n]|\\.)*"|'[^'\n]*'|[\[\]]''',
    re.DOTALL,
)


def comments(raw: bytes) -> list[bytes]:
    """The lines that are nothing but a comment, without those within a list."""
    found, depth = [], 0
    for lexeme in _LEXEMES.finditer(raw):
        text, before = lexeme[0], raw[raw.rfind(b"\n", 0, lexeme.start()) + 1 : lexeme.start()]
        depth += (text == b"[") - (text == b"]")
        if text.startswith(b"#") and not depth and not before.strip():
            found.append(text.strip())
    return found
