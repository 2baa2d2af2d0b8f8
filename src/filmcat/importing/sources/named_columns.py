"""What somebody says of the columns of tables: which field each of them holds, by its header."""

from collections.abc import Iterable, Mapping

from filmcat.errors import UsageError, did_you_mean, quoted


class NamedColumns(dict[str, str]):
    """Fields by the headers of their columns, in any case; it learns which headers there are."""

    def __init__(self, fields: Mapping[str, str] | None = None) -> None:
        super().__init__({_plain(header): field for header, field in (fields or {}).items()})
        self._typed = {_plain(header): header.strip() for header in fields or {}}
        self._met: dict[str, str] = {}

    def meet(self, headers: Iterable[str]) -> None:
        """Learn the headers of a table."""
        if self:
            self._met.update((_plain(header), header) for header in headers)

    def check_met(self) -> None:
        """Raise UsageError where no table had one of the columns."""
        for header, typed in self._typed.items():
            if header not in self._met:
                raise UsageError(f"There is no column {quoted(typed)} to map.", self._hint(header))

    def _hint(self, header: str) -> str:
        from difflib import get_close_matches

        near = [self._met[name] for name in get_close_matches(header, self._met, 3)]
        there = f"its columns are {', '.join(self._met.values())}" if self._met else "it is no table with a header"
        return did_you_mean(near) or there


def _plain(header: str) -> str:
    return header.strip().casefold()
