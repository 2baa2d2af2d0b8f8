"""The labels of credit roles that pages print beside those of ``filmcat.text.roles``, and words of jobs.

One line a key: ``key = label; label``. Labels are compared folded; a new festival's wording is one more entry.
"""

from filmcat.importing.page.vocabulary.word_list import listed

# Labels of roles that pages print and that would be too loose anywhere else; the line's language goes first.
ROLES = """
director = von; reż; reż.; regia; dir; ein film; ein film von; film von; un film de; un film di; un film; a film by;
    film by; film de; film di; by; de; di; par; réalisé par; réalisation et scénario par; in der regie von; r; regie
    von; inszeniert von; réalisateurs; réalisatrices; réalisation de; registi; regia di; reżyserzy; reżyserki;
    режисери; режисерки; постановник; directores; directors; dirigido por; dirigée par; dirección de; director s; film
    director s; filmmaker; filmmakers; filmemacher; filmemacherin; filmemacher innen; realisation; realisateur;
    realizacja; film di; regiseur; regissör; режиссер; режиссеры; w reżyserii; réal; регія; реж; reżyser filmu; dirigé
    par; mise en scène; scénario et réalisation; ein dokumentarfilm von; ein dokumentarischer film von; ein spielfilm
    von; ein animationsfilm von; ein kurzfilm von; a documentary by; a documentary film by; a feature film by; a short
    film by; an animated film by; un documentaire de; un film documentaire de; un court métrage de; un documentario
    di; un film documentario di; un documental de
screenplay = szenario; buch; b; sc; script; written by; story and script; screenplay writer; screenwriters;
    scriptwriters; scénaristes; scénario de; scenariste; sceneggiatori; sceneggiatura di; scritto da; scenarzyści;
    scenariusz; сценаристи; сценарист; guionistas; escrito por; roteiristas; roteirista; autoren; autor innen;
    drehbuchautoren; text; writers; écrit par; authors; author; сценарий; skript; scén; scénar; scr; drehb; scenegg;
    scen; сцен; автори сценарію; авторка сценарію; автор сценарію; авторки сценарію; сценаристки; scénario et
    dialogues; adaptation et dialogues; drehbuch nach; drehbuchautorinnen; sceneggiatrici; sceneggiatrice;
    scenarzystki; scenarzystka; guionista; screenplay writers
story = based on a story by; story by; idea by; from an idea by; nach einer idee von; geschichte; sujet; subject by;
    soggetto di; sogg; сюжет; historia; histoire; autori del soggetto
based_on = based on a novel by; nach einem roman von; nach dem roman von; d'après; tratto da; na podstawie; за
    романом; based on the play by; basado en; basé sur; adapted from; vorlage; literarische vorlage; nach motiven von;
    dal romanzo di; based on the novella by; based on the short story by; based on a short story by; based on a play
    by; based on the story by; based on the book of; based on a book by; based on the memoir by; after the novel by;
    d'après le roman de; d'après l'œuvre de; dal romanzo omonimo di; dal libro di; na podstawie powieści; na motywach
    powieści; за мотивами роману; nach dem buch von; nach der novelle von; nach der erzählung von; nach einer
    erzählung von
cinematography = камера; зйомка; зйомки; операторська робота; bild; dop; d o p; dp; k; ph; image; images; fotografie;
    camera; bildgestalter; bildgestaltung kamera; kamera bildgestaltung; directors of photography; director s of
    photography; cinematographers; cinematographer; photographed by; filmed by; chef op; chef opérateur; photo;
    photographie de; autor zdjęć; zdjęcia; operator obrazu; оператори; оператор; операторка; fotografía de; direção de
    fotografia; kamera; directors of cinematography; director of cinematography; dir of photography; fotograf; foto;
    оператор постановник; photog; phot; cine; cinem; kam; im; fot; zdj; опер; chefs opérateurs; cheffe opératrice;
    cheffe op; directeur de la photographie; directeurs de la photographie; directrice de la photographie; directrices
    de la photographie; dir photo; kameraleute; kameramänner; kamerafrauen; direttore della fotografia; direttrice
    della fotografia; direttori della fotografia; operatorzy; operatorka; autorka zdjęć; autorzy zdjęć; операторка
    постановниця; операторки; dop s; directores de fotografía
editing = schnitt; s; mo; film editor s; editors; montage; monteurs; montage de; montaggio di; montaggio; montaż;
    montażyści; edycja; монтажер; монтажери; монтажерка; режисер монтажу; montaje; montagem; montador; film edit;
    edit; schnitt montage; editore; montatrice; mont; ed; schn; монт; monteuse; monteuses; monteur; montaggi;
    montatori; montażystka; montażystki; schnittmeister; schnittmeisterin; cutters; cutterinnen; editoren;
    filmeditoren; режисерка монтажу; режисери монтажу; монтажерки
music = musik; m; mus; mu; musique de; musica; musica originale; musiche di; musiche originali; muzyka; kompozytorzy;
    композитори; композитор; composers; score; original soundtrack; colonna sonora originale; musica colonna sonora
    originale; original music; musique originale; banda sonora original; soundtrack; music score; filmmusik;
    musikkomposition; komponisten; komponist innen; film music; muz; муз; комп; compositeur de la musique; compositeur
    de la musique originale; compositeurs de la musique originale; compositrice de la musique originale; compositeur;
    compositrice; compositeurs; compositrices; musiche; musicista; autore delle musiche; kompozytor; kompozytorka;
    kompozytorki; композиторка; композиторки; komponistinnen; musik von; compositor; compositora; compositores;
    original score; musica di
sound = ton; t; sound engineer; sound engineers; son; audio; fonico; suono; dźwięk; звукорежисери; звукорежисер;
    sonido; som; tonmeister innen; sound department; ingénieur son; звук; sound team; presa diretta; tongestaltung und
    ton; зв; su; dźw; tonmeister; tontechnik; tonleute; ingénieurs du son; ingénieure du son; ingénieur du son;
    ingénieures du son; fonici; dźwiękowiec; operator dźwięku; звукорежисерка; звукорежисерки; звукооператор;
    звукооператори; звукооператорка; fonica
sound_design = sounddesign; sound designers; conception sonore; design du son; klanggestaltung; sounddesigner innen;
    projektowanie dźwięku; reżyseria dźwięku; саунд дизайнер; diseño de sonido; desenho de som
sound_mix = mix; mixage; mischung; mischtonmeister; mixing; sound mix; mixer; re recording; missaggio; mezcla; zgranie
    dźwięku; mixeur; mixeuse; mixeurs; mixage son; mixages; mischtonmeisterin; tonmischung; zgranie; sound mix by; re
    recording mixer; re recording mixers
sound_recording = tonaufnahme; originalton; o ton; set ton; prise de son; sound recordists; location sound;
    tonaufnahmen; preneur de son; preneuse de son; preneurs de son; recording sound; recordist; recordists
production_design = bauten; scgf; scgr; setdesign; set design; a; szenenbild; szenografie; production designers; décor;
    décors; décoration; scenografia di; scénographie; scenografia; scenograf; scenografowie; художник; художники;
    художник постановник; dirección de arte; diseño de producción; ausstattung; scenographer; scenography; set
    designers; bühnenbild; filmarchitektur; set; art department; architecte décorateur; ausst; déc; scenogr; худ;
    décorateur; décoratrice; décorateurs; décoratrices; chef décorateur; cheffe décoratrice; chefs décorateurs;
    création des décors; szenenbildner; szenenbildnerin; szenenbildnerinnen; scenografo; scenografa; scenografi;
    scenografka; художниця; художниця постановниця; художниці постановниці; художники постановники; художник фільму;
    prod design; production designed by
costumes = kostüme; kostüm; kostümdesign; costumes; costumi; costumista; kostiumy; kostiumografka; kostiumograf;
    kostümdesigner; kostümdesignerin; художниця по костюмах; costume designers; vestuario; figurino; кост юми; cost;
    kost; créateur de costumes; créatrice de costumes; créateurs de costumes; création des costumes; costumière;
    costumier; costumiers; kostümbildner; kostümbildnerin; kostümbildnerinnen; kostüme von; costumisti; costumiste;
    kostiumografowie; kostiumografki; художник по костюмах; художники по костюмах; художник з костюмів; художниця з
    костюмів; costume design by; diseño de vestuario
make_up = make up; makeup; make up artist; hair & make up; hair and make up; hair make up; maske; maskenbild;
    maquillage; maquillage coiffure; trucco; trucco e parrucco; charakteryzacja; charakteryzator; грим; гример;
    maquillaje; make up hair; hair makeup; hair and make up designer; hair & make up designer; make up designer; make
    up and hair; make up and hair designer; make up & hair designer; hair and make up design; make up artists; hair
    and make up artist; maquilleuse; maquilleur; maquillage et coiffure; maskenbildner; maskenbildnerin;
    maskenbildnerinnen; truccatrice; truccatore; trucco e acconciature; charakteryzatorka; charakteryzatorzy;
    гримерка; гримери; художник з гриму; художниця з гриму; художник по гриму
casting = casting; casting director; casting directors; casting de; casting by; distribution des rôles; directeur de
    casting; directrice de casting; casting directed by; reżyser obsady; reżyserka obsady; кастинг; директор з
    кастингу; кастинг директор; кастинг директорка; directora de casting
assistant_director = regieassistenz; assistant director; assistant directors; 1st ad; first ad; assistant réalisateur;
    aiuto regia; aiuto regista; asystent reżysera; ii reżyser; 1er assistant réalisateur; assistente alla regia;
    другий режисер; режисер асистент; assistants réalisateurs; assistants à la réalisation; assistant à la
    réalisation; assistante à la réalisation; assistantes réalisatrices; premier assistant réalisateur; première
    assistante réalisatrice; première assistante à la réalisation; 1er assistant à la réalisation; regieassistentin;
    regieassistenten; aiuto registi; assistenti alla regia; asystenci reżysera; drugi reżyser; ii reżyserka; асистенти
    режисера; асистентка режисера; другі режисери
producers = produzent; p; prod; produced by; producteurs; productrices; producteur rice s; produit par; producing;
    prodotto da; produttori; produttrici; producenci; producentki; продюсери; продюсерки; productores; productoras;
    produtores; film producers; filmproduzent; produzent innen; produktion produzent; produzentinnen; produzenten;
    production by; produziert von; продюсерка; продюсер; producent; producentka; produttrice; producteurs délégués;
    producteur délégué; productrice déléguée; produzierende
co_producers = koproduzenten; coproduzent; coproduzenten; coproduzentin; co produzent; co produzenten; co produzent
    innen; ko produzent; ko produzenten; ko produzent innen; ko produzentin; coproducteurs; coproductrices; co
    producteurs; co producteur; co productrice; coproduttori; co produttori; coproduttrice; co produttore;
    koproducenci; koproducent; współproducent; співпродюсери; співпродюсер; coproductores; co producers; coproducers;
    coprodutores; co producing; co produced by; coproduced by; coprodotto da; coproductrice; koproducentka;
    koproducentki; koproduziert von; співпродюсерка; співпродюсерки; coproductor; coproductora
executive_producers = ausführender produzent; ausführende produzent; ausführende produzenten; ausführende produzentin;
    ausführende produzent innen; ausführender produzent in; ausführende r produzent in; ausführende produzentinnen;
    executive producing; exec producer; exec producers; produttore esecutivo; produttori esecutivi; producenci
    wykonawczy; producent wykonawczy; виконавчий продюсер; виконавчі продюсери; виконавча продюсерка; productores
    ejecutivos; executive production; exec prod; exec prods; executive produced by; produttrice esecutiva; produttrici
    esecutive; productora ejecutiva; productor ejecutivo; producentka wykonawcza
associate_producers = associate producers; assoziierter produzent; assoziierte produzent; assoziierte produzent innen;
    assoziierte produzenten; producteurs associés; productrice associée; produttore associato; produttori associati;
    producent stowarzyszony; асоційовані продюсери
line_producer = line producer; line producers; herstellungsleitung; herstellungsleiter; herstellungsleiterin;
    producteur exécutif; productrice exécutive; лінійний продюсер; kierownik produkcji wykonawczy
production_manager = production manager; production managers; produktionsleitung; directeur de production; directrice
    de production; direzione di produzione; direttore di produzione; kierownik produkcji; kierownictwo produkcji;
    director de producción; jefe de producción; unit production manager; directeurs de production; directrices de
    production; produktionsleiter; produktionsleiterin; direttrice di produzione; kierowniczka produkcji; kierownicy
    produkcji; директор фільму; директорка фільму; directora de producción
co_director = co director; co directors; co regie; co regisseur; co regisseurin; ko regie; coréalisation; co
    réalisation; coréalisateur; co réalisateur; co réalisatrice; coregia; co regia; współreżyser; współreżyseria;
    співрежисер; codirección; co directed by
animation = animation; animationen; animazione; animazioni; animacja; анімація; animateurs; animators; animator;
    animatoren
visual_effects = visual effects; vfx; effets visuels; effetti visivi; efekty wizualne
special_effects = special effects; sfx; effets spéciaux; effetti speciali; efekty specjalne
commissioning_editor = redaktion; commissioning editor; commissioning editors; redakteur innen
dramaturgy = dramaturgie; dramaturgy; dramaturgische beratung
artistic_consultant = artistic consultant; artistic consultants; artistic advisor; artistic advice; artistic
    consulting; künstlerische beratung; künstlerischer berater; künstlerische mitarbeit; artistic collaboration;
    collaboration artistique; conseiller artistique; collaborazione artistica; consulenza artistica
narrator = narrator; narration; sprecher; sprecherin; sprecher in; erzähler; voce narrante; voix off; lektor; narrated
    by; voice over
stills = still photographer; stills photographer; standfotos; standfotograf; standfotografie; set photographer;
    fotografo di scena; photographe de plateau; fotosy; photographe
colour_grading = colour grading; color grading; colorist; colourist; grading; farbkorrektur; étalonnage; korekcja
    barwna; color correction; colour correction; correzione colore
post_production = post production supervisor; postproduction supervisor; postproduktion
research = research; recherche; recherchen
cast = d; int; cast; the cast; main cast; principal cast; with; mit; avec; con; z udziałem; występują; obsada;
    starring; stars; featuring; mit u a; darsteller; darsteller innen; darstellerinnen; darsteller in; darstellerinnen
    und darsteller; darsteller mitwirkende; schauspiel; schauspieler; schauspieler innen; schauspielerinnen und
    schauspieler; besetzung; mitwirkende; mitwirkend; protagonist innen; protagonisten; protagonistinnen;
    protagonists; protagonist; participants; interprètes; interprétation; interprete; interpreti; interpreti
    principali; interpreti e personaggi; interpretazione; acteurs; actrices; acteurs et actrices; comédiens; avec la
    participation de; distribution artistique; casting artistique; actors; actor; actress; actresses; performers;
    performer; characters; персонажі; у ролях; в ролях; актори; акторський склад; ролі; за участю; за участі; герої;
    герої фільму; héros; bohaterowie; w rolach głównych; w roli głównej; aktorzy; elenco; reparto; intérpretes; with
    the participation of; appearances; on screen participants; film subjects; subjects; featured subjects; featured
    subject; film subject; cast in alphabetical order; in alphabetical order; in order of appearance; intervenants;
    personaggi; personaggi e interpreti; cast artistico; in den hauptrollen; hauptrollen; hauptdarsteller;
    hauptdarsteller innen; leading cast; darst; interpr; interp; wyk; wykonawcy; grają; comédiennes; comédiens et
    comédiennes; comédiennes et comédiens; attori; attrici; attrice; attore; con la partecipazione di; личности;
    виконавці; виконавці ролей; ролі виконують; грають; знімалися; знімались; y reparto; con la participación de;
    obsada aktorska
voices = stimmen; voices; voice cast; voix; voci; głosy; голоси; озвучення; voces; sprecher innen; with the voices of;
    mit den stimmen von; avec les voix de; con le voci di
production = prod co; prod cos; production; production company; production companies; production company companies;
    produktion; produktionsfirma; produktionsfirmen; produktionsgesellschaft; produktionsfirma en; eine produktion
    von; eine produktion der; a production by; a production of; production house; société de production; sociétés de
    production; société s de production; maison de production; une production de; produzione; casa di produzione; case
    di produzione; una produzione; società di produzione; società di produzione; produkcja; producent firma; firma
    produkcyjna; studio; виробництво; виробник; компанія; кінокомпанія; продакшн; студія; production companies; prod
    companies; productora; productoras; compañía productora; producción; produção; companhia produtora; produtora;
    produced by company; main production; producing companies; firma; hauptproduktion; production co; delegate
    production company; delegate production companies; delegate production; delegated production; production déléguée;
    société de production déléguée; sociétés de production déléguées; студія виробник; студії виробники; студії;
    кіностудія; кіностудії; кінокомпанії; компанія виробник; компанії виробники; wytwórnia; zespół filmowy; studio
    filmowe; studi; casa produttrice; produktionsgesellschaften; productions
co_production = co production; coproduction; koproduktion; ko produktion; co produktion; in koproduktion mit; in co
    production with; in coproduction with; in co produktion mit; co production company; co production companies;
    coproduction company; co producing companies; sociétés de coproduction; en coproduction avec; coproduzione; in
    coproduzione con; co produzione; koprodukcja; w koprodukcji z; копродукція; спільне виробництво; у копродукції з;
    coproducción; coprodução; koproduktionsfirma; koproduktionsfirmen; co produktionsfirma; co productions;
    koproduktionen; zusammen mit; in zusammenarbeit mit; in collaboration with; in association with; mit beteiligung
    von; en collaboration avec; in collaborazione con; sociétés coproductrices; società di coproduzione; coproduzioni;
    kooperation; koproducenci firmy; компанії копродуценти; en coproducción con; co produzione con;
    współprodukcja; współprodukcje; we współprodukcji z
world_sales = world sales; world sales address es; world sales address; world sales contact; sales; int sales; intl
    sales; international sales; sales agent; sales company; sales agents; world sales company; weltvertrieb;
    weltvertriebe; internationaler vertrieb; ventes; ventes internationales; ventes à l'étranger; ventes mondiales;
    vendite; vendite internazionali; vendite estere; vendite all'estero; sprzedaż; sprzedaż zagraniczna; sprzedaż
    międzynarodowa; agent sprzedaży; міжнародні продажі; продажі; світові продажі; ventas; ventas internacionales;
    vendas internacionais; world rights; weltrechte; international sales agent; world sales agent; export; sales
    contact; agent sprzedaży międzynarodowej; sales as; as sales; int'l sales; foreign sales; ventes à
    l'international; exportation; міжнародний дистриб'ютор; vertrieb international; distribuzione
    internazionale; distribuzione estera
distribution = distributor; distribution; distributors; distributed by; verleih; verleiher; im verleih von; im verleih
    der; filmverleih; vertrieb; distributeur; distributeurs; distribution france; distribution suisse; société de
    distribution; distribuzione; distributore; distribuito da; distribuzione italiana; dystrybucja; dystrybutor;
    dystrybutor w polsce; polski dystrybutor; прокат; дистриб'ютор; дистрибуція; прокатник; distribuidora;
    distribución; distribuição; us distributor; uk distributor; german distributor; local distributor; theatrical
    distributor; domestic distribution; kinoverleih; domestic distributor; swiss distributor; verleih ch; verleih
    schweiz; verleih at; verleih de; deutscher verleih; distrib; distr; distribution in france; french distribution;
    french distributor; distribution en france; distributeur français; distributeur france; distributeur suisse;
    distributore italiano; distribuzione in italia; canadian distributor; canadian distribution; polish distributor;
    austrian distributor; italian distributor; verleih österreich; verleih in österreich; verleih deutschland; verleih
    in deutschland; ch verleih; dystrybucja w polsce; dystrybutor polski; dystrybutor kinowy; дистриб'ютор в україні;
    прокатник в україні; dystr; verl
support = support; with the support of; supported by; funding; funded by; financed by; gefördert von; gefördert durch;
    förderung; förderer; mit förderung von; mit unterstützung von; mit unterstützung; unterstützt von; avec le soutien
    de; avec l'aide de; soutien; soutiens; con il sostegno di; con il contributo di; sostegno; wsparcie; ze wsparciem;
    przy wsparciu; dofinansowanie; współfinansowanie; за підтримки; підтримка; con el apoyo de; con la ayuda de; com o
    apoio de; apoio; sponsors; filmförderung; funding bodies; co financed by; cofinanced by; współfinansowane przez;
    dofinansowane przez; cofinancé par; soutenu par; financé par; con il supporto di; sostenuto da; finanziato da; за
    фінансової підтримки
"""

# Words of jobs that no vocabulary of labels holds: "Sound Mixer Assistant John Smith" is not a name after "Sound".
JOBS = listed(
    """
    assistant assistants assistenz assistent assistentin operator operators supervisor supervisors supervision
    manager managers management coordinator coordination koordination consultant consultants consulting advisor
    adviser beratung engineer engineers artist artists designer designers director directors editor editors
    producer producers recordist mixer department team crew unit services service support design leitung leiter
    leiterin technik technician trainee intern runner driver catering wrangler researcher titles title effects
    effekte assistance assistante assistenti asystent assistente mastering conforming post facilities equipment
    lab labor studio studios studies school notes recording mixing editing grading correction edit mix
    production producing sales company companies rights statement by von par from über about
    description descriptions descriptive described guide guides
    """
)
