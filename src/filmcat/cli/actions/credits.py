"""The credits of one film in every format: what ``credits`` prints."""

from __future__ import annotations

from json import loads
from typing import TYPE_CHECKING, cast

from filmcat.cli.choose import Chosen
from filmcat.cli.open_catalogue import opened
from filmcat.cli.problems import report_problems
from filmcat.cli.roles import known_role
from filmcat.views.credits import CreditsAnswer

if TYPE_CHECKING:
    from filmcat.cli.output import Output
    from filmcat.model.record import FilmRecord


def answer(asked: str | None, title: list[str], roles: list[str], output: Output) -> int:
    """Print the credits of the film that the title means: all, or those in some roles."""
    catalogue = opened(asked)
    wanted = {known_role(catalogue, role) for role in roles}
    chosen = Chosen(catalogue, title, output)
    stored = (catalogue.film(number) for number in chosen.numbers())
    films = ((id_, cast("FilmRecord", loads(text))) for id_, text in stored)
    output.write(output.writer.credits(CreditsAnswer(films, wanted), output))
    code = report_problems(catalogue, chosen.only)
    return chosen.code or code
