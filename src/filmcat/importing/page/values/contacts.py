"""Ways to reach a company, as pages print them behind its name: addresses of mail, web and street, telephones."""

import re

from filmcat.importing.page.values.names import outside_brackets
from filmcat.importing.page.vocabulary.company_words import CITIES, MARKERS
from filmcat.text.fold import fold, words

_SPLITS = re.compile(r"\s*[,;|\t•·]\s*|\s+/\s+|\s+[–—-]\s+(?=\S*[@\d+])")
_MAIL = re.compile(r"[^\s@]{1,64}(?:@|\s?\[at\]\s?|\s?\(at\)\s?)[\w.-]{1,100}\.[a-z]{2,10}\b")
_WEB = re.compile(r"^(?:https?://|www\.)\S+$|^[a-z\d-]{2,60}(?:\.[a-z\d-]{1,60}){0,3}\.[a-z]{2,6}(?:/\S*)?$")
_CALL = re.compile(
    r"^(?:(?:(?:tele)?(?:phone|fon|fono|phon|fax)|telefax|tel|mob(?:il\w?)?|cell|ph|[tmf]|тел|e-?mail|mail|web|www|url)\b[.:]*\s*)?"
    r"[:+]*\s*(?P<number>[\d\s()+./–-]*)$",
    re.IGNORECASE,
)
_STREET = re.compile(
    r"(?:stra(?:ß|ss)e|gasse|allee|damm|platz|ufer|str\.)\s*\d|"
    r"\b(?:rue|avenue|av\.|boulevard|bd\.?|quai|impasse|via|viale|piazza|corso|largo|calle|c/|rua|ul\.|ulica|al\.|aleja|pl\.|plac|"
    r"sokak|sokağı|cadde|caddesi|mah\.|bulvarı|street|st\.?|road|rd\.?|lane|square|drive|suite|floor|вул\.|вулиця|просп\.|пров\.)(?=\s)",
    re.IGNORECASE,
)
_POSTCODE = re.compile(r"^(?:[A-Z]{1,3}[- ])?\d{2}-?\d{2,3}(?:\s?[A-Z]{2})?\s+(?P<place>[^\W\d_][^\d,]{2,40})$")
_NUMBER = re.compile(r"^\d{1,4}[a-zA-Z]?(?:/\d{1,3}[a-z]?)?$")
_ENDS = re.compile(r"^\d|\d\s?[a-zA-Z]?(?:/\d{1,3}[a-z]?)?$")
_NAMED_STREET = re.compile(r"^(?:ul\.|ulica|вул\.|вулиця|via|viale|piazza)\s+\S+(?:\s\S+)?$", re.IGNORECASE)
_FEWEST_DIGITS = 6
_LONGEST = 600  # characters of a line of companies and addresses


def without_contacts(text: str) -> tuple[str, bool]:
    """A line of companies without the ways to reach them, and whether any stood there.

    ``without_contacts("Komplizen Film, 10997 Berlin, www.komplizenfilm.de") == ("Komplizen Film, Berlin", True)``.
    """
    if len(text) > _LONGEST:
        return text, False
    bare = _MAIL.sub(";", re.sub(r"\s*\([^()]*@[^()]*\)", "", text))
    parts = [part.strip(" –—-") for part in outside_brackets(bare, _SPLITS) if part.strip(" –—-")]
    reaching = [_reaches(part) for part in parts]
    for place in range(1, len(parts)):
        reaching[place] |= bool(reaching[place - 1] or _NAMED_STREET.match(parts[place - 1])) and bool(
            _NUMBER.match(parts[place])
        )
        reaching[place - 1] |= place > 1 and reaching[place] and bool(_NAMED_STREET.match(parts[place - 1]))
    for place in range(2, len(parts)):  # "Torvmyrveien 2a, 4326 Sandnes"
        reaching[place] |= bool(_POSTCODE.match(parts[place])) and _ends_street(parts[place - 1])
    for place in range(len(parts) - 1, 1, -1):  # a number ends the street before the town: "Weizenbergi 2-10"
        reaching[place - 1] |= reaching[place] and _ends_street(parts[place - 1])
    if not any(reaching) and bare == text:
        return text, False
    kept: list[str] = []
    for part, reaches in zip(parts, reaching, strict=True):
        postcode = _POSTCODE.match(part) if reaches else None
        if postcode and kept and fold(postcode["place"]) not in CITIES:
            kept[-1] = f"{kept[-1]} ({postcode['place']})"
        elif postcode or not reaches:
            kept.append(postcode["place"] if postcode else part)
    return ", ".join(kept), True


def is_contact(text: str) -> bool:
    """Whether a text is nothing but a way to reach somebody: "Tel. +49 30 269 55 100", "51 rue de Bercy"."""
    parts = outside_brackets(_MAIL.sub(";", text[:_LONGEST]), _SPLITS)
    return len(text) <= _LONGEST and all(map(_reaches, parts)) and bool(parts or text.strip(" ;,"))


def is_address(text: str) -> bool:
    """Whether a line is nothing but addresses: "films.example.org", "https://…", "Tel. +49 30 269 55 100"."""
    return (
        is_contact(text)
        or without_contacts(text) == ("", True)
        or all(re.match(r"(?:https?://|www\.)\S+$|[\w-]+(?:\.[\w-]+)*\.[a-z]{2,6}/?$", word) for word in text.split())
    )


def _reaches(part: str) -> bool:
    if part.strip(" :").casefold() in {"e-mail", "email", "mail", "web", "www"} or _WEB.match(part):
        return True
    call = _CALL.match(part)
    if call and sum(map(str.isdigit, call["number"])) >= _FEWEST_DIGITS:
        return True
    if not any(map(str.isdigit, part)):
        return False
    return bool(_ENDS.search(part) and _STREET.search(part)) or _is_postcode(part)


def _ends_street(part: str) -> bool:
    """Whether a part before a town ends with a number as streets do, and bears no mark of companies."""
    return bool(_ENDS.search(part)) and not set(words(part)) & MARKERS


def _is_postcode(part: str) -> bool:
    """Whether a part is a postal code with its town; "1492 Pictures" is none, as no town is called so."""
    postcode = _POSTCODE.match(part)
    if postcode is None:
        return False
    is_known = fold(postcode["place"]) in CITIES
    return is_known or (len(part.split(maxsplit=1)[0]) > 4 and not set(words(part)) & MARKERS)
