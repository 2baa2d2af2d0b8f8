"""Inputs that are far too large, too deep or too many: each made of one number, and the command that meets it.

Tests try small numbers, ``benchmarks/limits.py`` large ones.
"""

import gzip
import json
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

MEGA = 1_000_000
_MEMBER = 100 * MEGA  # bytes of a part of an archive that unpacks to far more


class Limit(NamedTuple):
    """What grows, in the words of a table; who writes the file, of which name; what is asked of it; two sizes.

    ``tried`` are the sizes of the tests, ``measured`` those of the benchmark.
    """

    name: str
    unit: str
    write: Callable[[Path, int], object]
    file: str
    argv: tuple[str, ...]
    tried: tuple[int, int]
    measured: tuple[int, int]

    @property
    def is_catalogue(self) -> bool:
        """Whether the file is the catalogue that is asked, and not a source of an import."""
        return "import" not in self.argv


def _text(made: Callable[[int], str]) -> Callable[[Path, int], object]:
    return lambda path, size: path.write_text(made(size), "utf-8", newline="")


def _film(line: str, title: str = "A Film") -> str:
    return f'[[film]]\ntitle = "{title}"\n{line}\n'


def _long_record(size: int) -> str:
    return _film(f'synopsis = "{"words and " * (size // 10)}"') + _film("", "Mutt")


def _nested(size: int) -> str:
    return _film(f"extra = {{ a = {'[' * size}{']' * size} }}") + _film("", "Mutt")


def _keys(size: int) -> str:
    return _film("".join(f"k{place} = 1\n" for place in range(size)))


def _dotted(size: int) -> str:
    return _film(f"extra.{'.'.join('a' * size)} = 1")


def _marks(size: int) -> str:
    return _film("", "a" + "\u0301\u0323" * (size // 2))


def _letters(size: int) -> str:
    return "".join(_film('credits = { director = "Ann Lee" }', "a" * size + ending) for ending in ("", "b", "cb"))


def _roles(size: int) -> str:
    return _film("[film.credits]\n" + "".join(f'role_{place} = "Ann Lee"\n' for place in range(size)))


def _people(size: int) -> str:
    return _film(
        f"[film.credits]\ndirector = [{', '.join(f'{chr(34)}Ann Lee {place}{chr(34)}' for place in range(size))}]"
    )


def _broken(size: int) -> str:
    return "[[film]]\ntitle = \n" * size


def _wrong(size: int) -> str:
    return _film('runtime = "long"') * size


def _page(size: int) -> str:
    return "Mutt\n\nUSA 2023, 87 min\nDirector: Ann Lee\n\n" + "A day in New York, and what was said of it.\n" * (
        size // 44
    )


def _line(size: int) -> str:
    return "Mutt\nUSA 2023, 87 min\nDirector: Ann Lee\n" + "A day in New York. " * (size // 19)


def _columns(size: int) -> str:
    return "title," + ",".join(f"column {place}" for place in range(size)) + "\nMutt," + ",".join(["x"] * size) + "\n"


def _csv_cell(size: int) -> str:
    return f'title,notes\nMutt,"{"words and " * (size // 10)}"\n'


def _deep_json(size: int) -> str:
    return f'[{{"title": "Mutt", "notes": {"[" * size}{"]" * size}}}]'


def _json_text(size: int) -> str:
    return json.dumps([{"title": "Mutt", "notes": "words and " * (size // 10)}])


def _entities(size: int) -> str:
    declared = "".join(f'<!ENTITY a{place + 1} "{f"&a{place};" * 10}">' for place in range(size))
    return f'<!DOCTYPE movie [<!ENTITY a0 "words">{declared}]><movie><title>Mutt</title><plot>&a{size};</plot></movie>'


def _deep_xml(size: int) -> str:
    return f"<movie><title>Mutt</title>{'<a>' * size}{'</a>' * size}</movie>"


def _deep_html(size: int) -> str:
    return f"<html><body><h1>Mutt</h1><p>USA 2023, 87 min</p>{'<div>' * size}x{'</div>' * size}</body></html>"


def _gzip(path: Path, size: int) -> None:
    """A gzip stream that unpacks to so many bytes: the same member again and again."""
    part = min(size, _MEMBER)
    member = gzip.compress(b"title,year\n" + b"Mutt,2023\n" * (part // 10), 1, mtime=0)
    path.write_bytes(member * (size // part))


def _zip(path: Path, size: int) -> None:
    with (
        zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive,
        archive.open("a.csv", "w") as file,
    ):
        file.write(b"title,year\n")
        for _ in range(size // MEGA):
            file.write(b" " * MEGA)


_DRY = ("--dry-run", "-f", "json")
LIMITS = (
    Limit("one record of many bytes", "bytes", _text(_long_record), "films.toml", ("show", "A Film", "-f", "ids"),
          (MEGA, 4 * MEGA), (25 * MEGA, 100 * MEGA)),
    Limit("lists within lists", "levels", _text(_nested), "films.toml", ("list",), (1_000, 4_000), (2_500, 10_000)),
    Limit("a key of many parts", "parts", _text(_dotted), "films.toml", ("list",), (1_000, 4_000), (2_500, 10_000)),
    Limit("keys of one record", "keys", _text(_keys), "films.toml", ("list",), (5_000, 20_000), (250_000, MEGA)),
    Limit("keys of one record, checked", "keys", _text(_keys), "films.toml", ("check", "--count"),
          (1_000, 4_000), (25_000, 100_000)),
    Limit("marks on one letter", "marks", _text(_marks), "films.toml", ("show", "a"),
          (5_000, 20_000), (20_000, 80_000)),
    Limit("equal letters, compared", "letters", _text(_letters), "films.toml", ("check", "--count"),
          (1_000, 4_000), (4_000, 16_000)),
    Limit("a word that is nearly a title", "letters", _text(_letters), "films.toml", ("show", "{letters}"),
          (1_000, 4_000), (4_000, 16_000)),
    Limit("roles of one film", "roles", _text(_roles), "films.toml", ("credits", "A Film", "-f", "table"),
          (1_000, 4_000), (20_000, 100_000)),
    Limit("roles of one film, checked", "roles", _text(_roles), "films.toml", ("check", "--count"),
          (50, 200), (5_000, 20_000)),
    Limit("people of one role", "people", _text(_people), "films.toml", ("show", "A Film", "-f", "table"),
          (1_000, 4_000), (20_000, 100_000)),
    Limit("broken records", "records", _text(_broken), "films.toml", ("list",), (1_000, 4_000), (25_000, 100_000)),
    Limit("broken records, checked", "records", _text(_broken), "films.toml", ("check", "--count"),
          (1_000, 4_000), (25_000, 100_000)),
    Limit("wrong records, checked", "records", _text(_wrong), "films.toml", ("check", "--count"),
          (500, 2_000), (25_000, 100_000)),
    Limit("a page", "bytes", _text(_page), "page.txt", ("import", *_DRY), (100_000, 400_000), (12 * MEGA, 50 * MEGA)),
    Limit("one line of a page", "bytes", _text(_line), "page.txt", ("import", *_DRY), (100_000, 400_000),
          (2_500_000, 10 * MEGA)),
    Limit("elements within elements of a page", "levels", _text(_deep_html), "page.html", ("import", *_DRY),
          (1_000, 4_000), (25_000, 100_000)),
    Limit("columns of a table", "columns", _text(_columns), "films.csv", ("import", *_DRY),
          (250, 1_000), (2_500, 10_000)),
    Limit("one cell of a table", "bytes", _text(_csv_cell), "films.csv", ("import", *_DRY), (100_000, 400_000),
          (2_500_000, 10 * MEGA)),
    Limit("arrays within arrays of JSON", "levels", _text(_deep_json), "films.json", ("import", *_DRY),
          (1_000, 4_000), (25_000, 100_000)),
    Limit("one text of JSON", "bytes", _text(_json_text), "films.json", ("import", *_DRY), (100_000, 400_000),
          (2_500_000, 10 * MEGA)),
    Limit("entities of entities of XML", "levels", _text(_entities), "film.nfo", ("import", *_DRY), (3, 9), (9, 30)),
    Limit("elements within elements of XML", "levels", _text(_deep_xml), "film.nfo", ("import", *_DRY),
          (1_000, 4_000), (25_000, 100_000)),
    Limit("a gzip stream, unpacked", "bytes", _gzip, "films.csv.gz", ("import", *_DRY), (MEGA // 10, MEGA // 10 * 4),
          (1_000 * MEGA, 10_000 * MEGA)),
    Limit("a zip archive, unpacked", "bytes", _zip, "films.zip", ("import", *_DRY), (5 * MEGA, 20 * MEGA),
          (250 * MEGA, 1_000 * MEGA)),
)  # fmt: skip


def command(limit: Limit, path: Path, size: int, empty: Path) -> list[str]:
    """The arguments that ask what a limit asks; an import goes to a catalogue that is empty."""
    asked = [word.replace("{letters}", "a" * size + "c") for word in limit.argv]
    return ["-C", str(path), *asked] if limit.is_catalogue else ["-C", str(empty), *asked, str(path)]
