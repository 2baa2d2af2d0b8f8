"""The completion scripts, one a shell."""

from importlib.resources import files

from filmcat.errors import UnknownWord

SHELLS = ("bash", "zsh", "fish")


def script(shell: str) -> str:
    """The completion script of a shell. Raises UnknownWord for one without."""
    if shell not in SHELLS:
        raise UnknownWord("completion for", shell, [], f"write one of {', '.join(SHELLS)}")
    return files("filmcat.cli.shells").joinpath(f"filmcat.{shell}").read_text("utf-8")
