"""Who did what: credits, cast and companies, on a page of their own or on a film's."""

from collections.abc import Iterator

from rich.cells import cell_len
from rich.console import RenderableType

from filmcat.rendering.console import drawn, new_console
from filmcat.rendering.families import in_families
from filmcat.rendering.grid import Grid
from filmcat.rendering.layout import INDENT, label_width, labelled, line, section, value_width, wrapped
from filmcat.text.escape import legible
from filmcat.views.credits import Credit, CreditedFilm, Credits
from filmcat.views.wording import Wording


def credits_page(film: CreditedFilm, width: int, words: Wording, *, color: bool) -> str:
    """The credits of a film under its title: role and names in billing order, then cast, then companies."""
    console = new_console(width, color=color)
    console.print(line(film.heading, "bold"))
    for part in credit_sections(film.credits, width, words):
        console.print(part)
    return drawn(console)


def credit_sections(credits: Credits, width: int, words: Wording) -> Iterator[RenderableType]:
    """The credits of a film as parts of a page."""
    crew = list(in_families(credits.crew_families(), words))
    companies = [(words.role(role), role) for role in dict.fromkeys(credit.key for credit in credits.companies)]
    label = label_width((name for name, _ in (*crew, *companies)), width)
    if crew:
        yield section(words.label("Credits"), _by_role(credits.crew, crew, label, width))
    if credits.cast:
        yield section(words.label("Cast"), _cast(credits.cast, width))
    if companies:
        yield section(words.label("Companies"), _by_role(credits.companies, companies, label, width))


def _by_role(credits: list[Credit], labels: list[tuple[str, str]], label: int, width: int) -> Grid:
    """A role's names behind it, parted by commas; names with a note on lines of their own."""
    by_role: dict[str, list[Credit]] = {}
    for credit in credits:
        by_role.setdefault(credit.key, []).append(credit)
    rows = ((name, _names(by_role.get(key, []), value_width(width, label))) for name, key in labels)
    return labelled(rows, label)


def _names(credits: list[Credit], width: int) -> list[str]:
    if any(credit.note for credit in credits):
        return [f"{credit.name} ({credit.note})" if credit.note else credit.name for credit in credits]
    return wrapped((legible(credit.name) for credit in credits), width, ", ")


def _cast(credits: list[Credit], width: int) -> Grid:
    """Names, and behind each whom it plays; names alone where nobody is said to play anybody."""
    widest = max(cell_len(legible(credit.name)) for credit in credits)
    is_alone = not any(credit.note for credit in credits)
    grid = Grid(min(widest, width - INDENT if is_alone else max(width // 2 - INDENT, 1)), None)
    for credit in credits:
        grid.add(line(credit.name), line(credit.note, "italic"))
    return grid
