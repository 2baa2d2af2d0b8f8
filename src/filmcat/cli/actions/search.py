"""Films in whose texts words stand, the best first: what ``search`` prints."""

from __future__ import annotations

from filmcat.cli.empty_answer import explain
from filmcat.cli.open_catalogue import opened
from filmcat.cli.options import word
from filmcat.cli.output import say
from filmcat.cli.problems import report_problems
from filmcat.cli.roles import with_known_roles
from filmcat.errors import ExitCode, UsageError, quoted
from filmcat.query.criteria import TEXT, Criterion, read_criterion
from filmcat.query.order import read_order
from filmcat.query.question import Question
from filmcat.query.sought import as_typed, read_phrases
from filmcat.typed import TYPE_CHECKING
from filmcat.views.found import Found

if TYPE_CHECKING:
    from filmcat.catalogue import Catalogue, Search
    from filmcat.cli.output import Output
    from filmcat.query.question import Groups
    from filmcat.text.segments import Phrase

_MOST_WORDS = 100


def answer(asked: str | None, words: list[str], limit: int | None, output: Output, *, exit_status: bool) -> int:
    """Print the films; then, on standard error, near words where there are none, and what could not be read."""
    phrases, groups = _parted([word(text) for text in words])
    wording = output.wording
    catalogue = opened(asked)
    groups = with_known_roles(catalogue, groups)
    selection = catalogue.select(Question(groups, read_order("", reverse=False), None))
    search = catalogue.search(phrases, selection, limit)
    found = Found(search.hits(), phrases, wording)
    output.write(output.writer.found(found, output))
    if not found.count:
        _explain(search, phrases, is_narrowed=bool(groups))
    elif output.is_terminal and output.is_drawn:
        say("1 film." if found.count == 1 else f"{found.count:,} films.")
    if groups:
        _tell_left_out(catalogue, phrases, groups)
    code = report_problems(catalogue)
    return ExitCode.NOT_FOUND if exit_status and not found.count and code == ExitCode.DONE else code


def _parted(words: list[str]) -> tuple[list[Phrase], Groups]:
    """What is searched for, and the terms that narrow it: ``not:nepal`` is a word that must stand nowhere.

    Raises UsageError where nothing is searched for.
    """
    sought: list[str] = []
    groups: Groups = []
    for text in words:
        criterion = read_criterion(text)
        if criterion.field != TEXT:
            groups.append([criterion])
        elif criterion.negated:
            groups.append([Criterion("text", criterion.value, negated=True)])
        else:
            sought.append(text)
    if not sought:
        raise UsageError("There is nothing to search for.", "filmcat search WORDS, or filmcat list for terms alone")
    phrases = read_phrases(" ".join(sought))
    if len(phrases) > _MOST_WORDS:
        raise UsageError(f"{len(phrases):,} words are searched for.", f"at most {_MOST_WORDS} are at once")
    return phrases, groups


def _tell_left_out(catalogue: Catalogue, phrases: list[Phrase], groups: Groups) -> None:
    """Say how many films with the words were left out because they lack what the terms ask for."""
    words = [[Criterion("text", as_typed(phrase))] for phrase in phrases]
    left_out = catalogue.select(Question([*words, *groups], read_order("", reverse=False), None)).left_out()
    explain(catalogue, groups, left_out, is_empty=False)


def _explain(search: Search, phrases: list[Phrase], *, is_narrowed: bool) -> None:
    """Say why nothing was found: which word stands nowhere, and what is near to it."""
    missing = search.near_words()
    for text, near in missing:
        say(f"No text has {quoted(text)}.")
        if near:
            say(f"\nhint: did you mean {' or '.join(map(quoted, near))}?")
    if not missing:
        are_several = len(phrases) > 1 or len(phrases[0].words) > 1
        what = "these words" if are_several else "this word"
        say(f"No film with {what} fits the other terms." if is_narrowed else f"No film has {what} together.")
