"""A country, and a language, is printed in one way in all records.

A film is found by any of its names; but a list shows what is printed, and counts by it are wrong. The spelling of most
records is taken for the right one; of two that are as frequent, the usual English one.

Bad:

    [[film]]
    title = "Solaris"
    year = 1972
    countries = ["Soviet Union"]

    [[film]]
    title = "Mirror"
    year = 1975
    countries = ["USSR"]

Good:

    [[film]]
    title = "Solaris"
    year = 1972
    countries = ["Soviet Union"]

    [[film]]
    title = "Mirror"
    year = 1975
    countries = ["Soviet Union"]
"""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from filmcat.checking.kinds import UNDERSTOOD
from filmcat.checking.mends import rewritten
from filmcat.checking.subject import Found
from filmcat.errors import quoted
from filmcat.text.countries import country_name
from filmcat.text.languages import language_name

if TYPE_CHECKING:
    from collections.abc import Iterator

    from filmcat.catalogue import Comparison


def problems(catalogue: Comparison) -> Iterator[tuple[int, Found]]:
    """Each name of a country or language that most records print otherwise."""
    for field, keys in UNDERSTOOD.items():
        for key, group in groupby(catalogue.spellings(field, keys), lambda spelling: spelling.key):
            spellings = list(group)
            most = [one.text for one in spellings if one.times == spellings[0].times]
            usual = next((text for text in most if text in {country_name(key), language_name(key)}), most[0])
            for one in spellings:
                if one.text != usual:
                    yield from _records(catalogue, field, one.text, usual)


def _records(catalogue: Comparison, field: str, text: str, usual: str) -> Iterator[tuple[int, Found]]:
    for number, place in catalogue.spelt(field, text):
        where = f"{field}[{place}]"
        yield number, Found(where, {"value": quoted(text), "usual": quoted(usual)}, mend=rewritten(where, text, usual))
