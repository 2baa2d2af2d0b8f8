"""Why a list is shorter than its reader may think: what was left out, and what an empty one may be due to."""

from __future__ import annotations

from filmcat.cli.output import say
from filmcat.query.criteria import TEXT
from filmcat.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from filmcat.catalogue import Catalogue
    from filmcat.query.criteria import Criterion

_MANY = 1000  # films left out are counted up to here


def explain(
    catalogue: Catalogue, groups: list[list[Criterion]], left_out: tuple[int, list[str]], *, is_empty: bool
) -> None:
    """Say how many films were left out because they lack what was asked for; of an empty list, what to ask instead."""
    count, names = left_out
    if count:
        films = "1 film was" if count == 1 else f"{count:,} films were" if count <= _MANY else f"{_MANY}+ films were"
        say(f"{films} left out: unknown {' or '.join(name.replace('_', ' ') for name in names)}.")
    if not is_empty:
        return
    if catalogue.is_empty():
        say(f"The catalogue {catalogue.path} holds no films.")
    countries = [asked.value for group in groups for asked in group if asked.field == TEXT and _is_country(asked.value)]
    if countries:
        terms = [f"country:{name.strip().casefold()}" for name in countries]
        typed = " ".join(f'"{term}"' if " " in term else term for term in terms)
        say(f"\nhint: {typed} finds the films of a country")


def _is_country(word: str) -> bool:
    from filmcat.text.countries import countries_asked

    return bool(countries_asked(word))
