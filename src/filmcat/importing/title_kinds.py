"""What kinds of titles there are beside films, and the words that lists have for them, in many languages."""

import re
from collections import Counter
from functools import lru_cache
from typing import NamedTuple

from filmcat.errors import UnknownWord
from filmcat.text.fold import fold

FILM = "film"
# IMDb's names of what is a film, whatever it was made for. Episodes, series, specials, pilots and games are not.
FILM_TYPES = frozenset({"movie", "short", "tvMovie", "tvShort", "video"})


class TitleKind(NamedTuple):
    """One kind: the word behind ``--include``, what the field ``form`` then holds, and a pattern of folded words.

    Without a form nothing of the kind is ever a record of a film.
    """

    name: str
    form: str
    words: str


# From the particular to the general: the first whose words are met is the kind.
KINDS = {
    kind.name: kind
    for kind in (
        TitleKind("podcasts", "", r"podcast\w*|подкаст\w*"),
        TitleKind(
            "episodes", "Episode",
            r"(?:tv)?e?pisod\w*|\w*folge|\w*episode|odcinek|avsnitt|aflevering|эпизод|епізод|season|staffel|saison|temporada"
            r"|stagione|sezon|сезон|tv ?pilot",
        ),
        TitleKind(
            "games", "", r"game|video ?games?|videospiel\w*|jeux?|videojuego\w*|videogioco|gra|gry|jogo\w*"
            r"|видеоигра|відеогра|игра|гра",
        ),
        TitleKind(
            "music-videos", "Music video",
            r"music ?video|musikvideo|clip|musikclip|videoclip\w*|video musicale?|teledysk|клип|кліп",
        ),
        TitleKind(
            "specials", "Special", r"tv ?special|fernsehspecial|special|especial|speciale|speciel|program specjalny",
        ),
        TitleKind(
            "series", "Series",
            r"(?:\w+)?(?:seri(?:e|es|en|al|ale|ja|a|as|é)|сериал|серіал)|tv ?\w*series|tv|tv ?shows?|shows?"
            r"|telenovela|dizi|docuseries|reality|emission|fernsehsendung",
        ),
        TitleKind(
            "persons", "", r"persons?|people|actors?|actress|directors?|cast|crew|schauspieler\w*|personne|persona",
        ),
        TitleKind("lists", "", r"lists?|comments?|reviews?|collections?|users?|companies|company|keywords?|networks?"),
    )
}  # fmt: skip
_FILMS = re.compile(
    r"\b(?:movies?|films?|\w*film|shorts?|tvmovie|tvshort|features?|\w*spielfilm|telefilm\w*|pelicula\w*|filme|filmy"
    r"|\w*documentar\w*|documental\w*|documentaire\w*|\w*metrages?|\w*metraje|\w*metraggio|\w*metragem|video|фильм|фільм)\b"
)
VAGUE = frozenset({"persons", "lists", "specials"})  # kinds whose words stand beside that of a film, too
_TELEVISION = re.compile(r"\btv\b")
_PATTERNS = {name: re.compile(rf"\b(?:{kind.words})\b") for name, kind in KINDS.items()}


@lru_cache(maxsize=512)
def kind_of(type_: str) -> str | None:
    """The kind that a word names: ``kind_of("Mini-série télévisée") == "series"``; None for one that nobody knows.

    A film is a film whatever it was made for: ``kind_of("TV Movie") == "film"``.
    """
    folded = fold(re.sub(r"(?<=[a-z])(?=[A-Z])", " ", type_))  # tvMiniSeries
    found = _found(folded)
    if not _FILMS.search(folded):
        return found
    return FILM if found in VAGUE or not _found(_TELEVISION.sub("", folded)) else found


def _found(folded: str) -> str | None:
    return next((name for name, pattern in _PATTERNS.items() if pattern.search(folded)), None)


def included_kinds(words: list[str]) -> frozenset[str]:
    """The kinds that a user wants beside films. Raises UnknownWord for a word that names none."""
    known = [kind.name for kind in KINDS.values() if kind.form]
    for word in words:
        if word not in known:
            from difflib import get_close_matches

            near = get_close_matches(word.casefold(), known, 1)
            raise UnknownWord("kind of title", word, near, f"write one of {', '.join(known)}")
    return frozenset(words)


def left_out_text(by_word: Counter[str]) -> str:
    """How many titles are no films, by kind: ``2 titles are no films and left out: 1 tvEpisode, 1 videoGame.``."""
    count = by_word.total()
    parts = ", ".join(f"{number:,} {word[:40]}" for word, number in by_word.most_common(12))
    return f"{count:,} {'title is no film' if count == 1 else 'titles are no films'} and left out: {parts}."
