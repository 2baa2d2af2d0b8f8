"""``filmcat schema``: the JSON Schema of the format."""

from __future__ import annotations

from filmcat.cli import options

EXAMPLES = (
    "filmcat schema",
    "filmcat schema > films.schema.json && wc -c films.schema.json",
    "filmcat schema | head -n 4",
)


def command(
    typed: options.Typed,  # noqa: ARG001 - every command has one
) -> int:
    """Print the JSON Schema of a catalogue, for editors that know TOML.

    A first line "#:schema films.schema.json" tells an editor which it is;
    add --schema writes that line into the catalogue that it begins.
    """
    from filmcat.cli.actions.schema import answer
    from filmcat.cli.output import Output

    return answer(Output(None, "never"))
