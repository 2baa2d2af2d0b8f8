"""What ``typing`` would be imported for when filmcat runs, which is two milliseconds of every start.

A type checker takes these for those of ``typing``; so must whoever reads.
"""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import NamedTuple, cast
else:
    from collections import namedtuple

    class _Meta(type):
        """Makes a named tuple of a class with annotations, and gives it the methods of the class."""

        def __new__(cls, name, bases, namespace):  # noqa: ANN001, ANN204, ARG004 - as type calls it
            fields = [*namespace.pop("__annotations__")]
            defaults = [namespace.pop(field) for field in fields if field in namespace]
            made = namedtuple(name, fields, defaults=defaults, module=namespace["__module__"])  # noqa: PYI024
            for key, value in namespace.items():
                if key not in {"__module__", "__qualname__"}:
                    setattr(made, key, value)
            return made

    NamedTuple = type.__new__(_Meta, "NamedTuple", (), {})

    def cast(_, value):  # noqa: ANN001, ANN201 - as that of typing
        """Return the value."""
        return value


__all__ = ["TYPE_CHECKING", "NamedTuple", "cast"]
