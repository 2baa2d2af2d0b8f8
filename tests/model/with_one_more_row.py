"""Run filmcat with one more row in the tables of fields: asked for as JSON on standard input, answered as JSON.

A program of its own, because every layer walks the tables when it is imported.
"""

import json
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from filmcat.model import fields


def _with_row(rows: tuple[fields.Field, ...], row: fields.Field) -> tuple[fields.Field, ...]:
    """The rows with one more in the midst of them."""
    place = [known.name for known in rows].index("ids")
    return (*rows[:place], row, *rows[place:])


def _run() -> None:
    request = json.load(sys.stdin)
    row = fields.Field(**request["row"] | {"option": fields.Option(*request["option"]) if request["option"] else None})
    fields.FILM_FIELDS = _with_row(fields.FILM_FIELDS, row)
    fields.PERSON_FIELDS = _with_row(fields.PERSON_FIELDS, row)
    from filmcat.index.connection import VERSION
    from harness import Runner

    run = Runner(Path(request["home"]))
    for name, content in request["files"].items():
        (run.work / name).write_text(content, encoding="utf-8", newline="")
    answers = {}
    for name, (argv, environment, catalogue) in request["runs"].items():
        answers[name] = run(*argv, env=environment, catalogue=run.work / catalogue)
        (run.work / f"{name}.out").write_text(answers[name].out, encoding="utf-8", newline="")
    written = {path.name: path.read_text("utf-8") for path in run.work.iterdir() if path.is_file()}
    json.dump({"answers": answers, "files": written, "version": VERSION}, sys.stdout)


_run()
