"""The films of a Letterboxd export, each put together from the rows that speak of it."""

from typing import cast

from filmcat.importing import json_values
from filmcat.importing.draft import Draft, Unread
from filmcat.importing.foreign_cells import WATCHED
from filmcat.importing.tables.letterboxd_rows import LetterboxdRow

# Kinds of files with a film's own address.
_OWN_ADDRESS = frozenset(
    {"watched", "ratings", "watchlist", "likes", "list", "films", "import"}
)  # files with a film's address
_STARS = 5  # the best that Letterboxd gives
_TAGS = {"watchlist": "watchlist", "likes": "liked"}


class Film:
    """One film while its rows are read."""

    def __init__(self, row: LetterboxdRow) -> None:
        self._film: dict[str, object] = {"title": row.cells["Name"]}
        self._lines: dict[str, int] = {}
        self._files: dict[str, str] = {}
        self._unread: list[Unread] = []
        self._tags: dict[str, None] = {}
        self._sources: dict[str, None] = {}
        self._viewings: list[dict[str, object]] = []
        self._reviews: dict[str, None] = {}
        self._is_watched = False
        self.places: set[str] = set()  # of which the film has an address of its own: "https://boxd.it"
        self._place("title", row)
        year = json_values.year(row.cells.get("Year", ""))
        if year is not None:
            self._film["year"] = year
            self._place("year", row)
        elif row.cells.get("Year"):
            self._unread.append(Unread(row.line, f"Year: {row.cells['Year']}", row.file))
        if directors := [name.strip() for name in row.cells.get("Directors", "").split(",") if name.strip()]:
            self._film["credits"] = {"director": directors}
            self._place("credits.director", row)
        ids = {site: row.cells[f"{site}ID"] for site in ("imdb", "tmdb") if row.cells.get(f"{site}ID")}
        if ids:
            self._film["ids"] = ids
            self._place("ids", row)

    def take(self, row: LetterboxdRow) -> None:
        """Take what a row says of the film."""
        self._take_address(row)
        own_tags = [tag.strip() for tag in row.cells.get("Tags", "").split(",")] if row.kind != "list" else []
        for tag in filter(None, (*row.tags, *own_tags, _TAGS.get(row.kind, ""))):
            self._tags.setdefault(tag)
            self._place("tags", row)
        self._is_watched = self._is_watched or row.kind == "watched"
        if row.kind in {"diary", "reviews", "import"}:
            self._take_viewing(row)
        elif row.kind == "ratings":
            self._take_rating(row)
        text = row.cells.get("Review") or (row.cells.get("Description", "") if row.kind == "list" else "")
        if text:
            self._reviews.setdefault(text)
            self._place("notes", row)

    def draft(self, *, with_files: bool) -> Draft:
        """The draft of the film; ``with_files`` says in which file of the export each value stands."""
        film = dict(self._film)
        if self._is_watched and not self._viewings:
            self._tags.setdefault(WATCHED)
            self._lines.setdefault("tags", self._lines["title"])
            self._files.setdefault("tags", self._files["title"])
        lists = {"tags": [*self._tags], "viewings": self._viewings, "sources": [*self._sources]}
        film |= {field: values for field, values in lists.items() if values}
        if self._reviews:
            film["notes"] = "\n\n".join(self._reviews)
        unread = self._unread if with_files else [piece._replace(file="") for piece in self._unread]
        return Draft(film, (), self._lines, tuple(unread), self._files if with_files else {}, scale=_STARS)

    def _take_address(self, row: LetterboxdRow) -> None:
        address = row.cells.get("Letterboxd URI") or row.cells.get("URL", "")
        if not address:
            return
        if row.kind != "import":  # there it only says which film it is
            self._sources.setdefault(address)
            self._place("sources", row)
        if row.kind in _OWN_ADDRESS:
            self.places.add(_place_of(address))
            ids = cast("dict[str, str]", self._film.setdefault("ids", {}))
            ids.setdefault("letterboxd", address.rstrip("/").rpartition("/")[2])
            self._place("ids", row)

    def _take_rating(self, row: LetterboxdRow) -> None:
        rating = self._rating(row)
        if rating is not None:
            self._film["rating"] = rating
            self._place("rating", row)

    def _take_viewing(self, row: LetterboxdRow) -> None:
        """Take a day of the diary; that of a review is as a rule in the diary too."""
        viewing: dict[str, object] = {"date": row.cells.get("Watched Date", "")}
        rating = self._rating(row)
        if not viewing["date"]:
            if rating is not None:
                self._film.setdefault("rating", rating)
                self._place("rating", row)
            return
        if rating is not None:
            viewing["rating"] = rating
        if row.cells.get("Rewatch", "").casefold() == "yes":
            viewing["rewatch"] = True
        if row.kind in {"diary", "import"} or viewing not in self._viewings:
            self._viewings.append(viewing)
            self._place("viewings", row)

    def _rating(self, row: LetterboxdRow) -> float | int | None:
        """The stars of a row, 0.5 to 5; none for 0, which Letterboxd does not give."""
        text = row.cells.get("Rating", "")
        rating = json_values.number(text) if text else None
        if text and (rating is None or not 0 <= rating <= 5):
            self._unread.append(Unread(row.line, f"Rating: {text}", row.file))
            return None
        return rating or None

    def _place(self, path: str, row: LetterboxdRow) -> None:
        if path not in self._lines:
            self._lines[path] = row.line
            self._files[path] = row.file


class Films:
    """The films of an export: those of one name and year are one, unless their addresses say otherwise."""

    def __init__(self) -> None:
        self.all: list[Film] = []
        self._by_address: dict[str, Film] = {}
        self._by_name: dict[tuple[str, str], list[Film]] = {}

    def take(self, row: LetterboxdRow) -> None:
        """Take a row into its film."""
        name = (row.cells["Name"], row.cells.get("Year", ""))
        address = row.cells.get("Letterboxd URI") or row.cells.get("URL", "")
        own_address = address if row.kind in _OWN_ADDRESS else ""
        film = self._by_address.get(own_address) or self._of_name(name, own_address)
        if film is None:
            film = Film(row)
            self.all.append(film)
            self._by_name.setdefault(name, []).append(film)
        if own_address:
            self._by_address[own_address] = film
        film.take(row)

    def _of_name(self, name: tuple[str, str], own_address: str) -> Film | None:
        """The one film of that name and year; None where there is none, or several that no address tells apart.

        A film that has another address in the same place is another film.
        """
        same = self._by_name.get(name, [])
        if len(same) != 1 or (own_address and _place_of(own_address) in same[0].places):
            return None
        return same[0]


def _place_of(address: str) -> str:
    return address.rstrip("/").rpartition("/")[0]
