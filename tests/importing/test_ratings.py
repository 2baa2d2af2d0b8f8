"""A rating is one's own alone, of the catalogue's scale and never rounded; what the public thinks is kept beside it."""

from collections.abc import Mapping

import pytest

from filmcat.importing.draft import Draft
from filmcat.importing.planning.rating_scale import RatingScale
from filmcat.importing.planning.validate import Validated, validated
from importing.reading import film, films, source


@pytest.mark.parametrize(
    ("headers", "cells", "rating"),
    [
        ("Rating", "4.5", 4.5),
        ("Rating,Votes", "7.2,1000", None),
        ("Rating,Your Rating", "7.2,8", 8),
        ("You rated", "8", 8),
        ("Meine Bewertung", "8", 8),
        ("IMDb Rating", "8.1", None),
        ("vote_average,vote_count", "8.1,100", None),
        ("Metascore", "93", None),
        ("averageRating,numVotes", "8.1,100", None),
        ("Tomatometer", "96%", None),
        ("Rank", "1", None),
        ("Score", "85", 85),
        ("Rating", "PG-13", None),
        ("Rank,Rating", "1,9.3", None),
        ("Rank,Rating", "1,9.5", 9.5),
        ("Score,Scored By", "8,1000", None),
    ],
)
def test_a_rating_is_one_s_own_alone(headers: str, cells: str, rating: object) -> None:
    assert film(f"Title,{headers}\nIda,{cells}\n", "csv").film.get("rating") == rating


def test_scores_of_the_public_are_kept_as_such() -> None:
    draft = film('Title,IMDb Rating,Num Votes,Metascore\nIda,7.4,"50,000",91\n', "csv")
    assert draft.film["extra"] == {"scores": {"imdb_rating": 7.4, "num_votes": 50000, "metascore": 91}}


def test_the_results_of_a_test_of_three_questions_are_no_ratings() -> None:
    rows = "Ida,3\nStalker,0\nMirror,1\n"
    assert all(
        "rating" not in draft.film for draft in films(f"title,rating,imdbid\n{rows}".replace("\n", ",\n"), "csv")
    )
    assert films(f"Film,rating\n{rows.replace('0', '4')}", "csv")[1].film["rating"] == 4


def test_a_label_of_an_age_rating_is_one() -> None:
    first, second, third = films("Title,rating,cast\nA,PG-13,\nB,TV-MA,\nC,NR,\n", "csv")
    assert (first.film["age_rating"], second.film["age_rating"]) == ({"MPA": "PG-13"}, {"TV": "TV-MA"})
    assert ("age_rating" in third.film, third.unread) == (False, ())


@pytest.mark.parametrize(
    ("header", "cells", "scale"),
    [
        ("Rating", ["4.5", "3"], 5), ("Rating", ["5.5", "3"], 10), ("Rating", ["10", "3"], 10),
        ("Rating", ["10.5", "3"], 100), ("Rating10", ["3"], 10), ("My rating (1-10)", ["4"], 10),
        ("Rating", ["8.1/10"], 10), ("Rating", ["★★★½"], 5), ("Rating", ["85%"], 100), ("Rating", ["3 out of 4"], 4),
        ("Your Rating", ["4"], 5),
    ],
)  # fmt: skip
def test_the_scale_of_a_rating_is_said_or_the_least_that_holds_its_column(
    header: str, cells: list[str], scale: int
) -> None:
    rows = "".join(f"Film {number}\t{cell}\n" for number, cell in enumerate(cells))
    assert films(f"Title\t{header}\n{rows}", "tsv")[0].scale == scale


def test_ratings_of_imdb_and_of_other_sites_are_of_ten() -> None:
    assert film("Const,Title,Your Rating\ntt2718492,Ida,4\n", "csv").scale == 10
    assert film("Title,Year,Letterboxd URI,Rating\nIda,2013,https://boxd.it/a,4\n", "csv").scale == 5


@pytest.mark.parametrize(
    ("stars", "rating"), [("★★★½", 3.5), ("★★★☆☆", 3), ("****", 4), ("½", 0.5), ("8,5", 8.5), ("4 von 5", 4)]
)
def test_stars_are_counted(stars: str, rating: float) -> None:
    assert film(f"Title\tRating\nIda\t{stars}\n", "tsv").film["rating"] == rating


def converted(own: int | None, *drafts: Validated) -> tuple[list[object], RatingScale]:
    scale = RatingScale(lambda: own)
    return [film["rating"] for draft in drafts if (film := scale.converted(draft).film)], scale


def rated(rating: object, scale: int | None) -> Validated:
    return checked({"title": "Ida", "rating": rating}, scale)


def checked(film: Mapping[str, object], scale: int | None) -> Validated:
    return validated(Draft(film, scale=scale), source(""))


def test_ratings_become_those_of_the_catalogue_and_are_never_rounded() -> None:
    found, scale = converted(5, rated(8.1, 10), rated(85, 100), rated(4, 5), rated(3, None))
    assert found == [4.05, 4.25, 4, 3]
    assert scale.told() == "The ratings of 2 films are converted to the catalogue's, of 5: 8.1 of 10 is 4.05."


def test_the_first_ratings_of_a_catalogue_decide_its_scale() -> None:
    found, scale = converted(None, rated(8, 10), rated(4, 5))
    assert (found, scale.decided) == ([8, 8], 10)
    assert converted(None, rated(4, 5))[1].decided is None


def test_ratings_of_viewings_are_converted_too() -> None:
    draft = checked({"title": "Ida", "viewings": [{"date": "2021-02-27", "rating": 9}, {"date": "2021-04-30"}]}, 10)
    found = RatingScale(lambda: 5).converted(draft).film
    assert found is not None
    assert [viewing["rating"] for viewing in found["viewings"] or ()] == [4.5, None]
