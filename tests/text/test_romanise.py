"""Romanised keys: different romanisations of one name meet."""

import pytest

from filmcat.text.romanise import romanised


@pytest.mark.parametrize(
    ("native", "latin"),
    [
        ("Ми не згаснемо", "My ne zgasnemo"),
        ("Довженко", "Dovzhenko"),
        ("Шевченко", "Shevchenko"),
        ("Хрущов", "Khrushchov"),
        ("Тарковский", "Tarkovsky"),
        ("Żuławski", "Zulawski"),
        ("Ξένια", "Xenia"),
        ("Kowalenko", "Kovalenko"),
        ("Сергій Стеценко", "Serhii Stetsenko"),
        ("Сергей", "Sergei"),
    ],
)
def test_a_name_and_its_romanisation_share_a_key(native: str, latin: str) -> None:
    assert romanised(native) == romanised(latin)


def test_different_names_keep_different_keys() -> None:
    assert romanised("Довженко") != romanised("Дзиґа Вертов")


def test_nothing_romanises_to_nothing() -> None:
    assert romanised("") == ""
