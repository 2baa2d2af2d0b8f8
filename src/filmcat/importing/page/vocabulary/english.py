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
    about after again against age air always american angel animal another arms art autumn away baby back bad beach
    bear beast beautiful beauty because been before behind being best between beyond big bird birds black blind blood
    blue body book boy boys bread breaking bride bridge bright bringing broken brother brothers burning call child
    children christmas city close cloud clouds cold colour color come coming country crossing crow cut dance dancing
    dark daughter daughters dawn day days dead dear death deep desert desire devil die different dog dogs door dream
    dreams drive driver dry dust dying ear earth east eastern easy edge egg end ending endless enemy enough eternal
    evening everyone everything evil eye eyes face fade fall fallen falling family far farewell father fathers fear
    feathers few field fields fight final find fire first fish fisher flesh flight flower flowers fly flying fog food
    forest forever forget forgotten four free freedom friend friends front full future garden gate ghost ghosts gift
    girl girls give glass gold golden good goodbye grace grass great green ground guest guests guy hand hands happiness
    happy hard have head heart hearts heaven hell hello here hero hidden high hill history holy home honey hope horse
    horses hotel hour hours house human hundred hunt husband ice infinite inside island journey joy just keep key kid
    kids kill killer killing kind king kingdom kiss know last late law leave leaves leaving lessons letter letters
    lies life light like lights line lion lips little live lives living lonely longing look looking lost love lover
    lovers mad magic make making man master maybe meet melody memory memories men midnight milk mind miracle mirror
    moment money monster moon more morning most mother mothers mountain mountains mouth move much murder music mute
    name nature never new next night nights nobody nor north nothing now ocean off office old once only open orchard
    other others over own pain paradise parents past path peace people perfect person picture place play player please
    point poor power pretty prince princess prison private promise quiet rain red remember return returning ride river
    road rocks room rooms rose run runner sacred sad sand saturday say school sea season second secret secrets see seed
    seeds seven shadow shadows ship shop shore short silence silent silver sing singing sister sisters skin sky sleep
    slow small smoke snow so someone something sometimes son song songs sons soul souls south sparkle spring stand star
    stars state station stay still stone stones stop storm story stories strange stranger strangers street strong
    summer sun sunday sunset sweet swimming table take taste teacher teachers tell than them there thing things those
    thousand three through thunder time times today together tomorrow tonight too touch tower town train travel tree
    trees trouble true truth twenty two under until us valley very village visit voice voices waiting wall walls war
    watch water waves way weather wedding west what wheel while white wild wind window winds wings winter wise wish
    without wolf woman women wonderful wood woods word words work world worst would year years yellow yesterday young
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
