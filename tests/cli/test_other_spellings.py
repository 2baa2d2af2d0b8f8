"""What was typed in other letters than the catalogue's finds all the same, where nothing is spelt as it was typed."""

import pytest

from harness import Runner, film

FILMS = "".join(
    [
        film("Ми не згаснемо", "year = 2023",
             credits='director = "Аліса Коваленко"\ncinematography = "Сергій Стеценко"'),
        film("Мій день", "year = 2020", credits='director = "Jürgen Böttcher"'),
        film("Ägypten", "year = 2001", 'companies = ["Studio Köln"]'),
        film("Ägypten heute", "year = 2002", credits='director = "Søren Mueller"'),
        film("Kovalenka", "year = 1999"),
    ]
)  # fmt: skip
TITLES = {
    "zgasnemo": ["ми-не-згаснемо-2023"],
    "ne zgas": ["ми-не-згаснемо-2023"],
    "my ne zgasnemo 2023": ["ми-не-згаснемо-2023"],
    "mii den": ["мій-день-2020"],
    "aegypten": ["agypten-2001"],
    "Aegypten (2001)": ["agypten-2001"],
    "heute aegypten": ["agypten-heute-2002"],
    "мій-день-2020": ["мій-день-2020"],
    "міи-день-2020": ["мій-день-2020"],
    "Ägypten-2001": ["agypten-2001"],
    "коваленка": ["kovalenka-1999"],
}
QUESTIONS = {
    "title:zgasnemo": ["ми-не-згаснемо-2023"],
    "zgasnemo": ["ми-не-згаснемо-2023"],
    "zgasnemo kovalenko": ["ми-не-згаснемо-2023"],
    "director:kovalenko": ["ми-не-згаснемо-2023"],
    "person:serhii": ["ми-не-згаснемо-2023"],
    "director:juergen": ["мій-день-2020"],
    "director:müller": ["agypten-heute-2002"],
    "company:koeln": ["agypten-2001"],
    "not:director:kovalenko": ["мій-день-2020", "agypten-heute-2002"],
    "title:=zgasnemo": [],
    "title:aegyptens": [],
}
PEOPLE = {
    "kovalenko alisa": "ми-не-згаснемо-2023",
    "Kovalenko, Alisa": "ми-не-згаснемо-2023",
    "serhiy stets": "ми-не-згаснемо-2023",
    "juergen": "мій-день-2020",
    "boettcher juergen": "мій-день-2020",
    "soeren": "agypten-heute-2002",
    "Müller, S": "agypten-heute-2002",
}


@pytest.mark.parametrize("words", TITLES)
def test_a_film_is_found_in_other_letters(run: Runner, words: str) -> None:
    assert run("show", "-f", "ids", words, catalogue=FILMS).ids == TITLES[words]


@pytest.mark.parametrize("words", QUESTIONS)
def test_a_list_is_asked_in_other_letters(run: Runner, words: str) -> None:
    terms = words.split(" ")
    assert run("list", "-f", "ids", *terms, catalogue=FILMS).ids == QUESTIONS[words]


@pytest.mark.parametrize("words", PEOPLE)
def test_somebody_is_found_in_other_letters(run: Runner, words: str) -> None:
    assert [row[1] for row in run("person", words, catalogue=FILMS).rows] == [PEOPLE[words]]


def test_what_is_spelt_as_it_was_typed_is_found_alone(run: Runner) -> None:
    catalogue = FILMS + film("Zgasnemo", "year = 1990", credits='director = "Kovalenko"')
    assert run("show", "-f", "ids", "zgasnemo", catalogue=catalogue).ids == ["zgasnemo-1990"]
    assert run("list", "-f", "ids", "director:kovalenko", catalogue=catalogue).ids == ["zgasnemo-1990"]
    assert run("person", "kovalenko", catalogue=catalogue).ids == ["director"]


def test_a_film_that_is_changed_is_found_in_other_letters_by_its_new_name_alone(run: Runner) -> None:
    path = run.written(FILMS)
    assert run("list", "zgasnemo", catalogue=path).code == 0
    path.write_text(FILMS.replace("згаснемо", "зникнемо"), "utf-8")
    assert run("list", "-f", "ids", "znyknemo", catalogue=path).ids == ["ми-не-зникнемо-2023"]
    assert run("list", "-f", "ids", "zgasnemo", catalogue=path).ids == []
