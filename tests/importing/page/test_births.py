"""A birth is told by the words of the one vocabulary, in every language that pages are read in."""

import pytest

from filmcat.importing.page.values.biography import born_in
from importing.page.test_words import LANGUAGES

TOLD: dict[str, list[tuple[str, str | None]]] = {
    "bg": [
        ("Раду Жуде е роден в Букурещ през 1977 г.", "Букурещ"),
        ("Раду Жуде, роден през 1977 г. в Букурещ, снима.", "Букурещ"),
    ],
    "cs": [
        ("Radu Jude se narodil v roce 1977 v Bukurešti.", None),
        ("Radu Jude (nar. 1977, Bukurešť) točí.", "Bukurešť"),
        ("Radu Jude, narozen 7. dubna 1977 v Bukurešti.", None),
    ],
    "da": [("Radu Jude er født i Bukarest i 1977.", "Bukarest"), ("Radu Jude (f. 1977) laver film.", None)],
    "de": [
        ("Radu Jude, geboren am 7. April 1977 in Bukarest.", "Bukarest"),
        ("Radu Jude wurde in Bukarest geboren, 1977.", None),
        ("Radu Jude wurde im Jahr 1977 in Bukarest geboren.", "Bukarest"),
        ("Radu Jude (geb. 1977)", None),
    ],
    "el": [("Ο Ράντου Ζούντε γεννήθηκε στο Βουκουρέστι το 1977.", None), ("Ράντου Ζούντε (γενν. 1977)", None)],
    "en": [
        ("Radu Jude was born on 7 April 1977 in Bucharest.", "Bucharest"),
        ("Radu Jude was born on April 7th, 1977 in Bucharest.", "Bucharest"),
        ("Radu Jude, born and raised in Bucharest in 1977", "Bucharest"),
        ("Radu Jude (b. Bucharest, 1977)", "Bucharest"),
    ],
    "es": [
        ("Radu Jude nació el 7 de abril de 1977 en Bucarest.", "Bucarest"),
        ("Radu Jude, nacido en Bucarest (Rumanía) en 1977.", "Bucarest"),
    ],
    "et": [
        ("Radu Jude on sündinud 1977. aastal Bukarestis.", None),
        ("Radu Jude (sünd. 1977)", None),
        ("Radu Jude sündis Bukarestis 1977.", None),
    ],
    "fi": [
        ("Radu Jude syntyi Bukarestissa vuonna 1977.", None),
        ("Radu Jude (s. 1977) ohjaa.", None),
        ("Radu Jude on syntynyt 1977.", None),
    ],
    "fr": [
        ("Radu Jude naît à Bucarest en 1977.", "Bucarest"),
        ("Radu Jude est né le 7 avril 1977 à Bucarest.", "Bucarest"),
        ("Née en 1977 au Caire, elle filme.", "Caire"),
    ],
    "hr": [
        ("Radu Jude rođen je 1977. godine u Bukureštu.", None),
        ("Radu Jude rodio se u Bukureštu 1977. godine.", None),
    ],
    "hu": [
        ("Radu Jude 1977-ben született Bukarestben.", None),
        ("Radu Jude 1977-ben Bukarestben született.", None),
        ("Radu Jude (szül. 1977)", None),
    ],
    "it": [
        ("Radu Jude nasce a Bucarest nel 1977.", "Bucarest"),
        ("Radu Jude è nato il 7 aprile 1977 a Bucarest.", "Bucarest"),
    ],
    "lt": [
        ("Radu Jude gimė 1977 m. Bukarešte.", None),
        ("Radu Jude (g. 1977) kuria.", None),
        ("Radu Jude, gimęs Bukarešte 1977 metais.", None),
    ],
    "lv": [
        ("Radu Jude dzimis 1977. gadā Bukarestē.", None),
        ("Radu Jude (dz. 1977)", None),
        ("Radu Jude dzimis Bukarestē 1977. gadā.", None),
    ],
    "nl": [
        ("Radu Jude werd in 1977 in Boekarest geboren.", "Boekarest"),
        ("Radu Jude is geboren te Boekarest in 1977.", "Boekarest"),
    ],
    "no": [("Radu Jude ble født i 1977 i Bucuresti.", "Bucuresti"), ("Radu Jude (f. 1977) er regissør.", None)],
    "pl": [
        ("Radu Jude urodził się 7 kwietnia 1977 roku w Bukareszcie.", None),
        ("Radu Jude (ur. 1977, Bukareszt)", "Bukareszt"),
        ("Radu Jude urodził się w Bukareszcie w roku 1977.", None),
    ],
    "pt": [
        ("Radu Jude nasceu em Bucareste em 1977.", "Bucareste"),
        ("Radu Jude, nascido a 7 de abril de 1977 em Bucareste.", "Bucareste"),
    ],
    "ro": [
        ("Radu Jude s-a născut la București în 1977.", "București"),
        ("Radu Jude (n. 1977, București)", "București"),
        ("Radu Jude, născut în 1977 la București.", "București"),
    ],
    "ru": [
        ("Раду Жуде родился в Бухаресте в 1977 году.", None),
        ("Раду Жуде родился в 1977 году в Бухаресте.", None),
        ("Раду Жуде (род. 1977)", None),
    ],
    "sk": [("Radu Jude sa narodil v roku 1977 v Bukurešti.", None), ("Radu Jude (nar. 1977)", None)],
    "sl": [("Radu Jude se je rodil leta 1977 v Bukarešti.", None), ("Radu Jude, rojen 1977 v Bukarešti.", None)],
    "sr": [
        ("Radu Jude rođen je 1977. godine u Bukureštu.", None),
        ("Раду Жуде је рођен 1977. године у Букурешту.", None),
    ],
    "sv": [
        ("Radu Jude föddes i Bukarest 1977.", "Bukarest"),
        ("Radu Jude, född 1977 i Bukarest.", "Bukarest"),
        ("Radu Jude (f. 1977)", None),
    ],
    "tr": [("Radu Jude 1977'de Bükreş'te doğdu.", None), ("Radu Jude, 1977 Bükreş doğumlu.", None)],
    "uk": [
        ("Раду Жуде народився 1977 року в Бухаресті.", None),
        ("Раду Жуде народився у Бухаресті у 1977 році.", None),
        ("Раду Жуде (нар. 1977, Бухарест)", "Бухарест"),
    ],
    "be": [("Раду Жудэ нарадзіўся ў 1977 годзе ў Бухарэсце.", None), ("Раду Жудэ (нар. 1977)", None)],
    "ca": [
        ("Radu Jude va néixer a Bucarest el 1977.", "Bucarest"),
        ("Radu Jude, nascut el 1977 a Bucarest.", "Bucarest"),
    ],
    "eu": [("Radu Jude 1977an jaio zen Bukaresten.", None), ("Radu Jude Bukaresten jaio zen 1977an.", None)],
    "gl": [
        ("Radu Jude naceu en Bucarest en 1977.", "Bucarest"),
        ("Radu Jude, nacido o 7 de abril de 1977 en Bucarest.", "Bucarest"),
    ],
    "he": [("ראדו ז'ודה נולד בשנת 1977.", None), ("ראדו ז'ודה נולד ב-1977 בבוקרשט.", None)],
    "is": [("Radu Jude fæddist árið 1977 í Búkarest.", None), ("Radu Jude er fæddur í Búkarest árið 1977.", None)],
    "mk": [
        ("Раду Жуде е роден во Букурешт во 1977 година.", "Букурешт"),
        ("Раду Жуде, роден во 1977 година во Букурешт.", "Букурешт"),
    ],
    "sq": [
        ("Radu Jude lindi në vitin 1977 në Bukuresht.", None),
        ("Radu Jude ka lindur në Bukuresht në vitin 1977.", None),
    ],
}
BORN = 1977


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_tells_births(language: str) -> None:
    """A place is taken only where a language leaves its name as it is; in others it stands in another case."""
    told = TOLD[language]
    assert [born_in(text)[0] for text, _ in told] == [BORN] * len(told)
    assert [born_in(text)[1] for text, _ in told if born_in(text)[1] is not None] == [
        place for text, place in told if born_in(text)[1] is not None
    ]


@pytest.mark.parametrize(("text", "place"), [one for told in TOLD.values() for one in told])
def test_a_place_of_birth_is_its_name_or_unknown(text: str, place: str | None) -> None:
    assert born_in(text) == (BORN, place)


@pytest.mark.parametrize("text", [
    "In 1977 he was 5. Født til film, siger han.", "Her first film (2015) is born of anger.", "He lives in Rome, s. 12",
    "A star is born in every one of us, they say.", "Sie ist eine geborene Schauspielerin und lebt in Wien.",
    "Elle est née pour filmer.", "His sister, born in 1977 in Rome, sings.", "n. 5 of the series was shown in 1977",
])  # fmt: skip
def test_what_tells_no_birth_is_none(text: str) -> None:
    assert born_in(text) == (None, None)


def test_a_sentence_about_a_film_tells_no_birth_before_its_word() -> None:
    assert born_in("Aferim! 2015 Radu Jude, born in Bucharest.") == (None, "Bucharest")


def test_long_text_is_searched_in_linear_time() -> None:
    for text in (
        "born " * 5000,
        "born in A" + " A" * 5000,
        "born in " + "A, " * 5000,
        "b. 1977, " * 3000,
        "1977 " * 5000,
    ):
        born_in(text)
