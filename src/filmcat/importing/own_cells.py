"""What cells that filmcat wrote put into a film, where that is more than one value."""

from filmcat.importing import cell_values
from filmcat.importing.builder import Builder


def put_own_lists(builder: Builder, path: str, text: str, header: str) -> None:
    """Put lists by their keys: ``director: A; B; editing: C``."""
    for name, value in cell_values.keyed(text):
        builder.put(f"{path}.{name}", [value], header) if name else builder.unread(value, header)


def put_own_texts(builder: Builder, path: str, text: str, header: str) -> None:
    """Put one text by each key: ``imdb: tt0069293; tmdb: 593``."""
    for name, value in cell_values.keyed(text):
        builder.put(f"{path}.{name}", value, header) if name else builder.unread(value, header)


def put_own_companies(builder: Builder, path: str, text: str, header: str) -> None:
    """Put companies by their roles."""
    for role, value in cell_values.keyed(text):
        builder.put(path, [cell_values.company(value, role) if role else value], header)


def put_own_companies_of_role(builder: Builder, path: str, text: str, header: str) -> None:
    """Put companies in the role that the path names."""
    companies = [cell_values.company(part, role_of(path)) for part in cell_values.own_parts(text)]
    builder.put(path.partition(".")[0], companies, header)


def put_own_labels(builder: Builder, path: str, text: str, _header: str) -> None:
    """Put age ratings in place of the age that follows from them."""
    builder.film[path] = dict(part.split(": ", 1) for part in cell_values.own_parts(text) if ": " in part)


def put_own_year(builder: Builder, path: str, text: str, _header: str) -> None:
    """Put a year as printed in place of the number."""
    builder.film[path] = text


def pass_over(_builder: Builder, _path: str, _text: str, _header: str) -> None:
    """What filmcat computes from other columns is not read."""


def role_of(path: str) -> str:
    """The role that a path names: ``role_of("companies.co_production") == "co-production"``."""
    return path.partition(".")[2].replace("co_", "co-").replace("_", " ") or "production"
