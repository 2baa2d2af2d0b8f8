"""The scale of ratings: what a source gives of ten, or a hundred, becomes what the catalogue gives of its own."""

from collections.abc import Callable
from decimal import Decimal

from filmcat.editing.viewing import ratings_of
from filmcat.importing.planning.validate import Validated
from filmcat.model.record import Viewing

_USUAL = 5


class RatingScale:
    """The scale of a catalogue while films are brought into it.

    ``own`` gives the scale that the catalogue has, None where it has no rating yet, nor says a scale: then the first
    import that brings ratings decides, and ``decided`` is what it decided, where that is not the usual one.
    """

    def __init__(self, own: Callable[[], int | None]) -> None:
        self._ask = own
        self._own: int | None = None
        self.decided: int | None = None
        self._count = 0
        self._example = ""

    def converted(self, draft: Validated) -> Validated:
        """A draft with its ratings of the catalogue's scale, never rounded: 8.1 of 10 is 4.05 of 5."""
        scale, film = draft.scale, draft.film
        if not scale or film is None or not any(ratings_of(film)):
            return draft
        if self._own is None:
            self._own = self._ask() or self._decide(scale)
        if scale == self._own:
            return draft
        self._count += 1
        film = film.copy()
        film["rating"] = self._of(film["rating"], scale)
        if film["viewings"]:
            film["viewings"] = [self._viewing(viewing, scale) for viewing in film["viewings"]]
        return draft._replace(film=film)

    def told(self) -> str | None:
        """What was converted, as a sentence; None where nothing was."""
        if not self._count:
            return None
        films = "1 film" if self._count == 1 else f"{self._count:,} films"
        return f"The ratings of {films} are converted to the catalogue's, of {self._own}: {self._example}."

    def _decide(self, scale: int) -> int:
        self.decided = scale if scale != _USUAL else None
        return scale

    def _viewing(self, viewing: Viewing, scale: int) -> Viewing:
        changed = viewing.copy()
        changed["rating"] = self._of(viewing["rating"], scale)
        return changed

    def _of(self, rating: float | None, scale: int) -> float | None:
        if rating is None:
            return None
        exact = Decimal(str(rating)) * (self._own or _USUAL) / scale
        value = int(exact) if exact == exact.to_integral_value() else float(exact)
        self._example = self._example or f"{rating:g} of {scale} is {value:g}"
        return value
