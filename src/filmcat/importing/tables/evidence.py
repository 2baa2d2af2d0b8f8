"""What the cells of a column show of it: whether a header that may mean several things means this one."""

import re
from collections.abc import Callable, Collection

from filmcat.importing import cell_values
from filmcat.importing.tables.header_names import field_of
from filmcat.importing.title_kinds import VAGUE, kind_of
from filmcat.model.ages import is_label
from filmcat.text.fold import fold

_DIGIT = re.compile(r"\d")
_LETTER = re.compile(r"[^\W\d_]")
_NOT_NAMES = re.compile(
    r"\b(?:cuts?|versions?|editions?|dolby|stereo|mono|dts|sdds|atmos|theatrical|digital|analog|released?|yes|no|"
    r"true|false|silent|optional|unknown|various)\b|https?:|@",
    re.IGNORECASE,
)
_IN_HEADER = re.compile(r"(?:/|out of |[-–]|von |sur |su |\bof )\s*(5|10|100)\b|\b(10)$|rating(10)$", re.IGNORECASE)
_WHOLE = re.compile(r"\d+[.,]0+")
_SCALES = (5, 10, 100)


def are_names(cells: Collection[str]) -> bool:
    """Whether most cells look like names of people or companies: letters, and no words of versions of a film."""
    return _most(cells, _is_name) and (
        any(" " in cell for cell in cells) or not any(_NOT_NAMES.search(cell) for cell in cells)
    )


def are_words(cells: Collection[str]) -> bool:
    """Whether most cells hold words, not numbers."""
    return _most(cells, lambda cell: any(map(str.isalpha, cell)))


def are_ratings(cells: Collection[str]) -> bool:
    """Whether most cells are ratings: numbers, stars, so many of so many."""
    return _most(cells, lambda cell: cell_values.rating(cell) is not None)


def are_scores(cells: Collection[str]) -> bool:
    """Whether all cells may be scores, of a hundred at most; hardly any ids are as short."""
    ratings = [cell_values.rating(cell) for cell in cells]
    return bool(ratings) and all(rating is not None and rating.value <= _SCALES[-1] for rating in ratings)


def are_parts(cells: Collection[str]) -> bool:
    """Whether some cell is no whole number, as no id is: ``7.4``, ``93%``."""
    return any(not cell.isdecimal() and not _WHOLE.fullmatch(cell) for cell in cells)


def are_passes(cells: Collection[str], *, is_test: bool) -> bool:
    """Whether the cells are the results of a test of three questions, as Bechdel's: nobody rates films with 0 to 3.

    Without a 0 they are where ``is_test`` says that the other columns are those of one.
    """
    return bool(cells) and ("0" in cells or is_test) and set(cells) <= {"0", "1", "2", "3"}


def are_halves(cells: Collection[str]) -> bool:
    """Whether all ratings are of full and half steps, as people give them."""
    ratings = [rating.value for cell in cells if (rating := cell_values.rating(cell))]
    return all((rating * 2).is_integer() for rating in map(float, ratings))


def are_labels(cells: Collection[str]) -> bool:
    """Whether most cells are labels of age ratings: ``PG-13``, ``TV-MA``."""
    return _most(cells, is_label)


def are_types(cells: Collection[str]) -> bool:
    """Whether most cells say what kind of title a row is: ``Movie``, ``TV Show``, ``Person``."""
    return _most(cells, lambda cell: kind_of(cell) is not None)


def are_clear_types(cells: Collection[str]) -> bool:
    """Whether most cells say so in words that are of nothing else; ``Actor`` may be the name of a prize."""
    return _most(cells, lambda cell: kind_of(cell) not in VAGUE | {None})


def are_running(cells: Collection[str]) -> bool:
    """Whether the cells are but the numbers of the rows: 0, 1, 2."""
    numbers = [int(cell) for cell in cells if cell.isdecimal()]
    return len(numbers) == len(cells) and numbers == list(range(numbers[0], numbers[0] + len(numbers)))


def scale_of(header: str, cells: Collection[str], headers: Collection[str]) -> int:
    """The best rating there is: what the header says, or where it is from, or the least scale that holds all cells.

    ``scale_of("My rating (1-10)", ...) == 10``; 0 where no scale does. ``headers`` are those of the whole table.
    """
    fields = {field_of(other) for other in headers}
    if fold(header) == "your rating" and fields & {"ids.imdb", "ids.tmdb"}:
        return 10
    if found := _IN_HEADER.search(header.strip(" )")):
        return int(found[1] or found[2] or found[3])
    ratings = [rating for cell in cells if (rating := cell_values.rating(cell)) and not rating.scale]
    best = max((rating.value for rating in ratings), default=0)
    return next((scale for scale in _SCALES if best <= scale), 0) if ratings else 0


def _is_name(cell: str) -> bool:
    return not _DIGIT.search(cell) and bool(_LETTER.search(cell)) and not _NOT_NAMES.search(cell) and not cell.islower()


def _most(cells: Collection[str], test: Callable[[str], bool]) -> bool:
    return bool(cells) and sum(map(test, cells)) * 2 > len(cells)
