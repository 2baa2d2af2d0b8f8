"""What tables call their columns in nine languages, and the field that each holds.

The words of filmcat's own stand in the table of fields; labels of credit roles are known to ``text.roles``. These are
those of sites and programs that export tables, and plain ones in English, German, French, Spanish, Italian, Polish,
Ukrainian, Russian and Portuguese.
"""

from filmcat.importing.tables.row_kinds import OF_EPISODES, OF_PERSONS, OF_SERIES, TYPE

IGNORED = "-"  # what says something of a list or a site, not of the film
SCORES = "extra.scores"  # what the public, critics or a site think of a film
OPEN_RATING = "rating or score"  # one's own rating, or the public's: the columns beside it tell

WORDS = {
    "title": "name|film|series title|film titles|film title|film name|movie|movie title|movie name|primary title"
    "|title of film|titel|filmtitel|filmname|titre|titre du film|nom du film|titulo|titulo de la pelicula|pelicula"
    "|titolo|titolo del film|tytul|tytul filmu|назва|назва фільму|фільм|название|название фильма|фильм"
    "|titulo do filme|filme",
    "original_title": "original name|title original|originaltitel|titel original|titre original|titre vo"
    "|titulo original|titolo originale|tytul oryginalny|оригінальна назва|назва оригіналу|оригинальное название"
    "|название оригинала",
    "titles.und": "also known as|aka|akas|alternative title|alternative titles|alternate title|alternate titles"
    "|other titles|other title|weitere titel|autres titres|otros titulos|altri titoli|inne tytuly|інші назви"
    "|другие названия|outros titulos",
    "year": "release year|year of release|released year|start year|production year|year of production|title year"
    "|year film|film year|movie year|release date|original release date|release|released|date of release|premiered"
    "|premiere date|publication date|publicationdate|pubdate"
    "|jahr|produktionsjahr|erscheinungsjahr|filmjahr|herstellungsjahr|annee|annee de production"
    "|annee de sortie|sortie|date de sortie|ano|anno|anno di uscita|anno di produzione|ano de estreno"
    "|fecha de estreno|rok|rok produkcji|rok premiery|data premiery|рік|рік виробництва|рік випуску|рік виходу|год"
    "|год выпуска|год производства|год выхода|ano de lancamento|ano de producao|data de lancamento|data di uscita",
    "countries": "country|country of origin|country of production|origin country|production country"
    "|production countries|nation|nationality|land|lander|produktionsland|produktionslander|herkunftsland|pays"
    "|pays de production|pays dorigine|nationalite|pais|pais de origen|pais de origem|paises|paese|paesi"
    "|paese di produzione|nazione|kraj|kraje|kraj produkcji|kraj pochodzenia|країна|країни|країна виробництва"
    "|країни виробництва|страна|страны|страна производства",
    "languages": "language|spoken languages|spoken language|original language|original languages|sprache|sprachen"
    "|originalsprache|langue|langues|langue originale|idioma|idiomas|idioma original|lingua|lingue|lingua originale"
    "|jezyk|jezyki|jezyk oryginalny|мова|мови|мова оригіналу|язык|языки|lingua original",
    "runtime": "runtime minutes|runtime mins|runtime min|running time|run time|length|length min|length in minutes"
    "|duration|duration min|duration mins|duration minutes|duration in minutes|minutes|min|mins|laufzeit|dauer|lange"
    "|spieldauer|filmlange|lange in minuten|minuten|duree|duree min|minutes duree|duracion|minutos|durata|minuti"
    "|czas trwania|dlugosc|тривалість|хронометраж|длительность|продолжительность|duracao",
    "colour": "color|colour|farbe|couleur|colore|kolor|колір|цвет|cor",
    "form": "film form|filmform",
    "genres": "genre|genres|listed in|main genre|major genre|filmgenre|genere|generi|genero|generos|gatunek|gatunki"
    "|жанр|жанри|жанры",
    "tags": "tag|labels|stichworte|schlagworte|schlagwort|etiquetas|etiquettes|tagi|мітки|теги|метки",
    "age_rating": "age|age rating|content rating|certificate|certification|rated|classification|film rating"
    "|altersfreigabe|classificazione|clasificacion|classificacao|kategoria wiekowa|вікове обмеження"
    "|возрастное ограничение",
    "age_rating.MPA": "mpa|mpaa|mpaa rating|mpa rating",
    "age_rating.FSK": "fsk|fsk freigabe",
    "age_rating.BBFC": "bbfc|bbfc rating",
    "tagline": "слоган",
    "synopsis": "plot|plot summary|movie info|overview|description|summary|logline|storyline|short description|inhalt"
    "|beschreibung|handlung|kurzinhalt|resume|description du film|sinopsis|argument|trama|sinossi|opis|opis filmu"
    "|fabula|опис|синопсис|сюжет|описание|sinopse",
    "notes": "notes|comment|comments|review|mini review|my review|your review|remarks|notizen|anmerkung|anmerkungen"
    "|bemerkung|bemerkungen|kommentar|kritik|remarques|commentaire|commentaires|critique|notas|comentario|comentarios"
    "|commento|commenti|uwagi|notatki|нотатки|примітки|коментар|заметки|примечания|комментарий|observacoes",
    "quotes": "quote",
    "cast": "actor|actors|actresses|starring|main cast|leading actors|lead actors|actor name|actor 1|actor 2|actor 3"
    "|actor 1 name|actor 2 name|actor 3 name|star1|star2|star3|star4|star 1|star 2|star 3|star 4|schauspieler"
    "|schauspielerinnen|darsteller|besetzung|acteurs|acteurs principaux|distribution artistique|interpretes|reparto"
    "|actores|attori|cast artistico|interpreti|aktorzy|obsada|у ролях|актори|в ролях|актеры|elenco|atores",
    "credits.director": "director|directors|director name|director names|film director|directed by|regisseur"
    "|regisseure|regisseurin|regisseur in|regie|realisateur|realisateurs|realisatrice|realise par|directeur"
    "|director a|directora|directores|direccion|dirigida por|dirigido por|regista|registi|diretto da|rezyser"
    "|rezyserzy|rezyseria|rezyserka|режисер|режисери|режисерка|режисура|режиссер|режиссеры|режиссура|diretor"
    "|diretores|diretora|realizador|realizadores|realizacao|direcao",
    "credits.screenplay": "writer name|authors|screenwriters|scenaristes|drehbuchautoren|guionistas|sceneggiatori"
    "|scenarzysci|сценаристи|сценаристы|автор сценария|roteirista|roteiristas",
    "credits.cinematography": "camera|оператори|операторы",
    "credits.music": "composers|compositeurs|compositori|композитори|композиторы",
    "credits.producers": "producenci|продюсеры|produtor|produtores",
    OPEN_RATING: "rating|ratings|score|stars|grade|points|bewertung|wertung|note|punkte|sterne|nota|puntuacion"
    "|calificacion|voto|valutazione|ocena|оцінка|оценка|avaliacao|notes etoiles",
    "rating": "your rating|my rating|user rating|own rating|you rated|your score|my score|stars given|rating10"
    "|rating 10|your grade|my grade|personal rating|meine bewertung|eigene bewertung|deine bewertung|ma note"
    "|votre note|mi nota|tu nota|mi puntuacion|il mio voto|mio voto|il tuo voto|moja ocena|twoja ocena|моя оцінка"
    "|ваша оцінка|моя оценка|ваша оценка|minha nota|sua nota|minha avaliacao|sua avaliacao",
    SCORES: "imdb rating|imdb score|imdb votes|num votes|num voted users|number of votes|no of votes|votes"
    "|number of reviews|num reviews|review count|scored by|members|vote count|vote average|average rating"
    "|averagerating|rating average|avg rating|mean rating|avg vote|avg score|votes count|rating count|ratings count"
    "|num ratings|number of ratings|metascore|meta score|metacritic|metacritic score|tomatometer|tomato meter"
    "|tomatometer rating|tomatometer count|audience count|audience rating|audience score|rotten tomatoes"
    "|rotten tomatoes rating|rotten tomatoes score|rt score|critic score|critics score|critics rating|user score"
    "|users score|users rating|tmdb rating|tmdb score|trakt rating|letterboxd rating|public rating|community rating"
    "|weighted rating|imdb bewertung|anzahl stimmen|stimmen|note imdb|note moyenne|note spectateurs|note presse"
    "|nombre de votes|nota imdb|voto imdb|numero votos|votos|ocena imdb|liczba glosow|рейтинг imdb|рейтинг|голоси"
    "|голоса|оцінка imdb|оценка imdb|tomato rating|tomato user rating|imdb user rating",
    "viewings.date": "watched date|date watched|watched on|watched|watched at|last watched at|viewed|date viewed|seen"
    "|seen on|date seen|gesehen|gesehen am|angesehen|angesehen am|geschaut|geschaut am|datum gesehen|vu|vu le"
    "|date de visionnage|visto|vista|visto el|vista el|visto il|vista il|fecha de visionado|data di visione|visto em"
    "|fecha vista|data visione|obejrzane|obejrzany|obejrzano|ogladane|data ogladania|data obejrzenia|дата перегляду"
    "|переглянуто|дата просмотра|просмотрено",
    "viewings.rewatch": "rewatch|rewatched",
    "festivals": "festival|festivals",
    "companies": "company|production company|production companies|studio|studios|prod company|produktionsfirma"
    "|produktionsfirmen|maison de production|societe de production|productora|casa di produzione|wytwornia|студія"
    "|виробництво|студия|produtora",
    "ids.imdb": "tconst|const",
    "ids.wikidata": "qid",
    "sources": "source|url|urls|uri|link|links|website|homepage|address|adresse|quelle|webseite|site web|lien|fuente"
    "|enlace|fonte|zrodlo|джерело|посилання|источник|ссылка",
    OF_SERIES: "first air date|totalseasons|total seasons|number of seasons|number of episodes|seasons|episodes"
    "|staffeln|saisons",
    OF_EPISODES: "season number|episode number|season|episode|staffel|folge|saison|temporada",
    OF_PERSONS: "nconst|known for|known for titles|primary profession|birth year|death year|birth date",
    TYPE: "type|content type|typ|tipo|rodzaj|тип|title type|titletype|media type"
    "|tipo di titolo|titeltyp|type de titre|tipo de titulo|tipo titulo",
    "extra.date_rated": "date rated",
    "extra.keywords": "keywords|plot keywords",
    "credits": "crew",
    IGNORED: "position|popularity|modified|created|date added|show id|index|no|nr|row|#",
    "part_of": "series|collection|franchise|belongs to collection|reihe|saga",
}
# Labels of roles that in a table more often head something else: a picture, a plot, a set of discs.
NO_ROLES = frozenset({"image", "image url", "story", "photo", "photograph", "set", "mix", "by", "nach", "support",
                      "idea", "script", "position", "audio", "distribution", "novel", "animation", "format",
                      "production", "produktion", "versions", "version"})  # fmt: skip
# What heads a column of titles in a language, beside the name of the language: "German title", "Titel (fr)".
TITLE_WORDS = frozenset(
    {"title", "titel", "titre", "titulo", "titolo", "tytul", "назва", "название", "name", "title in"}
)
# Words of languages as they stand before or behind those, where they differ from the names.
LANGUAGE_WORDS = {
    "deutscher": "de", "englischer": "en", "franzosischer": "fr", "italienischer": "it", "spanischer": "es",
    "polnischer": "pl", "russischer": "ru", "ukrainischer": "uk", "polski": "pl", "angielski": "en",
    "niemiecki": "de", "українська": "uk", "англійська": "en", "русское": "ru", "английское": "en",
    "en espanol": "es", "en francais": "fr", "en ingles": "en", "in italiano": "it",
}  # fmt: skip
