"""Changing the record of a person, which is made where there is none; and renaming, in every film."""

from __future__ import annotations

from json import loads
from typing import TYPE_CHECKING, NamedTuple, cast

from filmcat.cli.writing.carry_out import Planned, carry_out_in
from filmcat.cli.writing.edited import EditedFilms
from filmcat.cli.choose import one_person
from filmcat.editing.assignments import Assignment, assigned
from filmcat.editing.differences import between
from filmcat.editing.rename import renamed, renamed_person, united_persons
from filmcat.errors import Contradicting, NotFound
from filmcat.model.change import Change, Changes, Stored
from filmcat.model.empty import empty_person
from filmcat.model.plan import Entry
from filmcat.text.names import join_namesake, split_namesake

if TYPE_CHECKING:
    from filmcat.catalogue import Catalogue, Person
    from filmcat.cli.writing.way import Way
    from filmcat.model.record import PersonRecord
