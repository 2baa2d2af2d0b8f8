"""Of how many the ratings of a source are, where it does not say so."""

from collections.abc import Sequence

from filmcat.importing.draft import Draft, Read

_SCALES = (5, 10, 100)  # of ratings whose source does not say of how many they are


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


def _best(draft: Draft) -> float:
    """The best rating of a draft, its viewings' included; 0 for none."""
    viewings = draft.film.get("viewings")
    held = viewings if isinstance(viewings, list) else []
    ratings = [draft.film.get("rating"), *(entry.get("rating") for entry in held if isinstance(entry, dict))]
    return max(
        (float(one) for one in ratings if isinstance(one, (int, float)) and not isinstance(one, bool)), default=0
    )
