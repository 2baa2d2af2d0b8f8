"""One film, or one person, as a page to read in a terminal."""

import re
from collections.abc import Iterable, Iterator

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from filmcat.model.record import FilmRecord, PersonRecord
from filmcat.rendering import facts
from filmcat.rendering.rows import Credit, credit_rows, plain_text
from filmcat.rendering.table import drawn, new_console
from filmcat.text.escape import legible, legible_lines
from filmcat.text.fold import fold
from filmcat.text.roles import role_label

_MEASURE = 88  # columns of prose; longer lines are hard to read
_INDENT = (0, 0, 0, 2)
_PARAGRAPH = re.compile(r"\n\s*\n")
_LEAST_LABEL, _MOST_LABEL = 8, 24  # columns of the labels before names
_DOT = " · "


def film_page(id_: str, film: FilmRecord, persons: Iterable[PersonRecord], width: int, *, color: bool) -> str:
    """A film: title pair, facts, texts, credits, companies, then what is known of its directors; ``width`` columns."""
    console = new_console(width, color=color)
    for part in _film_parts(id_, film, persons):
        console.print(part)
    return drawn(console)


def person_page(
    name: str, person: PersonRecord | None, films: Iterable[tuple[str, str, str]], width: int, *, color: bool
) -> str:
    """A person: the record if there is one, then every film as role, year and title; ``width`` columns."""
    console = new_console(width, color=color)
    console.print(Text(legible(name), style="bold"))
    if person is not None:
        for part in _person_parts(person):
            console.print(part)
    grid = _grid()
    previous = ""
    for role, year, title in films:
        grid.add_row(
            Text("" if role == previous else role_label(role), style="cyan"),
            Text(legible(f"{year or '    '}  {title}")),
        )
        previous = role
    if grid.row_count:
        console.print(_section("Films", grid))
    return drawn(console)


def credits_table(credits: Iterable[Credit], width: int | None, *, color: bool) -> str:
    """The credits as a table: role, names, and what stands beside a name; in billing order."""
    rows = list(credits)
    console = new_console(width or _natural_width(rows), color=color)
    console.print(_credit_grid(rows))
    return drawn(console)


def _film_parts(id_: str, film: FilmRecord, persons: Iterable[PersonRecord]) -> Iterator[RenderableType]:
    yield Text(legible(film["title"]), style="bold")
    if other := _other_titles(film):
        yield Text(legible(other), style="italic")
    yield ""
    for line in _facts_lines(film):
        yield Text(legible(line), style="cyan")
    for field in ("tagline", "synopsis", "notes"):
        if film[field]:
            yield _section("" if field != "notes" else "Notes", _prose(film[field]))
    for quote in film["quotes"] or ():
        yield Padding(_prose(f"“{quote}”", style="italic"), (1, 0, 0, 2))
    credits = list(credit_rows(film))
    crew = credits[: sum(map(len, (film["credits"] or {}).values()))]
    cast = [credit for credit in credits[len(crew) :] if credit.role == "cast"]
    companies = credits[len(crew) + len(cast) :]
    for heading, rows in (("Credits", crew), ("Cast", cast), ("Companies", companies)):
        if rows:
            yield _section(heading, _cast_grid(rows) if heading == "Cast" else _credit_grid(rows))
    yield from _lists(film)
    for person in persons:
        yield ""
        yield Text(legible(person["name"]), style="bold")
        yield from _person_parts(person)
    yield ""
    yield Text(legible(id_), style="dim")


def _facts_lines(film: FilmRecord) -> Iterator[str]:
    """Where, when, in which languages, how long; then what kind of film, and for whom."""
    languages = ", ".join(film["languages"] or ())
    yield _joined(
        (
            ", ".join(film["countries"] or ()),
            facts.year_text(film),
            languages,
            facts.runtime_text(film["runtime"]),
            film["colour"],
        )
    )
    age = facts.age_text(film)
    debut = {True: "Debut", False: "Not a debut", None: ""}[film["debut"]]
    yield _joined((film["form"], ", ".join(film["genres"] or ()), debut, f"Age: {age}" if age else ""))
    for festival in film["festivals"] or ():
        yield facts.festival_text(festival)


def _joined(parts: Iterable[str | None]) -> str:
    return _DOT.join(part for part in parts if part)


def _other_titles(film: FilmRecord) -> str:
    names = [film["original_title"], *(name for names in (film["titles"] or {}).values() for name in names)]
    return _DOT.join(dict.fromkeys(name for name in names if name))


def _lists(film: FilmRecord) -> Iterator[RenderableType]:
    """What few films have: versions, series, the owner's own notes, ids, sources, unknown keys."""
    grid = _grid()
    entries = {
        "Part of": [facts.part_text(film["part_of"])] if film["part_of"] else [],
        "Versions": map(facts.version_text, film["versions"] or ()),
        "Rating": [facts.number_text(film["rating"])] if film["rating"] is not None else [],
        "Viewings": map(facts.viewing_text, film["viewings"] or ()),
        "Tags": [", ".join(film["tags"])] if film["tags"] else [],
        "Ids": [f"{key} {value}" for key, value in (film["ids"] or {}).items()],
        "Extra": [f"{key}: {plain_text(value)}" for key, value in (film["extra"] or {}).items()],
        "Other": [f"{key}: {plain_text(value)}" for key, value in (film["other"] or {}).items()],
        "Sources": film["sources"] or (),
    }
    for label, values in entries.items():
        for place, value in enumerate(values):
            grid.add_row(Text("" if place else label, style="cyan"), Text(legible(value), overflow="fold"))
    if grid.row_count:
        yield _section("More", grid)


def _person_parts(person: PersonRecord) -> Iterator[RenderableType]:
    if names := _DOT.join(
        dict.fromkeys(
            [*(name for names in (person["names"] or {}).values() for name in names), *(person["also"] or ())]
        )
    ):
        yield Text(legible(names), style="italic")
    if life := _life(person):
        yield Text(legible(life), style="cyan")
    for prose in (person["biography"], person["notes"]):
        if prose:
            yield _section("", _prose(prose))
    if person["filmography"]:
        grid = Table.grid(padding=(0, 2, 0, 0))
        for title in person["filmography"]:
            grid.add_row(
                Text(title["year_text"] or facts.number_text(title["year"])),
                Text(legible(facts.untimed_title_text(title))),
            )
        yield _section("Filmography", grid)
    for label, values in (("As of", [person["as_of"]]), ("Sources", person["sources"] or [])):
        for value in values:
            if value:
                yield Padding(
                    Text(legible(f"{label} {value}" if label == "As of" else value), style="dim", overflow="fold"),
                    _INDENT,
                )


def _life(person: PersonRecord) -> str:
    born = " in ".join(part for part in (facts.number_text(person["born"]), person["birthplace"]) if part)
    died = facts.number_text(person["died"])
    return _DOT.join(part for part in (f"Born {born}" if born else "", f"Died {died}" if died else "") if part)


def _section(heading: str, content: RenderableType) -> RenderableType:
    body = Padding(content, _INDENT)
    return Group("", Text(heading, style="bold underline"), body) if heading else Group("", body)


def _prose(text: object, style: str = "") -> RenderableType:
    """Paragraphs, their lines joined and broken anew."""
    paragraphs = [" ".join(legible_lines(part).split()) for part in _PARAGRAPH.split(str(text).strip())]
    grid = Table.grid()
    grid.add_column(max_width=_MEASURE)
    grid.add_row(Text("\n\n".join(paragraphs), style=style))
    return grid


def _grid() -> Table:
    grid = Table.grid(padding=(0, 2, 0, 0))
    grid.add_column(min_width=_LEAST_LABEL, max_width=_MOST_LABEL)
    grid.add_column(overflow="fold")
    return grid


def _credit_grid(credits: list[Credit]) -> Table:
    """Role and names: a role's names in one cell, parted by commas; names with a note on lines of their own."""
    by_role: dict[str, list[Credit]] = {}
    for credit in credits:
        by_role.setdefault(credit.role, []).append(credit)
    grid = _grid()
    for role, entries in by_role.items():
        names = [f"{entry.name} ({entry.note})" if entry.note else entry.name for entry in entries]
        parted = "\n" if any(entry.note for entry in entries) else ", "
        grid.add_row(
            Text(role_label(fold(role).replace(" ", "_")), style="cyan"), Text(parted.join(map(legible, names)))
        )
    return grid


def _cast_grid(credits: list[Credit]) -> Table:
    grid = Table.grid(padding=(0, 2, 0, 0))
    for credit in credits:
        grid.add_row(Text(legible(credit.name)), Text(legible(credit.note), style="italic"))
    return grid


def _natural_width(credits: list[Credit]) -> int:
    """Columns that show every role on one line."""
    by_role: dict[str, int] = {}
    for credit in credits:
        by_role[credit.role] = by_role.get(credit.role, 0) + 2 * len(credit.name) + 2 * len(credit.note) + 6
    return _MOST_LABEL + 4 + max(by_role.values(), default=20)
