"""The fields of a film and of a person, one row each: name, kind of value, and heading.

Reading, writing and printing walk these rows, so that a field is added in one place.
"""

from typing import NamedTuple


class Field(NamedTuple):
    """One field of a record.

    ``kind`` names the reader and the writer of its value; ``heading`` is what a page prints before it;
    ``derived`` fields are computed from others and are never read from, or written to, a catalogue.
    """

    name: str
    kind: str
    heading: str
    derived: bool = False


FILM_FIELDS = (
    Field("title", "text", "Title"),
    Field("original_title", "text", "Original title"),
    Field("titles", "names", "Further titles"),
    Field("year", "year", "Year"),
    Field("year_to", "number", "Until", derived=True),
    Field("year_text", "text", "Year as printed", derived=True),
    Field("countries", "texts", "Countries"),
    Field("country_codes", "texts", "Country codes", derived=True),
    Field("languages", "texts", "Languages"),
    Field("language_tags", "texts", "Language tags", derived=True),
    Field("runtime", "runtime", "Runtime"),
    Field("colour", "text", "Colour"),
    Field("form", "text", "Form"),
    Field("genres", "texts", "Genres"),
    Field("tags", "texts", "Tags"),
    Field("debut", "flag", "Debut"),
    Field("age_rating", "age", "Age"),
    Field("age_ratings", "table", "Age ratings", derived=True),
    Field("festivals", "festivals", "Festivals"),
    Field("tagline", "prose", "Tagline"),
    Field("synopsis", "prose", "Synopsis"),
    Field("notes", "prose", "Notes"),
    Field("texts", "table", "Texts by language", derived=True),
    Field("quotes", "texts", "Quotes"),
    Field("credits", "credits", "Credits"),
    Field("credit_notes", "table", "Notes on credits", derived=True),
    Field("cast", "cast", "Cast"),
    Field("companies", "companies", "Companies"),
    Field("versions", "versions", "Versions"),
    Field("part_of", "part", "Part of"),
    Field("rating", "number", "Rating"),
    Field("viewings", "viewings", "Viewings"),
    Field("ids", "ids", "Ids"),
    Field("sources", "texts", "Sources"),
    Field("extra", "table", "Extra"),
    Field("other", "table", "Other", derived=True),
)

PERSON_FIELDS = (
    Field("name", "text", "Name"),
    Field("namesake", "text", "Namesake", derived=True),
    Field("names", "names", "Further names"),
    Field("also", "texts", "Also"),
    Field("sort", "text", "Sorted as"),
    Field("born", "date", "Born"),
    Field("died", "date", "Died"),
    Field("birthplace", "text", "Birthplace"),
    Field("biography", "prose", "Biography"),
    Field("texts", "table", "Texts by language", derived=True),
    Field("as_of", "text", "As of"),
    Field("filmography", "filmography", "Filmography"),
    Field("notes", "prose", "Notes"),
    Field("ids", "ids", "Ids"),
    Field("sources", "texts", "Sources"),
    Field("extra", "table", "Extra"),
    Field("other", "table", "Other", derived=True),
)
