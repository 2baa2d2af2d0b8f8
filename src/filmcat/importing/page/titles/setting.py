"""What tells which of two titles is whose: the language of the page, and those that the film speaks."""

from typing import NamedTuple

from filmcat.importing.page.vocabulary.language import language_of
from filmcat.text.countries import country_key
from filmcat.text.languages import language_tag

_COUNTRIES = {
    "de": {"DE", "AT"}, "fr": {"FR"}, "it": {"IT"}, "pl": {"PL"}, "uk": {"UA"}, "es": {"ES", "AR", "MX", "CL"},
    "pt": {"PT", "BR"}, "en": {"US", "GB", "AU", "NZ", "IE"}, "ru": {"RU", "SUHH"}, "cs": {"CZ", "CSHH"},
    "sk": {"SK"}, "sl": {"SI"}, "hr": {"HR", "YUCS"}, "sr": {"RS", "YUCS"}, "hu": {"HU"}, "ro": {"RO"},
    "el": {"GR"}, "tr": {"TR"}, "da": {"DK"}, "sv": {"SE"}, "no": {"NO"}, "lt": {"LT"}, "lv": {"LV"}, "et": {"EE"},
    "bg": {"BG"}, "nl": {"NL"}, "is": {"IS"}, "mk": {"MK"}, "he": {"IL"}, "sq": {"AL", "XK"}, "be": {"BY"},
}  # fmt: skip


class Setting(NamedTuple):
    """What tells which title is whose: the page's prose and language, and the languages that the film speaks."""

    prose: str
    tongue: str | None
    spoken: frozenset[str]
    is_stated: bool  # whether the languages are stated, not told by the countries


def setting(page_prose: str, languages: list[str], countries: list[str]) -> Setting:
    """The setting of a film by its languages or, where none is stated, those of its countries."""
    spoken = frozenset((language_tag(name) or "").partition("-")[0] for name in languages)
    made_in = set(map(country_key, countries))
    likely = frozenset(language for language, states in _COUNTRIES.items() if states & made_in)
    return Setting(page_prose, language_of(page_prose), spoken or likely, bool(spoken))


def is_at_home(of_page: Setting) -> bool:
    """Whether a page is in the one language of its film."""
    return of_page.spoken == {of_page.tongue}
