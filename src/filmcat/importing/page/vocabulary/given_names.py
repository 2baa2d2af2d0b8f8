"""Names that people are given, folded: a name that begins with one is a person's rather than a company's."""

from filmcat.importing.page.vocabulary.word_list import listed
from filmcat.text.fold import fold

_GIVEN = listed(
    """
    aaron abbas abdel adam adela adele adelina adina adolf adrian adriana adrien agata agathe aglaia agnes agnese
    agneta agnieszka ahmed ahmet aida aino aivars aki alain alan albena albert alberto aldis aleksa aleksandar
    aleksander aleksandr aleksandra aleksei aleksi alena ales alessandra alessandro alessia alexander alexandra
    alexandre alexandros alexandru alexei alexia alexis alfonso alfred alfredo ali alice alicia alina aliona alise alla
    aloizs alvaro amalia amanda amelie amina amir ana anastasia anatol anatole anca anda anders andor andra andre
    andrea andreas andrei andrej andreja andres andrew andrey andri andria andrii andris andrius andriy andrzej ane
    aneta angela angelika angeliki angelo anica anita anja anka anke anna annabel annabelle anne annelie annemarie
    annette annika annina anouk anselm ante antje anto antoine anton antonella antonia antonija antonin antonina
    antonio antonis apostolos argyris ariane ariel armin arnaud arne arno arnold arpad artem arthur arto artur arturo
    arturs arunas arvo asa asger asier asmund astrid athina attila audrey augustin aurelie avi axel ayse baiba balazs
    barbara barbora barry bartosz bastian bastien beata beate beatrice beatrix beatriz bela ben benedict benedicte
    benedikt benjamin benoit berit bernard bernardo bernd bernhard bert bertrand bettina birgit birgitta birgitte
    birute bjarne bjorn blanka bob bogdan boguslaw bohdan bojan boris borislav borja borys bozena branislav branka
    branko brigitta brigitte britt britta bruce bruno burak camilla camille carina carl carla carlo carlos carmen
    carola carole carolin carolina caroline carsten catalin catarina caterina catherine cathrine catrin cecile cecilia
    cecilie celine cem cengiz cesar cezary chantal charles charlie charlotta charlotte chiara chloe chris christa
    christel christian christiane christina christine christoph christophe christopher cigdem claes claire clara claude
    claudia claudie claudine claudio claus clemens clement clio colette colin constance constantin constanze corina
    corinna corinne cornel cornelia cosmin costas cristi cristian cristiana cristina csaba cyril dace dagmar dagny
    dainis dalia damian damien damir damjan dan daniel daniela daniele danielle danijel danila danilo danny danuta
    daria dario darius dariusz darja darko david davide davor deborah dejan delphine denis denisa deniz derek desislava
    diana didier dieter dietmar dilek dimitar dimitra dimitri dimitris dina dino dirk dmitri dmitry dmytro domagoj
    dominik dominika dominique donatas dora doris dorota dorothea dorothee dorte dragan dragana dragos duncan dusan
    dzintars eckhart edda eddie edgar edgars edita edith eduard eduardo edward eero efthymis egle eija eike eileen
    einar eirik ekaterina elena eleni eleonora eleonore elias elif elin elina eline elisa elisabet elisabeth elise
    elizabeth elke ellen elmar elsa elvira elzbieta emanuel emanuele emil emilia emilie emilio emilis emily emir emma
    emmanuel emmanuelle emre endre enrico enrique enzo erdem eric erica erich erik erika erkki ernest ernst ervin erwin
    esa espen esra estelle ester esther etienne eugen eugene eugenia eugenio eugeniusz eva evangelia evangelos evelin
    evelyn evgeni evgenia ewa ewelina fabian fabien fabienne fabio fabrice fabrizio fanni fanny fatih fatma federica
    federico felicitas felipe felix ferenc fernanda fernando filip filipa filipe filippo finn fiona flavia flavio
    florence florent florian floriane francesca francesco francisco francois francoise frank franka franz franziska
    frederic frederik frederike fredrik friederike friedrich frode fulvio gabi gabor gabriel gabriela gabriele
    gabriella gabrielle gary gaspar gaute gavin geert genevieve geoffrey georg george georges georgi georgia georgios
    georgiy gerald gerard gerardo gerd gergely gerhard gerlinde gert gheorghe giacomo giada giancarlo gianfranco
    gianluca gianni gilles gintaras giorgia giorgio giorgos giovanna giovanni gisela giulia giuliano giulio giuseppe
    glenn goncalo goran gordana gorka gosta graham grazyna gregor gregory greta grete gro grzegorz gudrun guido
    guillaume guillermo gunars gunnar gunther gustav gustavo gyorgy gyula hakan hakon halina halldor hanna hannah
    hannes hans harald haralds harri harriet harry hasan hedda hedvig heide heidi heike heikki heiko heiner heinrich
    heinz helen helena helene helga helge hella helle helmut hendrik henri henriette henrik henrike henry henryk
    herbert herman hermann hermine hernan hilda hilde hjalmar holger hrvoje hubert hugo hugues huseyin iain ian ida
    ieva ignacio igor ihor iiro ildiko ilia ilinca ilja ilka ilmar ilona ilse ilya ilze imants imke imre indre ines
    inge ingeborg ingela inger ingmar ingo ingrid inka inta ioana ioanna ioannis ion iosif irena irene irina iris irma
    isa isabel isabela isabella isabelle isidora ismail ismet ismo istvan ita itziar iuliana ivan ivana ivars ivica ivo
    ivona ivor iwona izabela jaak jaakko jaan jacek jackie jacob jacopo jacqueline jacques jadranka jadwiga jaime jakob
    jakub james jan jana janez jani janina janine janis janne janos janusz januz jaroslav jaroslaw jasmin jasmina jasna
    jason javier jean jeanne jeannette jeff jelena jelica jenni jennifer jenny jens jeppe jeremy jeroen jerome jerry
    jerzy jesper jesse jessica jette jill jim jimmy jindrich jiri jitka joachim joan joana joanna joao joaquin jochen
    joel joern johan johana johann johanna johanne johannes john jolanta jon jonas jonathan jordi jorg jorge jorgen
    joris jose josef josefin josep joseph josephine josh josip josipa joss jostein josune jovan jovana jozef jozsef
    juan juanjo judit judith juha juhan juho jukka jule jules juli julia julian juliana julie julien juliette julio
    julius junko jure jurga jurgen juri jurij juris jussi justas justina justine justyna jutta jyrki kaarel kadri kai
    kaisa kaja kalle kamil kamila karel karen karin karina karine karl karla karlis karol karolina karoline karsten
    kaspar kasper kata katalin katarina katarzyna kate katerina katharina katherine kathleen kathrin katia katja katka
    katre katri katrin katrina katrine kay kazimierz keith kemal kenneth kerstin kestutis kevin kinga kirsi kirsten
    kirsty kjell kjersti klaas klara klaudia klaus klavdija klemen knud knut konrad konstantin konstantina konstantinos
    kornel kostas kresimir krista kristaps kristian kristiina kristijan kristin kristina kristine kristof kristoffer
    krisztian krisztina krystian krystyna krzysztof ksenia ksenija kurt kyriakos kyrylo larisa larissa lars lasma lasse
    laszlo latife laura laure laurence laurent laurentiu lauri laurynas leandro leena leif leila lena lene leo leon
    leonard leonardas leonardo leonid leonie leonor leos leszek levan levente lia lidia lidija liene liga lili lilian
    liliana lilija lilja lilla lina linas linda linn linus lionel lisa lisbeth lise lisette liudmila liv livia ljiljana
    ljubica loic lora lorena lorenz lorenzo loretta loris lotta lotte louis louisa louise luba lubica lubos luc luca
    lucas lucia lucian lucie lucien lucija lucjan lucy ludek ludger ludmila ludovic ludwig luigi luis luisa luise luiz
    luka lukas lukasz lydia lynn maarten maciej madalina madeleine madis mads magali magda magdalena maggie magnus maia
    maija maike maja maksim maksym malgorzata malin malte malvina manfred manon manuel manuela mara marat marc marcel
    marcela marcello marcin marco marcos marcus marek maren margaret margareta margarete margarida margarita margaux
    margit margot margrethe margus mari maria mariam marian mariana mariann marianna marianne marica marie marieke
    marielle marija marika marilyn marin marina marine mario marion marios marisa marit marita marius mariusz mariya
    marja marjan marjana marjo marjut marketa marko markus marlene marlies marta martha martin martina martine marton
    martti mary maryana maryna marzena matas mate matej mateja mateusz matevz mathias mathieu mathilde matija matilda
    matjaz mats matt matteo matthew matthias matthieu matti matus maud maurice mauricio maurizio mauro maxence maxim
    maxime maximilian maya mehmet melanie mercedes meri mette mia michael michaela michal michalis michel michela
    michele michelle mick miguel mihaela mihai mihails mihaly miika mika mikael mikaela mike mikhail mikk mikkel miklos
    mikolaj mila milada milan milda milena milica miljana milos miloslav milosz mindaugas mira miranda mircea mirela
    miriam mirjam mirjana mirka mirko miroslav miroslava miroslaw mischa mislav mitja mladen moa mohamed mohammad
    moises momir monica monika monique moritz morten moshe murat mustafa mykhailo mykola myriam nadav nadezhda nadia
    nadine nadja naomi natacha natalia natalie nataliia natalija nataliya natasa natascha natasha nathalie nathan nazan
    neil nela nelly nenad nerijus neringa nevena nezha nicholas nick nicky nicola nicolae nicolas nicole nicoleta
    nicoletta niels nika nikita niklas niko nikola nikolai nikolaj nikolaos nikolas nikolaus nikolay nikos nils nina
    nino noah noel noelle noemi norbert normunds nuno nuria oana octav ognjen oksana olaf olav ole oleg oleh oleksandr
    oleksandra oleksii olena olga oliver olivera olivia olivier olof omar ondrej orsolya oscar oskar osman otakar
    othmar otmar otto ovidiu owen ozan ozge pablo paloma paola paolo pascal pascale pasi patrice patricia patricio
    patrick patrik patryk paul paula paulina pauline paulius paulo pavel pavla pavol pawel pedro peeter pekka pelle
    penelope perla pernille petar peter petr petra petri petros petru petter petya phil philip philipp philippe phoebe
    piera pierre piet pieter pietro pilar pille piotr piret pirjo plamen predrag priit primoz przemyslaw quentin rachel
    radek radka radmila rado radomir radoslav radoslaw radu rafael rafal raffaele raffaella raimo raimund rainer raisa
    ralf ralitsa ralph ramon ramona ramunas rares rasa rasmus ratko raul raymond razvan rebecca rebecka regina regine
    reidar reinhard reinis reka remi renata renate rene renee reza ricardo riccardo richard rick rita rizgar robert
    roberta roberto roberts robin roger roland rolands rolf romain romana romina ron ronald ronny rosalie rosana
    rosanna rosemarie roxana roy ruben rudi rudolf rui runar rupert ruta ruth ruxandra ryszard saara sabin sabina
    sabine sakari salla sally salome salvador salvatore samir sampsa samuel samuli sandi sandor sandra sandrine sandro
    sanja sanna sarah sarunas sasa sascha sasha saskia satu saulius savina scott sean sebastian sebastien sebnem selda
    selim selma senka serdar serena serge sergei sergejs sergey sergio sergiu serhii serhiy severin sevgi sharon sheila
    shirin sibel sibylle sidsel siegfried signe sigrid sigurd siim silja silje silke silva silvan silvia silvio silviu
    simon simona simone sinem sini sinisa sirje sissel slavica slavko slawomir slobodan snezana soeren sofia sofie
    sofija solveig sonia sonja sophia sophie soren spela spyros srdan srdjan stanislav stanislava stanislaw stavros
    stefan stefania stefanie stefano stefanos steffen steffi stela stelios stella sten stephan stephane stephanie
    stephen steve steven stig stipe stjepan stuart sture sulev sune susan susana susann susanna susanne suzana suzanne
    svante svein sven svenja svetla svetlana svetoslav svitlana sybille sylvain sylvester sylvia sylvie sylwia szabolcs
    szilard szymon tadeusz taina tako tamara tamas tania tanja tapio taras tarik tarja tarmo tassos tatiana tatjana
    tauno ted teemu teo teodora teresa tereza terje terry thanos thea theo theodor theodora theodoros theresa therese
    thibault thierry thilo thomas thor thora thorsten tiago tibor tiina tijana till tilman tilmann timea timo timothy
    timur tina tiziana tobias todor tomas tomasz tomaz tomek tomi tomislav tommaso tommi tommy tomo toni tonje tonu
    tony torben tord tore torsten tove trine troels tudor tuncel tuomas turid tytti ugis ugo ulf ulla ulli ulrich ulrik
    ulrika ulrike ulrikke unni urmas urs ursula urszula urte uwe vaclav vadim vaida vaiva valentin valentina valentyn
    valeria valerian valerie valerij valerija valerio valeriu valeriya vanda vanessa vanja vasco vasil vasile vasilis
    vassilis vasyl veljko veronica veronika veronique veselin vesna vessela vibeke vicente victor victoria vidas vieri
    viestur viesturs vigdis viggo viktor viktoria viktoriia viktorija viktoriya vilma vincas vincent vincenzo vinko
    violeta violetta virginia virginie virpi vitalie vitalii vitalij vitaliy vito vittorio vivian viviana viviane vlad
    vlada vladan vladimir vladimira vladislav vlado vladyslav vlatka vojtech volker volodymyr voula vytautas waldemar
    walter wanda wenche werner wieslaw wiktor wiktoria wilfried wilhelm willem willi william willy wim winfried
    wioletta wladyslaw wojciech wolfgang wouter xaver xavier yael yann yannick yannis yasemin yasmin yelena yevhen
    yevheniia yulia yuliia yuri yuriy yusuf yves yvette yvonne zane zbigniew zbynek zdenek zdenka zdzislaw zeki zeljka
    zeljko zeno zeynep zita zofia zoltan zoran zorana zsofia zsolt zsuzsa zsuzsanna zuza zuzana zuzanna zygmunt
    αγγελικη αθηνα αλεξανδροσ αλεξησ αλικη αναστασια ανδρεασ αννα αντιγονη αντωνησ αργυρησ αρησ αριστεα βαλια βασιλησ
    βικυ γιαννησ γιωργοσ δεσποινα δημητρα δημητρησ ειρηνη ελενη ελισαβετ ευα ευαγγελοσ ευθυμησ θανασησ θεοδωροσ θοδωρησ
    θωμασ ιωαννα ιωαννησ κατερινα κωνσταντινα κωνσταντινοσ κωστασ λενα λευτερησ μαρια μαρινα μαριοσ μιχαλησ μυρτω
    ναταλια νικη νικολασ νικοσ ντινα ολγα ορεστησ παναγιωτησ παντελησ παυλοσ πετροσ σοφια σπυροσ σταθησ σταματησ
    στελιοσ στεργιοσ στεφανοσ σωτηρησ τασοσ τζωρτζινα φοιβοσ φωτεινη χαρησ χρηστοσ χριστινα χριστοσ александр
    александра алексеи алена алина алла анастасия анастасія анатолии анатоліи ангел андреи андріи анна антон антоніна
    артем артур богдан борис борислав бранко вадим валентин валентина валерии валеріи васил василии василь вера веселин
    виктор виктория владимир владислав володимир вячеслав віктор вікторія віра віталіи галина ганна георги георгии
    григории григоріи дамјан дана данило дарина дарья денис дејан димитар дмитрии дмитро драган евгении евгения
    екатерина елена ена женя зоран зоя иван ивана игорь илья инна ирина калин катерина кирилл кирило константин
    костянтин ксения ксенія лариса леонид леонід лидия лилия любов людмила лілія макар максим маргарита марина мария
    марија марко марта мартин марія микола мила милан милена милица мирослав михаил михаило надежда надія наталия
    наталья наталія никита николаи нина оксана олег олександр олександра олексіи олена ольга остап павел павло петар
    петр петро полина роман руслан светлана світлана семен сергеи сергіи слободан соломія софия софія станислав
    станіслав степан стефан тарас татьяна тетяна тимур тодор федор федір юлия юлія юрии юріи яна ярослав іван ігор
    ірина јана јелена јован
    """
)


def begins_with_given_name(text: str) -> bool:
    """Whether the first word of a text is a name that people are given: ``begins_with_given_name("Lars Holm")``."""
    return not _GIVEN.isdisjoint(fold(text).split(" ")[:1])
