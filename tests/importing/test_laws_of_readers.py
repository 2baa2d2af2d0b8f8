"""Laws: whatever bytes a reader is given, it answers with drafts, notes and refusals, and each value has a line."""

import gzip

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from corpora import examples
from filmcat.importing.detect import recognised
from filmcat.importing.discover import sources
from filmcat.importing.draft import Draft, Note, Refusal
from filmcat.importing.read_source import drafts
from filmcat.importing.readers import READERS
from filmcat.importing.sources.source import Fault, Source
from filmcat.records import decode
from filmcat.records.values import Faults
from importing.reading import items, source
from importing.samples import SAMPLES, letterboxd_zip

SHAPES = sorted(READERS.keys() - {"page", "sqlite"})
SIGNS = st.sampled_from([
    b"{", b"}", b"[", b"]", b'"', b",", b";", b":", b"\t", b"\n", b"\r\n", b"\\", b"\\u", b"\\ud800", b"<", b">", b"</",
    b"&", b"&amp;", b"\0", b"\xff", b"\xef\xbb\xbf", b"\xff\xfe", b"null", b"1e999", b"NaN", b"-", b"'", b"title",
    b"name", b"year", b"<movie>", b"</movie>", b"<title>", b"<!DOCTYPE", b"<![CDATA[", b"@type", b"Movie", b"credits",
    b"cast", b"Letterboxd list export v7\n", b"Position,Name,Year,URL,Description\n", b"[[[[[[[[", b'{"a":' * 50,
    b"9" * 5000, "é".encode(), "雨".encode(), b"http://a", b"encoding='utf-7'", b"0", b"true", b"[{}]", b'"title":',
])  # fmt: skip
PIECES = st.lists(SIGNS | st.binary(max_size=4), max_size=20).map(b"".join)


@st.composite
def spoilt(draw: st.DrawFn, sample: bytes) -> bytes:
    """A sample that something happened to: pieces are cut out, doubled, or put in."""
    content = sample
    for _ in range(draw(st.integers(0, 4))):
        start = draw(st.integers(0, len(content)))
        end = draw(st.integers(start, min(len(content), start + 80)))
        content = content[:start] + draw(PIECES | st.just(content[start:end] * 2)) + content[end:]
    return content[: draw(st.integers(0, len(content)))] if draw(st.booleans()) else content


@pytest.mark.parametrize("shape", SHAPES)
@settings(max_examples=examples(150))
@given(st.data())
def test_any_bytes_give_drafts_notes_or_refusals(shape: str, data: st.DataObject) -> None:
    content = data.draw(spoilt(SAMPLES[shape].encode()) | PIECES | st.binary(max_size=60))
    is_sound(content, data.draw(st.sampled_from([shape, shape, "json" if shape != "json" else "csv"])))


@settings(max_examples=examples(150))
@given(st.sampled_from(sorted(SAMPLES)).flatmap(lambda shape: spoilt(SAMPLES[shape].encode())) | PIECES)
def test_any_bytes_have_a_shape_or_are_refused(content: bytes) -> None:
    is_sound(content, None)


@settings(max_examples=examples(150))
@given(spoilt(letterboxd_zip()) | spoilt(gzip.compress(SAMPLES["csv"].encode(), mtime=0)))
def test_any_archive_gives_drafts_notes_or_refusals(content: bytes) -> None:
    for found in sources(["-"], source(content).opened()):
        if found.parts or not _is_page(found):
            assert all(isinstance(item, (Draft, Note, Refusal)) for item in drafts(found))


def is_sound(content: bytes, shape: str | None) -> None:
    """Whether all that was read is whole."""
    found = [] if shape is None and _is_page(source(content)) else items(content, shape)
    for item in found:
        assert isinstance(item, (Draft, Note, Refusal))
        if not isinstance(item, Draft):
            assert item.message
            assert item.line >= 1
            continue
        assert set(item.film) <= set(item.lines) | {"id"}
        assert min(item.lines.values()) >= 1
        assert max(item.lines.values()) <= content.count(b"\n") + content.count(b"\r") + content.count(b"\n\0") + 1
        assert decode.film(item.film, Faults()) is not None
        assert all(piece.text for piece in item.unread)


def _is_page(found: Source) -> bool:
    try:
        return recognised(found).name == "page"
    except (Fault, OSError):
        return False
