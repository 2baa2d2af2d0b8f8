"""A text is not longer than its place in print.

How long it may be is said with `--max`, in characters: `filmcat check --max synopsis=600`.

Bad:

    [[film]]
    title = "Solaris"
    year = 1972
    synopsis = "<A psychologist is sent to a station above an ocean that thinks.  × 20>"

Good:

    [[film]]
    title = "Solaris"
    year = 1972
    synopsis = "A psychologist is sent to a station above an ocean that thinks."
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from filmcat.checking.subject import Found

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from filmcat.checking.subject import Subject


def problems(subject: Subject) -> Iterator[Found]:
    """Each text, in whatever language, with more characters than it may have."""
    for field, most in subject.terms.maxima.items():
        for where, text in _texts(subject, field):
            if len(text) > most:
                over = len(text) - most
                yield Found(where, {"where": where, "length": len(text), "over": over, "most": most})


def _texts(subject: Subject, field: str) -> list[tuple[str, str]]:
    by_language = cast("Mapping[str, Mapping[str, str]]", subject.record.get("texts") or {}).get(field)
    if by_language:
        return [(f"{field}.{tag}", text) for tag, text in by_language.items()]
    value = subject.record.get(field)
    if isinstance(value, list):
        return [(f"{field}[{place}]", text) for place, text in enumerate(value, 1) if isinstance(text, str)]
    return [(field, value)] if isinstance(value, str) else []
