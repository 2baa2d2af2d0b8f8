"""Values of any shape as plain text: lists, and tables within tables."""

from __future__ import annotations

from json import dumps

from filmcat.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from typing import TypeVar

    _Said = TypeVar("_Said")

PARTED = "; "


def plain_text(value: object) -> str:
    """A JSON value as text: lists parted by ``; ``, tables as JSON, nothing for None."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, (str, int, float)):
        return str(value)
    if isinstance(value, list) and all(isinstance(entry, (str, int, float)) or entry is None for entry in value):
        return PARTED.join(map(plain_text, value))
    return dumps(value, ensure_ascii=False)


def of_language(by_tag: Mapping[str, _Said], wanted: str) -> _Said | None:
    """What stands under a tag, or one of the same language: ``de`` finds ``de-AT``, ``de-AT`` finds ``de``."""
    tags = [tag for tag in by_tag if tag.casefold() == wanted.casefold()]
    tags += [tag for tag in by_tag if tag.casefold().split("-")[0] == wanted.casefold().split("-")[0]]
    return by_tag[tags[0]] if tags else None


def flat_rows(value: object) -> Iterator[tuple[str, str]]:
    """A table as rows, those of inner tables with dotted names: ``("weather.sun", "true")``; none for None."""
    if not isinstance(value, dict):
        return
    for name, entry in value.items():
        if isinstance(entry, dict) and entry:
            yield from ((f"{name}.{inner}", text) for inner, text in flat_rows(entry))
        else:
            yield name, plain_text(entry)
