"""What headers mean beside one another and above their cells: one's own rating, a role, the type of a title."""

import re
from collections.abc import Collection, Sequence

from filmcat.importing.tables import evidence
from filmcat.importing.tables.header_names import is_site
from filmcat.importing.tables.header_words import IGNORED, OPEN_RATING, SCORES
from filmcat.importing.tables.row_kinds import TYPE
from filmcat.text.fold import fold
from filmcat.text.slug import slug

# What a header that may name a rating names where its cells are none.
_OTHERWISE = {"stars": "cast", "note": "notes", "nota": "notes", "notes": "notes"}
_TYPES = frozenset({"type", "kind", "typ", "tipo", "тип", "art", "category", "kategorie", "format", "medium", "media",
                    "item type", "titletype"})  # fmt: skip
_SURE_ROLES = frozenset({"credits.director", "credits.screenplay", "cast"})
_COUNT = re.compile(rf"{SCORES}\..*(?:vote|count|num|reviews|scored|members|stimmen|voto|glosow|голос)")
_LISTS_OF_IMDB = ("const", "position")


def meant(
    headers: Sequence[str],
    fields: Sequence[str | None],
    given: Sequence[bool],
    cells: Sequence[Collection[str]] | None,
) -> list[str | None]:
    """The field of each header, where those that its words name are ``fields``; ``given`` are those of the user."""
    folded = [fold(header) for header in headers]
    is_list_of_imdb = all(word in folded for word in _LISTS_OF_IMDB)
    has_public = _has_public(fields)
    is_test = "id" in folded and "ids.imdb" in fields  # as lists of Bechdel's test number their films
    found: list[str | None] = []
    for place, field in enumerate(fields):
        held = cells[place] if cells is not None else None
        if given[place]:
            found.append(field)
        elif field == OPEN_RATING:
            is_public = has_public or (held is not None and evidence.are_passes(held, is_test=is_test))
            found.append(_rating(folded[place], held, has_public=is_public, is_ranking="rank" in folded))
        elif is_list_of_imdb and folded[place] == "description":
            found.append("notes")  # of who made the list
        else:
            found.append(field if held is None else _shown(folded[place], field, held))
    return found


def _has_public(fields: Sequence[str | None]) -> bool:
    """Whether columns beside it make a plain "rating" the public's: one's own, or a count of votes."""
    return any(field == "rating" or (field and _COUNT.match(field)) for field in fields)


def _rating(folded: str, cells: Collection[str] | None, *, has_public: bool, is_ranking: bool) -> str | None:
    """One's own rating, or the public's: that of a ranking where it is of no full and half steps."""
    otherwise = _OTHERWISE.get(folded)
    if cells is None:
        return otherwise or ("rating" if not has_public else f"{SCORES}.{_key(folded)}")
    if evidence.are_labels(cells):
        return "age_rating"
    if cells and not evidence.are_ratings(cells):
        return otherwise or ("credits.music" if folded == "score" and evidence.are_names(cells) else None)
    if is_ranking and not evidence.are_halves(cells):
        has_public = True
    return f"{SCORES}.{_key(folded)}" if has_public else "rating"


def _shown(folded: str, field: str | None, cells: Collection[str]) -> str | None:
    """The field of a header that its cells bear out; None where they deny it."""
    if field is None:
        if not folded or folded.startswith("unnamed"):
            return IGNORED if not cells or evidence.are_running(cells) else None
        return TYPE if folded in _TYPES and evidence.are_clear_types(cells) else None
    if field == TYPE and folded in _TYPES:
        return TYPE if evidence.are_types(cells) else None
    table = field.partition(".")[0]
    if table == "ids":
        return _id_or_score(folded, field, cells)
    if not cells or field in _SURE_ROLES or table not in {"credits", "companies"}:
        return field
    is_borne_out = any(cell.startswith(("[", "{")) for cell in cells) or (
        evidence.are_names(cells) if table == "credits" else evidence.are_words(cells)
    )
    return field if is_borne_out else None


def _id_or_score(folded: str, field: str, cells: Collection[str]) -> str | None:
    """The field of ids, or of the scores of a site that a header but names; None where the cells may be both."""
    if not is_site(folded) or not evidence.are_scores(cells):
        return field
    return f"{SCORES}.{_key(folded)}" if evidence.are_parts(cells) else None


def _key(folded: str) -> str:
    return slug(folded).replace("-", "_")
