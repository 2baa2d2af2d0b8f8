"""A draft while it is read: values are put where a catalogue has them, each with its line."""

from collections.abc import Callable, Mapping

from filmcat.importing.draft import Draft, Refusal, Unread

_LONGEST_UNREAD = 2000  # characters


class Builder:
    """One film while it is read from ``line`` (from 1) on; ``lines`` are those of the keys of its source.

    ``told`` learns key and text of each piece that is unread, where a note is to speak of them all.
    """

    def __init__(
        self,
        line: int,
        lines: Mapping[str, int] | None = None,
        told: Callable[[str, str], None] | None = None,
    ) -> None:
        self.film: dict[str, object] = {}
        self.scale: int | None = None  # the best rating there is, 0 where that is not said
        self._line = line
        self._key_lines = lines
        self._lines: dict[str, int] = {}
        self._unread: list[Unread] = []
        self._told = told
        self._seen: dict[str, set[str]] = {}
        self._implied_ids: dict[str, tuple[str, int]] = {}

    def at(self, line: int) -> "Builder":
        """Go to a line of the source, on which what follows stands."""
        self._line = line
        return self

    def put(self, path: str, value: object, key: str = "") -> bool:
        """Put a value that the source has under ``key``; lists grow, without what they hold already.

        ``path`` is a field, or an entry of one: ``credits.director``, ``ids.imdb``. Nothing is put for None and
        what is empty. False where another value stands there: then it is unread.
        """
        if value is None or value in ("", [], {}):
            return True
        field, _, name = path.partition(".")
        table = self.film
        if name:
            inner = self.film.setdefault(field, {})
            if not isinstance(inner, dict):
                return self.unread(value, key or path)
            table = inner
        line = self.line_of(key)
        self._lines.setdefault(path, line)
        self._lines.setdefault(field, line)
        known = table.setdefault(name or field, value)
        if known is not value and isinstance(known, list) and isinstance(value, list):
            table[name or field] = self._extended(path, known, value)
            return True
        return known is value or known == value or self.unread(value, key or path)

    def imply_id(self, authority: str, id_: str, key: str = "") -> None:
        """Have an id that something else implies, where none of that authority is stated in the end."""
        self._implied_ids.setdefault(authority, (id_, self.line_of(key)))

    def put_read(self, path: str, value: object, reader: Callable[[object], object], key: str = "") -> bool:
        """Put what ``reader`` makes of a value; where that is None, and the value is not, it is unread."""
        if value is None or value in ("", [], {}):
            return True
        read = reader(value)
        return self.unread(value, key or path) if read is None else self.put(path, read, key)

    def unread(self, value: object, key: str) -> bool:
        """Keep what no field took, with its key; always False."""
        text = _as_text(value)
        self._unread.append(Unread(self.line_of(key), shortened(f"{key}: {text}"), is_told=self._told is not None))
        if self._told is not None:
            self._told(key, text)
        return False

    def line_of(self, key: str) -> int:
        """The line of a key of the source."""
        return self._key_lines.get(key, self._line) if self._key_lines else self._line

    def _extended(self, path: str, known: list[object], more: list[object]) -> list[object]:
        """A list with what it does not hold yet; one that grows often grows in place, in linear time."""
        if path not in self._seen:
            self._seen[path] = set(map(repr, known))
            known = list(known)
        seen = self._seen[path]
        for entry in more:
            if (shown := repr(entry)) not in seen:
                seen.add(shown)
                known.append(entry)
        return known

    def draft(self) -> Draft:
        """The draft as it stands."""
        if self._implied_ids:
            stated = self.film.get("ids")
            known = stated if isinstance(stated, dict) else {}
            self.film["ids"] = {name: id_ for name, (id_, _) in self._implied_ids.items()} | known
            for name, (_, line) in self._implied_ids.items():
                self._lines.setdefault(f"ids.{name}", line)
                self._lines.setdefault("ids", line)
        return Draft(self.film, (), self._lines, tuple(self._unread), scale=self.scale)

    def titled_draft(self) -> Draft | Refusal:
        """The draft, with the original title where there is no other; a refusal where there is none at all.

        What an id stands for in the place of a title is none: Wikidata prints so who has no name in a language.
        """
        ids = self.film.get("ids")
        if isinstance(ids, dict) and self.film.get("title") in ids.values():
            del self.film["title"]
        if "title" not in self.film and "original_title" in self.film:
            self.put("title", self.film.pop("original_title"))
        if "title" in self.film:
            return self.draft()
        return Refusal(self._line, f"Line {self._line}: a film without a title.")


def shortened(text: str) -> str:
    """A text of 2,000 characters at most."""
    return text if len(text) <= _LONGEST_UNREAD else f"{text[: _LONGEST_UNREAD - 1]}…"


def _as_text(value: object) -> str:
    from json import dumps

    return value if isinstance(value, str) else dumps(value, ensure_ascii=False)
