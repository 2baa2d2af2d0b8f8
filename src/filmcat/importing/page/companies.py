"""Companies as credits print them: how they are told from persons, and from the places they sit in."""

import re
from typing import NamedTuple

from filmcat.importing.page.people import is_name
from filmcat.text.countries import country_key
from filmcat.text.fold import fold, words
from filmcat.text.names import split_last_parenthesis

_MARKERS = frozenset(
    [
        "film",
        "films",
        "filme",
        "filmi",
        "filmes",
        "filmproduktion",
        "filmproduktions",
        "filmproduction",
        "filmverleih",
        "filmworks",
        "filmhouse",
        "filmhaus",
        "cinema",
        "cinemas",
        "cine",
        "kino",
        "pictures",
        "picture",
        "production",
        "productions",
        "produktion",
        "produktionen",
        "produzione",
        "produzioni",
        "producciones",
        "producoes",
        "produkcja",
        "company",
        "studio",
        "studios",
        "studija",
        "media",
        "mediengruppe",
        "entertainment",
        "gmbh",
        "ltd",
        "limited",
        "llc",
        "inc",
        "sarl",
        "srl",
        "spa",
        "sro",
        "as",
        "a/s",
        "aps",
        "bv",
        "bvba",
        "ab",
        "oy",
        "asbl",
        "vzw",
        "kg",
        "ug",
        "ag",
        "sl",
        "sa",
        "sas",
        "sp",
        "zoo",
        "doo",
        "ehf",
        "tv",
        "television",
        "televisie",
        "televisión",
        "télévision",
        "fernsehen",
        "broadcasting",
        "rundfunk",
        "arte",
        "zdf",
        "ard",
        "wdr",
        "ndr",
        "swr",
        "br",
        "rbb",
        "mdr",
        "hr",
        "orf",
        "srf",
        "rts",
        "rsi",
        "rtbf",
        "vrt",
        "rai",
        "rtve",
        "svt",
        "nrk",
        "dr",
        "yle",
        "tvp",
        "suspilne",
        "canal",
        "channel",
        "distribution",
        "distributions",
        "releasing",
        "sales",
        "filmsales",
        "international",
        "worldwide",
        "collective",
        "kollektiv",
        "verleih",
        "institute",
        "institut",
        "institute's",
        "center",
        "centre",
        "zentrum",
        "foundation",
        "stiftung",
        "fund",
        "fonds",
        "fund's",
        "agency",
        "agentur",
        "archive",
        "archiv",
        "university",
        "universität",
        "hochschule",
        "academy",
        "akademie",
        "school",
        "schule",
        "université",
        "école",
        "фільм",
        "фільмз",
        "студія",
        "кіностудія",
        "продакшн",
        "медіа",
        "компанія",
        "кіно",
        "фонд",
        "агентство",
        "produkciya",
        "wytwórnia",
        "fundacja",
        "instytut",
        "zespół",
        "telewizja",
        "group",
        "gruppe",
        "network",
        "works",
        "visuals",
        "visual",
        "images",
        "image",
        "filmakademie",
        "hff",
        "dffb",
        "femis",
        "lodz",
        "docs",
        "doc",
        "documentary",
        "documentaries",
        "animation",
        "animations",
        "brothers",
        "bros",
        "partners",
        "&co",
        "features",
        "feature",
        "factory",
        "house",
        "lab",
        "creative",
        "stories",
        "story",
        "vision",
        "kollektiv",
        "kooperative",
        "cooperative",
        "coop",
        "council",
        "medienboard",
        "filmförderung",
        "förderanstalt",
        "bkm",
        "ffa",
        "eurimages",
        "cnc",
        "ministry",
        "ministerium",
        "commission",
        "office",
        "video",
        "pfa",
    ]
)
_FIRST_WORD_TOO = frozenset({"studio", "les", "cinema", "kino", "ciné", "cine", "film", "films", "студія", "radio"})
_LEGAL = frozenset(
    [
        "gmbh",
        "ltd",
        "limited",
        "llc",
        "inc",
        "sarl",
        "srl",
        "spa",
        "sro",
        "as",
        "aps",
        "bv",
        "bvba",
        "ab",
        "oy",
        "asbl",
        "vzw",
        "kg",
        "ug",
        "ag",
        "sl",
        "sa",
        "sas",
        "kft",
        "doo",
        "sp",
        "zoo",
    ]
)
_CITIES = frozenset(
    fold(city)
    for city in [
        "\n    Amsterdam",
        " Antwerp",
        " Antwerpen",
        " Ankara",
        " Athens",
        " Athen",
        " Athènes",
        " Barcelona",
        " Basel",
        " Beijing",
        " Peking",
        " Beirut",
        " Beyrouth",
        "\n    Belgrade",
        " Belgrad",
        " Bergen",
        " Berlin",
        " Bern",
        " Berne",
        " Bogotá",
        " Bologna",
        " Bordeaux",
        " Bratislava",
        " Bruxelles",
        " Brussels",
        " Brüssel",
        "\n    Bucharest",
        " Bukarest",
        " București",
        " Budapest",
        " Buenos Aires",
        " Cairo",
        " Kairo",
        " Cape Town",
        " Kapstadt",
        " Casablanca",
        " Chicago",
        "\n    Copenhagen",
        " Kopenhagen",
        " København",
        " Cologne",
        " Köln",
        " Dakar",
        " Dublin",
        " Düsseldorf",
        " Edinburgh",
        " Florence",
        " Firenze",
        " Florenz",
        "\n    Frankfurt",
        " Frankfurt am Main",
        " Gdańsk",
        " Geneva",
        " Genf",
        " Genève",
        " Ghent",
        " Gent",
        " Glasgow",
        " Göteborg",
        " Gothenburg",
        " Graz",
        " Halle",
        "\n    Hamburg",
        " Hannover",
        " Havana",
        " Helsinki",
        " Hong Kong",
        " Hongkong",
        " Istanbul",
        " Jakarta",
        " Jerusalem",
        " Johannesburg",
        " Kharkiv",
        "\n    Kiew",
        " Kyiv",
        " Kyjiw",
        " Kraków",
        " Krakau",
        " Krakow",
        " Lausanne",
        " Leipzig",
        " Liège",
        " Lille",
        " Lima",
        " Linz",
        " Lisbon",
        " Lisboa",
        " Lissabon",
        "\n    Ljubljana",
        " London",
        " Londra",
        " Londres",
        " Los Angeles",
        " Ludwigsburg",
        " Luxembourg",
        " Luxemburg",
        " Lviv",
        " Lyon",
        " Łódź",
        " Lodz",
        " Lodsch",
        "\n    Madrid",
        " Mailand",
        " Malmö",
        " Manila",
        " Marseille",
        " Melbourne",
        " Mexico City",
        " Mexiko-Stadt",
        " Ciudad de México",
        " Milan",
        " Milano",
        "\n    Minsk",
        " Montevideo",
        " Montpellier",
        " Montreal",
        " Montréal",
        " Moscow",
        " Moskau",
        " Mumbai",
        " Munich",
        " München",
        " Nairobi",
        " Nantes",
        "\n    Naples",
        " Napoli",
        " Neapel",
        " New Delhi",
        " New York",
        " New York City",
        " Nicosia",
        " Odesa",
        " Odessa",
        " Oslo",
        " Ottawa",
        " Ouagadougou",
        "\n    Paris",
        " Parigi",
        " Porto",
        " Potsdam",
        " Prague",
        " Prag",
        " Praha",
        " Praga",
        " Quito",
        " Reykjavík",
        " Riga",
        " Rio de Janeiro",
        " Rome",
        " Roma",
        " Rom",
        "\n    Rotterdam",
        " Salzburg",
        " San Francisco",
        " Santiago",
        " Santiago de Chile",
        " São Paulo",
        " Sarajevo",
        " Seoul",
        " Shanghai",
        " Singapore",
        "\n    Skopje",
        " Sofia",
        " Stockholm",
        " Strasbourg",
        " Straßburg",
        " Stuttgart",
        " Sydney",
        " Taipei",
        " Tallinn",
        " Tbilisi",
        " Tiflis",
        " Teheran",
        "\n    Tehran",
        " Tel Aviv",
        " Tel-Aviv",
        " The Hague",
        " Thessaloniki",
        " Tirana",
        " Tokyo",
        " Tokio",
        " Toronto",
        " Toulouse",
        " Trieste",
        " Trondheim",
        "\n    Trollhättan",
        " Tunis",
        " Turin",
        " Torino",
        " Utrecht",
        " Valencia",
        " Vancouver",
        " Venice",
        " Venezia",
        " Vienna",
        " Wien",
        " Vienne",
        " Vilnius",
        "\n    Warsaw",
        " Warschau",
        " Warszawa",
        " Varsavia",
        " Varsovie",
        " Washington D.C.",
        " Wiesbaden",
        " Wrocław",
        " Yerevan",
        " Zagreb",
        " Zürich",
        "\n    Zurich",
        " Київ",
        " Львів",
        " Одеса",
        " Харків",
        " Варшава",
        " Берлін",
        " Париж",
        " Лондон",
        " Прага\n    ",
    ]
)
_SPLITS = re.compile(r"\s*[,;|\t•·]\s*|\s+/\s+")
_ANDS = re.compile(r"\s+(?:und|and|et|e|y|i|та|і|&|\+)\s+")


class Company(NamedTuple):
    """A company and the places that stand beside its name."""

    name: str
    places: tuple[str, ...] = ()


def looks_like_company(name: str) -> bool:
    """Whether a name bears a mark of companies: "Viking Film", "Seppia GmbH"; not "Vertov", which may be anybody."""
    bare = split_last_parenthesis(name)[0]
    folded = words(bare)
    if any(word in _LEGAL for word in folded[1:]):
        return True
    return (
        any(word in _MARKERS for word in folded[1:])
        or (len(folded) > 1 and folded[0] in _FIRST_WORD_TOO)
        or bool(len(folded) == 1 and folded[0] in _MARKERS and len(folded[0]) > 2)
        or any(
            part.endswith(("film", "films", "produktion", "filmproduktion", "verleih", "фільм")) and len(part) > 5
            for part in folded
        )
    )


def may_be_company(text: str) -> bool:
    """Whether a line can name companies at all: short, no sentence, no time of day, no price, no address of mail."""
    if (
        not text
        or len(text) > 160
        or text.endswith((":", "?", "!"))
        or re.search(r"\d{1,2}[:.]\d\d|[€$£@]|https?:", text)
    ):
        return False
    return (
        text[0].isupper() or text[0].isdigit() or not text[0].isalpha() or text.split(maxsplit=1)[0].islower() is False
    )


def companies_in(text: str) -> list[Company]:
    """The companies of one line with their places: "HAKA Films Warschau", "Koi Studio (Warschau), Gum Films"."""
    parts = _outside_brackets(text.strip(" ,;|•·"))
    if len(parts) == 2 and _is_lone_word(parts[1]) and not is_place(parts[1]):
        return [Company(", ".join(parts))]
    found: list[Company] = []
    for part in parts:
        if found and is_place(part):
            found[-1] = found[-1]._replace(places=(*found[-1].places, part))
        else:
            found.extend(_company(one) for one in _parted_at_and(part))
    return [company for company in found if company.name]


def is_place(text: str) -> bool:
    """Whether a text is a city known for film companies, or a country."""
    return fold(text) in _CITIES or (len(text) > 3 and country_key(text) is not None)


def _company(text: str) -> Company:
    name, inside = split_last_parenthesis(text)
    if inside and not looks_like_company(inside):
        places = tuple(part.strip() for part in re.split(r"[,/]", inside) if part.strip())
        return Company(name, places)
    pieces = text.split(" ")
    for count in (3, 2, 1):
        place = " ".join(pieces[-count:])
        if len(pieces) > count + 1 and fold(place) in _CITIES and looks_like_company(" ".join(pieces[:-count])):
            return Company(" ".join(pieces[:-count]), (place,))
    return Company(text)


def _is_lone_word(text: str) -> bool:
    return " " not in text and not looks_like_company(text) and text.isalpha() and not text.isupper()


def _parted_at_and(text: str) -> list[str]:
    parts = _ANDS.split(text)
    return parts if len(parts) > 1 and all(looks_like_company(part) or is_name(part) for part in parts) else [text]


def _outside_brackets(text: str) -> list[str]:
    parts: list[str] = []
    depth = start = at = 0
    for split in _SPLITS.finditer(text):
        between = text[at : split.start()]
        depth = max(0, depth + between.count("(") - between.count(")"))
        at = split.start()
        if depth == 0:
            parts.append(text[start : split.start()].strip())
            start = at = split.end()
    return [part for part in (*parts, text[start:].strip()) if part]
