"""What each shell hands over of a line, and how it is told what may stand there."""

from __future__ import annotations

from filmcat.cli.completion.beginning import shares_another_beginning
from filmcat.cli.completion.shell_word import ShellWord, shell_word, whole_word
from filmcat.text.escape import legible
from filmcat.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from filmcat.cli.completion.candidate import Candidate, Files


class Typed:
    """A line up to the cursor: the words before the last, and that as it was typed and as it is read (None: it cannot).

    ``replaced`` is the end of it that the shell puts something else in the place of. ``is_redirection`` where the word
    is none of filmcat's, but names where its output goes.
    """

    __slots__ = ("before", "is_redirection", "raw", "replaced", "word")

    def __init__(
        self, before: list[str], raw: str, word: ShellWord | None, replaced: str, *, is_redirection: bool = False
    ) -> None:
        self.is_redirection = is_redirection
        self.before = before
        self.raw = raw
        self.word = word
        self.replaced = replaced


class Dialect:
    """How one shell is spoken to; ``has_help`` where it shows a line of help beside a candidate."""

    __slots__ = ("has_help", "lines", "read")

    def __init__(
        self,
        read: Callable[[list[str]], Typed],
        lines: Callable[[Typed, list[Candidate], Files | None], Iterator[str]],
        *,
        has_help: bool,
    ) -> None:
        self.read = read
        self.lines = lines
        self.has_help = has_help


def _words(argv: list[str]) -> Typed:
    """The words, one an argument: the last as it was typed."""
    *before, raw = argv or [""]
    return Typed(before, raw, whole_word(raw), raw)


def _matched_words(argv: list[str]) -> Typed:
    typed = _words(argv)
    if typed.word is not None:
        typed.word.is_matched = True
    return typed


def _bash_line(argv: list[str]) -> Typed:
    """What an alias stands for, then the line as typed, of which the command goes, then the end that is replaced."""
    from filmcat.cli.completion.bash import plain_word, without_redirections, words_of

    *alias, line, replaced = argv if len(argv) > 1 else (*argv, "", "")
    _, *before, raw = words_of(line)
    kept = without_redirections([*before, raw])
    if len(kept) == len(without_redirections(before)):
        return Typed([], raw, None, replaced, is_redirection=True)
    return Typed([*alias, *map(plain_word, kept[:-1])], raw, shell_word(raw), replaced)


def _texts(_typed: Typed, found: list[Candidate], _files: Files | None) -> Iterator[str]:
    """Each candidate on a line."""
    return (each.text for each in found)


def _with_help(typed: Typed, found: list[Candidate], files: Files | None) -> Iterator[str]:
    """``files`` and what stands before their names; else ``words``, or ``stay`` where the word is not to be changed.

    Then each candidate with its help behind a tab.
    """
    if files is not None:
        yield from ("files", files.head)
        return
    texts = [each.text for each in found]
    is_kept = typed.word is not None and shares_another_beginning(texts, typed.word.text)
    yield "stay" if is_kept else "words"
    yield from (f"{each.text}\t{legible(each.help)}" for each in found)


def _bash_entries(typed: Typed, found: list[Candidate], files: Files | None) -> Iterator[str]:
    """``files``; else ``quoted`` or ``words``, then each candidate as it is to stand in the line."""
    if files is not None:
        yield "files"
        return
    from filmcat.cli.completion.bash import entries

    yield "quoted" if typed.word is not None and typed.word.quotes else "words"
    yield from entries(typed.raw, typed.replaced, [each.text for each in found])


PLAIN = Dialect(_words, _texts, has_help=False)
DIALECTS = {
    "bash": Dialect(_bash_line, _bash_entries, has_help=False),
    "zsh": Dialect(_words, _with_help, has_help=True),
    "fish": Dialect(_matched_words, _with_help, has_help=True),
}
