"""HTML laid out as lines, as a browser would; the home of lxml."""

import re
from collections.abc import Iterator
from typing import NamedTuple, Protocol, cast

from lxml import etree  # type: ignore[import-untyped] # lxml brings no types, and only this module imports it

from filmcat.importing.page.layout.lines import Line, tidy
from filmcat.importing.page.vocabulary.word_list import listed

_HIDDEN = listed(
    """
    script style noscript template head iframe object svg canvas nav footer button select option input textarea
    audio video map dialog datalist math
    """
)
_BLOCKS = listed(
    """
    address article aside blockquote body center dd details div dl dt fieldset figcaption figure h1 h2 h3 h4 h5
    h6 header hr html legend li main menu ol p pre section summary table tbody tfoot thead tr ul caption
    """
)
_APART = listed(
    """
    p h1 h2 h3 h4 h5 h6 section article table ul ol dl blockquote header
    """
)
_BOLD = frozenset({"b", "strong"})
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_SHORTEST_LABEL = 3  # letters
_LONGEST_ITEM = 60  # characters of one item of a list in a cell
_UNSEEN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_MARKUP = re.compile(
    r"<!doctype html|<(?:html|head|body|div|p|h[1-6]|table|ul|dl|br|span|article)\b[^<>]{0,2000}>", re.IGNORECASE
)
_TITLE_PARTS = re.compile(r"\s+[|–—·»«:•]\s+|\s+-\s+|\s*\|\s*")


class Laid(NamedTuple):
    """A page of HTML: its lines, the titles that its head gives, and its own address."""

    lines: list[Line]
    titles: tuple[str, ...]
    url: str | None


class _Element(Protocol):
    tag: object
    text: str | None
    tail: str | None
    sourceline: int | None

    def get(self, key: str) -> str | None: ...
    def iter(self, *tags: str) -> "Iterator[_Element]": ...
    def getparent(self) -> "_Element | None": ...


def is_markup(text: str) -> bool:
    """Whether a text is HTML, by what its beginning holds."""
    return bool(_MARKUP.search(text[:20_000]))


def laid_out(text: str) -> Laid:
    """The lines that a reader of the page sees, each with the line of the source where its element begins."""
    parser = etree.HTMLParser(encoding="utf-8", huge_tree=True, remove_comments=True, remove_pis=True)
    root = etree.fromstring(text.encode("utf-8", "replace"), parser) if text.strip() else None
    if root is None:
        return Laid([], (), None)
    page = _Page()
    for event, element in etree.iterwalk(root, events=("start", "end")):
        page.take(event, cast("_Element", element))
    page.end_line()
    titles, url = _head(cast("_Element", root))
    return Laid(page.lines, titles, url)


class _Page:
    """Lines as they grow, element by element."""

    def __init__(self) -> None:
        """An empty page, before its first element."""
        self.lines: list[Line] = []
        self._words: list[str] = []
        self._line = 1
        self._level = 0
        self._gap = False
        self._bullet = False
        self._hidden: _Element | None = None
        self._cells = 0
        self._is_behind = False  # an element within a line has ended, and nothing stands behind it yet

    def take(self, event: str, element: _Element) -> None:
        """One start or end of an element, in the order of the document."""
        tag = str(element.tag)
        if event == "start":
            self._start(tag, element)
        else:
            self._end(tag, element)

    def _start(self, tag: str, element: _Element) -> None:
        if self._hidden is not None:
            return
        if tag in _HIDDEN or _is_unseen(element):
            self._hidden = element
            return
        if tag == "br" and self._is_in_list():
            self._words.append("; ")
        elif tag in _BLOCKS or tag == "br":
            was_empty = not any(word.strip() for word in self._words)
            self.end_line()
            self._gap = self._gap or tag in _APART or (tag == "br" and was_empty)
            self._bullet = tag == "li" or (self._bullet and tag != "li" and not self._words and tag in {"p", "div"})
        elif tag in {"td", "th"}:
            self._cells += 1
            self._words.append("\t" if any(word.strip() for word in self._words) else "")
        self._level = _HEADINGS.get(tag, self._level)
        self._part(element.text, is_element=True)
        self._add(element.text, element.sourceline)

    def _end(self, tag: str, element: _Element) -> None:
        if self._hidden is element:
            self._hidden = None
        elif self._hidden is None:
            if tag in _BLOCKS:
                self.end_line()
                self._gap = self._gap or tag in _APART
            if tag in _HEADINGS:
                self._level = 0
        if self._hidden is None:
            parent = element.getparent()
            if tag in _BOLD and self._bullet and 0 < len((element.tail or "").strip()) <= _LONGEST_ITEM:
                self._part_behind_bold(element)
            self._is_behind = tag not in _BLOCKS and len((element.text or "").strip()) >= _SHORTEST_LABEL
            self._part(element.tail)
            self._add(element.tail, parent.sourceline if parent is not None else None)

    def _part(self, text: str | None, *, is_element: bool = False) -> None:
        """Part what stands right behind the end of an element from it: "<b>Country</b>Chile", as its style does.

        Text behind an element may go on with its word; another element begins another one.
        """
        before = self._words[-1][-1:] if self._words else ""
        first = (text or "")[:1]
        is_apart = (is_element and first.isalnum()) or first.isupper() or first.isdigit()
        if self._is_behind and is_apart and before.isalnum():
            self._words.append("\t")

    def _part_behind_bold(self, element: _Element) -> None:
        """Part what stands behind the bold words with which an item of a list begins: "<b>Ann Lee</b> Mia"."""
        bold = (element.text or "").strip()
        tail = (element.tail or "").lstrip()
        if bold and "".join(self._words).strip() == bold and tail[:1].isalnum() and element.tail != tail:
            self._words.append("\t")

    def _add(self, text: str | None, line: int | None) -> None:
        if not text:
            return
        self._is_behind = False
        if text.strip() and not any(word.strip() for word in self._words):
            self._line = max(line or 1, self._line)
        self._words.append(re.sub(r"\s+", " ", text))

    def _is_in_list(self) -> bool:
        """Whether what is open is a cell behind another and short, so that a break in it parts items of a list."""
        before, tab, cell = "".join(self._words).rpartition("\t")
        return (
            bool(tab and before.strip())
            and 0 < len(cell.strip().rpartition("; ")[2]) < _LONGEST_ITEM
            and cell.strip()[-1] not in ".!?:"
        )

    def end_line(self) -> None:
        """Close the line that is open, if there are words on it."""
        line = tidy(self._line, "".join(self._words), level=self._level, gap=self._gap, bullet=self._bullet)
        self._words = []
        if line.text:
            self.lines.append(line)
            self._gap = self._bullet = False


def _is_unseen(element: _Element) -> bool:
    style = element.get("style")
    unseen = style is not None and _UNSEEN_STYLE.search(style) is not None
    return unseen or element.get("hidden") is not None or element.get("aria-hidden") == "true"


def _head(root: _Element) -> tuple[tuple[str, ...], str | None]:
    """The titles that a page gives itself, whole and in parts, and its canonical address."""
    titles: list[str] = []
    url = None
    for element in root.iter("title", "meta", "link"):
        given = element.get("content")
        if element.tag == "title" and element.text:
            titles.append(element.text)
        elif element.get("property") == "og:title" and given:
            titles.append(given)
        elif element.get("rel") == "canonical" or element.get("property") == "og:url":
            url = url or element.get("href") or given
    parts = [" ".join(part.split()) for title in titles for part in (title, *_TITLE_PARTS.split(title))]
    is_address = url is not None and url.startswith(("https://", "http://"))
    return tuple(dict.fromkeys(part for part in parts if part)), url if is_address else None
