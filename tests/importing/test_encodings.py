"""Text that is not UTF-8 is read in the encoding that its letters show, and the plan says so; or it is refused."""

import io

import pytest

from filmcat.importing.draft import Draft, Refusal
from filmcat.importing.read_source import drafts
from filmcat.importing.sources.eight_bit import encoding_named, guessed
from importing.reading import film, films, items, notes, refusal, source

TEXTS = {
    "cp1252": [
        "Mädchen in Uniform", "Amélie", "Les Enfants du paradis; Marcel Carné; À bout de souffle", "Flåklypa",
        "Ordet; når", "Central do Brasil; São Paulo; Ação", "El año; ¿Qué?",
        "L'Avventura; città; perché no?", "Sjösjuk på Öland",
    ],
    "cp1250": [
        "Człowiek z żelaza; Popiół i diament", "Paweł Pawlikowski", "Ostře sledované vlaky; Věra Chytilová",
        "Hídember; Idő van; Fűző",
    ],
    "cp1251": ["Сталкер; Андрей Тарковский; Иди и смотри", "Тіні забутих предків; Україна", "Зеркало"],
    "iso8859-2": ["Człowiek z żelaza; środa; Krzysztof Kieślowski"],
    "koi8-r": ["Сталкер; Андрей Тарковский; Иди и смотри"],
    "cp1254": ["Kış Uykusu; Ağıt; Şekerpare"],
    "cp1253": ["Ο Θίασος; Θόδωρος Αγγελόπουλος"],
    "mac-roman": ["Der Himmel über Berlin; Mädchen in Uniform", "Amélie; règle; Français"],
    "cp850": ["Der Himmel über Berlin; Größe"],
}  # fmt: skip


@pytest.mark.parametrize(("encoding", "text"), [(name, text) for name, texts in TEXTS.items() for text in texts])
def test_an_encoding_is_known_by_its_letters(encoding: str, text: str) -> None:
    content = text.encode(encoding)
    guess = guessed(io.BytesIO(content))
    assert guess is not None
    assert content.decode(guess.encoding) == text


def test_a_table_in_another_encoding_is_read_and_told() -> None:
    content = "Titel;Jahr;Länge (min)\nIda;2013;82\nMädchen in Uniform;1931;98\n".encode("cp1252")
    assert [draft.film for draft in films(content, name="filme.csv")][1] == {
        "title": "Mädchen in Uniform", "year": 1931, "runtime": 98,
    }  # fmt: skip
    assert notes(items(content, name="filme.csv")) == [
        "It is not UTF-8, and read as Windows-1252, as “Länge (min)” shows; --encoding says otherwise."
    ]


def test_utf_16_is_known_by_its_mark_or_by_its_zeros() -> None:
    text = "Title,Year\nIda,2013\n"
    wanted = {"title": "Ida", "year": 2013}
    for content in (text.encode("utf-16"), text.encode("utf-16-le"), text.encode("utf-16-be")):
        assert film(content, name="a.csv").film == wanted


def test_utf_8_with_a_damaged_letter_is_refused_at_its_line() -> None:
    content = "Title\nAmélie\nDie Büchse der Pandora\n".encode() + b"M\xe4dchen\n"
    assert refusal(content, "csv") == "Line 4 is not UTF-8: save the file as UTF-8 (in a spreadsheet: “CSV UTF-8”)."


def test_a_damaged_letter_refuses_its_row_alone_where_the_rest_is_wanted() -> None:
    content = "Title\nAmélie\nDie Büchse der Pandora\n".encode() + b"M\xe4dchen\nIda\n"
    found = items(content, "csv", keep_going=True)
    assert [item.film["title"] for item in found if isinstance(item, Draft)] == [
        "Amélie", "Die Büchse der Pandora", "Ida",
    ]  # fmt: skip
    assert [item.line for item in found if isinstance(item, Refusal)] == [4]


def test_an_encoding_that_is_said_is_that_of_the_text() -> None:
    content = source("Title\nСталкер\n".encode("cp866"), "a.csv")._replace(encoding="cp866")
    assert [item.film["title"] for item in drafts(content) if isinstance(item, Draft)] == ["Сталкер"]
    wrong = source(b"Title\nSt\x81lker\n", "a.csv")._replace(encoding="cp1252")
    [refused] = drafts(wrong)
    assert isinstance(refused, Refusal)
    assert refused.message == "Line 2 is not cp1252: --encoding names another."


def test_only_encodings_of_text_are_encodings() -> None:
    assert [encoding_named(name) for name in ("latin1", "UTF-8", "base64", "nonsense")] == [
        "iso8859-1", "utf-8", None, None,
    ]  # fmt: skip
