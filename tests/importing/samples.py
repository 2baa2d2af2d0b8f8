"""One small source of each shape, of well-known films."""

from importing.reading import zipped

CSV = """Title,Year,Regie,Country,Running time,Shelf
Solaris,1972,Andrei Tarkovsky,USSR,167 min,A3
"Wings of Desire",1987,Wim Wenders,"West Germany, France",128,
"""
TSV = "title\tyear\tdirector\nSolaris\t1972\tAndrei Tarkovsky\n"
OWN_CSV = (
    "id,title,original_title,year,countries,directors,runtime,age_rating\r\n"
    "solaris-1972,Solaris,Солярис,1972,Soviet Union,Andrei Tarkovsky,167,12\r\n"
)
IMDB = (
    "tconst\ttitleType\tprimaryTitle\toriginalTitle\tisAdult\tstartYear\tendYear\truntimeMinutes\tgenres\n"
    "tt0069293\tmovie\tSolaris\tSolyaris\t0\t1972\t\\N\t167\tDrama,Mystery,Sci-Fi\n"
    "tt0000001\tshort\tCarmencita\tCarmencita\t0\t1894\t\\N\t1\tDocumentary,Short\n"
    "tt0092337\ttvMiniSeries\tDekalog\tDekalog\t0\t1989\t1990\t572\tDrama\n"
    "tt0041951\ttvEpisode\tThe Tenderfeet\tThe Tenderfeet\t0\t1949\t\\N\t30\tWestern\n"
)
WIKIPEDIA = """[{"title":"Airplane!","year":1980,"cast":["Robert Hays","Peter Graves"],"genres":[],"href":"Airplane!"},
{"title":"Altered States","year":1980,"cast":["William Hurt"],"genres":["Science Fiction"],"href":"Altered_States"},
{"title":"Amber Waves","year":1980,"cast":[],"genres":["Drama"],"href":null}]
"""
TMDB = """{
  "id": 144, "imdb_id": "tt0093191", "title": "Wings of Desire", "original_title": "Der Himmel über Berlin",
  "original_language": "de", "release_date": "1987-09-23", "runtime": 128, "budget": 0, "vote_average": 7.7,
  "tagline": "", "overview": "An angel in Berlin wants to live.", "popularity": 12.1, "status": "Released",
  "genres": [{"id": 18, "name": "Drama"}], "homepage": "",
  "production_countries": [{"iso_3166_1": "DE", "name": "Germany"}, {"iso_3166_1": "FR", "name": "France"}],
  "spoken_languages": [{"english_name": "German", "iso_639_1": "de", "name": "Deutsch"}],
  "production_companies": [{"id": 1, "name": "Road Movies", "origin_country": "DE"}, {"id": 2, "name": "Argos Films"}],
  "belongs_to_collection": null,
  "credits": {
    "cast": [{"name": "Bruno Ganz", "character": "Damiel"}, {"name": "Nick Cave", "character": "Self"},
             {"name": "Peter Falk", "character": "Self - Film Star"}],
    "crew": [{"name": "Wim Wenders", "job": "Director", "department": "Directing"},
             {"name": "Peter Handke", "job": "Writer", "department": "Writing"},
             {"name": "Henri Alekan", "job": "Director of Photography", "department": "Camera"},
             {"name": "Jürgen Knieper", "job": "Original Music Composer", "department": "Sound"}]
  },
  "release_dates": {"results": [
    {"iso_3166_1": "US", "release_dates": [{"certification": ""}, {"certification": "PG-13"}]},
    {"iso_3166_1": "DE", "release_dates": [{"certification": "6"}]}]},
  "external_ids": {"imdb_id": "tt0093191", "wikidata_id": "Q154956"},
  "translations": {"translations": [{"iso_639_1": "fr", "data": {"title": "Les Ailes du désir"}}]}
}
"""
SCHEMA_ORG = """{
  "@context": "https://schema.org",
  "@type": "Movie",
  "name": "Wings of Desire",
  "alternateName": "Der Himmel &uuml;ber Berlin",
  "dateCreated": "1987",
  "duration": "PT2H8M",
  "genre": ["Drama", "Fantasy"],
  "countryOfOrigin": {"@type": "Country", "name": "West Germany"},
  "inLanguage": "de",
  "contentRating": "PG-13",
  "director": {"@type": "Person", "name": "Wim Wenders"},
  "actor": [{"@type": "PerformanceRole", "actor": {"name": "Bruno Ganz"}, "characterName": "Damiel"},
            {"@type": "Person", "name": "Solveig Dommartin"}],
  "productionCompany": [{"@type": "Organization", "name": "Road Movies"}],
  "sameAs": ["https://www.imdb.com/title/tt0093191/", "https://www.wikidata.org/wiki/Q154956"],
  "aggregateRating": {"ratingValue": 8},
  "locationCreated": "Berlin"
}
"""
NFO = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<movie>
    <title>Wings of Desire</title>
    <originaltitle>Der Himmel über Berlin</originaltitle>
    <userrating>9</userrating>
    <year>1987</year>
    <mpaa>Rated PG-13</mpaa>
    <runtime>128</runtime>
    <playcount>1</playcount>
    <lastplayed>2024-03-02 20:15:00</lastplayed>
    <uniqueid type="imdb" default="true">tt0093191</uniqueid>
    <uniqueid type="tmdb">144</uniqueid>
    <genre>Drama / Fantasy</genre>
    <set><name>Berlin Angels</name></set>
    <country>West Germany</country>
    <credits>Peter Handke</credits>
    <director>Wim Wenders</director>
    <studio>Road Movies</studio>
    <mood>quiet</mood>
    <actor><name>Bruno Ganz</name><role>Damiel</role><order>0</order></actor>
    <actor><name>Solveig Dommartin</name><role></role></actor>
</movie>
https://www.imdb.com/title/tt0093191/
"""
PAGE = f"""<!DOCTYPE html>
<html><head><title>Wings of Desire</title>
<script type="application/ld+json">{SCHEMA_ORG}</script>
</head><body><h1>Wings of Desire</h1></body></html>
"""
_HEAD = "Date,Name,Year,Letterboxd URI"
LETTERBOXD = {
    "profile.csv": "Date Joined,Username\n2020-01-01,someone\n",
    "watched.csv": f"{_HEAD}\n2024-01-01,Solaris,1972,https://boxd.it/aaaa\n2024-01-01,Solaris,2002,https://boxd.it/bbbb\n"
    "2024-01-02,Wings of Desire,1987,https://boxd.it/cccc\n",
    "ratings.csv": f"{_HEAD},Rating\n2024-01-01,Solaris,1972,https://boxd.it/aaaa,4.5\n",
    "watchlist.csv": f"{_HEAD}\n2024-02-01,Mutt,2023,https://boxd.it/dddd\n",
    "diary.csv": f"{_HEAD},Rating,Rewatch,Tags,Watched Date\n"
    '2024-01-05,Solaris,1972,https://boxd.it/e001,4.5,,"cinema, 35mm",2024-01-04\n'
    "2024-03-05,Solaris,1972,https://boxd.it/e002,5,Yes,,2024-03-04\n",
    "reviews.csv": f"{_HEAD},Rating,Rewatch,Review,Tags,Watched Date\n"
    '2024-01-05,Solaris,1972,https://boxd.it/e001,4.5,,"Rain falls\nindoors.",,2024-01-04\n',
    "likes/films.csv": f"{_HEAD}\n2024-01-05,Solaris,1972,https://boxd.it/aaaa\n",
    "lists/slow.csv": "Letterboxd list export v7\nDate,Name,Tags,URL,Description\n"
    "2024-01-01,Slow films,slow,https://boxd.it/llll,\n\n"
    "Position,Name,Year,URL,Description\n1,Solaris,1972,https://boxd.it/aaaa,first of all\n",
    "deleted/diary.csv": f"{_HEAD},Rating,Rewatch,Tags,Watched Date\n"
    "2020-01-01,Stalker,1979,https://boxd.it/x,,,,2020-01-01\n",
    "orphaned/diary.csv": f"{_HEAD},Rating,Rewatch,Tags,Watched Date\n"
    "2020-01-01,Mirror,1975,https://boxd.it/y,,,,2020-01-01\n",
}
TRAKT = """[{"plays":1,"last_watched_at":"2022-05-25T20:26:25.000Z","movie":{"title":"Stalker","year":1979,
"ids":{"trakt":918,"slug":"stalker-1979","imdb":"tt0079944","tmdb":1398}}},
{"rated_at":"2021-01-10T10:00:00.000Z","rating":9,"type":"movie","movie":{"title":"Mirror","year":1975,"ids":{"trakt":1}}},
{"rated_at":"2021-01-10T10:00:00.000Z","rating":8,"type":"show","show":{"title":"Dekalog","year":1989,"ids":{"trakt":2}}}]
"""
WIKIDATA = """{"head": {"vars": ["item", "itemLabel", "date", "director", "directorLabel"]}, "results": {"bindings": [
{"item": {"type": "uri", "value": "http://www.wikidata.org/entity/Q471716"},
 "itemLabel": {"xml:lang": "en", "type": "literal", "value": "Stalker"},
 "date": {"datatype": "http://www.w3.org/2001/XMLSchema#dateTime", "type": "literal", "value": "1979-05-25T00:00:00Z"},
 "director": {"type": "uri", "value": "http://www.wikidata.org/entity/Q853"},
 "directorLabel": {"xml:lang": "en", "type": "literal", "value": "Andrei Tarkovsky"}}]}}
"""
GCSTAR = """<?xml version="1.0" encoding="UTF-8"?>
<collection type="GCfilms" items="1" version="1.7.2">
 <information><maxId>1</maxId></information>
 <item id="1" title="Stalker" original="Сталкер" date="1979-05-25" time="162 min" director="Andrei Tarkovsky"
  country="Soviet Union" rating="9" age="12" seen="1" borrower="none" format="DVD" identifier="0" number="1"
  webPage="https://www.imdb.com/title/tt0079944/">
  <genre><line><col>Drama</col></line><line><col>Sci-Fi</col></line></genre>
  <actors><line><col>Alexander Kaidanovsky</col><col>Stalker</col></line>
  <line><col>Anatoly Solonitsyn</col></line></actors>
  <synopsis>Three men walk.</synopsis>
 </item>
</collection>
"""
TELLICO = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE tellico PUBLIC "-//Robby Stephenson/DTD Tellico V11.0//EN" "http://periapsis.org/tellico/dtd/v11/tellico.dtd">
<tellico xmlns="http://periapsis.org/tellico/" syntaxVersion="11">
 <collection title="My Videos" type="3">
  <fields><field name="_default"/></fields>
  <entry id="0">
   <title>Stalker</title>
   <origtitle>Сталкер</origtitle>
   <medium>DVD</medium>
   <year>1979</year>
   <certification>PG-13 (USA)</certification>
   <genres><genre>Drama</genre><genre>Sci-Fi</genre></genres>
   <nationalitys><nationality>Soviet Union</nationality></nationalitys>
   <casts><cast><column>Alexander Kaidanovsky</column><column>Stalker</column></cast></casts>
   <directors><director>Andrei Tarkovsky</director></directors>
   <studios><studio>Mosfilm</studio></studios>
   <running-time>162</running-time>
   <cdate calendar="gregorian"><year>2020</year><month>1</month><day>2</day></cdate>
  </entry>
 </collection>
</tellico>
"""
OWN_TSV = "solaris-1972\tSolaris\tСолярис\t1972\tSoviet Union\tAndrei Tarkovsky\t167\t12\n"
MARKDOWN = "| Title | Year |\n| --- | --- |\n| Solaris | 1972 |\n"
SAMPLES = {
    "csv": CSV, "tsv": TSV, "imdb": IMDB, "json": WIKIPEDIA, "jsonl": '{"title":"Solaris"}\n{"title":"Mutt"}\n',
    "schema-org": SCHEMA_ORG, "tmdb": TMDB, "wikipedia": WIKIPEDIA, "trakt": TRAKT, "wikidata": WIKIDATA,
    "filmcat": '{"title":"Solaris","year":1972}',
    "filmcat-tsv": OWN_TSV, "markdown": MARKDOWN,
    "nfo": NFO, "gcstar": GCSTAR, "tellico": TELLICO, "letterboxd": LETTERBOXD["lists/slow.csv"],
    "toml": '[[film]]\ntitle = "Solaris"\nyear = 1972\ncast = ["Natalya Bondarchuk (Hari)"]\n',
}  # fmt: skip


def letterboxd_zip(folder: str = "") -> bytes:
    """A whole export, perhaps within a folder of its archive."""
    return zipped({f"{folder}{name}": content for name, content in LETTERBOXD.items()})
