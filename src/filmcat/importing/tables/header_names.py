"""What tables call their columns, folded, and the field that each holds.

The words of filmcat's own stand in the table of fields. These are those of IMDb, Letterboxd and TMDB, and plain ones in
English, German, French, Spanish, Italian, Polish and Ukrainian. Labels of credit roles are known to ``text.roles``.
``type`` says whether a row is a film at all, and so do columns that only series fill in; ``-`` is what says something
of a list or a site, not of the film, and is left out.
"""

import re
from functools import lru_cache

from filmcat.text.fold import fold

_NAMES = {
    "title": "name|film|film title|movie|movie title|movie name|primary title|primarytitle|english title|titel"
    "|filmtitel|titre|titre du film|titulo|titolo|tytul|назва|назва фільму|фільм",
    "original_title": "originaltitle|original name|originaltitel|titre original|titulo original|titolo originale"
    "|tytul oryginalny|оригінальна назва",
    "year": "film year|year film|publication date|publicationdate|pubdate"
    "|release year|year of release|releaseyear|startyear|production year|release date|released|premiered|jahr"
    "|produktionsjahr|erscheinungsjahr|annee|annee de production|ano|anno|rok|rok produkcji|рік|рік виробництва",
    "countries": "country|country of origin|origin country|production countries|land|lander|produktionsland"
    "|produktionslander|pays|pais|paises|paese|paesi|kraj|kraje|країна|краіна|країни|краіни",
    "languages": "language|spoken languages|original language|sprache|sprachen|originalsprache|langue|langues|idioma"
    "|idiomas|lingua|lingue|jezyk|jezyki|мова|мови",
    "runtime": "runtimeminutes|runtime mins|runtime min|runtime minutes|running time|length|length min|duration"
    "|duration min|minutes|min|mins|laufzeit|dauer|lange|duree|duracion|durata|czas trwania|тривалість|хронометраж",
    "colour": "color|farbe|couleur|колір|колір",
    "form": "film form|filmform",
    "genres": "genre|genere|generi|genero|generos|gatunek|gatunki|жанр|жанри",
    "tags": "tag|labels|stichworte|schlagworte",
    "age_rating": "age|age rating|certificate|certification|content rating|altersfreigabe|вікове обмеження",
    "age_rating.MPA": "mpa|mpaa|mpaa rating|mpa rating",
    "age_rating.FSK": "fsk",
    "age_rating.BBFC": "bbfc",
    "tagline": "слоган",
    "synopsis": "plot|plot summary|overview|description|summary|logline|inhalt|beschreibung|handlung"
    "|sinopsis|sinossi|opis|опис|синопсис",
    "notes": "note|comment|comments|review|remarks|notizen|anmerkung|bemerkung|remarques|нотатки|примітки",
    "quotes": "quote",
    "cast": "actor|actors|actresses|stars|starring|main cast|schauspieler|besetzung|acteurs|distribution artistique"
    "|attori|aktorzy|у ролях|актори",
    "rating": "your rating|my rating|user rating|stars given|bewertung|моя оцінка|оцінка",
    "viewings.date": "watched date|date watched|watched on|viewed|seen|seen on|gesehen|gesehen am|vu le|дата перегляду",
    "viewings.rewatch": "rewatch|rewatched",
    "festivals": "festival|festivals",
    "companies": "company|production company|production companies|studio|studios|produktionsfirma|студія",
    "ids.imdb": "tconst|const",
    "sources": "source|url|urls|uri|link|links|website|homepage|address|adresse",
    "type": "type|title type|titletype|media type|content type|typ|tipo|rodzaj|тип",
    "type.series": "first air date|totalseasons|total seasons|number of seasons|number of episodes|seasons|episodes"
    "|staffeln|saisons",
    "type.episodes": "season number|episode number|season|episode|staffel|folge|saison|temporada",
    "extra.date_rated": "date rated",
    "-": "position|num votes|numvotes|imdb rating|averagerating|vote count|popularity|modified|created",
    "part_of": "series|collection|franchise|belongs to collection|reihe",
}
# A header that names the ids of an authority, in any spelling: "imdb_id", "movie_imdb_link", "LetterboxdURI".
_OF_IDS = re.compile(
    r"^(?:movie|film|title|external)?(?P<authority>imdb|tmdb|themoviedb|letterboxd|wikidata|eidr|isan|kinopoisk|filmweb"
    r"|allocine|tvdb|trakt|simkl|criticker|mubi|douban|omdb|rottentomatoes|movielens|filmaffinity)"
    r"(?:title|movie|film)?(?:id|ids|link|url|uri|address|number|no|nr|code|key|slug|qid)?$"
)
_AUTHORITIES = {"themoviedb": "tmdb"}
_LABEL = "Label"
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
# Labels of roles that in a table more often head something else: a picture, a plot, a set of discs.
_NO_ROLES = frozenset({"image", "image url", "story", "photo", "photograph", "set", "mix", "by", "nach", "support",
                       "idea", "script", "position", "audio", "distribution", "novel", "animation", "format",
                       "production", "produktion"})  # fmt: skip


@lru_cache(maxsize=1024)
def field_of(header: str) -> str | None:
    """The field that a header names: ``field_of("Running time") == "runtime"``, ``"Regie"`` a role; None for none."""
    folded = fold(header.replace("_", " "))
    if found := _fields().get(folded):
        return found
    if folded in _NO_ROLES or not folded:
        return None
    parted = _CAMEL.sub(" ", header)  # WatchedDate
    return id_field(folded) or role_field(header) or (field_of(parted) if parted != header else None)


def labelled_fields(headers: list[str]) -> dict[str, str]:
    """The fields of columns that come in pairs, as Wikidata's do: ``director`` its address, ``directorLabel`` its name.

    Of the film, which is the first pair that is nothing else, the address is an id; of all else it is left out.
    """
    pairs = [header for header in headers if f"{header}{_LABEL}" in headers]
    film = next((header for header in pairs if field_of(header) in {None, "title"}), None)
    if film is None:
        return {}
    labels = [header for header in headers if header.endswith(_LABEL)]
    named = {label: field_of(_CAMEL.sub(" ", label.removesuffix(_LABEL))) for label in labels}
    known = {label: field for label, field in named.items() if field is not None}
    return {"date": "year"} | dict.fromkeys(pairs, "-") | known | {film: "ids.wikidata", f"{film}{_LABEL}": "title"}


def id_field(folded: str) -> str | None:
    """The field of the ids that a folded header names: ``id_field("imdb title id") == "ids.imdb"``."""
    found = _OF_IDS.match(folded.replace(" ", ""))
    return f"ids.{_AUTHORITIES.get(found['authority'], found['authority'])}" if found else None


def role_field(label: str) -> str | None:
    """The field of a role: ``role_field("Regie") == "credits.director"``; companies by their role."""
    from filmcat.text.roles import is_company_role, role_key

    key = role_key(label)
    if key is None or key == "cast":
        return key
    return f"companies.{key}" if is_company_role(key) else f"credits.{key}"


@lru_cache(maxsize=1)
def _fields() -> dict[str, str]:
    from filmcat.model.fields import FILM_FIELDS

    rows = [row for row in FILM_FIELDS if not row.derived_from]
    words = {word: field for field, names in _NAMES.items() for word in names.split("|")}
    words |= {word: row.name for row in rows for word in (*row.queries, row.label)}
    words |= {row.name: row.name for row in rows} | {"directors": "credits.director"}
    return {fold(word.replace("_", " ")): field for word, field in words.items()}
