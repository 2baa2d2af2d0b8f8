"""Words by which companies are known, and the cities that lists of film companies print behind their names."""

from filmcat.importing.page.vocabulary.word_list import listed, phrases

MARKERS = listed(
    """
    film films filme filmi filmes filmproduktion filmproduktions filmproduction filmverleih filmworks filmhouse
    filmhaus cinema cinemas cine kino pictures picture production productions produktion produktionen produzione
    produzioni producciones producoes produkcja company studio studios studija media mediengruppe entertainment
    gmbh ltd limited llc inc sarl srl spa sro as aps bv bvba ab oy asbl vzw kg ug ag sl sa sas sp zoo doo
    ehf tv television televisie televisione televizija telewizja televizia radiotelevisione
    fernsehen broadcasting rundfunk arte zdf ard wdr ndr swr
    br rbb mdr hr orf srf rts rsi rtbf vrt rai rtve svt nrk dr yle tvp suspilne canal channel distribution
    distributions releasing sales filmsales international worldwide collective kollektiv verleih institute
    institut center centre zentrum foundation stiftung fund fonds agency agentur archive
    archiv university universitat hochschule academy akademie school schule universite ecole фільм фільмз студія
    кіностудія продакшн медіа компанія кіно фонд агентство produkciya wytwornia fundacja instytut zespol
    telewizja group gruppe network works visuals visual images image filmakademie hff dffb femis lodz docs doc
    documentary documentaries animation animations brothers bros partners audiovisuales audiovisual
    audiovisuel audiovisuels audiovisivi audiovisivo features feature factory house lab creative stories story
    vision kollektiv kooperative cooperative coop council medienboard filmforderung forderanstalt bkm ffa
    eurimages cnc ministry ministerium commission office video pfa
    филм продукција студио беларусьфільм кінастудыя кампанія ekoiztetxea produkzioak zinema produccions
    kvikmyndir kvikmyndafelag kinostudioja produksion סרטים הפקות פילם פילמס קולנוע אולפני
    филмс εταιρια εταιρεια
    киностудия kinostudija kinostudio filmstudio ent filmindustri filmi filmas filma elokuva filmek
    """
)
SURE = listed(
    """
    film films filme filmes filmproduktion filmproduction cinema pictures production productions produktion
    produktionen produzione produzioni producciones studios media features releasing entertainment company television
    фільм продакшн студія
    """
)
FIRST_WORDS = listed(
    "fundacja fundacia fundatia fundacion fundacao fondazione fondation foundation stiftung nadace nadacia alapitvany"
    " zavod asociatia stowarzyszenie producoes producciones produzioni productions"
    " sociedade sociedad societe szkola skola scuola escola escuela ecole rtv tv radio wyzsza panstwowa"
    " studio les cinema kino cine film films filmes студія radio zespol wytwornia"
)  # "Film i Väst"
LEGAL = listed(
    """
    gmbh ltd limited llc inc sarl srl spa sro as aps bv bvba ab oy asbl vzw kg ug ag sl sa sas kft doo sp zoo pc
    """
)
CITIES = phrases(
    """
    Amsterdam; Antwerp; Antwerpen; Ankara; Athens; Athen; Athènes; Barcelona; Basel; Beijing; Peking; Beirut;
    Beyrouth; Belgrade; Belgrad; Bergen; Berlin; Bern; Berne; Bogotá; Bologna; Bordeaux; Bratislava; Bruxelles;
    Brussels; Brüssel; Bucharest; Bukarest; București; Budapest; Buenos Aires; Cairo; Kairo; Cape Town;
    Kapstadt; Casablanca; Chicago; Copenhagen; Kopenhagen; København; Cologne; Köln; Dakar; Dublin; Düsseldorf;
    Edinburgh; Florence; Firenze; Florenz; Frankfurt; Frankfurt am Main; Gdańsk; Geneva; Genf; Genève; Ghent;
    Gent; Glasgow; Göteborg; Gothenburg; Graz; Halle; Hamburg; Hannover; Havana; Helsinki; Hong Kong; Hongkong;
    Istanbul; Jakarta; Jerusalem; Johannesburg; Kharkiv; Kiew; Kyiv; Kyjiw; Kraków; Krakau; Krakow;
    Lausanne; Leipzig; Liège; Lille; Lima; Linz; Lisbon; Lisboa; Lissabon; Ljubljana; London; Londra; Londres;
    Los Angeles; Ludwigsburg; Luxembourg; Luxemburg; Lviv; Lyon; Łódź; Lodz; Lodsch; Madrid; Mailand; Malmö;
    Manila; Marseille; Melbourne; Mexico City; Mexiko-Stadt; Ciudad de México; Milan; Milano; Minsk; Montevideo;
    Montpellier; Montreal; Montréal; Moscow; Moskau; Mumbai; Munich; München; Nairobi; Nantes; Naples; Napoli;
    Neapel; New Delhi; New York; New York City; Nicosia; Odesa; Odessa; Oslo; Ottawa; Ouagadougou; Paris;
    Parigi; Porto; Potsdam; Prague; Prag; Praha; Praga; Quito; Reykjavík; Riga; Rio de Janeiro; Rome; Roma; Rom;
    Rotterdam; Salzburg; San Francisco; Santiago; Santiago de Chile; São Paulo; Sarajevo; Seoul; Shanghai;
    Singapore; Skopje; Sofia; Stockholm; Strasbourg; Straßburg; Stuttgart; Sydney; Taipei; Tallinn;
    Tbilisi; Tiflis; Teheran; Tehran; Tel Aviv; Tel-Aviv; The Hague; Thessaloniki; Tirana; Tokyo; Tokio;
    Toronto; Toulouse; Trieste; Trondheim; Trollhättan; Tunis; Turin; Torino; Utrecht; Valencia; Vancouver;
    Venice; Venezia; Vienna; Wien; Vienne; Vilnius; Warsaw; Warschau; Warszawa; Varsavia; Varsovie; Washington
    D.C.; Wiesbaden; Wrocław; Yerevan; Zagreb; Zürich; Zurich; Київ; Львів; Одеса; Харків; Варшава; Берлін;
    Париж; Лондон; Прага
    """
)
