"""Biographies: when and where a person was born, and of what date the text is."""

import re

_YEAR = r"(?P<year>(?:18|19|20)\d\d)"
_UPPER = r"[^\W\d_a-zà-öø-ÿąćęłńóśźż]"
_NAME = rf"{_UPPER}[\w'’.\-]*"
_PLACE = (
    rf"(?P<place>{_NAME}(?:(?:,\s+|\s+(?:(?:de|do|da|di|del|la|am|an der|upon|sur|und|and|of|the|el|al)\s+)?){_NAME})*)"
)
_DAY = r"(?:\d{1,2}\.?\s*(?:[^\W\d_]+|\d{1,2}\.)\s*(?:of\s+)?|[^\W\d_]+ \d{1,2}(?:st|nd|rd|th)?,?\s+)?"
_BORN = tuple(
    re.compile(pattern)
    for pattern in (
        rf"\b[Bb]orn\s+in\s+{_PLACE},?\s+(?:in|on)\s+{_DAY}{_YEAR}",
        rf"\b[Bb]orn\s+(?:(?:in|on)\s+)?{_DAY}{_YEAR},?\s+in\s+(?:the\s+)?{_PLACE}",
        rf"\b[Bb]orn\s+in\s+{_PLACE}\s*[,(]\s*{_YEAR}",
        rf"\b[Bb]orn\s+{_YEAR},\s+{_PLACE}",
        rf"\b[Bb]orn\s+(?:(?:in|on)\s+)?{_DAY}{_YEAR}",
        rf"\b[Bb]orn\s+(?:and\s+raised\s+)?in\s+{_PLACE}",
        rf"\b[Gg]eboren\s+(?:(?:am|im Jahr)\s+)?{_DAY}{_YEAR}\s+in\s+(?:der\s+)?{_PLACE}",
        rf"\b[Gg]eboren\s+in\s+{_PLACE},?\s+(?:am\s+|im Jahr\s+)?{_DAY}{_YEAR}",
        rf"\bwurde\s+(?:(?:am|im Jahr)\s+)?{_DAY}{_YEAR}\s+in\s+(?:der\s+)?{_PLACE}\s+geboren",
        rf"\b{_YEAR}\s+in\s+(?:der\s+)?{_PLACE}\s+geboren",
        rf"\b[Gg]eboren\s+(?:(?:am|im Jahr)\s+)?{_DAY}{_YEAR}",
        rf"\b(?:wurde\s+)?{_YEAR}\s+geboren",
        rf"\b(?:wurde\s+)?in\s+{_PLACE}\s+geboren",
        rf"\b[Gg]eboren\s+(?:und aufgewachsen\s+)?in\s+{_PLACE}",
        rf"\b[Nn]ée?\s+(?:en|le)\s+{_DAY}{_YEAR}\s+(?:à|en|au|aux)\s+{_PLACE}",
        rf"\b[Nn]ée?\s+(?:à|en|au)\s+{_PLACE},?\s+(?:en|le)\s+{_DAY}{_YEAR}",
        rf"\b[Nn]ée?\s+(?:en|le)\s+{_DAY}{_YEAR}",
        rf"\b[Nn]at[oa]\s+(?:nel|il|l')\s*{_DAY}{_YEAR}\s+(?:a|ad|in)\s+{_PLACE}",
        rf"\b[Nn]at[oa]\s+(?:a|ad|in)\s+{_PLACE},?\s+(?:nel|il)\s+{_DAY}{_YEAR}",
        rf"\b[Nn]at[oa]\s+(?:nel|il)\s+{_DAY}{_YEAR}",
        rf"\b(?:[Uu]rodzon[ya]|[Uu]rodziła?\s+się|[Uu]r\.)\s+(?:w\s+)?{_DAY}{_YEAR}",
        rf"\b(?:[Нн]ароди(?:лася|вся|лась)|[Нн]ар\.)\s+(?:[ву]\s+|\d+\s+\w+\s+)?{_YEAR}",
        rf"\(\s*(?:\*|b\.|born|geb\.|ur\.|nar\.|нар\.|né(?:e)?(?: en)?)?\s*{_YEAR},\s*{_PLACE}\s*\)",
        rf"\(\s*(?:\*|b\.|born|geb\.|ur\.|née?(?: en)?)?\s*{_PLACE},\s*{_YEAR}\s*\)",
        rf"\(\s*\*\s*{_YEAR}(?:\s+in\s+{_PLACE})?\s*\)",
        rf"\(\s*(?:b\.|born|geb\.|ur\.|нар\.)\s*{_YEAR}\s*\)",
    )
)
_AS_OF = re.compile(
    r"(?:bio\b|biograph|biograf|filmogra)[^:]{0,40}?\bas of:?\s+(?P<en>.{3,60})$"
    r"|^(?:stand|status)\b[^:]{0,50}:\s*(?P<de>.{3,60})$"
    r"|(?:biogra|filmogra)[^:]{0,40}\b(?:mise? à jour|aggiornat[ae] a|stan na|станом на):?\s+(?P<fr>.{3,60})$",
    re.IGNORECASE,
)
_FESTIVAL = re.compile(r"^(?P<name>[^\W\d].*?)\s+(?P<year>(?:19|20)\d\d)$")
_SENTENCES = 2
_DIRECTOR = re.compile(
    r"\b(?:director|film-?maker|regisseur(?:in)?|filmemacher(?:in)?|réalisateur|réalisatrice|cinéaste|regista|reżyser(?:ka)?"
    r"|режисер(?:ка)?|cineasta)\b",
    re.IGNORECASE,
)


def born_in(text: str) -> tuple[int | None, str | None]:
    """Year and place of birth: ``born_in("Born in Zaporizhzhia, Ukraine in 1987. …")``; what is not said is None.

    Only the beginning of a biography speaks of its person for certain.
    """
    beginning = " ".join(re.split(r"(?<=[^\W\d_]{3}[.!?])\s+", text[:800])[:_SENTENCES])
    for pattern in _BORN:
        if match := pattern.search(beginning):
            groups = match.groupdict()
            return int(groups["year"]) if groups.get("year") else None, _trimmed(groups.get("place"))
    return None, None


def as_of(text: str) -> str | None:
    """The date of a biography: "Bio- & filmography as of Berlinale 2023", "Stand Bio- & Filmografie: …"."""
    match = _AS_OF.search(text)
    return next((group.strip(" .") for group in match.groups() if group), None) if match else None


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
