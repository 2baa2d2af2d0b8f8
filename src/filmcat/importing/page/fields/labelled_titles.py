"""The film's titles as labels state them."""

import re

from filmcat.importing.page.fields.draft import Sheet
from filmcat.importing.page.fields.title_years import without_facts_behind
from filmcat.importing.page.layout.lines import Free, Line
from filmcat.importing.page.statements.statement import Reading
from filmcat.importing.page.titles.candidates import LONGEST, bare_title
from filmcat.importing.page.titles.original import in_one_line
from filmcat.importing.page.values.facts import scan
from filmcat.importing.page.values.label_values import has_place_behind
from filmcat.importing.page.vocabulary.english import is_english
from filmcat.importing.page.vocabulary.labels import TITLES
from filmcat.importing.page.vocabulary.language import small_words_in
from filmcat.text.fold import fold
from filmcat.text.languages import language_tag
from filmcat.text.names import split_last_parenthesis

_SIGNS = "|•·/"  # with which no title begins
_BARE_LABELS = frozenset({"english", "original"})
_FILM = re.compile(r"film\w{0,2}|elokuva")
_PRICE = re.compile(r"\d+[.,]\d\d")
_TWICE = 2


def named_in_brackets(stated: dict[str, Line], sheet: Sheet) -> dict[str, Line]:
    """The original title of a label and, behind it, the one that a page speaks of: "Estiu 1993 (Verano 1993)"."""
    if stated.keys() != {"original_title"}:
        return {}
    names = in_one_line(stated["original_title"])
    reads_english = len(names) == _TWICE and (is_english(names[1].text) or small_words_in(names[1].text, "en") > 1)
    if len(names) != _TWICE or not (reads_english or sheet.page.count(names[1].text) >= _TWICE):
        return {}
    return {"original_title": names[0], "title": names[1]}


def in_two_languages(stated: dict[str, Line], free: Free) -> Line | None:
    """The line that prints the one labelled title beside its name in another language: "Visul / The Dream"."""
    if stated.keys() == {"local_title"} and len(in_one_line(stated["local_title"])) > 1:
        return stated["local_title"]  # "Cím / Title: Visul / The Dream"
    if stated.keys() != {"title"}:
        return None
    key = fold(stated["title"].text)
    pairs = ((line, [fold(one.text) for one in in_one_line(line)]) for _, line in free if len(line.text) <= LONGEST)
    return next((line for line, names in pairs if len(names) > 1 and key in names), None)


def stated_titles(reading: Reading, spoken: frozenset[str]) -> dict[str, Line]:
    """The titles that labels head, the first of each kind; that in a language which the film speaks is the original."""
    found: dict[str, Line] = {}
    for one in reading.statements:
        if one.keys[0] in TITLES and one.values:
            line = without_facts_behind(one.values[0])
            told = scan(line.text)
            if fold(line.text).startswith(f"{fold(one.label.text)} "):
                continue  # "film - film francophone"
            if fold(one.label.text) in _BARE_LABELS and line.number != one.label.number:
                continue  # the language of a print, above any other line
            is_of_menu = _FILM.fullmatch(fold(one.label.text)) is not None
            if (is_of_menu or line.text[0].islower()) and line.number != one.label.number:
                continue  # "Film" above "Guests", or "biograficzny"
            if _PRICE.fullmatch(line.text):
                continue
            if line.text[0] in _SIGNS or (not told.rest and told.kinds & {"colour", "runtime"}):
                continue  # "Película: Color / 35 mm"
            bare = re.sub(r"(?<=\d)\.$", "", line.text.rstrip(" –—-"))
            is_own = one.keys[0] == "local_title" and spoken == {language_tag(one.label.text.partition(" ")[0])}
            is_whole = bare[-1:].isdigit()  # a label heads the title alone: "Izenburua: Estiu 1993"
            key = "own_title" if is_own else one.keys[0]
            found.setdefault(key, line._replace(text=bare if is_whole else bare_title(bare)))
    if own := found.pop("own_title", None):
        found.setdefault("local_title" if "original_title" in found else "original_title", own)
    return found


def other_titles(reading: Reading) -> list[Line]:
    """The further titles that labels head, without the countries where they are in use."""
    stated = [one for one in reading.statements if one.keys[0] == "other_titles"]
    lines = [line for one in stated for line in one.values if any(map(str.isalnum, line.text))]
    return [
        line._replace(text=split_last_parenthesis(line.text)[0] if has_place_behind(line.text) else line.text)
        for line in lines
    ]
