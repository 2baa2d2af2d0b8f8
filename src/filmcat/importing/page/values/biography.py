"""Biographies: when and where a person was born, and of what date the text is."""

import re
from typing import NamedTuple

from filmcat.importing.page.values.names import is_name

_YEAR = r"(?P<year>(?:18|19|20)\d\d)"
_UPPER = r"[^\W\d_a-zà-öø-ÿąćęłńóśźż]"
_NAME = rf"{_UPPER}[\w'’.\-]*"
_PLACE = (
    rf"(?P<place>{_NAME}(?:(?:,\s+|\s+(?:(?:de|do|da|di|del|la|am|an der|upon|sur|und|and|of|the|el|al)\s+)?){_NAME})*)"
)
_LAND = r"(?:\s*\([^()\d]{2,40}\))?"  # the country that stands in brackets behind a place
_DAY = r"(?:\d{1,2}\.?\s*(?:[^\W\d_]+|\d{1,2}\.)\s*(?:of\s+)?|[^\W\d_]+ \d{1,2}(?:st|nd|rd|th)?,?\s+)?"
_SPANISH_DAY = r"(?:\d{1,2}\s+de\s+[^\W\d_]+\s+(?:de\s+)?)?"
_EN, _DE = r"(?:\b[Bb]orn|\bb\.)", r"(?:\b[Gg]eboren|\b[Gg]eb\.)"
_FR, _IT = r"\b[Nn]é(?:e|\(e\)|·e)?", r"\b[Nn](?:at[oa]|asce)"
_ES = r"\b[Nn](?:aci(?:ó|d[oa])|asc(?:eu|id[oa]))"
_PL, _UK = (
    r"\b(?:[Uu]rodzon[ya]|[Uu]rodziła?\s+się|[Uu]r\.)",
    r"\b(?:[Нн]ароди(?:лася|вся|лась)|[Нн]ароджен[аи]й?|[Нн]ар\.)",
)
_BORN = tuple(
    re.compile(pattern)
    for pattern in (
        rf"{_EN}\s+in\s+{_PLACE}{_LAND},?\s+(?:in|on)\s+{_DAY}{_YEAR}",
        rf"{_EN}\s+(?:(?:in|on)\s+)?{_DAY}{_YEAR},?\s+in\s+(?:the\s+)?{_PLACE}",
        rf"{_EN}\s+in\s+{_PLACE}\s*[,(]\s*{_YEAR}",
        rf"{_EN}\s+{_YEAR},\s+{_PLACE}",
        rf"{_EN}\s+(?:(?:in|on)\s+)?{_DAY}{_YEAR}",
        rf"{_EN}\s+(?:and\s+raised\s+)?in\s+{_PLACE}",
        rf"{_DE}\s+(?:(?:am|im Jahr)\s+)?{_DAY}{_YEAR}\s+in\s+(?:der\s+)?{_PLACE}",
        rf"{_DE}\s+in\s+{_PLACE}{_LAND},?\s+(?:am\s+|im Jahr\s+)?{_DAY}{_YEAR}",
        rf"\bwurde\s+(?:(?:am|im Jahr)\s+)?{_DAY}{_YEAR}\s+in\s+(?:der\s+)?{_PLACE},?\s+geboren",
        rf"\b{_YEAR}\s+in\s+(?:der\s+)?{_PLACE},?\s+geboren",
        rf"{_DE}\s+(?:(?:am|im Jahr)\s+)?{_DAY}{_YEAR}",
        rf"\b(?:wurde\s+)?{_YEAR}\s+geboren",
        rf"\b(?:wurde\s+)?in\s+{_PLACE},?\s+geboren",
        rf"{_DE}\s+(?:und aufgewachsen\s+)?in\s+{_PLACE}",
        rf"{_FR}\s+(?:en|le)\s+{_DAY}{_YEAR}\s+(?:à|en|au|aux)\s+{_PLACE}",
        rf"{_FR}\s+(?:à|en|au)\s+{_PLACE}{_LAND},?\s+(?:en|le)\s+{_DAY}{_YEAR}",
        rf"{_FR}\s+(?:en|le)\s+{_DAY}{_YEAR}",
        rf"{_IT}\s+(?:nel|il|l')\s*{_DAY}{_YEAR}\s+(?:a|ad|in)\s+{_PLACE}",
        rf"{_IT}\s+(?:a|ad|in)\s+{_PLACE}{_LAND},?\s+(?:nel|il)\s+{_DAY}{_YEAR}",
        rf"{_IT}\s+(?:nel|il)\s+{_DAY}{_YEAR}",
        rf"(?:{_FR}\s+à|{_IT}\s+ad?|{_ES}\s+e[nm])\s+{_PLACE}\s*[,(]\s*{_YEAR}",
        rf"{_ES}\s+(?:en|em|el|a)\s+{_SPANISH_DAY}{_YEAR},?\s+e[nm]\s+{_PLACE}",
        rf"{_ES}\s+(?:en|em|no|na)\s+{_PLACE}{_LAND},?\s+(?:en|em|el|a)\s+{_SPANISH_DAY}{_YEAR}",
        rf"{_ES}\s+(?:en|em|el|a)\s+{_SPANISH_DAY}{_YEAR}",
        rf"{_PL}\s+(?:w\s+{_NAME}(?:[ -]{_NAME})?,?\s+)?(?:w\s+(?:roku\s+)?)?{_DAY}{_YEAR}",
        rf"{_UK}\s+(?:[ву]\s+(?:місті\s+)?{_NAME}(?:[ -]{_NAME})?,?\s+)?(?:[ву]\s+)?(?:\d+\s+\w+\s+)?{_YEAR}",
        rf"\(\s*(?:\*|b\.|born|geb\.|ur\.|nar\.|нар\.|né(?:e)?(?: en)?)\s*{_YEAR},\s*{_PLACE}\s*\)",
        rf"\(\s*(?:\*|b\.|born|geb\.|ur\.|née?(?: en)?)\s*{_PLACE},\s*{_YEAR}\s*\)",
        rf"(?<!\w)\*\s*{_DAY}{_YEAR}\s+in\s+{_PLACE}",
        rf"\(\s*(?:b\.|born|geb\.|ur\.|нар\.)\s*{_YEAR}\s*\)",
        rf"(?<!\w)\*\s*{_DAY}{_YEAR}(?!\d)",
        rf"\b(?:Jahrgang|[Cc]lasse)\s+{_YEAR}(?!\d)",
    )
)  # in Polish and Ukrainian a place stands in the locative, which is not its name
_BORN_IN_BRACKETS = (
    re.compile(rf"\s*\(\s*{_PLACE},?\s+{_YEAR}\s*\)"),
    re.compile(rf"\s*\(\s*{_YEAR},\s*{_PLACE}\s*\)"),
)  # behind the name itself: "Radu Jude (Bucharest, 1977)"
_FAMILY = re.compile(
    r"\b(?:whose|mother|father|parents|grand\w+|brother|sister|deren|dessen|mutter|vater|eltern|großm\w+|großv\w+|bruder"
    r"|schwester|dont|mère|père|frère|sœur|genitori|nonn[aoi]|matka|matki|ojciec|ojca|rodzice|мати|матері|мама"
    r"|батько|батька|батьки|якого|якої|madre|padres|pai|mãe)\b[^.!?]*$",
    re.IGNORECASE,
)
_NO_PLACE = re.compile(
    r"\b(?:director|writer|producer|actor|actress|artist|editor|filmmaker|author|regisseur|filmemacher|autor|produzent"
    r"|schauspiel|künstler|kamera|réalisat|cinéaste|regista|reżyser|режисер|docu|doku|fiction|shorts?\b|kurzfilm"
    r"|court[ -]|feature|spielfilm|doc\b|film)",
    re.IGNORECASE,
)  # what stands in brackets beside a year without being a place
_AS_OF = re.compile(
    r"(?:bio\b|biograph|biograf|filmogra)[^:]{0,40}?\bas of:?\s+(?P<en>.{3,60})$"
    r"|^(?:stand|status)\b[^:]{0,50}:\s*(?P<de>.{3,60})$"
    r"|(?:biogra|filmogra)[^:]{0,40}\b(?:mise? à jour|aggiornat[ae] a|stan na|станом на):?\s+(?P<fr>.{3,60})$",
    re.IGNORECASE,
)
_BEHIND_SLASH = re.compile(rf"/(?!{_UPPER}{{2}}){_NAME}(?<!\.)(?=[.,;)]|\s+[^\W\d_A-ZÀ-Þ]|\s*$)")  # "Homburg/Saar"
_FESTIVAL = re.compile(r"^(?P<name>[^\W\d].*?)\s+(?P<year>(?:19|20)\d\d)$")
_SENTENCES = 2
_AT_ONCE = 8  # characters before a birth that a text begins with: "She was born"
_CALLING = 40  # characters before a birth that call a person a director: "Film-maker and editor, born"
_SENTENCE = re.compile(r"(?<=[^\W\d_]{3}[.!?])(?<!\b[Gg]eb\.)(?<!\b[Нн]ар\.)\s+")
_DIRECTOR = re.compile(
    r"\b(?:director|film-?maker|regisseur(?:in)?|filmemacher(?:in)?|réalisateur|réalisatrice|cinéaste|regista|reżyser(?:ka)?"
    r"|режисер(?:ка)?|cineasta)\b",
    re.IGNORECASE,
)


class Birth(NamedTuple):
    """Year and place of a birth as a text tells it, and where in the text it begins."""

    year: int | None
    place: str | None
    start: int


def born_in(text: str) -> tuple[int | None, str | None]:
    """Year and place of birth: ``born_in("Born in Zaporizhzhia, Ukraine in 1987. …")``; what is not said is None.

    Only the beginning of a biography speaks of its person for certain.
    """
    found = birth(text)
    return (found.year, found.place) if found else (None, None)


def birth(text: str, sentences: int = _SENTENCES) -> Birth | None:
    """The birth that the first sentences of a text tell; one of somebody's family is none."""
    beginning = " ".join(_SENTENCE.split(text[:800])[:sentences])
    return _behind_name(beginning) or next(
        (
            found
            for pattern in _BORN
            if (match := pattern.search(beginning))
            and not _FAMILY.search(beginning[: match.start()])
            and (found := _birth_of(match))
        ),
        None,
    )


def _behind_name(text: str) -> Birth | None:
    """A birth that nothing but its place behind a name tells: "Radu Jude (Bucharest, 1977) studied"."""
    at = text.find("(")
    before = text[:at].strip(" ,") if at >= 0 else ""
    if at < 0 or (before and not is_name(before)):
        return None
    for pattern in _BORN_IN_BRACKETS:
        if (match := pattern.match(text, at)) and (found := _birth_of(match)) and found.place:
            return found
    return None


def _birth_of(match: re.Match[str]) -> Birth | None:
    groups = match.groupdict()
    year = int(groups["year"]) if groups.get("year") else None
    place = _trimmed(groups.get("place"))
    if place and match.string[match.end("place") :].startswith("/"):
        river = _BEHIND_SLASH.match(match.string, match.end("place"))
        place = f"{place}{river[0]}" if river else None
    if place and _NO_PLACE.search(place):
        place = None
    return Birth(year, place, match.start()) if year or place else None


def as_of(text: str) -> str | None:
    """The date of a biography: "Bio- & filmography as of Berlinale 2023", "Stand Bio- & Filmografie: …"."""
    match = _AS_OF.search(text)
    return next((group.strip(" .") for group in match.groups() if group), None) if match else None


def begins_with_birth(text: str) -> bool:
    """Whether the first thing that a text tells is a birth: "Born in Bucharest in 1977", "*1977 in Bukarest"."""
    told = birth(text, 1)
    if told is None or told.start <= _AT_ONCE:
        return told is not None
    before = text[: told.start]
    return len(before) <= _CALLING and "." not in before and bool(_DIRECTOR.match(before))


def festival_of(stated: str) -> tuple[str, int] | None:
    """The festival and its year in the date of a biography: ``("Berlinale", 2023)``."""
    match = _FESTIVAL.match(stated)
    return (match["name"], int(match["year"])) if match else None


def is_about_director(text: str) -> bool:
    """Whether a text begins by calling its person a director, in the languages that we read."""
    return bool(_DIRECTOR.search(text[:100]))


def _trimmed(place: str | None) -> str | None:
    """A place without the sentence that follows it: "Kyiv. She" is Kyiv."""
    if place is None:
        return None
    plain = re.split(r"(?<=[^\W\d_]{2})\.(?:\s|$)", place)[0].rstrip(" ,.")
    return plain or None
