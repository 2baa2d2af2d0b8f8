"""Names as an index files them."""

import pytest

from filmcat.text.surnames import surname_first


@pytest.mark.parametrize(
    ("name", "tag", "filed"),
    [
        ("Alisa Kovalenko", None, "Kovalenko, Alisa"),
        ("Margarethe von Trotta", "de", "Trotta, Margarethe von"),
        ("Gus Van Sant", "en", "Van Sant, Gus"),
        ("Gus Van Sant", None, "Van Sant, Gus"),
        ("Josef von Sternberg", "en", "von Sternberg, Josef"),
        ("Josef von Sternberg", "de", "Sternberg, Josef von"),
        ("Josef von Sternberg", None, "Sternberg, Josef von"),
        ("Vittorio de Seta", "it", "de Seta, Vittorio"),
        ("Philippe de Broca", "fr", "Broca, Philippe de"),
        ("Nils Malmros", "da", "Malmros, Nils"),
        ("Lars von Trier", "da", "Trier, Lars von"),
        ("Alejandro de la Iglesia", "es", "Iglesia, Alejandro de la"),
        ("Jean de La Fontaine", "fr", "La Fontaine, Jean de"),
        ("Bong Joon-ho", "ko", "Bong, Joon-ho"),
        ("Ana Sousa-Dias", "pt", "Sousa-Dias, Ana"),
        ("Sammy Davis, Jr.", "en", "Davis, Sammy Jr"),
        ("Robert Downey Sr.", "en", "Downey, Robert Sr"),
        ("Kovalenko, Alisa", None, "Kovalenko, Alisa"),
        ("Аліса Коваленко", "uk", "Коваленко, Аліса"),
        ("De Sica", "it", "Sica, De"),
        ("Madonna", None, "Madonna"),
        ("Jr.", None, "Jr."),
        ("", None, ""),
    ],
)
def test_a_name_files_under_its_surname(name: str, tag: str | None, filed: str) -> None:
    assert surname_first(name, tag) == filed


@pytest.mark.parametrize("tag", ["de", "de-AT"])
def test_a_region_changes_nothing(tag: str) -> None:
    assert surname_first("Anna zum Winkel", tag) == "zum Winkel, Anna"
