"""The film's titles: those that labels state, and those that head the page."""

import re
from typing import NamedTuple

from filmcat.importing.page.english import englishness
from filmcat.importing.page.facts import scan
from filmcat.importing.page.lines import Line, is_prose
from filmcat.importing.page.people import is_name, names_in
from filmcat.importing.page.tongue import language_of
from filmcat.importing.page.vocabulary import listed
from filmcat.text.fold import fold, words
from filmcat.text.languages import language_tag
from filmcat.text.names import split_last_parenthesis

LONGEST = 120  # characters of a title
_YEAR = re.compile(r"\s*\(?\b(?:19|20)\d\d\b\)?$")
_NOT_A_TITLE = re.compile(
    r"^(?:©|\(c\)|(?:foto|photo|film ?still|still|bild|image|copyright|credits?)\b(?=.*[\s:©]))"
    r"|https?:|www\.|@|\b\d{1,2}[:.]\d\d\b.*\d|[€$£]|^\W*$"
    r"|^(?:jump|skip|go|zum|zur|zurück|back|aller|vai|przejdź|перейти|direkt)\b"
    r".*(?:content|inhalt|contenu|treści|вмісту|navigation|menu|übersicht|overview|list|home)",
    re.IGNORECASE,
)
_SITE = listed(
    """
    home menu menü start startseite programm programme program tickets ticket news film films filme movies movie
    festival archive archiv suche search login about kontakt contact newsletter presse press english deutsch
    français italiano polski українська en de fr it pl ua es pt section sections competition wettbewerb
    catalogue katalog edition shop jury film-archive schedule spielplan info guide online mediathek accueil
    filmy strona główna bilety кіно фільми програма
    """
)


_SECTION = listed(
    """
    competition wettbewerb concorso concours konkurs section sections sektion sezione sekcja selection programme
    programm festival showcase retrospective retrospektive premiere premiera anteprima weltpremiere edition archive
    archiv секція конкурс програма фестиваль кінофестиваль
    """
)  # words, folded, that name a part of a festival
_MOST_WITHOUT_SIGN = 4  # lines at the head of a page among which a title is looked for by place alone
_STEM = 5  # letters
_MARGIN = 0.1  # of englishness, that decides which of two titles is the English one


class Pair(NamedTuple):
    """The title, the original one where the page prints it above or below, and names in further languages."""

    title: Line
    original: Line | None = None
    others: tuple[Line, ...] = ()


def heading_titles(free: list[Line], known: set[str], given: tuple[str, ...], page: str) -> list[Line]:
    """The lines at the head of a page that are its film's titles, in their order: none, one or two.

    ``free`` are the lines before anything else is stated, ``known`` folded names of persons and companies,
    ``given`` the titles in the head of an HTML page, ``page`` the text of the whole page.
    """
    lines = [line for line in free if _may_be_title(line, known)]
    if not lines:
        return []
    distinct = list({fold(bare_title(line.text)): line for line in reversed(lines)}.values())[::-1]
    chosen = _first_of_group(distinct, lines, given, page)
    if chosen is None:
        return []
    after = [line for line in distinct[distinct.index(chosen) + 1 :] if line.number > chosen.number]
    pair = [chosen]
    if after and _belong_together(chosen, after[0], lines):
        pair.append(after[0])
    return pair


def paired(lines: list[Line], page_prose: str, languages: list[str]) -> Pair | None:
    """Which of two titles is the original: the first, as most print them, unless the prose's language tells."""
    if not lines:
        return None
    names = [_of_equal_rank(line) for line in lines]
    others = tuple(line for further in names for line in further[1:])
    parted = [_in_one_line(first[0]) for first in names]
    both = next((pair for pair in parted if len(pair) == 2), [line for pair in parted for line in pair])
    alone = [line for pair in parted for line in pair if line not in both]
    if alone and not _shares_words(alone[0].text, page_prose):
        first, second = sorted(both, key=lambda line: englishness(line.text))
        return Pair(second, alone[0], (first, *others))
    others += tuple(alone)
    if len(both) == 1:
        return Pair(both[0], None, others)
    first, second = both
    if _is_translation(first.text, second.text, page_prose, languages):
        return Pair(first, second, others)
    return Pair(second, first, others)


def _is_translation(first: str, second: str, page_prose: str, languages: list[str]) -> bool:
    """Whether the first of two titles is the translated one: more English, or in the page's own language.

    A title in a language that the film speaks is the original one; where nothing tells, the first is.
    """
    spoken = {(language_tag(name) or "").partition("-")[0] for name in languages}
    if spoken != {"en"} and abs(more := englishness(first) - englishness(second)) > _MARGIN:
        return more > 0
    tongue = language_of(page_prose)
    if tongue is None or not spoken or tongue in spoken:
        return False
    prose = set(words(page_prose))
    return _known_words(first, prose) > _known_words(second, prose)


def _of_equal_rank(line: Line) -> list[Line]:
    """The names of a line that a bar parts, each in another language: "Deep Sea | Tiefe See"."""
    parts = [part.strip() for part in line.text.split("|") if part.strip()]
    return [line._replace(text=bare_title(part)) for part in parts] if 1 < len(parts) < 4 else [line]


def bare_title(text: str) -> str:
    """A title without the year behind it and the quotation marks around it."""
    text = text[1:-1].strip() if text[0] == "(" and text.find(")") == len(text) - 1 else text
    plain = _YEAR.sub("", text).strip() if not text[:4].isdecimal() or len(text) > 8 else text
    if len(plain) > 2 and plain[0] + plain[-1] in {"“”", '""', "„“", "«»", "»«", "„”"}:
        plain = plain[1:-1].strip()
    return plain or text


def _may_be_title(line: Line, known: set[str]) -> bool:
    text = line.text
    if (
        len(text) > LONGEST
        or is_prose(text)
        or _NOT_A_TITLE.search(text)
        or re.search(r"[:,]$|(?<!\.)\.$", text)
        or "\t" in text
    ):
        return False
    if (
        all(fold(name) in known for name in names_in(text))
        or (text[0].islower() and not line.level)
        or _is_saying(text)
    ):
        return False
    if len(scan(text).kinds - {"languages", "year"}) > 1 or (text[0] in '“„"«»' and len(text) > 60):
        return False
    return not all(word in _SITE or word.isdecimal() for word in fold(text).split(" "))


def _is_saying(text: str) -> bool:
    """Whether a line is a saying in quotation marks, as a tagline is, rather than a title in them."""
    return text[0] in '“„"«»‚‘' and (len(text) > 40 or bool(re.search(r"[.!?…,]", text)))


def _first_of_group(distinct: list[Line], lines: list[Line], given: tuple[str, ...], page: str) -> Line | None:
    """The line that most speaks for a title: a heading, the page's own title, one that the page repeats."""
    folded_page = fold(page)
    folded_given = [fold(title) for title in given]
    scores = {}
    for line in distinct:
        title = bare_title(line.text)
        folded = fold(title)
        score = 4 * (line.level == 1) + 2 * (line.level == 2) + 4 * any(folded in one for one in folded_given)
        score += 2 * (sum(fold(bare_title(one.text)) == folded for one in lines) > 1)
        score += 2 * (
            len(folded) > 2 and folded_page.count(folded) > sum(fold(one.text).count(folded) for one in lines)
        )
        score -= 3 * _names_a_section(line.text)
        scores[line] = score
    best = max(scores.values())
    equals = [line for line in distinct if scores[line] == best]
    if best > 0 or len(equals) < 2:
        return equals[0]
    if len(equals) > _MOST_WITHOUT_SIGN:
        return None
    first, second = equals[-2:]
    return first if _belong_together(first, second, lines) else second


def _names_a_section(text: str) -> bool:
    """Whether a line reads like a section, an edition or a path of a site, not like a film."""
    return bool(re.search(r"(?:19|20)\d\d|[>»·|]", text)) or _has_section_word(text)


def _has_section_word(text: str) -> bool:
    return any(word in _SECTION for word in fold(text).split(" "))


def _belong_together(first: Line, second: Line, lines: list[Line]) -> bool:
    """Whether a second line beneath a title is its other name: next to it, and no title of a section."""
    between = [
        line for line in lines if first.number < line.number < second.number and fold(line.text) != fold(first.text)
    ]
    is_item = second.bullet and not first.bullet
    names = names_in(second.text) if "," in second.text and "," not in first.text else []
    if (
        is_item
        or (len(names) > 1 and all(map(is_name, names)))
        or _has_section_word(second.text)
        or between
        or second.number - first.number > 4
    ):
        return False
    return not re.search(r"(?:19|20)\d\d", second.text) and not second.text[0].islower() and len(second.text) <= 100


def _in_one_line(line: Line) -> list[Line]:
    """Two titles that stand in one line: "My ne zgasnemo / We Will Not Fade Away", "Mimi (She – Hero)"."""
    text = bare_title(line.text)
    parts = [part.strip() for part in re.split(r"\s+/\s+", text)]
    if len(parts) == 2 and all(parts):
        return [line._replace(text=bare_title(part)) for part in parts]
    title, inside = split_last_parenthesis(text)
    if inside and len(inside) > 2 and not re.search(r"\d", inside) and inside[0].isupper():
        return [line._replace(text=title), line._replace(text=re.sub(r"^(?:OT|Orig\w*|AT)[.:]\s*", "", inside))]
    return [line._replace(text=text)]


def _shares_words(title: str, prose: str) -> bool:
    """Whether a title is in the language of the prose, by the beginnings of its longer words."""
    stems = {word[:_STEM] for word in words(prose) if len(word) >= _STEM}
    return any(word[:_STEM] in stems for word in words(title) if len(word) >= _STEM)


def _known_words(title: str, prose: set[str]) -> float:
    """The share of a title's words that the page's prose uses, in so far as they are long enough to tell."""
    long = [word for word in words(title) if len(word) > 3]
    return sum(word in prose for word in long) / len(long) if long else 0.0
