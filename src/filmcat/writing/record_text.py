"""A record as it is to stand in a catalogue: its text, and what that must be read as."""

from collections.abc import Collection
from typing import NamedTuple, cast

from filmcat.model.change import Stored
from filmcat.model.problem import Problem
from filmcat.model.record import FilmRecord, PersonRecord
from filmcat.records.encode import film_toml, person_toml
from filmcat.records.json_text import encoded
from filmcat.records.span import Decoded


class RecordText(NamedTuple):
    """The text of one record, with LF at the end of each line, and what it must be read as."""

    text: str
    meant: Stored

    def is_read_as_meant(self, decoded: Decoded, wrong: Collection[Problem] = ()) -> bool:
        """Whether what was read is just this record, without a fault but for what is ``wrong`` already."""
        read = decoded.film if self.meant.is_film else decoded.person
        if decoded.problems and not {one[2:] for one in decoded.problems} <= {one[2:] for one in wrong}:
            return False
        if read is None or decoded.explicit_id != self.meant.id:
            return False
        return read == self.meant.record or encoded(read) == encoded(self.meant.record)


def record_text(meant: Stored) -> RecordText:
    """The text of a record: the one that was typed, else the one that follows from its values."""
    if meant.text:
        return RecordText(meant.text, meant)
    if meant.is_film:
        return RecordText(film_toml(cast("FilmRecord", meant.record), meant.id), meant)
    return RecordText(person_toml(cast("PersonRecord", meant.record)), meant)


def stored(decoded: Decoded) -> Stored | None:
    """The record that was decoded; None where there is none."""
    if decoded.film is not None:
        return Stored(decoded.film, decoded.explicit_id)
    return None if decoded.person is None else Stored(decoded.person, is_film=False)
