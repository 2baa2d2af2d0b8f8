"""What cells of others put into a film, where that is more than one value."""

import re

from filmcat.importing import cell_lists, cell_values
from filmcat.importing.builder import Builder
from filmcat.importing.cell import Cell
from filmcat.importing.nested_cells import is_nested, put_nested, put_within
from filmcat.model.ages import is_unrated
from filmcat.text.ids import id_in_address, read_id

WATCHED = "watched"  # the tag of a film that was seen, nobody says when
_ENTITY = re.compile(r"https?://www\.wikidata\.org/(?:entity|wiki)/Q\d+")


def put_rating(builder: Builder, path: str, cell: Cell) -> None:
    """Put one's own rating, and what scale it is of."""
    found = cell_values.rating(cell.text)
    if found is None:
        label = cell_values.age(cell.text) if path == "rating" else None
        builder.put("age_rating", label, cell.header) if isinstance(label, dict) else builder.unread(
            cell.text, cell.header
        )
        return
    scale = found.scale or cell.how.scale
    if not found.value and scale != 100:
        return
    if scale and found.value > scale:
        builder.unread(cell.text, cell.header)
        return
    builder.scale = scale
    builder.put(path, found.value, cell.header)


def put_viewing(builder: Builder, path: str, cell: Cell) -> None:
    """Put an entry of the one viewing of a row: its day, its rating, or whether it was another one."""
    entry = path.partition(".")[2]
    if entry not in {"date", "rating", "rewatch"}:
        put_nested(builder, path, cell)
        return
    if entry != "date":
        value: object = cell_values.flag(cell.text) if entry == "rewatch" else None
        if entry == "rating" and (rating := cell_values.rating(cell.text)):
            builder.scale, value = rating.scale or cell.how.scale, rating.value
        put_within(builder, path, value, cell)
        return
    is_seen = cell_values.flag(cell.text)
    if is_seen:
        builder.put("tags", [WATCHED], cell.header)
    elif is_seen is None:
        put_within(builder, path, cell_values.day(cell.text, cell.how), cell)


def put_other(builder: Builder, path: str, cell: Cell) -> None:
    """Put what is kept beside the fields; scores of others as numbers, where they are some."""
    name, _, entry = path.partition(".")
    table, _, inner = entry.partition(".")
    if not inner:
        builder.put(path, cell.text, cell.header)
        return
    value = cell_values.score(cell.text)
    known = builder.film.get(name)
    held = known.get(table) if isinstance(known, dict) else None
    if value is None:
        builder.unread(cell.text, cell.header)
    elif isinstance(held, dict):
        held.setdefault(inner, value)
    else:
        builder.put(f"{name}.{table}", {inner: value}, cell.header)


def put_unread(builder: Builder, _path: str, cell: Cell) -> None:
    """Keep what no cell can state for such a field."""
    builder.unread(cell.text, cell.header)


def put_companies_of_role(builder: Builder, path: str, cell: Cell) -> None:
    """Put companies in the role that the path names; or what it says of one."""
    if is_nested(*path.split(".", 1)):
        put_nested(builder, path, cell)
        return
    names = cell_lists.companies(cell.text, cell.how)
    companies = [cell_values.company(part, role_of(path)) for part in names]
    builder.put(path.partition(".")[0], companies, cell.header)


def put_age(builder: Builder, path: str, cell: Cell) -> None:
    """Put an age rating; nothing of a label that says that there is none: ``NR``."""
    if not is_unrated(cell.text):
        builder.put_read(path, cell.text, cell_values.age, cell.header)


def put_addresses(builder: Builder, path: str, cell: Cell) -> None:
    """Put addresses, and the id of the film that the page of a known site has; words that are none are unread.

    The code in a short address of Letterboxd's may be that of a review.
    """
    found = cell.text.split()
    if not all("://" in part or part.startswith("www.") for part in found):
        builder.unread(cell.text, cell.header)
        return
    builder.put(path, found, cell.header)
    for address in found:
        if "boxd.it/" not in address and (id_ := id_in_address(address)):
            builder.imply_id(*id_, cell.header)


def put_id(builder: Builder, path: str, cell: Cell) -> None:
    """Put an id, of which 0 stands for nothing; of an address that holds one, the address too."""
    if cell_values.number_of(cell.text) == "0":
        return
    builder.put(path, read_id(path.partition(".")[2], cell.text) or cell.text.strip(), cell.header)
    if cell.text.startswith("http"):
        builder.put("sources", [cell.text], cell.header)


def is_entity(text: str) -> bool:
    """Whether a cell is the address of an entity of Wikidata."""
    return bool(_ENTITY.fullmatch(text))


def put_entity(builder: Builder, path: str, cell: Cell) -> None:
    """Put the address of an entity of Wikidata: it is an id of the film, or stands for a name that is not told."""
    if path in {"title", "original_title", "ids.wikidata"}:
        builder.put("ids.wikidata", read_id("wikidata", cell.text), cell.header)
    elif path == "sources":
        put_addresses(builder, path, cell)
    else:
        builder.unread(cell.text, cell.header)


def role_of(path: str) -> str:
    """The role that a path names: ``role_of("companies.co_production") == "co-production"``."""
    return path.partition(".")[2].replace("co_", "co-").replace("_", " ") or "production"
