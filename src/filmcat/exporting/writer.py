"""What the module of a format has to offer, and what it may ask of the place where an answer is shown."""

from collections.abc import Iterator
from typing import Protocol

from filmcat.views.counts import CountedBy, Overview
from filmcat.views.credits import CreditsAnswer
from filmcat.views.film import FilmAnswer
from filmcat.views.found import Found
from filmcat.views.listing import Films
from filmcat.views.person import PersonAnswer
from filmcat.views.plan import PlanAnswer
from filmcat.views.sql import SqlRows
from filmcat.views.together import Together, TwoTogether

# Whatever is answered has rows with columns, objects, and the ids of its films.
Answer = Films | FilmAnswer | PersonAnswer | CreditsAnswer | PlanAnswer | Together | TwoTogether | Found
# Films that are counted have rows with columns, and objects, but no ids.
CountsAnswer = CountedBy | Overview
# What any format writes that knows nothing of films.
RowsAnswer = Answer | CountsAnswer | SqlRows


class Look(Protocol):
    """How wide and how colourful an answer may be.

    ``width`` is in columns (None: as wide as it needs), ``page_width`` that of a page, which needs one; the
    ``first_rows`` decide the widths of a table. ``heading_level`` is that of the first heading of Markdown.
    """

    @property
    def width(self) -> int | None: ...  # noqa: D102
    @property
    def page_width(self) -> int: ...  # noqa: D102
    @property
    def first_rows(self) -> int: ...  # noqa: D102
    @property
    def color(self) -> bool: ...  # noqa: D102
    @property
    def heading_level(self) -> int: ...  # noqa: D102


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
        """What a command would write."""

    def counts(self, answer: CountsAnswer, look: Look, /) -> Iterator[str]:
        """How many films have which values. Raises UsageError where the format has no form for that."""

    def found(self, answer: Found, look: Look, /) -> Iterator[str]:
        """The films that a search finds."""

    def sql(self, answer: SqlRows, look: Look, /) -> Iterator[str]:
        """Rows of any columns. Raises UsageError where the format has no form for them."""

    def together(self, answer: Together | TwoTogether, look: Look, /) -> Iterator[str]:
        """With whom somebody worked, or their films. Raises UsageError where the format has no form for it."""
