"""A small catalogue that the tests of writing commands keep, and what is in it afterwards."""

from pathlib import Path

from harness import Runner, film

MUTT = film("Mutt", "year = 2023  # the premiere", 'countries = ["USA"]', credits='director = ["Vuk Lungulov-Klotz"]')
PARADIS = film("The Lost Boys", "year = 2023", 'original_title = "Le Paradis"', 'tags = ["forum"]')
FADE = film(
    "We Will Not Fade Away", "year = 2023", 'countries = ["Ukraine", "France"]',
    credits='director = "Alisa Kovalenko"\nproducer = ["Alisa Kovalenko", "Valery Kalmykov"]',
)  # fmt: skip
PERSON = '[[person]]\nname = "Alisa Kovalenko"\nborn = 1987\n'
KEPT = f"# mine, kept since 1998\n\n{MUTT}\n# seen twice\n{PARADIS}\n{FADE}\n{PERSON}"


def catalogue(run: Runner, content: str = KEPT) -> Path:
    """The catalogue in a file of its own."""
    return run.written(content)


def text(path: Path) -> str:
    """What the file holds, with its line ends as they are."""
    return path.read_bytes().decode("utf-8")
