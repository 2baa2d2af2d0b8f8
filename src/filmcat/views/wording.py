"""In whose words an answer is given: which title leads, and in which language texts, names and headings stand."""

from __future__ import annotations

from filmcat.model.fields import FILM_FIELDS
from filmcat.text.roles import role_label
from filmcat.typed import TYPE_CHECKING, cast
from filmcat.views.record import spoken
from filmcat.views.text import of_language

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from filmcat.model.record import FilmRecord, PersonRecord, Version

FILED, ORIGINAL, ENGLISH = LEADING = ("filed", "original", "english")
_TAGS = {ENGLISH: "en"}
# The field of places, by the field of the keys that they are understood as; then the lists of languages of a version.
_PLACES = {row.name: row.derived_from for row in FILM_FIELDS if row.kind == "keys"}
_OF_VERSIONS = ("languages", "subtitles", "intertitles")


class Wording:
    """The words of an answer.

    ``language`` is a BCP 47 tag (None: as the records have it, under English headings). ``names`` says which title
    leads: one of ``LEADING``, or the tag of a language (None: that in ``language``, else the one it is filed under).
    """

    def __init__(self, language: str | None = None, names: str | None = None) -> None:
        self.language = language
        self._names = names or language or FILED

    def label(self, text: str) -> str:
        """A label or heading: ``Year``, ``Jahr``."""
        if self.language is None:
            return text
        from filmcat.text.translate import label_in

        return label_in(text, self.language)

    def role(self, key: str) -> str:
        """The heading of a role: ``Director``, ``Regie``."""
        if self.language is None:
            return role_label(key)
        from filmcat.text.translate import role_in

        return role_in(key, self.language)

    def place(self, kind: str, key: str) -> str:
        """The name of a country or language by its key; one that no table knows, as it is printed."""
        from filmcat.text.countries import country_name
        from filmcat.text.languages import language_name
        from filmcat.text.translate import country_in, language_in

        if key.startswith("="):
            return key[1:]
        of_kind, named = (country_name, country_in) if kind == "countries" else (language_name, language_in)
        return (named(key, self.language) if self.language else None) or of_kind(key)

    def film(self, film: FilmRecord) -> FilmRecord:
        """A film in these words, under the title that leads."""
        said = cast("FilmRecord", {**film, "title": self.title(film)})
        return cast("FilmRecord", {**spoken(said, self.language), **self._places(film)}) if self.language else said

    def person(self, person: PersonRecord) -> PersonRecord:
        """A person in these words."""
        return spoken(person, self.language)

    def title(self, film: FilmRecord) -> str:
        """The title that leads; the one that the film is filed under where it has no such title."""
        if self._names == ORIGINAL:
            return film["original_title"] or film["title"]
        names = of_language(film["titles"] or {}, _TAGS.get(self._names, self._names))
        return names[0] if names else film["title"]

    def _places(self, film: FilmRecord) -> dict[str, object]:
        """The countries and languages of a film in this language, those without a name in it as they are printed."""
        from filmcat.text.translate import country_in, language_in

        values = cast("Mapping[str, object]", film)
        said: dict[str, object] = {}
        for keys, places in _PLACES.items():
            named = country_in if places == "countries" else language_in
            said[places] = self._named(cast("list[str] | None", values[places]), values[keys], named)
        said["versions"] = [self._version(version) for version in film["versions"]] if film["versions"] else None
        return said

    def _version(self, version: Version) -> dict[str, object]:
        from filmcat.text.languages import language_tag
        from filmcat.text.translate import language_in

        values: dict[str, object] = {**version}
        for name in _OF_VERSIONS:
            printed = cast("list[str] | None", values[name])
            values[name] = self._named(printed, [language_tag(word) for word in printed or ()], language_in)
        return values

    def _named(
        self, printed: list[str] | None, keys: object, named: Callable[[str, str], str | None]
    ) -> list[str] | None:
        if printed is None or self.language is None:
            return printed
        pairs = zip(printed, cast("list[str | None]", keys), strict=True)
        return [(named(key, self.language) if key else None) or name for name, key in pairs]
