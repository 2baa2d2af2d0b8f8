"""What completes the value of an option or argument: its field, or else what the help calls it."""

from __future__ import annotations

from importlib import import_module

from filmcat.cli.completion.candidate import Candidate, Files
from filmcat.query.criteria import FIELDS
from filmcat.typed import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from filmcat.cli.argv.parameter import Parameter
    from filmcat.cli.completion.asked import Asked

    Found = Iterator[Candidate | Files]
    Source = Callable[[Asked, list[str]], Found]

_OF_ROLE = "credits."


def values(asked: Asked, parameter: Parameter, words: list[str]) -> Found:
    """What the word may become as a value, of which ``words`` are there already."""
    if is_of_field(parameter):
        from filmcat.cli.completion.query import criterion_values

        return criterion_values(asked, parameter.name)
    return SOURCES[parameter.metavar](asked, words) if parameter.metavar in SOURCES else iter(())


def is_of_field(parameter: Parameter) -> bool:
    """Whether an option is that of a field of its name, as those of ``filter`` are."""
    option = FIELDS[parameter.name].option if parameter.name in FIELDS else None
    return option is not None and not {*option.flags}.isdisjoint(parameter.spellings)


def _nothing(_asked: Asked, _words: list[str]) -> Found:
    """The user alone knows."""
    return iter(())


def _files(_asked: Asked, _words: list[str]) -> Found:
    yield Files("")


def _one_of(module: str, name: str) -> Source:
    """The words of a table of the program, which is imported then."""

    def found(asked: Asked, _words: list[str]) -> Found:
        known = cast("Iterable[str]", getattr(import_module(f"filmcat.{module}"), name))
        typed = asked.word.text.casefold()
        yield from (Candidate(word) for word in known if word.startswith(typed))

    return found


def _listed(asked: Asked, known: Iterable[str], *, sign: str = "") -> Found:
    """Words parted by commas, each once, perhaps a ``sign`` before each: ``year,-ru`` goes on to ``year,-runtime``."""
    before, comma, last = asked.word.text.rpartition(",")
    prefix = sign if sign and last.startswith(sign) else ""
    given = {word.removeprefix(sign) for word in before.split(",")}
    for word in known:
        if word not in given and f"{prefix}{word}".startswith(last.casefold()):
            yield Candidate(f"{before}{comma}{prefix}{word}")


def _rules(asked: Asked, _words: list[str]) -> Found:
    from filmcat.model.rules import GROUPS, RULES

    return _listed(asked, (*RULES, *GROUPS))


def _fields(asked: Asked, _words: list[str]) -> Found:
    from filmcat.views.columns import PRINTABLE

    last = asked.word.text.rpartition(",")[2]
    roles = asked.catalogue.roles() if last.startswith(_OF_ROLE) and asked.catalogue is not None else []
    return _listed(asked, (*PRINTABLE, *(f"{_OF_ROLE}{role}" for role in roles)))


def _counted(asked: Asked, _words: list[str]) -> Found:
    from filmcat.cli.completion.query import roles
    from filmcat.query.counted import countable_names

    last = asked.word.text.rpartition(",")[2]
    return _listed(asked, (*countable_names(), *(roles(asked.catalogue, last) if last else ())))


def _added(asked: Asked, _words: list[str]) -> Found:
    from filmcat.query.counted import names_of_added

    return (Candidate(name) for name in names_of_added() if name.startswith(asked.word.text.casefold()))


def _orders(asked: Asked, _words: list[str]) -> Found:
    from filmcat.query.order import SORT_NAMES

    return _listed(asked, SORT_NAMES, sign="-")


def _roles(asked: Asked, _words: list[str]) -> Found:
    from filmcat.cli.completion.query import roles

    return (Candidate("", role) for role in roles(asked.catalogue, asked.word.text))


def _languages(asked: Asked, _words: list[str]) -> Found:
    from filmcat.text.languages import language_name, language_tags

    typed = asked.word.text.casefold()
    return (Candidate(tag, help=language_name(tag)) for tag in language_tags() if tag.startswith(typed))


def _columns(asked: Asked, _words: list[str]) -> Found:
    """``HEADER=FIELD``: the header is that of a file."""
    from filmcat.cli.completion.assignments import field_names

    header, sign, typed = asked.word.text.partition("=")
    known = field_names() if sign else ()
    return (Candidate(f"{header}={name}") for name in known if name.startswith(typed.casefold()))


def _assignments(asked: Asked, _words: list[str]) -> Found:
    from filmcat.cli.completion.assignments import assignments

    return assignments(asked)


def _new_film(asked: Asked, words: list[str]) -> Found:
    """The title of a new film is nowhere yet."""
    return _assignments(asked, words)


def _edited_film(asked: Asked, words: list[str]) -> Found:
    from filmcat.cli.completion.assignments import title_and_assignments

    return title_and_assignments(asked, words)


def _query(asked: Asked, _words: list[str]) -> Found:
    from filmcat.cli.completion.query import query_words

    return query_words(asked)


def _titles(asked: Asked, words: list[str]) -> Found:
    from filmcat.cli.completion.titles import titles

    return titles(asked, asked.catalogue, words) if asked.catalogue is not None else iter(())


def _bundled_titles(asked: Asked, _words: list[str]) -> Found:
    from filmcat.cli.completion.titles import titles

    return titles(asked, asked.bundled, []) if asked.bundled is not None else iter(())


def _names(asked: Asked, words: list[str]) -> Found:
    from filmcat.cli.completion.titles import names

    return names(asked, asked.catalogue, words) if asked.catalogue is not None else iter(())


# By what the help calls a value.
SOURCES: dict[str, Source] = {
    "A,B,C": _fields,
    "A,-B": _orders,
    "DATE": _nothing,
    "FIELD": _added,
    "FIELD,FIELD": _counted,
    "FIELD=N": _nothing,
    "FIELD=VALUE": _assignments,
    "FILE": _files,
    "FILM": _bundled_titles,
    "FORMAT": _one_of("exporting.formats", "FORMATS"),
    "HEADER=FIELD": _columns,
    "HOW": _one_of("importing.planning.on_duplicate", "ON_DUPLICATE"),
    "KIND": _one_of("importing.title_kinds", "KINDS"),
    "N": _nothing,
    "NAME": _nothing,
    "NAME...": _names,
    "PATH": _files,
    "ROLE": _roles,
    "PROGRAM": _one_of("exporting.programs.exports", "EXPORTS"),
    "RULE": _one_of("model.rules", "RULES"),
    "RULE,...": _rules,
    "SHAPE": _one_of("importing.readers", "READERS"),
    "SHELL": _one_of("cli.shells", "SHELLS"),
    "SOURCE...": _files,
    "TAG": _languages,
    "TEXT": _nothing,
    "TITLE": _titles,
    "TITLE...": _titles,
    "URL": _nothing,
    "WHEN": _one_of("cli.output", "COLORS"),
    "WHICH": _one_of("cli.actions.unite", "KEEP"),
    "[NAME]": _one_of("views.columns", "PRINTABLE"),
    "[PATH]...": _files,
    "[QUERY]...": _query,
    "[SQL]": _nothing,
    "WORDS...": _query,
    "[TITLE] [FIELD=VALUE]...": _new_film,
    "[TITLE...] [FIELD=VALUE]...": _edited_film,
    "[VERB]": _one_of("cli.app", "COMMANDS"),
}
