"""Which of the types that lists of titles give are films: IMDb's, and those of others that follow it."""

from collections import Counter

from filmcat.text.fold import fold

# IMDb's names of what is a film, whatever it was made for. Episodes, series, specials, pilots and games are not.
FILM_TYPES = frozenset({"movie", "short", "tvMovie", "tvShort", "video"})
_FILMS = frozenset({"movie", "film", "short", "short film", "tv movie", "tvmovie", "tv short", "tvshort", "video",
                    "feature", "feature film", "documentary", "spielfilm", "dokumentarfilm", "kurzfilm"})  # fmt: skip
_NO_FILMS = frozenset({"tv series", "tvseries", "tv mini series", "tvminiseries", "tv episode", "tvepisode",
                       "tv special", "tvspecial", "tv pilot", "tvpilot", "tv show", "series", "serie", "episode",
                       "video game", "videogame", "game", "podcast series", "podcastseries", "podcast episode",
                       "podcastepisode", "music video", "musicvideo"})  # fmt: skip


def is_film(type_: str) -> bool | None:
    """Whether a type is one of films: ``is_film("TV Mini Series")`` is False; None for a type that nobody knows."""
    folded = fold(type_)
    return True if folded in _FILMS else False if folded in _NO_FILMS else None


def left_out_text(left_out: Counter[str]) -> str:
    """How many rows are no films, by their type: "2 rows are no films and left out: 1 tvEpisode, 1 videoGame."."""
    parts = ", ".join(f"{count:,} {type_[:40] or 'without a type'}" for type_, count in left_out.most_common(12))
    count = left_out.total()
    return f"{count:,} {'row is no film' if count == 1 else 'rows are no films'} and left out: {parts}."
