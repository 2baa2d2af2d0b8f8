"""The credits of one film in every format: what ``credits`` prints."""

from __future__ import annotations

from json import loads

from filmcat.cli.choose import Chosen
from filmcat.cli.open_catalogue import opened
from filmcat.cli.output import say
from filmcat.cli.problems import report_problems
from filmcat.cli.roles import wanted_roles
from filmcat.errors import quoted
from filmcat.text.roles import role_label
from filmcat.typed import TYPE_CHECKING, cast
from filmcat.views.credits import CreditsAnswer

if TYPE_CHECKING:
    from filmcat.catalogue import Catalogue
    from filmcat.cli.output import Output
    from filmcat.model.record import FilmRecord
    from filmcat.views.wording import Wording


def answer(asked: str | None, title: list[str], roles: list[str], output: Output, *, with_title: bool) -> int:
    """Print the credits of the film that the title means: all, or those in some roles."""
    wording = output.wording
    catalogue = opened(asked)
    wanted = wanted_roles(catalogue, roles)
    chosen = Chosen(catalogue, title, output)
    films = (_film(catalogue, number, wording) for number in chosen.numbers())
    answered = CreditsAnswer(films, wanted, chosen.start(with_title=with_title), wording)
    output.write(output.writer.credits(answered, output))
    if answered.lacking:
        _say_lacking(answered, " or ".join(quoted(role) for role in roles))
    code = report_problems(catalogue, chosen.only)
    return chosen.code or code


def _film(catalogue: Catalogue, number: int, wording: Wording | None) -> tuple[str, FilmRecord]:
    id_, text = catalogue.film(number)
    film = cast("FilmRecord", loads(text))
    return id_, wording.film(film) if wording else film


def _say_lacking(answer: CreditsAnswer, roles: str) -> None:
    """Say which films credit nobody so; of one film, in which roles it does."""
    as_asked = f" as {roles}" if roles else ""
    if len(answer.lacking) > 1 or answer.count > 1:
        say(f"{len(answer.lacking):,} of {answer.count:,} films credit nobody{as_asked}.")
        return
    (film,) = answer.lacking
    say(f"{film.heading} credits nobody{as_asked}.")
    if known := dict.fromkeys(role_label(credit.key) for credit in film.all_credits.rows()):
        say(f"\nhint: its roles are {', '.join(known)}")
