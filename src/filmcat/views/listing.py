"""The films of a list while they go by."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from filmcat.catalogue import Selection
    from filmcat.views.columns import Column


class Films:
    """The films of a list, whole or only in the ``wanted`` fields, counted while they go by.

    ``minutes`` are those of listed lines only, and ``untimed`` how many of these have none.
    """

    def __init__(self, selection: Selection, wanted: list[Column] | None) -> None:
        self._selection = selection
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

    def rows(self) -> Iterator[list[str]]:
        """The cells of each film."""
        if self.wanted is not None:
            return ([column.cell(film) for column in self.wanted or ()] for film in self._films())
        from filmcat.text.escape import uncell

        return ([id_, *map(uncell, line.split("\t"))] for id_, line in self.lines())

    def lines(self) -> Iterator[tuple[str, str]]:
        """Id and listed line of each film."""
        lines = self._counted_lines()
        self._rest = lines
        return lines

    def plain_lines(self) -> Iterator[str]:
        """Each film as a line of id and listed line, for pipes; their minutes are not added up."""
        for id_, line in self._selection.lines():
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

    def _films(self) -> Iterator[dict[str, object]]:
        from json import loads

        return ({"id": id_, **loads(text)} for id_, text in self.records())

    def _counted_lines(self) -> Iterator[tuple[str, str]]:
        for row in self._selection.lines():
            self.count += 1
            runtime = row[1].split("\t")[5]
            self.minutes += float(runtime) if runtime else 0
            self.untimed += not runtime
            yield row

    def _counted_records(self) -> Iterator[tuple[str, str]]:
        for row in self._selection.records():
            self.count += 1
            self._ids.add(row[0])
            yield row
