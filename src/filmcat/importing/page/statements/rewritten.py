"""Layouts that part labels from their values, written anew as "Label: value": lists of both, labels that end lines."""

import re

from filmcat.importing.page.layout.lines import Line
from filmcat.importing.page.statements.beside_facts import facts_parted
from filmcat.importing.page.statements.blocks import joined_blocks, parted_names, parted_pairs
from filmcat.importing.page.statements.bracketed import facts_apart, parts_apart
from filmcat.importing.page.statements.broken import with_whole_names
from filmcat.importing.page.statements.casts import with_casts
from filmcat.importing.page.statements.each_label import each_label
from filmcat.importing.page.statements.fit import PREPOSITIONS
from filmcat.importing.page.statements.initials import in_full
from filmcat.importing.page.statements.labels_in_line import split_labels
from filmcat.importing.page.statements.two_lists import without_two_lists
from filmcat.importing.page.values.facts import is_facts, scan
from filmcat.importing.page.values.names import all_names, is_name
from filmcat.importing.page.vocabulary.labels import TITLES, is_company, keys_of
from filmcat.importing.page.vocabulary.word_list import either
from filmcat.importing.page.vocabulary.words import BESIDE_WORDS
from filmcat.text.countries import country_key
from filmcat.text.fold import fold
from filmcat.text.names import split_last_parenthesis

_WITH_PLAYERS = re.compile(
    r"(?P<director>(?:(?:[Uu]n|[Aa]|[Ee]in|[Ee]n) film )?(?:[Dd][ie]|von|by|par|van|av|af)\s"
    r"[^\W\d_][^,;:()\d]{4,60}?(?:, [^,;:()\d]{4,40}?)?)"
    rf"\s(?:{either(BESIDE_WORDS)})\s(?=[^\W\d_a-z])"
)
_DIRECTOR_AND_PLAYERS = re.compile(
    rf"(?P<label>[^\W\d_][^:,]{{1,30}}): (?P<director>[^,:;()\d]{{5,60}}), (?:{either(BESIDE_WORDS)}) "
    r"(?P<players>[^:;\d]{5,}?)\.?"
)
_DIRECTOR_WITHIN = re.compile(
    r"(?P<title>[^,:]{2,80}), (?P<label>[^\W\d_]{3,9})\.?:? (?P<name>[^,:;()\d]{5,50}), (?:[^\W\d_]{4,9}\.:? )?"
    r"(?P<facts>[^:;()]*\d[^:;()]*)"
)
_DIRECTOR_BEHIND_DASH = re.compile(
    r"(?P<title>[^–:]{2,80}) – (?P<name>[^–,:;()\d]{5,50}), (?P<facts>\d[^:]*)"
)  # "Liza, The Fox Fairy – Károly Mészáros, 99’ (Hun) – 2015"
_ORIGINAL = re.compile(r"\(?(?:orig(?:inal|\.)?|OT|AT)[:.]?\s+\(?(?P<title>[^()]{2,100})\)")  # "(orig. Leviafan)"
_WITH_COMMA = re.compile(r"(?P<label>[^\W\d_]+),\s(?=[^\W\d_a-z])")
_TITLE_AND_YEAR = re.compile(r"(?P<title>[^\W\d_][^\d-]{1,80}?)-(?P<year>(?:19|20)\d\d)-")  # "CONCOURS-1982-"
_CODE_FIRST = re.compile(r"^[A-Z][a-z](?= (?:19|20)\d\d\s?[•·|,]\s?\d{2,3}\s?[Mm]in)")  # "It 1962 • 105 Min."
_SELECTED = re.compile(r":\s?\((?:Auswahl|selection|sélection|selección|selezione|wybór|výběr|výber|izbor|valik)\):")
_LENGTH_BEHIND = re.compile(
    r"(?<=[^\W\d_]{3}) (?:dur\.|durata|durée|duración|duração|trvání|czas)\s(?=\d{2,3}\s?(?:['’′´]|min))"
)  # "di Alice Rohrwacher dur. 100'"
_LETTER_BARS = re.compile(r"\s[Il](?=\s|$)")
_OF_FILMS = re.compile(r"film|movie|kino|elokuva|pel[ií]cula|ταινία|фил|філ", re.IGNORECASE)
_FURTHER_TITLES = frozenset(TITLES) - {"title"}
_DASH = " – "
_FEWEST_DASHED = 2  # lines of names with dashes between
_ENOUGH = 3  # lines of one kind that make a list
_KINDS = 2  # of facts, of which a text may begin with as many
_AT_END = re.compile(r"^(?P<value>.*[^\W\d_A-ZÀ-Þ]|.*\d)(?P<label>[A-ZÀ-ÞŚŠŽČŁ][^\W\d_]+(?: [a-zà-ÿ]+)?)$")
_LONGEST = 200  # characters of a line that may end with a label, or name players behind the director
_BRACKETS_FIRST = re.compile(r"^\(([^()]{4,80})\)\s+([^()]{2,60})$")
_YEAR_AND_MINUTES = re.compile(r"\b((?:19|20)\d\d)(?=\d{2,3}\s?min)")  # "SE 197291 min."


def rewritten(lines: list[Line], language: str) -> list[Line]:
    """The lines of a page without lists of labels behind which their values stand, and the like."""
    lines = _with_commas(in_full(with_whole_names(lines, language), language), language)
    lines = [part for line in lines for part in facts_apart(line)]
    lines = [part for line in lines for part in _with_director_within(line, language)]
    lines = [part for line in lines for part in _with_players_apart(line, language)]
    lines = [line._replace(text=_in_full(_barred(line.text), language)) for line in _with_names_behind(lines, language)]
    lines = [part for line in _with_titles(lines, language) for part in each_label(line, language)]
    lines = [part for line in lines for part in facts_parted(line, language)]
    lines = parted_names(joined_blocks(parted_pairs(lines, language), language))
    parted = _labels_at_end(without_two_lists(lines, language), language)
    return with_casts(parts_apart(parted, language), language)


def _with_commas(lines: list[Line], language: str) -> list[Line]:
    """The lines of a page with commas between companies where it sets dashes, as between the names of others."""
    dashed = [place for place, line in enumerate(lines) if _DASH in line.text and keys_of(_label(line), language)]
    names = [lines[place].text.partition(": ")[2].split(_DASH) for place in dashed]
    if sum(all(map(is_name, items)) for items in names) < _FEWEST_DASHED:
        return lines
    found = list(lines)
    for place, items in zip(dashed, names, strict=True):
        if is_company(keys_of(_label(lines[place]), language)[0]):
            found[place] = lines[place]._replace(text=f"{_label(lines[place])}: {', '.join(items)}")
    return found


def _label(line: Line) -> str:
    return line.text.partition(": ")[0]


def _with_titles(lines: list[Line], language: str) -> list[Line]:
    """Write "Title: value" where a title stands behind its label, and the lines below begin with labels as well."""
    found = list(lines)
    for place, line in enumerate(lines[: -_ENOUGH + 1]):
        label, _, title = line.text.partition(" ")
        may_be_title = (title[:1].isupper() or title.isdecimal()) and ":" not in title
        is_title = may_be_title and keys_of(label, language) == ("title",)
        is_title = is_title and not keys_of(f"{label} {title.partition(' ')[0]}", language)  # "Titre original Ida"
        below = lines[place + 1 : place + _ENOUGH]
        if is_title and not _OF_FILMS.match(label) and all(_begins_with_label(one.text, language) for one in below):
            found[place] = line._replace(text=f"{label}: {title}")
    return found


def _begins_with_label(text: str, language: str) -> bool:
    """Whether a line begins with a label of one word or two, and its value right behind it."""
    first, _, rest = text.partition(" ")
    return bool(rest) and bool(keys_of(first, language) or keys_of(f"{first} {rest.partition(' ')[0]}", language))


def _barred(text: str) -> str:
    """A line of facts with bars where letters stand for them: "15min I España I", "Ungarn l 90 min l 35 mm"."""
    is_barred = len(_LETTER_BARS.findall(text)) > 1 and any(map(str.isdigit, text)) and len(text) <= _LONGEST
    return _LETTER_BARS.sub(" |", text) if is_barred else text


def _with_names_behind(lines: list[Line], language: str) -> list[Line]:
    """A label and the names below it on one line, where further labels stand behind these: "Buch:", "A B, Regie: …"."""
    found: list[Line] = []
    for line in lines:
        is_list = "," in line.text or ". " in line.text
        above = found[-1].text if found and not line.gap and is_list else ""
        label = above.rstrip(" :").rpartition(". ")[2]  # "Durata: 100’. Regia: A B. Fotografia:"
        if above.endswith(":") and len(line.text) <= _LONGEST and keys_of(label, language):
            head, labelled = split_labels(line.text, language)
            if labelled and head and all_names(head.strip(" ,;.")):
                found[-1] = found[-1]._replace(text=f"{above} {line.text}")
                continue
        found.append(line)
    return found


def _with_director_within(line: Line, language: str) -> list[Line]:
    """Title, director and facts of one line on three: "Toni Erdmann, reż. Maren Ade, prod. Niemcy, 162 min"."""
    if len(line.text) <= _LONGEST and (dashed := _DIRECTOR_BEHIND_DASH.fullmatch(line.text)):
        facts = scan(dashed["facts"])
        if is_name(dashed["name"]) and len(facts.rest) <= 1 and facts.kinds >= {"year", "runtime"}:
            parts = (dashed["title"], f"Director: {dashed['name']}", dashed["facts"])
            return [line._replace(text=text, gap=line.gap and not at) for at, text in enumerate(parts)]
    found = _DIRECTOR_WITHIN.fullmatch(line.text) if len(line.text) <= _LONGEST else None
    if found is None or keys_of(found["label"], language) != ("director",):
        return [line]
    facts = scan(found["facts"])
    if not is_name(found["name"]) or facts.rest or len(facts.kinds) < 2:
        return [line]
    return [
        line._replace(text=found["title"]),
        line._replace(text=f"{found['label']}: {found['name']}", gap=False),
        line._replace(text=found["facts"], gap=False),
    ]


def _with_players_apart(line: Line, language: str) -> list[Line]:
    """A director, and the players behind the name on a line of their own: "Regi: Ruben Östlund, med A B, C D."."""
    found = _DIRECTOR_AND_PLAYERS.fullmatch(line.text) if len(line.text) <= _LONGEST else None
    if found is None or keys_of(found["label"], language) != ("director",) or not all_names(found["players"]):
        return [line]
    players = f"Cast: {found['players']}"  # the word alone is a label in some languages only
    return [line._replace(text=f"{found['label']}: {found['director']}"), line._replace(text=players, gap=False)]


def _without_label_of_facts(text: str, language: str) -> str:
    """Facts without the label of a text before them: "leírás: színes, francia filmdráma, 97 perc, 2015"."""
    label, colon, facts = text.partition(": ")
    if not colon or len(text) > _LONGEST or keys_of(label, language) != ("synopsis",):
        return text
    return facts if is_facts(facts) and len(scan(facts).kinds) > _KINDS else text


def _in_full(text: str, language: str) -> str:
    """A line with the comma before its players, "di A Name con B Name", and the label of a title before it."""
    text = _without_label_of_facts(text, language)
    if found := _WITH_PLAYERS.match(text):
        return f"{found['director']}, {text[found.end('director') :].lstrip()}"
    with_comma = _WITH_COMMA.match(text)
    if with_comma and fold(with_comma["label"]) in PREPOSITIONS and keys_of(with_comma["label"], language) == ("cast",):
        return f"{with_comma['label']} {text[with_comma.end() :]}"  # "Avec, Mansour Diouf, 1992, 110 min"
    text = _SELECTED.sub(":", text)
    text = _LENGTH_BEHIND.sub(", ", text)
    text = _CODE_FIRST.sub(lambda code: code[0].upper() if country_key(code[0].upper()) else code[0], text)
    text = _YEAR_AND_MINUTES.sub(r"\1 ", _BRACKETS_FIRST.sub(_out_of_brackets, text))
    if dated := _TITLE_AND_YEAR.fullmatch(text):
        return f"{dated['title']} ({dated['year']})"
    original = _ORIGINAL.fullmatch(text)
    if original:
        return f"Original title: {original['title']}"
    title, inside = split_last_parenthesis(text) if text[-1:] == ")" else (text, None)
    if title and inside and " " in inside and set(keys_of(inside, language)) & _FURTHER_TITLES:
        return f"{inside}: {title}"  # "Out to Borrow Matches (englanninkielinen nimi)"
    return text


def _out_of_brackets(match: re.Match[str]) -> str:
    """A line of facts without the brackets around its beginning: "(Aki Kaurismäki, Finland, 1986) 74 minutes"."""
    return f"{match[1]}, {match[2]}" if is_facts(match[2]) and scan(match[1]).kinds >= {"year"} else match[0]


def _labels_at_end(lines: list[Line], language: str) -> list[Line]:
    """Part labels from the value of another that a lost line break glued them to: "Yesim UstaogluScenario"."""
    cuts: dict[int, re.Match[str]] = {}
    for place, line in enumerate(lines[:-1]):
        cut = _AT_END.match(line.text) if len(line.text) <= _LONGEST else None
        if cut and _may_head(cut["label"], language) and not keys_of(line.text, language):
            cuts[place] = cut
    if len(cuts) < 2:
        return lines
    found: list[Line] = []
    for place, line in enumerate(lines):
        if cut := cuts.get(place):
            found += [line._replace(text=cut["value"]), line._replace(text=cut["label"], gap=False)]
        else:
            found.append(line)
    return found


def _may_head(label: str, language: str) -> bool:
    keys = keys_of(label, language)
    return bool(keys) and keys[0] not in {"title", "related", "media"}
