"""The words of facts that pages print without a label: colour, form, premiere, first film, version.

One line a value: ``Value = word; word``, compared folded.
"""

COLOURS = """
Colour = colour; color; farbe; farbig; couleur; couleurs; colore; kolor; kolorowy; barwny; колір; кольоровий; кол;
    кольор; cor; in colour; in color; a colori; en couleur; col; colourfilm; farbfilm; en color
Black and white = black and white; black white; b w; bw; b and w; s w; schwarzweiss; schwarz weiss; schwarzweiß; noir
    et blanc; n b; nb; bianco e nero; b n; czarno biały; czarnobiały; cz b; чорно білий; ч б; blanco y negro; preto e
    branco; p b; in black and white; schwarz weiß
Colour and black and white = colour and black and white; color and black and white; colour and b w; colour black and
    white; color black and white; colour black white; colour b w; color b w; farbe und schwarz weiss; farbe schwarz
    weiss; farbe schwarz weiß; farbe und schwarz weiß; farbe s w; farbe und s w; s w und farbe; black and white and
    colour; b w and colour; couleur et noir et blanc; couleur noir et blanc; couleur n b; colore e bianco e nero;
    colore b n; b w colour; black and white colour; schwarz weiß und farbe; colour and bw; schwarz weiss farbe;
    schwarz weiß farbe; noir et blanc et couleur
"""

FORMS = """
Documentary = documentary; documentaries; doc; docu; documentary film; documentary form; feature documentary; feature
    length documentary; short documentary; documentary feature; documentary short; creative documentary; non fiction;
    nonfiction; dokumentarfilm; dokumentarische form; dokumentation; doku; dok; kurzdokumentarfilm; kurzer
    dokumentarfilm; dokumentarischer kurzfilm; documentaire; film documentaire; documentaire de création; court
    métrage documentaire; long métrage documentaire; documentario; dokument; dokumentalny; film dokumentalny;
    dokumentalny film; документальний; документальний фільм; документальне кіно; документалістика; documental;
    documentário; documentary essay; essay documentary; mid length documentary; documentary hybrid
Fiction = fiction; fiction film; feature fiction; fiction feature; narrative feature; narrative; narrative film; live
    action; live action fiction; spielfilm; kurzspielfilm; fiktion; langspielfilm; long métrage de fiction; film de
    fiction; court métrage de fiction; finzione; film di finzione; fabularny; film fabularny; fabuła; ігровий; ігровий
    фільм; художній; художній фільм; ficción; ficção; fiction short; short fiction; narrative short; lungometraggio di
    finzione
Animation = animation; animated; animated film; animation film; animation feature; animated short; animation short;
    animierter film; animationsfilm; trickfilm; kurzanimationsfilm; zeichentrickfilm; film d'animation; court métrage
    d'animation; animazione; film d'animazione; animacja; animowany; film animowany; анімація; анімаційний;
    анімаційний фільм; animación; animação; animierte form; animated form; animierte kurzfilme
Experimental = experimental; experimental film; experimentalfilm; expérimental; film expérimental; sperimentale;
    eksperymentalny; film eksperymentalny; експериментальний; експериментальний фільм; experimentelle form;
    experimental form
"""

PREMIERES = """
World premiere = world premiere; weltpremiere; uraufführung; première mondiale; prima mondiale; anteprima mondiale;
    światowa premiera; premiera światowa; світова прем'єра; estreno mundial; estreia mundial; wp; weltpremiere
    kurzfilm; world
International premiere = international premiere; internationale premiere; première internationale; anteprima
    internazionale; prima internazionale; premiera międzynarodowa; międzynarodowa premiera; міжнародна прем'єра;
    estreno internacional; ip; international
European premiere = european premiere; europapremiere; europäische premiere; première européenne; anteprima europea;
    prima europea; premiera europejska; europejska premiera; європейська прем'єра; estreno europeo; ep; europe
German premiere = german premiere; deutsche premiere; deutschlandpremiere; deutsche erstaufführung; dt
    erstaufführung; dt premiere; première allemande
Austrian premiere = austrian premiere; österreichpremiere; österreichische premiere; österreichische
    erstaufführung; österr erstaufführung; öst erstaufführung
Swiss premiere = swiss premiere; schweizer premiere; schweizpremiere; première suisse
Polish premiere = polish premiere; polska premiera; premiera polska
Ukrainian premiere = ukrainian premiere; українська прем'єра; національна прем'єра
Italian premiere = italian premiere; anteprima italiana; prima italiana; anteprima nazionale
French premiere = french premiere; première française
North American premiere = north american premiere; nordamerikapremiere
US premiere = us premiere; u s premiere; american premiere
UK premiere = uk premiere
Canadian premiere = canadian premiere
Dutch premiere = dutch premiere
Czech premiere = czech premiere; česká premiéra
Asian premiere = asian premiere
Greek premiere = greek premiere
Japanese premiere = japanese premiere; japan premiere
Spanish premiere = spanish premiere
Serbian premiere = serbian premiere
Romanian premiere = romanian premiere
Hungarian premiere = hungarian premiere
Bulgarian premiere = bulgarian premiere
Danish premiere = danish premiere
Swedish premiere = swedish premiere
Norwegian premiere = norwegian premiere
Finnish premiere = finnish premiere
Icelandic premiere = icelandic premiere
Baltic premiere = baltic premiere
Nordic premiere = nordic premiere
Scandinavian premiere = scandinavian premiere
Balkan premiere = balkan premiere
Slovak premiere = slovak premiere
Slovenian premiere = slovenian premiere
Croatian premiere = croatian premiere
Bosnian premiere = bosnian premiere
Macedonian premiere = macedonian premiere
Albanian premiere = albanian premiere
Portuguese premiere = portuguese premiere
Belgian premiere = belgian premiere
Irish premiere = irish premiere
Scottish premiere = scottish premiere
Turkish premiere = turkish premiere
Israeli premiere = israeli premiere
Australian premiere = australian premiere
Mexican premiere = mexican premiere
Brazilian premiere = brazilian premiere
Argentinian premiere = argentinian premiere
Estonian premiere = estonian premiere
Latvian premiere = latvian premiere
Lithuanian premiere = lithuanian premiere
Georgian premiere = georgian premiere
Armenian premiere = armenian premiere
Indian premiere = indian premiere
Chinese premiere = chinese premiere
Korean premiere = korean premiere
Taiwanese premiere = taiwanese premiere
Latin American premiere = latin american premiere
East European premiere = east european premiere; eastern european premiere
National premiere = national premiere; regional premiere; local premiere; nationale premiere
"""

DEBUTS = """
debut = debut film; debut; first film; 1er film; 1er long métrage; 1st film; 1st feature; first feature; first feature
    film; first feature length film; feature debut;
    feature film debut; debütfilm; debüt; erstlingsfilm; erster langfilm; langfilmdebüt; spielfilmdebüt; regiedebüt;
    premier film; premier long métrage; premier long; opera prima; esordio; debiut; debiut reżyserski; debiut
    fabularny; дебют; дебютний фільм; ópera prima; primer largometraje; directorial debut; directing debut
"""

# Words that stand among facts and say nothing that a record holds: kinds of prints, lengths by name, versions.
FILLERS = """
- = completed; in production; produced; feature film; feature; short film; short; shorts; kurzfilm; langfilm; lang
    spielfilm; feature length; medium length; mid length; mid length film; court métrage; long métrage; moyen métrage;
    cortometraggio; lungometraggio; mediometraggio; krótkometrażowy; pełnometrażowy; film krótkometrażowy; film
    pełnometrażowy; короткометражний; повнометражний; повнометражний фільм; короткометражний фільм; curta metragem;
    longa metragem; largometraje; cortometraje; dcp; 35mm; 35 mm; 16mm; 16 mm; 8mm; super 8; super 16; 70mm; hd; 4k;
    2k; digital; digibeta; blu ray; dvd; mp4; file; prores; dolby; stereo; mono; 5 1; surround; dolby digital; dolby sr;
    dolby atmos; ov;
    omu; omeu; omdu; omfu; omenglu; omengu; of; df; dt fassung; dtf; ome; om; eu; vo; vost; vostf; vostfr; vosten;
    vosta; vostde; vosteng; vf; vo st; st; ut; original version; original version with english subtitles; ov with
    english
    subtitles; ov originalfassung; originalversion; version originale; versione originale; subtitles; english
    subtitles; with english subtitles; mit englischen untertiteln; mit deutschen untertiteln; german subtitles; eng
    sub; o v; and; und; et; e; i; та; y; in; with; mit; the; film; the film; original language; digital projection;
    projection dcp; tout public; tous publics; мови; мова; демонструється; restauration 4k; restauration; restored;
    restored version
"""

# Abbreviations of languages, as they stand before "OF", "OmU" or "UT".
TONGUES = """
Deutsch = dt; deut; dtsch
Englisch = engl
Französisch = frz; franz
Italienisch = ital
Spanisch = span
Portugiesisch = port; portug
Niederländisch = niederl; ndl; nld
Polnisch = poln
Russisch = russ
Ukrainisch = ukr; ukrain
Tschechisch = tschech
Ungarisch = ungar; ung
Rumänisch = rumän; rum
Bulgarisch = bulg
Griechisch = griech
Türkisch = türk
Schwedisch = schwed
Norwegisch = norweg; norw
Dänisch = dän
Finnisch = finn
Hebräisch = hebr
Arabisch = arab
Japanisch = jap; japan
Chinesisch = chin
Koreanisch = kor; korean
Kurdisch = kurd
Georgisch = georg
Kroatisch = kroat
Serbisch = serb
Slowenisch = slowen
Slowakisch = slowak
Anglais = angl
"""

# Languages that tags do not name, or with so few letters that only a word listed here is no code.
TONGUES_BESIDES = """
fon; lao; twi; ewe; iban; akan; igbo; kri; vai; zaza; zazaki; abkhaz; hazaragi; sorbian; creole; buryat; hutsul; rusyn;
lemko; kashubian; belarusisch; belorussisch; abchasisch; sorbisch; kreolisch; burjatisch; huzulisch; russinisch;
hasaragi; créole; abkhaze; sorabe; bouriate; creolo; abcaso; sorabo; kreolski; łużycki; huculski; łemkowski; креольська;
абхазька; гуцульська; бурятська; лужицька
"""

# Countries in a form that their list does not print; a record keeps the name before the sign.
PLACES_BESIDES = """
Hong Kong = hong kong china; hong kong sar; hong kong sar china
Hongkong = hongkong china
Macao = macao china; macau china; macao sar
Südkorea = republik korea
Nordkorea = demokratische volksrepublik korea
Palästina = palästinensische gebiete; palästinensische autonomiegebiete
"""
