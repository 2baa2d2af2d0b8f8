"""How English a title reads: by its small words, and by the triples of letters that English words are made of."""

import re

from filmcat.importing.page.vocabulary.word_list import listed

_SMALL = listed(
    """
    the of and a an to in is it its with for from my your our i we you he she not will are was be me his her
    their on at by as do does did no long how what when who where why this that all one up down out into
    """
)
_OF_OTHERS = listed(
    """
    le la les des du et une un il lo gli di della dei el los las del y der die das den dem ein eine und im von
    zum o os as na no da w z i nie ne je na se si sa za és az em e que qui en dans sur het een van de og av på
    med på til ett es wie ist nicht mit wir ich sie er war so wo al ai nel dal non per più con por para del seu aux
    ses son sa ma mon mes la nos nous vous pas plus au ou où il ne ku mi mu od po za do jak
    """
)  # small words of other languages
_SHARED = listed("a i an on as at no do me we he not was her so will all it is im")  # small words elsewhere as well
_COMMON = listed(
    """
    about above absence accident across adventure adventures afraid after again against age agent air alien alive alone
    always american among ancient angel angels animal animals anniversary another answer apartment apples arms army
    arrival art ashes asleep assassin attack aunt autumn avenue awake away baby back bad bandits barber bastards bath
    battle beach bean bear bears beast beauties beautiful beauty because been bees before beggar beginner beginning
    behave behind being bells belly best between beyond bicycle big bird birds birth birthday bites black blanket bless
    blind blood blossoms blue boat bodies body bones book boots border boy boys brave bread breakfast breaking breath
    breathe breeze brick bride bridge bridges bright bringing broke broken brother brothers brown bubble bullet bunker
    burn burning burnt business butcher butterflies butterfly cage cake call candle captain cards carpenter cars castle
    catch cats cattle caught cave chain chair change chaos chase chicken chief child children chimney choice christmas
    church circle circus citizen city clean climb close clothes cloud clouds coach coal coast coat coffee coffin cold
    collar collector color colour come comfort coming commander confession conversation cook corner corpse cotton
    country couple courage cousin cowboy cowboys cows craft crazy creatures crime crimes crossing crow cruel crystal
    curse curtain cut dance dancer dances dancing dangerous dark darkness daughter daughters dawn day days dead deaf
    deal dear death decision deep deer defence delicate delivery demons desert desire detective devil devils diary die
    different dinner dirt dirty disappear disappearance disappeared disaster discreet distance distant ditch dive diver
    divers doctor dog dogs doll donkey door doors doubt dove dragon dragons drawing dream dreamer dreaming dreams dress
    drink drive driver drown drowning drum drunk dry duck duel duke dust dying eagle ear early earth earthquake east
    eastern easy eating edge egg eggs eight eighteen eldest elephant embrace emperor empire empty end ending endless
    enemy enough errand escape eternal evening everyone everything evidence evil expecting eye eyed eyes face fade
    faith faithful fake falcon fall fallen falling family far farewell farm farmer fashion father fathers fault fear
    fearless feast feather feathers feel feeling feelings feet fence fever few fiction field fields fifteen fifth fifty
    fight fighter fighters final find finger fingers fire fires firewood first fish fisher fishing five flames flea
    flesh flight floating flock flood flow flower flowers fly flying fog follow following food fool fools foot
    footsteps forbidden foreign forest forever forget forgive forgiveness forgotten fortress fortune forward found
    fountain four foxes fragile freak free freedom freezing freight friend friends friendship frog front frozen fruit
    fugitive full funeral funny future game games garage garden gate gathering generation gentle gentleman gentlemen
    ghost ghosts giant giants gift giraffe girl girls give glass glory going gold golden good goodbye goodnight goose
    grace grandfather grandma grandmother grandpa grass grave gravity great green grey grief ground grow growing guard
    guardian guest guests guilt guilty guns guy habit hair hand hands hanging happiness happy hard harvest hate hatred
    haunted have hawk head healer healing hear hearing heart hearts heat heaven heavenly heavy hedgehog height heights
    heir hell hello helper herds here hero heroes hidden hideout hiding high highway hill hills history
    holiday holidays hollow holy home homeland hometown homework honest honey honeymoon honour hooligan hope hopeful
    horse horses hotel hour hours house human hundred hungry hunt hunter hunters hunting hurricane hurt husband ice
    identity illness imaginary infinite inheritance innocence innocent insect insects inside intruder invasion
    invisible iron island islands jail jewel journey joy judge just justice keep keeper keeping kept key keys kid
    kidnapped kidnapping kids kill killer killing kind king kingdom kiss kitchen knee knees knife knight knights knock
    know ladder ladies lake landing landlord lands landscape landscapes language large last late laugh laughing
    laughter laundry law lawn laws lawyer lazy leaf learn learning leather leave leaves leaving legend length leopard
    lessons letter letters liar liars liberty library lies life light lights like line lion lips liquid listen
    listening little live lives living load lobster locked locker locusts lonely longest longing look looking lost loud
    loudest love lovely lover lovers lovesick loving lower loyalty luck lucky lullaby lunch lungs mad madness magic
    make making man masks master masters match maybe mayor meadow meadows meal meat meet meeting melody melting
    memories memory men merchant mercy mermaid message messenger middle midnight might milk mill miller mind miner
    miners miracle mirror mirrors misery missing mistake mistress mole moment money monkey monkeys monks monster
    monsters month months moon moonlight more morning most mother motherhood mothers mountain mountains mouse mouth
    move moving much murder mushroom mushrooms music mustard mute myself mystery naked name names nature neighbor
    neighborhood neighbors neighbour neighbourhood neighbours neither nephew nets never new newborn next night
    nightlife nightmare nights nineteen nobody noise noises noon nor north northern nose notebook notes nothing
    nothingness now nurse oath obey ocean oceans off offer offering office officer old older once only open opening
    opponent orchard orchards order orphan orphans other others otherwise outlaw outlaws outside oven over owls own
    owner oyster pain painted painter painting palace paper paradise parents passenger passengers passing past path
    patient patients peace peacock pearl peasants pebbles pencil penguin people pepper perfect perfume permit person
    photograph photographs pickle picture piece pieces pigeon pigeons pigs pilgrim pilgrims pillow pirates place plague
    plain planets plants play player playground playing please pleasure plough plum poems poetry point poison pond poor
    poppies poppy porch possession postman potato potatoes potter poverty power prayer prayers praying preacher
    pregnant presence pretty pride priest priests prince princess prison prisoner prisoners private prize promise
    promised proof property prophet protected proud puppet puppets puppy purple purpose pursuit puzzle queen queens
    question questions quick quiet rabbit rabbits racer raid railway rain rainbow rains raise rapture rats ravens
    razor reach reading ready rear reason rebels reckless recovery red reeds refuge refugee refugees regrets rejoice
    remember repair rescue resistance respect return returning revenge reward rhythm ribbon riddle ride rider riders
    riding rifle rings riot rise rising rites rivals river rivers road robber robbers robbery rocket rocks roof room
    rooms root roots rope rose roses rotten rough ruins rule ruler rules rumour run runaway runner running rush sacred
    sacrifice sad sadness safe sailing sailor sailors sand sandwich sandwiches satisfaction saturday saved say
    scarecrow scarf scars scent scholar school scream screaming sea seagull seagulls search searching season seasons
    seat second secret secrets see seed seeds seeking seller sentinel settlers seven seventeen seventh sewing shadow
    shadowless shadows shake shallow shame shape share shark sharp shed sheep sheet shelf shell shelter shepherd
    shepherds shield shift shine shining ship ships shipwreck shirt shiver shoe shoemaker shoes shoot shooting shop
    shopping shore shores short shortcut shot shoulder shout shower shrine sick sickness side sigh sight
    silence silent silk silly silver sing singing sinner sinners sister sisters sixteen sixth skeleton skies skin
    skinny sky slave slaves sleep sleeper sleeping sleepless sleepwalking slice slide slope slow slowly small smell
    smile smiling smith smoke smoking smooth smugglers snails snake snakes sniper snow snowy so soap soil sold soldier
    soldiers someone something sometimes son song songs sons sorrow sorrows soul soulmate souls sound sounds south
    southern sparkle sparrow sparrows speak speaking spear speech speed spider spiders spine spinning spirits spite
    spoon spring square squirrel stain stairs stairway stake stand standing star starfish staring starlight starling
    stars starving state station stay steal stealing steam steel steep stepmother steps still stillness sting stitches
    stolen stomach stone stones stop stories stork storks storm stormy story storyteller straight strange stranger
    strangers strawberries strawberry stray stream street strength stretch strike strings stripes strong struggle
    stubborn study submarine sudden suddenly suffering sugar suitcase suitcases summer summers sun sunday sunflower
    sunlight sunny sunrise sunset supper surgeon surrender surviving survivor survivors suspicion swallow swallows
    swamp swan swans swear sweat sweater sweet sweetest sweetheart swim swimmer swimming sword swords table tail tailor
    take takeaway tales talk talking taste teacher teachers tears teeth tell tenth than thank thanks thaw theft them
    themselves there thick thief thieves thin thing things thirst thirsty thirteen thirteenth thirty thorn thorns those
    though thought thoughts thousand thread threat three threshold throat throne through throw thumb thunder thus tide
    tides tigers tight time times tiny toad tobacco today toes together tomb tomorrow tongue tongues tonight too tools
    tooth tortoise toss touch toward towards towel tower towers town toys tracks trail train trapped trash travel
    traveler traveling traveller travellers treasure tree trees trench tribe tribes tricks troops trouble trousers
    truck true trumpet truth truths turning turtle turtles twelfth twelve twenty twice twilight twin twins two tyrant
    ugly umbrella unborn uncles under underground underwater undone unfinished ungrateful unholy unicorn unknown
    unlucky unseen untamed until untitled upon upper upstairs upward us useful useless valley valleys vampires velvet
    vengeance venom very vicious victims victory village vineyard virgins visit voice voices vulture wages waist wait
    waiter waiting wake wakes walk walker walking walks wall walls wandering wanted war warm warmth warning warrior
    warriors wash washing wasp watch watching water waterfall waterfalls watermelon waves way weak weaker wealth weapon
    weapons wear wearing weather weaver wedding weddings weed weeds weeks weeping weight welcome wells werewolf west
    whale whales what wheat wheel wheels wherever whether while whip whirlwind whisper whispers whistle whistler white
    whole whose wicked wide widow widows wife wild wilderness wildflowers willow willows wind windmill window windows
    winds windy wings winner winners winning winter wire wisdom wise wisely wish wishes witch witches without witness
    wives wolf wolves woman womb women wonder wonderful wonders wood wooden woods wool word words work world worlds
    worm worms worn worried worry worst worth would wound wounded wounds wrath wreck wren wrestler wrist write writer
    writing written wrong yawn year years yell yellow yesterday young yourself youth
    """
)  # English words that titles are fond of
# The 800 commonest in the words of this project's own documents; "_" is the edge of a word.
_TRIPLES = listed(
    """
    _ab _ac _ad _ag _al _am _an _ap _ar _as _ba _be _bi _bl _bo _br _bu _ca _ch _cl _co _cr _da _de _di _do _dr
    _du _ea _ed _ei _el _en _ev _ex _fa _fe _fi _fo _fr _fu _ga _ge _gi _go _gr _ha _he _hi _ho _id _im _in _it
    _jo _ke _kn _ko _la _le _li _lo _ma _me _mi _mo _mu _na _ne _no _nu _of _on _op _ot _ou _ov _pa _pe _pi _pl
    _po _pr _pu _py _qu _ra _re _ri _ro _ru _sa _sc _se _sh _si _sl _so _sp _st _su _ta _te _th _ti _to _tr _tu
    _ty _un _us _va _ve _vo _wa _we _wh _wi _wo _wr _ye _yo abe abl acc ace ach ack act ad_ ada add ade adi adm
    ads aft age agr ain ais ake al_ ali all alo als alu ama ame amp an_ anc and ang ani ano ans ant any ape aph
    app ar_ ara arc ard are arg ari ark arn arr ars art ary as_ ase ask ass ast at_ ata atc ate ath ati ato atu
    aul ave aw_ ay_ ays bas bec beg bel ber ble bod bro bs_ bui bul but cal cas cat cce ce_ ced cen cep ces ch_
    cha che chi ck_ cke cks cla cle clo clu cod col com con cop cos cou cre cri ct_ cte cti cto cts dab dam dat
    de_ dec ded del dep der des dia dif dig din dir dit dle doc dot dou dra ds_ duc dul dy_ ea_ ead eak eam ean
    ear eas eci eck eco ect ed_ edi ee_ eed een eep eet efo egi el_ eld ele ell elo els em_ eme emo emp en_ enc
    end ene eng eno ens ent epl eps ept equ er_ era erb ere eri erm err ers ert erw ery es_ esa esi ess est et_
    ete eth ets ett eve ew_ exi exp ext fau fer ffe fil fin fix fol for fou fre fte ge_ ged gen ger ges get ght
    gin git giv gli gra gre gro gs_ gue han hap har hat he_ hea hec hed hee hel hen her hes hie hin hiv hol hor
    hou how ht_ hy_ ia_ ic_ ica ice ict id_ ide ie_ iel ies iff igh ign ile ill ilm imi imp in_ ina inc ind ine
    ing inn ins int ion ip_ ipe ire is_ isa ise ish ist it_ ite ith iti itl its itt ive ke_ ked ken kes key kin
    kno ks_ lab lac lan lar las lat ld_ lde lds le_ lea lec led lem len les let lic lim lin lis lit ll_ lle lli
    llo lls loc log lon loo los low ls_ lse lt_ lud lue ly_ ma_ mak mal man mar mat mbe me_ mea men mer mes met
    min mit mma mme mod mon mov mpa mpl mpo ms_ nal nam nar nce ncl nco nct nd_ nde ndi nds ne_ nea ned nee ner
    nes new ng_ nge ngl ngs ngu nin nis nni not now nre ns_ nse nsw nt_ nte nti ntr nts num ny_ ock ode odi odu
    ody off ogr ogu oin ola old ole oll olo om_ ome oml omm omp on_ ond one ong ons ont ook op_ ope or_ ord ore
    ori ork orm ors ort ose osi ost ota ote oth oul oun our ous out ove ovi ow_ owe own ows pac pan par pat pe_
    pea ped pel pen per pes phy pip pla ple pli por pos ppe pre pro ps_ pti que quo rac rai ram ran rap rat raw
    rch rd_ rds re_ rea rec red ree ref reg rem ren rep res rge ric rie rig rin rip ris rit rks rm_ rma rns rod
    rog rom rop ror rou row rro rs_ rse rsi rso rst rt_ rte rti rts run ry_ sag sch se_ sea sec sed see sel sen
    ser ses set sh_ sha she sho sid sig sin sio sis sit sol som son sou spa spe ss_ sse ssi st_ sta ste sti sto
    str sts sub sur swe tab tak tal tam tan tar tat tch te_ ted tel tem ten ter tes tex th_ the thi tho tic tin
    tio tit tle tom too top tor tra tre tri tru try ts_ tte tur ty_ typ ual ub_ uch ue_ ues uil ula uld ull ult
    um_ umb ume unc und unr uns unt uot up_ ur_ ura ure urn urs us_ use ut_ uth val ve_ ved ven ver ves vie war
    way wer whe who wid win wit wn_ wor wri ws_ xes xpo you ype ys_ yte
    """
)
_WORD = re.compile(r"[^\W\d_]+")


def englishness(title: str) -> float:
    """From 0 to about 1.3, how English the words of a title look: "Home Games" above "Domashni igri"."""
    words = _WORD.findall(title.casefold().replace("’", "").replace("'", ""))
    letters = sum(map(len, words))
    return sum(len(word) * _of_word(word) for word in words) / letters if letters else 0.0


def is_english(title: str) -> bool:
    """Whether a title has English words, and more of them than small words of other languages."""
    found = _words_of(title)
    own = sum((word in _SMALL and word not in _SHARED) or word in _COMMON for word in found)
    others = sum(word in _OF_OTHERS for word in found)
    return own > others and 4 * own >= len(found) and all(word.isascii() for word in found)


def is_foreign(title: str) -> bool:
    """Whether a title has small words or letters that English has not, or several words and none is English."""
    found = _words_of(title)
    if any(not word.isascii() or (word in _OF_OTHERS and word not in _SMALL) for word in found):
        return not is_english(title)
    return len(found) > 2 and not any(word in _SMALL or word in _COMMON for word in found)


def _words_of(title: str) -> list[str]:
    return _WORD.findall(title.casefold().replace("’s", "").replace("'s", "").replace("’", "").replace("'", ""))


def _of_word(word: str) -> float:
    if word in _SMALL:
        return 1.3
    if word in _COMMON and word not in _OF_OTHERS:
        return 1.0
    if not word.isascii() or word in _OF_OTHERS:
        return 0.0
    padded = f"_{word}_"
    triples = [padded[at : at + 3] for at in range(len(word))]
    return sum(triple in _TRIPLES for triple in triples) / len(triples)
