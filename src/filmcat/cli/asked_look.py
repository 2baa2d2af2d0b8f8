"""What was asked of the look of an answer beyond its format: its language, the titles that lead, levels of headings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from filmcat.errors import BadValue, UnknownWord, UsageError
from filmcat.text.languages import language_tag, near_languages
from filmcat.views.wording import LEADING, Wording

if TYPE_CHECKING:
    from collections.abc import Sequence

    from filmcat.exporting.formats import Format

_LEVELS = ("1", "2", "3", "4")  # two more stand below the first heading, and Markdown has six


def wording(format: Format, typed: tuple[str | None, str | None], environment: Sequence[str | None]) -> Wording | None:
    """In whose words to answer: as typed (language, names), else as the environment says where people read.

    None where the format keeps to the catalogue's, or nobody asks. Raises UnknownWord for a language that there is not.
    """
    lang, names = _language(typed[0], "language"), _leading(typed[1], "title or language")
    if format.is_read:
        lang = lang or _language(environment[0], "language of FILMCAT_LANG")
        names = names or _leading(environment[1], "title or language of FILMCAT_NAMES")
    return Wording(lang, names) if format.is_worded and (lang or names) else None


def heading_level(format: Format, typed: str) -> int:
    """The level of the first heading. Raises BadValue for none, UsageError where the format has no headings."""
    if not format.has_headings:
        raise UsageError(f"--heading-level has no place in -f {format.name}, which has no headings.", "write -f md")
    if typed not in _LEVELS:
        raise BadValue("--heading-level", typed, f"a whole number from {_LEVELS[0]} to {_LEVELS[-1]}")
    return int(typed)


def _language(said: str | None, kind: str) -> str | None:
    if said is None or (not said and " of " in kind):  # an empty variable asks for nothing
        return None
    tag = language_tag(said)
    if tag is None:
        raise UnknownWord(kind, said, near_languages(said), "write a tag or a name, as de or Deutsch")
    return tag


def _leading(said: str | None, kind: str) -> str | None:
    if said is not None and said.strip().casefold() in LEADING:
        return said.strip().casefold()
    try:
        return _language(said, kind)
    except UnknownWord as error:
        hint = f"write {', '.join(LEADING)} or the tag of a language, as de"
        raise UnknownWord(kind, str(said), [], hint) from error
