"""The completion scripts, one a shell."""

from importlib.resources import files

from filmcat.errors import UnknownWord


def script(shell: str) -> str:
    """The completion script of a shell. Raises UnknownWord for one without."""
    shells = ("bash", "zsh", "fish")
    if shell not in shells:
        raise UnknownWord("completion for", shell, [], f"write one of {', '.join(shells)}")
    return files("filmcat.cli.shells").joinpath(f"filmcat.{shell}").read_text("utf-8")
