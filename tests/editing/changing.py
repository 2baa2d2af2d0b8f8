"""Records as assignments change them."""

from typing import cast

from filmcat.editing.assignments import Assigned, assigned, parted
from filmcat.model.change import Stored
from filmcat.model.empty import empty_film, empty_person
from filmcat.model.record import FilmRecord, PersonRecord
from filmcat.records import decode
from filmcat.records.toml_value import read_value
from filmcat.records.values import Faults

Table = dict[str, object]


def stored(toml: str) -> Stored:
    """A film of an inline table: ``stored('{ title = "Mutt" }')``."""
    table = cast("Table", read_value(toml))
    film = decode.film(table, Faults())
    assert film is not None
    return Stored(film, decode.explicit_id(table, Faults()))


def stored_person(toml: str) -> Stored:
    """A person of an inline table."""
    person = decode.person(cast("Table", read_value(toml)), Faults())
    assert person is not None
    return Stored(person, is_film=False)


def change(base: Stored, *arguments: str, is_forced: bool = False) -> Assigned:
    """A record with assignments, and the notes on them."""
    title, assignments = parted(arguments)
    assert title == []
    return assigned(base, assignments, is_forced=is_forced)


def film(*arguments: str, of: str = "", is_forced: bool = False) -> FilmRecord:
    """The film that assignments make, of "Solaris" or of what an inline table states."""
    base = stored(of) if of else Stored(empty_film("Solaris"))
    return cast("FilmRecord", change(base, *arguments, is_forced=is_forced).stored.record)


def person(*arguments: str, of: str = "") -> PersonRecord:
    """The person that assignments make, of "Alisa Kovalenko" or of what an inline table states."""
    base = stored_person(of) if of else Stored(empty_person("Alisa Kovalenko"), is_film=False)
    return cast("PersonRecord", change(base, *arguments).stored.record)
