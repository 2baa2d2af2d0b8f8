"""What becomes of a record that the catalogue has already, or perhaps has."""

from typing import Literal, get_args

from filmcat.model.plan import Action

OnDuplicate = Literal["fail", "skip", "merge", "replace"]
ON_DUPLICATE: tuple[OnDuplicate, ...] = get_args(OnDuplicate)


def action_on(on_duplicate: OnDuplicate, *, changes: bool) -> Action:
    """What is done to a record that is surely there: ``changes`` says whether merging would change it."""
    if on_duplicate == "merge":
        return "merge" if changes else "leave"
    return "replace" if on_duplicate == "replace" else "leave"
