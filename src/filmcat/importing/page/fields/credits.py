"""Credits from statements: persons in roles, the cast with its characters."""

from itertools import pairwise

from filmcat.importing.page.fields.companies import (
    is_producing,
    names_companies,
    produce,
    producing_key,
    seats_in,
    state_companies,
)
from filmcat.importing.page.fields.draft import Sheet
from filmcat.importing.page.layout.lines import Line, is_prose
from filmcat.importing.page.statements.fit import PREPOSITIONS
from filmcat.importing.page.statements.statement import Statement
from filmcat.importing.page.values.cast import in_order, players
from filmcat.importing.page.values.company_marks import bears_company_word, is_surely_company, looks_like_company
from filmcat.importing.page.values.facts import scan, value_of
from filmcat.importing.page.values.names import all_names, is_name, names_in
from filmcat.importing.page.vocabulary.company_words import CITIES
from filmcat.importing.page.vocabulary.labels import is_company, is_role, keys_of
from filmcat.importing.page.vocabulary.words import GENRE_WORDS
from filmcat.text.countries import country_key
from filmcat.text.fold import fold, words
from filmcat.text.names import split_last_parenthesis

_SPOKEN = frozenset({"voices", "narrator"})
_GROUPS = frozenset({"music", "sound", "sound_mix", "sound_design", "visual_effects", "animation", "post_production"})
_PRODUCING = frozenset({"executive_producers", "associate_producers", "line_producer", "delegate_producers"})
_OF_WRITERS = frozenset({"screenplay", "story", "dialogue"})
_OF_PERSONS = frozenset({"director", "screenplay", "cinematography", "editing", "production_manager"})  # no company's
_SAY_DIRECTED = frozenset({"directed by", "diretto da", "realise par", "regia di"})  # folded
_NO_PERSONS = frozenset(CITIES) | frozenset(GENRE_WORDS)  # folded
_FESTIVALS = ("festival", "festiwal", "filmfest", "фестивал", "кінофестив", "кинофестив", "φεστιβαλ")
_FAR = 10  # lines below the label of the director, where that of another film's may stand
_NEAR = 4  # lines between the credits of a block
_SHORTEST_NAME = 3  # letters, where they are Latin
_SHORTEST_LABEL = 5  # letters of a word that is no part of a name
_MOST_DISTRIBUTORS = 2  # companies of one label
_MOST_CASTING = 5  # names of those who cast a film
_FEWEST = 3  # words of a label, a given name and a surname
_LONGEST_GUILD = 4  # letters
_QUOTES = '“”„«»"'
_TWO_NAMES = 4  # words
_MIXERS = frozenset({"sound mixer", "sound mixers"})


def credit(statements: tuple[Statement, ...], sheet: Sheet) -> None:
    """State every credit of a page; producers last, when all other names are known."""
    recorded = any("record" in fold(one.label.text) and "sound_recording" in one.keys for one in statements)
    has_cast, has_screenplay = (any(key in one.keys for one in statements) for key in ("cast", "screenplay"))
    roles = [
        _settled(one, is_recorded=recorded, has_cast=has_cast, has_screenplay=has_screenplay)
        for one in statements
        if is_role(one.keys[0])
    ]
    roles = _without_guests(_without_authors(_without_pictures(roles, sheet), sheet), sheet)
    told = [line.text for one in statements if one.keys[0] == "synopsis" for line in one.values]
    prose = frozenset(word for text in told for word in words(text))
    for one in roles:
        if is_producing(one):
            continue
        if one.keys[0] == "cast":
            _cast(one, sheet, prose)
        elif is_company(one.keys[0]):
            continue
        else:
            _persons(one, sheet)
    known = {fold(name) for name in sheet.names()} | {fold(str(one["name"])) for one in sheet.cast}
    labels = {
        fold(one.label.text) for one in roles if "producers" in one.keys and one.values and not names_companies(one)
    }
    for one in roles:
        if is_producing(one):
            key = producing_key(one)
            for other in one.keys:
                if other != key and not is_company(other):
                    _persons(one._replace(keys=(other,)), sheet)
            has_producers = bool(labels - {fold(one.label.text)})
            produce(one, sheet, known, has_producers=has_producers)
        elif is_company(one.keys[0]):
            state_companies(one, one.values, sheet, known, seats_in(one.values))


def _without_pictures(roles: list[Statement], sheet: Sheet) -> list[Statement]:
    """The credits without the name of who made a still: "Foto: Motlys", where no other credit stands near it."""
    left = []
    for one in roles:
        near = (abs(other.label.number - one.label.number) for other in roles if other is not one)
        if fold(one.label.text) in {"foto", "photo"} and min(near, default=_NEAR + 1) > _NEAR:
            sheet.leave(*one.whole())
        else:
            left.append(one)
    return left


def _is_preposition(label: str) -> bool:
    """Whether a label is a mere "by", which may name who wrote a page as well."""
    return fold(label) in PREPOSITIONS - _SAY_DIRECTED


def _states_director(one: Statement) -> bool:
    """Whether a label says that what it heads is the director, as a mere "by" does not."""
    return "director" in one.keys and not _is_preposition(one.label.text)


def _without_authors(roles: list[Statement], sheet: Sheet) -> list[Statement]:
    """The credits without directors of other films, far below, and those whom a mere "by" names beside a label."""
    stated = [one for one in roles if _states_director(one)]
    names = {name for one in stated for name in _names(one)}
    first = min((one.label.number for one in stated), default=0)
    of_film = {name for one in stated if one.label.number == first for name in _names(one)}
    left = []
    for one in roles:
        if _states_director(one) and one.label.number - first > _FAR and not of_film & _names(one):
            sheet.leave(*one.whole())
            continue
        is_told_by_small = one.keys == ("director",) and _is_preposition(one.label.text)
        if is_told_by_small and names and not names & _names(one):
            sheet.leave(*one.whole())
        else:
            left.append(one)
    return left


def _without_guests(roles: list[Statement], sheet: Sheet) -> list[Statement]:
    """The credits without who comes to a talk, of whom a part in the making is told: "avec A B (réalisateur)".

    Where another label says who plays; a character may be a director, too.
    """
    has_cast = any(one.keys[0] == "cast" and fold(one.label.text) not in PREPOSITIONS for one in roles)
    left = []
    for one in roles:
        parts = [part for line in one.values for _, part in players(line.text) if part] if has_cast else []
        is_talk = one.keys[0] == "cast" and fold(one.label.text) in PREPOSITIONS
        if is_talk and any(keys_of(part, "en") == ("director",) for part in parts):
            sheet.leave(*one.whole())
        else:
            left.append(one)
    return left


def _names(statement: Statement) -> set[str]:
    return {fold(name) for line in statement.values for name in names_in(line.text)}


def _has_characters(line: Line) -> bool:
    return sum(part is not None for _, part in players(line.text)) > 1


def _settled(statement: Statement, *, is_recorded: bool, has_cast: bool, has_screenplay: bool) -> Statement:
    """A label that means one thing or another by what stands beside it.

    Voices with characters are the cast where no other is named, a "Script" the screenplay where no other label is.

    A long list below "Casting" or "Distribution" is the cast, as French pages head it; those who cast a film are
    few. A sound mixer beside a sound recordist mixes; alone he records on the set, as American credits call it.
    """
    if statement.keys == ("voices",) and not has_cast and any(map(_has_characters, statement.values)):
        return statement._replace(keys=("cast",))
    if statement.keys == ("continuity",) and not has_screenplay:
        return statement._replace(keys=("screenplay",))
    if statement.keys == ("casting",) and (len(statement.values) > 2 or _count(statement) > _MOST_CASTING):
        return statement._replace(keys=("cast",))
    if statement.keys == ("distribution",) and not has_cast and _is_of_players(statement):
        return statement._replace(keys=("cast",))
    if is_recorded and fold(statement.label.text) in _MIXERS:
        return statement._replace(keys=("sound_mix",))
    return statement


def _is_of_players(statement: Statement) -> bool:
    """Whether a French "Distribution" heads players: several persons on its line, and no company."""
    names = names_in(statement.values[0].text) if len(statement.values) == 1 else []
    is_french = fold(statement.label.text) == "distribution" and len(names) > _MOST_DISTRIBUTORS
    return is_french and all(is_name(name) and not looks_like_company(name) for name in names)


def _count(statement: Statement) -> int:
    return sum(len(names_in(line.text)) for line in statement.values)


def _persons(statement: Statement, sheet: Sheet) -> None:
    for line in _without_doubled(statement.values, sheet):
        if statement.keys[0] in _SPOKEN and (spoken := players(line.text)):
            for name, character in spoken:
                sheet.credit(statement.keys[0], name, character, line)
            continue
        names = names_in(line.text)
        for printed in names:
            name, note = split_last_parenthesis(printed)
            name, note = _as_signed(name, sheet.page), None if note and country_key(note) else note
            is_code = (
                value_of("filler", name) is not None or not scan(name).rest or (len(names) > 1 and _is_guild(name))
            )
            is_code = is_code or (" " not in name and fold(name) in _NO_PERSONS)  # "FilmMaker - Milano", "– Drama"
            is_code = is_code or (name[0] in _QUOTES and name[-1] in _QUOTES)  # a piece of music: ”Syntymistango”
            is_code = is_code or (len(name) < _SHORTEST_NAME and name.isascii())  # "Text: Ej"
            is_code = is_code or any(word.startswith(_FESTIVALS) for word in fold(name).split(" "))
            if not is_name(name, loose=True) or is_code or _holds_label(name, statement.keys[0]):
                sheet.leave(line._replace(text=printed))
                continue
            if set(statement.keys) <= _PRODUCING and is_surely_company(name):
                sheet.company(name, "production", (), line)
                continue
            if set(statement.keys) <= _OF_PERSONS and bears_company_word(name):
                sheet.leave(line._replace(text=printed))
                continue
            told = keys_of(note, "en") if note else ()
            roles = told if told and {*told, *statement.keys} <= _OF_WRITERS else statement.keys
            for role in roles:  # "Writers: A. Name (story), B. Name (screenplay)"
                sheet.credit(role, name, note if roles == statement.keys else None, line)


def _without_doubled(lines: tuple[Line, ...], sheet: Sheet) -> tuple[Line, ...]:
    """The lines below a label up to one that is the same again: whom it names has a part whose label is lost."""
    for place, (above, line) in enumerate(pairwise(lines), 1):
        if above.text == line.text:
            sheet.leave(*lines[place:])
            return lines[:place]
    return lines


def _as_signed(name: str, page: str) -> str:
    """A name of two words as running text has it, or else most of the page: "Lattuada Alberto" may be turned round."""
    first, _, last = name.partition(" ")
    turned = f"{last} {first}"
    if not last or " " in last or turned not in page:
        return name
    lines = page.split("\n")
    for told in ([line for line in lines if is_prose(line)], lines):
        straight, other = (sum(text in line for line in told) for text in (name, turned))
        if straight != other:
            return name if straight > other else turned
    return name


def _is_guild(name: str) -> bool:
    """Whether one of several names is the letters of a guild, which stand behind a name: "RGC"."""
    return len(name) <= _LONGEST_GUILD and name.isalpha() and name.isupper()


def _holds_label(name: str, role: str) -> bool:
    """Whether the label of another credit stands in a name, as on a line that nothing parts: "Sound Rana Eid"."""
    words_of = name.split()
    if len(words_of) < _FEWEST:
        return False  # "Karl Schnitt" is a name, and "Metin Erksan"
    long = [word for word in words_of if len(word) >= _SHORTEST_LABEL]
    found = [key for word in long for key in keys_of(word, "en") if is_role(key) and not is_company(key)]
    return bool(found) and (role not in _GROUPS or len(found) > 1)


def _are_players(text: str) -> bool:
    """Whether items of a line are players: each of them may be one, or most are full names."""
    names = names_in(text)
    full = sum(is_name(split_last_parenthesis(name)[0]) for name in names)
    return all_names(text, loose=True) or len(players(text)) >= len(names) or 2 * full > len(names)


def _parted_pairs(text: str) -> str:
    """The players of a line with commas, where it names two of two words each and says that there are others.

    "Mirjana Karanović Marija Škaričić u.a."
    """
    names = text.removesuffix(" u.a.").removesuffix(" u. a.")
    words = names.split(" ")
    is_pair = names != text and len(words) == _TWO_NAMES and not any("," in word or word[0].islower() for word in words)
    return f"{words[0]} {words[1]}, {words[2]} {words[3]}" if is_pair else text


def _cast(statement: Statement, sheet: Sheet, prose: frozenset[str]) -> None:
    if not statement.is_strong and not all(_are_players(line.text) for line in statement.values):
        sheet.leave(*statement.whole())  # "mit Angaben zu Regie, Darstellern, Verleih"
        return
    last: str | None = None
    bullets = bool(statement.values) and statement.values[0].bullet
    texts = in_order(tuple(_parted_pairs(line.text) for line in statement.values), prose)
    if texts is None:
        sheet.leave(*statement.values)
        return
    for text, line in zip(texts, statement.values, strict=True):
        if last and bullets and not line.bullet:
            sheet.player(last, text, line)
            continue
        found = players(text)
        for name, character in found:
            last = name
            sheet.player(name, character, line)
        if not found:
            sheet.leave(line)
