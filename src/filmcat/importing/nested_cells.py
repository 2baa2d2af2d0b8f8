"""What a cell says of one entry within a field: of a festival its section, of a company its place."""

from functools import lru_cache

from filmcat.editing.kinds import FILM_KINDS
from filmcat.editing.normal import normal
from filmcat.editing.shapes import Shape
from filmcat.editing.text_forms import any_form
from filmcat.errors import UsageError
from filmcat.importing import cell_lists, cell_text
from filmcat.importing.builder import Builder
from filmcat.importing.cell import Cell


def is_nested(field: str, entry: str) -> bool:
    """Whether the entries of a field are tables that may say this of themselves."""
    return entry in _keys(field)


def put_nested(builder: Builder, path: str, cell: Cell) -> None:
    """Put what a cell says of the one entry that its row makes; of a text in a language, that text."""
    field, _, entry = path.partition(".")
    shape = FILM_KINDS[field].shape
    if shape.heading is not None and shape.heading(entry):
        builder.put(f"{field}.{shape.heading(entry)}", cell_text.paragraphs(cell.text), cell.header)
        return
    value = _value(field, entry, cell)
    if value is None:
        builder.unread(cell.text, cell.header)
    elif shape.form == "list":
        put_within(builder, path, value, cell)
    else:
        builder.put(path, value, cell.header)


def put_within(builder: Builder, path: str, value: object, cell: Cell) -> None:
    """Put a value into the one entry of a list of tables that a row of cells makes."""
    name, _, entry = path.partition(".")
    known = builder.film.get(name)
    if value is None:
        builder.unread(cell.text, cell.header)
    elif value is False:
        return
    elif isinstance(known, list) and known and isinstance(known[0], dict):
        if known[0].setdefault(entry, value) != value:
            builder.unread(cell.text, cell.header)
    else:
        builder.put(name, [{entry: value}], cell.header)


def _value(field: str, entry: str, cell: Cell) -> object:
    """What a cell means as this entry; None where it can hold nothing of the kind."""
    shape = _keys(field).get(entry)
    if shape is None:
        return None
    if shape.form == "list":
        return cell_lists.entries(cell.text, cell.how) or None
    return _form(field, entry, cell_text.one_line(cell.text))


@lru_cache(maxsize=4096)
def _form(field: str, entry: str, text: str) -> object:
    """The first meaning of a text that an entry can hold; None for none."""
    shape = FILM_KINDS[field].shape
    for form in any_form(text):
        table = {**dict.fromkeys(shape.told_by[:1], "2000"), entry: form}
        try:
            normal(field, [table] if shape.form == "list" else table, is_film=True)
        except UsageError:
            continue
        return form
    return None


def _keys(field: str) -> dict[str, Shape]:
    shape = FILM_KINDS[field].shape
    held = shape.of if shape.form == "list" else shape
    return dict((held.keys if held else None) or {})
