"""The law of spans: cut and parsed one by one, the records are those of the file parsed as a whole."""

import tomllib

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from corpora import examples
from filmcat.model.record import FilmRecord, PersonRecord
from filmcat.records import decode
from filmcat.records.values import Faults
from laws.documents import documents, is_toml
from records.reading import read

NAMELESS = ("a film needs a title", "a person needs a name")
PIECES = st.sampled_from(
    [
        b'"""', b"'''", b'"', b"'", b"\\", b"\n", b"\r", b"\r\n", b"[[film]]\n", b"\n[[film]]\n", b"\n[[ person ]]\n",
        b"\n[film.credits]\n", b'\n[["film"]]\ntitle="q"\n', b"\n[film]\n", b"\n[settings]\n", b"\n[[film.cast]]\n",
        b"film = []\n", b"film.a = 1\n", b"#", b"[", b"]", b"{", b"}", b"=", b"\xff", b"\0", b"\xef\xbb\xbf",
    ]
)  # fmt: skip


@given(documents())
def test_the_records_of_a_catalogue_are_those_of_the_whole_file(content: bytes) -> None:
    assume(is_toml(content))
    reading = read(content)
    assert [fault for fault in reading.broken if fault.message not in NAMELESS] == []
    assert (reading.films, reading.persons) == whole(content)
    assert reading.lines == content.count(b"\n")


@settings(max_examples=examples(250))
@given(documents(), st.data())
def test_whatever_happens_to_a_catalogue_its_records_are_right_or_a_problem_is_named(
    content: bytes, data: st.DataObject
) -> None:
    for _ in range(data.draw(st.integers(1, 3))):
        content = changed(content, data)
    reading = read(content)
    assert reading.lines == content.count(b"\n")
    assert all(1 <= fault.line <= reading.lines + 1 and fault.column >= 1 for fault in reading.faults)
    if not reading.broken and is_toml(content):
        assert (reading.films, reading.persons) == whole(content)


@given(st.binary(max_size=80) | st.lists(PIECES, max_size=12).map(b"".join))
def test_any_bytes_are_read(content: bytes) -> None:
    assert read(content).lines == content.count(b"\n")


def changed(content: bytes, data: st.DataObject) -> bytes:
    """The content with something put in, taken out or repeated."""
    place = data.draw(st.integers(0, len(content)))
    end = min(len(content), place + data.draw(st.integers(0, 12)))
    put_in = data.draw(PIECES | st.binary(max_size=2) | st.just(content[place:end] * 2))
    return (
        content[:place] + put_in + content[end:]
        if data.draw(st.booleans())
        else content[:place] + put_in + content[place:]
    )


def whole(content: bytes) -> tuple[list[FilmRecord], list[PersonRecord]]:
    """The records of the file parsed at once, by the parser of the standard library."""
    parsed = tomllib.loads(content.removeprefix(b"\xef\xbb\xbf").decode())
    films = (decode.film(table, Faults()) for table in parsed.get("film", []))
    persons = (decode.person(table, Faults()) for table in parsed.get("person", []))
    return [film for film in films if film], [person for person in persons if person]
