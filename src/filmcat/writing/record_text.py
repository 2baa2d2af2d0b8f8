"""A record as it is to stand in a catalogue: its text, and what that must be read as."""

from typing import NamedTuple, cast

from filmcat.model.record import FilmRecord, PersonRecord
from filmcat.records.encode import film_toml, person_toml
from filmcat.records.json_text import encoded
from filmcat.records.span import Decoded


class Written(NamedTuple):
    """The text of one record, with LF at the end of each line, and the record that it must be read as."""

    text: str
    record: FilmRecord | PersonRecord
    explicit_id: str | None
    is_film: bool

    def is_read_as_meant(self, decoded: Decoded) -> bool:
        """Whether what was read is just this record, without a fault."""
        read = decoded.film if self.is_film else decoded.person
        if read is None or decoded.problems or decoded.explicit_id != self.explicit_id:
            return False
        return read == self.record or encoded(read) == encoded(self.record)


def written_film(film: FilmRecord, explicit_id: str | None) -> Written:
    """A film to be written."""
    return Written(film_toml(film, explicit_id), film, explicit_id, is_film=True)


def written_person(person: PersonRecord) -> Written:
    """A person to be written."""
    return Written(person_toml(person), person, None, is_film=False)


def rewritten(decoded: Decoded, record: FilmRecord | PersonRecord) -> Written:
    """A record in the place of what was decoded there; a film keeps the id that was fixed by hand."""
    if decoded.film is not None:
        return written_film(cast("FilmRecord", record), decoded.explicit_id)
    return written_person(cast("PersonRecord", record))
