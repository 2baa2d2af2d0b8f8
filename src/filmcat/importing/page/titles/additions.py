"""What pages set before and behind a title: events, times, versions, sections, the director; and titles without it."""

import re

from filmcat.importing.page.titles.candidates import (
    has_section_word,
    may_be_a_strand,
    names_a_section,
)
from filmcat.importing.page.titles.dates import names_a_weekday, reads_as_date, tells_a_time
from filmcat.importing.page.titles.quoted import in_marks
from filmcat.importing.page.values.facts import is_facts, scan, value_of
from filmcat.importing.page.values.names import is_name
from filmcat.importing.page.vocabulary.labels import keys_of
from filmcat.importing.page.vocabulary.word_list import listed
from filmcat.importing.page.vocabulary.words import (
    AWARD_WORDS,
    FILLERS,
    GENRE_WORDS,
    PLACE_WORDS,
    PREMIERES,
    WEEKDAY_WORDS,
)
from filmcat.text.fold import fold
from filmcat.text.names import split_last_parenthesis

# "+ Q&A", a dash or a bar that nothing follows, a date
_ADDED = re.compile(r"\s+\+\s+.*$|\s+[|–—-]$|\s+[/|–—-]\s+\d{1,2}\.\s?\d{1,2}\..*$")
_HEADED = re.compile(r"^(?P<head>[^:]{2,60}):\s+(?P<title>\S.*)$")
_BEFORE = re.compile(r"\s+[|–—-]\s+|:\s+")
_BEHIND = re.compile(r"\s+[|–—-]\s+|\.\s+|\s+/\s+|,?\s+(?:by|von|de|di|av|reż\.|dir\.)\s+")
_DASHES = re.compile(r"\s+(?:[–—-]|//)\s+")
_OF_COMPANY = re.compile(r"\s+\([^()]{2,40}, (?:19|20)\d\d\)$")  # "Solaris (Mosfilm, 1972)"
_TECHNICAL = re.compile(
    r"\s*[/|–—-]\s*(?:[23]D|4K|IMAX|DCP|napisy|dubbing|lektor|titulky|dabing|OmU|OmeU|OV|VO|VOSE|VOSTFR?)"
    r"(?:[ ,/]+\w+)?$|(?<=\w)\s+(?:16|35|70)\s?mm$|(?<=\w)\s+[23]D(?:\s+(?:NAP|DUB|LEK|napisy|dubbing|lektor))?$"
    r"|\s+[\[(–—-]\s?(?:trailer|teaser|video|vidéo|видео|трейлер)[\])]?$",
    re.IGNORECASE,
)
_BEGINS = re.compile(
    r"^(?:[.,;]\s+|\d{1,3}/(?:19|20)\d\d\s[–-]\s+|\d{1,2}[:.]\d\d\s?[ap]\.?\s?m\.?\s+(?=[^\W\d_])|[A-Z]{1,3}\d{1,3}\.\s+|\d{1,2}/\d{1,2}\s+(?=[^\W\d_])|\d{1,2}\.\s?\d{1,2}\.(?:\s?\d{2,4})?\s*[|–-]\s+|\d{1,2}[:.]\d\d(?:\s*h)?(?!\s*(?:[AaPp]\.?[Mm]|Uhr|uur|hod|óra)\b)\s+(?=[^\W\d])|\[[^\[\]]{2,30}\]\s+|/(?=\w))"
)  # "18:00 MAČJI KRIK"
_OF_DAY = re.compile(r"(?P<weekday>[^\W\d_]+),? \d{1,2}[,:] (?=\S)")  # "DOMINGO 12, VITALINA VARELA"
_CAPTION = re.compile(
    r"^(?:scéna z filmu|scene from the (?:film|movie)|szene aus dem film|kadr z filmu|кадр (?:з фільму|из фильма)"
    r"|escena de la película|scena (?:z|dal|del) filmu?|cena do filme|scène du film)\s+(?=\S)",
    re.IGNORECASE,
)
_LABEL_WITHIN = re.compile(r"(?P<title>\S.*?)\s+(?P<label>[^\s:]+): ")  # "Victoria Genre: Drama"
_ANNIVERSARY = re.compile(r"\d{2,3}\.?\s")  # "50. rocznica premiery"
_VERSION = re.compile(
    r"(?:(?:EN|FR|DE|ES|IT|PL|CZ|UA|RU|NL)$|V\.?O\.?\w*|Om\w{1,3}U?|OV|OF|DF|[23]D|dubbed|subtitled)$"
)
_A_FILM = re.compile(
    r"(?:film|movie|película|pelicula|filme|ταινία|фильм|фільм|филм|filmas|elokuva|filma|filmi|kino|cinema)",
    re.IGNORECASE,
)  # before a title and a colon: "PELÍCULA: RELATOS SALVAJES"
_AGE_BEHIND = re.compile(
    r"(?<=\))\s+\d{1,2}[A+]?$|\s+\d{1,2}\+$|(?<=[)\d])\s+(?:G|U|R|M|PG(?:-13)?|MA ?15\+?)$"
)  # "Rams 12+", "My Life as a Dog (1985) 12", "Solaris (1972) PG"
_OF_CYCLE = re.compile(r"(?P<cycle>[^|]{4,}) \| (?P<title>[^|]*[^\W\d_A-Z][^|]*)$")  # "CANNES V KINĚ 35 | Parazit"
_SITE_BEHIND = re.compile(r"\s+[–|-]\s+(?:www\.)?[\w-]+(?:\.[\w-]+)*\.[a-z]{2,5}$")  # "- pontocedecinema.blog.br"
_RESTORED = re.compile(
    r"(?:ny|re)?-?(?:restaur|restored|remaster|odrestaur|rekonstru|restauriert|gerestaureerd|restaureret|реставр|відреставр)\w*"
    r"(?: \w+)?",
    re.IGNORECASE,
)  # "TOKYO STORY – nyrestaurert"
_DATED = re.compile(r".{2,80}?\((?:19|20)\d\d\)\s+(?=\S)")
_TITLE_AND_TIME = 2  # parts
_CLOCK = re.compile(r"\d{1,2}(?:[:.]\d\d)?\s?(?:Uhr|h|uur|hod\.?)?", re.IGNORECASE)
_SENTENCE = 6  # words
_YEAR_BEHIND = re.compile(r"\s*\|\s*(?:19|20)\d\d$")  # "Domestik | 2018"
_LONGEST = 200  # characters of a title and what stands around it
_TWICE = re.compile(r"(?:.*?\s)?(?P<title>[^/]{2,}?) / (?P=title)")
_YEAR_AND_FORM = re.compile(r"(?:19|20)\d\d [^\d]+")  # "Cold War (2019 Feature Film)"
_OF_YEAR_BY = re.compile(r"(?:19|20)\d\d, (?P<name>[^\d,]{3,40})$")  # "MONTANHA (2015, João Salaviza)"
_SLASHES = re.compile(r"\s*/\s*")
_YEAR_AT_END = re.compile(r"(?<=\))\s+(?:19|20)\d\d$")  # "Zerkalo (Mirror) 1975"
_DIGITS_OF_YEAR = 3
_KINDS, _OF_SITES = frozenset(GENRE_WORDS), frozenset(PLACE_WORDS)
_OF_SHOWINGS = listed(
    "lugar place ort venue luogo lieu miejsce místo misto місце место locatie plats sted helyszín fecha date datum data"
    " hora hour time hodina precio price entry entrada entrance vstupné biglietto ingresso"
)  # what stands behind these is where, when and for how much a film is shown
_REVIEWS = listed(
    "anmeldelse arvostelu crítica critica critique filmkritik kritik kritika recensie recension recensione recenze"
    " recenzia recenzie recenzija recenzja review kritika κριτική рецензия рецензія"
)  # folded: of a film, before its title and a colon
_WEEKDAYS = frozenset(WEEKDAY_WORDS)


def without_additions(text: str, directors: set[str], known: set[str]) -> str:
    """A title without what a page sets before or behind it: "UK Premiere: Mutt + Q&A", "Lucile H. – Innocence".

    ``known`` are folded names of persons and companies, ``directors`` those of the directors among them.
    """
    bare = _bare(text, directors, known)
    if bare.count("(") > bare.count(")"):
        bare = bare[: bare.rindex("(")].rstrip() or text  # "TIMBUKTU (Timbuktu - Mauritânia 2014)"
    return text if fold(bare) in _WEEKDAYS else bare  # "Friday - 09/23/2022"


def _bare(text: str, directors: set[str], known: set[str]) -> str:
    whole, text = text, undoubled(_trimmed(_behind_form(text)))
    if quoted := in_marks(whole, directors) or in_marks(text, directors):
        return quoted
    title, inside = split_last_parenthesis(text)
    text = title if inside and fold(inside) in known else text  # "VESNA (Slovenski filmski center)"
    bare = _ADDED.sub("", _OF_COMPANY.sub("", text))
    dated = _DATED.match(bare)
    if dated and _reads_on(bare[dated.end() :]):
        return dated[0].rstrip()  # "We Are the Best! (2013) This film is promoted by …"
    first, *others = _DASHES.split(bare)
    if len(others) == 1 and (_tells_form(others[0]) or _RESTORED.fullmatch(others[0])):
        return first
    if len(others) > 1 and all(is_facts(part) or names_a_section(part) or fold(part) in known for part in others):
        return _without_form(first)
    headed = _HEADED.match(bare)
    if headed and (_is_no_part(headed["head"], directors) or _is_day(headed["head"])):
        bare = headed["title"]
    parts = _DASHES.split(bare)
    if len(parts) > 1 and _is_day(parts[0]):
        bare = bare[bare.index(parts[1], len(parts.pop(0))) :]  # "Giovedì 25 agosto – Perfetti sconosciuti"
    is_timed = len(parts) > 1 and tells_a_time(parts[-1])
    if is_timed and (reads_as_date(parts[-2]) or (len(parts) == _TITLE_AND_TIME and _CLOCK.fullmatch(parts[-1]))):
        bare = bare[: bare.rindex(parts.pop())].rstrip(" –—-/")  # "Aida – dinsdag 14 december – 16:00", "Aida – 19 Uhr"
    is_dated = len(parts) > 1 and reads_as_date(parts[-1])
    if is_dated or (len(parts) > 1 and names_a_section(parts[-1]) and not any(map(names_a_section, parts[:-1]))):
        bare = bare[: bare.rindex(parts[-1])].rstrip(" –—-/")
    before, _, last = bare.rpartition(" ")
    if before and last.islower() and fold(last) in _KINDS and not before.islower():
        bare = before
    return without_director(bare, directors)


def _trimmed(text: str) -> str:
    """A title without a time or a tag before it, and without a day, a print, a section or a site behind it."""
    text = _SITE_BEHIND.sub("", text)
    labelled = _LABEL_WITHIN.match(text)
    text = labelled["title"] if labelled and keys_of(labelled["label"], "en") not in {(), ("awards",)} else text
    title, comma, label = text.rpartition(", ")
    text = title if comma and keys_of(label.rstrip("."), "en") == ("director",) else text  # "KRYSZTAŁ, reż."
    text = _BEGINS.sub("", text[:-1] if text.endswith(").") else text)
    text = _CAPTION.sub("", text)
    day = _OF_DAY.match(text)
    text = text[day.end() :] if day and text.isupper() and fold(day["weekday"]) in _WEEKDAYS else text
    of_cycle = _OF_CYCLE.fullmatch(text)
    text = of_cycle["title"] if of_cycle and of_cycle["cycle"].isupper() and " " in of_cycle["cycle"] else text
    first, _, last = text.rpartition(" ")
    if last.isdecimal() and len(last) < _DIGITS_OF_YEAR and fold(first.rpartition(" ")[2]) in _WEEKDAYS:
        text = first.rpartition(" ")[0]
    text = _YEAR_AT_END.sub("", _AGE_BEHIND.sub("", _YEAR_BEHIND.sub("", _TECHNICAL.sub("", text))))
    title, inside = split_last_parenthesis(text)
    if inside and fold(inside) in map(fold, _SLASHES.split(title)):
        text = title  # "Tzvetanka / Цветанка (Tzvetanka)"
    elif inside and _is_no_name(title, inside):
        text = title
    head, colon, behind = text.partition(": ")
    if colon and any(_A_FILM.fullmatch(part.strip()) for part in head.split("/")):
        return behind  # "FILM/ZENE: Werckmeister harmóniák"
    return head if colon and _ANNIVERSARY.match(behind) and head.isupper() else text


def _is_no_name(title: str, inside: str) -> bool:
    """Whether what stands in brackets is no name of the title before it: a section, a version, an award, a maker."""
    if title.isupper() and not set(AWARD_WORDS).isdisjoint(fold(inside).split(" ")):
        return True  # "ATTENBERG (Premio LUX)"
    by = _OF_YEAR_BY.match(inside)
    is_by = (by is not None and is_name(by["name"])) or (bool(_YEAR_AND_FORM.fullmatch(inside)) and is_facts(inside))
    is_shown = fold(inside) in _KINDS or has_section_word(inside) or _is_strand(title, inside)
    return is_by or is_shown or bool(_VERSION.match(inside)) or _names_countries(inside)


def _is_strand(title: str, inside: str) -> bool:
    """Whether what stands in brackets is the strand in which a film is shown: "Contemporary World Cinema"."""
    return " " in inside and may_be_a_strand(inside) and not may_be_a_strand(title)


def _names_countries(text: str) -> bool:
    """Whether a text is facts and a country among them: "Serbia,France,Qatar"."""
    return is_facts(text) and "countries" in scan(text).kinds


def is_doubled(text: str) -> bool:
    """Whether a line prints a title twice: "Dvorišče Dvorišče"."""
    return undoubled(text) != text


def undoubled(text: str) -> str:
    """A title that a line prints twice, once: "Budejimas BUDĖJIMAS"; the print that has more signs of its own."""
    if " / " in text and len(text) <= _LONGEST and (twice := _TWICE.fullmatch(text)):
        return twice["title"]  # "Archive of films Koza / Koza"
    words = text.split(" ")
    first, second = " ".join(words[: len(words) // 2]), " ".join(words[len(words) // 2 :])
    if len(words) % 2 or fold(first) != fold(second) or second[:1].islower():
        return text
    return second if first.isascii() and not second.isascii() else first


def _reads_on(text: str) -> bool:
    """Whether a sentence stands behind a title and its year."""
    words = text.split()
    return len(words) >= _SENTENCE and 2 * sum(map(str.islower, words)) > len(words)


def _behind_form(text: str) -> str:
    """A title without the word for its form and a dash before it: "KURZFILM - SUROGAT"."""
    parts = _DASHES.split(text)
    return parts[1] if len(parts) == _TITLE_AND_TIME and value_of("filler", parts[0]) is not None else text


def _tells_form(text: str) -> bool:
    """Whether what stands behind a dash is a form and no more than a year beside it: "– Short film (2018)"."""
    found = scan(text)
    is_told = "form" in found.kinds or value_of("filler", split_last_parenthesis(text)[0]) is not None
    return is_told and not found.rest and found.kinds <= {"form", "year"}


def _without_form(text: str) -> str:
    """A title without a form in brackets behind it: "Desolado (Corto)"."""
    title, inside = split_last_parenthesis(text)
    return title if inside and (value_of("filler", inside) or is_facts(inside)) else text


def _is_day(head: str) -> bool:
    """Whether what stands before a colon is a day of the week with its date: "Tuesday 7th November: …"."""
    return reads_as_date(head) and names_a_weekday(head)


def _is_no_part(head: str, directors: set[str]) -> bool:
    """Whether what stands before a colon is an event, a festival or the director, and no part of a title."""
    folded = fold(head)
    if _OF_SHOWINGS & set(folded.split(" ")):
        return False
    if (
        folded in directors
        or folded in PREMIERES
        or folded in _REVIEWS
        or has_section_word(head)
        or value_of("form", head)
    ):
        return True
    surnames = {name.rsplit(" ", 1)[-1] for name in directors}
    is_director = is_name(head) and any(word.startswith(name) for word in folded.split(" ") for name in surnames)
    return is_director or any(word in _OF_SITES or word in FILLERS for word in folded.split(" "))


def without_director(text: str, directors: set[str]) -> str:
    """A title without the director before or behind it: "Lucile Hadžihalilović – Innocence"."""
    dated = _DATED.match(text)
    if dated and fold(text[dated.end() :]) in directors:
        return dated[0].rstrip()
    name, hyphen, title = text.partition("-")
    if hyphen and " " in title and fold(name) in directors:
        return title.strip()  # "Fábri Zoltán-Hannibál tanár úr"
    for sign in list(_BEFORE.finditer(text))[:1]:
        if fold(text[: sign.start()]) in directors:
            return text[sign.end() :].strip() or text
    for sign in list(_BEHIND.finditer(text))[-1:]:
        if fold(text[sign.end() :]) in directors:
            return text[: sign.start()].strip() or text
    return text
