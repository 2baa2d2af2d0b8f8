"""Catalogues of hundreds of films: full of ties, namesakes, co-productions, accents, commas, and of what is unknown.

Each field of the table gets values of its kind, so a field that is added is asked like the others.
"""

import json
from collections.abc import Callable
from random import Random

from filmcat.model.fields import FILM_FIELDS
from filmcat.text.names import split_namesake

FILMS, PERSONS = 300, 30
TITLES = (
    "Mutt", "MUTT", "mutt", "Solaris", "Солярис", "Solyaris", "The Sea", "Sea", "Sea, The", "La Mer", "Mer", "Die Hard",
    "Hard", "Die Welle", "Welle", "L'Amour", "Amour", "Élő", "Elo", "Az Élő", "Ночь", "Night", "Night!", "The Night",
    "Night of the Sea", "Nights", "Blade Runner 2049", "Blade Runner", "2049", "1972", "Mission: Impossible", "8½",
    "8 1/2", "!!!", "Paris, Texas", "Łódź", "Lodz", "A to Z", "As Far As Yearning", "Far As", "I", "Ї", "Їжак", "M",
    "Ми не згаснемо", "My ne zgasnemo", "We Will Not Fade Away", "Não", "Nao", "東京物語", "Tokyo Story", "Drama, dark",
    "Ägypten", "Aegypten heute",
)  # fmt: skip
PEOPLE = (
    "Ana Kova", "Ána Kóva", "ANA KOVA", "Kova Ana", "Ana Kova [1969]", "Ana Kova [1971]", "Kova Bela", "Bela Kova",
    "Bela Maria Kova", "Ann Lee", "Ann Lee [1969]", "Annabel Leeson", "Lee", "Лі", "Li", "Kova, Bo", "Bo Kova",
    "Bo Élő", "Bo Elo", "Zeno Graton", "Sammy Davis, Jr.", "Аліса Коваленко", "Alisa Kovalenko", "Kovalenko", "Lio",
    "Jürgen Böttcher", "Søren Kai", "Олена Гай",
)  # fmt: skip
ROLES = ("director", "Regie", "editing", "music", "zither_player", "Гра на бандурі")
COUNTRIES = (
    "Ukraine", "UA", "France", "East Germany", "West Germany", "Germany", "Ukrainian SSR", "Soviet Union", "Zubrowka",
    "Burma", "Scotland", "UK", "Korea, South", "Zubrowka, Upper",
)  # fmt: skip
LANGUAGES = ("Ukrainian", "uk", "French", "pt-BR", "Portuguese", "no dialogue", "Klingonish", "Klingonish, Old", "de")
WORDS = (
    "Documentary", "documentary film", "Fiction", "Feature film", "Fiction, short", "Élő film", "Elo film", "Colour",
    "Sepia",
    "drama", "Drama, dark", "dark drama", "to see", "See", "forum", "Red/Blue", "night",
)  # fmt: skip
YEARS = (1955, 1969, 1972, 1972, 2015, 2023, "1971-1973", "1925-1926", "193x", "c. 1931", "2014/2015", "2023?")
RATIOS = ("1:1.85", "1.85:1", "1,85 : 1", "16:9", "1.78", "4:3", "1.33:1", "scope", "Scope 2.39")
RUNTIMES = (7.5, 45, 60, 60, 90, 90, 120)
RATINGS = (2, 3.5, 4, 4, 4.125, 5)
AGES: tuple[object, ...] = (0, 6, 12, 12, 14, 18, {"FSK": 16, "BBFC": 12}, {"MPA": "PG-13"}, {"Board": "unrated"})
FESTIVALS: tuple[object, ...] = (
    "Berlinale 2023",
    {"name": "Berlinale", "year": 2023, "premiere": "World premiere", "section": "Forum"},
    {"name": "Berlinale", "year": 2015, "awards": ["Golden Bear", "Prize, special"]},
    {"name": "IDFA", "premiere": "International premiere"},
    {"name": "Élő, Festival of", "dates": "2023-05-12"},
    {"name": "Berlinale", "year": 2023, "section": "Panorama", "dates": ["2023-02-17", "2023-02-20T20:15:00"]},
    {"name": "Cannes", "year": 2022, "section": "Forum, special", "premiere": "World premiere", "dates": "2022-05"},
    {"name": "Cannes", "year": 2022, "section": "Forum", "dates": ["one evening", "2022-05-20"], "awards": "Prize"},
    {"name": "IDFA", "year": 2022, "dates": "2022", "version": "Restored", "awards": ["Élő prize"]},
    {"section": "Forum", "awards": "Prize, special"},
)
VERSIONS: tuple[object, ...] = (
    "Restored",
    {"name": "Restored", "year": 2019, "format": "DCP", "languages": ["French"]},
    {"name": "Dub", "cast": ["Bo Elo (Зоя)", "Lio"], "note": "for children"},
)
COMPANIES: tuple[object, ...] = (
    "East Film (Kyiv)",
    {"name": "East, Film and Night", "role": "co-production"},
    {"name": "Élő Film"},
    {"name": "East Film", "role": "world sales", "places": ["Berlin", "Łódź"]},
    {"name": "Élő Film", "role": "co-production", "places": "Kyiv"},
    {"name": "Night Sales", "role": "world sales"},
)
CAST: tuple[object, ...] = (
    "Lio (Ann)",
    "Ana Kova (Anna, the elder)",
    "Ann Lee [1969] (Зоя)",
    "Zeno Graton",
    {"name": "Bo Élő", "credited_as": "DJ Bo", "character": "Self"},
)
PARTS: tuple[object, ...] = ("Three Colours", {"title": "Élő, a trilogy", "number": 2}, {"number": 1})
FLAGS, DATES = (True, False), (1987, "1987-05-12", "2023-01", "2023")
VIEWINGS: tuple[object, ...] = (
    "2024-03-02",
    "2024",
    "2024-03",
    {"date": "2024-01-01", "rating": 2},
    {"date": "2024", "rating": 5, "note": "of the restored version"},
    {"date": "2024-05-01", "rating": 4.5, "rewatch": True},
    {"date": "2024-05-01T20:15:00", "rating": 3.5},
    {"date": "2023-12-31"},
    {"date": "2023-12", "rating": 4},
    {"date": "one summer", "rating": 2},
    {"rating": 3.5},
)

Maker = Callable[[Random], object]


def _several(values: tuple[object, ...], most: int) -> Maker:
    return lambda random: random.sample(values, random.randint(1, most))


def _one(values: tuple[object, ...]) -> Maker:
    return lambda random: random.choice(values)


def _names(random: Random) -> object:
    return {tag: random.choice(TITLES) for tag in random.sample(("uk", "de", "hu"), random.randint(1, 2))}


def _credits(random: Random) -> object:
    return {role: _credited(random) for role in random.sample(ROLES, random.randint(1, 3)) if role != "Regie"} or {
        "Regie": _credited(random)
    }


def _credited(random: Random) -> list[object]:
    names: list[object] = list(random.sample(PEOPLE, random.randint(1, 3)))
    if random.random() < 0.2:
        names.append({"name": random.choice(PEOPLE), "credited_as": split_namesake(random.choice(PEOPLE))[0]})
    return names


OF_KIND: dict[str, Maker] = {
    "text": _one((*WORDS, *TITLES[:20])), "form": _one(WORDS), "ratio": _one(RATIOS), "prose": _one(WORDS),
    "names": _names,
    **dict.fromkeys(("texts", "lines", "addresses"), _several(WORDS, 3)),
    "countries": _several(COUNTRIES, 3), "languages": _several(LANGUAGES, 2),
    **dict.fromkeys(("number", "rating"), _one(RATINGS)),
    "runtime": _one(RUNTIMES), "flag": _one(FLAGS), "date": _one(DATES), "year": _one(YEARS), "age": _one(AGES),
    "ids": lambda _: {"imdb": "tt0000001"}, "table": lambda _: {"shelf": "B 12"}, "festivals": _several(FESTIVALS, 2),
    "credits": _credits, "cast": _several(CAST, 2), "companies": _several(COMPANIES, 2),
    "versions": _several(VERSIONS, 2), "part": _one(PARTS), "viewings": _several(VIEWINGS, 3),
    "title": _one(TITLES),
}  # fmt: skip


def catalogue(seed: int) -> list[str]:
    """The TOML of each record of a catalogue, in order: films, and some persons among them."""
    random = Random(seed)
    records = [_film(random, number) for number in range(FILMS)] + [
        _person(random, number) for number in range(PERSONS)
    ]
    random.shuffle(records)
    return records


def earlier(records: list[str], seed: int) -> list[str]:
    """Another catalogue, of which this one is an edit: in another order, without some records, with some others."""
    random = Random(seed)
    kept = [record for record in records if random.random() < 0.7]
    changed = [record.replace("\n", "\nnotes = 'changed'\n", 1) for record in kept[:20]]
    found = [*changed, *kept[20:], *(_film(random, number) for number in range(40)), _person(random, 99)]
    blocks = [found[start : start + 25] for start in range(0, len(found), 25)]
    random.shuffle(blocks)
    return [record for block in blocks for record in block]


def _film(random: Random, number: int) -> str:
    values = {"title": random.choice(TITLES)} | {
        row.name: OF_KIND[row.kind](random)
        for row in FILM_FIELDS
        if row.name != "title" and not row.derived_from and random.random() < 0.45
    }
    if number % 40 == 0:
        values["id"] = f"own.{number}"
    return f"[[film]]\n{_lines(values)}"


def _person(random: Random, number: int) -> str:
    values: dict[str, object] = {"name": random.choice(PEOPLE), "born": 1900 + number}
    if random.random() < 0.6:
        values["also"] = [split_namesake(name)[0] for name in random.sample(PEOPLE, random.randint(1, 2))]
    if random.random() < 0.4:
        values["names"] = {"uk": random.choice(("Аліса Коваленко", "Бо Ковальчук", "Лі"))}
    if random.random() < 0.6:
        values["biography"] = random.choice((random.choice(WORDS), {"de": "Nacht, dunkel", "en": random.choice(WORDS)}))
    if random.random() < 0.4:
        values["sort"] = random.choice(PEOPLE)
    return f"[[person]]\n{_lines(values)}"


def _lines(values: dict[str, object]) -> str:
    return "".join(f"{json.dumps(name)} = {toml(value)}\n" for name, value in values.items())


def toml(value: object) -> str:
    """A value in TOML, in one line."""
    if isinstance(value, dict):
        return f"{{ {', '.join(f'{json.dumps(name)} = {toml(entry)}' for name, entry in value.items())} }}"
    if isinstance(value, (list, tuple)):
        return f"[{', '.join(map(toml, value))}]"
    return json.dumps(value, ensure_ascii=False)
