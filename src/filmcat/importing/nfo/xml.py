"""XML as a tree of elements with their lines. Document types and entities are refused: nothing is followed or expanded.

It needs no more than expat, which keeps the line of every element; a document type is where every attack begins.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from xml.parsers import expat

from filmcat.importing.sources.source import Fault

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

    def __init__(self) -> None:
        self.parser = expat.ParserCreate()
        self.parser.buffer_text = True
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self.parser.CharacterDataHandler = self._text
        self.parser.StartDoctypeDeclHandler = self._refuse
        self.root: Element | None = None
        self.end = 0  # bytes, behind the root
        self._open: list[Element] = []

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        element = Element(name, attributes, self.parser.CurrentLineNumber)
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

    def _refuse(self, *_about: object) -> None:
        line = self.parser.CurrentLineNumber
        raise Fault(line, f"Line {line}: XML with a document type of its own (<!DOCTYPE>, entities) is not read.")


def parsed(content: bytes) -> tuple[Element, bytes]:
    """The root of a document, and the bytes that follow it, which XML allows none of but some programs write.

    Raises Fault where the content is not XML.
    """
    tree = _Tree()
    try:
        tree.parser.Parse(content, True)  # noqa: FBT003 - expat takes it by position
    except expat.ExpatError as error:
        if tree.root is not None and tree.end:
            return tree.root, content[tree.end :]
        raise Fault(error.lineno, f"Line {error.lineno} is not XML: {expat.ErrorString(error.code)}.") from error
    except (LookupError, ValueError) as error:
        raise Fault(1, "It is XML in an encoding that is not known.") from error
    if tree.root is None:
        raise Fault(1, "It is empty.")
    return tree.root, b""
