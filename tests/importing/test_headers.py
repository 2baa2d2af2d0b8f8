"""What a header names, in nine languages and many spellings, as far as the cells below it bear it out."""

import pytest

from filmcat.importing.tables.header_names import field_of
from importing.reading import film, films, items, notes

LANGUAGES = {
    "de": "Titel;Originaltitel;Jahr;Regie;Land;Länge (min);Meine Bewertung;Gesehen am;Genre;Darsteller",
    "fr": "Titre;Titre original;Année;Réalisateur(s);Pays;Durée;Ma note;Vu le;Genre(s);Acteurs",
    "es": "Título;Título original;Año;Director/a;País;Duración;Mi nota;Vista el;Género;Reparto",
    "it": "Titolo;Titolo originale;Anno;Regia;Paese;Durata;Il mio voto;Visto il;Genere;Interpreti",
    "pl": "Tytuł;Tytuł oryginalny;Rok produkcji;Reżyser;Kraj produkcji;Czas trwania;Moja ocena;Data obejrzenia;Gatunek"
    ";Obsada",
    "uk": "Назва;Оригінальна назва;Рік;Режисер;Країна;Тривалість, хв;Моя оцінка;Дата перегляду;Жанр;Актори",
    "ru": "Название;Оригинальное название;Год;Режиссёр;Страна;Длительность;Моя оценка;Дата просмотра;Жанр;В ролях",
    "pt": "Título;Título original;Ano;Realização;País;Duração;Minha nota;Visto em;Género;Elenco",
    "en": "Title;Original Title;Year;Director(s);Country of production;Duration (mins);My rating;Date Watched;Genres"
    ";Cast",
}
FIELDS = [
    "title", "original_title", "year", "credits.director", "countries", "runtime", "rating", "viewings.date", "genres",
    "cast",
]  # fmt: skip


@pytest.mark.parametrize("headers", LANGUAGES.values(), ids=LANGUAGES)
def test_headers_are_known_in_nine_languages(headers: str) -> None:
    assert [field_of(header) for header in headers.split(";")] == FIELDS


@pytest.mark.parametrize("headers", LANGUAGES.values(), ids=LANGUAGES)
def test_a_table_with_decimal_commas_is_read_in_nine_languages(headers: str) -> None:
    row = "Ida;Ida;2013;Paweł Pawlikowski;PL;82,0;4,5;14.07.2020;Drama, History;Agata Kulesza, Joanna Kulig"
    assert film(f"{headers}\n{row}\n", name="a.csv").film == {
        "title": "Ida", "year": 2013, "credits": {"director": ["Paweł Pawlikowski"]}, "countries": ["PL"],
        "runtime": 82, "rating": 4.5, "viewings": [{"date": "2020-07-14"}], "genres": ["Drama", "History"],
        "cast": ["Agata Kulesza", "Joanna Kulig"],
    }  # fmt: skip


@pytest.mark.parametrize(
    ("header", "field"),
    [
        ("releaseYear", "year"), ("movie_title", "title"), ("German Title", "titles.de"), ("Titel (fr)", "titles.fr"),
        ("Deutscher Titel", "titles.de"), ("Titre anglais", "titles.en"), ("Director(s)", "credits.director"),
        ("movie.title", "title"), ("ids.imdb", "ids.imdb"), ("credits.grip", "credits.grip"), ("Foo", None), ("", None),
        ("title_id", None), ("Land, Jahr", None),
        ("Genre 2", "genres"), ("director_2", "credits.director"), ("Year 2", None),
    ],
)  # fmt: skip
def test_a_header_is_known_in_the_spellings_of_programs(header: str, field: str | None) -> None:
    assert field_of(header) == field


@pytest.mark.parametrize(
    ("header", "cell"),
    [("Cut", "Director's Cut"), ("Sound Mix", "Dolby"), ("Score", "-1"), ("Sales", "1,000"), ("Sound", "Mono")],
)
def test_a_header_that_looks_like_a_role_is_none_above_what_are_no_names(header: str, cell: str) -> None:
    draft = film(f"Title\tYear\t{header}\nIda\t2013\t{cell}\n", "tsv")
    assert draft.film == {"title": "Ida", "year": 2013}


def test_a_role_is_one_above_names() -> None:
    assert film("Title\tSound Mix\nIda\tClaire Bez\n", "tsv").film["credits"] == {"sound_mix": ["Claire Bez"]}


def test_a_score_is_who_wrote_it_above_names() -> None:
    assert film("Title\tScore\nIda\tKristian Eidnes\n", "tsv").film["credits"] == {"music": ["Kristian Eidnes"]}


def test_beside_a_film_a_name_is_that_of_a_person() -> None:
    draft = film("year,name,film\n1927,Emil Jannings,The Last Command\n", "csv")
    assert draft.film == {"title": "The Last Command", "year": 1927}


def test_a_column_of_titles_in_a_language_is_the_title_where_there_is_no_other() -> None:
    assert film("English Title,Year\nIda,2013\n", "csv").film == {"title": "Ida", "year": 2013}


def test_what_a_list_of_imdb_says_of_an_entry_is_a_note() -> None:
    content = "Position,Const,Description,Title\n1,tt2718492,See again,Ida\n"
    assert film(content, "csv").film["notes"] == "See again"
    assert film("Description,Title\nA novice.,Ida\n", "csv").film["synopsis"] == "A novice."


def test_numbers_of_rows_are_left_out() -> None:
    assert film(",Title\n0,Ida\n", "csv").film == {"title": "Ida"}
    assert films(",Title\n0,Ida\n7,Mirror\n", "csv")[1].unread


def test_a_column_that_nobody_knows_is_told_once() -> None:
    rows = "".join(f"Film {number},{number}\n" for number in range(1, 1300))
    assert notes(items(f"Title,Shelf,Year\n{rows}", "csv")) == [
        "No field is known for “Shelf”: 1,299 cells are kept unread, such as “1”; --map 'Shelf=FIELD' names one."
    ]


def test_what_is_taken_from_a_title_and_turned_is_told() -> None:
    content = "Title\tDirector\nLeopard, The (1963)\tVisconti, Luchino\n"
    assert notes(items(content, "tsv")) == [
        "1 title is written plainly: “Leopard, The (1963)” is “The Leopard”.",
        "“Director” has surnames first: “Visconti, Luchino” is “Luchino Visconti”.",
    ]


def test_what_a_column_says_without_saying_it_is_told() -> None:
    content = "Title,Seen,Rating\nIda,yes,4\nMirror,no,0\n"
    assert notes(items(content, "csv")) == [
        "“Seen” says yes without a day: that is the tag “watched”.",
        "“Rating” is 0 where there is no rating.",
    ]


@pytest.mark.parametrize("cell", ['"Crocodile" Dundee', '12" of Fun', 'The "Human" Factor'])
def test_quotes_that_do_not_enclose_a_cell_are_letters_in_a_table_parted_by_tabs(cell: str) -> None:
    assert film(f"Title\tYear\n{cell}\t1986\n", "tsv").film["title"] == cell
    assert film('Title\tYear\n"Ida"\t1986\n', "tsv").film["title"] == "Ida"


def test_a_blank_before_a_quote_is_none_of_the_cell_s() -> None:
    assert film('Year, Title, Director\n1995, "Heat", "Mann, Michael"\n', "csv").film == {
        "year": 1995, "title": "Heat", "credits": {"director": ["Michael Mann"]},
    }  # fmt: skip
