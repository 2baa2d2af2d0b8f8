"""Which lines at the head of a page may be a title, and which are its menus, paths, sections and festivals."""

import re

from filmcat.importing.page.layout.lines import Line, is_prose
from filmcat.importing.page.titles.dates import DATE, TIME
from filmcat.importing.page.values.facts import is_facts, scan, value_of
from filmcat.importing.page.values.names import all_names, names_in
from filmcat.importing.page.values.patterns import runtime_at
from filmcat.importing.page.vocabulary.english import is_english
from filmcat.importing.page.vocabulary.word_list import either, listed, phrases
from filmcat.importing.page.vocabulary.words import (
    AND_WORDS,
    AWARD_WORDS,
    GENRE_WORDS,
    PLACE_WORDS,
    SECTION_WORDS,
    SITE_WORDS,
    STEM_WORDS,
    STRAND_WORDS,
)
from filmcat.text.countries import country_key
from filmcat.text.fold import fold
from filmcat.text.languages import language_tag

LONGEST = 120  # characters of a title
_YEAR = re.compile(r",?\s*[(\[]?(?<!\d[–-])\b(?:19|20)\d\d\b[)\]]?$")
_NOT_A_TITLE = re.compile(
    r"^(?:©|\(c\)|(?:foto|fot\.|photo|film ?still|still|bild|image|copyright|credits?)(?!\w)(?=.*[\s:©]))"
    r"|^post (?:category|author|published|last modified)\b|^(?:untitled document|no title)$"
    r"|^loading\b|^(?:affisch|poster|plakat|plagát|plakát|locandina|cartel|affiche)\s(?:för|for|zu|k|de|del|di|du)\s"
    r"|[^\W_]_[^\W_]|-\d{6,}|\s©\s|^[<>‹›]\s|\b(?:log ?in|sign up|password)\b"
    r"|https?:|www\.|@|\b\d{1,2}[:.]\d\d\b.*\d|[€$£]|[^\W\d]\s\d{1,3}[.,]\d\d$|^\W*$|^[+&|]|\[\[|\]\]"
    r"|\b\d(?:[.,]\d)?\s(?:[^\W\d_]{1,4}\s){1,2}(?:5|10)\s"
    r"(?:stars?|sterren|sterne|étoiles|stelle|estrel\w+|gwiazd\w*|hvězd\w*|stj\w+|punkt\w*)\b"
    r"|:\s*\d(?:[.,]\d)?\s?/\s?(?:5|10)$|\s\d[.,]\d\s?/\s?(?:5|10)$"
    r"|\b1 stars?\W?2 stars|\bimdb\b"
    r"|^\d+(?:[.,]\d+)?\s?%$|^(?:status|статус):|^[^\W\d][^:]*\s[^:]*:\s\d+$|\w\.(?:gif|jpe?g|pdf|png|webp)$|\b\d{2,4}x\d{2,4}\b|\d[′″]|^\d{1,3}(?:st|nd|rd|th|[ªº.])$|^\d+[.,]\d+$|^\d+(?:\s\d+)+$|^[^\W\d_]+/[^\W\d_]+:\s|\b\d+\s(?:euros?|eur|kč|zł|ft|lei)$|[–—:-]\s*\d+\s(?:km|kn|din|rsd|руб|грн|kr|sek|nok|dkk|chf|tl)\.?$"
    r"|(?<!\d)\d{1,2}[./]\d{1,2}[./](?:20)?\d\d(?!\d)"
    r"|^(?:jump|skip|go|zum|zur|zurück|back|aller|vai|przejdź|перейти|direkt|gå|siirry|spring|přejít|saltar|ugrás)\b"
    r".*(?:content|inhalt|contenu|contenido|treści|вмісту|содержа|navigation|menu|übersicht|overview|list|home|innehåll"
    r"|innhold|indhold|sisältö|obsah|conteúdo|tartalom)",
    re.IGNORECASE,
)
_IS_CUT_OFF = re.compile(rf"[:,]$|(?<!\.)(?<!\b[^\W\d_])\.$|,.*\s(?:{either(AND_WORDS)})$")
_EVENT = re.compile(
    r"^(?:followed by|introduced by|introduction (?:by|with)|intro by|einführung (?:von|durch|mit)|présenté[es]* par"
    r"|présentation (?:de|par)|introduzione (?:di|a cura)|wprowadzenie"
    r"|with live|in (?:the )?presence|in attendance|q&a|book (?:now|your|tickets)"
    r"|buy tickets|watch (?:the )?trailer|add to|share (?:this|on)|sign up|read (?:more|our)|in anwesenheit"
    r"|im anschluss|anschließend"
    r"|en présence|suivi d|in presenza|alla presenza|po seansie|w obecności|за участі|після показу)\b",
    re.IGNORECASE,
)
_ADDRESS = re.compile(
    r"^[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|info|tv|eu|de|at|ch|fr|it|pl|ua|uk|es|pt|cz|film)$", re.IGNORECASE
)
_STREET = re.compile(r"\([^()]*\s\d{1,3}[a-z]?\.?\)")
_AGE = re.compile(r"\s*\((?:U|PG|PG-13|R|12A?|15|16|18|FSK \d+|\d{1,2}\+)\)$")
_MINUTES_BEHIND = re.compile(r"(?<=[\"”“»])\s*\(\d{1,3}\s?(?:['’′´]|min\.?)\)$")  # '"Nóż w wodzie" (90\')'
_PRINT = re.compile(r"\b(?:[248]K|DCP|(?:8|16|35|70)\s?mm|OmU|OmeU)\b")
_EDITION = re.compile(
    r"^(?:\d{2,3}(?:st|nd|rd|th|[eºª°]|ème|-?(?:й|а|ий))|\d{1,3}\.)\s+[^\W\d_]|\b\d{1,3}\.?\s+edition\b", re.IGNORECASE
)
_YEAR_OF_EVENT = re.compile(r"(?<!\()(?<!\w, )\b(?:19|20)\d\d\b|(?<!^[^\W\d_]), (?:19|20)\d\d\b(?!$)")
_MINUTES_WITHIN = re.compile(r"[^\W\d_].*\d\s?min\b")  # "Drama1 t. 50 min.9 år"
_WITH_SAYING = re.compile(r"^[^:]{3,30}:\s[„“«\"][^„“”«»\"]{20,}[“”»\"]")  # "Reč kritike: „…“ Džordan Mincer"
_POINTERS = re.compile(r"\s*[>›»→]\s*")
_SLASHES = re.compile(r"\s+[/|]\s+")
_UNFINISHED = listed("da das de del della dem den der des di die do dos du el la las le les los the und y vom zum zur")
_UNFINISHED_ENGLISH = listed("a an at by for from in of to with")  # titles end with them as well
_LONG_SENTENCE = 10  # words
_NATION_AND_FILM = 2  # words
_FILMS = phrases("film; filme; φιλμ; ταινία; фильм; фільм; филм; filmas; filma; elokuva; kino; película; movie")
_CLOSING = {"(": ")", "[": "]"}
_BETWEEN_COUNTRIES = re.compile(r"\s*[,/|·•]\s*|\s+[–—-]\s+")
_SITE = frozenset(SITE_WORDS)
_SECTION = frozenset(SECTION_WORDS)
_STRAND = frozenset(STRAND_WORDS)
_PLACES = frozenset(PLACE_WORDS)
_GENRES = frozenset(GENRE_WORDS)
_GENRES_BESIDE = phrases(
    "music; musik; musikk; musique; música; musica; muzyka; hudba; glazba; zene; война; war; sport"
)
_FOR_ALL = phrases("livre; tous publics; para todos los públicos; all ages; universal")
_FILM_OF_A_KIND = re.compile(r"[^\W\d_]{3,}film")  # "Krigsfilm" beside "Drama"
_WORDS_OF_GENRE = 2  # of one that is told closer: "black comedy", "drame historique"
_TEMPLATE = re.compile(
    r"^(?:[A-Z]{1,3}[ -]?\d\d\+?|[A-Z]{1,6}/[A-Z]{1,3})$|^[23]D[^\W\d_a-z]|\b[A-Z]{2,}\d{4,}"
    r"|^\w{1,3}['’]\s?\d{2}$|^\d{2,}\s?(?:min|['’′])|^\d+[^\W\d_]+[a-z](?=[A-Z])"
    r"|(?:\d{1,2}[^\W\d_]{2}){2,}|^(?:[A-ZÀ-ÞŚŠŽČŁĽŇŘŤÚ][^\W\d_A-ZÀ-Þ]){4,}$"
    r"|\{\{|\}\}|\$\{|<%|\b(?=[0-9a-f]{0,7}\d)[0-9a-f]{8}(?:[ -][0-9a-f]{4}){3}[ -][0-9a-f]{12}\b"
)  # "MS12", "V'16", "90 min"
_ITEMS = re.compile(r"\s*[,/|·•–]\s*|\s-\s")
_LONGEST_CODE = 2  # letters of a language in a menu
_LONG = 3  # words of a line that names an award
_MOVES = listed("back down home next prev previous top up")  # words of menus that two or more of are no title
_BEST = listed("best beste bester bestes meilleur meilleure mejor melhor miglior migliore najlepszy najlepsza nejlepsi")
_SECTION_ENDINGS = ("wettbewerb", "festival", "filmfest", "programm", "filme", "filmtage", "kinofestival", "kino")


def bare_title(text: str) -> str:
    """A title without the year or age behind it and the quotation marks around it."""
    text = text.rstrip(" /|") or text
    if (closing := _CLOSING.get(text[:1])) and text.find(closing) == len(text) - 1:
        text = text[1:-1].strip()
    text = _MINUTES_BEHIND.sub("", _AGE.sub("", text)) or text
    plain = _YEAR.sub("", text).strip() if not text[:4].isdecimal() or len(text) > 8 else text
    plain = text if plain.count("(") > plain.count(")") else plain  # "Estiu 1993 (Verano 1993)"
    if len(plain) > 2 and plain[0] + plain[-1] in {"“”", '""', "„“", "«»", "»«", "„”", '„"', "‘’", "‚‘", "””", "““"}:
        plain = plain[1:-1].strip()
    return plain or text


def may_be_title(line: Line, known: set[str], *, is_called: bool = False) -> bool:
    """Whether a line could be a title at all; ``known`` are folded names of persons and companies.

    ``is_called`` where the page's file is called by it: then it may be a date, "Oslo, August 31".
    """
    text = line.text
    if not text or len(text) > LONGEST or "\t" in text or is_prose(text):
        return False
    patterns = (_NOT_A_TITLE, _EVENT, _PRINT, _TEMPLATE, *(() if is_called else (DATE, TIME)))
    if any(pattern.search(text) for pattern in patterns):
        return False
    if ("|" in text and any(map(str.isdigit, text))) or _names_makers(text) or _is_cut_off(text):
        return False
    if all(fold(name) in known for name in names_in(text)) or (text[0].islower() and not line.level):
        return False
    if (
        (line.bullet and country_key(text))
        or _holds_address(text)
        or _begins_with_minutes(text)
        or _is_saying(text)
        or (text[0] in '“„"«»' and len(text) > 60)
        or text.count("„") > sum(map(text.count, '”“"'))
    ):
        return False
    return not (is_menu(text) or names_genres(text) or _is_list_of_countries(text) or _states_facts(text))


def _names_makers(text: str) -> bool:
    """Whether names stand behind a semicolon, or a letter that is a label: "ВКСР; В. В. Меньшов, …", "R: A B"."""
    _, stop, others = text.partition("; ")
    letter, colon, names = text.partition(": ")
    is_headed = bool(colon) and len(letter) <= _LONGEST_CODE and letter.isupper() and all_names(names)
    return is_headed or (bool(stop) and "," in others and all_names(others, loose=True))


def lists_persons(text: str) -> bool:
    """Whether a line is names of persons between commas, and no English words: "João Monteiro, Luís Vital"."""
    return "," in text and all_names(text) and not text.isupper() and not is_english(text)


def _is_cut_off(text: str) -> bool:
    """Whether a text goes on elsewhere: it ends with a colon or a comma, with a stop, or with a small word as "do"."""
    last = text.rpartition(" ")[2]
    is_long = len(text.split()) >= _LONG_SENTENCE
    return bool(_IS_CUT_OFF.search(text)) or (last in _UNFINISHED) or (is_long and last in _UNFINISHED_ENGLISH)


def _begins_with_minutes(text: str) -> bool:
    """Whether more stands behind a running time: "101 dk./min", which no title is as "90 Minutes" may be."""
    found = runtime_at(text, 0)
    return (found is not None and found.end < len(text)) or _MINUTES_WITHIN.search(text) is not None


def _holds_address(text: str) -> bool:
    """Whether the address of a site, or a number in a street, stands within a line: "(Vaszy Viktor tér 3.)"."""
    return bool(_STREET.search(text)) or any(_ADDRESS.match(word.rstrip("!.,")) for word in text.split()[1:])


def is_menu(text: str) -> bool:
    """Whether a line consists of words of menus, or holds several beside others."""
    folded = fold(text)
    if folded in _PLACES or folded in _SITE:
        return True
    found = folded.split(" ")
    if len(found) > 1 and _MOVES.issuperset(found):
        return True  # "Back Up Next"
    of_menus = sum(word in _SITE or word.isdecimal() for word in found)
    if len(found) > 1 and not any(word in _SITE for word in found):
        return False  # numbers of a date
    has_words = sum(word in _SITE and len(word) > _LONGEST_CODE for word in found) > 1  # not "Cléo de 5 à 7"
    return of_menus == len(found) or (has_words and of_menus > 2 and of_menus * 2 > len(found))


def is_bar(text: str) -> bool:
    """Whether a line is the bar of a site's menu, whose first word may look like a label: "Films Programme Tickets"."""
    return len(text.split()) > 2 and ":" not in text and not any(map(str.isdigit, text)) and is_menu(text)


def names_a_section(text: str) -> bool:
    """Whether a line reads like a section, an edition, a festival or a site, not like a film."""
    patterns = (_YEAR_OF_EVENT, _EDITION, _ADDRESS)
    return any(pattern.search(text) for pattern in patterns) or has_section_word(text)


def has_section_word(text: str) -> bool:
    """Whether a line holds a word that names a part of a festival or a cinema."""
    head, colon, _ = text.partition(": ")
    if colon and may_be_a_strand(head) and " " not in head:
        return True  # "Focus: Apocalypse"
    found = fold(text).split(" ")
    if len(found) == _NATION_AND_FILM and found[1] in _FILMS:
        return True  # "Ελληνική ταινία", "Polski film"
    if len(found) >= _LONG and (any(word in AWARD_WORDS for word in found) or found[0] in _BEST):
        return True
    return any(word in _SECTION or word.endswith(_SECTION_ENDINGS) or word.startswith(STEM_WORDS) for word in found)


def tells_an_age(text: str) -> bool:
    """Whether an age or a certificate stands behind a title: "Parallel Mothers (15)"."""
    return _AGE.search(text) is not None


def may_be_a_strand(text: str) -> bool:
    """Whether a line above a title may be the strand of a programme: "Main Slate", "Panorama"."""
    return any(word in _STRAND for word in fold(text).split(" "))


def end_of_path(text: str) -> str | None:
    """Where a path through a site ends: "Alcarràs" of "Home > Films > Alcarràs"; None for what is no path."""
    parts = [part.strip() for part in _POINTERS.split(text)]
    if len(parts) > 1 and all(parts):
        return parts[-1]
    parts = [part.strip() for part in _SLASHES.split(text)]
    is_table = any(TIME.search(part) or _NOT_A_TITLE.search(part) or is_facts(part) for part in parts[:-1])
    if len(parts) > 1 and all(parts) and not is_table and any(is_menu(part) for part in parts[:-1]):
        return parts[-1]
    return None


def _states_facts(text: str) -> bool:
    """Whether a line states a form, or facts of several kinds, and not just words of a title that look like codes."""
    found = scan(text)
    if not found.rest and (found.kinds & {"form", "colour"} or value_of("filler", text)):
        return True
    return len(found.kinds - {"languages", "year"}) > 1 and len(found.rest) < 2 * len(found.facts)


def names_genres(text: str) -> bool:
    """Whether a line is a list of genres, countries among them: "Drama, Comedy", "Dráma/komédia, Maďarsko"."""
    nation, _, genre = text.partition(" ")
    if fold(genre) in _GENRES and len(nation) > _LONGEST_CODE and language_tag(nation):
        return True  # "Dansk drama"
    items = _ITEMS.split(text)
    genres = [part for part in items if fold(part) in _GENRES or value_of("form", part)]
    countries = [part for part in items if country_key(part)]
    if genres:
        genres += [part for part in items if fold(part) in _GENRES_BESIDE]  # "Dokumentär, Musik"
    if genres or countries:
        genres += [part for part in items if _tells_a_genre_closer(part)]  # "Romantic drama, Hungary"
    if genres:
        beside = [part for part in items if part not in genres]
        genres += [part for part in beside if _FILM_OF_A_KIND.fullmatch(part) or fold(part) in _FOR_ALL]
    known = len(genres) + len(countries)
    is_list = len(items) >= _LONG and 2 * known > len(items) and len(genres) > 1
    return bool(genres) and (known == len(items) or is_list)


def _tells_a_genre_closer(text: str) -> bool:
    words = fold(text).split()
    return len(words) == _WORDS_OF_GENRE and not _GENRES.isdisjoint((words[0], words[-1]))


def _is_list_of_countries(text: str) -> bool:
    parts = _BETWEEN_COUNTRIES.split(text)
    return len(parts) > 1 and all(country_key(part) for part in parts)


def _is_saying(text: str) -> bool:
    """Whether a line is a saying in quotation marks, as a tagline is, rather than a title in them."""
    if _WITH_SAYING.search(text):
        return True
    return text[0] in '“„"«»‚‘' and (len(text) > 40 or bool(re.search(r"[.!?…,]", text)))
