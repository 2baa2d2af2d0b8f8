"""What ``fields`` prints: every field and what can be done with it; of one, the values that occur too."""

from __future__ import annotations

from typing import TYPE_CHECKING

from filmcat.cli.open_catalogue import opened
from filmcat.errors import ExitCode, UnknownWord
from filmcat.exporting.vocabulary.fields import written
from filmcat.text.escape import legible
from filmcat.text.field_words import named, near
from filmcat.views.field_uses import FieldUse, field_use, field_uses

if TYPE_CHECKING:
    from collections.abc import Iterator

    from filmcat.catalogue import Catalogue
    from filmcat.cli.output import Output
    from filmcat.model.fields import Field

_MOST = 10  # values that are shown


def answer(asked: str | None, name: str | None, output: Output, wanted: str | None) -> int:
    """Print every field, or one. Raises UnknownWord, with the nearest, for a field that there is not."""
    if name is None:
        output.write(written(field_uses(), wanted, is_read=output.is_terminal))
        return ExitCode.DONE
    found = named(name)
    if found is None:
        raise UnknownWord("field", name, near(name), "filmcat fields lists them")
    if wanted is not None:
        output.write(written([field_use(found.row)], wanted, is_read=output.is_terminal))
    else:
        output.write(_lines(field_use(found.row), _values(opened(asked), found.row)))
    return ExitCode.DONE


def _lines(use: FieldUse, values: list[str]) -> Iterator[str]:
    uses = [("--sort", use.is_sorted), ("--fields", use.is_printed)]
    rows = (
        ("field", use.name), ("words", ", ".join(use.words)), ("is", use.doc), ("holds", use.holds),
        ("parts", ", ".join(use.parts)), ("asked by", use.asked),
        ("works in", ", ".join(option for option, takes in uses if takes)), ("example", use.example),
        ("values", ", ".join(values)),
    )  # fmt: skip
    return (f"{label:8}  {legible(text)}\n" for label, text in rows if text)


def _values(catalogue: Catalogue, row: Field) -> list[str]:
    """Some values that occur, of a field that is asked for by words."""
    if not row.queries:
        return []
    found = catalogue.beginnings().values(row.asked, "")
    return [*found[:_MOST], *(["…"] if len(found) > _MOST else [])]
