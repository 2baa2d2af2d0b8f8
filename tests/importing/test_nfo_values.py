"""The values of NFO files and of collections in XML: what says nothing, several in one element, encodings, scales."""

import pytest

from filmcat.importing.draft import Draft, Refusal
from filmcat.importing.read_source import drafts
from importing.reading import film, films, refusal, source

TELLICO = """<?xml version="1.0"?>
<tellico xmlns="http://periapsis.org/tellico/" syntaxVersion="11">
<collection type="3"><fields><field name="rating"><prop name="maximum">{}</prop></field></fields>
<entry id="1"><title>Ran</title><year>1985</year><rating>4</rating></entry></collection></tellico>
"""


@pytest.mark.parametrize("word", ["N/A", "Unknown", "-", "None", "?"])
@pytest.mark.parametrize("tag", ["country", "director", "genre", "plot", "studio", "mpaa", "tagline", "runtime"])
def test_what_says_nothing_is_nothing(tag: str, word: str) -> None:
    assert film(f"<movie><title>Ran</title><{tag}>{word}</{tag}></movie>").film == {"title": "Ran"}


def test_an_actor_of_whom_nothing_is_known_is_none() -> None:
    text = "<movie><title>Ran</title><actor><name>Unknown</name><role>-</role></actor></movie>"
    assert film(text).film == {"title": "Ran"}


def test_a_film_may_be_called_unknown() -> None:
    assert film("<movie><title>Unknown</title><year>2011</year></movie>").film["title"] == "Unknown"


def test_a_film_whose_title_says_nothing_has_that_of_its_original() -> None:
    assert film("<movie><title>-</title><originaltitle>Ran</originaltitle></movie>").film == {"title": "Ran"}


def test_several_countries_genres_and_directors_in_one_element_are_several() -> None:
    text = (
        "<movie><title>Fargo</title><country>USA, UK</country><genre>Crime / Drama</genre>"
        "<director>Joel Coen, Ethan Coen</director></movie>"
    )
    assert film(text).film == {
        "title": "Fargo", "countries": ["USA", "UK"], "genres": ["Crime", "Drama"],
        "credits": {"director": ["Joel Coen", "Ethan Coen"]},
    }  # fmt: skip


def test_marks_of_html_in_an_nfo_are_what_they_stand_for() -> None:
    text = "<movie><title>Lilo &amp;amp; Stitch</title><plot>One.&lt;br/&gt;Two.</plot></movie>"
    assert film(text).film == {"title": "Lilo & Stitch", "synopsis": "One.\nTwo."}


@pytest.mark.parametrize(("id_", "held"), [("72443", "tt0072443"), ("tt72443", "tt0072443"), ("0", None)])
def test_ids_of_an_nfo_are_in_the_form_of_their_authority(id_: str, held: str | None) -> None:
    read = film(f'<movie><title>Mirror</title><uniqueid type="imdb">{id_}</uniqueid></movie>')
    assert read.film.get("ids") == ({"imdb": held} if held else None)


@pytest.mark.parametrize("maximum", [5, 10])
def test_a_rating_of_tellico_is_of_the_scale_that_its_collection_states(maximum: int) -> None:
    [draft] = films(TELLICO.format(maximum))
    assert (draft.film["rating"], draft.scale) == (4, maximum)


def test_xml_is_read_in_the_encoding_that_is_asked_for() -> None:
    content = source("<movie><title>Сны</title></movie>".encode("cp1251"), "m.nfo")._replace(encoding="cp1251")
    [draft] = drafts(content)
    assert isinstance(draft, Draft)
    assert draft.film == {"title": "Сны"}


def test_xml_that_is_not_of_the_encoding_asked_for_is_refused() -> None:
    [refused] = drafts(source(b"<movie><title>\xe9t\xe9</title></movie>", "m.nfo")._replace(encoding="utf-8"))
    assert isinstance(refused, Refusal)
    assert refused.message == "It is not utf-8: --encoding names another."


def test_xml_without_a_title_is_refused_by_its_line() -> None:
    assert refusal("<movie><year>1985</year></movie>") == "Line 1: a film without a title."
