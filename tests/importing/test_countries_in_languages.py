"""Countries of tables, in the nine languages that headers are read in."""

import pytest

from filmcat.text.countries import country_key
from filmcat.text.languages import language_tag
from importing.reading import film

LISTS = {
    "en": "Brazil, France, Soviet Union, West Germany", "de": "Brasilien, Frankreich, Sowjetunion, BRD",
    "fr": "Brésil, France, URSS, RFA", "es": "Brasil, Francia, Unión Soviética, Alemania Occidental",
    "it": "Brasile, Francia, Unione Sovietica, Germania Ovest", "pl": "Brazylia, Francja, ZSRR, RFN",
    "uk": "Бразилія, Франція, СРСР, ФРН", "ru": "Бразилия, Франция, СССР, ФРГ",
    "pt": "Brasil, França, União Soviética, Alemanha Ocidental",
}  # fmt: skip


@pytest.mark.parametrize("cell", LISTS.values(), ids=LISTS)
def test_countries_are_known_in_nine_languages(cell: str) -> None:
    held = film(f'Title,Year,Country\nA Film,1975,"{cell}"\n', name="a.csv").film["countries"]
    assert isinstance(held, list)
    assert [country_key(name) for name in held] == ["BR", "FR", "SUHH", "XWG"]


@pytest.mark.parametrize("name", ["German", "Deutsch", "allemand", "alemán", "tedesco", "niemiecki", "німецька",
                                  "немецкий", "alemão"])  # fmt: skip
def test_languages_are_known_in_nine_languages(name: str) -> None:
    assert language_tag(name) == "de"
