"""Credit roles: every label means the right role, and every role has a heading and a place."""

from pathlib import Path

import pytest

from filmcat.text.fold import fold
from filmcat.text.role_names import COMPANY_ROLES, VOCABULARY
from filmcat.text.roles import (
    free_role_key,
    is_company_role,
    near_roles,
    role_key,
    role_label,
    role_labels,
    role_rank,
)
from filmcat.text.vocabulary import keys_of

TABLES = Path(__file__).parents[2] / "tools" / "vocabulary"
REMARKS = (" (company)", " (persons)")
DECIDED_BY_ENGLISH = {"script", "produced by"}
DECIDED_BY_ORDER = {"regie", "regisseur"}


def rows(file: str) -> list[list[str]]:
    lines = (TABLES / file).read_text("utf-8").splitlines()
    return [[cell.strip() for cell in line.split("|")] for line in lines if line and not line.startswith("#")]


def bare(text: str) -> str:
    for remark in REMARKS:
        text = text.removesuffix(remark)
    return text.strip()


def labels(cell: str) -> list[str]:
    return [bare(label.strip()) for label in cell.split(";") if label.strip() != "-"]


@pytest.mark.parametrize("row", rows("credit-roles.txt"), ids=lambda row: row[0])
def test_every_label_of_the_table_of_roles_means_its_role(row: list[str]) -> None:
    key = bare(row[0])
    assert role_key(key) == key
    for language, cell in zip(("en", "de", "fr", "uk"), row[1:], strict=False):
        for label in labels(cell):
            if fold(label) not in DECIDED_BY_ENGLISH | DECIDED_BY_ORDER:
                assert role_key(label) == key, label
            if fold(label) != "produced by":
                assert role_labels(language)[fold(label)] == key, label


@pytest.mark.parametrize("row", rows("roles-extra.txt"), ids=lambda row: f"{row[0]}-{row[1]}")
def test_every_further_label_means_its_role(row: list[str]) -> None:
    key, language, cell = row
    for label in labels(cell):
        assert role_key(label) == key, label
        assert role_labels(language)[fold(label)] == key, label


def test_the_vocabulary_is_folded_and_each_label_has_one_meaning() -> None:
    for line in VOCABULARY.strip().splitlines():
        for label in line.split("|")[1:-1]:
            assert label == fold(label)
            assert len(keys_of(VOCABULARY, label)) == 1, label


@pytest.mark.parametrize(
    ("label", "key"),
    [
        ("Director", "director"),
        ("directors", "director"),
        ("Regie:", "director"),
        ("Régie", "director"),
        ("Réalisation", "director"),
        ("Режисер", "director"),
        ("co_director", "co_director"),
        ("Co-Directors", "co_director"),
        ("CO DIRECTOR", "co_director"),
        ("Kamera", "cinematography"),
        ("dop", "cinematography"),
        ("Directors of Photography", "cinematography"),
        ("Director of Photography", "cinematography"),
        ("Оператор", "cinematography"),
        ("Montage", "editing"),
        ("Montaggio", "editing"),
        ("Schnitt", "editing"),
        ("Editors", "editing"),
        ("costume", "costumes"),
        ("costumes", "costumes"),
        ("producer", "producers"),
        ("producers", "producers"),
        ("Produzent*innen", "producers"),
        ("Produzent:innen", "producers"),
        ("Produzentinnen", "producers"),
        ("co-producer", "co_producers"),
        ("coproducers", "co_producers"),
        ("Executive Producers", "executive_producers"),
        ("Producteur exécutif", "line_producer"),
        ("line_producers", "line_producer"),
        ("sound_mixing", "sound_mix"),
        ("still_photography", "stills"),
        ("special effect", "special_effects"),
        ("stories", "story"),
        ("make up", "make_up"),
        ("Makeup", "make_up"),
        ("production", "production"),
        ("co-production", "co_production"),
        ("world sales", "world_sales"),
        ("Original Music Composer", "music"),
    ],
)
def test_any_spelling_of_a_label_means_its_role(label: str, key: str) -> None:
    assert role_key(label) == key


@pytest.mark.parametrize("label", ["", "!!!", "|", "zither player", "Редактор", "country"])
def test_an_unknown_label_means_no_role(label: str) -> None:
    assert role_key(label) is None


def test_english_decides_first_and_the_labels_of_one_language_stay_its_own() -> None:
    assert role_key("Script") == "screenplay"
    assert role_labels("de")["script"] == "continuity"
    assert role_key("Regie") == "director"
    assert role_labels("de")["regie"] == "director"
    assert role_labels("fr")["regie"] == "location_manager"
    assert role_labels("xx") == {}


def test_a_role_has_its_english_heading() -> None:
    assert role_label("cinematography") == "Cinematography"
    assert role_label("co_producers") == "Co-Producers"
    assert role_label("sound_recording") == "Sound Recording"
    assert role_label("make_up") == "Make-Up"
    assert role_label("based_on") == "Based on"


def test_a_free_role_is_kept_in_its_own_letters() -> None:
    assert free_role_key("Zither-Player") == "zither_player"
    assert free_role_key("Концертмейстер (хор)") == fold("концертмейстер хор").replace(" ", "_")
    assert role_label("zither_player") == "Zither player"
    assert role_label("") == ""


@pytest.mark.parametrize("key", [line.partition("=")[0] for line in VOCABULARY.strip().splitlines()])
def test_a_heading_reads_back_as_its_role(key: str) -> None:
    assert role_key(role_label(key)) == key
    assert free_role_key(key) == key


def test_the_order_of_credits_is_that_of_the_table() -> None:
    keys = [bare(row[0]) for row in rows("credit-roles.txt")]
    assert [role_rank(key) for key in keys] == list(range(len(keys)))
    assert role_rank("zither_player") == len(keys)


def test_the_roles_of_companies_are_those_that_the_table_marks() -> None:
    marked = [bare(row[0]) for row in rows("credit-roles.txt") if row[0].endswith("(company)")]
    assert list(COMPANY_ROLES) == marked
    assert is_company_role("world_sales")
    assert not is_company_role("producers")


@pytest.mark.parametrize(
    ("text", "label"),
    [("directer", "Director"), ("kammera", "Cinematography"), ("editng", "Editing"), ("produser", "Producers")],
)
def test_a_misspelt_label_suggests_the_nearest(text: str, label: str) -> None:
    near = near_roles(text)
    assert near[0] == label
    assert len(near) <= 3
