"""The films that a command is about: chosen once, by title or on standard input, and found again by their ids."""

from __future__ import annotations

from typing import TYPE_CHECKING

from filmcat.cli.choose import Chosen, only_film
from filmcat.errors import NotAllFound

if TYPE_CHECKING:
    from filmcat.catalogue import Catalogue
    from filmcat.cli.output import Output


class ChosenFilms:
    """The films of some words, or of the ids on standard input."""

    def __init__(self, words: list[str], output: Output) -> None:
        self._words = words
        self._output = output
        self._ids: list[str] | None = None

    @property
    def is_input_taken(self) -> bool:
        """Whether standard input holds the ids."""
        return self._words == ["-"]

    def numbers(self, catalogue: Catalogue) -> list[int]:
        """The numbers of the films in a catalogue, each once, in the order they were named.

        Raises NotFound or Ambiguous, or NotAllFound where some of the ids on standard input are not there.
        """
        if self._ids is not None:
            return [only_film(catalogue, id_).number for id_ in self._ids]
        chosen = Chosen(catalogue, self._words, self._output)
        numbers = list(dict.fromkeys(chosen.numbers()))
        if chosen.code:
            raise NotAllFound(chosen.code)
        self._ids = [catalogue.film(number)[0] for number in numbers]
        return numbers
