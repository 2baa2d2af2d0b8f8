"""Films of Trakt and Simkl: entries of one's lists, with the film within ``movie``, and the films themselves."""

from collections.abc import Iterator, Mapping

from filmcat.importing import json_values
from filmcat.importing.builder import Builder
from filmcat.importing.draft import Draft, Item, OtherTitle, Refusal
from filmcat.importing.json.entries import Entry, read_entries
from filmcat.importing.kinds import put_json
from filmcat.importing.sources.source import Source

_SITES = frozenset({"trakt", "simkl"})
_PAGES = "https://trakt.tv/movies/"
_FILM = "movie"
# What else an entry may be of, and its kind.
_OTHERS = {"episode": "episodes", "season": "episodes", "show": "series", "anime": "series", "person": "persons",
           "list": "lists", "user": "lists"}  # fmt: skip
_WATCHLIST = frozenset({"plantowatch"})
# What an entry says of itself, and the site of a film: neither is a fact of the film.
_PASSED_OVER = frozenset({
    "movie", "show", "anime", "type", "id", "rank", "listed_at", "collected_at", "rated_at", "user_rated_at",
    "last_updated_at", "updated_at", "last_collected_at", "added_to_watchlist_at", "action", "plays", "anime_type",
    "watched_episodes_count", "total_episodes_count", "not_aired_episodes_count", "last_watched", "next_to_watch",
    "comment_count", "available_translations", "images", "trailer", "status", "votes", "after_credits",
    "during_credits", "poster", "fanart", "colors", "memo", "metadata",
})  # fmt: skip
_FACTS = {
    "title": "title", "original_title": "original_title", "year": "year", "tagline": "tagline", "overview": "synopsis",
    "runtime": "runtime", "country": "countries", "language": "languages", "genres": "genres",
    "certification": "age_rating", "homepage": "sources", "director": "credits.director",
}  # fmt: skip


def read(source: Source) -> Iterator[Item]:
    """The films of lists and answers of Trakt and Simkl."""
    return read_entries(source, films)


def is_trakt(value: Mapping[str, object]) -> bool:
    """Whether an object is a film of Trakt or Simkl, or an entry of a list that holds a film, a show, a person."""
    return _is_of_site(value) or any(_is_of_site(value.get(key)) for key in (_FILM, *_OTHERS))


def films(entry: Entry) -> Iterator[Item]:
    """The film of an entry, or what else it is of."""
    value = entry.value
    kind = next((key for key in _OTHERS if _is_of_site(value.get(key))), None)
    if isinstance(value.get(_FILM), dict) or _is_of_site(value) or value.get("anime_type") == "movie":
        yield _film(entry, kind)
    elif kind is not None:
        yield OtherTitle(entry.line, _OTHERS[kind], kind, lambda: _film(entry, "show"))
    else:
        yield Refusal(entry.line, f"Line {entry.line}: an entry without a film in it.")


def _film(entry: Entry, kind: str | None) -> Draft | Refusal:
    """The film of an entry, which stands in it under ``movie``, or else under its kind, or is the entry."""
    value = entry.value
    inner = value.get(_FILM) or (value.get(kind) if kind else None)
    film = inner if isinstance(inner, dict) else value
    builder = Builder(entry.line, entry.lines(frozenset({_FILM})))
    for key, fact in film.items():
        _put_fact(builder, key, fact)
    if "year" not in builder.film:
        builder.put_read("year", film.get("released"), json_values.year, "released")
    if film is not value:
        _put_own(builder, value)
    return builder.titled_draft()


def _put_fact(builder: Builder, key: str, fact: object) -> None:
    """Put what a site states of a film; its rating is that of all who use the site."""
    if fact in (None, "", [], {}) or key in _PASSED_OVER or key in {"released", "languages"}:
        return
    if key == "ids" and isinstance(fact, dict):
        for name, id_ in fact.items():
            if name != "slug":
                builder.put_read(f"ids.{name}", id_, json_values.text, f"ids.{name}")
            elif "trakt" in fact:
                builder.put("sources", [f"{_PAGES}{id_}"], "ids.slug")
    elif key in {"rating", "ratings"}:
        builder.put("extra.scores", {"trakt": fact} if key == "rating" else fact, key)
    elif key in _FACTS:
        put_json(builder, _FACTS[key], fact, key)
    else:
        builder.unread(fact, key)


def _put_own(builder: Builder, value: Mapping[str, object]) -> None:
    """Put what somebody says of a film in a list: own stars, days, notes."""
    for key, said in value.items():
        if key in {"rating", "user_rating"}:
            builder.put_read("rating", said, json_values.number, key)
        elif key in {"watched_at", "last_watched_at"}:
            builder.put_read("viewings", said, _viewing, key)
        elif key == "notes":
            builder.put_read("notes", said, json_values.text, key)
        elif key == "status":
            builder.put("tags", ["watchlist"] if said in _WATCHLIST else [], key)
        elif key not in _PASSED_OVER and said is not None:
            builder.unread(said, key)


def _viewing(moment: object) -> list[object] | None:
    """A viewing on the day of a moment in ISO 8601."""
    text = json_values.text(moment) or ""
    return [{"date": text[:10]}] if text[4:5] == "-" and text[10:11] in {"", "T"} else None


def _is_of_site(value: object) -> bool:
    """Whether a table is of one of the sites: it bears their ids."""
    ids = value.get("ids") if isinstance(value, dict) else None
    return isinstance(ids, dict) and bool(_SITES & ids.keys())
