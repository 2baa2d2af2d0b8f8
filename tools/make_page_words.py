"""Write ``filmcat.importing.page.vocabulary.words``: the words of pages, from ``tools/vocabulary/pages/``.

Run by hand after a change there: ``python tools/make_page_words.py``. One file a language, one line a key; a key in
small letters is a label or an ending of other words, one with a capital is a value that stands without a label, one
behind ``~`` is an abbreviation that means anything only beside others. ``Regisseur[|in|innen]`` is three words.
``further.txt`` holds wordings of no one language. It needs filmcat installed (editable), for its ``fold``.
"""

import json
import re
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from filmcat.text.fold import fold
from filmcat.text.roles import role_labels

ROOT = Path(__file__).resolve().parent.parent
PAGES = ROOT / "tools" / "vocabulary" / "pages"
MODULE = ROOT / "src" / "filmcat" / "importing" / "page" / "vocabulary" / "words.py"
FIRST = ("en", "de", "fr", "it", "pl", "uk", "es", "pt")  # languages whose words are asked first
VALUES = {
    "colour": ("Colour", "Black and white", "Colour and black and white"),
    "form": ("Documentary", "Fiction", "Animation", "Experimental"),
    "debut": ("debut film",),
}
WORDS = (
    *("minute", "hour", "born", "subtitled", "and", "beside", "genre", "place on a site", "small"),
    *("site word", "section word", "strand word", "stem of sections", "award word"),
)  # words that are no labels
_FORMS = re.compile(r"([^\[\]\s]*)\[([^\[\]]*)\](\S*)")


def forms(entry: str) -> Iterator[str]:
    """Every form of an entry: ``forms("Co-Produzent[|in]") == ["Co-Produzent", "Co-Produzentin"]``."""
    match = _FORMS.search(entry)
    if match is None:
        yield entry
        return
    for ending in match[2].split("|"):
        yield from forms(entry[: match.start()] + match[1] + ending + match[3] + entry[match.end() :])


def read(name: str) -> dict[str, list[str]]:
    """The lines of one file: key -> every form of its words."""
    found: dict[str, list[str]] = {}
    for line in (PAGES / f"{name}.txt").read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            key, _, entries = line.partition(" = ")
            words = [form for entry in entries.split(";") for form in forms(entry.strip())]
            found.setdefault(key, []).extend(word for word in words if word)
    return found


def is_label(key: str) -> bool:
    """Whether the words of a key are labels."""
    return key[0].islower() and key not in WORDS and key not in {"filler", "debut film"}


def labels(rows: Mapping[str, list[str]]) -> dict[str, str]:
    """The folded labels of one file with their keys; the first key to name a label keeps it."""
    found: dict[str, str] = {}
    for key, words in rows.items():
        for word in words if is_label(key) else ():
            found.setdefault(fold(word), key)
    return found


def roles(name: str) -> dict[str, str]:
    """The labels of roles of one language; on a page, those who take part are its cast."""
    return {label: "cast" if key == "participants" else key for label, key in role_labels(name).items()}


def initials(rows: Mapping[str, list[str]]) -> dict[str, str]:
    """The abbreviations of one file with their keys."""
    return {fold(word): key[1:] for key, words in rows.items() if key[0] == "~" for word in words}


def values(files: list[dict[str, list[str]]], wanted: tuple[str, ...]) -> dict[str, str]:
    """The folded words of some values in every file, with the value."""
    found: dict[str, str] = {}
    for rows in files:
        for key in wanted:
            for word in rows.get(key, ()):
                found.setdefault(fold(word), key)
    return found


def folds(key: str) -> Callable[[str], str]:
    """How the words of a key are compared: whole ones folded, those within a line as they stand, without case."""
    return str.casefold if key in {"minute", "hour", "born", "subtitled", "and", "beside"} else fold


def constant(name: str, kind: str, meaning: str, value: object) -> str:
    """A table as source text, one line a table within it."""
    if isinstance(value, dict) and any(isinstance(one, dict) for one in value.values()):
        inner = "".join(f"{json.dumps(key)}: {json.dumps(one, ensure_ascii=False)},\n" for key, one in value.items())
        return f"# {meaning}\n{name}: {kind} = {{\n{inner}}}\n"
    return f"# {meaning}\n{name}: {kind} = {json.dumps(value, ensure_ascii=False)}\n"


def lines(merged: Mapping[str, str]) -> str:
    """A text literal with one line a key: ``director=|directed by|regie|``; it is loaded faster than a table."""
    found: dict[str, list[str]] = {}
    for label, key in merged.items():
        found.setdefault(key, []).append(label)
    return '"""\n' + "".join(f"{key}=|{'|'.join(sorted(words))}|\n" for key, words in found.items()) + '"""'


def module() -> str:
    """The text of ``words.py``."""
    names = [*FIRST, *sorted({file.stem for file in PAGES.glob("*.txt")} - {"further", *FIRST})]
    files = {name: read(name) for name in names}
    further = read("further")
    merged = labels(further)
    own: dict[str, dict[str, str]] = {}
    for name, rows in files.items():
        own[name] = {**labels(rows), **roles(name)}
        for label, key in labels(rows).items():
            merged.setdefault(label, key)
    for name in names:
        for label, key in roles(name).items():
            merged.setdefault(label, key)
    differing = {
        name: {label: key for label, key in found.items() if merged[label] != key} for name, found in own.items()
    }
    every = [further, *files.values()]
    premieres = tuple(dict.fromkeys(key for rows in every for key in rows if key.endswith(" premiere")))
    tables = [
        f"# one line a key, with its folded labels in any language\nLABELS: str = {lines(merged)}\n",
        constant("OWN", "dict[str, dict[str, str]]", "language -> labels that mean something else there", differing),
        constant(
            "INITIALS", "dict[str, dict[str, str]]", "language -> abbreviations of roles",
            {name: initials(rows) for name, rows in files.items() if initials(rows)},
        ),
        *(constant(f"{key.upper()}S", "dict[str, str]", f"folded word -> {key}", values(every, wanted))
          for key, wanted in (*VALUES.items(), ("premiere", premieres), ("filler", ("filler",)))),
        *(constant(f"{key.split()[0].upper()}_WORDS", "tuple[str, ...]", f"words for: {key}",
                   sorted({folds(key)(word) for rows in every for word in rows.get(key, ())}))
          for key in WORDS if key != "small"),
        constant("SMALL", "dict[str, str]", "language -> its commonest small words",
                 {name: " ".join(rows["small"]) for name, rows in files.items()}),
    ]  # fmt: skip
    return (
        '"""Words of pages: labels, and values that stand without one.\n\n'
        'Generated by tools/make_page_words.py from tools/vocabulary/.\n"""\n\n'
        "# Written by a program: not formatted, and its lines are as long as they are.\n"
        "# fmt: off\n# ruff: noqa: E501\n\n" + "\n".join(tables).replace("[str, ...] = [", "[str, ...] = (")
    ).replace('"]\n', '")\n')


def main() -> None:
    """Write the module."""
    MODULE.write_text(module(), "utf-8")


if __name__ == "__main__":
    main()
