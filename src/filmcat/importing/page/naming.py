"""The film's titles from labels and from the head of the page, and the saying beneath them."""

from filmcat.importing.page.lines import Free, Line
from filmcat.importing.page.loose_facts import ALONE
from filmcat.importing.page.sheet import Sheet
from filmcat.importing.page.statements import Reading
from filmcat.importing.page.stating import TITLES
from filmcat.importing.page.title_lines import bare_title
from filmcat.importing.page.title_pairs import Pair, is_at_home, paired
from filmcat.importing.page.titles import Page, heading_titles
from filmcat.text.fold import fold


def without_titles(free: Free, reading: Reading, sheet: Sheet, given: tuple[str, ...], page: str) -> Free:
    """State the titles of labels and of the page's head, and the line between title and prose as tagline."""
    stated: dict[str, Line] = {}
    for one in reading.statements:
        if one.keys[0] in TITLES and one.values:
            if one.keys[0] in stated:
                continue
            stated[one.keys[0]] = one.values[0]._replace(text=bare_title(one.values[0].text))
    apart = ("persons", *ALONE, "festivals", "sources")
    first = min([line for field, line in sheet.lines.items() if not field.startswith(apart)], default=10**9)
    head = [line for _, line in free if line.number <= first or line.level == 1]
    directors = {fold(name) for name in sheet.names("director")}
    known = {fold(name) for name in sheet.names()}
    titles = frozenset(fold(line.text) for line in stated.values())
    found = heading_titles(head, Page(known, directors, given, titles, page))
    prose, languages = _prose_of(sheet), _listed(sheet.film.get("languages"))
    pair = paired(found, prose, languages)
    if pair and pair.original is None and stated.keys() == {"english_title"}:
        pair = pair._replace(
            original=pair.title if is_at_home(prose, languages, _listed(sheet.film.get("countries"))) else None
        )
    taken = _state_titles(stated, pair, sheet)
    left = [(place, line) for place, line in free if not (line in head and line.number in taken)]
    return _tagline(left, sheet)


def _state_titles(stated: dict[str, Line], pair: Pair | None, sheet: Sheet) -> set[int]:
    """State the titles; the lines of the page's head that are used up by it."""
    head, above = (pair.title, pair.original) if pair else (None, None)
    original = stated.get("original_title") or above
    title = stated.get("english_title") or stated.get("title")
    is_local = original is not None and head is not None and fold(head.text) == fold(original.text)
    if title is None and head is not None and not (is_local and "local_title" in stated):
        title = head
    title = title or stated.get("local_title") or original
    if title is None:
        return set()
    sheet.put("title", bare_title(title.text), title)
    if original and fold(original.text) != fold(title.text):
        sheet.put("original_title", bare_title(original.text), original)
    listed = [*(line for key, line in stated.items() if key in {"local_title", "other_titles"})]
    listed += [line for line in (head, above) if line] + list(pair.others if pair else ())
    printed = {fold(title.text), fold(original.text) if original else ""}
    further = [text for text in dict.fromkeys(bare_title(line.text) for line in listed) if fold(text) not in printed]
    if further:
        sheet.put("titles", {"und": further if len(further) > 1 else further[0]}, title)
    return {line.number for line in (head, above) if line is not None}


def _tagline(free: Free, sheet: Sheet) -> Free:
    """A quoted line between the title and the prose is the tagline."""
    start, end = sheet.lines.get("title", 0), sheet.lines.get("synopsis", 0)
    for place, line in free:
        if start < line.number < end and line.text[0] in '“„"«»' and "tagline" not in sheet.film:
            sheet.put("tagline", line.text, line)
            return [(other, one) for other, one in free if other != place]
    return free


def _prose_of(sheet: Sheet) -> str:
    synopsis = sheet.film.get("synopsis")
    return " ".join(map(str, synopsis.values())) if isinstance(synopsis, dict) else str(synopsis or "")


def _listed(value: object) -> list[str]:
    return list(map(str, value)) if isinstance(value, list) else []
