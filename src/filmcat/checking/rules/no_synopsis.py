"""A film has a synopsis, in each language that most films have one in.

Bad:

    [[film]]
    title = "Solaris"
    year = 1972

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
    """A film without a synopsis, or without one in such a language."""
    if not subject.is_film or not subject.record:
        return
    texts = cast("Mapping[str, Mapping[str, str]]", subject.record.get("texts") or {}).get("synopsis", {})
    lacking = [tag for tag in subject.terms.languages if tag not in texts]
    if subject.record.get("synopsis") is None:
        yield Found("title", {"languages": ""})
    elif lacking:
        yield Found("synopsis", {"languages": f" in {', '.join(lacking)}"})
