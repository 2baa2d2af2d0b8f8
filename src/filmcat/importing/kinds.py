"""How an import reads values of each kind: from the cells of tables, and from JSON of any make."""

from collections.abc import Callable, Mapping
from typing import NamedTuple

from filmcat.importing import cell_lists, cell_text, cell_values, foreign_cells, json_values, own_cells
from filmcat.importing.builder import Builder
from filmcat.importing.cell import Cell
from filmcat.importing.conventions import ALONE, Convention
from filmcat.importing.foreign_cells import role_of
from filmcat.importing.nested_cells import put_nested
from filmcat.importing.tmdb_jobs import role_of_entry
from filmcat.model.fields import FILM_FIELDS
from filmcat.text.countries import country_key
from filmcat.text.languages import language_tag

Read = Callable[[object], object]
Put = Callable[[Builder, str, Cell], object]
PutItems = Callable[[Builder, str, list[object], str], object]
PutTable = Callable[[Builder, str, Mapping[str, object], str], object]


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


def put_cell(builder: Builder, path: str, cell: Cell, *, own: bool) -> None:
    """Put the text of a cell where its field has it; what cannot be read is unread, under its header."""
    name, _, entry = path.partition(".")
    kind = _KINDS[name]
    if not cell.text:
        return
    if not own and foreign_cells.is_entity(cell.text):
        foreign_cells.put_entity(builder, path, cell)
        return
    if not own and cell.text[0] in "[{" and (value := cell_lists.held(cell.text)) is not None:
        put_json(builder, path, value, cell.header)
        return
    foreign, ours = (kind.entry, kind.own_entry) if entry else (kind.cell, kind.own)
    put = (ours if own else None) or foreign or foreign_cells.put_unread
    put(builder, _COMPUTED_FROM[name] or path, cell)


def put_own(builder: Builder, kind_name: str, path: str, text: str, header: str) -> None:
    """Put the text that filmcat prints for a value of a kind; what cannot be read again is unread."""
    kind = KINDS[kind_name]
    found = (kind.own_entry or kind.entry) if "." in path else (kind.own or kind.cell)
    (found or foreign_cells.put_unread)(builder, path, Cell(text, header))


def put_json(builder: Builder, path: str, value: object, key: str, how: Convention = ALONE) -> None:
    """Put a value of JSON: texts as a cell holds them, lists entry by entry, tables by their names."""
    kind = _KINDS[path.partition(".")[0]]
    value = cell_text.said(value, is_title=path == "title")
    if value is None:
        return
    if isinstance(value, dict) and kind.table and "." not in path:
        kind.table(builder, path, value, key)
    elif isinstance(value, (dict, list)):
        kind.items(builder, path, value if isinstance(value, list) else [value], key)
    elif isinstance(value, bool) or not isinstance(value, (str, int, float)):
        builder.put_read(path, value, lambda flag: flag if kind.is_flag else None, key)
    elif kind.text:
        builder.put_read(path, value, kind.text, key)
    else:
        put_cell(builder, path, Cell(str(value), key, how), own=False)


def _reads(read: Read) -> Put:
    return lambda builder, path, cell: builder.put_read(path, cell.text, read, cell.header)


def _splits(split: Callable[[str], list[str]]) -> Put:
    return _reads(lambda text: split(str(text)) or None)


def _parts(split: Callable[[str, Convention], list[str]]) -> Put:
    """Put the entries of a list, as its column parts them; nothing where none of them says anything."""
    return lambda builder, path, cell: builder.put(path, split(cell.text, cell.how), cell.header)


def _says(read: Read, nothing: str = "0") -> Put:
    """Put a number, of which one stands for nothing."""

    def put(builder: Builder, path: str, cell: Cell) -> None:
        if cell_values.number_of(cell.text) != nothing:
            builder.put_read(path, cell.text, read, cell.header)

    return put


def _once(meaning: Callable[[str], str | None], put: Put, put_items: PutItems) -> Kind:
    """A kind of places, each put once, whatever columns and spellings state it."""

    def put_new(builder: Builder, path: str, cell: Cell) -> None:
        put(builder, path, cell)
        _keep_first(builder, path, meaning)

    def put_new_items(builder: Builder, path: str, items: list[object], key: str) -> None:
        put_items(builder, path, items, key)
        _keep_first(builder, path, meaning)

    return Kind(put_new, _OWN_PARTS, items=put_new_items)


def _keep_first(builder: Builder, path: str, meaning: Callable[[str], str | None]) -> None:
    held = builder.film.get(path)
    if isinstance(held, list) and len(held) > 1:
        first: dict[str, str] = {}
        for name in held:
            first.setdefault(meaning(name) or name, name)
        if len(first) < len(held):
            builder.film[path] = list(first.values())


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


def _put_jobs(builder: Builder, path: str, items: list[object], key: str) -> None:
    """Put a crew as The Movie Database lists it: each under the role of the job."""
    if "." in path:
        _put_texts(builder, path, items, key)
        return
    for entry in items:
        role, name = (role_of_entry(entry), entry.get("name")) if isinstance(entry, dict) else (None, None)
        if role and isinstance(name, str):
            builder.put(f"{path}.{role}", [name], key)
        else:
            builder.unread(entry, key)


def _put_actors(builder: Builder, path: str, items: list[object], key: str) -> None:
    found = [json_values.actor(entry) for entry in items]
    builder.put_read(path, items, lambda _items: found if all(found) else None, key)


def _put_companies(builder: Builder, path: str, items: list[object], key: str) -> None:
    names = json_values.texts(items) or []
    role = role_of(path)
    companies = [{"name": name, "role": role} for name in names] or None
    builder.put_read(path.partition(".")[0], items, lambda _items: companies, key)


def _one(read: Read) -> Kind:
    return Kind(_reads(read), items=_put_only)


def _several(split: Callable[[str, Convention], list[str]]) -> Kind:
    return Kind(_parts(split), _splits(cell_values.own_parts))


_OWN_PARTS = _splits(cell_values.own_parts)
_ENTRY = _reads(lambda text: [cell_text.one_line(str(text))])
_TEXT = _reads(lambda text: cell_text.one_line(str(text)))
_LINE = Kind(_TEXT, _reads(json_values.text), items=_put_only)
KINDS = {
    "title": _LINE,
    "name": _LINE,
    **dict.fromkeys(("text", "form", "ratio"), _LINE),
    "prose": Kind(
        _reads(lambda text: cell_text.paragraphs(str(text))), _reads(json_values.text), entry=put_nested,
        items=_put_only,
    ),
    "texts": _several(cell_lists.entries),
    "lines": Kind(_OWN_PARTS, _OWN_PARTS),  # commas in them part nothing
    "addresses": Kind(foreign_cells.put_addresses, _OWN_PARTS),
    "countries": _once(country_key, _parts(cell_lists.countries), _put_texts),
    "languages": _once(language_tag, _parts(cell_lists.languages), _put_texts),
    "names": Kind(_TEXT, own_cells.put_own_lists, entry=_ENTRY, own_entry=_OWN_PARTS, table=_put_plain_entries),
    "number": _one(json_values.number),
    "rating": Kind(foreign_cells.put_rating, _reads(json_values.number), items=_put_only),
    "runtime": Kind(_says(cell_values.minutes), _reads(json_values.minutes), items=_put_only),
    "flag": Kind(_reads(cell_values.flag), is_flag=True),
    "date": _one(json_values.text),
    "ids": Kind(_TEXT, own_cells.put_own_texts, entry=foreign_cells.put_id, own_entry=_TEXT, table=_put_plain_entries),
    "table": Kind(entry=foreign_cells.put_other),
    "year": Kind(_says(cell_values.year), _reads(json_values.year), items=_put_only),
    "age": Kind(
        foreign_cells.put_age, _reads(cell_values.age), entry=_TEXT, own_entry=_reads(cell_values.own_label),
        table=_put_plain_entries,
    ),
    "festivals": Kind(_reads(cell_values.showings), entry=put_nested),
    "credits": Kind(
        _TEXT, own_cells.put_own_lists, entry=_parts(cell_lists.names), own_entry=_OWN_PARTS,
        items=_put_jobs, table=_put_roles,
    ),
    "cast": Kind(_parts(cell_lists.names), _OWN_PARTS, entry=put_nested, items=_put_actors),
    "companies": Kind(
        _parts(cell_lists.companies), own_cells.put_own_companies, entry=foreign_cells.put_companies_of_role,
        own_entry=own_cells.put_own_companies_of_role, items=_put_companies,
    ),
    "versions": Kind(entry=put_nested),
    "part": Kind(_reads(cell_values.part_of), entry=put_nested),
    "viewings": Kind(_reads(cell_values.viewings), entry=foreign_cells.put_viewing),
    "filmography": Kind(own=_OWN_PARTS),
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
