"""The films of an answer while they go by."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from filmcat.index.lookup.select import Selection


class Films:
    """The films of an answer, as rows or as records, counted while they go by; ``minutes`` of rows only."""

    def __init__(self, selection: Selection) -> None:
        self._selection = selection
        self._rest: Iterator[object] = iter(())
        self.count = 0
        self.minutes = 0.0

    def lines(self) -> Iterator[tuple[str, str, str | None]]:
        """Id, listed line and year as printed of each film."""
        lines = self._counted_lines()
        self._rest = lines
        return lines

    def plain_lines(self) -> Iterator[str]:
        """Each film as a line of id and listed line, for pipes; their minutes are not added up."""
        for id_, line, _ in self._selection.lines():
            self.count += 1
            yield f"{id_}\t{line}\n"

    def records(self) -> Iterator[tuple[str, str]]:
        """Id and record, as JSON, of each film."""
        records = self._counted_records()
        self._rest = records
        return records

    def footer(self) -> str:
        """How many films there are, and how long they last: ``12 films, 1,087 min``; read or not."""
        for _ in self._rest:
            pass
        films = "1 film" if self.count == 1 else f"{self.count:,} films"
        return f"{films}, {round(self.minutes):,} min" if self.minutes else films

    def _counted_lines(self) -> Iterator[tuple[str, str, str | None]]:
        for row in self._selection.lines():
            self.count += 1
            runtime = row[1].split("\t")[5]
            self.minutes += float(runtime) if runtime else 0
            yield row

    def _counted_records(self) -> Iterator[tuple[str, str]]:
        for row in self._selection.records():
            self.count += 1
            yield row
