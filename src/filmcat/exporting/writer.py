"""What the module of a format has to offer, and what it may ask of an answer and of the place where that is shown."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Protocol

from filmcat.views.credits import CreditsAnswer
from filmcat.views.film import FilmAnswer
from filmcat.views.import_plan import PlanAnswer
from filmcat.views.listing import Films
from filmcat.views.person import PersonAnswer


class Look(Protocol):
    """How wide and how colourful an answer may be.

    ``width`` is in columns (None: as wide as it needs), ``page_width`` that of a page, which needs one; the
    ``first_rows`` decide the widths of a table.
    """

    @property
    def width(self) -> int | None: ...  # noqa: D102
    @property
    def page_width(self) -> int: ...  # noqa: D102
    @property
    def first_rows(self) -> int: ...  # noqa: D102
    @property
    def color(self) -> bool: ...  # noqa: D102


class Writer(Protocol):
    """The module of a format: each function gives the text of an answer, in pieces."""

    def films(self, films: Films, look: Look, /) -> Iterator[str]:
        """The films of a list."""

    def film(self, answer: FilmAnswer, look: Look, /) -> Iterator[str]:
        """All that is known of a film, or of several."""

    def person(self, answer: PersonAnswer, look: Look, /) -> Iterator[str]:
        """A person and every film."""

    def credits(self, answer: CreditsAnswer, look: Look, /) -> Iterator[str]:
        """Who did what in a film, or in several."""

    def plan(self, plan: PlanAnswer, look: Look, /) -> Iterator[str]:
        """What an import would do."""


class Rows(Protocol):
    """An answer as rows of cells: every answer is one."""

    @property
    def columns(self) -> Sequence[str]: ...  # noqa: D102
    def rows(self) -> Iterator[Iterable[str]]: ...  # noqa: D102


class Objects(Protocol):
    """An answer as objects of JSON: every answer is one but a plan."""

    def objects(self) -> Iterator[Mapping[str, object]]: ...  # noqa: D102


class Ids(Protocol):
    """An answer as ids of films: every answer is one."""

    def ids(self) -> Iterator[str]: ...  # noqa: D102
