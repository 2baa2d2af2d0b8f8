"""What the form of a film means, in whichever language and words it is printed."""

from filmcat.text.fold import fold
from filmcat.text.form_names import FORMS

# What catalogues call fiction, and a page says of the length alone.
_FICTION = frozenset({"feature film", "feature", "feature films"})


def form(text: str) -> str | None:
    """The form that a text says, as "Fiction" of "Spielfilm" and of "Feature film"; None for another text."""
    folded = fold(text)
    return FORMS["fiction"] if folded in _FICTION else FORMS.get(folded)
