"""What is far too large is answered in time proportional to it, with a message (see benchmarks/limits.py)."""

import time
from collections.abc import Callable

import pytest

from harness import Runner

FILM = '[[film]]\ntitle = "A Film"\nyear = 1972\n'
LARGE: dict[str, tuple[int, Callable[[int], str]]] = {
    "keys": (4_000, lambda size: FILM + "".join(f"k{number} = {number}\n" for number in range(size))),
    "roles": (2_000, lambda size: f"{FILM}[film.credits]\n" + "".join(f'role_{n} = "A B"\n' for n in range(size))),
    "marks": (20_000, lambda size: f'{FILM}form = "a{chr(0x301) * size}"\n'),
    "broken records": (1_000, lambda size: "[[film]]\ntitle = \n" * size),
    "text": (1_000_000, lambda size: f'{FILM}notes = "{"a " * (size // 2)}"\n'),
}


@pytest.mark.parametrize("name", LARGE)
def test_eight_times_as_much_takes_no_more_than_some_eight_times_as_long(run: Runner, name: str) -> None:
    size, made = LARGE[name]

    def spent(size: int) -> float:
        path = run.written(made(size), f"{size}.toml")
        begun = time.process_time()
        assert run("list", catalogue=path).code in {0, 3}
        return time.process_time() - begun

    spent(1)
    assert spent(8 * size) < 24 * spent(size) + 0.1


def test_lists_within_lists_without_end_are_a_problem_of_one_film(run: Runner) -> None:
    deep = f'[[film]]\ntitle = "Deep"\nextra = {{ a = {"[" * 10_000}{"]" * 10_000} }}\n'
    outcome = run("list", catalogue=deep + FILM)
    assert outcome.code == 3
    assert "films.toml:1:1: this is nested too deeply to be read" in outcome.err
    assert outcome.ids == ["a-film-1972"]
