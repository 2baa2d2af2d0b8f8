"""One film in every format: what ``show`` prints."""

from __future__ import annotations

from filmcat.cli.choose import Chosen
from filmcat.cli.open_catalogue import opened
from filmcat.cli.problems import report_problems
from filmcat.typed import TYPE_CHECKING
from filmcat.views.film import FilmAnswer, film_of

if TYPE_CHECKING:
    from filmcat.catalogue import Catalogue
    from filmcat.cli.output import Output
    from filmcat.views.columns import Column


def answer(asked: str | None, title: list[str], output: Output, *, fields: str | None, with_title: bool) -> int:
    """Print the film that the title means; or, for ``-``, each film that standard input names."""
    wanted = None
    if fields is not None:
        from filmcat.views.columns import columns_of

        wanted = columns_of(fields)
    wording = output.wording
    catalogue = opened(asked)
    _check(catalogue, wanted)
    chosen = Chosen(catalogue, title, output)
    films = (film_of(catalogue, number, wording) for number in chosen.numbers())
    answered = FilmAnswer(films, wanted, chosen.start(with_title=with_title), wording, is_list=chosen.is_list)
    output.write(output.writer.film(answered, output))
    code = report_problems(catalogue, chosen.only)
    return chosen.code or code


def _check(catalogue: Catalogue, wanted: list[Column] | None) -> None:
    if wanted is not None:
        from filmcat.cli.roles import check_fields

        check_fields(catalogue, wanted)
