"""Letters that are written as two where a keyboard or a list lacks them: ä as ae, ø as oe, å as aa."""

from filmcat.text.fold import fold
from filmcat.text.normal import normalized

_WRITTEN_OUT = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "ø": "oe"})
_DRAWN_TOGETHER = (("ae", "a"), ("oe", "o"), ("ue", "u"), ("aa", "a"))


def spellings(text: str) -> list[tuple[str, ...]]:
    """Each folded word of a text, once, with what else it may be spelt as.

    ``spellings("Jürgen Goethe") == [("jurgen", "juergen"), ("goethe", "gothe")]``.
    """
    found: dict[str, tuple[str, ...]] = {}
    written_out = fold(normalized("NFC", text).casefold().translate(_WRITTEN_OUT)).split(" ")
    for word, longer in zip(fold(text).split(" "), written_out, strict=True):
        shorter = word
        for letters, letter in _DRAWN_TOGETHER:
            shorter = shorter.replace(letters, letter)
        found[word] = tuple(dict.fromkeys([*found.get(word, ()), word, longer, shorter]))
    return [words for word, words in found.items() if word]
