"""The films of a list while they go by."""

from __future__ import annotations

from filmcat.typed import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from filmcat.catalogue import Selection
    from filmcat.model.record import FilmRecord
    from filmcat.views.columns import Column
    from filmcat.views.wording import Wording


class Films:
    """The films of a list, whole or only in the ``wanted`` fields, counted while they go by.

    ``wording`` is in whose words they are listed, where these are asked for; JSON and TOML have the catalogue's own.
    ``dropped`` are the headings of columns that did not fit.

    ``minutes`` are those of listed lines only, and ``untimed`` how many of these have none.
    """

    def __init__(self, selection: Selection, wanted: list[Column] | None, wording: Wording | None = None) -> None:
        self._selection = selection
        self.wording = wording
        self.dropped: list[str] = []
        self._rest: Iterator[object] = iter(())
        self.wanted = wanted
        self._ids: set[str] = set()
        self.count = 0
        self.minutes = 0.0
        self.untimed = 0

    @property
    def columns(self) -> tuple[str, ...]:
        """The names of the cells of a row."""
        if self.wanted is not None:
            return tuple(column.name for column in self.wanted)
        from filmcat.model.fields import listed_fields

        return tuple(row.name for row in listed_fields())

    def labels(self, words: Wording) -> list[str]:
        """What people read above the cells of a row."""
        if self.wanted is not None:
            return [column.label(words) for column in self.wanted]
        from filmcat.model.fields import listed_fields

        return [words.label(row.label) for row in listed_fields()]

    def rows(self) -> Iterator[list[str]]:
        """The cells of each film."""
        if self.wanted is None:
            return _cells(self.lines())
        places = self._listed_places()
        if places is None:
            return ([column.cell(film) for column in self.wanted or ()] for film in self._worded_films())
        rows = self._counted_rows(places)
        self._rest = rows
        return rows

    def lines(self) -> Iterator[tuple[str, str]]:
        """Id and listed line of each film."""
        lines = self._counted_lines()
        self._rest = lines
        return lines

    def plain_lines(self) -> Iterator[str]:
        """Each film as a line of id and listed line, for pipes; their minutes are not added up."""
        lines = self._selection.lines() if self.wording is None else self._worded_lines()
        for id_, line in lines:
            self.count += 1
            yield f"{id_}\t{line}\n"

    def records(self) -> Iterator[tuple[str, str]]:
        """Id and record, as JSON, of each film."""
        records = self._counted_records()
        self._rest = records
        return records

    def persons(self) -> Iterator[str]:
        """The records, as JSON, of the people of the films whose records have gone by."""
        return self._selection.persons(self._ids)

    def objects(self) -> Iterator[dict[str, object]]:
        """Each film with its id and every key, or with the wanted keys alone."""
        if self.wanted is None:
            return self._films()
        return ({column.name: column.value(film) for column in self.wanted or ()} for film in self._films())

    def ids(self) -> Iterator[str]:
        """The id of each film."""
        return (id_ for id_, _ in self.lines())

    def footer(self) -> str:
        """How many films there are, and how long they last: ``12 films, 1,087 min``; read or not.

        Behind it stands how many are not in the sum: ``12 films, 900 min, 2 of unknown length``.
        """
        for _ in self._rest:
            pass
        films = "1 film" if self.count == 1 else f"{self.count:,} films"
        if not self.minutes:
            return films
        lacking = f", {self.untimed:,} of unknown length" if self.untimed else ""
        return f"{films}, {round(self.minutes):,} min{lacking}"

    def _listed_places(self) -> list[int] | None:
        """Where the wanted fields stand in a listed line with its id; None where not all of them do."""
        from filmcat.model.fields import listed_fields

        names = [row.name for row in listed_fields()]
        if self.wording is not None or any(column.name not in names for column in self.wanted or ()):
            return None
        return [names.index(column.name) for column in self.wanted or ()]

    def _counted_rows(self, places: list[int]) -> Iterator[list[str]]:
        for cells in _cells(self._selection.lines()):
            self.count += 1
            yield [cells[place] for place in places]

    def _films(self) -> Iterator[dict[str, object]]:
        from json import loads

        return ({"id": id_, **loads(text)} for id_, text in self.records())

    def _worded_films(self) -> Iterator[Mapping[str, object]]:
        """The films in whose words are asked for; their ids and fields have the names of ``--json``."""
        if self.wording is None:
            return self._films()
        say = self.wording.film
        return ({"id": film["id"], **say(cast("FilmRecord", film))} for film in self._films())

    def _worded_lines(self) -> Iterator[tuple[str, str]]:
        """Id and listed line in the words that are asked for."""
        from filmcat.text.escape import cell
        from filmcat.views.columns import listed_columns

        id_, *columns = listed_columns()
        for film in self._worded_films():
            yield id_.cell(film), "\t".join(cell(column.cell(film)) for column in columns)

    def _counted_lines(self) -> Iterator[tuple[str, str]]:
        for row in self._selection.lines() if self.wording is None else self._worded_lines():
            self.count += self.wording is None  # records are counted as they are read
            runtime = row[1].split("\t")[5]
            self.minutes += float(runtime) if runtime else 0
            self.untimed += not runtime
            yield row

    def _counted_records(self) -> Iterator[tuple[str, str]]:
        for row in self._selection.records():
            self.count += 1
            self._ids.add(row[0])
            yield row


def _cells(lines: Iterable[tuple[str, str]]) -> Iterator[list[str]]:
    """The cells of listed lines, ids first."""
    from filmcat.text.escape import uncell

    for id_, line in lines:
        yield [id_, *map(uncell, line.split("\t"))]
