"""Ids of films by the authority that gives them: each in the one form that it has there, however it is written."""

import re
from collections.abc import Callable
from typing import NamedTuple

_ISAN_GROUPS = (4, 4, 4, 4, 1, 4, 4, 1)  # digits of root and version, each with its check character
_EIDR_GROUPS = (4, 4, 4, 4, 4, 1)
_SHORTEST_SLUG = 7  # characters; the codes of boxd.it are shorter
_DECIMALS = re.compile(r"^(\d+)\.0+$")  # what a spreadsheet makes of a number


class _Authority(NamedTuple):
    """How one authority writes its ids: ``plain`` alone, ``address`` in that of a film's page.

    ``form`` is made of the one group that both have.
    """

    plain: re.Pattern[str]
    form: Callable[[str], str]
    address: re.Pattern[str] | None = None


def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


def _grouped(groups: tuple[int, ...]) -> Callable[[str], str]:
    def form(text: str) -> str:
        signs = re.sub(r"[^0-9A-Za-z]", "", text).upper()
        ends = [sum(groups[: place + 1]) for place in range(len(groups))]
        parts = [signs[end - size : end] for end, size in zip(ends, groups, strict=True)]
        return "-".join(part for part in parts if part)

    return form


def _eidr(text: str) -> str:
    return f"10.5240/{_grouped(_EIDR_GROUPS)(text)}"


_AUTHORITIES = {
    "imdb": _Authority(
        _compiled(r"(?:tt)?0*([1-9]\d{0,9})"), lambda digits: f"tt{digits:0>7}",
        _compiled(r"\bimdb\.com/(?:[\w-]+/)*?title/tt0*([1-9]\d{0,9})\b"),
    ),
    "tmdb": _Authority(
        _compiled(r"0*([1-9]\d*)"), str, _compiled(r"\bthemoviedb\.org/movie/0*([1-9]\d*)"),
    ),
    "wikidata": _Authority(
        _compiled(r"(?:wd:)?Q([1-9]\d*)"), lambda digits: f"Q{digits}",
        _compiled(r"\bwikidata\.org/(?:wiki|entity)/(?:Special:EntityData/)?Q([1-9]\d*)"),
    ),
    "letterboxd": _Authority(
        _compiled(r"([\w-]+)"), str, _compiled(r"\b(?:boxd\.it|letterboxd\.com/(?:[\w-]+/)?film)/([\w-]+)"),
    ),
    "eidr": _Authority(
        _compiled(r"(?:eidr:|doi:)?(?:10\.5240/)?((?:[0-9A-F]{4}-?){5}[0-9A-Z])"), _eidr,
        _compiled(r"\b10\.5240/((?:[0-9A-F]{4}-?){5}[0-9A-Z])\b"),
    ),
    "isan": _Authority(
        _compiled(r"(?:ISAN:?)?\s*((?:[0-9A-F]{4}[ -]?){4}[0-9A-Z]?(?:(?:[ -]?[0-9A-F]{4}){2}[ -]?[0-9A-Z])?)"),
        _grouped(_ISAN_GROUPS),
    ),
}  # fmt: skip
_OF_PERSON = _compiled(r"(?:.*\bimdb\.com/(?:[\w-]+/)*?name/)?nm\d{5,}\b.*")


def read_id(authority: str, text: str) -> str | None:
    """The id in the form of its authority: ``read_id("imdb", "0114369") == "tt0114369"``; None where it is none.

    It may stand alone, or in an address. Of an authority that is not known here it stays as it is.
    """
    plain = _DECIMALS.sub(r"\1", text.strip())
    known = _AUTHORITIES.get(authority)
    if known is None:
        return plain or None
    found = known.plain.fullmatch(plain) or (known.address.search(plain) if known.address else None)
    return known.form(found[1]) if found else None


def id_key(authority: str, text: str) -> str:
    """What ids of one authority are compared by: every sign counts, where the authority does not say otherwise."""
    return read_id(authority, text) or text.strip()


def id_in_address(address: str) -> tuple[str, str] | None:
    """Authority and id that the address of a film's page holds; None for any other address."""
    for name, authority in _AUTHORITIES.items():
        if authority.address and (found := authority.address.search(address)):
            return name, authority.form(found[1])
    return None


def are_two_films(authority: str, one: str, other: str) -> bool:
    """Whether two ids of one authority name two films; of a code and a word of Letterboxd's nobody knows."""
    if id_key(authority, one) == id_key(authority, other):
        return False
    return authority != "letterboxd" or _is_slug(one) == _is_slug(other)


def is_of_person(text: str) -> bool:
    """Whether an id, or an address, is that of a person at IMDb: ``is_of_person("nm0001789")``."""
    return bool(_OF_PERSON.fullmatch(text.strip()))


def _is_slug(text: str) -> bool:
    """Whether an id of Letterboxd is the word of an address, ``solaris-1972``, rather than a code, ``1vPi``."""
    return "-" in text or len(text) >= _SHORTEST_SLUG
