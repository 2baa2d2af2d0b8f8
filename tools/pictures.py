"""Draw what filmcat prints: pictures in ``docs/pictures``, light and dark, and a cast of the way through it.

    python tools/pictures.py

Each scene is run in a pseudo-terminal, in a folder of its own; a test compares. It needs filmcat installed (editable).
"""

import asyncio
import json
import os
import pty
import re
import shlex
import shutil
import struct
import subprocess
import sys
import tempfile
import termios
from collections.abc import Iterator, Mapping
from fcntl import ioctl
from io import StringIO
from pathlib import Path
from typing import NamedTuple

from rich.console import Console
from rich.terminal_theme import DEFAULT_TERMINAL_THEME, MONOKAI, TerminalTheme
from rich.text import Text

from filmcat.catalogue import Catalogue
from filmcat.tui.app import Browser
from filmcat.tui.commands import Done

ROOT = Path(__file__).resolve().parent.parent
PICTURES = ROOT / "docs" / "pictures"
FILMS = ROOT / "data" / "films.toml"
THEMES = {"dark": MONOKAI, "light": DEFAULT_TERMINAL_THEME}
COLUMNS = 92
_PAGE = "Solaris\n\nDirector: Andrei Tarkovsky\nCountry: Soviet Union\nYear: 1972\nRunning time: 167 min\nFormat: DCP\n"
_FAULTY = '[[film]]\ntitle = "Solaris"\nyear = 1972\ncountires = ["Soviet Union"]\nruntime = "long"\n'
_KEY, _ENTER, _READ = 0.045, 0.4, 2.2  # seconds of the cast: a key, before Enter, to read an answer
# A font of whoever looks: none is fetched.
_SVG = (
    '<svg viewBox="0 0 {terminal_width} {height}" xmlns="http://www.w3.org/2000/svg">\n<style>\n'
    ".{unique_id}-matrix {{ font-family: ui-monospace, Menlo, Consolas, monospace; font-size: {char_height}px; "
    "line-height: {line_height}px; font-variant-east-asian: full-width; }}\n{styles}\n</style>\n<defs>\n"
    '<clipPath id="{unique_id}-clip-terminal"><rect x="0" y="0" width="{terminal_width}" height="{terminal_height}"/>'
    "</clipPath>\n{lines}\n</defs>\n{chrome}\n"
    '<g transform="translate({terminal_x}, {terminal_y})" clip-path="url(#{unique_id}-clip-terminal)">\n{backgrounds}\n'
    '<g class="{unique_id}-matrix">\n{matrix}\n</g>\n</g>\n</svg>\n'
)
_QUESTION = "[y/N] "
_FONT = re.compile(r"@font-face \{.*?\}\s*", re.DOTALL)


class Scene(NamedTuple):
    """One command as it is typed, the files beside it, and what is typed when it asks."""

    typed: str
    files: Mapping[str, str] = {}
    answer: str = ""


SCENES = {
    "show": Scene('filmcat show "We Will Not Fade Away"'),
    "list": Scene("filmcat list country:ukraine year:2022.. --sort -runtime"),
    "credits": Scene("filmcat credits mutt"),
    "search": Scene("filmcat search donbas"),
    "stats": Scene("filmcat stats --by country --top 8"),
    "import": Scene("filmcat import solaris.txt", {"films.toml": "schema = 1\n", "solaris.txt": _PAGE}, "y\n"),
    "edit": Scene("filmcat edit fade runtime=101 tags+=forum", {"films.toml": FILMS.read_text("utf-8")}),
    "check": Scene("filmcat check", {"films.toml": f"schema = 1\n\n{_FAULTY}"}),
}
CAST = ("list", "show", "search", "import", "stats")
BROWSER = "browse"


def main() -> None:
    """Draw everything anew."""
    PICTURES.mkdir(exist_ok=True)
    for name, text in drawn():
        (PICTURES / name).write_text(text, "utf-8")


def drawn() -> Iterator[tuple[str, str]]:
    """The name of each file, and what it is to hold."""
    for name in SCENES:
        yield from pictures(name)
    yield from browsing()
    yield "tour.cast", cast()


def pictures(name: str) -> Iterator[tuple[str, str]]:
    """A scene, dark and light."""
    shown = f"\x1b[1m$\x1b[0m {SCENES[name].typed}\n{printed(SCENES[name])}"
    for mode, theme in THEMES.items():
        yield f"{name}-{mode}.svg", _svg(name, shown, theme)


def browsing() -> Iterator[tuple[str, str]]:
    """The browser, dark and light."""
    for mode in THEMES:
        svg = asyncio.run(_browser(mode))
        yield f"{BROWSER}-{mode}.svg", re.sub(r"terminal-\d+", f"{BROWSER}-{mode}", _FONT.sub("", svg))


def printed(scene: Scene) -> str:
    """What a command shows in a terminal of ``COLUMNS`` columns."""
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder) / "films"
        work.mkdir()
        for name, content in scene.files.items():
            (work / name).write_text(content, "utf-8")
        environment = {
            "HOME": folder, "PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}", "LC_ALL": "C.UTF-8",
            "TERM": "xterm-256color", "PAGER": "cat",
            **({} if "films.toml" in scene.files else {"FILMCAT_CATALOGUE": str(FILMS)}),
        }  # fmt: skip
        for _ in range(1 if scene.files else 2):  # the first makes the index, with a bar where that takes long
            shown = _in_terminal(shlex.split(scene.typed), work, environment, scene.answer)
        return shown


def cast() -> str:
    """The way through filmcat as an asciinema cast: commands typed, and what they print."""
    header = {"version": 2, "width": COLUMNS, "height": 40, "title": "filmcat"}
    lines, now = [json.dumps(header)], 0.5
    for name in CAST:
        scene = SCENES[name]
        lines.append(json.dumps([round(now, 3), "o", "\x1b[2J\x1b[H\x1b[1m$\x1b[0m "]))
        for char in scene.typed:
            now += _KEY
            lines.append(json.dumps([round(now, 3), "o", char], ensure_ascii=False))
        now += _ENTER
        text = printed(scene).replace("\n", "\r\n")
        lines.append(json.dumps([round(now, 3), "o", f"\r\n{text}"], ensure_ascii=False))
        now += _READ
    return "\n".join([*lines, ""])


def _in_terminal(command: list[str], work: Path, environment: Mapping[str, str], typed: str) -> str:
    parent, child = pty.openpty()
    ioctl(child, termios.TIOCSWINSZ, struct.pack("HHHH", 200, COLUMNS, 0, 0))
    program = [sys.executable, "-m", *command]
    process = subprocess.Popen(
        program, stdin=child, stdout=child, stderr=child, cwd=work, env=dict(environment), start_new_session=True
    )
    os.close(child)
    os.write(parent, typed.encode())
    shown = b"".join(_read(parent))
    os.close(parent)
    process.wait(timeout=60)
    text = shown.decode().replace("\r\n", "\n")
    # What was typed is echoed before it is asked for: it stands where somebody would type it.
    return text.removeprefix(typed).replace(_QUESTION, f"{_QUESTION}{typed}") if typed else text


def _read(terminal: int) -> Iterator[bytes]:
    while True:
        try:
            content = os.read(terminal, 65536)
        except OSError:
            return
        if not content:
            return
        yield content


def _svg(name: str, shown: str, theme: TerminalTheme) -> str:
    console = Console(
        record=True, width=COLUMNS, file=StringIO(), force_terminal=True, color_system="truecolor", _environ={}
    )
    console.print(Text.from_ansi(shown.rstrip("\n")), soft_wrap=False)
    return console.export_svg(title="", theme=theme, code_format=_SVG, unique_id=name)


async def _browser(mode: str) -> str:
    class Nothing:
        """No command is run."""

        def has_terminal(self) -> bool:
            return True

        def run(self, *_words: object) -> Done:
            return Done(0, "")

        take_terminal = run

    with tempfile.TemporaryDirectory() as home:
        path = shutil.copy(FILMS, home)
        app = Browser(lambda: Catalogue.open(path, {"HOME": home}, home), "country:ukraine", Nothing())
        async with app.run_test(size=(112, 32)) as pilot:
            app.theme = f"textual-{mode}"
            await app.workers.wait_for_complete()
            await pilot.pause(0.3)
            return app.export_screenshot()


if __name__ == "__main__":
    main()
