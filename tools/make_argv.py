"""Write what the commands declare as data: ``src/filmcat/cli/argv/declared.py``.

    python tools/make_argv.py

Run it, and then ``ruff format``, after a change of a command or an option. It needs filmcat installed (editable); a
test compares.
"""

from pathlib import Path

from typer.core import TyperArgument, TyperGroup, TyperOption
from typer.main import get_command

from filmcat.cli.app import new_app
from filmcat.cli.argv.parameter import Parameter
from filmcat.cli.verbs import COMMANDS, HELP_NAMES

TARGET = Path(__file__).resolve().parent.parent / "src" / "filmcat" / "cli" / "argv" / "declared.py"
_HELP = Parameter("help", HELP_NAMES, "", "Show this help.", default=False, is_flag=True, acts=True)
_BEGINNING = '''"""What each command takes, as its module declares it for Typer; "" stands for what comes before a verb.

Made by ``tools/make_argv.py``.
"""

from __future__ import annotations

from filmcat.cli.argv.parameter import Parameter


def declared(verb: str) -> list[Parameter]:
    """The parameters of a verb, in the order of its help; none where there is no such verb."""
    make = _VERBS.get(verb)
    return make() if make is not None else []

'''


def parameters() -> dict[str, list[Parameter]]:
    """What each command takes, by its name."""
    group = get_command(new_app(*COMMANDS))
    if not isinstance(group, TyperGroup):
        raise TypeError(group)
    commands = {"": group, **{name: group.commands[name] for name in COMMANDS}}
    return {name: [*map(_parameter, command.params), _HELP] for name, command in commands.items()}


def _parameter(each: object) -> Parameter:
    """One parameter. Raises ValueError for one that is none of those that ``argv.read`` knows."""
    if not isinstance(each, TyperOption | TyperArgument):
        raise TypeError(each)
    if each.type.name not in {"str", "boolean"} or each.envvar or each.nargs not in {1, -1}:
        raise ValueError(each, each.type.name)
    return Parameter(
        each.name or "",
        _spellings(each),
        each.metavar or "",
        each.help or "",
        default=each.default if isinstance(each.default, str | bool) else None,
        is_flag=bool(getattr(each, "is_flag", False)),
        is_several=each.nargs == -1 or bool(getattr(each, "multiple", False)),
        is_needed=each.required,
        acts=getattr(each, "callback", None) is not None,
    )


def _spellings(each: TyperOption | TyperArgument) -> tuple[str, ...]:
    """The spellings of an option: two hyphens and a word, or one and a letter."""
    if not isinstance(each, TyperOption):
        return ()
    if each.secondary_opts or any(len(flag) != 2 and not flag.startswith("--") for flag in each.opts):
        raise ValueError(each.opts)
    return (*each.opts,)


def made() -> str:
    """The module as a whole."""
    known = parameters()
    functions = "\n\n".join(_function(name, known[name]) for name in known)
    table = "\n".join(f'    "{name}": {_function_name(name)},' for name in known)
    return f"{_BEGINNING}\n{functions}\n\n_VERBS = {{\n{table}\n}}\n"


def _function(verb: str, known: list[Parameter]) -> str:
    rows = "".join(f"        {_row(each)},\n" for each in known)
    return f"def {_function_name(verb)}() -> list[Parameter]:\n    return [\n{rows}    ]\n"


def _function_name(verb: str) -> str:
    return f"_{verb or 'before'}"


def _row(each: Parameter) -> str:
    told = [repr(getattr(each, name)) for name in ("name", "spellings", "metavar", "help")]
    if each.default is not None:
        told.append(f"default={each.default!r}")
    told += [f"{name}=True" for name in ("is_flag", "is_several", "is_needed", "acts") if getattr(each, name)]
    return f"Parameter({', '.join(told)})"


if __name__ == "__main__":
    TARGET.write_text(made(), "utf-8")
