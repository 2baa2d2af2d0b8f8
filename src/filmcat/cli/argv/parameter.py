"""One option or argument of a command, as it was declared."""

from __future__ import annotations


class Parameter:
    """An option, or an argument (of no spellings).

    ``metavar`` is what the help calls its value, which is what is completed. ``is_flag`` where it takes none,
    ``is_several`` where it may come more than once, ``acts`` where it answers by itself, as --help does.
    """

    __slots__ = ("acts", "default", "help", "is_flag", "is_needed", "is_several", "metavar", "name", "spellings")

    def __init__(  # noqa: PLR0913 - a row of a table
        self,
        name: str,
        spellings: tuple[str, ...],
        metavar: str = "",
        help: str = "",
        *,
        default: str | bool | None = None,
        is_flag: bool = False,
        is_several: bool = False,
        is_needed: bool = False,
        acts: bool = False,
    ) -> None:
        self.name = name
        self.spellings = spellings
        self.metavar = metavar
        self.help = help
        self.default = default
        self.is_flag = is_flag
        self.is_several = is_several
        self.is_needed = is_needed
        self.acts = acts

    @property
    def is_option(self) -> bool:
        """Whether it has a spelling."""
        return bool(self.spellings)
