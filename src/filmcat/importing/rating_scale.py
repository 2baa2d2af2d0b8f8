"""The scale of ratings: what a source gives of ten, or a hundred, becomes what the catalogue gives of its own."""

from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal

from filmcat.importing.draft import Draft, Read

_SCALES = (5, 10, 100)  # of ratings whose source does not say of how many they are
_USUAL = 5


def settled(items: Sequence[Read]) -> list[Read]:
    """The items of a source, whose ratings of unknown scale are of the least usual one that holds them all."""
    best = max((_best(item) for item in items if isinstance(item, Draft) and item.scale == 0), default=0)
    scale = next((scale for scale in _SCALES if best <= scale), 0)
    if not best or not scale:
        return list(items)
    return [
        item._replace(scale=scale) if isinstance(item, Draft) and item.scale == 0 and _best(item) else item
        for item in items
    ]


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

    def converted(self, draft: Draft) -> Draft:
        """A draft with its ratings of the catalogue's scale, never rounded: 8.1 of 10 is 4.05 of 5."""
        scale = draft.scale
        if not scale or not _best(draft):
            return draft
        if self._own is None:
            self._own = self._ask() or self._decide(scale)
        if scale == self._own:
            return draft
        self._count += 1
        film = dict(draft.film)
        if "rating" in film:
            film["rating"] = self._of(film["rating"], scale)
        if isinstance(viewings := film.get("viewings"), list):
            film["viewings"] = [self._viewing(viewing, scale) for viewing in viewings]
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

    def _viewing(self, viewing: object, scale: int) -> object:
        if isinstance(viewing, Mapping) and "rating" in viewing:
            return {**viewing, "rating": self._of(viewing["rating"], scale)}
        return viewing

    def _of(self, rating: object, scale: int) -> object:
        if isinstance(rating, bool) or not isinstance(rating, (int, float)):
            return rating
        exact = Decimal(str(rating)) * (self._own or _USUAL) / scale
        value = int(exact) if exact == exact.to_integral_value() else float(exact)
        self._example = self._example or f"{rating:g} of {scale} is {value:g}"
        return value


def _best(draft: Draft) -> float:
    """The best rating of a draft, its viewings' included; 0 for none."""
    viewings = draft.film.get("viewings")
    held = viewings if isinstance(viewings, list) else []
    ratings = [draft.film.get("rating"), *(entry.get("rating") for entry in held if isinstance(entry, dict))]
    return max(
        (float(one) for one in ratings if isinstance(one, (int, float)) and not isinstance(one, bool)), default=0
    )
