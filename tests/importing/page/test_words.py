"""The vocabulary of pages: every language has a word for every fact and every main role."""

import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent.parent
sys.path.insert(0, str(ROOT / "tools"))

import make_page_words  # noqa: E402 - stands in tools, beside the package

LANGUAGES = sorted({file.stem for file in make_page_words.PAGES.glob("*.txt")} - {"further"})
FACTS = (
    *("title", "original_title", "english_title", "year", "countries", "languages", "subtitles", "runtime", "colour"),
    *("form", "premiere", "age_rating", "debut", "festival_section"),
)
SECTIONS = ("synopsis", "biography", "filmography", "contact", "credits", "awards", "dates", "related")
ROLES = (
    *("director", "screenplay", "story", "based_on", "cinematography", "editing", "music", "sound", "sound_design"),
    *("sound_mix", "production_design", "costumes", "make_up", "casting", "animation", "producers", "co_producers"),
    *("executive_producers", "production_manager", "assistant_director", "narrator", "cast"),
    *("production", "co_production", "distribution", "world_sales"),
)
WORDS = ("minute", "hour", "born", "subtitled", "small", "genre", "and", "beside", "place on a site")
ENDINGS = {("beside", language) for language in ("eu", "fi", "hu", "tr")}  # "with" is no word before a name there
VALUES = (
    "Colour", "Black and white", "Documentary", "Fiction", "Animation", "Experimental", "World premiere",
    "International premiere", "European premiere", "National premiere", "debut film", "filler",
)  # fmt: skip


def test_the_words_are_those_of_the_files() -> None:
    assert make_page_words.MODULE.read_text("utf-8") == make_page_words.module()
    assert make_page_words.FORMS.read_text("utf-8") == make_page_words.module_of_forms()


def test_the_languages_are_those_of_festivals() -> None:
    asked = "en de fr es it pt nl pl uk ru cs sk sl hr sr hu ro el tr da sv no fi lt lv et"
    asked += " bg ca gl eu is mk he sq be"
    assert set(asked.split()) <= set(LANGUAGES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_language_lacks_a_word(language: str) -> None:
    rows = make_page_words.read(language)
    wanted = [key for key in (*FACTS, *SECTIONS, *ROLES, *WORDS, *VALUES) if (key, language) not in ENDINGS]
    assert [key for key in wanted if not rows.get(key)] == []


def test_forms_of_a_word_are_written_once() -> None:
    assert list(make_page_words.forms("Co-Produzent[|in] von")) == ["Co-Produzent von", "Co-Produzentin von"]
