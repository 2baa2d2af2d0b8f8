"""What cells that filmcat wrote put into a film, where that is more than one value."""

from filmcat.importing import cell_values
from filmcat.importing.builder import Builder
from filmcat.importing.cell import Cell
from filmcat.importing.foreign_cells import role_of


def put_own_lists(builder: Builder, path: str, cell: Cell) -> None:
    """Put lists by their keys: ``director: A; B; editing: C``."""
    for name, value in cell_values.keyed(cell.text):
        builder.put(f"{path}.{name}", [value], cell.header) if name else builder.unread(value, cell.header)


def put_own_texts(builder: Builder, path: str, cell: Cell) -> None:
    """Put one text by each key: ``imdb: tt0069293; tmdb: 593``."""
    for name, value in cell_values.keyed(cell.text):
        builder.put(f"{path}.{name}", value, cell.header) if name else builder.unread(value, cell.header)


def put_own_companies(builder: Builder, path: str, cell: Cell) -> None:
    """Put companies by their roles."""
    for role, value in cell_values.keyed(cell.text):
        builder.put(path, [cell_values.company(value, role) if role else value], cell.header)


def put_own_companies_of_role(builder: Builder, path: str, cell: Cell) -> None:
    """Put companies in the role that the path names."""
    companies = [cell_values.company(part, role_of(path)) for part in cell_values.own_parts(cell.text)]
    builder.put(path.partition(".")[0], companies, cell.header)


def put_own_labels(builder: Builder, path: str, cell: Cell) -> None:
    """Put age ratings in place of the age that follows from them."""
    builder.film[path] = dict(part.split(": ", 1) for part in cell_values.own_parts(cell.text) if ": " in part)


def put_own_year(builder: Builder, path: str, cell: Cell) -> None:
    """Put a year as printed in place of the number."""
    builder.film[path] = cell.text


def pass_over(_builder: Builder, _path: str, _cell: Cell) -> None:
    """What filmcat computes from other columns is not read."""
