"""Credits and casts in the forms that pages print them: small letters, rows of dots, abbreviations, characters."""

import pytest

from filmcat.importing.page.statements.labels_in_line import split_labels
from filmcat.importing.page.values.cast import in_order, players
from filmcat.importing.page.values.names import names_in
from filmcat.importing.page.vocabulary.labels import keys_of
from importing.page.reading import draft

FACTS = "Toni Erdmann\n\nCountry: Germany\nYear: 2016\n\n"


def test_labels_in_small_letters_need_no_colon() -> None:
    page = "Toni Erdmann\n\nDirected by Maren Ade\n\nwritten by Maren Ade\ndirector of photography Patrick Orth\n"
    found = draft(f"{page}music Patrick Veigel\nedited by Heike Parplies\nproduction Komplizen Film").film
    assert found["credits"] == {
        "director": ["Maren Ade"], "screenplay": ["Maren Ade"], "cinematography": ["Patrick Orth"],
        "music": ["Patrick Veigel"], "editing": ["Heike Parplies"],
    }  # fmt: skip
    assert found["companies"] == [{"name": "Komplizen Film", "role": "production"}]


@pytest.mark.parametrize("line", ["music Whitney Houston", "Music Whitney", "Ed. Heike Parplies", "set Fire to It."])
def test_one_small_word_alone_is_no_label(line: str) -> None:
    found = draft(
        f"{FACTS}They sing at a party, and she wears\n{line}\nall through the evening.\nRuntime: 162 min"
    ).film
    assert "credits" not in found


def test_three_short_lines_make_each_other_sure() -> None:
    found = draft(f"{FACTS}Dir. Maren Ade\nScr. Maren Ade\nPhot. Patrick Orth")
    assert found.film["credits"] == {
        "director": ["Maren Ade"], "screenplay": ["Maren Ade"], "cinematography": ["Patrick Orth"],
    }  # fmt: skip


def test_abbreviations_in_one_line_make_each_other_sure() -> None:
    line = "reż. Jerzy Skolimowski; zdj. Michał Dymek; mont. Agnieszka Glińska; prod. Skopia Film"
    found = draft(f"EO\nPolska 2022, 88 min\n\n{line}").film
    assert found["credits"] == {
        "director": ["Jerzy Skolimowski"], "cinematography": ["Michał Dymek"], "editing": ["Agnieszka Glińska"],
    }  # fmt: skip
    assert found["companies"] == [{"name": "Skopia Film", "role": "production"}]


def test_abbreviations_in_capitals_need_no_colon() -> None:
    found = draft("Atlantics\nSenegal 2019, 105 min\n\nDIR Mati Diop\nSCR Olivier Demangel\nMUS Fatima Al Qadiri").film
    assert found["credits"] == {
        "director": ["Mati Diop"], "screenplay": ["Olivier Demangel"], "music": ["Fatima Al Qadiri"],
    }  # fmt: skip


@pytest.mark.parametrize("dots", ["……………………", "..........", ". . . . . .", "______"])
def test_rows_of_dots_lead_from_the_label_to_the_name(dots: str) -> None:
    found = draft(f"{FACTS}Director{dots}Maren Ade\nEditor{dots}Heike Parplies").film
    assert found["credits"] == {"director": ["Maren Ade"], "editing": ["Heike Parplies"]}


@pytest.mark.parametrize(("label", "key"), [
    ("Scén.", "screenplay"), ("Mus.", "music"), ("Décorateurs", "production_design"),
    ("Assistants réalisateurs", "assistant_director"), ("Compositrice", "music"), ("Автори сценарію", "screenplay"),
    ("Hair and Make-up Designer", "make_up"), ("Scenografka", "production_design"), ("Kostümbildnerin", "costumes"),
    ("Direttore della fotografia", "cinematography"), ("Студія-виробник", "production"), ("Produzione 2", "production"),
    ("Delegate production companies", "production"), ("Based on the novella by", "based_on"),
])  # fmt: skip
def test_abbreviations_and_plurals_of_labels_are_known(label: str, key: str) -> None:
    assert keys_of(label, "en") == (key,)


def test_a_label_in_two_languages_may_name_several_roles() -> None:
    label = "regia, soggetto, montaggio/director, story, editing"
    assert keys_of(label, "it") == ("director", "story", "editing")


@pytest.mark.parametrize("line", ["Directors’ Lab", "Editor’s Choice", "Studio Babelsberg"])
def test_half_of_something_longer_is_no_label(line: str) -> None:
    assert split_labels(line, "en") == (line, ())
    assert split_labels("Production 2 Pilots Filmproduction", "en")[1][0].value == "2 Pilots Filmproduction"


def test_a_sound_mixer_beside_a_recordist_mixes() -> None:
    page = f"{FACTS}Sound recordist: Patrick Veigel\nSound mixer: Matthias Lempert"
    assert draft(page).film["credits"] == {"sound_recording": ["Patrick Veigel"], "sound_mix": ["Matthias Lempert"]}


@pytest.mark.parametrize("text", [
    "Peter Simonischek as Winfried, Sandra Hüller as Ines", "Peter Simonischek – Winfried; Sandra Hüller – Ines",
    "Peter Simonischek as Winfried - Sandra Hüller as Ines", "Peter Simonischek: Winfried, Sandra Hüller: Ines",
    "Peter Simonischek (Winfried), Sandra Hüller (Ines)",
])  # fmt: skip
def test_players_stand_with_their_characters(text: str) -> None:
    assert players(text) == [("Peter Simonischek", "Winfried"), ("Sandra Hüller", "Ines")]


def test_a_character_may_have_a_bracket_or_a_comma() -> None:
    assert players("Peter Simonischek — Winfried (Toni)") == [("Peter Simonischek", "Winfried (Toni)")]
    assert players("Peter Simonischek as Winfried, the father") == [("Peter Simonischek", "Winfried, the father")]


def test_characters_before_their_players_are_turned_where_something_tells() -> None:
    turned = ("Peter Simonischek\tWinfried", "Sandra Hüller\tInes")
    assert in_order(("Winfried … Peter Simonischek", "Ines … Sandra Hüller"), frozenset()) == turned
    full = ("Winfried Conradi … Peter Simonischek", "Ines Conradi … Sandra Hüller")
    assert in_order(full, frozenset({"winfried", "ines"})) is not None
    assert in_order(full, frozenset()) is None


def test_a_cast_between_bars_is_read_where_the_characters_are_known_as_such() -> None:
    rows = ("Lior Ashkenazi | Michael", "Sarah Adler | Dafna Feldmann")
    assert in_order(rows, frozenset()) == ("Lior Ashkenazi\tMichael", "Sarah Adler\tDafna Feldmann")
    assert in_order(("Lior Ashkenazi | Sarah Adler", "Yonaton Shiray | Shira Haas"), frozenset()) is None


def test_players_parted_by_bars_have_no_characters() -> None:
    assert players("Lior Ashkenazi / Sarah Adler / Yonaton Shiray") == [
        ("Lior Ashkenazi", None), ("Sarah Adler", None), ("Yonaton Shiray", None),
    ]  # fmt: skip


def test_players_and_characters_may_stand_below_with_colons() -> None:
    page = (
        f"{FACTS}Runtime: 162 min\nInterpreti e personaggi:\nPeter Simonischek: Winfried\nSandra Hüller: Ines\nTRAILER"
    )
    assert draft(page).film["cast"] == [
        {"name": "Peter Simonischek", "character": "Winfried"}, {"name": "Sandra Hüller", "character": "Ines"},
    ]  # fmt: skip


def test_keywords_below_a_cast_are_no_players() -> None:
    page = f"{FACTS}Regie Maren Ade\nMit Peter Simonischek, Sandra Hüller u.v.m.\nThemen Arbeit, Väter"
    assert draft(page).film["cast"] == [{"name": "Peter Simonischek"}, {"name": "Sandra Hüller"}]


@pytest.mark.parametrize(("text", "names"), [
    ("VON TRIER, Lars", ["Lars VON TRIER"]), ("GRUBER, K. D.", ["K. D. GRUBER"]),
    ("ADE, Maren; JACKOWSKI, Janine", ["Maren ADE", "Janine JACKOWSKI"]), ("ORTH, Patrick", ["Patrick ORTH"]),
    ("Maren Ade, Patrick Orth", ["Maren Ade", "Patrick Orth"]),
    ("MAREN ADE, PATRICK ORTH", ["MAREN ADE", "PATRICK ORTH"]),
    ("Sandra Hüller und viele andere", ["Sandra Hüller"]), ("Sandra Hüller i in.", ["Sandra Hüller"]),
])  # fmt: skip
def test_surnames_first_and_others_behind(text: str, names: list[str]) -> None:
    assert names_in(text) == names


def test_a_cell_of_a_table_may_break_its_list() -> None:
    page = "<table><tr><th>Year</th><td>2016</td></tr><tr><th>Country</th><td>Germany</td></tr>"
    page += "<tr><th>Cast</th><td>Peter Simonischek<br>Sandra Hüller<br/>Lucy Russell</td></tr></table>"
    assert [one["name"] for one in _rows(draft(f"<h1>Toni Erdmann</h1>{page}").film["cast"])] == [
        "Peter Simonischek", "Sandra Hüller", "Lucy Russell",
    ]  # fmt: skip


def _rows(value: object) -> list[dict[str, object]]:
    assert isinstance(value, list)
    return value


@pytest.mark.parametrize("line", [
    "Editor Atanas Georgiev Music Foltin Sound Rana Eid", "Editor: Atanas Georgiev Sound Rana Eid",
])  # fmt: skip
def test_a_name_that_runs_into_the_next_label_is_left_unread(line: str) -> None:
    found = draft(f"Honeyland\n\nNorth Macedonia 2019\n86 min\n\n{line}")
    assert "credits" not in found.film
    assert "Georgiev" in "".join(one.text for one in found.unread)


def test_an_ending_for_genders_is_no_name() -> None:
    assert keys_of("Produttore/trice", "it") == ("producers",)
    assert keys_of("Produzione Trice", "it") == ()


def test_a_small_word_behind_brackets_parts_two_players() -> None:
    found = draft(f"{FACTS}Director: Maren Ade\nElenco: Paulo Renato (Afonso) e Cândida Vieira (Ana)")
    assert found.film["cast"] == [
        {"name": "Paulo Renato", "character": "Afonso"}, {"name": "Cândida Vieira", "character": "Ana"},
    ]  # fmt: skip


def test_a_small_word_behind_brackets_parts_two_companies() -> None:
    found = draft(f"{FACTS}Director: Maren Ade\nProduktion: Bettina Brokemper für Heimatfilm (Köln) und Pola")
    assert found.film["credits"] == {"director": ["Maren Ade"], "producers": ["Bettina Brokemper"]}
    assert found.film["companies"] == [
        {"name": "Heimatfilm", "role": "production", "places": ["Köln"]},
        {"name": "Pola", "role": "production"},
    ]


@pytest.mark.parametrize(
    ("label", "small_word"), [("Regi", "med"), ("Regia", "cu"), ("Reżyseria", "z"), ("Režie", "s")]
)
def test_players_stand_behind_the_director_in_many_languages(label: str, small_word: str) -> None:
    found = draft(f"{FACTS}{label}: Radu Jude, {small_word} Teodor Corban, Mihai Comănoiu.")
    assert found.film["credits"] == {"director": ["Radu Jude"]}
    assert found.film["cast"] == [{"name": "Teodor Corban"}, {"name": "Mihai Comănoiu"}]
