"""How well festival pages are read: every page of a folder against the record that it states.

    python benchmarks/pages.py [FOLDER] [--out FOLDER] [--only NAME ...] [--unread] [--verbose] [--leave-out]
                               [--scores]

Reads each ``NAME.txt`` or ``NAME.html`` of the folder (default: ``../shared/pages/dev``) and writes what the import
makes of it as ``NAME.json``. Where ``flatten.py`` and ``score.py`` stand beside the folder, the one puts it into the
shape that the other compares with the record in the folder, fact by fact.

``--leave-out`` reads the pages of each site without the words that were learnt from that site: those that
``learned_words.txt`` names for it. Nothing else of the reader knows a site. ``--scores`` prints how many of the values
of each band of scores are right.
"""

import argparse
import json
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from page_scores import Scores

from filmcat.importing.draft import Draft, Refusal
from filmcat.importing.page.vocabulary import labels, words
from filmcat.importing.sources.source import Source
from filmcat.model.plan import Stated
from filmcat.records.decode import film, person
from filmcat.records.values import Faults
from filmcat.text.fold import fold
from filmcat.text.form_names import FORMS

ROOT = Path(__file__).resolve().parent.parent
PAGES = ROOT.parent / "shared" / "pages" / "dev"
LEARNED = Path(__file__).resolve().parent / "learned_words.txt"
NAMELESS = "-"  # a page may state everything but the title; the decoder wants one


def plan(page: Path, stated: list[Stated], *, tells_unread: bool) -> dict[str, list[dict[str, object]]]:
    """The films and persons of one page in the shape of the catalogue's JSON; ``stated`` gets what the first says."""
    from filmcat.importing.page.reader import read

    found: dict[str, list[dict[str, object]]] = {"films": [], "persons": []}
    for one in read(Source(page.name, lambda: page.open("rb"))):
        if isinstance(one, Refusal):
            print(f"{page.name}:{one.line}: {one.message}")
            continue
        stated += () if found["films"] else one.stated
        add(one, found, page.name)
        for unread in one.unread if tells_unread else ():
            print(f"{page.name}:{unread.line}: unread: {unread.text[:150]}")
    return found


def learned() -> dict[str, list[str]]:
    """Site -> the words that were learnt from its pages, as ``learned_words.txt`` has them."""
    lines = (line.partition(" = ") for line in LEARNED.read_text("utf-8").splitlines() if " = " in line)
    return {site: [fold(word) for word in listed.split(";")] for site, _, listed in lines}


def unlearn(site: str) -> None:
    """Take the words of a site out of the vocabulary, before anything of the reader is imported."""
    for word in learned().get(site, ()):
        tables = [labels.LABELS, *words.OWN.values(), words.COLOURS, FORMS, words.FILLERS, words.PREMIERES]
        for table in tables:
            table.pop(word, None)
        words.PLACE_WORDS = tuple(one for one in words.PLACE_WORDS if one != word)
        words.GENRE_WORDS = tuple(one for one in words.GENRE_WORDS if one != word)


def add(draft: Draft, found: dict[str, list[dict[str, object]]], name: str) -> None:
    """Decode a draft as a record of a catalogue, and tell what the decoder refuses."""
    faults = Faults()
    record = film({"title": NAMELESS, **draft.film}, faults)
    if record:
        found["films"].append({key: value for key, value in record.items() if (key, value) != ("title", NAMELESS)})
    for one in draft.persons:
        decoded = person(one, faults)
        if decoded:
            found["persons"].append(dict(decoded))
    for where, _, message in faults.found:
        print(f"{name}: {where}: {message}")


def flattened(planned: dict[str, list[dict[str, object]]], beside: Path) -> str:
    """The plan as ``flatten.py`` writes it, or as it stands where there is none."""
    text = json.dumps(planned, ensure_ascii=False)
    if not (beside / "flatten.py").exists():
        return text
    command = [sys.executable, str(beside / "flatten.py")]
    return subprocess.run(command, input=text, capture_output=True, text=True, check=True).stdout


def read_without(site: str, folder: Path, out: Path, scores: Scores | None) -> None:
    """Read the pages of a site in a process that has unlearnt its words."""
    command = [sys.executable, __file__, str(folder), "--out", str(out), "--only", f"{site}-", "--unlearn", site]
    subprocess.run(command + ["--scores"] * bool(scores), check=True, stdout=subprocess.DEVNULL)
    if scores:
        scores.load(out / f"{site}.scores")


def tell(scores: Scores, unlearnt: Path | None, *, is_verbose: bool) -> None:
    """Print the table of scores, and save it for the process that asked for it."""
    if unlearnt:
        scores.save(unlearnt)
    print("\n".join([*(scores.wrong() if is_verbose else ()), *scores.lines()]))


def main() -> None:
    """Read the pages, then compare."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", nargs="?", type=Path, default=PAGES)
    parser.add_argument("--out", type=Path)
    parser.add_argument("--only", nargs="*", default=[], help="beginnings of names")
    parser.add_argument("--unread", action="store_true")
    parser.add_argument("--leave-out", action="store_true")
    parser.add_argument("--unlearn", metavar="SITE", help=argparse.SUPPRESS)
    parser.add_argument("--verbose", action="store_true")
    parser.add_argument("--scores", action="store_true")
    given = parser.parse_args()
    out = given.out or Path(tempfile.mkdtemp(prefix="filmcat-pages-"))
    out.mkdir(parents=True, exist_ok=True)
    gold = Path(tempfile.mkdtemp(prefix="filmcat-gold-"))
    pages = [page for page in sorted(given.folder.glob("*")) if page.suffix in {".txt", ".html", ".htm"}]
    scores = Scores(given.folder.parent / "score.py") if given.scores else None
    begun = time.perf_counter()
    if given.unlearn:
        unlearn(given.unlearn)
    left_out = tuple(f"{site}-" for site in learned()) if given.leave_out else ()
    for site in left_out:
        read_without(site[:-1], given.folder, out, scores)
    for page in pages:
        if given.only and not page.name.startswith(tuple(given.only)):
            continue
        if page.with_suffix(".json").exists():
            shutil.copy(page.with_suffix(".json"), gold)
        if left_out and page.name.startswith(left_out):
            continue
        stated: list[Stated] = []
        planned = plan(page, stated, tells_unread=given.unread)
        (out / f"{page.stem}.json").write_text(flattened(planned, given.folder.parent), "utf-8")
        if scores:
            scores.add(page.stem, stated, page.with_suffix(".json"), out / f"{page.stem}.json")
    print(f"read in {time.perf_counter() - begun:.1f} s, written to {out}")
    if scores:
        tell(scores, out / f"{given.unlearn}.scores" if given.unlearn else None, is_verbose=given.verbose)
    elif (given.folder.parent / "score.py").exists():
        command = [sys.executable, str(given.folder.parent / "score.py"), str(gold), str(out)]
        subprocess.run(command + ["--verbose"] * given.verbose, check=False)


if __name__ == "__main__":
    main()
