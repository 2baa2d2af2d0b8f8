"""The way in and the only way out: errors become sentences and exit codes here."""

import gc
import os
import sys

from filmcat.errors import ExitCode, FilmcatError, OutputClosed, OwnFault

_OBJECTS_BEFORE_COLLECTING = 200_000  # start-up makes fewer, and none of them in reference cycles


def main(argv: list[str]) -> int:
    """Run filmcat with these arguments; the exit code. Nothing is raised, whatever happens."""
    try:
        return _answered(_readable(argv))
    except OutputClosed:
        _let_go_of_stdout()
        return ExitCode.DONE
    except KeyboardInterrupt:
        return ExitCode.INTERRUPTED


def run() -> None:
    """The console script."""
    gc.set_threshold(_OBJECTS_BEFORE_COLLECTING)
    sys.exit(main(sys.argv[1:]))


def _readable(argv: list[str]) -> list[str]:
    """Arguments as text: what the system's encoding could not read is UTF-8 (see ``options.as_path`` for paths)."""
    if all(map(str.isascii, argv)):
        return argv
    from filmcat.text.escape import rejoined

    return list(map(rejoined, argv))


def _answered(argv: list[str]) -> int:
    """The exit code of a run whose errors have been said."""
    try:
        return _run(argv)
    except FilmcatError as error:
        return _told(error)
    except OutputClosed:
        raise
    except Exception as error:
        if os.environ.get("FILMCAT_TRACEBACK"):
            raise
        return _told(OwnFault(error))


def _told(error: FilmcatError) -> int:
    """The exit code of an error that has been said."""
    from filmcat.cli.output import say_error

    say_error(error.message, getattr(error, "rows", ()), error.hint)
    if error.exit_code == ExitCode.NOT_WRITTEN:
        _let_go_of_stdout()
    return error.exit_code


def _run(argv: list[str]) -> int:
    if shell := os.environ.get("FILMCAT_COMPLETE"):
        from filmcat.cli.completion.answer import print_candidates

        return print_candidates(shell, argv)
    from filmcat.cli.argv.read import read

    try:
        request = read(argv)
        if request is not None:
            return request.answered()
        from filmcat.cli.app import answered

        return answered(argv)
    except FilmcatError:
        raise
    except Exception as error:
        from filmcat.cli.usage import as_filmcat_error

        raise as_filmcat_error(error, argv) from error


def _let_go_of_stdout() -> None:
    from filmcat.cli.output import let_go

    let_go(sys.stdout)


if __name__ == "__main__":
    run()
