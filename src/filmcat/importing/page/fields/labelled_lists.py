"""Countries and languages from labelled values: "Country: Canada, France", "Languages: Polish, Yiddish"."""

import re
from collections.abc import Callable

from filmcat.importing.page.fields.draft import Sheet
from filmcat.importing.page.fields.stated import LONGEST_CODE, MEANINGS, state_facts, state_list
from filmcat.importing.page.layout.signs import AMONG_OTHERS, BESIDE_LABELLED, BY_ADJECTIVE, NOWHERE_LISTED, UNDERSTOOD
from filmcat.importing.page.statements.statement import Statement
from filmcat.importing.page.values.fact import nation_of
from filmcat.importing.page.values.facts import scan
from filmcat.importing.page.values.names import is_name, without_brackets
from filmcat.importing.page.vocabulary.word_list import either, phrases
from filmcat.importing.page.vocabulary.words import AND_WORDS, SUBTITLED_WORDS
from filmcat.text.fold import fold
from filmcat.text.languages import language_tag

_SUBTITLED = frozenset(SUBTITLED_WORDS)
_NO_LANGUAGES = phrases(
    "various; diverse; divers; vari; different; several; multiple; original; yes; no; other; tbc; n/a; vostf; vose; ov"
)
_OF_VERSIONS = phrases("original; version; versione; fassung")
_VERSION = re.compile(r"V\.?O\.?(?:S\.?\w?\.?)?|O[VF]|Om[A-Z]?U", re.IGNORECASE)  # no language
ITEM = re.compile(rf"\s*[,;/|+•·]\s*|\s+(?:&|{either(AND_WORDS)})\s+|\s+[–—-]\s+")
_AGE_BEHIND = re.compile(r"\s*\((?:U|PG|\d{1,2}A?)\)$")  # "USA 2017 101 mins. (15)"


def list_reader(field: str) -> Callable[[Statement, Sheet], bool]:
    """The reader of the statements of a field, countries or languages; it gives False where none is understood."""
    meaning = MEANINGS[field]

    def read(statement: Statement, sheet: Sheet) -> bool:
        understood = False
        for line in statement.values:
            text = _before_subtitles(line.text) if field == "languages" else line.text
            found = scan(_AGE_BEHIND.sub("", text), field)
            values = [str(fact.value) for fact in found.facts if fact.key == field]
            items = [item for item in ITEM.split(without_brackets(text)) if item]
            if field == "countries" and not values and all(nations := list(map(nation_of, items))):
                state_list(field, nations, line.by(BY_ADJECTIVE), sheet)  # "Ország: magyar"
                understood = True
                continue
            if found.rest:
                values = [item for item in items if meaning(item) and not _means_none(item)]
                if values and field == "languages":
                    values = [item for item in items if meaning(item) or _is_proper(item)]
            if not values and field == "languages" and statement.is_strong:
                values = [item for item in items if _is_proper(item) and fold(item) not in _NO_LANGUAGES]
                values = values if len(values) == len(items) else []
            if values := [item for item in values if not _VERSION.fullmatch(item)]:
                understood = True
                by = line.by(AMONG_OTHERS if found.rest and len(values) < len(items) else UNDERSTOOD)
                for value in values:
                    state_list(field, [value], by if meaning(value) else by.by(NOWHERE_LISTED), sheet)
            if (found.rest and len(values) < len(items)) or text != line.text:
                sheet.leave(line)
            others = tuple(fact for fact in found.facts if fact.key != field and (not found.rest or fact.text in items))
            state_facts(others, line.by(BESIDE_LABELLED), sheet)
        return understood

    return read


def _means_none(item: str) -> bool:
    """Whether an item that could be a code in small letters says that there is none: "Language: no"."""
    return len(item) < LONGEST_CODE and item.islower()


def _is_proper(item: str) -> bool:
    """Whether an item of a list may be a language that nobody listed: capitals, and no other kind of fact."""
    is_word = item[:1].isupper() and len(item.split()) <= 3 and not _OF_VERSIONS & set(fold(item).split())
    is_word = is_word and not is_name(item)  # "Diálogos: Paulo Rocha"
    told = scan(item)  # "ST français" leaves nothing, and no language
    is_whole = not told.rest if told.kinds == {"languages"} else bool(told.rest)
    return is_word and is_whole and not re.search(r"[\d()\[\]:]", item)


def _before_subtitles(text: str) -> str:
    """The languages that a film speaks, without those of its subtitles behind them: "Español con subs en inglés"."""
    words = text.split(" ")
    first = next((at for at, word in enumerate(words[:-1]) if at and word in _SUBTITLED), len(words))
    while 1 < first < len(words) and words[first - 1].islower() and not language_tag(words[first - 1]):
        first -= 1
    return " ".join(words[:first])
