"""Words that stand anywhere in a catalogue."""

import json

import pytest

from harness import Runner, film

CATALOGUE = (
    film("The Long Walk", "year = 1981", 'synopsis = "Nobody crosses the Himalaya in winter."',
         credits='director = "Daryna Proba"\nediting = ["Bo Himalay", "Ann Walker"]')
    + film("Himalayas", "year = 1975", 'countries = ["Nepal"]', 'cast = ["Bo Probe (The Guide)"]')
    + film("Himalaya", "year = 1999", 'countries = ["Nepal", "France"]', 'tagline = "Higher than ever"')
    + film("Home", "year = 2001", 'companies = ["Himalaya Pictures"]', 'notes = "seen twice; the guide is good"',
           'synopsis = { de = "Eine Reise", en = "A journey, not far" }', credits='director = "Daryna Proba"')
    + film("電影節的夜", "year = 2020", 'synopsis = "一部關於電影的電影"')
    + film("Ταξίδι στα Κύθηρα", 'tagline = "Ένα ταξίδι"') + film("القاهرة 30")
    + '\n[[person]]\nname = "Daryna Proba"\nalso = ["D. Prober"]\nbiography = "Born in Lviv. She climbed in Tibet."\n'
)  # fmt: skip
NIGHT = "電影節的夜-2020"
HOME, WALK, TITLE, TITLES = "home-2001", "the-long-walk-1981", "himalaya-1999", "himalayas-1975"


def test_titles_come_before_names_and_names_before_texts_and_whole_words_first(run: Runner) -> None:
    outcome = run("search", "himalaya", catalogue=CATALOGUE)
    assert outcome.code == 0
    assert outcome.ids == [TITLE, TITLES, HOME, WALK]


@pytest.mark.parametrize(
    ("words", "ids"),
    [
        ("HIMÁLAYA", [TITLE, TITLES, HOME, WALK]),
        ("himalay bo", [TITLES, HOME, WALK]),
        ("guide", [TITLES, HOME]),
        ('"the guide"', [TITLES, HOME]),
        ('"guide the"', []),
        ('"bo himala"', []),
        ("bo himala", [TITLES, HOME, WALK]),
        ('"long walk" ann', [WALK]),
        ("“long walk”", [WALK]),
        ("reise", [HOME]), ("journey", [HOME]), ('"reise a"', []), ("tibet", [HOME, WALK]), ("prober", [HOME, WALK]),
        ("tibet reise", [HOME]), ("電影", [NIGHT]), ("影節", [NIGHT]), ("夜", [NIGHT]),
        ("影關", []), ("ταξιδι", ["ταξίδι-στα-κύθηρα"]), ("القاهرة", ["القاهرة-30"]),
        ("himalaya country:nepal", [TITLE, TITLES]),
        ("himalaya not:nepal not:guide", [TITLE, WALK]),
        ("himalaya country:nepal not:country:france", [TITLES]),
        ("himalaya year:2000..", [HOME]),
    ],
)  # fmt: skip
def test_words_find_films_wherever_they_stand(run: Runner, words: str, ids: list[str]) -> None:
    outcome = run("search", *([words] if '"' in words or "“" in words else words.split()), catalogue=CATALOGUE)
    assert (outcome.code, sorted(outcome.ids)) == (0, sorted(ids))


def test_the_line_in_which_a_word_stands_is_shown_and_the_word_marked(run: Runner) -> None:
    rows = run("search", "himalaya", catalogue=CATALOGUE).rows
    assert [row[3:] for row in rows] == [
        ["title", "*Himalaya*"],
        ["title", "*Himalayas*"],
        ["companies", "*Himalaya* Pictures"],
        ["synopsis", "Nobody crosses the *Himalaya* in winter."],
    ]


def test_words_of_several_texts_show_each(run: Runner) -> None:
    (row,) = run("search", "reise", "tibet", catalogue=CATALOGUE).rows
    assert row[3:] == ["synopsis.de; biography", "Eine *Reise*; Born in Lviv. She climbed in *Tibet*."]


def test_json_tells_text_and_places(run: Runner) -> None:
    found = json.loads(run("search", "winter", "--json", catalogue=CATALOGUE).out)
    text = "Nobody crosses the Himalaya in winter."
    assert found == [{
        "id": WALK, "title": "The Long Walk", "year": 1981,
        "found": [{"field": "synopsis", "text": text, "marks": [[text.index("winter"), text.index("winter") + 6]]}],
    }]  # fmt: skip
    assert json.loads(run("search", "nobodyatall", "--json", catalogue=CATALOGUE).out) == []


def test_a_long_text_is_cut_between_words_around_the_one_that_was_found(run: Runner) -> None:
    long = film("Long", f'synopsis = "{"before it " * 60}needle {"behind that " * 60}"')
    (row,) = run("search", "needle", catalogue=long).rows
    assert (row[4][0], row[4][-1]) == ("…", "…")
    assert "*needle*" in row[4]
    assert len(row[4]) < 110
    assert set(row[4].strip("…").replace("*", "").split()) <= {"before", "it", "needle", "behind", "that"}


def test_a_slip_is_only_a_suggestion(run: Runner) -> None:
    outcome = run("search", "himalya", catalogue=CATALOGUE)
    assert (outcome.code, outcome.out) == (0, "")
    assert outcome.err.startswith("No text has “himalya”.\n\nhint: did you mean “himalaya” or")
    assert run("search", "himalya", "-e", catalogue=CATALOGUE).code == 1


@pytest.mark.parametrize("typed", ["hmialaya", "himalay4", "himmalaya", "imalaya", "himalayya"])
def test_a_slip_is_a_letter_wrong_missing_too_much_or_two_that_changed_places(run: Runner, typed: str) -> None:
    assert "did you mean “himalaya”" in run("search", typed, catalogue=CATALOGUE).err


def test_two_slips_are_no_suggestion(run: Runner) -> None:
    assert "hint" not in run("search", "hmialya", catalogue=CATALOGUE).err


def test_a_word_within_text_without_spaces_is_not_said_to_be_missing(run: Runner) -> None:
    """Of 電影節的夜 any characters that stand together are found, and none of them is a slip."""
    text = film("電影節的夜", "year = 2020")
    assert run("search", "影節的", "nobody", catalogue=text).err == "No text has “nobody”.\n"


def test_left_out_films_are_told_where_others_are_found(run: Runner) -> None:
    text = film("A", 'countries = ["Nepal"]', 'tagline = "Snow."') + film("B", 'tagline = "Snow."')
    outcome = run("search", "snow", "country:nepal", catalogue=text)
    assert len(outcome.rows) == 1
    assert outcome.err == "1 film was left out: unknown country.\n"


def test_words_that_stand_in_no_film_together_say_so(run: Runner) -> None:
    assert run("search", "winter", "reise", catalogue=CATALOGUE).err == "No film has these words together.\n"
    narrowed = run("search", "winter", "country:nepal", catalogue=CATALOGUE)
    assert narrowed.err == "No film with this word fits the other terms.\n1 film was left out: unknown country.\n"


@pytest.mark.parametrize(
    ("words", "hint"),
    [
        (["!!!"], "search finds letters and numbers"),
        (["country:nepal"], "filmcat list for terms alone"),
        (["not:nepal"], "filmcat list for terms alone"),
        (["himalaya", "text:!!!"], "search finds letters and numbers"),
        (["himalaya", "contry:nepal"], "did you mean"),
    ],
)
def test_a_search_for_nothing_is_an_error(run: Runner, words: list[str], hint: str) -> None:
    outcome = run("search", *words, catalogue=CATALOGUE)
    assert (outcome.code, outcome.out) == (2, "")
    assert hint in outcome.err


def test_at_most_so_many_films_the_best_first(run: Runner) -> None:
    assert run("search", "himalaya", "-n", "2", catalogue=CATALOGUE).ids == [TITLE, TITLES]
    assert run("search", "himalaya", "-n", "0", catalogue=CATALOGUE).ids == []


def test_a_film_comes_first_in_which_the_word_says_more(run: Runner) -> None:
    films = film("A", 'synopsis = "one war among many words of another kind, all different"') + film(
        "B", 'synopsis = "war and war"'
    )
    assert run("search", "war", catalogue=films).ids == ["b", "a"]


def test_a_terminal_shows_the_line_below_the_film_and_colours_the_word(run: Runner) -> None:
    out = run.terminal("search", "winter", catalogue=CATALOGUE, env={"TERM": "xterm-256color"}).out
    assert "\x1b[1mThe Long Walk\x1b[0m  1981 · Daryna Proba · the-long-walk-1981\n" in out
    assert "Nobody crosses the Himalaya in \x1b[1;33mwinter\x1b[0m.\n" in out
    assert out.endswith("1 film.\n")


def test_without_colour_a_word_is_marked_by_asterisks(run: Runner) -> None:
    out = run("search", "winter", "-f", "table", catalogue=CATALOGUE).out
    assert "  synopsis: Nobody crosses the Himalaya in *winter*." in out


def test_markdown_has_no_marks_that_are_none_there(run: Runner) -> None:
    out = run("search", "winter", "-f", "md", catalogue=CATALOGUE).out
    assert "| synopsis | Nobody crosses the Himalaya in winter. |" in out


def test_ids_can_be_handed_on(run: Runner) -> None:
    ids = run("search", "himalaya", "-f", "ids", catalogue=CATALOGUE).out
    assert ids.split() == [TITLE, TITLES, HOME, WALK]
    assert run("list", "text:himalaya", "-f", "ids", catalogue=CATALOGUE).out.split() == [WALK, TITLES, TITLE, HOME]


@pytest.mark.parametrize(
    ("terms", "ids"),
    [
        (["text:tibet"], [WALK, HOME]), (["biography:tibet"], [WALK, HOME]), (["biography:reise"], []),
        (["synopsis:himalaya"], [WALK]), (["tagline:high"], [TITLE]), (["notes:guide"], [HOME]),
        (["not:synopsis:himalaya"], [HOME, "電影節的夜-2020"]), (["text:winter,reise"], [WALK, HOME]),
        (['text:"himalaya in"'], [WALK]), (["text:=himalay"], [WALK]), (["synopsis:=a journey, not far"], [HOME]),
        (["not:biography:tibet"], []), (["text:none"], []), (["synopsis.de:reise"], [HOME]),
    ],
)  # fmt: skip
def test_the_words_of_texts_are_fields_of_a_query(run: Runner, terms: list[str], ids: list[str]) -> None:
    outcome = run("list", *terms, catalogue=CATALOGUE)
    assert (outcome.code, outcome.ids) == (0, ids)


def test_films_without_a_text_are_left_out_and_counted(run: Runner) -> None:
    assert "3 films were left out: unknown synopsis." not in run("list", "synopsis:reise", catalogue=CATALOGUE).err
    assert "5 films were left out: unknown biography." in run("list", "not:biography:tibet", catalogue=CATALOGUE).err
