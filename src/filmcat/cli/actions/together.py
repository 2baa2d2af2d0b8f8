"""With whom somebody worked, in every format: what ``together`` prints."""

from __future__ import annotations

from filmcat.cli.choose import one_person
from filmcat.cli.open_catalogue import opened
from filmcat.cli.options import joined
from filmcat.cli.output import say
from filmcat.cli.problems import report_problems
from filmcat.errors import NotFound, UsageError, quoted
from filmcat.typed import TYPE_CHECKING
from filmcat.views.together import Together, TwoTogether

if TYPE_CHECKING:
    from filmcat.catalogue import Catalogue, Person
    from filmcat.cli.output import Output


def answer(asked: str | None, name: list[str], other: str | None, output: Output) -> int:
    """Print the people of the films of the person that the name means; or the films of two people."""
    wording = output.wording
    catalogue = opened(asked)
    if other is None and _are_two(catalogue, name):
        name, other = name[:1], name[1]
    person = one_person(catalogue, joined(name), output)
    beside = None if other is None else one_person(catalogue, joined([other]), output)
    if beside is not None and _is_same(person, beside):
        raise UsageError(f"{quoted(person.name)} is named twice.", "--with names somebody else")
    companions = catalogue.people.companions_of(person, beside)
    if beside is None:
        output.write(output.writer.together(Together(companions, wording), output))
        if not companions:
            say(f"No film names anybody beside {person.name}.")
        return report_problems(catalogue)
    films = companions[0].films if companions else ()
    output.write(output.writer.together(TwoTogether((person.name, beside.name), films, wording), output))
    if not films:
        say(f"No film names both {person.name} and {beside.name}.")
    return report_problems(catalogue)


def _are_two(catalogue: Catalogue, words: list[str]) -> bool:
    """Whether two words are names of their own, since together they name nobody."""
    return (
        len(words) == 2
        and not _names_somebody(catalogue, words)
        and all(_names_somebody(catalogue, [word]) for word in words)
    )


def _names_somebody(catalogue: Catalogue, words: list[str]) -> bool:
    try:
        catalogue.people.find(joined(words))
    except NotFound:
        return False
    return True


def _is_same(person: Person, other: Person) -> bool:
    return (person.name, person.disambiguator, person.record) == (other.name, other.disambiguator, other.record)
