"""Values that their field cannot hold are refused at once, where a catalogue would leave the field unknown."""

from filmcat.errors import BadValue, UsageError
from filmcat.model.rules import RULES
from filmcat.records.values import Faults, described
from filmcat.text.escape import legible


class Refusal(Faults):
    """Faults of what a person has just typed: the first is raised."""

    def wrong(self, where: str, value: object, expected: str) -> None:
        """Raise BadValue."""
        raise BadValue(where, legible(value) if isinstance(value, str) else described(value), expected)

    def note(self, code: str, where: str, **parts: object) -> None:
        """Raise UsageError with the sentence of a rule."""
        said = legible(RULES[code](where=where, **parts))
        raise UsageError(f"{said[:1].upper()}{said[1:]}.")
