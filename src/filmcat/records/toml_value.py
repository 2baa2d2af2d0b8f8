"""One value of TOML by itself, as an argument gives it."""

import tomli

from filmcat.records.values import kept


class NotToml(Exception):
    """A text that is not one value of TOML: why, in a few words."""


def read_value(text: str) -> object:
    """The value that a text is: ``read_value('["a", "b"]') == ["a", "b"]``. Raises NotToml."""
    try:
        parsed = tomli.loads(f"value = {text}\n")
        if parsed.keys() != {"value"}:
            raise NotToml("it is more than one value")
        return kept(parsed["value"])
    except tomli.TOMLDecodeError as error:
        raise NotToml(error.msg[:1].lower() + error.msg[1:]) from error
    except (RecursionError, ValueError) as error:
        raise NotToml("it is nested too deeply, or a number in it is too long") from error
