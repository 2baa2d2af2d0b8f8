"""The pictures of the documents show what the program prints."""

import json
import re

import pytest
from pictures import PICTURES, SCENES, browsing, cast, pictures

from documents.pages import TEXTS


@pytest.mark.parametrize("name", SCENES)
def test_a_picture_shows_what_the_command_prints(name: str) -> None:
    for file, drawn in pictures(name):
        assert (PICTURES / file).read_text("utf-8") == drawn, "python tools/pictures.py draws it anew"


def test_the_picture_of_the_browser_is_what_it_draws() -> None:
    for file, drawn in browsing():
        assert (PICTURES / file).read_text("utf-8") == drawn, "python tools/pictures.py draws it anew"


def test_the_cast_shows_what_the_commands_print_within_half_a_minute() -> None:
    text = cast()
    assert (PICTURES / "tour.cast").read_text("utf-8") == text, "python tools/pictures.py draws it anew"
    events = [json.loads(line) for line in text.splitlines()[1:]]
    times = [event[0] for event in events]
    assert times == sorted(times)
    assert 15 < times[-1] < 30


def test_every_picture_that_is_shown_is_there_and_every_one_is_of_a_scene() -> None:
    shown = {name for text in TEXTS.values() for name in re.findall(r"docs/pictures/([\w.-]+)", text)}
    there = {path.name for path in PICTURES.iterdir()}
    assert shown <= there
    assert there == {f"{name}-{mode}.svg" for name in (*SCENES, "browse") for mode in ("dark", "light")} | {"tour.cast"}


def test_no_picture_fetches_anything() -> None:
    for path in PICTURES.glob("*.svg"):
        assert not re.findall(r"(?:url\(|href=|src=)[\"']?https?:", path.read_text("utf-8")), path.name
