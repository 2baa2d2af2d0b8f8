"""A catalogue of any size for measuring: deterministic, about 1.4 kB a film, nine credit roles each.

    python benchmarks/synthetic.py FILMS > films.toml

Words and names are put together from syllables; they mean nothing and nobody.
"""

import random
import sys
from collections.abc import Iterator

_SYLLABLES = (
    "ka lo mi re ta no vi sha dru pel or an is ek ul bo ger ith mar sol ve qui jan tor ely ras nim och fal zu"
).split()
_LETTERS = "äéłøüñčşāî"
_COUNTRIES = (
    "Ukraine France Poland Germany USA Belgium Netherlands Norway Canada Italy Slovakia Lebanon Argentina Israel Spain "
    "Mexico Denmark Sweden Iran Brazil Turkey Latvia Australia Switzerland India Luxembourg Peru Chile China Portugal"
).split()
_LANGUAGES = (
    "Ukrainian French Polish German English Dutch Norwegian Italian Arabic Spanish Danish Swedish Persian"
).split()
_ROLES = (
    ("director", 1), ("screenplay", 2), ("cinematography", 1), ("editing", 2), ("music", 1), ("sound", 1),
    ("production_design", 1), ("costumes", 1), ("producers", 3),
)  # fmt: skip
_FORMS = ("Documentary", "Fiction", "Animation")
_FESTIVALS = ("Berlinale", "IDFA", "Molodist", "Locarno", "Rotterdam")


def films(count: int) -> Iterator[str]:
    """The TOML of ``count`` films, one after the other; the same for every call."""
    dice = random.Random(20231123)  # noqa: S311 - nothing secret
    words = [word(dice) for _ in range(8000)]
    names = [f"{word(dice).capitalize()} {word(dice).capitalize()}" for _ in range(max(count, 400))]
    for number in range(count):
        yield _film(number, dice, words, names)


def _film(number: int, dice: random.Random, words: list[str], names: list[str]) -> str:
    title = " ".join(dice.choices(words, k=dice.randint(1, 4))).title()
    lines = ["[[film]]", f'title          = "{title}"']
    if number % 3 == 0:
        lines.append(f'original_title = "{" ".join(dice.choices(words, k=2)).title()}"')
    lines += [
        f"year           = {dice.randint(1920, 2025)}",
        f"countries      = [{_listed(dice.sample(_COUNTRIES, dice.choice((1, 1, 1, 2, 3))))}]",
        f"languages      = [{_listed(dice.sample(_LANGUAGES, dice.choice((1, 1, 2))))}]",
        f"runtime        = {dice.randint(5, 180)}",
        'colour         = "Colour"',
        f'form           = "{dice.choice(_FORMS)}"',
        f'festivals      = [{{ name = "{dice.choice(_FESTIVALS)}", year = {dice.randint(1980, 2025)} }}]',
        f'synopsis       = """\n{" ".join(dice.choices(words, k=44)).capitalize()}.\n"""',
        f"cast           = [{_listed(f'{name} ({dice.choice(words).title()})' for name in dice.choices(names, k=4))}]",
        f'companies      = [{{ name = "{dice.choice(words).title()} Film", role = "production" }}]',
        f'sources        = ["https://example.org/film/{number}"]',
    ]
    if number % 4:
        lines.append(f"age_rating     = {{ Berlinale = {dice.choice((0, 6, 12, 14, 16, 18))} }}")
    credits = [f"{role:17} = [{_listed(dice.choices(names, k=most))}]" for role, most in _ROLES]
    return "\n".join([*lines, "", "[film.credits]", *credits, "", ""])


def word(dice: random.Random) -> str:
    """A word of two to four syllables."""
    word = "".join(dice.choices(_SYLLABLES, k=dice.randint(2, 4)))
    return word + dice.choice(_LETTERS) if dice.random() < 0.2 else word


def _listed(texts: "Iterator[str] | list[str]") -> str:
    return ", ".join(f'"{text}"' for text in texts)


if __name__ == "__main__":
    for film in films(int(sys.argv[1])):
        sys.stdout.write(film)
