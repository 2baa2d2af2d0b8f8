"""Finding one film: the first step with hits decides, and a guess is only ever suggested."""

import pytest

from harness import Runner, film

FILMS = "".join(
    [
        film("Solaris", "year = 1972"),
        film("Solaris", "year = 2002"),
        film("The Leopard", 'original_title = "Il gattopardo"', "year = 1963"),
        film("Leopard", "year = 2013"),
        film("Élő", "year = 1990"),
        film("Мовчання", "year = 1931"),
        film("We Will Not Fade Away", 'titles = { uk = "Ми не згаснемо" }', "year = 2023"),
        film("Paris, Texas", "year = 1984"),
        film("L'Atalante", "year = 1934"),
        film("Seven Slow Days", 'year = "1925-1926"'),
        film("Seven Slow Nights", "year = 1930"),
        film("2046", "year = 2004"),
        film("-Minus", "year = 2001"),
        film("Other Name", 'id = "solaris"', "year = 1900"),
    ]
)
FOUND = {
    "an id": ("solaris-1972", ["solaris-1972"]),
    "an explicit id, before the films of that slug": ("solaris", ["solaris"]),
    "a bare slug that is unique": ("we-will-not-fade-away", ["we-will-not-fade-away-2023"]),
    "a slug of any script": ("мовчання-1931", ["мовчання-1931"]),
    "the exact title, before others that fold alike": ("Leopard", ["leopard-2013"]),
    "the exact title with its article": ("The Leopard", ["the-leopard-1963"]),
    "any of its names": ("Ми не згаснемо", ["we-will-not-fade-away-2023"]),
    "the original title": ("il gattopardo", ["the-leopard-1963"]),
    "the title without accents": ("elo", ["elo-1990"]),
    "the title in capitals": ("PARIS TEXAS", ["paris-texas-1984"]),
    "the title without its article": ("Gattopardo", ["the-leopard-1963"]),
    "the title with a needless article": ("The Paris, Texas", ["paris-texas-1984"]),
    "the title turned about": ("Gattopardo, Il", ["the-leopard-1963"]),
    "the title without an elided article": ("atalante", ["latalante-1934"]),
    "title and year": ("Solaris 2002", ["solaris-2002"]),
    "title and year in brackets": ("solaris (1972)", ["solaris-1972"]),
    "any year of a span": ("seven slow days 1926", ["seven-slow-days-1925"]),
    "a title that is a year": ("2046", ["2046-2004"]),
    "beginnings of all words": ("we wi no fa", ["we-will-not-fade-away-2023"]),
    "beginnings in any order": ("texas par", ["paris-texas-1984"]),
    "another alphabet, last of all": ("Movchannia", ["мовчання-1931"]),
    "a romanised title": ("my ne zgasnemo", ["we-will-not-fade-away-2023"]),
    "a title behind two dashes": ("-Minus", ["minus-2001"]),
}
AMBIGUOUS = {
    "seven slow": ["seven-slow-days-1925", "seven-slow-nights-1930"],
    "A Leopard": ["the-leopard-1963", "leopard-2013"],
}

ARTICLES = "".join(
    [
        film("Hard", "languages = ['English']"),
        film("Die Hard", "languages = ['English']"),
        film("Wave", "languages = ['English']", "titles = { de = 'Die Welle' }"),
        film("Far As", "languages = ['French']"),
        film("As Far As Yearning", "languages = ['Arabic']"),
        film("As Far As", "languages = ['Portuguese']", "year = 2001"),
        film("Somewhere", "languages = ['English']"),
        film("Elsewhere"),
    ]
)
BY_ARTICLE = {
    "Hard": ["hard"],
    "The Hard": ["hard"],
    "Welle": ["wave"],
    "Welle, Die": ["wave"],
    "The Welle": ["wave"],
    "A Wave": ["wave"],
    "Far As": ["far-as"],
    "Far As 2001": ["as-far-as-2001"],
    "Die Elsewhere": ["elsewhere"],
    "Die Somewhere": [],
    "As Wave": [],
}


@pytest.mark.parametrize("words", BY_ARTICLE)
def test_only_what_may_be_an_article_in_the_language_of_the_film_is_left_out(warm: Runner, words: str) -> None:
    assert warm("show", "-f", "ids", words, catalogue=ARTICLES).ids == BY_ARTICLE[words]


@pytest.fixture(scope="module")
def warm(tmp_path_factory: pytest.TempPathFactory) -> Runner:
    return Runner(tmp_path_factory.mktemp("steps") / "home")


@pytest.mark.parametrize("step", FOUND)
def test_a_film_is_found_by(warm: Runner, step: str) -> None:
    words, ids = FOUND[step]
    outcome = warm("show", "-f", "ids", "--", *words.split(" "), catalogue=FILMS)
    assert outcome == (0, "".join(f"{id_}\n" for id_ in ids), "")


@pytest.mark.parametrize("words", AMBIGUOUS)
def test_several_films_are_told_by_their_ids_in_the_order_of_the_catalogue(warm: Runner, words: str) -> None:
    outcome = warm("show", words, catalogue=FILMS)
    rows = [line.split()[0] for line in outcome.err.splitlines() if line.startswith("  ")]
    assert (outcome.code, outcome.out, rows) == (4, "", AMBIGUOUS[words])


def test_an_id_that_is_told_finds_its_film(warm: Runner) -> None:
    catalogue = film("Twin", "year = 1990") * 3
    told = warm("show", "Twin", catalogue=catalogue).err
    for id_ in ("twin-1990", "twin-1990-2", "twin-1990-3"):
        assert f"\n  {id_}  Twin  1990\n" in told
        assert warm("show", id_, "-f", "ids", catalogue=catalogue).out == f"{id_}\n"


def test_close_titles_are_suggested_and_never_taken(warm: Runner) -> None:
    outcome = warm("show", "Solarix", catalogue=FILMS)
    assert (outcome.code, outcome.out) == (1, "")
    assert outcome.err == "No film is called “Solarix”.\n\nhint: did you mean “Solaris”?\n"


def test_at_most_five_titles_are_suggested(warm: Runner) -> None:
    catalogue = "".join(film(f"Long Winter {letter}") for letter in "abcdefgh")
    outcome = warm("show", "Lomg Wimter", catalogue=catalogue)
    assert outcome.code == 1
    assert outcome.err.count("“Long Winter") == 5


def test_nothing_is_suggested_for_what_nothing_is_like(warm: Runner) -> None:
    outcome = warm("show", "qqqqqqqq", catalogue=FILMS)
    assert outcome.code == 1
    assert "did you mean" not in outcome.err


def test_a_title_ends_where_its_words_do(warm: Runner) -> None:
    assert warm("show", " Paris, ", " Texas ", "-f", "ids", catalogue=FILMS).out == "paris-texas-1984\n"


def test_standard_input_names_films_one_a_line(warm: Runner) -> None:
    outcome = warm("show", "-", "-f", "ids", catalogue=FILMS, stdin="solaris-2002\r\n\n  2046\nParis, Texas")
    assert outcome == (0, "solaris-2002\n2046-2004\nparis-texas-1984\n", "")


def test_a_missing_film_of_standard_input_is_told_and_the_others_are_shown(warm: Runner) -> None:
    outcome = warm("credits", "-", "-f", "ids", catalogue=FILMS, stdin="2046\nnobody\nseven slow\n2046\n")
    assert (outcome.code, outcome.out) == (1, "2046-2004\n2046-2004\n")
    assert "No film is called “nobody”." in outcome.err
    assert "Several films go by “seven slow”:" in outcome.err


@pytest.mark.parametrize("format", ["json", "jsonl", "tsv", "table", "md", "toml"])
def test_no_film_on_standard_input_is_an_empty_answer(warm: Runner, format: str) -> None:
    expected = {"json": "[]\n", "md": None}.get(format, "")
    outcome = warm("show", "-", "-f", format, catalogue=FILMS, stdin="")
    assert outcome.code == 0
    assert expected is None or outcome.out == expected


def test_a_list_of_films_in_json_is_an_array_and_one_film_an_object(warm: Runner) -> None:
    assert warm("show", "-", "--json", catalogue=FILMS, stdin="2046").out.startswith("[\n{")
    assert warm("show", "2046", "--json", catalogue=FILMS).out.startswith("{\n")


def test_a_title_of_ten_thousand_characters_is_found_and_shown(warm: Runner) -> None:
    title = "Long " * 2000 + "End"
    catalogue = film(title, "year = 2000")
    assert warm("show", title, "--fields", "title", catalogue=catalogue).out == f"title\t{title}\n"
    page = warm("show", "long", "-f", "table", catalogue=catalogue, env={"COLUMNS": "80"}).out
    assert " ".join(page.split()).startswith(title)
    assert max(map(len, page.splitlines())) <= 80
    assert len(warm("show", "x" * 10_000, catalogue=catalogue).err) < 400


def test_an_exact_title_is_taken_before_one_in_capitals(warm: Runner) -> None:
    catalogue = film("MUTT", "year = 2023", "runtime = 9") + film("Mutt", "year = 2023", "runtime = 87")
    for words, runtime in (("Mutt", "87"), ("MUTT", "9"), ("Mutt 2023", "87"), ("MUTT (2023)", "9")):
        outcome = warm("show", words, "--fields", "runtime", catalogue=catalogue)
        assert (outcome.code, outcome.out) == (0, f"runtime\t{runtime}\n"), words
    assert warm("show", "mutt", catalogue=catalogue).code == 4


def test_after_an_edit_several_films_are_told_in_the_order_of_the_file(warm: Runner) -> None:
    films = [film(f"Winter {place}", f"runtime = {number}") for number, place in enumerate(("One", "Two", "Three"), 1)]
    for order in ((0, 1, 2), (2, 0, 1), (1, 2, 0)):
        catalogue = film("Another") * order[0] + "".join(films[place] for place in order)
        told = [line.split()[0] for line in warm("show", "winter", catalogue=catalogue).err.splitlines()[1:4]]
        assert told == [f"winter-{('one', 'two', 'three')[place]}" for place in order]


def test_a_title_is_suggested_where_three_letters_of_five_are_right(warm: Runner) -> None:
    catalogue = film("Abcxy") + film("Vwxyz")
    assert "did you mean “Abcxy”?" in warm("show", "abcde", catalogue=catalogue).err
    assert "did you mean" not in warm("show", "abqde", catalogue=catalogue).err


def test_a_long_title_is_suggested_by_all_of_its_words_nearest_first(warm: Runner) -> None:
    catalogue = film("The Long Way Home Over the Hills") + film("The Long Way Home Through the Sea")
    outcome = warm("show", "The Lonh Way Home Through the See", catalogue=catalogue)
    assert outcome.err.endswith(
        "hint: did you mean “The Long Way Home Through the Sea” or “The Long Way Home Over the Hills”?\n"
    )
