"""Names of languages, countries and nations that pages print and no list holds."""

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
German = ger; germ
Anglais = angl
Czech = cz
Danish = dk
Greek = gr
Japanese = jp
Ukrainian = ua
"""

# Languages that tags do not name, or with so few letters that only a word listed here is no code.
TONGUES_BESIDES = """
fon; lao; twi; ewe; iban; akan; igbo; kri; vai; zaza; zazaki; abkhaz; hazaragi; sorbian; creole; buryat; hutsul; rusyn;
lemko; kashubian; belarusisch; belorussisch; abchasisch; sorbisch; kreolisch; burjatisch; huzulisch; russinisch;
hasaragi; créole; abkhaze; sorabe; bouriate; creolo; abcaso; sorabo; kreolski; łużycki; huculski; łemkowski; креольська;
абхазька; гуцульська; бурятська; лужицька; malaysian
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

# Languages (BCP 47) whose adjective, before a word for films, names one country (ISO 3166) whenever the film was made:
# not English or Spanish, which several have, nor Czech, Ukrainian or Slovene, whose films were of larger states once.
NATION_OF = {
    "bg": "BG", "da": "DK", "el": "GR", "fi": "FI", "he": "IL", "hu": "HU", "is": "IS", "it": "IT", "ja": "JP",
    "nb": "NO", "nl": "NL", "no": "NO", "pl": "PL", "ro": "RO", "sv": "SE", "tr": "TR",
}  # fmt: skip
# Those whose adjective names one country where it stands beside one of these: "a Hungarian-French film".
FIRST_NATION_OF = {"de": "DE", "fr": "FR", "pt": "PT"}
