"""How an import reads values of each kind: from the cells of tables, and from JSON of any make."""

import re
from collections.abc import Callable, Mapping
from typing import NamedTuple

from filmcat.importing import cell_values, json_values, own_cells
from filmcat.importing.builder import Builder
from filmcat.model.fields import FILM_FIELDS
from filmcat.text.ids import id_in_address, read_id

Read = Callable[[object], object]
Put = Callable[[Builder, str, str, str], object]
PutItems = Callable[[Builder, str, list[object], str], object]
PutTable = Callable[[Builder, str, Mapping[str, object], str], object]

_ENTITY = re.compile(r"https?://www\.wikidata\.org/(?:entity|wiki)/Q\d+")


def _put_texts(builder: Builder, path: str, items: list[object], key: str) -> None:
    """Put texts; a list of nothing but numbers refers to what another list names."""
    is_of_numbers = all(isinstance(item, int) for item in items)
    builder.put_read(path, items, lambda listed: None if is_of_numbers else json_values.texts(listed), key)


class Kind(NamedTuple):
    """How values of one kind are read; each function puts what it reads under a path, and the rest among the unread.

    ``cell`` takes the text of a cell, and ``own`` of one that filmcat wrote, where it is read otherwise (without
    either no cell holds such a value). ``entry`` takes a cell of one entry, as ``titles.uk``, ``own_entry`` one that
    filmcat wrote. Of JSON ``items`` takes a list, ``table`` a table where that is more than a list of one, and
    ``text`` reads a text where that is not as a cell has it. ``is_flag`` where it may be true or false.
    """

    cell: Put | None = None
    own: Put | None = None
    entry: Put | None = None
    own_entry: Put | None = None
    items: PutItems = _put_texts
    table: PutTable | None = None
    text: Read | None = None
    is_flag: bool = False


def put_cell(builder: Builder, path: str, text: str, header: str, *, own: bool) -> None:
    """Put the text of a cell where its field has it; what cannot be read is unread, under its header."""
    if not own and _ENTITY.fullmatch(text):
        _put_entity(builder, path, text, header)
        return
    name, _, entry = path.partition(".")
    kind = _KINDS[name]
    foreign, ours = (kind.entry, kind.own_entry) if entry else (kind.cell, kind.own)
    put = (ours if own else None) or foreign or _put_unread
    put(builder, _COMPUTED_FROM[name] or path, text, header)


def put_own(builder: Builder, kind_name: str, path: str, text: str, header: str) -> None:
    """Put the text that filmcat prints for a value of a kind; what cannot be read again is unread."""
    kind = KINDS[kind_name]
    found = (kind.own_entry or kind.entry) if "." in path else (kind.own or kind.cell)
    (found or _put_unread)(builder, path, text, header)


def put_json(builder: Builder, path: str, value: object, key: str) -> None:
    """Put a value of JSON: texts as a cell holds them, lists entry by entry, tables by their names."""
    kind = _KINDS[path.partition(".")[0]]
    if isinstance(value, dict) and kind.table and "." not in path:
        kind.table(builder, path, value, key)
    elif isinstance(value, (dict, list)):
        kind.items(builder, path, value if isinstance(value, list) else [value], key)
    elif isinstance(value, bool) or not isinstance(value, (str, int, float)):
        builder.put_read(path, value, lambda flag: flag if kind.is_flag else None, key)
    elif kind.text:
        builder.put_read(path, value, kind.text, key)
    else:
        put_cell(builder, path, str(value), key, own=False)


def _reads(read: Read) -> Put:
    return lambda builder, path, text, header: builder.put_read(path, text, read, header)


def _splits(split: Callable[[str], list[str]]) -> Put:
    return _reads(lambda text: split(str(text)) or None)


def _put_addresses(builder: Builder, path: str, text: str, header: str) -> None:
    """Put addresses, and the id of the film that the page of a known site has; that of a code may be of a review."""
    addresses = text.split()
    builder.put(path, addresses, header)
    for address in addresses:
        if "boxd.it/" not in address and (found := id_in_address(address)):
            builder.imply_id(*found, header)


def _put_id(builder: Builder, path: str, text: str, header: str) -> None:
    """Put an id; of an address that holds one, the address too."""
    builder.put(path, read_id(path.partition(".")[2], text) or text.strip(), header)
    if text.startswith("http"):
        builder.put("sources", [text], header)


def _put_entity(builder: Builder, path: str, text: str, header: str) -> None:
    """Put the address of an entity of Wikidata: it is an id of the film, or stands for a name that is not told."""
    if path in {"title", "original_title", "ids.wikidata"}:
        builder.put("ids.wikidata", read_id("wikidata", text), header)
    elif path == "sources":
        _put_addresses(builder, path, text, header)
    else:
        builder.unread(text, header)


def _put_unread(builder: Builder, _path: str, text: str, header: str) -> None:
    builder.unread(text, header)


def _put_only(builder: Builder, path: str, items: list[object], key: str) -> None:
    """Put the text of a list of one."""
    builder.put_read(path, items[0] if len(items) == 1 else items, json_values.text, key)


def _put_plain_entries(builder: Builder, path: str, table: Mapping[str, object], key: str) -> None:
    if not all(isinstance(entry, (str, int)) for entry in table.values()):
        builder.unread(table, key)
        return
    for name, entry in table.items():
        builder.put(f"{path}.{name}", entry, f"{key}.{name}")


def _put_roles(builder: Builder, path: str, table: Mapping[str, object], key: str) -> None:
    for role, names in table.items():
        builder.put_read(f"{path}.{role}", names, json_values.texts, f"{key}.{role}")


def _put_actors(builder: Builder, path: str, items: list[object], key: str) -> None:
    found = [json_values.actor(entry) for entry in items]
    builder.put_read(path, items, lambda _items: found if all(found) else None, key)


def _put_companies(builder: Builder, path: str, items: list[object], key: str) -> None:
    names = json_values.texts(items) or []
    role = own_cells.role_of(path)
    companies = [{"name": name, "role": role} for name in names] or None
    builder.put_read(path.partition(".")[0], items, lambda _items: companies, key)


def _put_companies_of_role(builder: Builder, path: str, text: str, header: str) -> None:
    companies = [cell_values.company(part, own_cells.role_of(path)) for part in cell_values.parts(text)]
    builder.put(path.partition(".")[0], companies, header)


def _within(readers: Mapping[str, Read]) -> Put:
    """Put a value into the one entry of a list of tables that a row of cells makes."""

    def put(builder: Builder, path: str, text: str, header: str) -> None:
        name, _, entry = path.partition(".")
        value = readers.get(entry, json_values.text)(text)
        known = builder.film.get(name)
        if value is None:
            builder.unread(text, header)
        elif value is False:
            return
        elif isinstance(known, list) and known and isinstance(known[0], dict):
            known[0].setdefault(entry, value)
        else:
            builder.put(name, [{entry: value}], header)

    return put


def _one(read: Read) -> Kind:
    return Kind(_reads(read), items=_put_only)


def _several(split: Callable[[str], list[str]]) -> Kind:
    return Kind(_splits(split), _splits(cell_values.own_parts))


_TEXT = _reads(json_values.text)
KINDS = {
    "title": _one(json_values.text),
    "name": _one(json_values.text),
    "text": _one(json_values.text),
    "prose": _one(json_values.text),
    "texts": _several(cell_values.parts),
    "lines": _several(cell_values.own_parts),  # commas in them part nothing
    "addresses": Kind(_put_addresses, _splits(cell_values.own_parts)),
    "countries": _several(cell_values.places),
    "languages": _several(cell_values.places),
    "names": Kind(
        _TEXT, own_cells.put_own_lists, entry=_reads(lambda text: [str(text).strip()]),
        own_entry=_splits(cell_values.own_parts), table=_put_plain_entries,
    ),
    "number": _one(json_values.number),
    "runtime": _one(json_values.minutes),
    "flag": Kind(_reads(cell_values.flag), is_flag=True),
    "date": _one(json_values.text),
    "ids": Kind(_TEXT, own_cells.put_own_texts, entry=_put_id, table=_put_plain_entries),
    "table": Kind(entry=_TEXT),
    "year": _one(json_values.year),
    "age": Kind(
        _reads(cell_values.age), entry=_TEXT, own_entry=_reads(cell_values.own_label), table=_put_plain_entries
    ),
    "festivals": Kind(_reads(cell_values.showings), entry=_within({"year": json_values.number})),
    "credits": Kind(
        _TEXT, own_cells.put_own_lists, entry=_splits(cell_values.names), own_entry=_splits(cell_values.own_parts),
        table=_put_roles,
    ),
    "cast": Kind(
        _splits(cell_values.names), _splits(cell_values.own_parts), items=_put_actors, text=json_values.actors
    ),
    "companies": Kind(
        _splits(cell_values.names), own_cells.put_own_companies, entry=_put_companies_of_role,
        own_entry=own_cells.put_own_companies_of_role, items=_put_companies,
    ),
    "versions": Kind(),
    "part": Kind(_reads(cell_values.part_of)),
    "rating": _one(json_values.number),
    "viewings": Kind(
        _reads(cell_values.viewings), entry=_within({"rating": json_values.number, "rewatch": cell_values.flag})
    ),
    "filmography": Kind(own=_splits(cell_values.own_parts)),
    # Of derived fields, in tables that filmcat wrote: what they say more than the field that they are computed from.
    "last_year": Kind(own=own_cells.pass_over),
    "year_text": Kind(own=own_cells.put_own_year),
    "keys": Kind(own=own_cells.pass_over),
    "labels": Kind(own=own_cells.put_own_labels),
    "texts_by_language": Kind(),
    "credit_notes": Kind(),
    "other": Kind(),
}  # fmt: skip


_KINDS = {row.name: KINDS[row.kind] for row in FILM_FIELDS}
_COMPUTED_FROM = {row.name: row.derived_from for row in FILM_FIELDS}
WITH_ENTRIES = frozenset(name for name, kind in _KINDS.items() if kind.entry)  # fields whose entries have names
