"""The labels that pages print for facts, sections and headings; those of roles stand in ``role_words``.

One line a key: ``key = label; label``. Labels are compared folded; a new festival's wording is one more entry.
"""

FACTS = """
title = title; film title; titel; filmtitel; titre; titolo; tytuł; tytuł filmu; назва; назва фільму; título; film
original_title = original title; title original; originaltitel; titre original; titolo originale; tytuł oryginalny;
    оригінальна назва; título original; ot; og title; original
english_title = english title; international title; title international; title english; english; englischer titel;
    internationaler titel; titre anglais; titre international; titolo inglese; titolo internazionale; tytuł angielski;
    tytuł międzynarodowy; англійська назва; міжнародна назва; título inglés; título em inglês; título internacional;
    world title; festival title
local_title = german title; deutscher titel; deutscher verleihtitel; verleihtitel; titre français; french title;
    titolo italiano; tytuł polski; polish title; українська назва; назва українською; ukrainian title; local title;
    release title; kinotitel
other_titles = other titles; other title; further titles; weitere titel; alternative title; alternative titles;
    alternativtitel; aka; also known as; auch bekannt als; auch; autres titres; autre titre; altri titoli; altro
    titolo; inne tytuły; інші назви; working title; arbeitstitel; titre de travail; titolo di lavorazione;
    transliterated title; romanised title; otros títulos
year = year; year of production; production year; year of completion; completed; completion year; release year; jahr;
    produktionsjahr; herstellungsjahr; entstehungsjahr; produktionsjahre; année; année de production; année de
    réalisation; année de sortie; anno; anno di produzione; rok; rok produkcji; рік; рік виробництва; рік випуску;
    año; año de producción; ano; ano de produção; years
countries = country; countries; country of production; countries of production; production country; production
    countries; country of origin; countries of origin; nationality; nation; nations; land; länder; produktionsland;
    produktionsländer; herstellungsland; herstellungsländer; pays; pays de production; pays d'origine; nationalité;
    paese; paesi; paese di produzione; paesi di produzione; nazione; nazioni; nazionalità; origine; kraj; kraje; kraj
    produkcji; kraje produkcji; produkcja kraj; країна; країни; країна виробництва; країни виробництва; країна
    виробник; país; países; país de producción; país de produção; nacionalidad; nacionalidade; origin; production
    country countries; country countries; territory; země; country ies of production; coproduction countries;
    co-production countries; producing countries; produktionsländer jahr; production land; pays producteurs; pays
    coproducteurs; paesi di coproduzione; країна походження; país de origen; országok; ülke
languages = language; languages; original language; original languages; spoken language; spoken languages; language of
    the film; film language; dialogue language; language s; original version; sprache; sprachen; originalsprache;
    originalsprachen; filmsprache; originalfassung; sprachfassung; langue; langues; langue originale; langues
    originales; version originale; lingua; lingue; lingua originale; lingue originali; versione originale; język;
    języki; język oryginału; język oryginalny; języki oryginału; wersja językowa; wersja oryginalna; мова; мови; мова
    оригіналу; мова фільму; мови фільму; оригінальна мова; idioma; idiomas; lengua; idioma original; versión original;
    dialogue; dialogues; spoken in; audio language; original language version; version language; language version;
    languages spoken; dialog language; dialogsprache; gesprochene sprache; gesprochene sprachen; langue parlée;
    langues parlées; langue du film; langue des dialogues; lingua parlata; dialoghi; język dialogów; języki dialogów;
    язык; мова дубляжу; мова показу; idioma del film; lengua original; version sprache
runtime = runtime; running time; duration; length; run time; film run; film length; min; länge; laufzeit; dauer;
    spieldauer; filmlänge; spielzeit; durée; durata; lunghezza; czas trwania; czas; długość; czas projekcji;
    тривалість; хронометраж; час; duración; duração; minutes; minuten; duree; metraż; run time minutes; runtime
    minutes; duration minutes; durée du film; durata minuti; laufzeit in minuten; länge in minuten; filmdauer; metraż
    min
colour = colour; color; colour black white; colour b w; farbe; farbe s w; farbformat; couleur; couleurs; colore;
    colore bianco o nero; colore b n; kolor; barwa; колір; cor; colour format; picture; colour type; color type;
    colour system; color system; colour mode; type de couleur; procédé couleur; procédé; colour or black and white;
    colour bw; color bw; color b w; farbe schwarzweiß; farbigkeit; farbsystem; cromatismo; barwy; кольоровість;
    колірність
form = genre; genres; type; film type; type of film; kind; form; gattung; filmtyp; filmart; gatunek; rodzaj; typ;
    genere; generi; tipologia; tipo; жанр; жанри; вид; género; gênero; gattungen; filmgattung; tipology; typology;
    categoria; film form; тип; тип фільму; вид фільму; film genre; filmgenre; genre s; genre type; genres types;
    gatunek filmu; rodzaj filmu; genre du film; genere del film; жанр фільму; género cinematográfico; tipo de film
premiere = premiere; premiere status; premiere type; premierenstatus; premierestatus; status; première; statut de
    première; anteprima; premiera; прем'єра; статус прем'єри; estreno; type of premiere; kind of premiere; premiere
    category; typ premiery; статус показу; premierenart; type de première; tipo di anteprima; tipo de estreno
age_rating = age rating; age recommendation; recommended age; recommendation; age; age limit; age group; minimum age;
    certificate; rating; certification; altersfreigabe; altersempfehlung; freigabe; fsk; empfehlung; empfohlenes
    alter; freigegeben ab; âge; âge conseillé; classification; público; età; età consigliata; kategoria wiekowa; wiek;
    вікове обмеження; вікові обмеження; вік; classificação; calificación; parental guidance; film rating; usk;
    обмеження за віком; вікова категорія; віковий рейтинг; вікова група; рекомендований вік; age restriction; age
    restrictions; age classification; film classification; suitable for; audience; target audience; target group;
    zielgruppe; altersgruppe; altersbeschränkung; jugendfreigabe; public cible; tranche d'âge; limite d'âge; âge
    légal; âge suggéré; âge recommandé; classificazione; limiti di età; fascia d'età; ograniczenie wiekowe;
    ograniczenia wiekowe; ograniczenie wieku; przedział wiekowy; widownia; clasificación; edad; edad recomendada;
    classificação etária; cert; bbfc; bbfc rating; bbfc certificate
debut = debut; debut film; first feature; debüt; debütfilm
subtitles = subtitles; subtitle; subtitle language; subtitle languages; subtitled; subtitling; untertitel;
    untertitelsprache; sous titres; sous titrage; sottotitoli; napisy; субтитри; subtítulos; legendas; subs; subtitled
    in; subtitles in; subtitle s; subtitling language; sprache der untertitel; langue des sous titres; lingua dei
    sottotitoli; język napisów; мова субтитрів; субтитрування
festival_section = section; programme section; program section; sektion; programm; reihe; programme; program; sezione;
    sekcja; секція; програма; sección; section du festival; category; kategorie; catégorie; categoria concorso;
    competition; wettbewerb; concorso; konkurs; конкурс; strand; film category; festival section; filmreihe; genere
    concorso; cycle; edition; festival edition; festivalausgabe
url = website; web; homepage; webseite; site; site web; url; link; strona; sito; official website; offizielle
    webseite; film website
format = format; screening format; shooting format; vorführformat; sound format; tonformat; projection format; aspect
    ratio; bildformat; ratio; bildseitenverhältnis; aufnahmeformat; formato; cadre; medium; material; screening
    copy; source format; vorführkopie
contact = contact; contacts; print source; print courtesy; film print; kontakt; print contact; festival contact; press
    contact; pressekontakt; rights; rechte; rechteinhaber; lizenz; lizenzgeber; verleihkopie; kopie; holder; email; e
    mail; phone; tel; telefon; fax; address; adresse; press; presse; publicist; copyright; copyright holder; ausleihe;
    kontaktperson; facebook; instagram; twitter; submitted by; rights holder; contatti; contatto; kontakty; контакти;
    контакт; source; copie
keywords = keywords; tags; tag; schlagworte; schlagwörter; themes; theme; themen; thema; topics; topic; tematyka;
    hashtags; темы; mots clés; subject matter; mood; subgenre
awards = awards; award; prizes; festivals and awards; awards and festivals; festivals & awards; festivals; festival;
    preise; auszeichnungen; auszeichnungen auswahl; preise und auszeichnungen; preise auswahl; festivals und preise;
    prix; prix et festivals; festivals et prix; premi; premi e riconoscimenti; nagrody; nagrody i festiwale; нагороди;
    премії; фестивалі; premios; nominations; festivals selection; festival screenings; selected festivals;
    festivalteilnahmen; nominated; jury statement; jury; jurybegründung
premiere_date = release date; release; kinostart; starttermin; start; date de sortie; sortie; data premiery; premiera
    kinowa; дата прем'єри; us release; theatrical release; erstaufführung; uraufführung; veröffentlichung; world
    premiere date; premiere date; estreno en salas; kinostart at; kinostart de; world premiere; weltpremiere; première
    mondiale; national premiere; international premiere; festival premiere; german premiere; deutschlandpremiere;
    deutsche erstaufführung
"""

SECTIONS = """
synopsis = synopsis; short synopsis; long synopsis; storyline; the story; plot; plot summary; summary; logline; about
    the film; about this film; film description; description; the film; inhalt; inhaltsangabe; kurzinhalt; handlung;
    zum film; über den film; beschreibung; filmbeschreibung; kurzbeschreibung; der film; langinhalt; pressetext;
    résumé; le film; à propos du film; présentation; sinossi; trama; il film; descrizione; opis filmu; opis; o filmie;
    fabuła; streszczenie; синопсис; опис; опис фільму; про фільм; анотація; sinopsis; sinopse; sobre o filme; la
    película; overview; about; kurzsynopsis; catalogue text; programme note; program note; programme notes;
    katalogtext
tagline = tagline; slogan; accroche; claim
biography = biography; bio; biographies; biografie; biographie; biografía; biografia; director's biography; director
    biography; about the director; about the directors; about the filmmaker; about the filmmakers; meet the director;
    the director; the filmmaker; director's bio; director bio; biofilmography; bio filmography; bio & filmography;
    biografie regie; biografie des regisseurs; biografie der regisseurin; zur regie; zur person; über den regisseur;
    über die regisseurin; über die regie; vita; kurzbiografie; kurzbiographie; biographie du réalisateur; biographie
    de la réalisatrice; le réalisateur; la réalisatrice; biofilmographie; biografie und filmografie; biografia del
    regista; biografia della regista; il regista; la regista; bio filmografia; biofilmografia; o reżyserze; o
    reżyserce; biogram; nota biograficzna; біографія; про режисера; про режисерку; біографія режисера; біографія
    режисерки; regiebiografie; regisseur biografie; regie biografie; director's profile; profile; director s statement
    bio; biographical note; biografische angaben
filmography = filmography; filmographies; selected filmography; director's filmography; filmography selection; films;
    filmography of the director; directors filmography; selected films; selected works; films by; films directed by;
    filmografie; filmographie; filmographie regie; filmografie auswahl; filmografie regie; weitere filme; filme; filme
    auswahl; ausgewählte filme; filmographie sélective; filmographie sélection; films réalisés; filmografia;
    filmografia selezionata; filmografia wybrana; wybrana filmografia; filmy; фільмографія; вибрана фільмографія;
    filmografía; previous films; previous works; works; director's previous films; regiearbeiten; film e opere; short
    filmography
statement = director's statement; director's note; director's notes; director statement; directors statement;
    directors note; a note from the director; statement; regiestatement; statement der regie; statement der
    regisseurin; statement des regisseurs; regiekommentar; note d'intention; note du réalisateur; mot du réalisateur;
    note di regia; dichiarazione del regista; słowo reżysera; słowo od reżysera; режисерське слово; слово режисера;
    слово режисерки; nota del director; interview; press quotes; pressestimmen; press; reviews; kritiken;
    pressezitate; critics; trivia; q&a; gespräch; im gespräch; trigger warning; trigger warnung; content note; content
    warning; inhaltshinweis; content advice; content notes; inhaltshinweise; note; notes; hinweis; hinweise; more
    about the film; comments; kommentare
credits = credits; full credits; film credits; crew; cast & crew; cast and crew; cast crew; the team; team; film crew;
    filmcrew; stab; stabliste; stab und besetzung; besetzung und stab; alle credits; credits & cast; filmdaten; film
    data; filmangaben; film details; details; facts; film info; film information; info; infos; informationen;
    information; daten; fakten; technical data; technische daten; technical details; production details; production
    credits; additional credits; further credits; équipe; équipe technique; fiche technique; générique; fiche
    artistique; crédits; générique artistique; générique technique; informations; cast tecnico; scheda; scheda film;
    scheda tecnica; dati tecnici; crediti; cast e troupe; troupe; ekipa; twórcy; twórcy filmu; informacje; dane
    techniczne; o filmie dane; знімальна група; творча група; команда; інформація; інформація про фільм; про
    виробництво; equipo; ficha técnica; ficha artística; créditos; ficha; production notes; main credits; principal
    credits; key credits; filminfo; filminfos; production information; crew & cast; artistic & technical; credits list
dates = dates; screenings; screening; screening times; showtimes; show times; schedule; dates & tickets; dates and
    tickets; tickets; buy tickets; book tickets; book now; get tickets; termine; vorführungen; vorstellungen;
    spielzeiten; spielplan; tickets kaufen; karten; vorstellungstermine; projections; séances; horaires; billets;
    billetterie; réserver; proiezioni; programmazione; biglietti; orari; acquista; seanse; projekcje; bilety; kup
    bilet; repertuar; покази; розклад; квитки; сеанси; купити квиток; calendario; sesiones; entradas; sessões;
    ingressos; when & where; when and where; wann und wo; programme dates; where to watch; watch; watch now; watch at
    home; stream; vod; on demand
media = trailer; trailers; video; videos; clip; clips; photos; stills; gallery; images; pictures; film stills; trailer
    und fotos; trailer & photos; fotos; bilder; galerie; photogallery; bande annonce; photos du film; galerie photos;
    galleria; foto; immagini; zwiastun; zdjęcia z filmu; galeria; трейлер; кадри; фото; галерея; downloads; download;
    press material; pressematerial; press kit; press kits; presskit; materials; media; poster; plakat; filmstills;
    downloads & links; links; share; teilen; partager; condividi; udostępnij; поділитися; share this; share on; more;
    mehr; print; drucken
related = related films; related film; related; related movies; related content; similar films; similar movies; more
    films; more like this; more from this section; more films in this section; other films; other films in this
    section; you may also like; you might also like; you might like; you might also be interested in; recommended
    films; recommendations; also in this section; films in this section; explore more; discover more; see also; next
    film; previous film; weitere filme der sektion; weitere filme im programm; ähnliche filme; das könnte sie auch
    interessieren; das könnte dir auch gefallen; das könnte ihnen auch gefallen; auch interessant; mehr filme; siehe
    auch; nächster film; films similaires; films associés; vous aimerez aussi; à voir aussi; autres films; dans la
    même section; à découvrir également; film correlati; film simili; ti potrebbe interessare; potrebbe interessarti
    anche; altri film; zobacz także; zobacz też; podobne filmy; inne filmy; polecamy; polecane filmy; дивіться також;
    схожі фільми; інші фільми; вам може сподобатись; рекомендуємо; películas relacionadas; también te puede interesar;
    filmes relacionados; latest news; related news; related articles; news; our partners; partners; partner; sponsors
    and partners; newsletter; cookies; cookie settings; cookie policy; follow us; footer; presented by; präsentiert
    von; on the same subject; from the same director; by the same director; others also watched
"""
