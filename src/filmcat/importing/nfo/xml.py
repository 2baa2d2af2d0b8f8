"""XML as a tree of elements with their lines. Document types and entities are refused: nothing is followed or expanded.

It needs no more than expat, which keeps the line of every element; a document type is where every attack begins.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from xml.parsers import expat

from filmcat.importing.sources.source import Fault

_HARMLESS = "-//Robby Stephenson/DTD Tellico "  # the document type of every collection of Tellico
_DEEPEST = 40  # elements within one another


@dataclass(slots=True)
class Element:
    """An element: its name, attributes, line (from 1), the elements in it, and the text of its own."""

    name: str
    attributes: dict[str, str]
    line: int
    children: list["Element"] = field(default_factory=list)
    pieces: list[str] = field(default_factory=list)

    @property
    def text(self) -> str:
        """Its own text, without blanks around it."""
        return "".join(self.pieces).strip()

    def child(self, name: str) -> "Element | None":
        """The first element of that name in it."""
        return next(self.all(name), None)

    def all(self, name: str) -> Iterator["Element"]:
        """The elements of that name in it."""
        return (child for child in self.children if child.name == name)


class _Tree:
    """The elements of one document while it is parsed."""

    def __init__(self, above: int) -> None:
        self._above = above
        self.parser = expat.ParserCreate("utf-8")
        self.parser.buffer_text = True
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self.parser.CharacterDataHandler = self._text
        self.parser.StartDoctypeDeclHandler = self._doctype
        self.parser.SkippedEntityHandler = self._skipped
        self.root: Element | None = None
        self.end = 0  # bytes, behind the root
        self._open: list[Element] = []

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        element = Element(name.rpartition(":")[2], attributes, self._line())
        if len(self._open) == _DEEPEST:
            raise Fault(element.line, f"Line {element.line}: elements within elements without end.")
        if self._open:
            self._open[-1].children.append(element)
        else:
            self.root = element
        self._open.append(element)

    def _end(self, name: str) -> None:
        self._open.pop()
        if not self._open:
            self.end = self.parser.CurrentByteIndex + len(f"</{name}>".encode())

    def _text(self, text: str) -> None:
        self._open[-1].pieces.append(text)

    def _line(self) -> int:
        return self.parser.CurrentLineNumber + self._above

    def _skipped(self, name: str, is_parameter: bool) -> None:  # noqa: FBT001 - expat gives it by position
        if self._open and not is_parameter:
            self._text(f"&{name};")

    def _doctype(self, _name: str, _system: str | None, public: str | None, has_own: int) -> None:
        """Refuse a document type, but a known one that only names where it is defined: nobody follows that."""
        if public and public.startswith(_HARMLESS) and not has_own:
            return
        line = self._line()
        raise Fault(line, f"Line {line}: XML with a document type of its own (<!DOCTYPE>, entities) is not read.")


def roots(text: str) -> tuple[list[Element], str]:
    """The roots of a text, and what follows the last: XML allows but one, yet some files hold several films.

    Raises Fault where the text is not XML.
    """
    found: list[Element] = []
    above, rest = 0, text
    while not found or rest.lstrip().startswith("<"):
        blank = len(rest) - len(rest.lstrip())
        above += rest.count("\n", 0, blank)
        root, behind = _parsed(rest[blank:], above)
        above += rest.count("\n", blank, len(rest) - len(behind))
        found.append(root)
        rest = behind
    return found, rest


def _parsed(text: str, above: int) -> tuple[Element, str]:
    """The first root of a text that stands ``above`` lines down, and the text behind it."""
    tree = _Tree(above)
    content = text.encode("utf-8", "replace")
    try:
        tree.parser.Parse(content, True)  # noqa: FBT003 - expat takes it by position
    except expat.ExpatError as error:
        if tree.root is not None and tree.end:
            return tree.root, content[tree.end :].decode("utf-8", "replace")
        line = error.lineno + above
        raise Fault(line, f"Line {line} is not XML: {expat.ErrorString(error.code)}.") from error
    if tree.root is None:
        raise Fault(1, "It is empty.")
    return tree.root, ""
