"""The law that a film is found as a plain reading finds it: by the first step that any of its titles takes."""

from collections.abc import Callable, Iterator

from anyascii import anyascii

from corpora import Corpora
from filmcat.catalogue import Catalogue
from filmcat.errors import NotFound
from filmcat.text.fold import fold
from filmcat.text.slug import film_slug, slug
from filmcat.text.titles import title_and_year, titles_of, without_article
from laws.conftest import Large
from laws.plain import Film
from laws.plain_people import (
    has_words,
    has_words_of_another_script,
    has_words_spelt_otherwise,
    is_of_another_script,
    is_same,
    is_spelt_otherwise,
    sounds_alike,
)

TYPED = (
    "xyzzy", "mutt", "MUTT", "Mutt 1972", "MUTT (1972)", "the sea", "Sea (1926)", "The Leopard", "die hard 2015",
    "The Die Hard", "Welle, Die 1969", "a mer", "night of", "bla run", "2049", "1972", "own.40", "own", "sea-1972",
    "sea-1972-2", "solaris-1955", "солярис", "solyaris", "ne zgasnemo", "tokyo", "Tokyo Monogatari", "8½", "!!!", "!",
    "untitled", "As Far", "i", "Ji", "zgasnemo 2023", "zgas ne", "ne mi zgasnemo",
    "Aegypten", "heute ägypten", "aegypt 1972", "Ägypten heute 1972",
    "l'amour 1930", "Lodz, 1931", "Night!", "nights 2014",
)  # fmt: skip

Alike = Callable[[str, str], bool]
Step = Callable[[Film, str], bool]


def is_exact(film: Film, words: str) -> bool:
    return words in film.titles


def is_folded(film: Film, words: str) -> bool:
    return any(is_same(title, words) for title in film.titles)


def is_bare(film: Film, words: str) -> bool:
    """Whether a title is these words, but for articles of its language."""
    return any(
        without_article(words, languages=languages) in {fold(title), without_article(title, languages=languages)}
        for title, languages in titles_of(film.record)
    )


def is_of(film: Film, year: int) -> bool:
    first = film.record["year"]
    return first is not None and first <= year <= (film.record["year_to"] or first)


def begins_all_words(film: Film, words: str) -> bool:
    return bool(fold(words)) and any(has_words(title, words) for title in film.titles)


def is_in_other_letters(film: Film, words: str) -> bool:
    return any(sounds_alike(title, words) for title in film.titles)


def looser(words: str, title: str, year: int, is_called: Alike, begins: Alike) -> Iterator[Callable[[Film], bool]]:
    """The steps by a looser reading of words: those of a title, those with a year behind them, beginnings."""
    yield lambda film: any(is_called(one, words) for one in film.titles)
    yield lambda film: bool(title) and is_of(film, year) and any(is_called(one, title) for one in film.titles)
    yield lambda film: any(begins(one, words) for one in film.titles)


def base_of(film: Film) -> str:
    """The id of a film were it the only one of its title and year; that fixed by hand."""
    derived = film_slug(film.record["title"], film.record["year"])
    return derived if film.id == derived or film.id.startswith(f"{derived}-") else film.id


def found(films: list[Film], words: str) -> list[str]:
    """The ids of the films that words find, in order."""
    if by_id := [film.id for film in films if film.id == words]:
        return by_id
    of_slug = [film.id for film in films if base_of(film)[:-4] == f"{words}-" and base_of(film)[-4:].isdecimal()]
    if len(of_slug) == 1 and words == slug(words):
        return of_slug
    title, year = title_and_year(words) or ("", 0)
    steps: list[Callable[[Film], bool]] = [
        *(lambda film, step=step: step(film, words) for step in (is_exact, is_folded, is_bare)),
        *(
            lambda film, step=step: bool(title) and is_of(film, year) and step(film, title)
            for step in (is_exact, is_folded, is_bare)
        ),
        lambda film: begins_all_words(film, words),
        *looser(words, title, year, is_spelt_otherwise, has_words_spelt_otherwise),
        lambda film: is_in_other_letters(film, words),
        *looser(words, title, year, is_of_another_script, has_words_of_another_script),
    ]
    return next((ids for step in steps if (ids := [film.id for film in films if step(film)])), [])


def ways_to_type(title: str) -> Iterator[str]:
    """What somebody may type who means a title."""
    words = title.split()
    yield from (title, title.swapcase(), fold(title), anyascii(title), slug(title), f"The {title}", f"{title}, Die")
    yield from (f"{title} 1972", f"{title.lower()} (1926)", f"{without_article(title)} 2015", without_article(title))
    yield from (" ".join(word[:2] for word in reversed(words)), f"{title} xyzzy", words[0])


def test_a_film_is_found_as_a_plain_reading_finds_it(large: Large, corpora: Corpora) -> None:
    titles = dict.fromkeys(title for film in large.plain.films for title in film.titles)
    typed = list(dict.fromkeys([*TYPED, *(words for title in titles for words in ways_to_type(title))]))
    typed += [film.id for film in large.plain.films]
    for words in corpora("titles typed", typed, 3):
        wanted = found(large.plain.films, words)
        for way, catalogue in large.indexed.items():
            assert ids_found(catalogue, words) == wanted, (way, words)


def ids_found(catalogue: Catalogue, words: str) -> list[str]:
    try:
        return [film.id for film in catalogue.find(words)]
    except NotFound:
        return []
