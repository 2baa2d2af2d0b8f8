"""What candidates have in common, which a shell puts in the place of the word."""

from filmcat.text.fold import fold


def shared_beginning(texts: list[str]) -> str:
    """The beginning that several texts share, as the first has it; their letters may be of either case."""
    shared = ""
    for signs in zip(*texts, strict=False):
        if len({sign.casefold() for sign in signs}) > 1:
            break
        shared += signs[0]
    return shared


def shares_another_beginning(texts: list[str], typed: str) -> bool:
    """Whether several texts share a beginning that is not that of the typed word, or is shorter.

    ``["A Movie", "Another Movie"]`` share "A", which is not what ``movie`` begins with.
    """
    shared = shared_beginning(texts) if len(texts) > 1 else ""
    return bool(shared) and not goes_on(shared, typed)


def goes_on(shared: str, typed: str) -> bool:
    """Whether a beginning is a typed word, in any case and without its accents, or goes on with it."""
    key = fold(typed) if typed else ""
    return len(shared) >= len(typed) and fold(shared).startswith(key)
