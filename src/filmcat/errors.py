"""Every way filmcat can say no: errors that build their own sentence and know their exit code."""

# Where the words of a kind are listed, for a word that nothing is near to.
_WHERE_WORDS_ARE = {
    "field or role": "for text with a colon, put a blank behind the colon",
    "role": "filmcat credits TITLE lists the roles of a film",
    "country": "filmcat list --fields countries lists those of the catalogue",
    "language": "filmcat list --fields languages lists those of the catalogue",
}


class ExitCode:
    """What the shell learns from a run: plain numbers, because an enumeration costs start-up."""

    DONE = 0
    NOT_FOUND = 1
    USAGE = 2
    BROKEN = 3
    AMBIGUOUS = 4
    NOT_WRITTEN = 5
    INTERRUPTED = 130
    FAULT = 70  # filmcat itself is wrong: EX_SOFTWARE of sysexits.h; no run should ever end so


class FilmcatError(Exception):
    """One sentence for a person, a hint where one helps, and the exit code."""

    exit_code = ExitCode.USAGE

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint


class UsageError(FilmcatError):
    """The command line says something that filmcat does not understand."""


class UnknownWord(UsageError):
    """A field, country, role or format that does not exist, with the nearest that do."""

    def __init__(self, kind: str, word: str, near: list[str], known: str = "") -> None:
        hint = did_you_mean(near) or known or _WHERE_WORDS_ARE.get(kind, "")
        super().__init__(f"There is no {kind} {quoted(word)}.", hint)


class NoForm(UsageError):
    """A format that has no form for an answer."""

    def __init__(self, answer: str, format: str) -> None:
        super().__init__(f"{answer} cannot be written as {format}.", "write -f csv, tsv, json, jsonl, md or table")


class UnknownName(UnknownWord):
    """A country or language that filmcat does not know, but that may be written all the same."""

    def __init__(self, kind: str, word: str, near: list[str]) -> None:
        super().__init__(kind, word, near, "is it spelt so?")
        self.hint = f"{self.hint} --force writes it as it is"


class BadValue(UsageError):
    """A value that its field cannot hold, with the forms it accepts."""

    def __init__(self, field: str, value: str, forms: str) -> None:
        super().__init__(f"{quoted(value)} is not a value for {field}.", f"write {forms}")


class CatalogueUnreadable(UsageError):
    """The catalogue is missing, of the wrong kind, or may not be read."""


class CatalogueUnsettled(FilmcatError):
    """The catalogue kept changing while it was read."""

    exit_code = ExitCode.BROKEN


class NotFound(FilmcatError):
    """No film or person goes by that name; up to five that come close."""

    exit_code = ExitCode.NOT_FOUND

    def __init__(self, kind: str, name: str, near: list[str], known: str = "") -> None:
        hint = (
            known
            or did_you_mean(near)
            or f"filmcat list WORD finds the words of a {'title' if kind == 'film' else 'name'}"
        )
        super().__init__(f"No {kind} is called {quoted(name)}.", hint)


class Ambiguous(FilmcatError):
    """Several films or persons go by that name: a line for each."""

    exit_code = ExitCode.AMBIGUOUS

    def __init__(self, kind: str, name: str, rows: list[str], hint: str) -> None:
        super().__init__(f"Several {kind} go by {quoted(name)}:", hint)
        self.rows = rows


class OwnFault(FilmcatError):
    """Something that nobody foresaw: a fault of filmcat's own."""

    exit_code = ExitCode.FAULT

    def __init__(self, error: BaseException) -> None:
        said = " ".join(f"{type(error).__name__}: {error}".split())
        super().__init__(f"filmcat is at fault: {said}.", "FILMCAT_TRACEBACK=1 shows where; please report it")


class OutputClosed(Exception):
    """Nobody reads what is written any more: not an error, the reader has seen enough."""


class NotWritten(FilmcatError):
    """Output that could not be written."""

    exit_code = ExitCode.NOT_WRITTEN


class FileInTheWay(NotWritten):
    """A file or folder stands where another was to be made."""

    def __init__(self, path: str) -> None:
        super().__init__(f"There is {path} already.", "--force writes over it")


class CatalogueNotWritten(NotWritten):
    """A catalogue that cannot be written, or must not be; it is as it was."""

    def __init__(self, path: str, reason: str, hint: str = "") -> None:
        super().__init__(f"The catalogue {path} is not written: {reason}.", hint)


class ChangedMeanwhile(CatalogueNotWritten):
    """A catalogue of which somebody else changed the very records that were to be written: a line for each."""

    def __init__(self, path: str, rows: list[str]) -> None:
        super().__init__(path, "what was to be written has changed since it was read", "look at it, and try again")
        self.rows = rows


class AlreadyThere(FilmcatError):
    """A film that the catalogue surely has."""

    exit_code = ExitCode.BROKEN

    def __init__(self, title: str, id: str, reason: str) -> None:
        hint = f"filmcat edit {id} FIELD=VALUE changes it; --another adds one all the same"
        super().__init__(f"{quoted(title)} is in the catalogue already: {id} ({reason}).", hint)


class StatedTwice(FilmcatError):
    """A film that one draft holds twice."""

    exit_code = ExitCode.BROKEN

    def __init__(self, title: str, reason: str) -> None:
        super().__init__(
            f"{quoted(title)} stands in the draft twice ({reason}).", "leave one out; --another adds both all the same"
        )


class Contradicting(FilmcatError):
    """Two records that are to be one, and say different things: a line for each."""

    exit_code = ExitCode.BROKEN

    def __init__(self, rows: list[str], *, is_choice: bool = True) -> None:
        super().__init__(
            "Nothing is written: the two records contradict each other.",
            "--keep first or --keep second says whose word counts" if is_choice else "edit one of them first",
        )
        self.rows = rows


class NotAllFound(FilmcatError):
    """Films of which not every one was found; what is wrong with which has been said."""

    def __init__(self, exit_code: int) -> None:
        super().__init__("Nothing is written: not every film was found.")
        self.exit_code = exit_code


class DraftNotEdited(NotWritten):
    """An editor that did not do its work; the draft stands where it says."""

    def __init__(self, editor: str, reason: str, path: str) -> None:
        super().__init__(f"The editor {quoted(editor)} {reason}.", f"nothing is written; the draft is kept: {path}")
        self.path = path


class DraftRefused(FilmcatError):
    """A draft that was left although a record in it cannot be read."""

    exit_code = ExitCode.BROKEN

    def __init__(self, reason: str, path: str) -> None:
        super().__init__(f"Nothing is written: {reason}.", f"the draft is kept: {path}")
        self.path = path


class DraftKept(FilmcatError):
    """An edit that was interrupted; the draft stands where it says."""

    exit_code = ExitCode.INTERRUPTED

    def __init__(self, path: str) -> None:
        super().__init__("Interrupted; nothing is written.", f"the draft is kept: {path}")
        self.path = path


class JournalUnreadable(NotWritten):
    """A journal that cannot be read, so that nothing in it can be taken back."""

    def __init__(self, path: str, reason: str) -> None:
        super().__init__(f"The journal {path} cannot be read: {reason}.")


def quoted(text: str) -> str:
    """A user's word for use in a sentence, shortened to 80 characters."""
    return f"“{text}”" if len(text) <= 80 else f"“{text[:79]}…”"


def did_you_mean(near: list[str]) -> str:
    """A hint from near names: ``did_you_mean(["year"]) == "did you mean “year”?"``."""
    if not near:
        return ""
    names = [quoted(name) for name in near]
    return f"did you mean {' or '.join([', '.join(names[:-1]), names[-1]] if len(names) > 1 else names)}?"
